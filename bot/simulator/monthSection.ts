import { input, select, textArea } from './fields.ts';
import type { Text } from './page.ts';

type Phrases = Readonly<Record<Parameters<Text>[0], string>>;

const number = (value: number | string, min: number, max: number, more = {}) => ({
  type: 'number',
  min,
  max,
  value,
  step: 'any',
  required: true,
  ...more,
});
const whole = { step: 1, inputmode: 'numeric' };

/** The form for a month, and the place of its result. */
export const monthSection = (text: Text, words: Phrases): string => `<section id="month" aria-labelledby="month-title">
<h2 id="month-title">${text('simMonth')}</h2>
<p class="hint">${text('simMonthHint')}</p>
<form id="month-form" novalidate>
<fieldset><legend>${text('simArrivals')}</legend>
<div class="grid" id="arrivals"></div>
<div class="grid">
${select({ id: 'spread', label: words.simSpread }, [
  ['open', words.simSpreadOpen],
  ['even', words.simSpreadEven],
  ['week', words.simSpreadWeek],
])}
${input({ id: 'returning', label: words.simReturning }, number(30, 0, 100))}
${textArea({ id: 'week', label: words.simWeek, hint: words.simWeekHint, isWide: true }, { rows: 7, wrap: 'off', spellcheck: 'false' }, exampleWeek)}
</div></fieldset>
<fieldset><legend>${text('simWork')}</legend>
<div class="grid">
${input({ id: 'handle', label: words.simHandle, hint: words.simHandleHint }, number(10, 0.05, 10_000))}
${input({ id: 'messages', label: words.simMessages }, number(3, 1, 100, whole))}
${input({ id: 'reply-lag', label: words.simReplyLag, hint: words.simReplyLagHint }, number(5, 0, 10_000))}
${input({ id: 'slowdown', label: words.simSlowdown }, number(15, 0, 500))}
${input({ id: 'patience', label: words.simPatience, hint: words.simPatienceHint }, number('', 0.05, 100_000, { required: false }))}
${input({ id: 'accept', label: words.simAccept, hint: words.simAcceptHint }, number(95, 1, 100))}
${select({ id: 'shifts', label: words.simShifts }, [
  ['open', words.simShiftsOpen],
  ['always', words.simShiftsAlways],
])}
${select({ id: 'closed-hours', label: words.simClosedHours }, [
  ['queue', words.simClosedQueue],
  ['ignore', words.simClosedIgnore],
])}
</div></fieldset>
<fieldset><legend>${text('simRun')}</legend>
<div class="grid">
${input({ id: 'days', label: words.simDays }, number(28, 1, 366, whole))}
${input({ id: 'replications', label: words.simReplications, hint: words.simReplicationsHint }, number(10, 1, 200, whole))}
${input({ id: 'seed', label: words.simSeed }, { type: 'text', maxlength: 100, value: '1', required: true })}
</div></fieldset>
<fieldset><legend>${text('simCompare')}</legend>
<p id="compared">${text('simCompareNone')}</p>
<div class="actions"><label class="button file"><input type="file" id="compare-file" accept=".json,.yaml,.yml">${text('simCompareFile')}</label>
<button type="button" id="compare-remove" hidden>${text('simCompareRemove')}</button></div>
<div class="problems" id="compare-problems" role="alert" hidden></div>
</fieldset>
<div class="actions"><button type="submit" class="primary" id="simulate">${text('simSimulate')}</button>
<button type="button" id="stop" hidden>${text('simStop')}</button></div>
</form>
<div class="running" id="running" hidden><progress id="done" max="1" value="0" aria-labelledby="running-text"></progress><p id="running-text"></p></div>
<div class="problems" id="month-problems" role="alert" hidden></div>
<div class="result" id="month-result" aria-labelledby="month-result-title" hidden>
<h3 id="month-result-title" tabindex="-1">${text('simResult')}</h3>
<p class="headline" id="month-headline" role="status"></p>
<div id="month-details"></div>
</div>
</section>`;

/** A day as many know it: a quiet night, busy at ten and at two, and less on the weekend. */
const day = [0, 0, 0, 0, 0, 0, 1, 2, 6, 12, 16, 14, 10, 12, 15, 13, 9, 6, 4, 3, 2, 1, 0, 0];
const weekend = day.map((one) => Math.round(one / 3));
const exampleWeek = Array.from({ length: 7 }, (_, i) => (i < 5 ? day : weekend).join(' ')).join('\n');
