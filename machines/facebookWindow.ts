import type { FieldId, LineId } from './setup.ts';

/** Screens of the window that Facebook opens, in their order, with the lines of the page that are done there (R48–R71). */
export const windowScreens = {
  'sign-in': ['createFacebookAccount', 'continueAs', 'otherFacebookAccount', 'getStarted'],
  permissions: ['continueAndShare'],
  account: ['checkAutofill', 'selectAccount', 'createAccount'],
  business: ['enterBusinessName', 'enterWebsite', 'enterCountry', 'enterAddress', 'nextAfterBusiness'],
  profile: [
    'createProfile',
    'selectProfile',
    'enterDisplayName',
    'chooseCategory',
    'enterDescription',
    'enterProfileWebsite',
    'nextAfterProfile',
  ],
  number: ['enterNumber', 'chooseMethod'],
  code: ['enterCode', 'retryCode', 'switchMethod', 'releaseNumber', 'noteMessage'],
  finish: ['finish', 'finishAfterProblem'],
} as const satisfies Readonly<Record<string, readonly LineId[]>>;
export type WindowScreen = keyof typeof windowScreens;

export const screenOrder = Object.keys(windowScreens) as readonly WindowScreen[];
/** How far in the window a screen is. */
export const orderOf = (screen: WindowScreen): number => screenOrder.indexOf(screen);

const screens = new Map<string, WindowScreen>(
  screenOrder.flatMap((screen) => windowScreens[screen].map((line) => [line, screen] as const)),
);
/** The screen on which a line is done; undefined for a line of another product. */
export const screenOf = (line: LineId): WindowScreen | undefined => screens.get(line);

/** Lines that bring the window up, from CXone (R44–R48). */
export const openingLines = [
  'openAcd',
  'openPointsOfContact',
  'chooseWhatsApp',
  'createChannel',
  'connectWithFacebook',
] as const satisfies readonly LineId[];

/** Steps done in the window, in their order. */
export const windowSteps = [
  'steps.channels[].connectFacebook',
  'steps.channels[].businessInformation',
  'steps.channels[].profileAndNumber',
  'steps.channels[].resolveVerification',
] as const satisfies readonly FieldId[];

/** Questions asked while the window stands open, with the screen that it shows meanwhile. */
export const askedMeanwhile: Partial<Record<FieldId, WindowScreen>> = {
  'account.review': 'profile',
  'channels[].profile.origin': 'profile',
  'setup.channels[].profileVerified': 'profile',
  'setup.channels[].profileFromCompany': 'profile',
  'channels[].profile.category': 'profile',
  'channels[].verification.method': 'number',
  'setup.channels[].verificationProblem': 'code',
};
