import type { HandedFile } from '../dialogs/message.ts';
import { largest } from '../machines/bounds.ts';
import { jsonOfYaml } from './jsonOfYaml.ts';

/** Extensions of configurations, as a file chooser wants them. */
export const configurationTypes = '.json,.yaml,.yml';
const extension = /\.(json|ya?ml)$/i;
const mostBytes = largest.kilobytes * 1024;

/** A file that somebody sent: its JSON text, or why there is none. Never throws. */
export async function handedFile({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<HandedFile> {
  const kind = extension.exec(name)?.[1]?.toLowerCase();
  if (!kind) return { name, problem: 'type' };
  if (bytes.length > mostBytes) return { name, problem: 'size' };
  const text = decoded(bytes);
  const json = text === undefined || kind === 'json' ? text : await jsonOfYaml(text);
  return json === undefined ? { name, problem: 'unreadable' } : { name, text: json };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
