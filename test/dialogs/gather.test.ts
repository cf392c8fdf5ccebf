import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedPending } from '../../dialogs/asked.ts';
import { languages, pickLanguage } from '../../dialogs/catalog.ts';
import type { Reading } from '../../dialogs/gather/targets.ts';
import { gather } from '../../dialogs/gather.ts';
import type { Wording } from '../../dialogs/language.ts';
import { standpoint } from '../../dialogs/standing.ts';
import type { FieldId } from '../../machines/setup.ts';
import { equal, type Value, type Values } from '../../machines/value.ts';
import type { Pending } from '../../machines/walk.ts';
import { standingAt, stands } from '../helpers/stands.ts';
import { type Conversation, locales, type Tag, tags } from '../helpers/talk.ts';

/** What a message adds to what is known. */
function added(talk: Conversation, text: string): Values {
  const before = talk.values();
  talk.say(text);
  return Object.fromEntries(Object.entries(talk.values()).filter(([path, value]) => !equal(before[path], value)));
}

const weekdays = {
  mon: [['09:00', '17:00']],
  tue: [['09:00', '17:00']],
  wed: [['09:00', '17:00']],
  thu: [['09:00', '17:00']],
  fri: [['09:00', '17:00']],
  sat: [],
  sun: [],
};
const lune = {
  'business.name': 'Boutique Lune',
  'business.email': 'info@lune.example',
  'business.website': 'https://lune.example',
  'business.address': '12, rue Principale, Laval',
};
const sales = { 'skills[0].name': 'WA_Sales', 'skills[0].campaign': 'Sales' };
const service = { 'skills[0].name': 'WA_Service', 'skills[0].campaign': 'Service' };
const [name, campaign] = ['skills[0].name', 'skills[0].campaign'];
const times = { 'channels[0].sla.firstResponse': 'PT1H', 'channels[0].sla.solution': 'P2D' };

