import type { Source } from './value.ts';

/** Who can mend an error: the administrator at the keyboard, a colleague with more rights, Meta, or NICE and its representative. */
export const menders = ['admin', 'colleague', 'meta', 'nice'] as const;
export type Mender = (typeof menders)[number];

/** Where an explanation comes from: the page, Meta's or NICE's public documentation, or what people report of it. */
export type Evidence = 'page' | 'meta' | 'nice' | 'reports';

export interface KnownError {
  /** Codes and subcodes of Meta's Graph API; an inclusive range for those that come in blocks. */
  readonly codes?: readonly (number | readonly [number, number])[];
  readonly mender: Mender;
  readonly evidence: Evidence;
  readonly sources?: readonly Source[];
  /** The try that it counts as. */
  readonly attempt?: 'code' | 'registration';
  /** It says itself that there were too many tries. */
  readonly isLimit?: true;
}

/** Errors that an administrator may meet during the setup; the words and their patterns are in `dialogs/`, keyed by the id. */
export const errors = {
  'sign-in': { codes: [0], mender: 'nice', evidence: 'meta' },
  'token-expired': { codes: [190], mender: 'nice', evidence: 'meta' },
  'app-permission': { codes: [3, 10, 131005, [200, 299]], mender: 'nice', evidence: 'meta' },
  'rate-limit': { codes: [4, 80007, 80008, 130429], mender: 'nice', evidence: 'meta' },
  'spam-limit': { codes: [131048], mender: 'admin', evidence: 'meta' },
  'pair-limit': { codes: [131056], mender: 'admin', evidence: 'meta' },
  'category-limit': { codes: [131064], mender: 'admin', evidence: 'meta' },
  'policy-block': { codes: [368], mender: 'meta', evidence: 'meta' },
  'account-locked': { codes: [131031], mender: 'meta', evidence: 'meta' },
  'country-restricted': { codes: [130497], mender: 'meta', evidence: 'meta' },
  'meta-trouble': { codes: [1, 131000, 135000], mender: 'meta', evidence: 'meta' },
  'meta-down': { codes: [2, 131016, 133004], mender: 'meta', evidence: 'meta' },
  'invalid-parameter': { codes: [100, 131008, 131009], mender: 'nice', evidence: 'meta' },
  'number-deleted': { codes: [33], mender: 'admin', evidence: 'meta' },
  'number-invalid': { codes: [192], mender: 'admin', evidence: 'meta', sources: ['R18', 'R40'] },

  experiment: { codes: [130472], mender: 'meta', evidence: 'meta' },
  undeliverable: { codes: [131026], mender: 'admin', evidence: 'meta' },
  'window-closed': { codes: [131047], mender: 'admin', evidence: 'meta', sources: ['R85'] },
  'test-recipient': { codes: [131030], mender: 'nice', evidence: 'meta' },
  'same-number': { codes: [131021], mender: 'admin', evidence: 'meta' },
  'display-name-pending': { codes: [131037], mender: 'admin', evidence: 'meta', sources: ['R61'] },
  payment: { codes: [131042, 131044], mender: 'colleague', evidence: 'meta' },
  certificate: { codes: [131045], mender: 'nice', evidence: 'meta' },
  ecosystem: { codes: [131049], mender: 'admin', evidence: 'meta' },
  'stopped-marketing': { codes: [131050], mender: 'admin', evidence: 'meta', sources: ['R8'] },
  'message-type': { codes: [131051], mender: 'admin', evidence: 'meta' },
  'media-download': { codes: [131052], mender: 'admin', evidence: 'meta' },
  'media-upload': { codes: [131053], mender: 'admin', evidence: 'meta' },
  maintenance: { codes: [131057, 2494100], mender: 'meta', evidence: 'meta' },
  'user-id': { codes: [131062], mender: 'nice', evidence: 'meta' },
  'marketing-off': { codes: [131063], mender: 'nice', evidence: 'meta' },
  'identity-changed': { codes: [137000], mender: 'admin', evidence: 'meta' },

  'template-parameters': { codes: [132000], mender: 'admin', evidence: 'meta' },
  'template-missing': { codes: [132001], mender: 'admin', evidence: 'meta' },
  'template-too-long': { codes: [132005], mender: 'admin', evidence: 'meta' },
  'template-policy': { codes: [132007], mender: 'admin', evidence: 'meta' },
  'template-format': { codes: [132008, 132012], mender: 'admin', evidence: 'meta' },
  'template-paused': { codes: [132015], mender: 'admin', evidence: 'meta' },
  'template-disabled': { codes: [132016], mender: 'admin', evidence: 'meta' },
  flow: { codes: [132068, 132069], mender: 'admin', evidence: 'meta' },
  'field-too-long': { codes: [2388040], mender: 'admin', evidence: 'meta' },
  'header-or-body-format': { codes: [2388047, 2388072], mender: 'admin', evidence: 'meta' },
  'footer-format': { codes: [2388073], mender: 'admin', evidence: 'meta' },
  'variable-ratio': { codes: [2388293], mender: 'admin', evidence: 'meta' },
  'variable-edge': { codes: [2388299], mender: 'admin', evidence: 'meta' },
  'template-limit': { codes: [2388019], mender: 'admin', evidence: 'meta' },
  'template-clash': { codes: [2388023, 2388024], mender: 'admin', evidence: 'reports' },
  'template-failed': { codes: [200002], mender: 'admin', evidence: 'meta' },
  'template-rejected': { mender: 'admin', evidence: 'meta' },
  'template-name': { mender: 'admin', evidence: 'meta' },

  'partial-deregistration': { codes: [133000], mender: 'nice', evidence: 'meta', attempt: 'registration' },
  'pin-wrong': { codes: [133005], mender: 'colleague', evidence: 'meta', attempt: 'registration' },
  'verify-again': { codes: [133006], mender: 'admin', evidence: 'meta', attempt: 'registration', sources: ['R79'] },
  'pin-guesses': { codes: [133008, 133009], mender: 'admin', evidence: 'meta', attempt: 'registration', isLimit: true },
  'not-registered': { codes: [133010], mender: 'nice', evidence: 'meta' },
  'register-later': { codes: [133015], mender: 'admin', evidence: 'meta', attempt: 'registration' },
  'registration-limit': {
    codes: [133016],
    mender: 'admin',
    evidence: 'meta',
    attempt: 'registration',
    isLimit: true,
  },
  'payment-terms': { codes: [134011], mender: 'colleague', evidence: 'reports' },
  'code-request': { codes: [136024], mender: 'admin', evidence: 'reports', attempt: 'code', isLimit: true },
  'code-wrong': { codes: [136025], mender: 'admin', evidence: 'reports', attempt: 'code', sources: ['R70'] },
  'code-not-sent': { mender: 'admin', evidence: 'reports', attempt: 'code', sources: ['R69'] },
  'number-exists': { codes: [2388012], mender: 'admin', evidence: 'meta', sources: ['R78'] },
  'number-taken': { mender: 'admin', evidence: 'meta', sources: ['R17', 'R41', 'R67'] },
  'partner-holds': { mender: 'admin', evidence: 'reports', sources: ['R17'] },
  'code-not-eligible': { codes: [2388091, 2388093], mender: 'nice', evidence: 'meta', attempt: 'code' },
  'cannot-migrate': { codes: [2388103], mender: 'nice', evidence: 'meta' },

  'business-name': { mender: 'admin', evidence: 'meta', sources: ['R54'] },
  'business-limit': { mender: 'admin', evidence: 'meta' },
  'facebook-too-new': { mender: 'admin', evidence: 'meta' },
  'facebook-slowed': { mender: 'admin', evidence: 'meta' },
  'facebook-restricted': { mender: 'meta', evidence: 'meta' },
  'payment-disabled': { mender: 'meta', evidence: 'meta' },
  'one-at-a-time': { mender: 'admin', evidence: 'meta' },
  'request-failed': { mender: 'admin', evidence: 'meta' },
  'portfolio-rights': { mender: 'colleague', evidence: 'reports', sources: ['R49'] },
  'popup-blocked': { mender: 'admin', evidence: 'reports', sources: ['R48'] },
  'script-blocked': { mender: 'admin', evidence: 'reports' },
  'feature-unavailable': { mender: 'nice', evidence: 'reports' },
  'session-expired': { mender: 'admin', evidence: 'reports', sources: ['R49'] },
  'display-name-refused': { mender: 'admin', evidence: 'meta', sources: ['R61'] },
  'not-verified': { mender: 'colleague', evidence: 'meta', sources: ['R23'] },

  'fallback-empty': { mender: 'admin', evidence: 'page', sources: ['R178'] },
  'skill-name': { mender: 'admin', evidence: 'page', sources: ['R154', 'R155'] },
  'skill-taken': { mender: 'admin', evidence: 'nice' },
  'cannot-reply': { mender: 'colleague', evidence: 'page', sources: ['R123', 'R124', 'R125'] },
  'skill-permission': { mender: 'colleague', evidence: 'page', sources: ['R150'] },
} as const satisfies Record<string, KnownError>;
export type ErrorId = keyof typeof errors;

const entries = Object.entries(errors) as readonly (readonly [ErrorId, KnownError])[];

const single: ReadonlyMap<number, ErrorId> = new Map(
  entries.flatMap(([id, { codes = [] }]) => codes.flatMap((code) => (typeof code === 'number' ? [[code, id]] : []))),
);

/** The error behind a code; undefined for one that nobody has explained here. */
export function errorOfCode(code: number): ErrorId | undefined {
  const exact = single.get(code);
  if (exact) return exact;
  const inRange = ([low, high]: readonly [number, number]) => low <= code && code <= high;
  return entries.find(([, { codes = [] }]) => codes.some((one) => typeof one !== 'number' && inRange(one)))?.[0];
}
