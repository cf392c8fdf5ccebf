import { words } from '../../../grammar/words.ts';
import type { Facts } from '../../../language.ts';

/** The digital skill and the SLA. */
export const skill = {
  'skill-name': {
    words: words(`
      name|names|call skill* rule*|characters|space*|accent*|how|length|long|which|allowed|forbidden|choose|letters
      name skill*, accent*|space* skill*|name
    `),
    text: 'From 2 to 30 characters: letters, digits, hyphens, underscores, periods and colons only, so no spaces. The help page says “letters” without speaking of accents: I accept them with a warning. A format shared by the whole organization, such as WA_Service, avoids doubles.',
  },
  'skill-permissions': {
    words: words('permission*|right* create|edit|need* skill*, right* skill*'),
    text: 'You need two permissions: Skills Create and Skills Edit. Without them, ask whoever manages the roles, or have that person create the skill.',
  },
  'sub-skill': {
    words: words('sub skill* for|when|need*|why|use|tick|what, subskill*, sub skill*'),
    text: 'A sub-skill serves only if routing queues assign the skills. With a Studio script, leave the box empty.',
  },
  proficiency: {
    words: words('proficiency best|scale|1|20|high*|low*|mean*|how|work*|what|level*, skill level*, proficiency'),
    text: 'Proficiency goes from 1, the best, to 20, the lowest. It is the default criterion: the message goes to the most proficient free agent first. On CXone’s screen, save before you leave, or the levels are lost.',
  },
  'preferred-agent': {
    words: words(`
      preferred agent how|work*|what|when|for|absent|away|chosen|need*, preferred agent
      same|last agent customer*|case|contact
    `),
    text: 'With “Preferred Agent”, the message goes first to the agent who handled this case or contact last. If they take too long, another agent receives it by proficiency and becomes the new preferred one. Without a history, proficiency alone counts.',
  },
  'focus-metric': {
    words: words('focus metric, focus metric choice*|option*|what|choose, same case contact'),
    text: 'The Focus Metric says who the preferred agent is: the last agent of the same case, or the last agent of the same contact. The exact list is missing from the help page; check the labels on your screen.',
  },
  'focus-lock': {
    words: words('focus lock, lock offline|available|what|choose, when offline|available lock|offline'),
    text: 'The Focus Lock says whether the message waits for the preferred agent. “When offline” waits even if they left; “When available”, only if they are connected but busy. Either way, the fallback time ends the wait.',
  },
  'fallback-time': {
    words: words(`
      fallback time, fallback long|seconds|maximum|what|value|put|empty, long wait preferred agent, 5256000
    `),
    text: 'The fallback time is the wait for the preferred agent, in seconds, from 1 to 5,256,000; 900 make 15 minutes. With “Preferred Agent” it is always required: an empty field shows an error.',
  },
  'dynamic-delivery': {
    words: words('dynamic delivery what|how|know|enabled|have|need*|check|for, dynamic delivery, static delivery'),
    text: 'Dynamic delivery chooses the agent by more criteria, the preferred agent among them. CXone Agent requires it; MAX allows it. If you see a “Routing configuration” section in the skill, you have it; if not, ask your CXone representative.',
  },
  'controlled-release': {
    words: words(`
      controlled release, cr access|what|mean*|have|get, why see routing configuration|section, see routing section
    `),
    text: 'A function in controlled release (CR) is open to some organizations only. If you do not see the section, your CXone representative can have you added.',
  },
  'accept-reject': {
    words: words(`
      accept|refuse|reject* interaction*|message*|contact*|box|agent*|what|happens, accept reject
      reject*|refuse* queue|after|next|happens
    `),
    text: 'With “Accept / Reject”, agents decide themselves whether to take each interaction. What they reject goes back to the queue. The help page does not say who gets it next: I assume another eligible agent.',
  },
  'agent-response': {
    words: words(`
      agent response countdown|delay|what|unit|seconds|timer|for|time, countdown, response timer*, agent response
    `),
    text: 'Agent response shows a countdown, for the first reply and then for the next ones. It exists only in CXone Agent. The help page gives no unit: I keep seconds, check on your screen.',
  },
  'customer-response': {
    words: words(`
      customer response delay|what|idle|unassign|for|time, customer stops|idle|silent, customer response
      unassign* contact*|case*
    `),
    text: 'Customer response takes the contact away from the agent when the customer is silent too long, which frees the agent. It exists only in CXone Agent, and the unit of the delay has to be checked on your screen.',
  },
  'screen-pop-action': {
    words: words('screen pop* how|add|configur*|set|show|max|script, popurl'),
    text: 'A screen pop is opened by the POPURL action of the Studio script. It works only in the CXone Agent suite.',
  },
  'service-level': {
    words: words('service level what|difference|threshold|goal|comput*|put|value|sla, service level, 80 20'),
    text: 'The service level is the share of interactions taken within a certain time, 80% in an hour for example. The help page does not list its fields, and it is set for an inbound skill only. Leave it as it is if in doubt.',
  },
  campaign: {
    words: words('campaign* what|which|choose|for|create|why|need*|find|where|exist*'),
    text: 'A campaign groups skills, mostly for reports. Choose the one in which you will look for the results of WhatsApp; if none fits, it takes the permission to create campaigns.',
  },
  direction: {
    words: words('inbound|outbound skill*|choose|difference|why|what, always inbound'),
    text: 'A digital skill is inbound, unless you use Personal Connection or BYOC. If in doubt, keep “inbound”.',
  },
  'sla-hours': {
    words: words(`
      sla|slas night|hours|business|weekend*|closed|24|comput*|count*|saturday|sunday, sla hours, sla clock
    `),
    text: 'SLA times run only during your business hours. WhatsApp’s 24-hour window never stops: a promise made late on Friday may end on Monday, with a template.',
  },
  'sla-global': {
    words: words('sla global|different|own|yes|no, yes no different, follow global sla, global sla'),
    text: '“YES” follows the global SLA of all channels; “NO, DIFFERENT” gives this channel its own times. The help page does not say what “YES” does when there is no global SLA: I take it that nothing is tracked.',
  },
  'sla-seen': {
    words: words('agent* see* sla*|time*, where|how|who see* sla*, agents sla*'),
    text: 'Agents see the SLAs of a request when they click in the reply field.',
  },
  'first-response': {
    words: words(`
      first response difference|solution|when|start*|comput*|time|what, solution|resolution time, first response
      difference response solution, sla measured|computed
    `),
    text: 'The first response is counted from the customer’s message to an agent’s reply; the solution, from the same start until the agent marks the case “Resolved”. So the solution has to be the longer of the two.',
  },
  'sla-pause': {
    words: words(`
      sla|solution|clock|timer stop*|pause*|suspend* pending|customer|sla|case|wait*, pause sla, sla pending
    `),
    text: 'Nothing that is published says that the solution time stops while the case is pending: I take it that it runs on.',
  },
  'outside-hours': {
    words: words(`
      outside|after|out hours|closing|closed message*|customer*|happens, message* night|evening|weekend*|closed
      closed message*|customer*, outside hours
    `),
    text: 'The help page does not say what becomes of a message that comes in outside business hours. As a rule the script decides: an automatic answer, or a wait in the queue. The SLA does not run.',
  },
  'two-hours-settings': {
    words: words(`
      business|opening hours where|set|difference|profile|script*|acd|configur*|edit|two
      where business|opening hours
    `),
    text: 'There are two settings: the business hours of Digital Experience, for the SLA, and the hours of operation of ACD, which scripts consult. From what I read, neither replaces the other: keep both up to date.',
  },
  'sla-optional': {
    words: words('sla required|mandatory|optional|need*|skip|why|for, why sla'),
    text: 'SLAs are optional: they show whether your agents answer in time. Skip the task if you want none for this channel; you can come back to it.',
  },
} as const satisfies Partial<Facts>;
