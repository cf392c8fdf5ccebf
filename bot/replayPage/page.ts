import { languages } from '../../dialogs/catalog.ts';
import type { LanguageTag } from '../../dialogs/language.ts';
import { replayWordsOf } from '../../dialogs/replayPage/pageWords.ts';
import { tasks } from '../../machines/setup.ts';
import { input, select, textArea } from '../simulator/fields.ts';
import { languageButtons, type PageParts, type Text } from '../simulator/page.ts';
import { escaped, icon } from '../webchat/page.ts';
import { mostMegabytes } from './handlers.ts';

type Phrases = Readonly<Record<Parameters<Text>[0], string>>;

/** The page on which a conversation is replayed; what happens on it is in `replay.js`. */
export function replayHtml({ language, files }: PageParts, nonce: string): string {
  const { phrases, locale } = languages[language];
  const text: Text = (key) => escaped(phrases[key]);
  const setup = { language, locale, mostMegabytes, words: replayWordsOf(languages[language]) };
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Chenal – ${text('replayTitle')}</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">
${files.styles.map((style) => `<link rel="stylesheet" href="${style}" nonce="${nonce}">`).join('\n')}
</head>
<body>
<a class="skip" href="#main">${text('replaySkip')}</a>
<header>
<div class="brand">${icon}<div><h1>${text('replayTitle')}</h1><p>${text('replayTagline')}</p></div></div>
<div class="tools"><a class="button" href="/?lang=${language}">${text('replayBack')}</a>
<div class="languages" role="group" aria-label="${text('replayLanguages')}">${languageButtons(language)}</div></div>
</header>
<noscript><p class="notice">${text('replayNoScript')}</p></noscript>
<main id="main" tabindex="-1">
<p class="intro">${text('replayIntro')}</p>
${openSection(text)}
${turnsSection(text, phrases, language)}
${branchSection(text, phrases)}
${besideSection(text, phrases)}
<section id="insights" aria-labelledby="insights-title" hidden>
<h2 id="insights-title" tabindex="-1">${text('replayInsights')}</h2>
<div id="insights-details"></div>
</section>
</main>
<div class="drop" id="drop" aria-hidden="true" hidden>${text('replayDropHere')}</div>
<script type="application/json" id="setup">${JSON.stringify(setup).replaceAll('<', '\\u003c')}</script>
<script type="module" src="${files.script}" nonce="${nonce}"></script>
</body>
</html>
`;
}

const openSection = (text: Text): string => `<section id="open" aria-labelledby="open-title">
<h2 id="open-title">${text('replayOpen')}</h2>
<div class="actions">
<label class="button file"><input type="file" id="from-file" accept=".transcript,.json" multiple>${text('replayFromFile')}</label>
<button type="button" id="from-conversation">${text('replayFromConversation')}</button>
</div>
<p class="hint">${text('replayDrop')}</p>
<p class="using" id="using" role="status"></p>
<ul class="facts" id="file-facts"></ul>
<div class="problems" id="open-problems" role="alert" hidden></div>
</section>`;

const turnsSection = (text: Text, words: Phrases, tag: LanguageTag): string => {
  const titles = tasks.map((task) => [task, languages[tag].tasks[task].title] as const);
  return `<section id="session" aria-labelledby="session-title" hidden>
<h2 id="session-title" tabindex="-1">${text('replayTurns')}</h2>
<p class="headline" id="verdict" role="status"></p>
<div class="grid filters">
${input({ id: 'search', label: words.replaySearch }, { type: 'search', autocomplete: 'off', maxlength: 200 })}
${select({ id: 'task', label: words.replayTask }, [['', words.replayAllTasks], ...titles])}
${select({ id: 'shown-in', label: words.replayShownIn }, [
  ['', words.replayAsRecorded],
  ['fr', 'Français'],
  ['en', 'English'],
])}
</div>
<label class="check"><input type="checkbox" id="hesitations"> ${text('replayHesitations')}</label>
<div class="stepper" role="group" aria-label="${text('replayTurns')}">
<button type="button" id="previous" aria-keyshortcuts="ArrowLeft">◀ ${text('replayPrevious')}</button>
<button type="button" id="next" aria-keyshortcuts="ArrowRight">${text('replayNext')} ▶</button>
<label for="jump">${text('replayJump')}</label><input id="jump" type="number" min="1" step="1" inputmode="numeric">
</div>
<p class="hint">${text('replayKeys')}</p>
<p class="hint" id="found" role="status"></p>
<div class="replay">
<ol class="turns" id="turns" aria-label="${text('replayTurns')}"></ol>
<div class="turn" id="turn" aria-labelledby="turn-title"><h3 id="turn-title" aria-live="polite"></h3><div id="turn-parts"></div></div>
</div>
</section>`;
};

const branchSection = (
  text: Text,
  words: Phrases,
): string => `<section id="branch" aria-labelledby="branch-title" hidden>
<h2 id="branch-title">${text('replayBranch')}</h2>
<p class="hint" id="branch-hint"></p>
<form id="branch-form" novalidate>
${textArea({ id: 'branch-said', label: words.replayBranchSaid }, { rows: 2, maxlength: 4096, required: true })}
<label class="check"><input type="checkbox" id="branch-then"> ${text('replayBranchThen')}</label>
<div class="actions"><button type="submit" class="primary" id="branch-go">${text('replayBranchGo')}</button></div>
</form>
<div class="problems" id="branch-problems" role="alert" hidden></div>
<h3>${text('replayCompare')}</h3>
<p class="hint">${text('replayCompareHint')}</p>
<div class="actions"><label class="button file"><input type="file" id="compare-file" accept=".transcript,.json">${text('replayCompareFile')}</label></div>
<div class="problems" id="compare-problems" role="alert" hidden></div>
</section>`;

const besideSection = (
  text: Text,
  words: Phrases,
): string => `<section id="beside" aria-labelledby="beside-title" hidden>
<h2 id="beside-title" tabindex="-1">${text('replayBeside')}</h2>
<p class="headline" id="parting" role="status"></p>
<div class="stepper">
<label for="beside-turn">${escaped(words.replayBesideTurn)}</label><input id="beside-turn" type="number" min="1" step="1" inputmode="numeric">
<button type="button" id="beside-close">${text('replayCloseBeside')}</button>
</div>
<div class="columns"><div class="column" id="beside-first"></div><div class="column" id="beside-second"></div></div>
</section>`;