const severalRows: readonly (readonly [question: FieldId, tag: Tag, message: string, added: Values])[] = [
  [
    'skills[].name',
    'fr',
    'compétence WA_Service, campagne Service, accepter/rejeter oui',
    { ...service, 'setup.skills[0].options': ['accept-reject'] },
  ],
  ['skills[].name', 'en', 'skill WA_Sales campaign Sales no options', { ...sales, 'setup.skills[0].options': [] }],
  ['skills[].name', 'en', 'skill: WA_Sales; campaign: Sales', sales],
  ['skills[].name', 'en', 'the campaign is Sales and the skill is WA_Sales', sales],
  ['skills[].name', 'en', 'skill = WA_Sales, campaign = Sales', sales],
  ['skills[].name', 'en', 'campaign sales, skill WA_Sales', { ...sales, [campaign]: 'sales' }],
  ['skills[].name', 'en', 'Campaign name - Sales\nSkill name - WA_Sales', sales],
  ['skills[].name', 'en', '• skill: WA_Sales\n• campaign: Sales', sales],
  ['skills[].name', 'en', '1. skill: WA_Sales\n2. campaign: Sales', sales],
  ['skills[].name', 'en', 'skill\tWA_Sales\ncampaign\tSales', sales],
  ['skills[].name', 'en', '| skill | WA_Sales |\n| campaign | Sales |', sales],
  ['skills[].name', 'en', 'nom de la compétence : WA_Sales, campagne : Sales', sales],
  ['skills[].name', 'fr', 'skill name: WA_Service, campaign: Service', service],
  ['skills[].name', 'fr', 'le nom est WA_Service et la campagne c’est Service', service],
  ['skills[].name', 'fr', 'la campagne est Service, la compétence est WA_Service', service],
  ['skills[].name', 'fr', 'compétance : WA_Service ; campange : Service', service],
  ['skills[].name', 'fr', 'COMPETENCE : WA_Service\nCAMPAGNE : Service', service],
  ['skills[].name', 'fr', 'WA_Service, campagne Service', service],
  [
    'skills[].name',
    'fr',
    'compétence WA_Service puis campagne Service, sans options',
    { ...service, 'setup.skills[0].options': [] },
  ],
  ['skills[].name', 'fr', 'campagne Service', { [campaign]: 'Service' }],
  [
    'skills[].name',
    'fr',
    'compétence WA_Service, campagne Service, accepter/rejeter oui, fenêtre contextuelle non',
    { ...service, 'setup.skills[0].options': ['accept-reject'] },
  ],
  [
    'skills[].name',
    'fr',
    'compétence WA_Service, campagne Service, accepter/rejeter oui, réponse de l’agent 5 min',
    {
      ...service,
      'setup.skills[0].options': ['accept-reject', 'agent-response'],
      'skills[0].agentResponse.firstSeconds': 300,
    },
  ],
  ['skills[].name', 'fr', 'Bonjour! compétence : WA_Service, campagne : Service. Merci!', service],
  [
    'skills[].name',
    'fr',
    'compétence WA_Service, temps de repli 15 minutes',
    { [name]: 'WA_Service', 'skills[0].routing.fallbackSeconds': 900 },
  ],
  [
    'setup.skills[].options',
    'fr',
    'accepter/rejeter oui, niveau de service oui',
    { 'setup.skills[0].options': ['accept-reject', 'service-level'] },
  ],
  [
    'business.name',
    'fr',
    'nom : Boutique Lune ; courriel info@lune.example ; site lune.example ; adresse 12, rue Principale, Laval',
    lune,
  ],
  [
    'business.name',
    'fr',
    'nom : Boutique Lune, courriel : info@lune.example, site : lune.example, adresse : 12, rue Principale, Laval',
    lune,
  ],
  [
    'business.name',
    'fr',
    'Voici nos coordonnées :\nAdresse : 12, rue Principale, Laval\nSite Web : lune.example\nCourriel : info@lune.example\nNom de l’entreprise : Boutique Lune\nMerci',
    lune,
  ],
  ['business.name', 'fr', 'Boutique Lune\n12, rue Principale, Laval\ninfo@lune.example\nlune.example', lune],
  [
    'business.name',
    'fr',
    'Boutique Lune, info@lune.example, lune.example',
    {
      'business.name': 'Boutique Lune',
      'business.email': 'info@lune.example',
      'business.website': 'https://lune.example',
    },
  ],
  [
    'business.name',
    'en',
    'Here are our details:\nCompany: Boutique Lune\nE-mail: info@lune.example\nWeb: https://lune.example\nAddress: 12, rue Principale, Laval',
    lune,
  ],
  [
    'business.name',
    'en',
    'name is Boutique Lune, email is info@lune.example',
    { 'business.name': 'Boutique Lune', 'business.email': 'info@lune.example' },
  ],
  [
    'business.name',
    'fr',
    'Boutique Lune inc.\n12, rue Principale\nLaval (Québec) H7A 1A1\nwww.lune.example\nmarie@lune.example',
    {
      'business.name': 'Boutique Lune inc.',
      'business.address': '12, rue Principale, Laval (Québec) H7A 1A1',
      'business.website': 'https://www.lune.example',
      'business.email': 'marie@lune.example',
    },
  ],
  [
    'business.name',
    'en',
    'Name\nBoutique Lune\nEmail\ninfo@lune.example',
    { 'business.name': 'Boutique Lune', 'business.email': 'info@lune.example' },
  ],
  [
    'business.name',
    'fr',
    'Boutique Lune\nVente de vélos',
    { 'business.name': 'Boutique Lune', 'business.description': 'Vente de vélos' },
  ],
  [
    'business.name',
    'fr',
    'Nom : Boutique Lune\nDescription : Vente, service et réparation de vélos',
    { 'business.name': 'Boutique Lune', 'business.description': 'Vente, service et réparation de vélos' },
  ],
  [
    'business.businessManagerId',
    'fr',
    '104857600123456\nnom : Boutique Lune',
    { 'business.businessManagerId': '104857600123456', 'business.name': 'Boutique Lune' },
  ],
  [
    'business.businessManagerId',
    'en',
    'Business Manager ID 1048 5760 0123 456, company name Boutique Lune',
    { 'business.businessManagerId': '104857600123456', 'business.name': 'Boutique Lune' },
  ],
  [
    'business.website',
    'fr',
    'lune.example\n12, rue Principale, Laval\ninfo@lune.example',
    {
      'business.website': 'https://lune.example',
      'business.address': '12, rue Principale, Laval',
      'business.email': 'info@lune.example',
    },
  ],
  [
    'business.website',
    'fr',
    'courriel info@lune.example et site lune.example',
    { 'business.website': 'https://lune.example', 'business.email': 'info@lune.example' },
  ],
  [
    'business.description',
    'fr',
    'Vente de vélos. Courriel : info@lune.example',
    { 'business.description': 'Vente de vélos.', 'business.email': 'info@lune.example' },
  ],
  [
    'channels[].phoneNumber',
    'fr',
    '+1 450 555 0199, courriel info@lune.example',
    { 'channels[0].phoneNumber': '+14505550199', 'business.email': 'info@lune.example' },
  ],
  [
    'channels[].sla.firstResponse',
    'fr',
    'première réponse 1 h, solution 2 j, lun-ven 9-17',
    { ...times, 'businessHours.week': weekdays },
  ],
  ['channels[].sla.firstResponse', 'fr', 'solution 2 jours et première réponse 1 heure', times],
  [
    'channels[].sla.firstResponse',
    'en',
    'first response 1 h, solution 2 days, business hours Mon-Fri 9-5, holidays 2026-12-25',
    { ...times, 'businessHours.week': weekdays, 'businessHours.holidays': ['2026-12-25'] },
  ],
  ['channels[].sla.firstResponse', 'en', '1 h, 2 days', times],
  [
    'skills[].agentResponse.firstSeconds',
    'fr',
    '5 et 10 minutes',
    { 'skills[0].agentResponse.firstSeconds': 300, 'skills[0].agentResponse.followOnSeconds': 600 },
  ],
  [
    'skills[].agentResponse.firstSeconds',
    'en',
    '5 min and 10 min',
    { 'skills[0].agentResponse.firstSeconds': 300, 'skills[0].agentResponse.followOnSeconds': 600 },
  ],
  [
    'skills[].serviceLevel.thresholdSeconds',
    'fr',
    'objectif 80 %, seuil 1 h',
    { 'skills[0].serviceLevel.thresholdSeconds': 3600, 'skills[0].serviceLevel.goalPercent': 80 },
  ],
  [
    'roles[].origin',
    'fr',
    'rôle Agent existant, canaux tous, autorisations recommandées',
    {
      'roles[0].origin': 'existing',
      'roles[0].name': 'Agent',
      'setup.roles[0].channels': ['WhatsApp Toronto'],
      'setup.roles[0].recommended': true,
    },
  ],
  [
    'roles[].origin',
    'en',
    'existing, role name Agent, recommended permissions',
    { 'roles[0].origin': 'existing', 'roles[0].name': 'Agent', 'setup.roles[0].recommended': true },
  ],
  [
    'channels[].profile.origin',
    'fr',
    'profil nouveau, secteur commerce de détail',
    { 'channels[0].profile.origin': 'new', 'channels[0].profile.category': 'RETAIL' },
  ],
  [
    'channels[].profile.origin',
    'fr',
    'nouveau, profil comme l’entreprise, méthode appel',
    {
      'channels[0].profile.origin': 'new',
      'setup.channels[0].profileFromCompany': true,
      'channels[0].verification.method': 'voice',
    },
  ],
  [
    'steps.channels[].createInCxone',
    'fr',
    'fait, script Studio : WA_Entrant',
    { 'steps.channels[0].createInCxone': 'done', 'channels[0].studioScript': 'WA_Entrant' },
  ],
  [
    'business.name',
    'fr',
    'La compagnie s’appelle Boutique Lune et notre courriel est info@lune.example',
    { 'business.name': 'Boutique Lune', 'business.email': 'info@lune.example' },
  ],
  [
    'business.name',
    'en',
    'Our company is called Moon Shop. Email info@moon.example.',
    { 'business.name': 'Moon Shop', 'business.email': 'info@moon.example' },
  ],
  [
    'business.website',
    'fr',
    'site: lune.example adresse: 12, rue Principale, Laval courriel: info@lune.example',
    {
      'business.website': 'https://lune.example',
      'business.address': '12, rue Principale, Laval',
      'business.email': 'info@lune.example',
    },
  ],
  [
    'setup.place',
    'fr',
    'pays France, fuseau Europe/Paris',
    { 'setup.place': true, 'business.country': 'FR', 'business.timeZone': 'Europe/Paris' },
  ],
  [
    'channels[].phoneNumber',
    'en',
    'Phone: +1 450 555 0199, never used',
    { 'channels[0].phoneNumber': '+14505550199', 'channels[0].previousUse': 'none' },
  ],
  [
    'channels[].phoneNumber',
    'fr',
    '+1 450 555 0199, jamais utilisé',
    { 'channels[0].phoneNumber': '+14505550199', 'channels[0].previousUse': 'none' },
  ],
  [
    'agentApplications',
    'fr',
    'CXone Agent, rôle existant Agent numérique, autorisations recommandées',
    {
      agentApplications: ['cxone-agent'],
      'roles[0].origin': 'existing',
      'roles[0].name': 'Agent numérique',
      'setup.roles[0].recommended': true,
    },
  ],
  [
    'skills[].name',
    'en',
    'the skill name should be WA_Sales with campaign Sales and accept/reject',
    { ...sales, 'setup.skills[0].options': ['accept-reject'] },
  ],
  [
    'skills[].name',
    'en',
    'Skill: WA_Sales, Campaign: Sales, Accept/Reject, Screen pop',
    { ...sales, 'setup.skills[0].options': ['accept-reject', 'screen-pop'] },
  ],
  [
    'setup.skills[].options',
    'en',
    'accept/reject: yes, service level: 1 h, 80 %',
    {
      'setup.skills[0].options': ['accept-reject', 'service-level'],
      'skills[0].serviceLevel.thresholdSeconds': 3600,
      'skills[0].serviceLevel.goalPercent': 80,
    },
  ],
];

