import type { Configuration } from '../configuration.ts';
import { type Finding, finding } from '../finding.ts';
import type { Values } from '../value.ts';
import type { Check } from './check.ts';

type Template = NonNullable<Configuration['templates']>[number];

/** Outbound contact, consent and templates (checks 15, 16, 17 and 24). */
export const templateFindings: Check = (configuration, live) => [
  ...outboundFindings(configuration),
  ...(configuration.templates ?? []).flatMap((template, i) => [
    ...statusFindings(template, i, configuration),
    ...contentFindings(template, i, { configuration, live }),
  ]),
];

function outboundFindings({ outbound, templates, channels = [], richMessages }: Configuration): readonly Finding[] {
  if (!outbound || !templates) return [];
  const isListed = richMessages !== undefined;
  const serves = (name: string) => templates.some((one) => one.channels?.includes(name));
  return [
    ...(outbound.methods?.includes('automated') ? [finding('automated-unconfirmed', 'outbound.methods')] : []),
    ...(outbound.enabled && !outbound.consent?.length ? [finding('consent-missing', 'outbound.consent')] : []),
    ...(outbound.enabled && !templates.length ? [finding('template-missing', 'templates')] : []),
    ...(outbound.feedbackSurveys && isListed && !templates.some((template) => template.purpose === 'survey')
      ? [finding('survey-template-missing', 'templates')]
      : []),
    ...channels.flatMap(({ name }) =>
      outbound.enabled && isListed && templates.length && name && !serves(name)
        ? [finding('channel-without-template', 'templates', { name })]
        : [],
    ),
  ];
}

/** A rejected template matters only as long as no other one in its language can be sent. */
function statusFindings({ name = '', status, language }: Template, i: number, { templates = [] }: Configuration) {
  const isReplaced = templates.some((one) => one.status === 'approved' && one.language === language);
  return status && status !== 'approved' && !(status === 'rejected' && isReplaced)
    ? [finding('template-not-approved', `templates[${i}].status`, { name, value: status })]
    : [];
}

/** Categories that a purpose must have for Meta; the others may choose. */
const categoryOf: Readonly<Record<string, string>> = { promotion: 'MARKETING', 'login-code': 'AUTHENTICATION' };

function contentFindings(
  { name = '', purpose, category, header, status }: Template,
  i: number,
  { configuration, live }: { configuration: Configuration; live: Values | undefined },
): readonly Finding[] {
  const wanted = categoryOf[purpose ?? ''] ?? (category === 'AUTHENTICATION' ? 'UTILITY' : category);
  const isMedia = ['image', 'video', 'document'].includes(header ?? 'none');
  return [
    ...(purpose && category && category !== wanted
      ? [finding('template-category', `templates[${i}].category`, { name, value: wanted ?? '' })]
      : []),
    ...(isMedia && configuration.agentApplications?.includes('cxone-agent')
      ? [finding('template-media-application', `templates[${i}].header`, { name })]
      : []),
    ...(live?.[`setup.templates[${i}].text`] === null && status !== 'approved'
      ? [finding('template-text-unchecked', `setup.templates[${i}].text`, { name })]
      : []),
  ];
}
