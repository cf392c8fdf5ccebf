import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

const blockSize = 1024;

/** Fills a block with draws, as many random words as it takes. */
export type Fill = (generator: RandomGenerator, block: Float64Array) => void;

/** The draws of one source, made a block at a time: nobody else takes from them, so what others do cannot move them. */
export class Stream {
  private readonly block = new Float64Array(blockSize);
  private at = blockSize;
  /** Of the blocks that are used up. */
  private isFilled = false;
  private count = 0;
  private sum = 0;
  private readonly fill: Fill;
  private readonly generator: RandomGenerator;

  constructor(name: string, fill: Fill) {
    this.fill = fill;
    this.generator = xoroshiro128plusFromState(stateOf(name));
  }

  next(): number {
    if (this.at === blockSize) this.refill();
    return this.block[this.at++] as number;
  }

  /** How many draws were taken, and their sum. */
  get taken(): { readonly count: number; readonly sum: number } {
    if (!this.isFilled) return { count: 0, sum: 0 };
    let { sum } = this;
    for (let i = 0; i < this.at; i++) sum += this.block[i] as number;
    return { count: this.count + this.at, sum };
  }

  private refill(): void {
    if (this.isFilled) {
      for (let i = 0; i < blockSize; i++) this.sum += this.block[i] as number;
      this.count += blockSize;
    }
    this.isFilled = true;
    this.fill(this.generator, this.block);
    this.at = 0;
  }
}

/** Four words of state from a name, each well away from those of a name that differs in one letter (FNV-1a with MurmurHash3's finisher). */
const stateOf = (name: string): readonly number[] =>
  [0x811c9dc5, 0x9e3779b9, 0x7f4a7c15, 0x94d049bb].map((basis) => {
    let hash = basis;
    for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return hash ^ (hash >>> 16);
  });
