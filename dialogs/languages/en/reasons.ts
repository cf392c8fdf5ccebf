import type { Language } from '../../language.ts';

/** Why an answer is not taken, and what is expected; the mended value is offered by the program. */
export const reasons: Language['reasons'] = {
  empty: 'There is no answer yet. A few words or a number will do, depending on the question.',
  'too-short': 'That is too short: at least {min} characters are needed.',
  'too-long': 'That is too long: {max, number} characters at most.',
  'hidden-characters':
    'This text contains invisible characters, often picked up by copying. They would be saved without being seen.',
  'not-a-choice': 'That is not one of the choices offered. Type its number or its name.',
  'choose-one': 'Only one choice is possible here, and I recognize several: {options}. Which one do you keep?',
  'nothing-chosen': 'At least one choice is needed here.',
  'not-whole': 'A whole number is needed, from {min, number} to {max, number}, without decimals or separators.',
  'out-of-range': 'The value must be between {min, number} and {max, number}.',
  'phone-country-missing': 'The country code is missing or unknown. Start with + and the code, as in +1 416 555 0123.',
  'phone-country-likely': 'It needs its country code too, with the +: I have added it.',
  'phone-length':
    'This number does not have the right length for its country. Check that no digit is missing or extra.',
  'phone-unassigned':
    'The length is right, but no such number exists in that country’s numbering plan. Check the first digits.',
  'phone-premium': 'This is a premium-rate number. WhatsApp needs an ordinary number, mobile or landline.',
  'phone-extension':
    'An extension cannot receive the verification call, so I leave it out. The number has to be a direct one.',
  'phone-several': 'I see several numbers. Each channel has only one: which one is it?',
  'phone-letters': 'The number contains letters. Please write it in digits only, after the + and the country code.',
  'phone-short-code': 'This is a short code. WhatsApp needs a full number, with its country code.',
  'phone-duplicate': 'Another channel already uses this number. Each channel needs a number of its own.',
  'digits-only':
    'This ID is made of digits only, without spaces or letters. It appears in the settings of Facebook Business Manager.',
  'digits-length': 'This ID has {min} to {max} digits. Check that it was copied whole.',
  'skill-characters':
    'These characters are not allowed in a skill name: {characters}. Use letters, digits, hyphens, underscores, periods and colons.',
  'skill-spaces': 'A skill name cannot contain spaces. An underscore or a hyphen can take their place.',
  'skill-script':
    'Only letters of the Latin alphabet are accepted in a skill name, so that everybody can read and type it.',
  'skill-duplicate': 'A skill is already called “{name}”. Two skills cannot share a name.',
  'skill-queue-name': 'A routing queue is already called “{name}”. A skill cannot share its name with a queue.',
  'name-duplicate': 'The name “{name}” is already taken. A different one avoids confusion.',
  'template-name': 'A template name contains only lowercase letters without accents, digits and underscores.',
  'url-malformed': 'This does not look like a complete web address. It is written like https://www.example.com/page.',
  'url-not-https': 'The address must start with https://, so that the exchange is secure.',
  'url-private': 'This address only works on your own network or computer. WhatsApp needs one that is open to all.',
  'url-credentials': 'The address contains a user name or a password. Remove them: they must not be shared here.',
  'url-smooch':
    'The help page asks to delete components whose URL contains “smooch”. Copy the URL shown below the channel list.',
  'url-placeholder': 'The address must end with %s, once only, with nothing after it.',
  'url-logo-type': 'The address leads to another type of file. The logo must be a PNG or a JPG.',
  'url-logo-page':
    'This address opens a page, not the image itself. On the page, right-click the logo and copy the image address: it looks like https://www.example.com/logo.png.',
  'logo-other-file':
    '{found, select, page {This address leads to a web page, not to the image itself} svg {This image is an SVG} gif {This image is a GIF} webp {This image is a WebP} other {This file is no image that I know}}, whatever its name says. The logo must be a PNG or a JPG: give the address that opens that file.',
  'logo-not-square':
    'The image is {width, number} × {height, number} pixels, and WhatsApp wants a square. Crop it, to 640 × 640 for example, then give its address again.',
  'logo-too-big':
    'The file is larger than 5 MB, which is the most that WhatsApp takes. Export it at 640 × 640 pixels, then give its address again.',
  'logo-too-many-pixels':
    'The image claims {width, number} × {height, number} pixels, far more than a logo needs. Export it at 640 × 640, then give its address again.',
  'logo-damaged':
    'The file is incomplete or damaged. Export the logo again as a PNG or a JPG, upload it, then give its address again.',
  'logo-withheld-name': 'No website answers to that name. Check the spelling of the address.',
  'logo-withheld-certificate':
    'The security certificate of the website is not valid, so WhatsApp could not open the image either. Ask whoever runs the site to renew it, or put the logo elsewhere.',
  'logo-withheld-missing': 'The website says that nothing is at this address. Check that the file is published there.',
  'logo-withheld-closed':
    'The website does not open this image to everybody. WhatsApp must be able to open it without signing in.',
  'logo-withheld-trickle': 'The website sends the image far too slowly to be opened. Put it on a faster site.',
  'logo-withheld-packed':
    'The website sends the image packed, which WhatsApp may not be able to open. Put it on a site that sends the file as it is.',
  'logo-redirects':
    'This address sends visitors on to another one, which I do not follow. WhatsApp needs the one that leads straight to the image.',
  'email-malformed':
    'This does not look like an e-mail address. It is written like name@example.com, and one is enough.',
  'time-zone-unknown': 'I do not know this time zone. Give a large city nearby, or an ID such as America/Toronto.',
  'time-zone-offset':
    'An offset or an abbreviation does not follow daylight saving time. Give a city, such as Toronto or Paris.',
  'country-unknown': 'I do not know this country. Give its name or its two-letter code, such as Canada or CA.',
  'duration-unit': 'The unit is missing: is it in minutes, hours or days? For example, 30 min, 2 h or 1 day.',
  'duration-calendar': 'Months and years vary in length. Please give days, hours and minutes.',
  'duration-malformed': 'I am not sure I read this length of time correctly. Write it like 1 h 30 min or 2 days.',
  'duration-zero': 'A time of zero could never be met. Give at least one minute.',
  'solution-before-first':
    'A case cannot be solved before its first response: the solution time must be at least as long.',
  'week-malformed':
    'I am not sure I read these hours correctly; closing comes after opening. For example, Mon–Fri 9:00–17:00, Sat 10:00–14:00.',
  'week-part': 'I could not read “{part}”. Check the rest, then add what is missing.',
  'week-overlap': 'Two periods of the same day overlap. Give one, or separate them.',
  'date-malformed':
    'This date does not exist, or I am not sure I read it correctly. Write the year, month and day, like 2026-12-25.',
  'all-alone': 'Choose one or more channels, or else “all” by itself.',
  'needs-routing-queues':
    'Sub-skills only apply when routing queues assign the skills, and you have chosen Studio scripts.',
  'needs-cxone-agent':
    'Screen pops, agent response and customer response need CXone Agent, and your agents use only MAX.',
  'media-needs-max':
    'Media in templates work only with Bot Builder, the API and MAX, and your agents use only CXone Agent.',
  'no-template': 'There is no message template yet to choose for this skill. Add one first, in the templates task.',
  'sub-minute': 'The screen takes days, hours and minutes, not seconds. Give a whole number of minutes.',
  'template-body-missing':
    'The body of the message is missing; it is the one part that is required. Write it as the customer will read it.',
  'template-one-line': '{part, select, header {The header} other {The footer}} fits on one line only.',
  'template-part-long':
    '{part, select, header {The header is} footer {The footer is} button {The label of a button is} address {The address of a button is} sample {An example is} other {The body of the message is}} longer than WhatsApp allows: {length, number} characters, where {max, number} is the most.',
  'template-variable-form':
    'A variable is not written correctly. WhatsApp reads only a number, like {example}, or a lowercase name without accents, between double braces.',
  'template-variable-mixed':
    'Numbered and named variables are mixed. WhatsApp wants one way or the other in the whole template.',
  'template-variable-order':
    'Variables are numbered in the order of the text, without gaps: {first}, then {second}, and so on.',
  'template-variable-repeated': 'The variable “{name}” is used twice. Each named variable needs a name of its own.',
  'template-variable-edge':
    '{edge, select, start {The body begins with a variable, and WhatsApp would refuse it. Put a few words before it, such as a greeting.} other {The body ends with a variable, and WhatsApp would refuse it. Something must follow, even if it is only a period.}}',
  'template-variables-many':
    'There are too many variables for such a short text: {count, plural, one {one variable} other {# variables}} and {words, plural, one {# word} other {# words}} around. WhatsApp does not publish its limit; I count on two words for each variable, so {min, number} here.',
  'template-header-variables':
    'The header takes one variable only. Keep the most useful one and write the rest in words.',
  'template-header-unexpected':
    'You chose a template without a text title, and this text has one. To keep the title, change the template header first.',
  'template-header-expected':
    'You chose a text header, and it is missing here. Add a first line that begins with “Header:”.',
  'template-footer-variables': 'The footer takes no variable. Write words there that hold for everybody.',
  'template-sample-missing':
    'WhatsApp requires an example for each variable, and some are missing: {variables}. Paste the text again with a line like “Samples: 1 = Mary; 2 = Thursday”.',
  'template-sample-header':
    'The variable of the header has no example. Paste the text again and add “header = …” to the line of samples.',
  'template-sample-button':
    'The address of button {n, number} has a variable without an example. Paste the text again and add “button{n, number} = …” to the line of samples.',
  'template-buttons-many': 'A template has at most {max, number} buttons.',
  'template-buttons-kind':
    '{kind, select, url {Too many buttons open an address: {max, number} at most.} phone {Only one button can call a number.} other {Only one button can copy a code.}}',
  'template-buttons-order':
    'Quick replies must follow one another, before or after the other buttons; here they are mixed.',
  'template-button-label': 'Button {n, number} has no label. Customers need to know what they tap.',
  'template-button-value':
    'The button “{name}” leads nowhere. Add an address, a number or a code after it, like “{name} = …”.',
  'template-url-variable':
    'The address of a button takes one variable only, at its very end. The rest of the address does not change.',
  'display-name-edges': 'A display name begins with a letter or a digit, and has no stray punctuation at its end.',
  emoji: 'A display name cannot contain emoji: WhatsApp usually refuses them.',
  'holidays-vary':
    'Holidays differ from one province or state to another. Name the ones when you are closed, for example: Christmas, New Year’s Day, July 1.',
  'not-known':
    'It is fine not to know yet. Take the time to check or to ask around: everything is kept, and “why” says what this is for.',
  'not-created':
    'It has to be created and submitted first; its review comes after that. Do it now, or keep it as under review, and I will remind you.',
  'asks-back': 'That sounds like a question rather than an answer. Write “why” and I will explain what is needed here.',
  'telephone-not-id':
    'You speak of a phone number, and this is about another number. If these digits are the answer all the same, write them alone. To change the phone number, write “change the phone number”.',
};
