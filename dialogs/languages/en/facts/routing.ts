import { words } from '../../../grammar/words.ts';
import type { Facts } from '../../../language.ts';

/** Roles, routing and scripts. */
export const routing = {
  reply: {
    words: words(`
      reply permission*, agent*|cannot|can|why|need reply|answer|respond permission*|role
      which|what permission* agent*|role|need*|answer, why agent* cannot|can reply|answer|respond
    `),
    text: 'It takes two permissions: “Reply” on the channel, for the agent’s role, and viewing skills in Admin. If either is missing, the agent sees the message but cannot answer.',
  },
  'permission-list': {
    words: words(`
      list|which|all permissions channel|exist*|complete|tick|mean*, channel permissions
      assign|draft* permission*|approve
    `),
    text: 'The help page does not give the full list. NICE’s public tools name five: reply, assign, unassign, create a draft and approve a draft. Your screen may show others.',
  },
  'other-permissions': {
    words: words(`
      permission* search*|other case*|message*|post*|customer*|other, search* cases|messages|posts agent*|role
    `),
    text: 'Searching cases, messages, customers and posts has permissions of its own. They are optional: the agent answers without them. The help page does not list them.',
  },
  'one-role': {
    words: words('several|two|many|one|multiple|single role*, role* user|agent|person several|two|many'),
    text: 'A Digital Experience user has one role only. If you create a new role for this channel, the people you put in it leave their former one: it is often better to add the channel to the role they have.',
  },
  'primary-role': {
    words: words('role* primary|main|secondary|synchroni*|sync*'),
    text: 'Only the primary role is synchronized with Digital Experience. A secondary role has no effect there: put your permissions in the primary one.',
  },
  'new-role': {
    words: words('create|new|add role*, role* existing new|choose|or, new role where|how|appear*|see|create'),
    text: 'A role is created in Admin, with the permissions of the Digital Engagement list. Once saved, it appears in ACD > Digital > Roles, where you give it the channel. An existing role spares you moving people.',
  },
  applications: {
    words: words(`
      difference|max|cxone max|agent|agent max, max cxone agent, which application|app agent*
      digital engagement attribute, agent* need*|require* attribute|skill|max
    `),
    text: 'MAX and CXone Agent are the two applications in which your agents answer. CXone Agent takes the “Digital Engagement” attribute and a digital skill; with MAX, one or the other is enough. Screen pops and response timers exist only in CXone Agent; media in templates, only in MAX.',
  },
  'enabling-time': {
    words: words(`
      enabl*|digital|engagement agent*|user*|attribute long|when|delay|time|minutes|five
      agent* receive*|get|gets nothing|no message*|case*|contact*
    `),
    text: 'Enabling a user for digital the first time may take up to five minutes; until then, nothing is routed to them. If nothing comes afterwards, check their skill, their role and the “Reply” permission.',
  },
  invitation: {
    words: words(`
      new employee*|agent*|user* appear*|see|list|invitation|missing, invitation accept*|employee*|agent*
      agent* appear*|missing list|digital
    `),
    text: 'A new employee appears in Digital Experience only after accepting the CXone invitation, and only active users are synchronized.',
  },
  capacity: {
    words: words(`
      many|number|limit* conversation*|contact*|case*|chat* agent*|same|simultaneous*|once|time
      simultaneous* agent*|contact*|case*, capacity agent*
    `),
    text: 'The limit is set for the user or for their team, and the user’s own wins. A page of 2019 gives up to 12 chats at a time; check what your screen allows.',
  },
  'why-script': {
    words: words(`
      why|need*|use|required|mandatory|recommended script*, script* queue* difference|better|choose|or
      best|better|recommended routing|method
    `),
    text: 'The Studio script decides where each message goes. It is recommended because it is drawn: you build it and mend it on the screen, whereas the rules of routing queues soon become hard to follow.',
  },
  'script-kind': {
    words: words(`
      which|what|kind*|type*|sort* script*, script* digital|type|voice|phone
      script* existing|create|make|write|find where|how|who, where script
    `),
    text: 'It takes a script of the digital type, made in Studio and already saved: it then shows in the channel’s list. A phone script does not do.',
  },
  'default-script-skill': {
    words: words(`
      default skill|script why|need*|required|mandatory|for|without|forget, default script skill
      without script|skill
    `),
    text: 'Each channel needs a default Studio script and a default skill. Without them, messages come in but are not routed properly. Both can be changed later.',
  },
  'old-queues': {
    words: words('create|new|still|keep|use|old queue*, routing queue* create|new|still|old|gone, why queue*'),
    text: 'Routing queues are no longer created: ACD skills have taken their place. Existing ones can still be edited and still serve outbound. An agent without a digital skill may not receive the replies.',
  },
  'no-match': {
    words: words(`
      no|none|several|two filter*|queue* match*, fallback queue, message* lost|no match* queue*|filter*
      filter* priority
    `),
    text: 'If several queues match, the priority decides; if none does, the case goes to the fallback queue, and without one it stays in the backlog. Each queue must have at least one filter.',
  },
  automation: {
    words: words('workflow automation, wfa, wfa replace*|script*, automation rule*|what|script*|need'),
    text: 'Workflow Automation runs rules beside Studio scripts, without code, and may assign a skill, for example. It is optional and combines with a script.',
  },
  'message-path': {
    words: words(`
      how|where|who|path message* routed|arrive*|go|goes|route*|distributed|reach, how routing work*
      who receives|gets message*|case*, where messages go
    `),
    text: 'A message enters Digital Experience, takes the default skill of its channel, then the channel’s script runs and may change the queue, the priority or the proficiency asked for. An eligible agent who is free receives it next.',
  },
} as const satisfies Partial<Facts>;