const oneRows: readonly (readonly [question: FieldId, tag: Tag, message: string, value: Value])[] = [
  ['business.description', 'fr', 'Vente, service et réparation de vélos', 'Vente, service et réparation de vélos'],
  ['business.description', 'en', 'Bikes, skis and repair', 'Bikes, skis and repair'],
  [
    'business.description',
    'fr',
    'Un site de rencontre, une adresse de confiance et un nom connu',
    'Un site de rencontre, une adresse de confiance et un nom connu',
  ],
  [
    'business.description',
    'fr',
    'Écrivez à info@lune.example ou visitez lune.example',
    'Écrivez à info@lune.example ou visitez lune.example',
  ],
  ['business.description', 'fr', 'Vente de vélos\nwww.lune.example', 'Vente de vélos\nwww.lune.example'],
  ['business.description', 'en', 'Our campaign, your name, one company', 'Our campaign, your name, one company'],
  ['business.description', 'fr', 'Agence de voyage : le monde à vos pieds', 'Agence de voyage : le monde à vos pieds'],
  [
    'business.description',
    'fr',
    'La campagne en ville, la compétence en plus',
    'La campagne en ville, la compétence en plus',
  ],
  [
    'business.description',
    'en',
    'A skill for every role and a role for every skill',
    'A skill for every role and a role for every skill',
  ],
  [
    'business.description',
    'fr',
    'Service à la clientèle, routage et campagnes',
    'Service à la clientèle, routage et campagnes',
  ],
  ['business.description', 'fr', 'Ouvert lun-ven, 9 à 17', 'Ouvert lun-ven, 9 à 17'],
  ['business.address', 'fr', '200, rue Queen Ouest, Toronto', '200, rue Queen Ouest, Toronto'],
  [
    'business.address',
    'fr',
    '200, rue Queen Ouest\nToronto (Ontario) M5V 1Z4',
    '200, rue Queen Ouest\nToronto (Ontario) M5V 1Z4',
  ],
  ['business.address', 'en', '10 Name Street, Website Park, Ottawa', '10 Name Street, Website Park, Ottawa'],
  ['business.address', 'fr', 'Adresse : 200, rue Queen Ouest, Toronto', '200, rue Queen Ouest, Toronto'],
  ['business.address', 'fr', 'adresse 200, rue Queen Ouest, Toronto', '200, rue Queen Ouest, Toronto'],
  ['business.name', 'fr', 'Le Bon, la Brute et le Truand inc.', 'Le Bon, la Brute et le Truand inc.'],
  ['business.name', 'fr', 'Service à la clientèle', 'Service à la clientèle'],
  ['business.name', 'fr', 'Campagne d’hiver inc.', 'Campagne d’hiver inc.'],
  ['business.name', 'fr', 'Compétence Québec inc.', 'Compétence Québec inc.'],
  ['business.name', 'en', 'Skill Academy Ltd.', 'Skill Academy Ltd.'],
  ['business.name', 'en', 'Role Models and Friends', 'Role Models and Friends'],
  ['business.name', 'en', 'Smith, Jones and Campaign', 'Smith, Jones and Campaign'],
  ['business.name', 'fr', 'Solution Plus', 'Solution Plus'],
  ['business.name', 'fr', 'Script et Filtre', 'Script et Filtre'],
  ['business.name', 'fr', 'Nom : Boutique Lune', 'Boutique Lune'],
  ['business.name', 'en', 'the company name is Boutique Lune', 'Boutique Lune'],
  ['business.name', 'en', 'Amazon.com', 'Amazon.com'],
  ['business.name', 'fr', 'Hôtel Adresse 12', 'Hôtel Adresse 12'],
  ['business.name', 'fr', '3 Suisses', '3 Suisses'],
  ['business.businessManagerId', 'fr', '1048 5760 0123 456', '104857600123456'],
  ['business.email', 'fr', 'le courriel est info@lune.example', 'info@lune.example'],
  ['business.website', 'en', 'our website is lune.example', 'https://lune.example'],
  ['channels[].phoneNumber', 'fr', 'le numéro est +1 450 555 0199', '+14505550199'],
  ['channels[].name', 'fr', 'Campagne, service et ventes', 'Campagne, service et ventes'],
  ['channels[].studioScript', 'en', 'Default skill script', 'Default skill script'],
  ['skills[].campaign', 'fr', 'Service à la clientèle et ventes', 'Service à la clientèle et ventes'],
  ['skills[].campaign', 'en', 'Sales, returns and first response', 'Sales, returns and first response'],
  ['skills[].name', 'fr', 'compétence : WA_Service', 'WA_Service'],
  ['skills[].name', 'en', 'skill WA_Sales', 'WA_Sales'],
  [
    'setup.skills[].options',
    'fr',
    'accepter/rejeter, niveau de service, réponse de l’agent, réponse du client',
    ['accept-reject', 'service-level', 'agent-response', 'customer-response'],
  ],
  ['setup.skills[].options', 'fr', 'niveau de service et fenêtre contextuelle', ['service-level', 'screen-pop']],
  ['setup.skills[].options', 'en', 'Accept / Reject\nService level', ['accept-reject', 'service-level']],
  ['businessHours.week', 'fr', 'lun-ven 9 h à 17 h', weekdays],
  ['businessHours.week', 'fr', 'de 9 heures à 17 heures, du lundi au vendredi', weekdays],
  ['channels[].profile.category', 'en', 'Beauty, spa and salon', 'BEAUTY'],
  ['routing.queues[].filter', 'fr', 'Clients et canal', 'Clients et canal'],
  ['templates[].category', 'fr', 'service', 'UTILITY'],
  ['skills[].serviceLevel.thresholdSeconds', 'fr', '1 h 30', 5400],
  ['setup.prerequisites', 'fr', 'compte approuvé et logo prêt', ['account-approved', 'logo-ready']],
  ['roles[].name', 'fr', 'Agent, canaux et ventes', 'Agent, canaux et ventes'],
  ['business.description', 'fr', 'Nos services : vente, location', 'Nos services : vente, location'],
  ['business.description', 'fr', 'Vente : vélos, entretien : gratuit', 'Vente : vélos, entretien : gratuit'],
  ['business.name', 'en', '<a href="java\tscript:alert(1)">k</a>', '<a href="java\tscript:alert(1)">k</a>'],
];

