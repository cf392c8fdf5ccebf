import type { LogoVerdict, OtherFile } from '../../machines/rules/logo.ts';
import { jpegSignature, readJpeg } from './jpeg.ts';
import { pngSignature, readPng, type Size } from './png.ts';

/** What the bytes of a file are, whatever its name and its server say; a server that says «page» is believed. */
export async function readLogo(file: Buffer, contentType: string | undefined): Promise<LogoVerdict> {
  const stated = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!mayHoldImage.test(stated)) return { kind: 'otherFile', found: isPage.test(stated) ? 'page' : otherFile(file) };
  if (file.length === 0) return { kind: 'damaged' };
  if (startsWith(file, pngSignature)) return image('png', file, await readPng(file));
  if (startsWith(file, jpegSignature)) return image('jpg', file, readJpeg(file));
  return { kind: 'otherFile', found: otherFile(file) };
}

const mayHoldImage = /^(?:|image\/.+|(?:application|binary)\/octet-stream)$/;
const isPage = /^text\/|html|xml|json/;

const startsWith = (file: Buffer, signature: Buffer): boolean => file.subarray(0, signature.length).equals(signature);

const image = (format: 'png' | 'jpg', file: Buffer, size: Size | undefined): LogoVerdict =>
  size ? { kind: 'image', format, bytes: file.length, ...size } : { kind: 'damaged' };

const headLength = 1024;

function otherFile(file: Buffer): OtherFile {
  const head = file.toString('latin1', 0, headLength).replace(/^\u00ef\u00bb\u00bf/, '');
  if (head.startsWith('GIF8')) return 'gif';
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return 'webp';
  if (/^\s*</.test(head)) return /<svg[\s/>]/i.test(head) ? 'svg' : 'page';
  return 'other';
}
