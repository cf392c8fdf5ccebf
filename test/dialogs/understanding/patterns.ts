/** A regular expression as it stands in a source file. */
export interface Pattern {
  readonly file: string;
  readonly source: string;
}

const literal = /(?<=[(,=:!&|?;[{]\s*|return\s+)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/[dgimsuvy]*/g;

/** The regular expressions written in a source file; what a division or a comment looks like is no valid pattern. */
export function patternsIn(file: string, text: string): readonly Pattern[] {
  return [...text.matchAll(literal)].flatMap(([, source]) => {
    const pattern = source as string;
    return isValid(pattern) ? [{ file, source: pattern }] : [];
  });
}

function isValid(source: string): boolean {
  for (const flags of ['', 'u']) {
    try {
      new RegExp(source, flags);
      return true;
    } catch {}
  }
  return false;
}

/** Groups that repeat without end and hold something that repeats without end: the shape that may take exponential time. */
export function nestedRepeats(source: string): readonly string[] {
  const opened: { readonly at: number; repeats: boolean }[] = [];
  const found: string[] = [];
  for (let i = 0; i < source.length; i++) {
    const character = source[i] as string;
    if (character === '\\') i++;
    else if (character === '[') i = classEnd(source, i);
    else if (character === '(') opened.push({ at: i, repeats: false });
    else if (character === ')') {
      const group = opened.pop() as (typeof opened)[number];
      const isEndless = endless(source, i + 1);
      if (isEndless && group.repeats) found.push(source.slice(group.at, i + 2));
      const outer = opened.at(-1);
      if (outer && (group.repeats || isEndless)) outer.repeats = true;
      continue;
    } else if (character === '?' || character === '*' || character === '+' || character === '{') continue;
    const within = opened.at(-1);
    if (within && character !== '(' && endless(source, i + 1)) within.repeats = true;
  }
  return found;
}

const classEnd = (source: string, from: number): number => {
  let i = from + 1;
  while (i < source.length && source[i] !== ']') i += source[i] === '\\' ? 2 : 1;
  return i;
};

const endless = (source: string, at: number): boolean =>
  source[at] === '*' || source[at] === '+' || /^\{\d*,\}/.test(source.slice(at, at + 8));
