import type { Questions } from '../../../language.ts';

/** What the WhatsApp account says about the company. */
export const business = {
  'business.name': {
    label: 'company name',
    also: ['official name', 'business name', 'name of the company', 'legal name'],
    ask: 'What is the official name of your company? If you like, add a short description on the next line.',
    why: 'It goes into Facebook’s form, and I suggest it for your WhatsApp profile too. Use the name under which your company is verified: another one may be refused.',
    example: 'For example: The Jungle at Classics.',
  },
  'business.description': {
    label: 'company description',
    also: ['description', 'business description', 'about the company'],
    ask: 'How would you describe your company, in a sentence or two?',
    why: 'The account asks for the company’s official description. I also suggest it for the profile that customers see.',
    example: 'For example: “The Jungle at Classics welcomes its customers by appointment in Toronto.”',
  },
  'business.logoUrl': {
    label: 'logo address',
    also: ['logo', 'logo URL', 'logo link', 'company logo'],
    ask: 'What is the address (URL) of your company’s logo?',
    why: 'WhatsApp fetches the picture from there, so the address must be public: one that needs a login or your internal network does not work.',
    example: 'For example: https://thejungle.example/logo.png. It starts with https and leads straight to the picture.',
  },
  'steps.business.checkLogo': {
    label: 'logo check',
    also: ['check of the logo', 'logo format', 'logo size'],
    ask: 'Let’s check the logo: open it and go over these points with me.',
    why: 'WhatsApp refuses a logo of the wrong shape, weight or type. Checking now avoids a refusal later.',
    example: 'Answer “done” when every point is right, or “later” if the logo still has to be prepared.',
    failed:
      'If the picture does not open, try its address in a private window, without signing in. If the size or type is wrong, export the logo again as a square PNG or JPG, 640 × 640 pixels if possible.',
    different: 'Any image viewer will do: the properties of the file give its dimensions, its type and its size.',
  },
  'setup.place': {
    label: 'country and time zone',
    also: ['place', 'location', 'main office'],
    ask: 'Going by your answers, I suggest this country and this time zone for your main office. Is that right?',
    why: 'Facebook asks for the country. The time zone belongs to the account’s information, and I use it for your business hours too.',
    example: 'Answer “yes” to keep both, or “no” to give them yourself.',
  },
  'business.country': {
    label: 'country',
    also: ['company country', 'business country', 'country of the company'],
    ask: 'In which country is your company?',
    why: 'Facebook’s form asks for it along with the company’s name and website.',
    example: 'For example: Canada, or its two-letter code, CA.',
  },
  'business.timeZone': {
    label: 'time zone',
    also: ['main office time zone', 'office time zone', 'zone'],
    ask: 'What is the time zone of your main office? The name of the city is enough.',
    why: 'It belongs to the account’s information, and I use it for your business hours: service times are counted only while you are open.',
    example: 'For example: Toronto, or America/Toronto.',
  },
  'business.website': {
    label: 'company website',
    also: ['website', 'site', 'web page', 'business website'],
    ask: 'What are your company’s website, physical address and contact email? You may send all three at once, one per line and in that order.',
    why: 'The account requires all three. Facebook’s form asks for the website again; a public profile page will do if you have no website.',
    example: 'For example: https://thejungle.example.',
  },
  'business.address': {
    label: 'physical address',
    also: ['address', 'company address', 'street address', 'postal address'],
    ask: 'What is the physical address of your company?',
    why: 'The account’s information includes it. You may also put it in Facebook’s form.',
    example: 'For example: 200 Queen Street West, Toronto, Ontario.',
  },
  'business.email': {
    label: 'contact email',
    also: ['email', 'e-mail', 'email address', 'company email'],
    ask: 'Which email address can your company be reached at?',
    why: 'The account’s information includes it. An address that several people read is safer than a personal one.',
    example: 'For example: info@thejungle.example.',
  },
} as const satisfies Partial<Questions>;
