import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { extract } from '../../bot/webchat/bundle.ts';
import { canadianFrench } from '../../bot/webchat/canadianFrench.ts';
import { pageWords } from '../../bot/webchat/words.ts';
import { openConversation, openTestApp, say } from './helpers/testApp.ts';

describe('GET /', () => {
  it.each([
    ['/?lang=fr', {}, 'fr-CA'],
    ['/?lang=en', { 'Accept-Language': 'fr' }, 'en-CA'],
    ['/', { 'Accept-Language': 'de, fr-FR;q=0.8, en;q=0.5' }, 'fr-CA'],
    ['/?lang=xx', { 'Accept-Language': 'de' }, 'en-CA'],
  ])('speaks the language of %s with %j', async (path, headers, language) => {
    const html = await (await (await openTestApp()).get(path, headers)).text();
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(language === 'fr-CA' ? 'Compétence' : '"skill":"Skill"');
  });

  it('runs only its own scripts, under a nonce that is never used again', async () => {
    const app = await openTestApp();
    const [first, second] = [await app.get('/'), await app.get('/')];
    const [policy = '', html] = [first.headers.get('Content-Security-Policy') ?? '', await first.text()];
    const nonce = /script-src 'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(nonce).toHaveLength(24);
    expect(second.headers.get('Content-Security-Policy')).not.toContain(nonce);
    expect(policy).not.toMatch(/unsafe|\*[^.]|http:\/\//);
    const tags = html.match(/<(?:script|link rel="stylesheet")[^>]*>/g) ?? [];
    expect(
      tags.filter((tag) => !tag.includes('application/json')).every((tag) => tag.includes(`nonce="${nonce}"`)),
    ).toBe(true);
    expect(html).not.toMatch(/\son\w+=|style="/);
  });

  it('asks nothing of another host', async () => {
    const app = await openTestApp();
    const html = await (await app.get('/')).text();
    const sources = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, source]) => source ?? '');
    expect(
      sources.filter((source) => !/^(\/assets\/|\/(?:simulator|replay)\?|#|data:image\/svg)/.test(source)),
    ).toEqual([]);
    for (const source of sources.filter((one) => /(page\.css|page\.js|look\.js)$/.test(one))) {
      const response = await app.get(source);
      expect(response.headers.get('Cache-Control')).toContain('immutable');
      expect(response.headers.get('Content-Encoding')).toBe('gzip');
    }
  });

  it('has the same words in both languages', () => {
    expect(Object.keys(pageWords.fr)).toEqual(Object.keys(pageWords.en));
    expect(
      Object.values(canadianFrench)
        .filter((words) => /[«»:]/.test(words))
        .every((words) => !/« | »| :/.test(words)),
    ).toBe(true);
  });
});

describe('the Web Chat bundle', () => {
  /** A tar archive of one file, header fields where the format wants them. */
  function packed(name: string, content: string): Buffer {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write(content.length.toString(8).padStart(11, '0'), 124);
    return gzipSync(Buffer.concat([header, Buffer.from(content.padEnd(512, '\0')), Buffer.alloc(1024)]));
  }
  const integrityOf = (bytes: Buffer): string => `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

  it('is taken out of the pinned package', async () => {
    const tarball = packed('package/dist/webchat.js', 'script');
    expect(String(await extract(tarball, { integrity: integrityOf(tarball), entry: 'package/dist/webchat.js' }))).toBe(
      'script',
    );
  });

  it('is refused from any other bytes, and from a package without it', async () => {
    const tarball = packed('package/other.js', 'script');
    await expect(extract(tarball, { integrity: 'sha512-x', entry: 'package/other.js' })).rejects.toThrow(/integrity/);
    await expect(
      extract(tarball, { integrity: integrityOf(tarball), entry: 'package/dist/webchat.js' }),
    ).rejects.toThrow(/has no/);
  });
});

describe('GET /configurations', () => {
  it.each([
    ['', 'application/json', '"answers": 1'],
    ['.json', 'application/json', '"answers": 1'],
    ['.yaml', 'application/yaml', 'answers: 1'],
    ['.md', 'text/markdown', '- answers: '],
  ])('gives %j to the holder of the token', async (extension, type, content) => {
    const app = await openTestApp();
    const granted = await openConversation(app);
    await say(app, granted, { text: 'a' });
    const path = `/configurations/${granted.conversationId}${extension}`;
    const response = await app.get(path, { Authorization: `Bearer ${granted.token}` });
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toContain(type);
    expect(await response.text()).toContain(content);
    expect((await app.get(`${path}?token=${granted.token}`)).status).toBe(200);
  });

  it('does not exist for anybody else', async () => {
    const app = await openTestApp();
    const [mine, other] = [await openConversation(app), await openConversation(app)];
    for (const token of ['', 'x', other.token])
      expect((await app.get(`/configurations/${mine.conversationId}.json?token=${token}`)).status).toBe(404);
    expect((await app.get(`/configurations/${mine.conversationId}.json`)).status).toBe(404);
    expect((await app.get(`/configurations/${mine.conversationId}.exe?token=${mine.token}`)).status).toBe(404);
  });
});