describe('several answers in one message', () => {
  test.each(severalRows)('%s %s «%s»', (question, tag, message, wanted) => {
    expect(added(standingAt(question, tag), message)).toEqual(wanted);
  });

  test('the tables are large enough', () => {
    expect(severalRows.length + oneRows.length).toBeGreaterThanOrEqual(80);
    expect(oneRows.length).toBeGreaterThanOrEqual(40);
  });
});

describe('one answer is not parted', () => {
  test.each(oneRows)('%s %s «%s»', (question, tag, message, value) => {
    const talk = standingAt(question, tag);
    const path = talk.position().pending?.path as string;
    expect(added(talk, message)).toEqual({ [path]: value });
  });
});

const readings = new Map<string, Reading>();
/** What a message is read against at a question. */
function readingAt(question: string, tag: Tag): Reading {
  const before = readings.get(`${question} ${tag}`);
  if (before) return { ...before };
  const at = standpoint(standingAt(question, tag).session());
  const asked = askedPending(at.position.pending as Pending, at);
  const made = { asked, at, language: pickLanguage(locales[tag]), today: '2026-11-22' };
  readings.set(`${question} ${tag}`, made);
  return made;
}

/** Answers of one task, in words that both languages understand, and the question where they are given. */
const tasks: readonly {
  readonly at: FieldId;
  readonly answers: readonly (readonly [FieldId, string, path: string, Value])[];
}[] = [
  {
    at: 'business.name',
    answers: [
      ['business.name', 'Boutique Lune', 'business.name', 'Boutique Lune'],
      ['business.description', 'Vente, service et réparation', 'business.description', 'Vente, service et réparation'],
      ['business.website', 'lune.example', 'business.website', 'https://lune.example'],
      ['business.logoUrl', 'https://lune.example/logo.png', 'business.logoUrl', 'https://lune.example/logo.png'],
      ['business.address', '12, rue Principale, Laval', 'business.address', '12, rue Principale, Laval'],
      ['business.email', 'info@lune.example', 'business.email', 'info@lune.example'],
      ['business.country', 'Canada', 'business.country', 'CA'],
      ['business.timeZone', 'America/Toronto', 'business.timeZone', 'America/Toronto'],
    ],
  },
  {
    at: 'channels[].profile.origin',
    answers: [
      ['channels[].profile.displayName', 'Boutique Lune', 'channels[0].profile.displayName', 'Boutique Lune'],
      ['channels[].profile.category', 'Restaurant', 'channels[0].profile.category', 'RESTAURANT'],
      ['channels[].profile.description', 'Cuisine du marché', 'channels[0].profile.description', 'Cuisine du marché'],
      ['channels[].profile.website', 'lune.example', 'channels[0].profile.website', 'https://lune.example'],
      ['channels[].verification.method', 'SMS', 'channels[0].verification.method', 'sms'],
      ['channels[].name', 'WhatsApp Laval', 'channels[0].name', 'WhatsApp Laval'],
    ],
  },
  {
    at: 'skills[].name',
    answers: [
      ['skills[].name', 'WA_Ventes', 'skills[0].name', 'WA_Ventes'],
      ['skills[].campaign', 'Ventes', 'skills[0].campaign', 'Ventes'],
      ['skills[].routing.fallbackSeconds', '15 min', 'skills[0].routing.fallbackSeconds', 900],
      ['skills[].serviceLevel.goalPercent', '80 %', 'skills[0].serviceLevel.goalPercent', 80],
      ['skills[].customerResponse.idleSeconds', '24 h', 'skills[0].customerResponse.idleSeconds', 86_400],
    ],
  },
  {
    at: 'channels[].sla.firstResponse',
    answers: [
      ['channels[].sla.firstResponse', '1 h', 'channels[0].sla.firstResponse', 'PT1H'],
      ['channels[].sla.solution', '2 j', 'channels[0].sla.solution', 'P2D'],
      ['businessHours.week', 'lun-ven 9-17', 'businessHours.week', weekdays],
      ['businessHours.holidays', '2026-12-25', 'businessHours.holidays', ['2026-12-25']],
    ],
  },
];

