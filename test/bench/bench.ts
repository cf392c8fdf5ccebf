import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { httpFigures } from './http.ts';
import { table } from './measure.ts';
import { routeFigures } from './route.ts';
import { startFigures } from './start.ts';
import { turnFigures } from './turns.ts';
import { understandingFigures } from './understanding.ts';

const { values } = parseArgs({ options: { json: { type: 'string' } } });
const figures = [
  ...(await startFigures()),
  ...(await turnFigures()),
  ...understandingFigures(),
  ...routeFigures(),
  ...(await httpFigures()),
];
process.stdout.write(`${table(figures)}\n`);
if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
process.exitCode = figures.every(({ held, limit }) => held <= limit) ? 0 : 1;
