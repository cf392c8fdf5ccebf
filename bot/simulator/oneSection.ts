import { input, select, textArea } from './fields.ts';
import type { Text } from './page.ts';

type Phrases = Readonly<Record<Parameters<Text>[0], string>>;

/** The form for one message, and the place of its result. */
export const oneSection = (text: Text, words: Phrases): string => `<section id="one" aria-labelledby="one-title">
<h2 id="one-title">${text('simOne')}</h2>
<p class="hint">${text('simOneHint')}</p>
<form id="one-form" novalidate>
<fieldset class="plain"><legend>${text('simSource')}</legend>
<label class="check"><input type="radio" name="source" value="typed" checked> ${text('simWrite')}</label>
<label class="check"><input type="radio" name="source" value="pasted"> ${text('simPaste')}</label>
</fieldset>
<fieldset class="bare" id="typed" aria-label="${text('simWrite')}"><div class="grid">
${textArea({ id: 'text', label: words.simText, isWide: true }, { rows: 2, maxlength: 4096 }, words.simTextValue)}
${select({ id: 'channel', label: words.simChannel }, [])}
${input({ id: 'number', label: words.simCustomer, hint: words.simCustomerHint }, { type: 'tel', autocomplete: 'off', pattern: String.raw`\+?[0-9\s\(\).\-]{5,30}`, title: words.simCustomerHint, value: '+1 514 555 0142' })}
${input({ id: 'at', label: words.simAt }, { type: 'datetime-local', required: true })}
${select({ id: 'type', label: words.simType }, [
  ['text', words.simTypeText],
  ['image', words.simTypeImage],
  ['audio', words.simTypeAudio],
  ['document', words.simTypeDocument],
  ['reaction', words.simTypeReaction],
  ['system', words.simTypeSystem],
  ['status', words.simTypeStatus],
])}
${select({ id: 'script-skill', label: words.simScriptSkill }, [])}
</div></fieldset>
<fieldset class="bare" id="pasting" aria-label="${text('simPaste')}" hidden disabled><div class="grid">
${textArea({ id: 'pasted', label: words.simPasted, hint: words.simPastedHint, isWide: true }, { rows: 6, spellcheck: 'false' })}
</div></fieldset>
<fieldset><legend>${text('simConditions')}</legend>
<div class="grid">
${select({ id: 'over-hours', label: words.simOverHours }, [
  ['', words.simAsIs],
  ['closed', words.simClosed],
  ['open', words.simOpen],
])}
${select({ id: 'over-agents', label: words.simOverAgents }, [
  ['', words.simPreferredAsIs],
  ['offline:all', words.simAllOffline],
  ['full:all', words.simAllFull],
])}
${select({ id: 'over-preferred', label: words.simOverPreferred }, [
  ['', words.simPreferredAsIs],
  ['preferred-busy', words.simPreferredBusy],
  ['preferred-offline', words.simPreferredOffline],
])}
${select({ id: 'fallback-queue', label: words.simFallbackQueue }, [])}
</div></fieldset>
<fieldset id="history"><legend>${text('simHistory')}</legend>
<div class="grid">
${select({ id: 'past-status', label: words.simHistoryStatus }, [
  ['', words.simNoCase],
  ['open', words.simCaseOpen],
  ['pending', words.simCasePending],
  ['resolved', words.simCaseResolved],
  ['closed', words.simCaseClosed],
])}
${select({ id: 'past-agent', label: words.simHistoryAgent }, [])}
${input({ id: 'past-hours', label: words.simHistoryHours }, { type: 'number', min: 0, max: 100000, step: 'any', value: 2, inputmode: 'decimal' })}
${select({ id: 'rejected-by', label: words.simRejectedBy }, [])}
</div></fieldset>
<button type="submit" class="primary">${text('simRoute')}</button>
</form>
<div class="problems" id="one-problems" role="alert" hidden></div>
<div class="result" id="one-result" aria-labelledby="one-result-title" hidden>
<h3 id="one-result-title" tabindex="-1">${text('simResult')}</h3>
<p class="headline" id="one-headline" role="status"></p>
<div id="one-details"></div>
</div>
</section>`;
