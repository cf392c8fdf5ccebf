import type { Language } from '../../language.ts';

export const notices: Language['notices'] = {
  order: 'The tasks are done in the order of the help page, since each one relies on those before it.',
  pinFromMeta:
    'Meta may ask for this PIN when you register the number: make sure that somebody knows it. Never type it here.',
  verifiedAnew:
    'The number is the exception: each channel has its own, and WhatsApp verifies it every time. So I will ask you for it.',
  threeWordings:
    'The number must be free before you register it. If it is on WhatsApp already (personal account, Business app or provider), tell me: I will show you how to free it.',
  numberBlocked:
    'The channel cannot be created while another WhatsApp account holds this number: free it first, then come back here.',
  accountBeforeChannel:
    'You already have an approved account? You can create the channel right away. If not, you will create one along the way, and the channel waits for its approval.',
  noPassword: 'You sign in on Facebook’s own page. I never ask for your password: please do not type it here.',
  skipsVerification:
    'Answer “yes” only if the number shows as verified and no other channel uses it: you then have no code to enter. When in doubt, answer “no”.',
  codeStaysThere: 'The six-digit code goes in Facebook’s window only. Please do not type it here.',
  approvalTakesHours:
    'WhatsApp can take up to a few hours to approve the number. You can go on in the meantime; I keep track of this point.',
  strictRules:
    'WhatsApp has strict rules on when, why and how often you may contact people. Breaking them can get your account flagged, and the number of messages it may send reduced.',
  threeOptionsCut:
    'If you hesitate, choose templates sent by agents: that is the simplest. Before you choose automated sending, ask your CXone representative whether you have it.',
  surveyTemplate: 'To send CXone Feedback Management surveys over WhatsApp, you need a template made for the survey.',
  mediaSupport:
    'Images, videos and documents in templates currently work with Bot Builder, the API and MAX. CXone Agent is not on that list.',
  templateScope:
    'A template belongs to the channel’s WhatsApp Business account; the custom component then decides where agents see it. Name here the channels you mean it for.',
  componentOrInvisible: 'Without the custom component, agents may not see your templates in MAX.',
  eligibility:
    'To receive messages, an agent in CXone Agent needs the “Digital Engagement” attribute and a digital skill; in MAX, one or the other is enough. Check it in your agents’ profiles.',
  oneRole:
    'A Digital Experience user can have only one role. Add the channel to the role people already have, unless you mean to move them to a new one.',
  replyNeeded:
    'Agents need the “Reply” permission on the channel, and the permission to view skills in Admin. If either is missing, they cannot answer.',
  existingQueuesOnly:
    'Only existing routing queues can be set up here: new ones are no longer created, since ACD skills have taken their place.',
  savedAutomatically: 'This screen has no “Save” button: the changes are kept automatically.',
  agentOnlyOptions:
    'Screen pops, agent response and customer response work only with CXone Agent, not with MAX. Agent response and customer response can also be set later.',
  controlledRelease:
    'The routing configuration section is in controlled release (CR): it appears only for some organizations that use dynamic delivery. If you do not see it, contact your CXone representative.',
  proficiencyOne:
    'The scale goes from 1 to 20: 1 is the best level and 20 the lowest. Messages go first to the agents with the best level.',
  metricCut:
    'On your screen, these choices may have another label: take the one that speaks of the same case or the same contact.',
  slaOptional: 'This task is optional: skip it if you want no SLA for this channel.',
  globalMayBeEmpty:
    'With “YES”, the channel follows your organization’s global SLA. If there is none, no time is tracked: check it in CXone, or set times for this channel.',
  hoursOnly:
    'SLA times count only during your business hours, whereas WhatsApp’s 24-hour window never stops: one hour promised late on Friday may end on Monday.',
};

