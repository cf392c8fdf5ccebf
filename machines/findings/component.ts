import { type Finding, finding } from '../finding.ts';
import type { Check } from './check.ts';

/** The custom component that shows templates to agents (check 18). */
export const componentFindings: Check = ({ customComponent: component, templates = [], agentApplications }) => {
  if (component === null)
    return agentApplications?.includes('max') && templates.length
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
    ...leftOut(component.channels, templates),
    ...(component.heightPixels && component.heightPixels !== 200
      ? [finding('component-height', 'customComponent.heightPixels', { value: component.heightPixels })]
      : []),
  ];
};

/** Templates show in the ticked channels only, and these have some. */
function leftOut(
  ticked: readonly string[] | 'all' | undefined,
  templates: readonly { readonly channels?: readonly string[] }[],
): readonly Finding[] {
  if (!ticked || ticked === 'all') return [];
  const meant = new Set(templates.flatMap(({ channels = [] }) => channels));
  return [...meant]
    .filter((name) => !ticked.includes(name))
    .map((name) => finding('component-channel-left-out', 'customComponent.channels', { name }));
}
