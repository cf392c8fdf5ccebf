import type { Dialogue } from '../dialogue.ts';
import type { DirectLineRoute } from '../directline/routes.ts';
import { type Handler, urlOf } from '../http.ts';
import type { Logger } from '../log.ts';
import { asset, scriptType, webChatAsset } from './assets.ts';
import { languageOf, makeNonce, pageHeaders, pageHtml } from './page.ts';

/** The page and its files. */
export function pageRoutes({
  taskTitles,
  log,
}: Pick<Dialogue, 'taskTitles'> & { log: Logger }): readonly DirectLineRoute[] {
  const style = asset('page.css', 'text/css; charset=utf-8');
  const scripts = [webChatAsset(log), asset('look.js', scriptType), asset('page.js', scriptType)];
  const files = { style: style.path, scripts: scripts.map(({ path }) => path) };

  const page: Handler = (request, response) => {
    const language = languageOf(request, urlOf(request).searchParams.get('lang'));
    const nonce = makeNonce();
    const html = Buffer.from(pageHtml({ language, taskTitles: taskTitles(language), files }, nonce));
    response.writeHead(200, {
      ...pageHeaders(nonce, request.headers.host),
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': html.length,
    });
    response.end(html);
  };
  return [{ path: '/', handler: page }, style, ...scripts].map((one) => ({ verb: 'get', ...one }));
}