const namesOf = (id: FieldId): readonly string[] =>
  Object.values(languages).flatMap(({ questions }) => {
    const { label, also = [] } = questions[id] as Wording;
    return [label, ...also];
  });
const signs = [' ', ' est ', ' is ', ' - ', ' : ', ': ', ' = ', '\u00a0: '];
const separators = ['\n', '; ', ', ', ' ; ', '\n• ', '\n- ', '\n\n', '\t', ' | ', ' et ', ' and ', ' puis '];

/** Some answers of a task, each with one of its names, in any order. */
const labelled = fc.constantFrom(...tasks).chain(({ at, answers }) =>
  fc.record({
    at: fc.constant(at),
    tag: fc.constantFrom(...tags),
    separator: fc.constantFrom(...separators),
    said: fc.shuffledSubarray([...answers], { minLength: 3 }).chain((some) =>
      fc.tuple(
        ...some.map((answer) =>
          fc.record({
            answer: fc.constant(answer),
            name: fc.constantFrom(...namesOf(answer[0])),
            sign: fc.constantFrom(...signs),
          }),
        ),
      ),
    ),
  }),
);

describe('named answers', () => {
  test('come to the same values in any order, with any name, sign and separator', () => {
    fc.assert(
      fc.property(labelled, ({ at, tag, separator, said }) => {
        const message = said.map(({ answer, name, sign }) => `${name}${sign}${answer[1]}`).join(separator);
        const gathered = gather(message, readingAt(at, tag));
        const wanted = Object.fromEntries(said.map(({ answer }) => [answer[2], answer[3]]));
        expect(Object.fromEntries(gathered?.found ?? []), message).toEqual(wanted);
        expect([gathered?.lost, gathered?.unfit, gathered?.unsure, gathered?.changes], message).toEqual([
          [],
          [],
          [],
          [],
        ]);
      }),
      { numRuns: 1000 },
    );
  });
});

