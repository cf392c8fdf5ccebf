import { is, some } from '../condition.ts';
import { choice, field, line, step, yesNo } from '../kinds.ts';
import { differsIn } from '../names.ts';
import { cityOf } from '../rules/city.ts';
import { plainText } from '../rules/plainText.ts';
import { ask, following, fork, section } from '../section.ts';
import { fields as accountFields } from './account.ts';
import { fields as facebookFields } from './facebook.ts';

/** « Ajouter un canal WhatsApp » */
export const fields = {
  'setup.channels[].likePrevious': yesNo({
    sources: ['R77', 'R79', 'R138'],
    offers: [
      'setup.channels[].facebookAccount',
      'channels[].profile.origin',
      'channels[].profile.displayName',
      'channels[].profile.category',
      'channels[].profile.description',
      'channels[].profile.website',
      'channels[].studioScript',
      'channels[].defaultSkill',
      'channels[].sla.mode',
      'channels[].sla.firstResponse',
      'channels[].sla.solution',
    ],
    notices: ['verifiedAnew'],
  }),
  ...facebookFields,
  'channels[].verification.status': choice(['verified', 'already-verified'], {
    sources: ['R39', 'R66', 'R79'],
    derive: (read) => {
      if (read('setup.channels[].profileVerified') === true) return 'already-verified';
      const solved = [read('steps.channels[].profileAndNumber'), read('steps.channels[].resolveVerification')].includes(
        'done',
      );
      return solved ? 'verified' : undefined;
    },
    needs: some(
      is('setup.channels[].profileVerified', true),
      is('steps.channels[].profileAndNumber', 'done'),
      is('steps.channels[].resolveVerification', 'done'),
    ),
  }),
  'channels[].name': field('text', plainText(1, 100), {
    sources: ['R72', 'R75', 'O14'],
    check: differsIn('channels'),
    suggest: (read) => {
      const zone = String(read('business.timeZone') ?? '').split('/');
      const city = cityOf(String(read('business.address') ?? '')) ?? zone.at(-1)?.replaceAll('_', ' ');
      return city ? `WhatsApp ${city}` : undefined;
    },
    topics: ['channelNameUnknown'],
  }),
  'steps.channels[].createInCxone': step(
    [
      line('completeChannelFields', ['R72'], { value: 'channels[].name' }),
      line('selectNumber', ['R73', 'R74'], { value: 'channels[].phoneNumber' }),
      line('createAndGreenBar', ['R75'], { value: 'channels[].name' }),
    ],
    {
      needs: some(
        is('channels[].verification.status', 'verified'),
        is('channels[].verification.status', 'already-verified'),
      ),
      waitsFor: 'administrator',
      notices: ['approvalTakesHours'],
    },
  ),
  'channels[].approval': choice(['connected', 'waiting', 'refused'], {
    sources: ['R74', 'R76', 'O17'],
    waitsFor: 'meta',
    needs: is('steps.channels[].createInCxone', 'done'),
    lines: [line('openWhatsAppManager', ['R76']), line('readStatus', ['R76'], { value: 'channels[].phoneNumber' })],
  }),
  'setup.channels[].another': yesNo({ sources: ['R77', 'R78', 'R79'] }),
} as const;

const all = { ...accountFields, ...fields };

export const chart = section({
  initial: 'phoneNumber',
  states: {
    phoneNumber: ask(all, 'channels[].phoneNumber', 'previousUse'),
    previousUse: ask(all, 'channels[].previousUse', [
      { when: is('channels[].previousUse', 'none'), target: 'facebookAccount' },
      { target: 'freeNumber' },
    ]),
    freeNumber: ask(all, 'steps.channels[].freeNumber', 'pin'),
    pin: ask(all, 'steps.prerequisites.pin', 'facebookAccount'),
    facebookAccount: ask(fields, 'setup.channels[].facebookAccount', 'connectFacebook'),
    connectFacebook: ask(fields, 'steps.channels[].connectFacebook', 'businessInformation'),
    businessInformation: ask(fields, 'steps.channels[].businessInformation', 'whichAccount'),
    whichAccount: fork([
      { when: is('account.origin', 'created'), target: 'accountReview' },
      { target: 'profileOrigin' },
    ]),
    accountReview: ask(all, 'account.review', 'profileOrigin'),
    profileOrigin: ask(fields, 'channels[].profile.origin', [
      { when: is('channels[].profile.origin', 'existing'), target: 'profileVerified' },
      { target: 'profileFromCompany' },
    ]),
    profileVerified: ask(fields, 'setup.channels[].profileVerified', [
      { when: is('setup.channels[].profileVerified', true), target: 'profileAndNumber' },
      { target: 'method' },
    ]),
    profileFromCompany: ask(fields, 'setup.channels[].profileFromCompany', 'displayName'),
    displayName: ask(fields, 'channels[].profile.displayName', 'category'),
    category: ask(fields, 'channels[].profile.category', 'description'),
    description: ask(fields, 'channels[].profile.description', 'website'),
    website: ask(fields, 'channels[].profile.website', 'method'),
    method: ask(fields, 'channels[].verification.method', 'profileAndNumber'),
    profileAndNumber: ask(fields, 'steps.channels[].profileAndNumber', [
      { when: is('steps.channels[].profileAndNumber', 'failed'), target: 'verificationProblem' },
      { target: 'status' },
    ]),
    verificationProblem: ask(fields, 'setup.channels[].verificationProblem', 'resolveVerification'),
    resolveVerification: ask(fields, 'steps.channels[].resolveVerification', 'status'),
    status: ask(fields, 'channels[].verification.status', 'name'),
    name: ask(fields, 'channels[].name', 'createInCxone'),
    createInCxone: ask(fields, 'steps.channels[].createInCxone', 'approval'),
    approval: ask(fields, 'channels[].approval', 'another'),
    another: ask(fields, 'setup.channels[].another', [
      { when: is('setup.channels[].another', true), target: 'next' },
      { target: 'done' },
    ]),
    next: following('channels', 'likePrevious'),
    likePrevious: ask(fields, 'setup.channels[].likePrevious', 'phoneNumber'),
    done: { type: 'final' },
  },
});
