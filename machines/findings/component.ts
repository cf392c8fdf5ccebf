import { finding } from '../finding.ts';
import type { Check } from './check.ts';

/** The custom component that shows templates to agents (check 18). */
export const componentFindings: Check = ({ customComponent: component, templates, agentApplications }) => {
  if (component === null)
    return agentApplications?.includes('max') && templates?.length
      ? [finding('component-missing', 'customComponent')]
      : [];
  if (!component) return [];
  const url = component.url ?? '';
  return [
    ...(url && !url.endsWith('%s') ? [finding('component-placeholder', 'customComponent.url', { value: url })] : []),
    ...(url.includes('smooch') ? [finding('component-smooch', 'customComponent.url', { value: url })] : []),
    ...(component.legacyComponentsRemoved === false
      ? [finding('component-legacy-left', 'customComponent.legacyComponentsRemoved')]
      : []),
    ...(component.channels === 'all' ? [finding('component-all-channels', 'customComponent.channels')] : []),
    ...(component.heightPixels && component.heightPixels !== 200
      ? [finding('component-height', 'customComponent.heightPixels', { value: component.heightPixels })]
      : []),
  ];
};
