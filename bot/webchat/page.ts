import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { LanguageTag } from '../../dialogs/language.ts';
import { canadianFrench } from './canadianFrench.ts';
import { pageWords } from './words.ts';

export interface PageParts {
  readonly language: LanguageTag;
  readonly taskTitles: Readonly<Record<string, string>>;
  /** Addresses of the page's own files. */
  readonly files: { readonly style: string; readonly scripts: readonly string[] };
}

/** The page around the conversation; everything dynamic happens in `page.js`. */
export function pageHtml({ language, taskTitles, files }: PageParts, nonce: string): string {
  const words = pageWords[language];
  const setup = {
    language,
    locale: `${language}-CA`,
    nonce,
    words,
    taskTitles,
    strings: language === 'fr' ? canadianFrench : english,
  };
  const text = (key: keyof typeof words): string => escaped(words[key]);
  return `<!doctype html>
<html lang="${language}-CA">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${text('title')} – ${text('tagline')}</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">
<link rel="stylesheet" href="${files.style}" nonce="${nonce}">
</head>
<body>
<a class="skip" href="#conversation">${text('skip')}</a>
<header>
<div class="brand">${icon}<div><h1>${text('title')}</h1><p>${text('tagline')}</p></div></div>
<nav>
<div class="languages" role="group" aria-label="${text('languages')}">${languageButtons(language)}</div>
<details class="menu" id="downloads"><summary>${text('download')}</summary><ul>
<li><button type="button" data-download="json">${text('downloadJson')}</button></li>
<li><button type="button" data-download="yaml">${text('downloadYaml')}</button></li>
<li><button type="button" data-download="md">${text('downloadMarkdown')}</button></li>
<li><button type="button" data-download="transcript">${text('downloadTranscript')}</button></li>
<li><a class="button" href="/replay?lang=${language}&amp;conversation">${text('replay')}</a></li>
</ul></details>
<a class="button" href="/simulator?lang=${language}&amp;conversation">${text('simulator')}</a>
<button type="button" id="restart">${text('restart')}</button>
</nav>
</header>
<section class="progress" id="progress" aria-labelledby="task" hidden><p id="task"></p><progress id="bar" max="1" value="0" aria-labelledby="task"></progress></section>
<p class="notice" id="notice" role="status"><span id="notice-text">${text('loading')}</span> <button type="button" id="retry" hidden>${text('retry')}</button></p>
<noscript><p class="notice">${text('noScript')}</p></noscript>
<main id="conversation" tabindex="-1" aria-label="${text('conversation')}" data-drop="${text('drop')}"></main>
<script type="application/json" id="setup">${JSON.stringify(setup).replaceAll('<', '\\u003c')}</script>
${files.scripts.map((script) => `<script src="${script}" nonce="${nonce}" defer></script>`).join('\n')}
</body>
</html>
`;
}

/** Where Web Chat's own English does not suit this page. */
const english = { ACTIVITY_BOT_SAID_ALT: 'Chenal said:', TEXT_INPUT_PLACEHOLDER: 'Type your answer' };

/** A buoy between two banks. */
export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true"><rect width="32" height="32" rx="8" fill="#0b5c6b"/><path d="M16 6l5 12H11z" fill="#fff"/><path d="M6 22c2.5-2 4.2-2 6.7 0s4.1 2 6.6 0 4.2-2 6.7 0" fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round"/></svg>';

const languageButtons = (current: LanguageTag): string =>
  (
    [
      ['fr', 'Français'],
      ['en', 'English'],
    ] as const
  )
    .map(
      ([language, name]) =>
        `<button type="button" lang="${language}" data-language="${language}" aria-pressed="${language === current}">${name}</button>`,
    )
    .join('');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] as string);

export const makeNonce = (): string => randomBytes(18).toString('base64');

/** Only our own scripts and styles of this very response run, and nothing is asked of another host. */
export function pageHeaders(nonce: string, host: string | undefined): Readonly<Record<string, string>> {
  const sockets = host && /^[\w.:[\]-]+$/.test(host) ? ` ws://${host} wss://${host}` : '';
  const policy = [
    "default-src 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'self' https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft",
    `connect-src 'self' blob:${sockets}`,
    "img-src 'self' blob: data:",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'nonce-${nonce}'`,
    "font-src 'self'",
    'worker-src blob:',
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  };
}

/** What was asked for in the address, else the first of the browser's languages that we speak. */
export function languageOf(request: IncomingMessage, asked: string | null): LanguageTag {
  if (asked === 'fr' || asked === 'en') return asked;
  const wanted =
    String(request.headers['accept-language'] ?? '')
      .toLowerCase()
      .match(/\b(fr|en)\b/g) ?? [];
  return wanted[0] === 'fr' ? 'fr' : 'en';
}
