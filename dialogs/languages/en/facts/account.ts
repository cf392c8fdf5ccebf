import { words } from '../../../grammar/words.ts';
import type { Facts } from '../../../language.ts';

/** The number, the account and the company. */
export const account = {
  'business-manager-id': {
    words: words(`
      business|facebook|portfolio|manager id|identifier, business manager, find business|portfolio|manager id|number
      where portfolio id
    `),
    text: 'The ID is in Facebook’s business settings (business.facebook.com, then Settings and Business info or Business portfolio info): a row of digits under the company’s name. Meta renames these menus often. If you do not see it, ask the person who administers the portfolio.',
  },
  'who-verifies': {
    words: words(`
      who verif* business|company|account, who allowed|can|right|may verif*, how verif* business|company|facebook
      where verif* business|company, get|getting verified business|company, who start*|request* verification, who responsible verif*
    `),
    text: 'Meta verifies the company. The request starts in the Security Centre of the business settings, and only somebody with full control of the portfolio can start it. If that is not you, ask the person who administers it.',
  },
  'verification-documents': {
    words: words(`
      what|which document*|papers|proof|paperwork verif*|need*|provide|business|company
      document* verif*|provide|need*|require*
    `),
    text: 'According to the providers who describe it: the legal name, address, phone and website, exactly as on an official document such as the registration. Have a copy ready. Meta says on its own screen what it accepts for your country.',
  },
  'verification-time': {
    words: words(`
      how|time|days long|take|takes|many|much verification business|company|meta|facebook
      long|time verif* business|company|meta, when business|company verified, @ how long, @ how many days|hours
    `),
    text: 'Neither the procedure nor the documentation I could read gives a delay for the business verification. Start it now; we prepare the rest in the meantime.',
  },
  'verification-status': {
    words: words(`
      status|statuses|state verification business|company
      business|company verification rejected|failed|refused|means|mean, business|company unverified|not-verified
    `),
    text: 'Meta mainly tells apart: verified, unverified, pending and rejected; a newer status asks for more information. Only “verified” is enough here. For the others, the Security Centre says what is missing.',
  },
  'account-needed': {
    words: words(`
      create|need|get|have|open|required whatsapp business account, create|get|need|open|required waba
      without whatsapp|business account, how|where create|get|open whatsapp account
    `),
    text: 'An approved WhatsApp Business account is needed. If you have none, Facebook’s window lets you create one while the channel is added; the channel then waits for its approval.',
  },
  'account-status': {
    words: words(`
      status|state account whatsapp|business|waba, account rejected|refused|restricted|disabled|suspended|declined
      account approved how|mean*|see|know|whatsapp
    `),
    text: 'Only an approved account can carry the channel. Meta also uses “pending”, “rejected”, “restricted” and “limit reached”: the reason appears in WhatsApp Manager, where you can correct it or appeal.',
  },
  'account-review-time': {
    words: words(`
      long|time|when|days account|waba approv*|review*
      long|time|when account|waba take|takes approved|approval|review, @ how long, @ how many days|hours, @ when
    `),
    text: 'Nothing that is published gives a delay for the account review. Look at its status from time to time in WhatsApp Manager; I keep this point open while we prepare the rest.',
  },
  'keep-number': {
    words: words(`
      keep|reuse|use number|phone my|our|current|existing|same, keep|reuse number|phone
      which number choose|use|take|pick, existing|current number, lose number, need|get new|another|different number
      use personal|own number|phone|cell
    `),
    text: 'You can keep your number as long as it is free: not in the WhatsApp app, not on the WhatsApp API, not with another provider. If it is still there, it has to be removed first. Your ordinary calls and texts keep working on it.',
  },
  'ordinary-calls': {
    words: words(`
      still|normal*|ordinary|continue|regular calls|call|texts|sms|ring, number still call*|text*|voice|phone
      keep|continue receiving|making calls|texts, number work* phone|mobile|cell too|also|still
    `),
    text: 'A number registered for the channel keeps its ordinary calls and texts. It can no longer be used in the consumer WhatsApp app.',
  },
  landline: {
    words: words('landline*, land line*, fixed line|phone|number, mobile|cell required|necessary|only|needed|must'),
    text: 'A landline is as good as a mobile number. Choose the phone call for the code, since a landline usually receives no texts.',
  },
  'voice-menu': {
    words: words(`
      ivr number|behind|work*|accept*|ok|code|call|allowed|possible, voice|phone menu|mailbox
      voicemail|switchboard|answering, toll free, 1800|0800|800 number, tollfree
    `),
    text: 'A number behind a voice menu, or a toll-free number, can be registered if it accepts international calls. Have WhatsApp’s call reach a person who writes the code down, for the time of the verification.',
  },
  'short-code': {
    words: words('short code|codes|number|numbers, shortcode*, five|5 digit number'),
    text: 'WhatsApp refuses short codes. It takes a full number, with the country code, that receives calls or texts.',
  },
  'personal-app': {
    words: words(`
      delete|remove|close|free personal|private account|whatsapp|number, number personal|private whatsapp
      delete|remove whatsapp account, personal whatsapp app|phone, lose|happen* messages|chats|history whatsapp|existing|old
    `),
    text: 'In the WhatsApp app on the phone: Settings, Account, Delete my account. Back up first what you want to keep, because the messages disappear. The number can then be registered for the channel.',
  },
  'business-app': {
    words: words(`
      whatsapp business app|application, coexist*, keep|use|using business app|application
      business app channel|together|same|both
    `),
    text: 'The sources disagree: the procedure wants a number that is on no WhatsApp account, whereas Meta now lets some numbers of the WhatsApp Business app stay. Nothing says that CXone allows it: ask your CXone representative before you delete anything.',
  },
  'other-provider': {
    words: words(`
      another|other|former|previous|old|current|different provider|partner|vendor|bsp
      transfer|migrat*|move|port|release number provider|partner|bsp, number api already|used|elsewhere
      provider holds|keeps|owns|release* number, migrat*|port number, release number
    `),
    text: 'A number that is still registered with another provider is refused. Ask that provider to deregister it from the WhatsApp API, then try again. It may take some days: it is up to them.',
  },
  'banned-number': {
    words: words('number banned|blocked|suspended|blacklisted, banned, whatsapp banned|blocked number'),
    text: 'A banned number cannot be registered as it is: you have to appeal to WhatsApp first. If you are in a hurry, take another number.',
  },
  'number-format': {
    words: words(`
      format number|phone, write|type|enter number|phone how|format, country code number|which|need*|include|what
      format e164|international
    `),
    text: 'The + sign, the country code, then the number: +1 614 555 1234. Spaces do no harm, I remove them.',
  },
  logo: {
    words: words(`
      logo size|format|dimension*|big|large|heavy|pixels|square|type|png|jpg|accepted|need*|must|hosted|public|mb|require*
      profile picture|photo|image size|dimension*|format
    `),
    text: 'The logo is square, a PNG or a JPG, of 5 MB at most, at a public address that starts with https. The advised size is 640 × 640 pixels. It is not said whether 5 MB means 5,000,000 bytes: stay below.',
  },
  consent: {
    words: words(`
      consent, permission|allowed|right customer*|people|contact* write|contact|message*
      opt in get|collect|need*|how|obtain, how|where collect|get|obtain|ask permission|consent|optin
      allowed write|contact|message customer*|people
    `),
    text: 'You need people’s permission before you write to them: they contacted you already, or they chose to receive your messages. It may be given on any channel, a web form for instance. Keep the proof.',
  },
  'messaging-limits': {
    words: words(`
      how|limit|maximum|quota|max many|message*|customers|people|recipients day|send|sent|24
      limit*|quota*|tier* message*|messaging|send*, many messages, messaging limit*|tier*
    `),
    text: 'Outside the 24-hour window, Meta counts the different people reached per 24 hours: 250 at first, then 2,000, 10,000, 100,000, then no limit. All numbers of the portfolio share this limit. Answering those who write to you does not count.',
  },
  'raise-limits': {
    words: words('increase|raise|lift|exceed|higher|up limit*|quota*|tier*, reach|get 2000|10000|unlimited|tier*'),
    text: 'Providers name three ways to 2,000: the business verification, a verification led by a partner, or enough messages delivered to different people. After that, the limit grows with use and quality.',
  },
  flagged: {
    words: words(`
      account flagged|blocked|punish*|restricted, rule* whatsapp|break*|broke*|follow*, flagged
      risk* whatsapp|account|rule*|spam, penalt*
    `),
    text: 'WhatsApp watches when, why and how often you write. An account that breaks its rules is flagged, and the number of messages it may send goes down. Write to those who asked for it, and no more than needed.',
  },
  'virtual-number': {
    words: words('virtual number|phone|line, voip, internet phone number'),
    text: 'Meta’s list does not mention virtual numbers. It wants a number of your own, with its country code, that receives a call or a text: if yours does, it can serve.',
  },
} as const satisfies Partial<Facts>;