export const topics: Language['topics'] = {
  purpose:
    'A WhatsApp channel is of the Messaging type. Customers write to you, and agents answer with text, images or both, with or without attachments.',
  example:
    'At The Jungle at Classics, administrator Mowgli Kipling works with the CXone Digital Experience team on approved templates. Agents use one to tell customers about their upcoming appointments.',
  documentation:
    'WhatsApp’s own documentation has the last word on its rules: https://business.whatsapp.com for businesses, and https://developers.facebook.com/docs/whatsapp for technical details.',
  senderIdentity:
    'This number identifies your account on WhatsApp, and customers see it as the sender of your messages. It must be the same wherever the number is asked for.',
  lineTypes:
    'A landline is accepted as well as a mobile number, as long as it can receive the six-digit code by text message or voice call.',
  descriptionLimit:
    'The help page sets no length for the description. Meta’s own documents differ, 256 or 512 characters: up to 512 is accepted here, with a warning above 256.',
  verifyEachTime:
    'Each channel has its own number, and the number is verified every time a channel is created. An existing profile spares you this only if its number is already verified.',
  displayNameReview:
    'Customers see this name in WhatsApp, and Meta reviews it. Names are often refused when they are unrelated to the business, too general, promotional, all in capitals or decorated with emoji.',
  landlineVoice:
    'A landline usually receives no text messages: choose the phone call. If a voice menu answers, have the call reach a person who can write the code down.',
  channelNameUnknown:
    'The name appears in the green bar when the channel is created. The help page gives no rule for it: 1 to 100 characters are accepted here, different from your other channels. Choose with care: on CXone’s SMS channels, the name cannot be changed later.',
  outboundWindow:
    'When a customer writes, WhatsApp opens a 24-hour window, and each new message from them starts it again. Within it agents write freely; outside it, only an approved template can start the conversation.',
  consent:
    'You need people’s permission before you write to them. It can come from an earlier contact with your organization, or from an explicit choice to receive your messages. Keep a record of it.',
  templatesHelp:
    'A template lets agents easily send a message that they repeat all day, such as an appointment confirmation. Everybody then says it the same way.',
  guidelines:
    'WhatsApp’s guidelines for templates, with what is accepted and why some are refused, are in its official documentation: https://developers.facebook.com/docs/whatsapp.',
  richMessages:
    'Rich messages offer links, quick replies, lists of items or lists of time slots. They are simpler to create than templates, and one can be assigned to several channels in one place.',
  componentPurpose:
    'The custom component connects a channel to the templates made for it, so that agents can find and send them: payment requests or appointment time pickers, for example.',
  componentTemplates:
    'Every template of your WhatsApp Business account appears in each channel you select for the component. That is why the choice of channels matters.',
  placeholder:
    'The characters %s at the end of the URL are required. The help page shows a space after them; I take it as typography, so nothing follows %s.',
  permissionKinds:
    'There are two kinds of permissions: those of the role, in Admin, and those of the role on each channel, in “ACD > Digital > Roles”. The latter decide what people can do on this channel. A new role appears in that list once saved in Admin.',
  whyScripts:
    'A digital script is drawn in Studio: its visual form makes routing easier to build and to fix. With routing queues, the many rules soon become hard to follow.',
  namingFormat:
    'A clear name tells everybody what the skill is for. Agree on one format for the whole organization, such as WA_Service and WA_Sales, and keep to it.',
  campaign:
    'A campaign groups skills together, notably for reports. Choose the one in which you want to find this skill’s figures.',
  serviceLevelFields:
    'The help page mentions the service level fields without listing them. I keep the two that CXone’s API names, a time and a goal in percent. The section appears only for inbound skills; skip it to keep the default values.',
  responseUnits:
    'The help page does not give the unit of these times: I keep them in seconds, so check the unit on your screen. Both settings can also be made later.',
  noHistory:
    'When nobody has handled this case or this contact yet, the interaction goes to an available agent, by skill proficiency.',
  afterFallback:
    'The interaction waits for the preferred agent until that agent is free or the fallback time runs out. After that time, it goes to another agent, by proficiency, who becomes the new preferred agent.',
  fallbackAlways:
    'The help page mentions the fallback time for one option, then requires it for “Preferred Agent” in general: I always ask for it. It goes from 1 to 5,256,000 seconds, which is 60 days and 20 hours; 900 seconds is 15 minutes.',
  digitalScript:
    'Each channel needs a default Studio script and a default skill; without them, its messages are not routed properly. The script must be of the Digital type.',
  channelSpeed:
    'Some channels are faster than others: live chat happens in real time, while an e-mail or text exchange can take days. The French page has a slip here, so I follow the English sense. Set times that suit WhatsApp.',
  slaSeen:
    'SLAs show how well agents keep up with their cases. Agents see the current SLAs of a request when they click in the reply field.',
};
