import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

export interface Png {
  readonly width: number;
  readonly height: number;
  /** Bit depth, colour type and interlacing as in IHDR. */
  readonly depth?: number;
  readonly colour?: number;
  readonly interlace?: number;
  /** Unpacked pixels; as many as the header asks for unless said otherwise. */
  readonly raw?: number;
}

const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** A black PNG, whole and true unless told otherwise. */
export function png({ width, height, depth = 8, colour = 0, interlace = 0, raw }: Png): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, colour, 0, 0, interlace], 8);
  const pixels = raw ?? height * (1 + Math.ceil((width * depth * (samples[colour] ?? 1)) / 8));
  const packed = deflateSync(Buffer.alloc(pixels));
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', packed), chunk('IEND', Buffer.alloc(0))]);
}

/** The same PNG at exactly that size, by a chunk that no reader knows before the last one. */
export function padded(file: Buffer, size: number): Buffer {
  const end = file.length - 12;
  return Buffer.concat([
    file.subarray(0, end),
    chunk('teSt', Buffer.alloc(size - file.length - 12)),
    file.subarray(end),
  ]);
}

const segment = (marker: number, data: readonly number[]): Buffer =>
  Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff, ...data]);

/** As much of a JPEG as says how large it is and that it is whole. */
export function jpeg(width: number, height: number): Buffer {
  const size = [height >> 8, height & 0xff, width >> 8, width & 0xff];
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, [...Buffer.from('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    segment(0xc0, [8, ...size, 1, 1, 0x11, 0]),
    segment(0xda, [1, 1, 0, 0, 63, 0]),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9]),
  ]);
}
