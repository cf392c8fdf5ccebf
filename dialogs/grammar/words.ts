/** Reads a list written as prose: words or phrases between commas. */
export const words = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter(Boolean);

/** Reads a list of words that each end with their number: « one 1, two 2 ». */
export const valued = (text: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    words(text).map((entry) => [
      entry.slice(0, entry.lastIndexOf(' ')),
      Number(entry.slice(entry.lastIndexOf(' ') + 1)),
    ]),
  );
