import type { DirectLineRoute } from '../directline/routes.ts';
import { type Handler, urlOf } from '../http.ts';
import type { Logger } from '../log.ts';
import { simulatorHeaders } from '../simulator/page.ts';
import { openTurns } from '../simulator/turns.ts';
import { assetsOf } from '../webchat/assets.ts';
import { languageOf, makeNonce } from '../webchat/page.ts';
import { replayHandlers } from './handlers.ts';
import { replayHtml } from './page.ts';
import type { Replayer } from './replayer.ts';

const styles = ['../simulator/page.css', '../simulator/forms.css', '../simulator/results.css', 'replay.css'];
/** The first one imports the others. */
const scripts = [
  'replay.js',
  'beside.js',
  'files.js',
  'insights.js',
  'list.js',
  'model.js',
  'panels.js',
  '../simulator/dom.js',
];

/** As many as wait for the one that runs; the next is asked to come back. */
const mostWaiting = 3;

/** `/replay`: the page for support staff, its files, and what it asks. */
export function replayRoutes({ replayer, log }: { replayer: Replayer; log: Logger }): readonly DirectLineRoute[] {
  const assets = assetsOf(import.meta.dirname, [...styles, ...scripts]);
  const paths = assets.map(({ path }) => path);
  const files = { styles: paths.slice(0, styles.length), script: paths[styles.length] ?? '' };

  const page: Handler = (request, response) => {
    const language = languageOf(request, urlOf(request).searchParams.get('lang'));
    const nonce = makeNonce();
    const html = Buffer.from(replayHtml({ language, files }, nonce));
    response.writeHead(200, {
      ...simulatorHeaders(nonce),
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': html.length,
    });
    response.end(html);
    replayer.warm();
  };
  const { open, branch, insights } = replayHandlers({ replayer, turns: openTurns({ mostWaiting }), log });
  return [
    ...[{ path: '/replay', handler: page }, ...assets].map((one) => ({ verb: 'get' as const, ...one })),
    { verb: 'post', path: '/replay/open', handler: open },
    { verb: 'post', path: '/replay/branch', handler: branch },
    { verb: 'post', path: '/replay/insights', handler: insights },
  ];
}
