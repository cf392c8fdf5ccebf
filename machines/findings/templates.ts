import { finding } from '../finding.ts';
import type { Check } from './check.ts';

/** Outbound contact, consent and templates (checks 15, 16 and 24). */
export const templateFindings: Check = ({ outbound, templates, agentApplications = [] }) => {
  const met = templates ?? [];
  const usable = met.some((template) => template.status === 'approved');
  return [
    ...(outbound?.enabled && !outbound.consent?.length && templates
      ? [finding('consent-missing', 'outbound.consent')]
      : []),
    ...(outbound?.enabled && templates && !met.length ? [finding('template-missing', 'templates')] : []),
    ...(outbound?.feedbackSurveys && templates && !met.some((template) => template.purpose === 'survey')
      ? [finding('survey-template-missing', 'templates')]
      : []),
    ...met.flatMap((template, i) => [
      ...(template.status && template.status !== 'approved' && !(usable && template.status === 'rejected')
        ? [finding('template-not-approved', `templates[${i}].status`, { name: template.name ?? '' })]
        : []),
      ...(['image', 'video', 'document'].includes(template.header ?? '') && agentApplications.includes('cxone-agent')
        ? [finding('template-media-application', `templates[${i}].header`, { name: template.name ?? '' })]
        : []),
    ]),
  ];
};
