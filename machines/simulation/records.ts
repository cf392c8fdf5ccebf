/** Columns of a record, all of them numbers: instants and times in milliseconds from the start, -1 for what did not happen. */
export const recordColumns = [
  'number',
  'source',
  'arrivedMs',
  'answeredMs',
  'waitMs',
  'repliedMs',
  'endedMs',
  'agent',
  'outcome',
  'replies',
  'rejections',
  'preferredHit',
  'outsideWindow',
] as const;
export type RecordColumn = (typeof recordColumns)[number];
/** By the number in the column `outcome`. */
export const outcomes = ['resolved', 'abandoned', 'expired', 'backlog', 'unroutable', 'unfinished'] as const;

const chunkRows = 4096;

/** Hands records on in chunks, so that only one chunk is ever held. */
export class Recorder {
  /** Row after row. */
  readonly chunk = new Float64Array(chunkRows * recordColumns.length);
  private rows = 0;
  private readonly hand: (chunk: Float64Array, rows: number) => void;

  constructor(hand: (chunk: Float64Array, rows: number) => void) {
    this.hand = hand;
  }

  /** Where the next record is to be written. */
  next(): number {
    if (this.rows === chunkRows) this.flush();
    return this.rows++ * recordColumns.length;
  }

  flush(): void {
    if (this.rows > 0) this.hand(this.chunk, this.rows);
    this.rows = 0;
  }
}
