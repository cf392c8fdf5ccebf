import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib';

/** Installing the package would bring 486 MB of dependencies; its built script needs none of them. */
export const webChat = {
  package: 'botframework-webchat@4.18.1',
  integrity: 'sha512-7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==',
  entry: 'package/dist/webchat.js',
  fileName: 'webchat-4.18.1.js',
} as const;

const cache = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'chenal');
export const bundlePath = join(cache, webChat.fileName);
export const encodings = ['br', 'gzip'] as const;
export type Encoding = (typeof encodings)[number];

const extensions: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz' };
export const compressedPath = (encoding: Encoding): string => bundlePath + extensions[encoding];
export const hasBundle = (): boolean =>
  [bundlePath, ...encodings.map(compressedPath)].every((path) => existsSync(path));

/** Fetches Web Chat's script through npm, with npm's own registry settings, and keeps it ready to be served. */
export async function fetchBundle(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'chenal-'));
  try {
    await packInto(folder);
    const [name = ''] = (await readdir(folder)).filter((file) => file.endsWith('.tgz'));
    await keep(await extract(await readFile(join(folder, name)), webChat));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function packInto(folder: string): Promise<void> {
  const args = ['pack', webChat.package, '--ignore-scripts', '--silent', '--pack-destination', folder];
  const npm = process.env.npm_execpath;
  const [command, rest] = npm ? [process.execPath, [npm, ...args]] : ['npm', args];
  await promisify(execFile)(command, rest, {
    cwd: folder,
    shell: !npm && process.platform === 'win32',
    timeout: 120_000,
  });
}

/** Takes one file out of a package whose bytes are the expected ones. */
export async function extract(
  tarball: Buffer,
  expected: { readonly integrity: string; readonly entry: string },
): Promise<Buffer> {
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  if (integrity !== expected.integrity)
    throw new Error('The package is not the one that was pinned (integrity differs).');
  const file = fileIn(await promisify(gunzip)(tarball), expected.entry);
  if (!file) throw new Error(`The package has no ${expected.entry}.`);
  return file;
}

const block = 512;

/** Reads a tar archive header by header: name at 0, size in octal at 124, prefix at 345. */
function fileIn(tar: Buffer, wanted: string): Buffer | undefined {
  for (let at = 0; at + block <= tar.length; ) {
    const field = (from: number, length: number): string =>
      tar.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '');
    const size = Number.parseInt(field(124, 12).trim() || '0', 8);
    const [name, prefix] = [field(0, 100), field(345, 155)];
    if ((prefix ? `${prefix}/${name}` : name) === wanted) return tar.subarray(at + block, at + block + size);
    at += block + Math.ceil(size / block) * block;
  }
  return undefined;
}

/** Each file appears whole or not at all, so a cut installation is simply done again. */
async function keep(script: Buffer): Promise<void> {
  await mkdir(cache, { recursive: true });
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: script.length } };
  const files: readonly (readonly [string, Buffer])[] = [
    [compressedPath('br'), await promisify(brotliCompress)(script, brotli)],
    [compressedPath('gzip'), await promisify(gzip)(script, { level: 9 })],
    [bundlePath, script],
  ];
  for (const [path, bytes] of files) {
    await writeFile(`${path}.${process.pid}`, bytes);
    await rename(`${path}.${process.pid}`, path);
  }
}
