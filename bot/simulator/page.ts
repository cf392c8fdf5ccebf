import { languages } from '../../dialogs/catalog.ts';
import type { LanguageTag } from '../../dialogs/language.ts';
import { pageWordsOf } from '../../dialogs/simulator/pageWords.ts';
import { escaped, icon } from '../webchat/page.ts';
import { monthSection } from './monthSection.ts';
import { oneSection } from './oneSection.ts';

export interface PageParts {
  readonly language: LanguageTag;
  /** Addresses of the page's own files. */
  readonly files: { readonly styles: readonly string[]; readonly script: string };
}

/** The page on which routing is tried; what happens on it is in `page.js`. */
export function simulatorHtml({ language, files }: PageParts, nonce: string): string {
  const { phrases, locale } = languages[language];
  const text = (key: keyof typeof phrases): string => escaped(phrases[key]);
  const setup = { language, locale, words: pageWordsOf(languages[language]) };
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Chenal – ${text('simTitle')}</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">
${files.styles.map((style) => `<link rel="stylesheet" href="${style}" nonce="${nonce}">`).join('\n')}
</head>
<body>
<a class="skip" href="#main">${text('simSkip')}</a>
<header>
<div class="brand">${icon}<div><h1>${text('simTitle')}</h1><p>${text('simTagline')}</p></div></div>
<div class="tools"><a class="button" href="/?lang=${language}">${text('simBack')}</a>
<div class="languages" role="group" aria-label="${text('simLanguages')}">${languageButtons(language)}</div></div>
</header>
<noscript><p class="notice">${text('simNoScript')}</p></noscript>
<main id="main" tabindex="-1">
<p class="intro">${text('simIntro')}</p>
<nav class="contents" aria-label="${text('simSections')}"><a href="#one">${text('simOne')}</a><a href="#month">${text('simMonth')}</a></nav>
${configurationSection(text)}
${agentsSection(text)}
${oneSection(text, phrases)}
${monthSection(text, phrases)}
</main>
<div class="drop" id="drop" aria-hidden="true" hidden>${text('simDropHere')}</div>
<script type="application/json" id="setup">${JSON.stringify(setup).replaceAll('<', '\\u003c')}</script>
<script type="module" src="${files.script}" nonce="${nonce}"></script>
</body>
</html>
`;
}

export type Text = (key: keyof (typeof languages)['en']['phrases']) => string;

const configurationSection = (text: Text): string => `<section id="configuration" aria-labelledby="configuration-title">
<h2 id="configuration-title">${text('simConfiguration')}</h2>
<p class="using" id="using" role="status">${text('simLoading')}</p>
<ul class="facts" id="configuration-facts"></ul>
<div class="actions">
<button type="button" id="from-example">${text('simFromExample')}</button>
<button type="button" id="from-conversation">${text('simFromConversation')}</button>
<label class="button file"><input type="file" id="from-file" accept=".json,.yaml,.yml">${text('simFromFile')}</label>
</div>
<p class="hint">${text('simDrop')}</p>
<div class="problems" id="configuration-problems" role="alert" hidden></div>
<div id="open-points" hidden>
<h3>${text('simFindings')}</h3>
<ul id="configuration-open"></ul>
<label class="check"><input type="checkbox" id="is-draft"> ${text('simUseDraft')}</label>
</div>
</section>`;

const agentsSection = (text: Text): string => `<section id="agents" aria-labelledby="agents-title">
<h2 id="agents-title">${text('simAgents')}</h2>
<p class="hint" id="agents-hint">${text('simAgentsHint')}</p>
<p id="agents-many" hidden></p>
<div class="scroll" id="agents-region" role="region" aria-labelledby="agents-title" tabindex="0">
<table class="agents" id="agents-table" aria-describedby="agents-hint">
<thead><tr><th scope="col">${text('simAgentName')}</th><th scope="col">${text('simAgentApplication')}</th><th scope="col">${text('simAgentDigital')}</th><th scope="col">${text('simAgentRole')}</th><th scope="col">${text('simAgentSkills')}</th><th scope="col">${text('simAgentCapacity')}</th><th scope="col">${text('simAgentHolding')}</th><th scope="col">${text('simAgentAvailability')}</th><td></td></tr></thead>
<tbody id="agents-rows"></tbody>
</table>
</div>
<datalist id="roles"></datalist>
<div class="actions">
<button type="button" id="add-agent">${text('simAgentAdd')}</button>
<button type="button" id="suggest-agents">${text('simAgentsSuggest')}</button>
<label class="button file"><input type="file" id="roster-file" accept=".json,.yaml,.yml">${text('simRosterFile')}</label>
</div>
<p class="visually-hidden" id="agents-status" role="status"></p>
</section>`;

export const languageButtons = (current: LanguageTag): string =>
  (
    [
      ['fr', 'Français'],
      ['en', 'English'],
    ] as const
  )
    .map(
      ([tag, name]) =>
        `<button type="button" lang="${tag}" data-language="${tag}" aria-pressed="${tag === current}">${name}</button>`,
    )
    .join('');

/** Only our own scripts and styles of this very response run, and nothing is asked of another host. */
export function simulatorHeaders(nonce: string): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'self' https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft",
    "connect-src 'self'",
    'img-src data:',
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'nonce-${nonce}'`,
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  };
}
