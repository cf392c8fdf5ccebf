import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { IncomingActivity } from './activities.ts';
import { activityOf } from './activities.ts';
import { Refused } from './http.ts';
import type { Logger } from './log.ts';
import { Undeliverable } from './outbox.ts';
import type { Settings } from './settings.ts';
import { type Reference, StoreUnavailable, type Unsent } from './storage/store.ts';
import { apology } from './words.ts';

type Authenticated = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>;
type Logic = (context: TurnContext) => Promise<void>;

/** The only place that speaks to Bot Framework's connector; replies beyond the request leave through `send`. */
export class ChenalAdapter extends CloudAdapter {
  readonly #appId: string;

  constructor(app: Settings['app'], log: Logger) {
    super(
      new ConfigurationBotFrameworkAuthentication({
        MicrosoftAppType: app.type,
        MicrosoftAppId: app.id ?? '',
        MicrosoftAppPassword: app.password ?? '',
        MicrosoftAppTenantId: app.tenantId ?? '',
      } as ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[0]),
    );
    this.#appId = app.id ?? '';
    this.onTurnError = async (context, error) => {
      log.error({ err: error }, 'a turn failed');
      if (error instanceof StoreUnavailable) throw error;
      await context.sendActivity(activityOf(apology, context.activity.channelId) as Partial<Activity>);
    };
  }

  /** Who sends the activity, or a refusal that says nothing of why. */
  async authenticate(activity: IncomingActivity, authorization: string): Promise<Authenticated> {
    if (this.#appId && !channelIssuers.has(issuerOf(authorization))) throw new Refused(401, 'Unauthorized');
    try {
      return await this.botFrameworkAuthentication.authenticateRequest(activity as unknown as Activity, authorization);
    } catch (error) {
      throw isOutage(error) ? new Refused(503, 'AuthUnavailable') : new Refused(401, 'Unauthorized');
    }
  }

  /** Runs the turn of an authenticated activity; the result holds the replies when the caller asked for them. */
  run(authenticated: Authenticated, activity: IncomingActivity, logic: Logic): Promise<InvokeResponse | undefined> {
    return this.processActivity(authenticated, activity as unknown as Activity, logic);
  }

  /** Posts the replies of one turn to the channel they belong to. */
  async send({ messages, sent, reference }: Unsent, left: (sent: number) => Promise<void>): Promise<void> {
    const to = (reference as Extract<Reference, { surface: 'botFramework' }>)
      .reference as Partial<ConversationReference>;
    await this.continueConversationAsync(this.#appId, to, async (context) => {
      for (const [i, message] of messages.slice(sent).entries()) {
        await this.#post(context, activityOf(message, to.channelId ?? '') as Partial<Activity>);
        await left(sent + i + 1);
      }
    });
  }

  async #post(context: TurnContext, activity: Partial<Activity>): Promise<void> {
    try {
      await context.sendActivity(activity);
    } catch (error) {
      const status = (error as { statusCode?: number }).statusCode ?? 0;
      throw [400, 403, 404, 405, 410, 413].includes(status) ? new Undeliverable(String(status)) : error;
    }
  }
}

/** Channels of the public and the government clouds; tokens of emulators and of other bots come from elsewhere. */
const channelIssuers = new Set(['https://api.botframework.com', 'https://api.botframework.us']);

/** What the token says of its issuer; whether it is true is for the signature to tell. */
function issuerOf(authorization: string): string {
  try {
    const payload = Buffer.from(authorization.split('.')[1] ?? '', 'base64url').toString();
    return String((JSON.parse(payload) as { iss?: unknown }).iss);
  } catch {
    return '';
  }
}

const networkCodes = /^(ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|UND_ERR)/;

/** Microsoft's keys cannot be fetched: the token may well be good, so the channel should try again. */
function isOutage(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return networkCodes.test(String(code ?? '')) || /^Failed to load (openID config|Keys)/.test(String(message ?? ''));
}
