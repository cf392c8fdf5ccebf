import type { Configuration } from '../configuration.ts';
import { type Finding, type FindingId, finding } from '../finding.ts';
import { lineType } from '../rules/phone.ts';
import type { Value, Values } from '../value.ts';
import type { Check } from './check.ts';
import { displayNameProblem } from './displayName.ts';

type Channel = NonNullable<Configuration['channels']>[number];

/** Meta's limit for the e-mail address of a profile, and the shorter of its two for a description. */
const [mostEmail, mostDescription] = [128, 256];

/** Account, numbers and profiles (checks 1–14 of the pre-flight list). */
export const accountFindings: Check = ({ account, business, channels = [] }, live) => [
  ...(live ? unconfirmed(live) : []),
  ...(account?.review && account.review !== 'approved'
    ? [finding('account-not-approved', 'account.review', { value: account.review })]
    : []),
  ...(business?.facebookVerified === false ? [finding('facebook-not-verified', 'business.facebookVerified')] : []),
  ...((business?.email?.length ?? 0) > mostEmail ? [finding('email-long', 'business.email')] : []),
  ...channels.flatMap((channel, i): readonly Finding[] => [
    ...numberFindings(channel, i, channels),
    ...usageFindings(channel, i, live),
    ...stateFindings(channel, i),
    ...profileFindings(channel, i, business?.name),
  ]),
];

const isPutOff = (outcome: Value | undefined): boolean => outcome !== undefined && outcome !== 'done';

/** What other people have to do first, and have not done yet. */
function unconfirmed(live: Values): readonly Finding[] {
  const late = (step: string, id: FindingId, args: Finding['args'] = {}): readonly Finding[] =>
    isPutOff(live[step]) ? [finding(id, step, args)] : [];
  return [
    ...late('steps.prerequisites.channelPermissions', 'permissions-unconfirmed', { value: 'channel' }),
    ...late('steps.prerequisites.skillPermissions', 'permissions-unconfirmed', { value: 'skill' }),
    ...late('steps.prerequisites.pin', 'two-step-pin'),
    ...late('steps.prerequisites.phone', 'phone-unreachable'),
    ...late('steps.business.checkLogo', 'logo-unchecked'),
  ];
}

const nameOf = (channel: Channel): string => channel.name ?? channel.phoneNumber ?? '';

function numberFindings(channel: Channel, i: number, channels: readonly Channel[]): readonly Finding[] {
  const { phoneNumber: number, verification } = channel;
  if (!number) return [];
  const name = nameOf(channel);
  const type = lineType(number);
  const twin = channels.findIndex((other) => other.phoneNumber === number);
  return [
    ...(twin < i ? [finding('number-duplicate', `channels[${i}].phoneNumber`, { name, value: number })] : []),
    ...(type === 'FIXED_LINE' && verification?.method === 'sms'
      ? [finding('number-landline-sms', `channels[${i}].verification.method`, { name, value: number })]
      : []),
    ...(type === 'TOLL_FREE' && !verification?.status
      ? [finding('number-toll-free', `channels[${i}].phoneNumber`, { name, value: number })]
      : []),
  ];
}

/** What a number that was on WhatsApp before needs, as long as it is not verified. */
function usageFindings(channel: Channel, i: number, live: Values | undefined): readonly Finding[] {
  const { previousUse, verification, phoneNumber: value = '' } = channel;
  const account = live?.[`setup.channels[${i}].facebookAccount`];
  const isConnected = live?.[`steps.channels[${i}].connectFacebook`] === 'done';
  const wasUsed = previousUse !== undefined && previousUse !== 'none';
  const at = `channels[${i}].previousUse`;
  const freeing = live?.[`steps.channels[${i}].freeNumber`];
  const isHeld = live ? freeing !== undefined && freeing !== 'done' : channel.approval !== undefined;
  return [
    ...(wasUsed && isHeld && !verification?.status ? [finding('number-in-use', at, { value })] : []),
    ...(wasUsed && !live && !verification?.status ? [finding('two-step-pin', at)] : []),
    ...((account === 'wrong' || account === 'none') && !isConnected
      ? [finding('facebook-account-other', `setup.channels[${i}].facebookAccount`, { value: account })]
      : []),
  ];
}

function stateFindings(channel: Channel, i: number): readonly Finding[] {
  const { approval, verification } = channel;
  const name = nameOf(channel);
  return [
    ...(approval && !verification?.status
      ? [finding('number-not-verified', `channels[${i}].verification.status`, { name })]
      : []),
    ...(verification?.status === 'already-verified'
      ? [finding('verification-skipped', `channels[${i}].verification.status`, { name })]
      : []),
    ...(approval === 'waiting' ? [finding('approval-waiting', `channels[${i}].approval`, { name })] : []),
    ...(approval === 'refused' ? [finding('approval-refused', `channels[${i}].approval`, { name })] : []),
  ];
}

function profileFindings(channel: Channel, i: number, company: string | undefined): readonly Finding[] {
  const { displayName: name, description } = channel.profile ?? {};
  const problem = name && displayNameProblem(name, company);
  return [
    ...(name && problem
      ? [finding(problem, `channels[${i}].profile.displayName`, { name, other: company ?? '' })]
      : []),
    ...((description?.length ?? 0) > mostDescription
      ? [finding('description-long', `channels[${i}].profile.description`, { name: nameOf(channel) })]
      : []),
  ];
}
