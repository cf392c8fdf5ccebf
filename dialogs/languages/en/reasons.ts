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
  'phone-length':
    'This number does not have the right length for its country. Check that no digit is missing or extra.',
  'phone-unassigned':
    'The length is right, but no such number exists in that country’s numbering plan. Check the first digits.',
  'phone-premium': 'This is a premium-rate number. WhatsApp needs an ordinary number, mobile or landline.',
  'phone-extension': 'An extension cannot receive the verification call. Give a direct number, without an extension.',
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
    'The page asks to delete components whose URL contains “smooch”. Copy the URL shown below the channel list.',
  'url-placeholder': 'The address must end with %s, once only, with nothing after it.',
  'url-logo-type': 'The address leads to another type of file. The logo must be a PNG or a JPG.',
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
  'display-name-edges': 'A display name begins with a letter or a digit, and has no stray punctuation at its end.',
  emoji: 'A display name cannot contain emoji: WhatsApp usually refuses them.',
};
