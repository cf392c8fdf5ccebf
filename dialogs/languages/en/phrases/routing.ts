/** What is said of where one message goes, and why. */
export const routing = {
  routeMessage: 'Message received on {at} ({zone})',
  routeMessageText: '“{text}”',
  routeNow: 'As things stand on {at}',
  routeSteps: 'Step by step',
  routeAgents: 'Agents',
  routeTimers: 'Clocks',
  routeWindow: '24-hour window',
  routeAhead: 'What comes next',
  routeAssumptions: 'Assumptions used',
  routeDraft: 'Draft: not answered yet, so taken as',
  routeNumbered: '{n}. {text} ({sources})',
  routeItem: '• {text}',
  routeSourced: '• {text} ({sources})',
  routeUnder: '– {text} ({sources})',
  routeDestination: '→ {text}',
  routeDocumented: 'documented {sources}',
  routeAssumed: '{count, plural, one {assumption {sources}} other {assumptions {sources}}}',
  routeBothSources: '{documented}; {assumed}',

  toAgentOffered: 'Offered to {agent}, who may accept or reject it.',
  toAgentDirect: 'Given to {agent}.',
  toQueue: 'Waits in the queue of {skill} for the next free agent.',
  toQueueFor: 'Waits in the queue of {skill} for {agent}, at most until {until}.',
  toClosed: 'Waits in the queue of {skill} until opening: {opens}.',
  toClosedNever: 'Waits in the queue of {skill} while it is closed.',
  toBacklog: 'Stays in the backlog: no skill takes it.',
  toIgnored: 'Noted, but not routed.',
  toUnroutable: 'Goes nowhere: no channel of the configuration fits.',

  routeEventMessage: 'Event: a customer’s message (type: {type}), so it is routed.',
  routeEventReaction: 'Event: about an earlier message (type: {type}); it joins an open case and opens none.',
  routeEventStatus: 'Event: a report on one of our messages (type: {type}); it is noted, and nothing is routed.',
  routeEventSystem: 'Event: a notice of WhatsApp (type: {type}); it is noted, and nothing is routed.',
  routeDuplicateNew: 'Duplicate: the id {id} has not been delivered before.',
  routeDuplicateNoId: 'Duplicate: the message has no id, so it counts as new.',
  routeDuplicateLate: 'Order: it was delivered after a later message of the same case; its own time counts.',
  routeDuplicateRepeated: 'Duplicate: the id {id} was delivered before, so this delivery is ignored.',
  routeChannelKnown:
    '{by, select, name {Channel: {channel}, by its name.} number {Channel: {channel}, which has the number {value}.} other {Channel: {channel}, the only one there is.}}',
  routeChannelUnknown:
    '{by, select, number {Channel: none has the number {value}.} name {Channel: none is called {value}.} other {Channel: there are several, and nothing says which one.}}',
  routeCustomerBsuid:
    'Customer: known by the BSUID {bsuid}; {cases, plural, =0 {no earlier case} one {# earlier case} other {# earlier cases}}.',
  routeCustomerNumber:
    'Customer: known by the number {number}; {cases, plural, =0 {no earlier case} one {# earlier case} other {# earlier cases}}.',
  routeCustomerUnknown:
    'Customer: neither BSUID nor number is stated; {cases, plural, =0 {no earlier case} one {# earlier case} other {# earlier cases}}.',
  routeCaseNew: 'Case: no earlier one on this channel, so a new one is opened.',
  routeCaseNewAfterPast:
    '{status, select, resolved {Case: the last one was resolved more than {reopenHours} hours ago, so a new one is opened.} other {Case: the last one is closed, so a new one is opened.}}',
  routeCaseReopened: 'Case: resolved less than {reopenHours} hours ago, so it is reopened.',
  routeCaseContinued: 'Case: one is open and nobody has it, so it goes on.',
  routeCaseHeld: 'Case: one is open and {agent} has it, so the message goes straight there.',
  routeCaseReaction: 'Case: none is open, and a reaction opens none, so it is ignored.',
  routeCaseWroteAgain: 'Case: the customer wrote again before the reply.',
  routeCaseWroteBack: 'Case: the customer wrote back.',
  routeSkillScript: 'Skill: the Studio script {studioScript} chooses {scripted}.',
  routeSkillChannel:
    '{script, select, none {Skill: no Studio script is named, so the default skill of the channel counts: {channelDefault}.} other {Skill: the Studio script {studioScript} chooses no other, so the default skill of the channel counts: {channelDefault}.}}',
  routeSkillQueue:
    'Skill: {matching, plural, one {the filter of the routing queue {queue} includes the channel} other {the filters of # routing queues include the channel, and the first one counts, {queue}}}; it hands cases to {channelDefault}.',
  routeSkillFallbackQueue:
    'Skill: no routing queue includes the channel, so the fallback queue {fallbackQueue} takes it, for {channelDefault}.',
  routeSkillNone:
    '{method, select, queues {Skill: no routing queue includes the channel, and no fallback queue is known.} other {Skill: neither the script nor the channel gives one.}}',
  routeHoursOpen:
    '{hours, select, stated {Opening hours: open, as you asked for.} none {Opening hours: none are set, so it is always open.} other {Opening hours: it is open.}}',
  routeHoursClosed:
    '{hours, select, stated {Opening hours: closed, as you asked for; the case waits in the queue and no SLA clock runs.} never {Opening hours: closed; the case waits in the queue and no SLA clock runs.} other {Opening hours: closed until {opens}; the case waits in the queue and no SLA clock runs.}}',
  routeHoursOpened:
    '{hours, select, other {Opening hours: it opens on {opens}.} never {Opening hours: it opens.} stated {Opening hours: it opens.}}',
  routePreferredOff: 'Preferred agent: not used by this skill, which goes by proficiency.',
  routePreferredNoHistory:
    '{metric, select, case {Preferred agent: nobody has handled this case before, so it goes by proficiency.} other {Preferred agent: nobody has handled this contact before, so it goes by proficiency.}}',
  routePreferredFree:
    '{metric, select, case {Preferred agent: {agent} handled this case last, is available and free, and comes first.} other {Preferred agent: {agent} handled this contact last, is available and free, and comes first.}}',
  routePreferredIneligible:
    'Preferred agent: {agent} came last but cannot get it ({reason}), so it goes by proficiency.',
  routePreferredBusyWhenOffline:
    'Preferred agent: {agent} is available but not free ({reason}). Lock “when offline”: it waits for {agent}, at most {fallback}.',
  routePreferredBusyWhenAvailable:
    'Preferred agent: {agent} is available but not free ({reason}). Lock “when available”: it waits for {agent}, at most {fallback}.',
  routePreferredOfflineWhenOffline:
    'Preferred agent: {agent} is offline. Lock “when offline”: it waits for {agent}, at most {fallback}.',
  routePreferredOfflineWhenAvailable:
    'Preferred agent: {agent} is offline. Lock “when available”: it goes at once to another agent, by proficiency.',
  routePreferredFreed: 'Preferred agent: {agent} is free again and gets it.',
  routePreferredFallback:
    'Preferred agent: the fallback time of {fallback} is over. Another agent gets it by proficiency and becomes the new preferred agent.',
  routePreferredFallbackNobody:
    'Preferred agent: the fallback time of {fallback} is over, and nobody is free. Whoever gets it becomes the new preferred agent.',
  routePreferredFallbackFreed: 'Preferred agent: the agent who gets it now becomes the new preferred agent.',
  routeSelectionFound:
    'Selection: {free, plural, one {# agent is free} other {# agents are free}}, {agents, plural, one {of #} other {of #}}. By proficiency (1 is best), then longest available, {first} comes first.',
  routeSelectionNobody:
    'Selection: {agents, plural, one {the only agent is not free} other {none of the # agents is free}}, so the case waits in the queue.',
  routeSelectionFreed: 'Selection: the next free agent gets it, by proficiency, then longest available.',
  routeAcceptanceOffered: 'Accept/Reject: on for this skill, so the case is offered.',
  routeAcceptanceDirect: 'Accept/Reject: off for this skill, so the case is given directly.',
  routeAcceptanceAccepted: 'Accept/Reject: accepted.',
  routeAcceptanceRejected:
    'Accept/Reject: rejected, so the case returns to the queue with the same priority and age; whoever rejected it is skipped while another eligible agent is at work.',
  routeReplyReplied: 'Reply: the agent replied.',
  routeReplyResolved: 'Reply: the agent resolved the case.',
  routeAgentResponseLate: 'Agent response: no reply in time, so the case returns to the queue.',
  routeCustomerResponseIdle: 'Customer response: nothing from the customer in time, so the case is unassigned.',
  routeEndResolved: 'End: the case is resolved.',
  routeEndLeft: 'End: the customer gave up waiting.',
  routeEndExpired: 'End: 24 hours without a message of the customer.',

  reasonAgentAttribute: 'CXone Agent needs the Digital Engagement attribute, which is missing',
  reasonAgentDigitalSkill: 'CXone Agent needs a digital skill as well as the attribute, and there is none',
  reasonMaxNeither: 'MAX needs the Digital Engagement attribute or a digital skill, and there is neither',
  reasonRoleUnknown: 'the role {role} is not in the configuration',
  reasonRoleChannel: 'the role {role} does not have the channel {channel}',
  reasonReply: 'the role {role} does not have “Reply” on {channel}',
  reasonViewSkills: 'the role {role} cannot view skills',
  reasonSeveralRoles: 'already in the roster under another role, and a user has only one',
  reasonSkill: 'not assigned to {skill}',
  reasonProficiencyRange: 'proficiency {proficiency} is outside the script’s range, {rangeFrom} to {rangeTo}',
  reasonOffline: 'offline',
  reasonAcw: 'in after-contact work',
  reasonBusy: 'busy with something else',
  reasonFull: 'at capacity, with {holding} of {capacity} cases',
  reasonRejected: 'rejected it a moment ago',
  reasonNotThere: 'not in the roster',

  verdictChosen: '{agent}: chosen, proficiency {proficiency}.',
  verdictHolder: '{agent}: has the case already.',
  verdictAwaited: '{agent}: awaited, {reason}.',
  verdictLaterRank: '{agent}: eligible, number {rank} in order, proficiency {proficiency}.',
  verdictLaterPreferred: '{agent}: eligible, but after the preferred agent, proficiency {proficiency}.',
  verdictExcluded: '{agent}: excluded, {reason}.',

  timerFallback: 'Fallback time: {duration}, until {due}.',
  timerAgentResponse:
    '{starts, select, running {Agent response: {duration}, until {due}.} accepted {Agent response: {duration} from the acceptance on.} other {Agent response: {duration} from when an agent has it (CXone Agent only).}}',
  timerCustomerResponse: 'Customer response: {duration} after a reply without an answer, the case is unassigned.',
  timerFirstResponse: 'First response (SLA): {duration} of opening hours, until {due}.',
  timerFirstResponseOutside:
    'First response (SLA): {duration} of opening hours, until {due}. That is after the 24-hour window: only a template could still be sent.',
  timerSolution: 'Solution (SLA): {duration} of opening hours, until {due}.',
  timerNever: 'never, as it does not open',

  windowOpen: 'Free text may be sent until {until}; after that, only an approved template.',
  windowClosed: 'Closed since {until}: only an approved template may be sent.',
  windowTemplates: 'Approved for this channel: {templates}.',
  windowNoTemplates: 'No template is approved for this channel.',

  aheadFallback: 'On {at}, if {agent} is still not free:',
  aheadRejected: 'If {agent} rejects:',
  aheadOpened: 'On {at}, at opening:',
  aheadOpenedSome: 'When it opens:',
  aheadLate: 'On {at}, if {agent} has not replied:',

  draftAlwaysOpen: 'always open',
  draftEveryPermission: 'every channel, with “Reply” and the right to view skills',
  draftReply: '“Reply”',

  problemAt: '{path}: {text}',
  problemMissing: 'this value is missing. Add it.',
  problemUnknownKey: 'there is no such key here. Remove it, or correct its name.',
  problemNotAChoice: 'this value is not allowed. Choose one of {known}.',
  problemTooSmall: 'the value is too small or too short. The least is {limit, number}.',
  problemTooBig: 'the value is too big or too long. The most is {limit, number}.',
  problemMalformed: 'the value does not have the right form. “npx chenal schema roster”, message or history shows it.',
  problemCustomer: 'a bsuid, a number or both are needed.',
  problemUnknownSkill: 'the configuration has no skill {value}. It has {known}.',
  problemUnknownChannel: 'the configuration has no channel {value}. It has {known}.',
  problemUnknownAgent: 'the roster has no agent {value}. It has {known}.',
  problemRangeReversed: 'the range is the wrong way round. The best proficiency, 1, comes first.',
  problemChannelWanted: 'nothing says which channel received the message. Add --channel with {known}.',
  problemOverride: 'unknown condition: {value}. Write {known}.',
  problemOverrideAgent: 'the roster has no agent {value}. It has {known}, or all for everybody.',
  problemOverrideName: 'a name is missing after {value}. For example: {example}.',

  assumptionO2:
    'Focus Metric and Focus Lock: the help page does not spell out every case. A busy agent is waited for with either lock; an offline one only with “when offline”.',
  assumptionO6:
    'Routing queues: “included channels” is the only condition known, and a fallback queue counts only if you name it.',
  assumptionO8: 'Agent response: when the time is over, the case returns to the queue.',
  assumptionO9: 'Customer response: when the time is over, the case is unassigned, not closed.',
  assumptionO11:
    'After a rejection: same priority and age; the agent who rejected is skipped while another eligible one is at work.',
  assumptionO12: 'The solution clock does not pause while a case is pending.',
  assumptionO18:
    'Each message counts once and by its own time. Reactions join an open case; reports and notices of WhatsApp open none.',
  assumptionO19:
    'An open case goes on with whoever has it; one resolved less than 24 hours ago is reopened; otherwise there is a new case.',
  assumptionO20:
    'Outside opening hours, a case stays in the queue. It ends after 24 hours without a message of the customer.',
  assumptionO24:
    'The channel is found by its displayed number, or because it is the only one: the configuration does not hold WhatsApp’s own id of the number.',
  assumptionO25:
    'A routing queue hands its cases to the default skill of the channel; of several queues, the first in the file counts.',
  assumptionO26: 'An agent is at capacity with the number of cases that the roster states.',
  assumptionO27: 'Among equals, whoever has been available longest comes first, else the order of the roster.',
  assumptionO28: 'A reaction of the customer opens the 24-hour window anew.',
  assumptionO29: 'What the Studio script chooses (skill, range of proficiency) is what the message says it chooses.',
  assumptionO30: 'A customer is known by BSUID; the number counts only where one side has no BSUID.',
  assumptionO31: 'What the draft leaves open is taken as the page recommends, or as it is by default.',
  assumptionO32: 'A day of the SLA is 24 hours of opening.',
  assumptionO33:
    'A skill without a service level of its own is measured against the usual one: 80 % within 40 seconds.',
  assumptionO34:
    'The handling time is an agent’s work on a whole case, in equal parts for its messages; waits count opening hours only.',
  assumptionO35: 'At the end of a shift, an agent finishes the cases under way and gets no new one.',
  assumptionO36: 'An agent who holds cases and has room for more has been available since the last one came.',
} as const;
