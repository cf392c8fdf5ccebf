import { type Chart, type Curve, formatter, lengthOf, moments, type Panel } from './chart.ts';

/** Ink, paper and curves; the curves' colours stay apart for colour-blind readers, and their strokes differ too. */
export interface Theme {
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
  readonly curves: readonly string[];
  readonly target: string;
}
export const light: Theme = {
  paper: '#ffffff',
  ink: '#1b1f24',
  faint: '#c9ced6',
  curves: ['#0072b2', '#8a3b6f'],
  target: '#b34700',
};

const frame = { left: 64, right: 20, top: 44, panel: 150, gap: 64, bottom: 44 } as const;

/** The chart as one SVG document of a given width; it needs no style sheet and no script. */
export function chartSvg(chart: Chart, { width = 760, theme = light }: { width?: number; theme?: Theme } = {}): string {
  const height = frame.top + chart.panels.length * (frame.panel + frame.gap) - frame.gap + frame.bottom;
  const drawn = chart.panels.map((panel, i) => {
    const top = frame.top + 20 + i * (frame.panel + frame.gap);
    return panelSvg(panel, { chart, theme, top, width });
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height + 20}" width="${width}" height="${height + 20}" role="img" aria-label="${escaped(chart.title)}" font-family="DejaVu Sans, sans-serif" font-size="12">`,
    `<rect width="100%" height="100%" fill="${theme.paper}"/>`,
    `<text x="${frame.left}" y="24" font-size="15" font-weight="bold" fill="${theme.ink}">${escaped(chart.title)}</text>`,
    ...drawn,
    '</svg>',
  ].join('\n');
}

interface Place {
  readonly chart: Chart;
  readonly theme: Theme;
  readonly top: number;
  readonly width: number;
}

function panelSvg(panel: Panel, place: Place): string {
  const { chart, theme, top, width } = place;
  const most = topOf(panel);
  const scale = {
    x: (i: number) => frame.left + (i / Math.max(1, lengthOf(chart))) * (width - frame.left - frame.right),
    y: (value: number) => top + frame.panel - (value / most) * frame.panel,
  };
  const write = formatter(chart.locale, panel);
  const levels = [0, most / 2, most].map((value) => {
    const y = scale.y(value).toFixed(1);
    return `<line x1="${frame.left}" y1="${y}" x2="${width - frame.right}" y2="${y}" stroke="${theme.faint}"/><text x="${frame.left - 8}" y="${Number(y) + 4}" text-anchor="end" fill="${theme.ink}">${escaped(write(value))}</text>`;
  });
  return [
    `<text x="${frame.left}" y="${top - 10}" font-weight="bold" fill="${theme.ink}">${escaped(panel.title)}</text>`,
    legend(panel, place),
    ...levels,
    ...panel.curves.map((curve, i) => curveSvg(curve, scale, theme.curves[i % theme.curves.length] as string)),
    target(panel, place, scale.y),
    timeAxis(place, scale.x),
  ].join('\n');
}

/** The top of the scale: 100 % for shares, else a round number above all values. */
function topOf({ curves, isShare, target }: Panel): number {
  if (isShare) return 1;
  const most = Math.max(1, target?.value ?? 0, ...curves.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const power = 10 ** Math.floor(Math.log10(most));
  return ([1, 2, 3, 4, 5, 6, 8, 10].find((step) => step * power >= most) ?? 10) * power;
}

interface Scale {
  readonly x: (i: number) => number;
  readonly y: (value: number) => number;
}

/** A step curve, broken where there is nothing to measure. */
function curveSvg({ values, isOutline }: Curve, { x, y }: Scale, colour: string): string {
  let isDrawing = false;
  const path = values
    .flatMap((value, i) => {
      const move = isDrawing ? 'L' : 'M';
      isDrawing = value !== undefined;
      return value === undefined ? [] : [`${move}${x(i).toFixed(1)} ${y(value).toFixed(1)}H${x(i + 1).toFixed(1)}`];
    })
    .join('');
  const dash = isOutline ? ' stroke-dasharray="5 3"' : '';
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="1.8"${dash}/>`;
}

function target({ target: wanted }: Panel, { theme, width }: Place, y: (value: number) => number): string {
  if (!wanted) return '';
  const at = y(wanted.value).toFixed(1);
  return `<line x1="${frame.left}" y1="${at}" x2="${width - frame.right}" y2="${at}" stroke="${theme.target}" stroke-width="1.5" stroke-dasharray="2 3"/>`;
}

function legend({ curves, target: wanted }: Panel, { theme, top, width }: Place): string {
  // A single curve is what the title says.
  const named = curves.length > 1 ? curves : [];
  const entries = [
    ...named.map(({ label, isOutline }, i) => ({
      label,
      colour: theme.curves[i % theme.curves.length] as string,
      dash: isOutline ? '5 3' : 'none',
    })),
    ...(wanted ? [{ label: wanted.label, colour: theme.target, dash: '2 3' }] : []),
  ];
  let right = width - frame.right;
  return entries
    .toReversed()
    .map(({ label, colour, dash }) => {
      const text = `<text x="${right}" y="${top - 10}" text-anchor="end" fill="${theme.ink}">${escaped(label)}</text>`;
      const start = right - label.length * 7.2 - 30;
      right = start - 14;
      return `<line x1="${start}" y1="${top - 14}" x2="${start + 22}" y2="${top - 14}" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/>${text}`;
    })
    .join('\n');
}

/** So many stretches from mark to mark that none of the names touch. */
function stepOf({ stretch, ...chart }: Chart, width: number): number {
  const least = lengthOf({ stretch, ...chart }) / (width / 120);
  const hours = [1, 2, 3, 6, 12, 24, 48, 168, 336, 720].map((hour) => (hour * 3_600_000) / stretch);
  return hours.find((step) => Number.isInteger(step) && step >= least) ?? Math.max(1, Math.ceil(least));
}

function timeAxis({ chart, theme, top, width }: Place, x: (i: number) => number): string {
  const step = stepOf(chart, width);
  const when = moments(chart, step * chart.stretch);
  return Array.from({ length: Math.ceil(lengthOf(chart) / step) }, (_, mark) => {
    const at = x(mark * step).toFixed(1);
    return `<line x1="${at}" y1="${top + frame.panel}" x2="${at}" y2="${top + frame.panel + 5}" stroke="${theme.ink}"/><text x="${at}" y="${top + frame.panel + 19}" fill="${theme.ink}">${escaped(when(chart.from + mark * step * chart.stretch))}</text>`;
  }).join('\n');
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
