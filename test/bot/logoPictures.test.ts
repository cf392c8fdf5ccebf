import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLogo } from '../../bot/logo/readLogo.ts';
import { mostLogoBytes, mostLogoPixels, refuseLogo } from '../../machines/rules/logo.ts';
import { jpeg, padded, png } from './helpers/pictures.ts';

describe('readLogo', () => {
  test.each([
    [1, 0],
    [16, 0],
    [8, 2],
    [16, 2],
    [2, 3],
    [8, 4],
    [16, 6],
  ])('reads a PNG of bit depth %i and colour type %i', async (depth, colour) => {
    const file = png({ width: 13, height: 13, depth, colour });
    const read = { kind: 'image', format: 'png', width: 13, height: 13, bytes: file.length };
    expect(await readLogo(file, 'image/png')).toEqual(read);
    const short = png({ width: 13, height: 13, depth, colour, raw: 13 });
    expect(await readLogo(short, 'image/png')).toEqual({ kind: 'damaged' });
  });

  test('reads an interlaced PNG, whose rows come in seven passes', async () => {
    // 5 × 5 pixels of one byte: passes of 1×1, 1×1, 2×1, 1×2, 3×1, 2×3 and 5×2 pixels, a byte more for each row.
    const raw = 2 + 2 + 3 + 2 * 2 + 4 + 3 * 3 + 2 * 6;
    const file = (size: number) => png({ width: 5, height: 5, interlace: 1, raw: size });
    expect(await readLogo(file(raw), undefined)).toMatchObject({ kind: 'image', width: 5, height: 5 });
    expect(await readLogo(file(raw - 1), undefined)).toEqual({ kind: 'damaged' });
  });

  test('reads a JPEG, and does not mind the preview that cameras put behind it', async () => {
    const file = jpeg(800, 600);
    expect(await readLogo(file, 'image/jpeg')).toMatchObject({ kind: 'image', format: 'jpg', width: 800, height: 600 });
    expect(await readLogo(Buffer.concat([file, jpeg(80, 60)]), 'image/jpeg')).toMatchObject({ width: 800 });
  });

  test.each([
    ['png', png({ width: 64, height: 64 })],
    ['jpg', jpeg(64, 64)],
  ])('calls a %s damaged wherever it is cut off', async (_, file) => {
    for (let length = 9; length < file.length; length++)
      expect(await readLogo(file.subarray(0, length), undefined), String(length)).toEqual({ kind: 'damaged' });
  });

  test('survives every byte that is changed, and believes no PNG whose checksums are wrong', async () => {
    const files = [png({ width: 9, height: 9 }), jpeg(9, 9)];
    const changed = fc
      .record({ which: fc.nat({ max: 1 }), at: fc.nat(), by: fc.integer({ min: 1, max: 255 }) })
      .map(({ which, at, by }) => {
        const file = Buffer.from(files[which] as Buffer);
        const place = 8 + (at % (file.length - 8));
        file[place] = ((file[place] as number) + by) % 256;
        return { which, file };
      });
    const check = async ({ which, file }: { which: number; file: Buffer }) => {
      const { kind } = await readLogo(file, undefined);
      expect(which === 0 ? ['damaged'] : ['damaged', 'image', 'otherFile']).toContain(kind);
    };
    await fc.assert(fc.asyncProperty(changed, check), { numRuns: 3_000 });
  });

  test('survives any bytes behind a signature', async () => {
    const heads = [png({ width: 1, height: 1 }).subarray(0, 8), jpeg(1, 1).subarray(0, 3)];
    const hostile = fc.tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 300 }));
    const check = async ([head, tail]: readonly [Buffer, Uint8Array]) => {
      expect((await readLogo(Buffer.concat([head, tail]), undefined)).kind).not.toBe('otherFile');
    };
    await fc.assert(fc.asyncProperty(hostile, check), { numRuns: 2_000 });
  });

  test.each([
    ['gif', 'GIF89a\u0001\u0000', undefined],
    ['webp', 'RIFF\u0022\u0000\u0000\u0000WEBPVP8 ', 'image/png'],
    ['svg', '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'],
    ['svg', '\u00ef\u00bb\u00bf<svg/>', 'image/png'],
    ['page', '\n<!doctype html><p>logo.png', 'image/png'],
    ['page', '{}', 'application/json; charset=utf-8'],
    ['other', '%PDF-1.7', 'image/png'],
    ['other', 'PK\u0003\u0004', 'application/zip'],
  ])('finds %s', async (found, bytes, contentType) => {
    expect(await readLogo(Buffer.from(bytes, 'latin1'), contentType)).toEqual({ kind: 'otherFile', found });
  });
});

describe('refuseLogo', () => {
  const image = (width: number, height: number, bytes = 1000) =>
    refuseLogo({ kind: 'image', format: 'png', width, height, bytes })?.reason;

  test('wants a square', () => {
    expect(image(640, 640)).toBeUndefined();
    expect(image(640, 641)).toBe('logo-not-square');
  });

  test('takes 5 MB and not a byte more', () => {
    expect(image(640, 640, mostLogoBytes)).toBeUndefined();
    expect(image(640, 640, mostLogoBytes + 1)).toBe('logo-too-big');
    expect(padded(png({ width: 2, height: 2 }), mostLogoBytes)).toHaveLength(mostLogoBytes);
  });

  test('takes no more pixels than a logo can have', () => {
    expect(image(5000, 5000)).toBeUndefined();
    expect(mostLogoPixels).toBe(5000 * 5000);
    expect(image(5001, 5001)).toBe('logo-too-many-pixels');
  });
});
