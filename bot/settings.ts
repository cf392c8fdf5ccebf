import { z } from 'zod';

const text = z.string().trim();
const sqliteUrl = text.regex(/^sqlite:.+/);

/** One entry per variable, as `.env.example` shows them. */
const variables = {
  HOST: text.default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3978),
  DATABASE_URL: sqliteUrl.default('sqlite:./data/chenal.db'),
  MicrosoftAppType: z.enum(['MultiTenant', 'SingleTenant', 'UserAssignedMSI']).default('MultiTenant'),
  MicrosoftAppId: z.guid().optional(),
  MicrosoftAppPassword: text.optional(),
  MicrosoftAppTenantId: z.guid().optional(),
  WHATSAPP_APP_SECRET: text.min(16).optional(),
  WHATSAPP_VERIFY_TOKEN: text.min(8).optional(),
  WHATSAPP_CONFIGURATION: text.optional(),
  WHATSAPP_ROSTER: text.optional(),
  SESSION_SECRET: text.min(32).optional(),
  RETENTION_DAYS: z.coerce.number().int().min(1).max(3650).default(365),
  RETENTION_DAYS_BY_TENANT: text.regex(/^(?:[\w-]{1,64}=[1-9]\d{0,3})(?:\s*,\s*[\w-]{1,64}=[1-9]\d{0,3})*$/).optional(),
  CHECK_LOGO: z.enum(['on', 'off']).default('on'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
};
export type Variable = keyof typeof variables;

const schema = z.object(variables).superRefine((env, context) => {
  const missing = (name: Variable) => context.addIssue({ code: 'custom', path: [name], message: 'missing' });
  if (env.WHATSAPP_CONFIGURATION && !env.WHATSAPP_ROSTER) missing('WHATSAPP_ROSTER');
  if (env.WHATSAPP_ROSTER && !env.WHATSAPP_CONFIGURATION) missing('WHATSAPP_CONFIGURATION');
  if (!env.MicrosoftAppId) return;
  if (env.MicrosoftAppType !== 'UserAssignedMSI' && !env.MicrosoftAppPassword) missing('MicrosoftAppPassword');
  if (env.MicrosoftAppType !== 'MultiTenant' && !env.MicrosoftAppTenantId) missing('MicrosoftAppTenantId');
});

/** What to write instead, in both languages. */
const cures: Readonly<Record<Variable, readonly [fr: string, en: string]>> = {
  HOST: ['donnez une adresse, p. ex. 127.0.0.1', 'give an address, e.g. 127.0.0.1'],
  PORT: ['donnez un nombre entier de 1 à 65535, p. ex. 3978', 'give a whole number from 1 to 65535, e.g. 3978'],
  DATABASE_URL: ['donnez un fichier, p. ex. sqlite:./data/chenal.db', 'give a file, e.g. sqlite:./data/chenal.db'],
  MicrosoftAppType: [
    'choisissez MultiTenant, SingleTenant ou UserAssignedMSI',
    'choose MultiTenant, SingleTenant or UserAssignedMSI',
  ],
  MicrosoftAppId: [
    'copiez l’identifiant d’application (GUID) du portail Azure',
    'copy the application id (GUID) from the Azure portal',
  ],
  MicrosoftAppPassword: [
    'ajoutez le secret client qui va avec MicrosoftAppId',
    'add the client secret that goes with MicrosoftAppId',
  ],
  MicrosoftAppTenantId: ['ajoutez l’identifiant du locataire (GUID)', 'add the tenant id (GUID)'],
  WHATSAPP_APP_SECRET: [
    'copiez la clé secrète de l’application Meta, ou retirez la ligne',
    'copy the Meta app secret, or remove the line',
  ],
  WHATSAPP_VERIFY_TOKEN: [
    'donnez au moins 8 caractères, ou retirez la ligne',
    'give at least 8 characters, or remove the line',
  ],
  WHATSAPP_CONFIGURATION: [
    'donnez aussi le fichier de la configuration, p. ex. ./configuration.json, ou retirez WHATSAPP_ROSTER',
    'give the configuration file as well, e.g. ./configuration.json, or remove WHATSAPP_ROSTER',
  ],
  WHATSAPP_ROSTER: [
    'donnez aussi le fichier des agents, p. ex. ./agents.json, ou retirez WHATSAPP_CONFIGURATION',
    'give the file of the agents as well, e.g. ./agents.json, or remove WHATSAPP_CONFIGURATION',
  ],
  SESSION_SECRET: [
    'donnez au moins 32 caractères, ou retirez la ligne',
    'give at least 32 characters, or remove the line',
  ],
  RETENTION_DAYS: [
    'donnez un nombre entier de jours, de 1 à 3650, p. ex. 365',
    'give a whole number of days, from 1 to 3650, e.g. 365',
  ],
  RETENTION_DAYS_BY_TENANT: [
    'donnez des paires locataire=jours séparées par des virgules, p. ex. 11111111-2222-3333-4444-555555555555=30, ou retirez la ligne',
    'give tenant=days pairs separated by commas, e.g. 11111111-2222-3333-4444-555555555555=30, or remove the line',
  ],
  CHECK_LOGO: ['choisissez on ou off', 'choose on or off'],
  LOG_LEVEL: [
    'choisissez trace, debug, info, warn, error, fatal ou silent',
    'choose trace, debug, info, warn, error, fatal or silent',
  ],
};

