import type { Source } from './value.ts';

/** Which state of the documented page the questions come from: the first digits of its content’s fingerprint (T12). */
export const pageRevision = '600eca2a';

/** What is said openly with a question: warnings, and the page's contradictions and gaps with the reading we take. */
export const notices = {
  order: ['R15'],
  pinFromMeta: ['O22'],
  verifiedAnew: ['R79'],
  threeWordings: ['R17', 'R41', 'R67', 'T2'],
  numberBlocked: ['R17', 'R41'],
  accountBeforeChannel: ['R16', 'R53'],
  noPassword: ['R49'],
  skipsVerification: ['R60', 'R79', 'T1'],
  codeStaysThere: ['R20', 'R70'],
  approvalTakesHours: ['R74'],
  strictRules: ['R11', 'R12', 'R13'],
  threeOptionsCut: ['R7', 'O1'],
  surveyTemplate: ['R86'],
  mediaSupport: ['R83'],
  templateScope: ['R89', 'R95', 'T3'],
  componentOrInvisible: ['R94'],
  eligibility: ['R120', 'R121', 'T4'],
  oneRole: ['R116'],
  replyNeeded: ['R123', 'R124', 'R125'],
  existingQueuesOnly: ['R137'],
  savedAutomatically: ['R149'],
  agentOnlyOptions: ['R168', 'R185', 'R188'],
  controlledRelease: ['R170'],
  proficiencyOne: ['R171', 'T9'],
  metricCut: ['R173', 'O2'],
  slaOptional: ['R203'],
  globalMayBeEmpty: ['R207', 'O13'],
  hoursOnly: ['R201'],
} as const satisfies Record<string, readonly Source[]>;
export type NoticeId = keyof typeof notices;

/** What is explained on request, beside a question's own «why». */
export const topics = {
  purpose: ['R1', 'R2', 'R3', 'R5'],
  example: ['R14'],
  documentation: ['R43'],
  senderIdentity: ['R37', 'R38'],
  lineTypes: ['R19'],
  descriptionLimit: ['R26'],
  verifyEachTime: ['R79', 'T1'],
  displayNameReview: ['R61'],
  landlineVoice: ['R19', 'R69'],
  channelNameUnknown: ['R75', 'O14'],
  outboundWindow: ['R4', 'R6', 'R85'],
  consent: ['R8', 'R9', 'R10', 'R42'],
  templatesHelp: ['R80', 'R81'],
  guidelines: ['R84'],
  richMessages: ['R87', 'R88', 'R90'],
  componentPurpose: ['R92', 'R93'],
  componentTemplates: ['R95'],
  placeholder: ['R107', 'T10'],
  permissionKinds: ['R114', 'R118'],
  whyScripts: ['R134', 'R135'],
  namingFormat: ['R152', 'R153'],
  campaign: ['R162'],
  serviceLevelFields: ['R180', 'R181', 'O7'],
  responseUnits: ['R186', 'R189', 'O8', 'O9'],
  noHistory: ['R179'],
  afterFallback: ['R175', 'R176'],
  fallbackAlways: ['R178', 'T6', 'T7'],
  digitalScript: ['R138', 'R195'],
  channelSpeed: ['R200', 'T5'],
  slaSeen: ['R198', 'R202'],
} as const satisfies Record<string, readonly Source[]>;
export type TopicId = keyof typeof topics;

/** Terms that the page defines in passing (R212). */
export const terms = [
  'channel',
  'routing-queue',
  'skill',
  'contact',
  'digital-agent',
  'digital',
  'case',
  'acw',
  'screen-pop',
  'live-chat',
] as const;
export type TermId = (typeof terms)[number];
