/** One curve: a value for each stretch of time; `undefined` where there is nothing to measure. */
export interface Curve {
  readonly label: string;
  readonly values: readonly (number | undefined)[];
  /** Drawn as an outline over a filled curve. */
  readonly isOutline?: boolean;
}

/** One drawing over the common time axis. */
export interface Panel {
  readonly title: string;
  readonly curves: readonly Curve[];
  /** Shares between 0 and 1 are written in percent. */
  readonly isShare?: boolean;
  /** A line to be reached, with its name. */
  readonly target?: { readonly label: string; readonly value: number };
}

/** Drawings over the same stretches of time, all words in one language. */
export interface Chart {
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  /** Start of the first stretch, ms since 1970. */
  readonly from: number;
  /** Length of a stretch, ms. */
  readonly stretch: number;
  readonly panels: readonly Panel[];
}

/** The number of stretches. */
export const lengthOf = ({ panels }: Chart): number =>
  Math.max(0, ...panels.flatMap(({ curves }) => curves.map(({ values }) => values.length)));

/** How a value of a panel is written. */
export function formatter(locale: string, { isShare }: Panel): (value: number | undefined) => string {
  const format = new Intl.NumberFormat(locale, isShare ? { style: 'percent' } : { maximumFractionDigits: 1 });
  return (value) => (value === undefined ? '–' : format.format(value));
}

const day = 86_400_000;
/** How moments so far apart (ms) are written: with the hour within days, else by the day, and with the year where several may be met. */
export function moments({ locale, timeZone, stretch, ...chart }: Chart, apart: number): (ms: number) => string {
  const span = stretch * lengthOf({ locale, timeZone, stretch, ...chart });
  const wanted: Intl.DateTimeFormatOptions =
    apart < day
      ? { weekday: 'short', hour: '2-digit', minute: '2-digit' }
      : span <= 90 * day
        ? { weekday: 'short', day: 'numeric', month: 'short' }
        : { day: 'numeric', month: 'short', year: 'numeric' };
  const format = new Intl.DateTimeFormat(locale, { ...wanted, timeZone });
  return (ms) => format.format(ms);
}

/** The same facts as rows: a header, then a row for each stretch. */
export function chartRows(chart: Chart): readonly (readonly string[])[] {
  const format = new Intl.DateTimeFormat(chart.locale, {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: chart.timeZone,
  });
  const columns = chart.panels.flatMap((panel) =>
    panel.curves.map((curve) => ({
      title: `${panel.title}, ${curve.label}`,
      curve,
      write: formatter(chart.locale, panel),
    })),
  );
  const rows = Array.from({ length: lengthOf(chart) }, (_, i) => [
    format.format(chart.from + i * chart.stretch),
    ...columns.map(({ curve, write }) => write(curve.values[i])),
  ]);
  return [['', ...columns.map(({ title }) => title)], ...rows];
}
