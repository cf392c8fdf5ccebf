import type { Size } from './png.ts';

export const jpegSignature = Buffer.from('ffd8ff', 'hex');

const startOfScan = 0xda;
const endOfImage = 0xd9;
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/**
 * Width and height of a JPEG that has its frame, its picture and its end; undefined for any other. What follows the end is
 * of no account: cameras put a small preview there.
 */
export function readJpeg(file: Buffer): Size | undefined {
  let at = 2;
  let size: Size | undefined;
  let isDrawn = false;
  while (at + 1 < file.length) {
    if (file[at] !== 0xff) return undefined;
    const marker = file[at + 1] as number;
    if (marker === 0xff) at += 1;
    else if (standsAlone(marker)) at += 2;
    else if (marker === endOfImage) return isDrawn ? size : undefined;
    else {
      const length = at + 4 <= file.length ? file.readUInt16BE(at + 2) : 0;
      if (length < 2 || at + 2 + length > file.length) return undefined;
      if (isFrame(marker)) size = frameOf(file.subarray(at + 4, at + 2 + length));
      if (isFrame(marker) && !size) return undefined;
      at += 2 + length;
      if (marker !== startOfScan) continue;
      isDrawn = size !== undefined;
      at = afterScan(file, at);
    }
  }
  return undefined;
}

function frameOf(data: Buffer): Size | undefined {
  if (data.length < 6 || data.length !== 6 + 3 * (data[5] as number)) return undefined;
  const [height, width] = [data.readUInt16BE(1), data.readUInt16BE(3)];
  return width && height ? { width, height } : undefined;
}

/** The next marker that is not part of the picture's own data. */
function afterScan(file: Buffer, from: number): number {
  let at = file.indexOf(0xff, from);
  while (at >= 0 && at + 1 < file.length) {
    const next = file[at + 1] as number;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7) && next !== 0xff) return at;
    at = file.indexOf(0xff, at + (next === 0xff ? 1 : 2));
  }
  return file.length;
}
