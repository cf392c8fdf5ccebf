import type { IncomingMessage } from 'node:http';
import type { IncomingActivity } from './activities.ts';
import type { Settings } from './settings.ts';

const loopbackName = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?|\[?::ffff:127(\.\d{1,3}){3}\]?)$/i;
export const isLoopback = (host: string): boolean => loopbackName.test(host);

/** Hosts of Microsoft to which replies may go when an app id is configured. */
const channelHosts = [
  /^smba\.trafficmanager\.net$/,
  /(^|\.)botframework\.com$/,
  /(^|\.)botframework\.azure\.us$/,
  /(^|\.)teams\.microsoft\.com$/,
];

/** The host of a `Host` header, without its port. */
export const hostName = (host: string | undefined): string => (host ?? '').replace(/:\d+$/, '');

/** Without an app id everybody would be believed, so only programs of this machine are heard, and no page of another site. */
export function isLocal(request: IncomingMessage): boolean {
  const { origin, host } = request.headers;
  return (
    isLoopback(request.socket.remoteAddress ?? '') &&
    isLoopback(hostName(host)) &&
    (!origin || isLoopback(originHost(origin)))
  );
}

/** A browser names the page that asks: it must be ours. Programs name none. */
export function isSameOrigin(request: IncomingMessage): boolean {
  const { origin, host } = request.headers;
  return !origin || URL.parse(origin)?.host === host;
}

const originHost = (origin: string): string => URL.parse(origin)?.hostname ?? '';

/** Where replies would be posted must be a place we know; replies inside the response need none. */
export function isTrustedServiceUrl({ serviceUrl, deliveryMode }: IncomingActivity, app: Settings['app']): boolean {
  if (!serviceUrl) return app.id === undefined && deliveryMode === 'expectReplies';
  const url = URL.parse(serviceUrl);
  if (!url || url.username || url.password) return false;
  if (app.id === undefined) return /^https?:$/.test(url.protocol) && isLoopback(url.hostname);
  return url.protocol === 'https:' && channelHosts.some((host) => host.test(url.hostname));
}

/** A bot of one tenant does not answer others, although their tokens are genuine. */
export function isTrustedTenant(activity: IncomingActivity, app: Settings['app']): boolean {
  if (app.id === undefined || app.type === 'MultiTenant') return true;
  const tenants = tenantsIn(activity);
  return tenants.every((id) => id === app.tenantId) && (activity.channelId !== 'msteams' || tenants.length > 0);
}

function tenantsIn({ conversation, channelData }: IncomingActivity): readonly unknown[] {
  const data = channelData as { tenant?: { id?: unknown } } | null | undefined;
  return [conversation.tenantId, data?.tenant?.id].filter((id) => id !== undefined && id !== null);
}

/** The organisation that an activity comes from, where its channel names one. */
export function tenantOf(activity: IncomingActivity): string | undefined {
  const [tenant] = tenantsIn(activity);
  return typeof tenant === 'string' && tenant.length <= longestTenant ? tenant : undefined;
}
const longestTenant = 64;
