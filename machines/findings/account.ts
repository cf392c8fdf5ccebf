import { type Finding, finding } from '../finding.ts';
import { isLandline } from '../rules/phone.ts';
import type { Check } from './check.ts';

/** Account, numbers and profiles (checks 2–14 of the pre-flight list). */
export const accountFindings: Check = ({ account, business, channels = [] }) => [
  ...(account?.review && account.review !== 'approved' ? [finding('account-not-approved', 'account.review')] : []),
  ...(business?.facebookVerified === false ? [finding('facebook-not-verified', 'business.facebookVerified')] : []),
  ...channels.flatMap((channel, i): readonly Finding[] => {
    const at = `channels[${i}]`;
    const name = channel.name ?? channel.phoneNumber ?? '';
    const { phoneNumber: number, verification, profile } = channel;
    const twin = channels.findIndex((other) => other.phoneNumber === number);
    return [
      ...(number && twin < i ? [finding('number-duplicate', `${at}.phoneNumber`, { name, value: number })] : []),
      ...(number && verification?.method === 'sms' && isLandline(number)
        ? [finding('number-landline-sms', `${at}.verification.method`, { name, value: number })]
        : []),
      ...(channel.approval && !verification?.status
        ? [finding('number-not-verified', `${at}.verification.status`, { name })]
        : []),
      ...(channel.approval === 'waiting' ? [finding('approval-waiting', `${at}.approval`, { name })] : []),
      ...(channel.approval === 'refused' ? [finding('approval-refused', `${at}.approval`, { name })] : []),
      ...(profile?.displayName && isShouted(profile.displayName)
        ? [finding('display-name-style', `${at}.profile.displayName`, { name: profile.displayName })]
        : []),
      ...((profile?.description?.length ?? 0) > 256
        ? [finding('description-long', `${at}.profile.description`, { name })]
        : []),
    ];
  }),
];

/** All capitals, or a word so general that Meta tends to refuse it. */
const isShouted = (name: string): boolean =>
  (name.length > 4 && name === name.toUpperCase() && name !== name.toLowerCase()) ||
  /^(test|bot|shop|store|whatsapp|support|service)$/i.test(name);
