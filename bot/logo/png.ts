import { Readable } from 'node:stream';
import { crc32, createInflate } from 'node:zlib';
import { mostLogoPixels } from '../../machines/rules/logo.ts';

export const pngSignature = Buffer.from('89504e470d0a1a0a', 'hex');

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Bit depths that go with each colour type, and samples a pixel. */
const colours: Readonly<Record<number, readonly [depths: readonly number[], samples: number]>> = {
  0: [[1, 2, 4, 8, 16], 1],
  2: [[8, 16], 3],
  3: [[1, 2, 4, 8], 1],
  4: [[8, 16], 2],
  6: [[8, 16], 4],
};

interface Header extends Size {
  readonly bitsPerPixel: number;
  readonly interlaced: boolean;
}

/**
 * Width and height of a PNG that is whole: every chunk with its checksum, nothing after the last one, and as many pixels
 * as the header says. Undefined for any other. A header with too many pixels is believed without unpacking them.
 */
export async function readPng(file: Buffer): Promise<Size | undefined> {
  const chunks = chunksOf(file);
  const first = chunks?.[0];
  const header = first?.type === 'IHDR' ? headerOf(first.data) : undefined;
  if (!chunks || !header) return undefined;
  const { width, height } = header;
  if (width * height > mostLogoPixels) return { width, height };
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  return (await unpacksTo(packed, rawBytes(header))) ? { width, height } : undefined;
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

function chunksOf(file: Buffer): readonly Chunk[] | undefined {
  const chunks: Chunk[] = [];
  let at = pngSignature.length;
  while (at + 12 <= file.length) {
    const end = at + 8 + file.readUInt32BE(at);
    if (end + 4 > file.length || crc32(file.subarray(at + 4, end)) !== file.readUInt32BE(end)) return undefined;
    chunks.push({ type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, end) });
    at = end + 4;
    if (chunks.at(-1)?.type === 'IEND') return at === file.length ? chunks : undefined;
  }
  return undefined;
}

function headerOf(data: Buffer): Header | undefined {
  if (data.length !== 13) return undefined;
  const [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)];
  const [depth, colour, compression, filter, interlace] = data.subarray(8) as unknown as readonly number[];
  const [depths, samples] = colours[colour as number] ?? [[], 0];
  if (!width || !height || !depths.includes(depth as number)) return undefined;
  if (compression !== 0 || filter !== 0 || (interlace as number) > 1) return undefined;
  return { width, height, bitsPerPixel: samples * (depth as number), interlaced: interlace === 1 };
}

/** Where each pass of an interlaced image begins, and its steps. */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Size of the pixels before they were packed: each row has a filter byte of its own. */
function rawBytes({ width, height, bitsPerPixel, interlaced }: Header): number {
  const rows = (across: number, down: number): number =>
    across > 0 && down > 0 ? down * (1 + Math.ceil((across * bitsPerPixel) / 8)) : 0;
  if (!interlaced) return rows(width, height);
  return passes.reduce(
    (sum, [x, y, dx, dy]) => sum + rows(Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)),
    0,
  );
}

/** Unpacks no more than is wanted, and keeps nothing of it. */
async function unpacksTo(packed: readonly Buffer[], wanted: number): Promise<boolean> {
  const inflate = createInflate({ chunkSize: 256 * 1024 });
  let size = 0;
  try {
    for await (const chunk of Readable.from(packed).pipe(inflate)) {
      size += (chunk as Buffer).length;
      if (size >= wanted) return true;
    }
  } catch {
    // What cannot be unpacked is damaged.
  }
  return false;
}
