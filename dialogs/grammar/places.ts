import { words } from './words.ts';

/** Cities whose zone does not carry their name, or carries it in another language, by zone. */
export const cities: Readonly<Record<string, readonly string[]>> = {
  'America/Toronto': words(`
    Montreal, Ottawa, Quebec, Quebec City, Montréal, Québec, Laval, Gatineau, Sherbrooke, Trois-Rivières, Saguenay
    Longueuil, Lévis, Brossard, Terrebonne, Repentigny, Drummondville, Saint-Jérôme, Granby, Rimouski, Rouyn-Noranda
    Mississauga, Brampton, Markham, Vaughan, Kitchener, Waterloo, Sudbury, Oshawa, Barrie, Guelph
  `),
  'America/Edmonton': words('Calgary, Red Deer, Lethbridge, Alberta'),
  'America/Vancouver': words(`
    Victoria, Surrey, Burnaby, Richmond BC, Kelowna, Nanaimo, British Columbia, Colombie-Britannique
  `),
  'America/Winnipeg': words('Manitoba'),
  'America/Regina': words('Saskatoon, Saskatchewan'),
  'America/Halifax': words(`
    Charlottetown, Dartmouth, Nova Scotia, Nouvelle-Écosse, Prince Edward Island, Île-du-Prince-Édouard
  `),
  'America/Moncton': words('Fredericton, Dieppe, Edmundston, New Brunswick, Nouveau-Brunswick'),
  'America/New_York': words(`
    Boston, Washington, Washington DC, Philadelphia, Miami, Atlanta, NYC, Orlando, Tampa, Charlotte, Baltimore
    Cleveland, Pittsburgh, Columbus
  `),
  'America/Chicago': words(`
    Houston, Dallas, La Nouvelle-Orléans, New Orleans, Austin, San Antonio, Minneapolis, Nashville, Kansas City
    St. Louis, Milwaukee
  `),
  'America/Denver': words('Salt Lake City'),
  'America/Los_Angeles': words('San Francisco, Seattle, San Diego, LA, Las Vegas, San Jose, Sacramento, Oakland'),
  'America/St_Johns': words("St. John's, Saint-Jean, Terre-Neuve-et-Labrador"),
  'Europe/Zurich': words('Geneva, Genève, Lausanne, Berne'),
  'Europe/London': words('Edinburgh, Manchester, Londres'),
  'Europe/Rome': words('Milan'),
  'Europe/Madrid': words('Barcelona'),
  'Europe/Berlin': words('Munich, Frankfurt, Hamburg, Berlin'),
  'Europe/Amsterdam': words('Rotterdam'),
  'Europe/Brussels': words('Antwerp, Bruxelles, Liège, Anvers'),
  'Asia/Kolkata': words('Mumbai, Delhi, New Delhi, Bangalore, Kolkata'),
  'Asia/Shanghai': words('Beijing, Pékin'),
  'Europe/Kyiv': words('Kyiv'),
  'America/Sao_Paulo': words('Rio de Janeiro'),
  'Africa/Johannesburg': words('Cape Town'),
  'Asia/Dubai': words('Abu Dhabi'),
  'Asia/Jerusalem': words('Tel Aviv'),
  'Asia/Ho_Chi_Minh': words('Hanoi, Ho Chi Minh City'),
  'Europe/Paris': words(
    'Lyon, Marseille, Lille, Montpellier, Rennes, Grenoble, Toulouse, Nantes, Bordeaux, Nice, Strasbourg',
  ),
  'Europe/Lisbon': words('Lisbonne'),
  'Africa/Algiers': words('Alger'),
  'Africa/Tunis': words('Tunis'),
  'Africa/Casablanca': words('Rabat'),
  'Africa/Cairo': words('Le Caire'),
  'Africa/Dakar': words('Dakar'),
  'Europe/Moscow': words('Moscou'),
  'Europe/Vienna': words('Vienne'),
  'Europe/Athens': words('Athènes'),
  'Europe/Warsaw': words('Varsovie'),
  'Europe/Copenhagen': words('Copenhague'),
  'Asia/Singapore': words('Singapour'),
};

/** Names of clocks that several zones keep, and of towns that several countries have. */
export const clocks: readonly { readonly names: readonly string[]; readonly zones: readonly string[] }[] = [
  {
    names: words('eastern, est, edt, et, est5edt, l’est, hne, hae'),
    zones: ['America/Toronto', 'America/New_York'],
  },
  { names: words('central, cst, cdt, centre'), zones: ['America/Winnipeg', 'America/Chicago'] },
  { names: words('mountain, mst, mdt, rocheuses'), zones: ['America/Edmonton', 'America/Denver'] },
  { names: words('pacific, pst, pdt, pst8pdt, pacifique, hnp'), zones: ['America/Vancouver', 'America/Los_Angeles'] },
  { names: words('atlantic, atlantique, maritimes, maritime, hna'), zones: ['America/Halifax'] },
  { names: words('newfoundland, terre neuve'), zones: ['America/St_Johns'] },
  {
    names: words('cet, central european, europe centrale, hec'),
    zones: ['Europe/Paris', 'Europe/Brussels', 'Europe/Zurich'],
  },
  { names: words('ontario'), zones: ['America/Toronto', 'America/Winnipeg'] },
  { names: words('portland'), zones: ['America/Los_Angeles', 'America/New_York'] },
  { names: words('hamilton'), zones: ['America/Toronto', 'Atlantic/Bermuda'] },
  { names: words('birmingham'), zones: ['Europe/London', 'America/Chicago'] },
  { names: words('métropole'), zones: ['Europe/Paris'] },
];

/** Other names of countries than the official ones, by code. */
export const otherNames: Readonly<Record<string, readonly string[]>> = {
  US: words(`
    usa, us, u.s., u.s.a., america, united states of america, é.-u., états unis d’amérique, amérique
  `),
  GB: words(`
    uk, u.k., great britain, britain, england, scotland, wales, gbr, angleterre, grande bretagne, écosse
    pays de galles, r.-u.
  `),
  NL: words('holland, hollande'),
  KR: words('korea, corée'),
  CI: words('ivory coast'),
  CZ: words('czech republic, république tchèque'),
  AE: words('uae, eau'),
  CA: words('can, Québec, qc, province de Québec, province of Quebec'),
  FR: words('fra'),
  CD: words('drc, rdc'),
  MM: words('burma, birmanie'),
  TR: words('turkey'),
};
