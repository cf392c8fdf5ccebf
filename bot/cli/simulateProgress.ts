import type { Language } from '../../dialogs/language.ts';
import { say } from '../../dialogs/say.ts';
import { spellShare } from '../../dialogs/simulator/measureWords.ts';

/** Nobody wants to be told of a run that is over at once. */
const quietMs = 2000;
const [terminalMs, pipeMs] = [200, 5000];

/** Tells on standard error how far a long run is: in place at a terminal, now and then by a line in a pipe. */
export function progressOf(language: Language, stream: NodeJS.WriteStream = process.stderr) {
  const startedMs = performance.now();
  const everyMs = stream.isTTY ? terminalMs : pipeMs;
  let toldMs = startedMs + quietMs - everyMs;
  let isTold = false;
  const tell = (share: number): void => {
    const nowMs = performance.now();
    if (nowMs - toldMs < everyMs) return;
    toldMs = nowMs;
    isTold = true;
    const text = say(language, 'reportProgress', { share: spellShare(share, language) });
    stream.write(stream.isTTY ? `\r${text} ` : `${text}\n`);
  };
  const end = (): void => {
    if (isTold && stream.isTTY) stream.write('\r\u001b[K');
  };
  return { tell, end };
}

interface Done {
  readonly contacts: number;
  readonly events: number;
  readonly seconds: number;
}

/** Speed and memory differ from run to run, so they are no part of the report. */
export function speedText({ contacts, events, seconds }: Done, language: Language): string {
  return say(language, 'reportSpeed', {
    contacts,
    events,
    seconds: Math.round(seconds * 100) / 100,
    contactsRate: Math.round(contacts / seconds),
    eventsRate: Math.round(events / seconds),
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  });
}
