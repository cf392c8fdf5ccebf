import { describe, expect, test } from 'vitest';
import { pngOf } from '../../bot/charts/png.ts';
import { type Chart, chartRows, lengthOf } from '../../dialogs/chart/chart.ts';
import { chartSvg } from '../../dialogs/chart/svg.ts';

const hour = 3_600_000;
const chart: Chart = {
  title: 'WhatsApp <Toronto> & « Québec »',
  locale: 'fr-CA',
  timeZone: 'America/Toronto',
  from: Date.UTC(2026, 10, 23, 5),
  stretch: hour,
  panels: [
    { title: 'File d’attente', curves: [{ label: 'en attente', values: [0, 3.25, 12, 1] }] },
    {
      title: 'Niveau de service',
      isShare: true,
      target: { label: 'objectif', value: 0.8 },
      curves: [{ label: 'à temps', values: [undefined, 0.5, undefined, 1] }],
    },
  ],
};

describe('a chart', () => {
  test('has a table that says the same, stretch by stretch, in the language and zone of the chart', () => {
    expect(lengthOf(chart)).toBe(4);
    expect(chartRows(chart)).toEqual([
      ['', 'File d’attente, en attente', 'Niveau de service, à temps'],
      [expect.stringContaining('00 h 00'), '0', '–'],
      [expect.stringContaining('01 h 00'), '3,3', '50\u00a0%'],
      [expect.stringContaining('02 h 00'), '12', '–'],
      [expect.stringContaining('03 h 00'), '1', '100\u00a0%'],
    ]);
  });

  test('draws every curve, broken where there is nothing to measure, and the target', () => {
    const svg = chartSvg(chart);
    const paths = [...svg.matchAll(/<path d="([^"]*)"/g)].map(([, path]) => path as string);
    expect(paths.map((path) => path.split('M').length - 1)).toEqual([1, 2]);
    expect(svg).toContain('objectif');
  });

  test('lets no sign of its words become markup, and asks for nothing from elsewhere', () => {
    const svg = chartSvg({ ...chart, title: '<script>alert("1")</script>' });
    expect(svg).not.toMatch(/<script|href|url\(/);
    expect(svg.match(/<[^>]*>/g)?.every((tag) => /^<\/?(?:svg|rect|text|line|path)\b/.test(tag))).toBe(true);
  });

  test('of whatever height keeps its curves within the drawing', () => {
    for (const most of [0, 0.4, 1, 7, 99, 1234, 5e7]) {
      const svg = chartSvg({ ...chart, panels: [{ title: 'x', curves: [{ label: 'y', values: [0, most] }] }] });
      const heights = [...svg.matchAll(/[ML][\d.]+ (-?[\d.]+)/g)].map(([, y]) => Number(y));
      expect(Math.min(...heights), String(most)).toBeGreaterThanOrEqual(0);
    }
  });

  test('is a PNG in which words are to be seen', () => {
    const blank = { ...chart, title: '' };
    const [full, empty] = [pngOf(chartSvg(chart)), pngOf(chartSvg(blank))];
    expect(full.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(full.equals(empty)).toBe(false);
  });
});
