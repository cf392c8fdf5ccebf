import type { DirectLineRoute } from '../directline/routes.ts';
import { type Handler, urlOf } from '../http.ts';
import type { Logger } from '../log.ts';
import { assetsOf } from '../webchat/assets.ts';
import { languageOf, makeNonce } from '../webchat/page.ts';
import { simulatorHeaders, simulatorHtml } from './page.ts';
import { readHandler } from './read.ts';
import { routeHandler } from './route.ts';
import type { RunMonth } from './runMonth.ts';
import { simulateHandler } from './simulate.ts';
import { openTurns } from './turns.ts';

const styles = ['page.css', 'forms.css', 'results.css'];
/** The first one imports the others. */
const scripts = [
  'page.js',
  'agents.js',
  'configuration.js',
  'dom.js',
  'month.js',
  'monthResult.js',
  'one.js',
  'trace.js',
];

/** As many as wait for the one that runs; the next is asked to come back. */
const mostWaiting = 3;

/** `/simulator`: the page on which routing is tried, its files, and what it asks. */
export function simulatorRoutes({ run, log }: { run: RunMonth; log: Logger }): readonly DirectLineRoute[] {
  const assets = assetsOf(import.meta.dirname, [...styles, ...scripts]);
  const paths = assets.map(({ path }) => path);
  const files = { styles: paths.slice(0, styles.length), script: paths[styles.length] ?? '' };

  const page: Handler = (request, response) => {
    const language = languageOf(request, urlOf(request).searchParams.get('lang'));
    const nonce = makeNonce();
    const html = Buffer.from(simulatorHtml({ language, files }, nonce));
    response.writeHead(200, {
      ...simulatorHeaders(nonce),
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': html.length,
    });
    response.end(html);
  };
  const got = [{ path: '/simulator', handler: page }, ...assets];
  return [
    ...got.map((one) => ({ verb: 'get' as const, ...one })),
    { verb: 'post', path: '/simulator/read', handler: readHandler },
    { verb: 'post', path: '/simulator/route', handler: routeHandler },
    {
      verb: 'post',
      path: '/simulator/simulate',
      handler: simulateHandler({ run, turns: openTurns({ mostWaiting }), log }),
    },
  ];
}
