import { type Logger, openLog } from '../../../bot/log.ts';

/** A log that says nothing. */
export const fakeLog: Logger = openLog('silent');
