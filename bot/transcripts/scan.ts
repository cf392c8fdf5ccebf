/** A place in a text, from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** What a JSON text is made of, seen without building any of it. */
export interface Scan {
  /** Where the elements of the outermost list begin and end; the last may lack its end. */
  readonly elements: readonly { readonly start: number; readonly end: number | null }[];
  /** Where it is nested deeper than allowed; null where it is not. */
  readonly tooDeepAt: number | null;
}

const [quote, backslash, comma] = [34, 92, 44];
const opening = new Set([91, 123]);
const closing = new Set([93, 125]);
const spaces = new Set([32, 9, 10, 13]);

/** Looks a text over once, character by character. */
export function scan(text: string, deepest: number): Scan {
  const elements: { start: number; end: number | null }[] = [];
  let [depth, inString] = [0, false];
  let start: number | null = null;
  const close = (end: number): void => {
    if (start !== null) elements.push({ start, end });
    start = null;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === backslash) i++;
      else if (code === quote) inString = false;
      continue;
    }
    if (spaces.has(code)) continue;
    if (closing.has(code) && --depth <= 0) close(i);
    else if (code === comma && depth === 1) close(i);
    else if (depth >= 1 && start === null) start = i;
    if (code === quote) inString = true;
    else if (opening.has(code) && ++depth > deepest) return { elements, tooDeepAt: i };
  }
  if (start !== null) elements.push({ start, end: null });
  return { elements, tooDeepAt: null };
}

/** Line and column of a position. */
export function placeAt(text: string, at: number): TextPlace {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  return { line, column: at - before.lastIndexOf('\n') };
}