export type AppType = z.infer<(typeof variables)['MicrosoftAppType']>;

export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly databasePath: string;
  /** Undefined id: nobody is authenticated, so `/api/messages` answers this machine only. */
  readonly app: {
    readonly type: AppType;
    readonly id?: string;
    readonly password?: string;
    readonly tenantId?: string;
  };
  /** Undefined secret: no webhook. Configuration and roster are files, both or none. */
  readonly whatsapp: {
    readonly appSecret?: string;
    readonly verifyToken?: string;
    readonly configuration?: string;
    readonly roster?: string;
  };
  readonly sessionSecret?: string;
  /** After so many days without a word a conversation is forgotten; some tenants, in lower case, have days of their own. */
  readonly retention: { readonly days: number; readonly byTenant: Readonly<Record<string, number>> };
  /** Whether the image at a logo's address is opened, which needs the network. */
  readonly checkLogo: boolean;
  readonly logLevel: string;
}

/** A reason not to start, with its cure in both languages, on one line. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
  constructor(fr: string, en: string) {
    super(`${fr} / ${en}`);
  }
}

export const variableNames: readonly string[] = Object.keys(variables);
export const variableDefaults = (): Readonly<Record<string, unknown>> => schema.parse({});

/** Whether logos are opened, for a command that needs no other setting. */
export const checksLogo = (env: Readonly<Record<string, string | undefined>>): boolean =>
  env.CHECK_LOGO?.trim() !== 'off';

/** Reads every setting at once; an empty variable counts as absent. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const stated = Object.fromEntries(Object.entries(env).filter(([name, value]) => name in variables && value?.trim()));
  if (/^postgres(ql)?:/.test(stated.DATABASE_URL ?? ''))
    throw new CannotStart(
      'DATABASE_URL\u00a0: PostgreSQL n’est pas offert dans cette version; donnez un fichier, p. ex. sqlite:./data/chenal.db',
      'DATABASE_URL: PostgreSQL is not available in this version; give a file, e.g. sqlite:./data/chenal.db',
    );
  const parsed = schema.safeParse(stated);
  if (!parsed.success) throw refusal(parsed.error.issues[0]?.path[0] as Variable);
  return shape(parsed.data);
}

const refusal = (name: Variable) => new CannotStart(`${name}\u00a0: ${cures[name][0]}`, `${name}: ${cures[name][1]}`);

function shape(env: z.infer<typeof schema>): Settings {
  return {
    host: env.HOST,
    port: env.PORT,
    databasePath: env.DATABASE_URL.slice('sqlite:'.length),
    app: {
      type: env.MicrosoftAppType,
      id: env.MicrosoftAppId,
      password: env.MicrosoftAppPassword,
      tenantId: env.MicrosoftAppTenantId,
    },
    whatsapp: {
      appSecret: env.WHATSAPP_APP_SECRET,
      verifyToken: env.WHATSAPP_VERIFY_TOKEN,
      configuration: env.WHATSAPP_CONFIGURATION,
      roster: env.WHATSAPP_ROSTER,
    },
    sessionSecret: env.SESSION_SECRET,
    retention: { days: env.RETENTION_DAYS, byTenant: daysByTenant(env.RETENTION_DAYS_BY_TENANT) },
    checkLogo: env.CHECK_LOGO === 'on',
    logLevel: env.LOG_LEVEL,
  };
}

const daysByTenant = (pairs = ''): Readonly<Record<string, number>> =>
  Object.fromEntries(
    pairs
      .split(',')
      .filter(Boolean)
      .map((pair) => {
        const [tenant = '', days] = pair.trim().split('=');
        return [tenant.toLowerCase(), Number(days)];
      }),
  );
