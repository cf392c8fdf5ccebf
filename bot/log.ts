import { pino } from 'pino';

export type Logger = pino.Logger;

const secrets = ['authorization', 'cookie', 'token', 'text', 'value', 'from', 'body'];
const paths = secrets.flatMap((key) => [key, `*.${key}`, `*.*.${key}`, `*.headers.${key}`]);

/** Keeps an error's kind and place, and leaves out its message, which may quote what a person wrote. */
function errorShape(error: unknown): unknown {
  if (!(error instanceof Error)) return typeof error;
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at '));
  return { type: error.name, code: (error as { code?: unknown }).code, stack: frames?.slice(0, 6).join('\n') };
}

/** Logs say what happened to which conversation, never what was said nor by whom. */
export function openLog(level: string, destination: pino.DestinationStream = pino.destination(2)): Logger {
  return pino(
    {
      name: 'chenal',
      level,
      base: undefined,
      redact: { paths, censor: '[removed]' },
      serializers: {
        err: errorShape,
        req: (request: { method?: string }) => ({ method: request.method }),
        res: (response: { statusCode?: number }) => ({ status: response.statusCode }),
      },
    },
    destination,
  );
}