const plainWords = fc.constantFrom(
  ...'Lune Vélo Atelier Marché Plein-Air Québec Soleil Boulangerie Nord, et de la du pour & inc. Fils Café'.split(' '),
);

describe('one answer', () => {
  test('of plain words is never parted, whatever the question', () => {
    const free = stands.filter(([, { pending }]) => pending?.field.kind === 'text');
    fc.assert(
      fc.property(fc.constantFrom(...free), fc.array(plainWords, { minLength: 1, maxLength: 12 }), ([id], words) => {
        expect(gather(words.join(' '), readingAt(id, 'fr'))).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  test.each(stands.filter(([, { pending }]) => pending).map(([id]) => id))(
    'that the example of %s gives is not parted',
    (id) => {
      for (const tag of tags) {
        const reading = readingAt(id, tag);
        for (const label of [...(reading.asked.field.options ?? [])]) expect(gather(label, reading)).toBeUndefined();
      }
    },
  );
});

describe('what is not certain', () => {
  const description = 'description : Vélos, skis et patins';

  test('is asked with buttons, and goes where the person says', () => {
    const talk = standingAt('business.website', 'fr');
    const { text } = talk.say(description);
    expect(text).toContain('À quelle question cela répond-il?');
    expect(talk.last().choices?.map(({ label }) => label)).toEqual([
      'Changer\u00a0: description de l’entreprise',
      'description du profil',
      'Ne pas en tenir compte',
    ]);
    expect(added(talk, '2')).toEqual({ 'channels[0].profile.description': 'Vélos, skis et patins' });
    expect(talk.question()).toBe('business.website');
  });

  test('is left out on «no», and said so', () => {
    const talk = standingAt('business.website', 'en');
    talk.say('description: Bikes');
    const before = talk.values();
    expect(talk.say('neither').text).toContain('I left this out: “Bikes”');
    expect(talk.values()).toEqual(before);
  });

  test('does not stand in the way of an answer or of a command', () => {
    const talk = standingAt('business.website', 'fr');
    talk.say(description);
    expect(talk.say('aide').messages.at(-1)?.text).toContain('À quelle question cela répond-il?');
    expect(added(talk, 'lune.example')).toEqual({ 'business.website': 'https://lune.example' });
  });

  test('may be pressed', () => {
    const talk = standingAt('business.website', 'fr');
    talk.say(description);
    talk.do({ press: { question: 'aside', value: 'channels[0].profile.description' } });
    expect(talk.values()['channels[0].profile.description']).toBe('Vélos, skis et patins');
  });

  test('another phone number in a signature is not taken for the one that is set up', () => {
    const talk = standingAt('business.name', 'fr');
    const { text } = talk.say('Boutique Lune inc.\nTél. : +1 450 555-0199\ninfo@lune.example\nwww.lune.example');
    expect(text).toContain('Changer\u00a0: numéro de téléphone');
    expect(talk.values()['channels[0].phoneNumber']).toBe('+14165550120');
    expect(talk.values()['business.name']).toBe('Boutique Lune inc.');
  });
});

describe('nothing is lost', () => {
  test('a part that is not valid is named with its reason and proposal, and the rest is kept', () => {
    const talk = standingAt('skills[].campaign', 'fr');
    const { text } = talk.say('campagne : Service, temps de repli : 99999999 s');
    expect(talk.values()).toMatchObject({ 'skills[0].campaign': 'Service' });
    expect(text).toMatch(/temps de repli\u00a0: .*Je vous propose «\u00a05.*secondes/s);
  });

  test('the part of the pending question is refused as its question would', () => {
    const talk = standingAt('skills[].name', 'fr');
    const { text } = talk.say('compétence : Service à la clientèle, campagne : Service');
    expect(talk.values()).toMatchObject({ 'skills[0].campaign': 'Service' });
    expect(text).toContain('Service_clientele');
    expect(added(talk, 'oui')).toEqual({ 'skills[0].name': 'Service_clientele' });
  });

  test('words that no question takes are said back, with how to give them', () => {
    const talk = standingAt('business.name', 'en');
    const { text } = talk.say('Name: Moon Shop\nFax: +1 450 555 0198\nEmail: info@moon.example');
    expect(text).toContain('I could not place: “Fax: +1 450 555 0198”');
    expect(talk.values()).toMatchObject({ 'business.name': 'Moon Shop', 'business.email': 'info@moon.example' });
  });

  test.each([
    [
      'Clinique Laviolette\n1500 rue Royale, Trois-Rivières\ninfo@clinique.example',
      { 'business.email': 'info@clinique.example', 'business.address': '1500 rue Royale, Trois-Rivières' },
    ],
    [
      'Clinique Laviolette\n1500 rue Royale\nTrois-Rivières QC G9A 4J4\n819 376-2234\ninfo@clinique.example\nwww.clinique.example',
      {
        'business.website': 'https://www.clinique.example',
        'business.address': '1500 rue Royale, Trois-Rivières QC G9A 4J4',
        'business.email': 'info@clinique.example',
      },
    ],
    [
      'Clinique Laviolette\nDr Jean Tremblay\nDentisterie familiale\n1500 rue Royale, Trois-Rivières\nwww.clinique.example',
      { 'business.website': 'https://www.clinique.example', 'business.address': '1500 rue Royale, Trois-Rivières' },
    ],
    ['Clinique Laviolette\n1500 rue Royale', { 'business.address': '1500 rue Royale' }],
    ['Laviolette, pis la description Dentiste à Laval', { 'business.description': 'Dentiste à Laval' }],
  ])('the first line of «%s» is the name', (message, others) => {
    const talk = standingAt('business.name', 'fr');
    const name = message.startsWith('Clinique') ? 'Clinique Laviolette' : 'Laviolette';
    expect(added(talk, message)).toEqual({ 'business.name': name, ...others });
  });

  test('lines without a place are said back, and no name holds a line feed', () => {
    const talk = standingAt('business.name', 'fr');
    const { text } = talk.say('Laviolette\nligne deux\nligne trois');
    expect(talk.values()['business.name']).toBe('Laviolette');
    expect(text).toContain('«\u00a0ligne deux\u00a0», «\u00a0ligne trois\u00a0»');
  });

  test.each(['Tel. 819 376-2234 poste 12', 'Tél. : +1 819 376-2234 poste 12'])(
    'a signature at the number takes the rest, and proposes «%s» without its extension',
    (line) => {
      const talk = standingAt('channels[].phoneNumber', 'fr');
      const message = `Clinique Laviolette\n${line}\n1500 rue Royale, Trois-Rivières\ninfo@clinique.example`;
      expect(added(talk, message)).toEqual({
        'business.name': 'Clinique Laviolette',
        'business.address': '1500 rue Royale, Trois-Rivières',
        'business.email': 'info@clinique.example',
      });
      expect(added(talk, 'oui')).toEqual({ 'channels[0].phoneNumber': '+18193762234' });
    },
  );

  test.each([
    ['oui pour le cell 819-555 0101', 'fr'],
    ['yes, for 819 555 0101', 'en'],
  ] as const)('«%s» is another channel with its number', (message, tag) => {
    expect(added(standingAt('setup.channels[].another', tag), message)).toEqual({
      'setup.channels[0].another': true,
      'channels[1].phoneNumber': '+18195550101',
    });
  });

  test.each([
    ['5 min pour les deux', 'fr'],
    ['5 minutes each', 'en'],
  ] as const)('«%s» is the time of both questions', (message, tag) => {
    expect(added(standingAt('skills[].agentResponse.firstSeconds', tag), message)).toEqual({
      'skills[0].agentResponse.firstSeconds': 300,
      'skills[0].agentResponse.followOnSeconds': 300,
    });
  });

  test('lines that may be the name are offered for it', () => {
    const talk = standingAt('business.name', 'fr');
    talk.say('Marie Tremblay\nLune\ninfo@lune.example\nlune.example');
    expect(talk.last().choices?.map(({ label }) => label)).toEqual(['Marie Tremblay', 'Lune']);
    talk.do({ press: { question: 'business.name', value: 'Lune' } });
    expect(talk.values()['business.name']).toBe('Lune');
  });

  test('two e-mails are not chosen between', () => {
    const talk = standingAt('business.name', 'fr');
    const { text } = talk.say('Nom : Lune\na@lune.example\nb@lune.example\nlune.example');
    expect(talk.values()['business.email']).toBeUndefined();
    expect(text).toContain('courriel\u00a0:');
  });

  test('answers that do not stand beside one another are told', () => {
    const talk = standingAt('channels[].sla.firstResponse', 'fr');
    const { text } = talk.say('première réponse : 2 j, solution : 1 h');
    expect(talk.values()['channels[0].sla.firstResponse']).toBe('P2D');
    expect(talk.values()['channels[0].sla.solution']).toBeUndefined();
    expect(text).toMatch(
      /temps de solution [^\n]*\u00a0: [^\n]*\n\nJe vous propose\u00a0: 2.jours\nEst-ce que cela convient\?$/,
    );
    expect(added(talk, 'oui')).toEqual({ 'channels[0].sla.solution': 'P2D' });
  });
});

describe('earlier answers', () => {
  test('are changed by their name, and the rest is taken', () => {
    const talk = standingAt('business.website', 'fr');
    expect(added(talk, 'nom de l’entreprise : Boutique Soleil, courriel : info@soleil.example')).toEqual({
      'business.name': 'Boutique Soleil',
      'business.email': 'info@soleil.example',
    });
  });

  test('are changed only after a yes where that touches others', () => {
    const talk = standingAt('channels[].name', 'fr');
    const { text } = talk.say('numéro WhatsApp : +1 450 555 0199, nom du canal : WhatsApp Laval');
    expect(text).toContain('Dois-je faire ce changement?');
    expect(talk.values()).toMatchObject({
      'channels[0].phoneNumber': '+14165550120',
      'channels[0].name': 'WhatsApp Laval',
    });
  });
});

describe('never answered in passing', () => {
  test.each([
    ['setup.customComponent.recommended', 'hauteur : 200, suppression des anciens composants : oui'],
    ['business.name', 'nom : Lune, création de la compétence : fait'],
    ['skills[].name', 'compétence WA_X, campagne X, composant sur tous les canaux : oui'],
  ])('%s «%s»', (question, message) => {
    const talk = standingAt(question, 'fr');
    expect(
      Object.keys(added(talk, message)).filter((path) => /^steps\.|removalConfirmed|allChannels/.test(path)),
    ).toEqual([]);
  });

  test('codes and passwords are neither kept nor said back', () => {
    const talk = standingAt('skills[].name', 'fr');
    for (const message of [
      'compétence WA_X, campagne X, code 654321',
      'compétence WA_X\n482 913\ncampagne X',
      'campagne X, mot de passe : hunter2',
    ]) {
      expect(talk.say(message).text).not.toMatch(/654321|482 913|hunter2/);
      expect(JSON.stringify(talk.session())).not.toMatch(/654321|482 913|hunter2/);
    }
  });
});

describe('speed', () => {
  const units = [
    'nom : xxxxxxxxxx, ',
    'description : abcdefghijkl et site aaaaaaaaaaaaaaa.example, ',
    'téléphone +14505550199, ',
    'courriel a@b.example\n',
    'extraordinaires, ',
    'réponse de l’agent 5 min, ',
    ' ',
    ',',
    'a:b ',
    '| x | y ',
  ];
  test.each(units)('4,096 characters of «%s» are read in a blink', (unit) => {
    const reading = readingAt('business.name', 'fr');
    const text = unit.repeat(Math.ceil(4096 / unit.length)).slice(0, 4096);
    gather(text, reading);
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      gather(text, { ...reading });
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(20);
  });
});
