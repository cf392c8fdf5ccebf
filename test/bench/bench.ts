import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { firstResultFigures } from './firstResult.ts';
import { httpFigures } from './http.ts';
import { table } from './measure.ts';
import { precisionFigures } from './precision.ts';
import { replayFigures } from './replay.ts';
import { routeFigures } from './route.ts';
import { simulationFigures } from './simulation.ts';
import { startFigures } from './start.ts';
import { turnFigures } from './turns.ts';
import { understandingFigures } from './understanding.ts';

const { values } = parseArgs({ options: { json: { type: 'string' }, 'hundred-million': { type: 'boolean' } } });
const figures = [
  ...(await startFigures()),
  ...(await turnFigures()),
  ...understandingFigures(),
  ...routeFigures(),
  ...(await simulationFigures()),
  ...precisionFigures(),
  ...(await firstResultFigures()),
  ...replayFigures(),
  ...(await httpFigures()),
];
process.stdout.write(`${table(figures)}\n`);
if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
process.exitCode = figures.every(({ held, limit }) => held <= limit) ? 0 : 1;
