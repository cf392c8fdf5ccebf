import type { Questions } from '../../../language.ts';

/** Who works on the channel, and what each role may do there. */
export const roles = {
  agentApplications: {
    label: 'agent applications',
    also: ['applications', 'agent application', 'application', 'agent app'],
    ask: 'Which application do your agents work in? You may choose both.',
    why: 'CXone Agent and MAX do not require the same things from an agent, and some functions exist in one only. I adapt the rest to your answer.',
    example: 'For example: “CXone Agent”, or “CXone Agent and MAX”.',
    choices: {
      'cxone-agent': { label: 'CXone Agent', words: ['CXone', 'Agent application', 'CXone Agent application'] },
      max: { label: 'MAX', words: ['MAX application', 'the MAX application'] },
    },
  },
  'roles[].origin': {
    label: 'existing or new role',
    also: ['role origin', 'role choice', 'kind of role'],
    ask: '{n, plural, =1 {Your agents’ role has to include the channel. Will you use an existing role or create one?} other {Is this next role an existing one, or will you create it?}}',
    why: 'An existing role is quicker. A new one, created in Admin, lets you choose its permissions without touching other teams.',
    example: 'For example: “an existing role”.',
    choices: {
      existing: {
        label: 'An existing role',
        words: [
          'existing',
          'existing one',
          'already there',
          'the one we have',
          'the one we already have',
          'ours',
          'we have one',
        ],
      },
      new: { label: 'A new role', words: ['new', 'create', 'create one', 'new one'] },
    },
  },
  'roles[].name': {
    label: 'role name',
    also: ['name of the role', 'role'],
    ask: 'What is the name of this role?',
    why: 'You will look for it under this name in CXone, first to give it the channel, then to assign it to agents.',
    example: 'For example: Digital Agent. Write it exactly as in CXone.',
  },
  'setup.roles[].channels': {
    label: 'channels of the role',
    also: ['role channels', 'where the role works'],
    ask: 'Which channels will the role “{role}” work on?',
    why: 'A channel that is not in the role stays invisible to the agents who have it.',
    example: 'For example: WhatsApp Toronto, or “all”.',
  },
  'setup.roles[].recommended': {
    label: 'suggested permissions',
    also: ['permission proposal', 'recommended permissions'],
    ask: 'Here are the permissions I suggest for “{role}”. Do they suit you?',
    why: 'They are enough for an agent to receive, answer and hand over cases. You can widen or narrow them.',
    example: 'Answer “yes” to keep everything, or “no” to choose each permission.',
  },
  'roles[].viewSkills': {
    label: 'viewing skills',
    also: ['view skills', 'skills view', 'permission to view skills'],
    ask: 'In Admin, will “{role}” have the permission to view skills?',
    why: 'Agents need it, along with Reply, to answer messages.',
    example: 'Answer “yes” for a role that talks to customers.',
  },
  'roles[].otherPermissions': {
    label: 'search permissions',
    also: ['searches', 'other permissions', 'search', 'additional permissions'],
    ask: 'What should “{role}” be able to search? Choose any, or answer “none”.',
    why: 'Searching is separate from answering: without these permissions, agents see only what they are given.',
    example: 'For example: “cases and messages”, or “none”.',
    choices: {
      'search-cases': { label: 'Search cases', words: ['cases', 'case'] },
      'search-messages': { label: 'Search messages', words: ['messages', 'message'] },
      'search-customers': { label: 'Search customers', words: ['customers', 'customer', 'contacts'] },
      'search-posts': { label: 'Search posts', words: ['posts', 'post', 'publications'] },
    },
  },
  'roles[].channels[].channel': {
    label: 'channel in the role',
    also: ['channel of the permissions', 'role’s channel'],
    ask: 'Which channel do these permissions of “{role}” apply to?',
    why: 'Permissions are set channel by channel: a role may answer on one and only read on another.',
    example: 'For example: WhatsApp Toronto.',
  },
  'roles[].channels[].permissions': {
    label: 'permissions on the channel',
    also: ['channel permissions', 'permissions', 'rights'],
    ask: 'What may “{role}” do on “{channel}”? You may choose several.',
    why: 'Each permission is a box to tick for this role and this channel. Your screen may show others: tick them as you see fit.',
    example: 'For example: “reply, assign and unassign”.',
    choices: {
      reply: { label: 'Reply', words: ['answer', 'respond'] },
      assign: { label: 'Assign', words: ['assign cases', 'assignment'] },
      unassign: { label: 'Unassign', words: ['unassign cases', 'remove the assignment'] },
      'create-draft': { label: 'Create a draft', words: ['create draft', 'create drafts', 'draft', 'drafts'] },
      'approve-draft': { label: 'Approve a draft', words: ['approve draft', 'approve drafts', 'approve'] },
    },
  },
  'steps.roles[].configure': {
    label: 'role configuration',
    also: ['configure the role', 'role step', 'configuration of the role'],
    ask: 'Let’s set up “{role}” in CXone. Go line by line, then tell me how it went.',
    why: 'Until the role includes the channel and its permissions, its agents can neither see nor answer the messages.',
    example: 'Answer “done” once everything is saved, or “later” if another administrator takes care of it.',
    failed:
      'If the channel is missing from the role, check first that it was created. If saving is refused, you may lack the rights on roles: ask your CXone administrator.',
    different:
      'A new role appears in the list only after it is saved in Admin: reload the page. The boxes may have other names; Reply is the one that matters most.',
  },
  'setup.roles[].another': {
    label: 'another role',
    also: ['add a role', 'one more role', 'more roles', 'new role'],
    ask: 'Will another role work with WhatsApp?',
    why: 'The channel has to be added to each role that uses it: supervisors, for example, often have their own.',
    example: 'Answer “yes” to add a role, or “no” to move on to routing.',
  },
} as const satisfies Partial<Questions>;
