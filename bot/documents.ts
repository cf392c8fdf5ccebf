import { stringify } from 'yaml';
import type { Session } from '../dialogs/session.ts';
import { openSession } from '../dialogs/session.ts';
import type { Dialogue } from './dialogue.ts';
import { lineKey } from './directline/line.ts';
import { bearer } from './directline/routes.ts';
import type { Tokens } from './directline/tokens.ts';
import { type Handler, Refused, urlOf } from './http.ts';
import type { Store } from './storage/store.ts';

type Extension = 'json' | 'yaml' | 'md';
const types: Readonly<Record<Extension, string>> = {
  json: 'application/json; charset=utf-8',
  yaml: 'application/yaml; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
};
const address = /^\/configurations\/([\w-]{1,64})(?:\.(json|yaml|md))?$/;

export interface DocumentParts {
  readonly store: Store;
  readonly tokens: Tokens;
  readonly dialogue: Dialogue;
}

/** The configuration or draft of one conversation; to anybody but the holder of its token, it does not exist. */
export const configurationHandler =
  ({ store, tokens, dialogue }: DocumentParts): Handler =>
  async (request, response) => {
    const url = urlOf(request);
    const [, conversationId = '', extension] = address.exec(url.pathname) ?? [];
    const granted = grantedBy(tokens, () => url.searchParams.get('token') ?? bearer(request));
    if (!conversationId || granted !== conversationId) throw new Refused(404, 'NotFound');
    const loaded = await store.load(lineKey(conversationId));
    if (loaded.kind === 'quarantined' || loaded.kind === 'same') throw new Refused(404, 'NotFound');
    const session = loaded.kind === 'found' ? loaded.session : openSession();
    const body = Buffer.from(written(session, dialogue, (extension as Extension | undefined) ?? 'json'));
    response.writeHead(200, {
      'Content-Type': types[(extension as Extension | undefined) ?? 'json'],
      'Content-Length': body.length,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      ...(extension && { 'Content-Disposition': `attachment; filename="chenal-configuration.${extension}"` }),
    });
    response.end(body);
  };

function grantedBy(tokens: Tokens, read: () => string): string | undefined {
  try {
    return tokens.verify(read()).conversationId;
  } catch {
    return undefined;
  }
}

function written(session: Session, dialogue: Dialogue, extension: Extension): string {
  const configuration = dialogue.configurationOf(session);
  if (extension === 'json') return `${JSON.stringify(configuration, null, 2)}\n`;
  if (extension === 'yaml') return stringify(configuration, { aliasDuplicateObjects: false });
  return dialogue.markdownOf(session);
}
