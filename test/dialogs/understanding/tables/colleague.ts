import type { Value } from '../../../../machines/value.ts';
import { keeps, mends, offers, puzzles, refuses, type Table, takes } from '../table.ts';

/** Answers as they are said to a colleague, half of them beside the point. */
export const previousUse: Table = {
  at: 'channels[].previousUse',
  fr: [
    takes('none', 'non jamais', 'non jamais;', 'jamais sur whatsapp', 'non'),
    takes('personal-app', 'perso', 'whatsapp perso', 'c’est mon compte perso'),
    takes('api', 'c’est Twilio'),
    offers(['personal-app'], 'whatsapp perso je pense', "ca se peut qu'il soit sur un cell perso", 'perso peut-être'),
    offers(['personal-app', 'business-app'], "c'est le num de la reception, on la mis sur whatsapp ya 2 ans"),
  ],
  en: [
    takes('none', 'no never', 'brand new'),
    takes('personal-app', 'personal phone'),
    offers(['personal-app'], 'personal whatsapp I think', 'maybe a personal phone'),
    offers(['personal-app', 'business-app'], 'we put it on WhatsApp two years ago'),
  ],
};

export const origin: Table = {
  at: 'account.origin',
  fr: [takes('existing', 'on en a un', 'on en a déjà un', 'nous en avons un')],
  en: [takes('existing', 'we have one', 'we already have one')],
};

export const roleOrigin: Table = {
  at: 'roles[].origin',
  fr: [takes('existing', "celui qu'on a", 'on prend celui qu’on a déjà')],
  en: [takes('existing', 'the one we have')],
};

export const category: Table = {
  at: 'channels[].profile.category',
  fr: [
    takes('HEALTH', 'dentiste', 'clinique', 'clinique dentaire', 'pharmacie', 'dentistes'),
    takes('PROF_SERVICES', 'avocat', 'avocats', 'comptable', 'plombier'),
    takes('AUTO', 'garage', 'on est un garage', 'mécanique'),
    takes('BEAUTY', 'coiffure', 'coiffeuse', 'barbier'),
    takes('GROCERY', 'dépanneur', 'épicerie', 'boulangerie'),
    takes('EDU', 'école', 'garderie'),
    takes('RESTAURANT', 'resto', 'pizzeria'),
    takes('HOTEL', 'hôtel', 'gîte'),
    takes('FINANCE', 'assurance', 'courtier'),
    takes('RETAIL', 'vélos', 'quincaillerie'),
    keeps('c’est quoi services professionnels', 'c’est quoi la différence'),
  ],
  en: [
    takes('HEALTH', 'dentist', 'dental clinic'),
    takes('PROF_SERVICES', 'lawyer', 'plumber', 'accountants'),
    takes('GROCERY', 'corner store', 'bakery'),
    takes('AUTO', 'mechanic'),
    takes('RETAIL', 'bike shop'),
    puzzles('it'),
  ],
};

export const slaMode: Table = {
  at: 'channels[].sla.mode',
  fr: [
    takes('global', 'le meme que tout le monde', 'comme tout le monde'),
    takes('different', 'a nous', 'le notre', 'nos propres délais'),
    puzzles('le plus simple'),
    keeps('lequel est mieux', 'c’est quoi la difference'),
  ],
  en: [
    takes('global', 'same as everyone'),
    takes('different', 'our own'),
    keeps('which one is better', 'what’s the difference'),
  ],
};

export const templateCategory: Table = {
  at: 'templates[].category',
  fr: [takes('UTILITY', 'le plus simple', 'celui que vous suggérez'), keeps('c’est quoi utilitaire', 'lequel choisir')],
  en: [
    takes('UTILITY', 'the simplest', 'what you recommend', 'whatever you suggest'),
    keeps('what is utility', 'which one should I choose'),
  ],
};

export const templateStatus: Table = {
  at: 'templates[].status',
  fr: [
    mends('not-created', 'pending', 'pas encore créé', 'on l’a pas encore soumis', 'il existe pas encore'),
    takes('pending', 'pas encore approuvé', 'en attente'),
  ],
  en: [
    mends('not-created', 'pending', 'not created yet', 'we haven’t submitted it yet'),
    takes('pending', 'not approved yet'),
  ],
};

export const outbound: Table = {
  at: 'outbound.methods',
  fr: [takes([], 'on va juste repondre', 'on va juste répondre aux clients', 'aucun')],
  en: [takes([], 'we only reply', 'just reply')],
};

export const verified: Table = {
  at: 'business.facebookVerified',
  fr: [
    takes(false, "c'est en cours", 'en attente', 'elle a envoyé les papiers', 'la demande est envoyée'),
    takes(true, 'oui'),
    puzzles('en attente ou pas'),
  ],
  en: [takes(false, 'it’s pending', 'she sent the papers', 'waiting for approval'), takes(true, 'yes')],
};

export const another: Table = {
  at: 'setup.channels[].another',
  fr: [
    takes(false, 'c’est tout', 'ça suffit', 'non merci c’est beau', 'c’est tout pour l’instant'),
    takes(true, 'oui pour le cell 819-555 0101'),
    puzzles('oui c’est tout', 'non, attend oui'),
  ],
  en: [
    takes(false, 'no that’s all', 'that’s all', 'no thanks, that’s fine'),
    takes(true, 'yes, for +1 819 555 0101'),
    puzzles('no wait yes'),
  ],
};

export const connecting: Table = {
  at: 'steps.channels[].connectFacebook',
  fr: [
    takes(
      'waiting',
      "j'ai demander a ma boss",
      'elle est en vacances jusqua lundi',
      'on attend apres eux autres',
      'il est absent',
    ),
  ],
  en: [takes('waiting', 'I asked my boss', 'she is on vacation until Monday', 'waiting on them')],
};

export const freeing: Table = {
  at: 'steps.channels[].freeNumber',
  fr: [
    takes('waiting', "c'est Twilio qui l'a"),
    takes('done', 'on la effacer', "on l'a effacé", 'c’est Marie qui l’a fait'),
  ],
  en: [takes('waiting', 'Twilio still has it'), takes('done', 'we deleted it')],
};

export const logo: Table = {
  at: 'business.logoUrl',
  fr: [
    refuses(
      'url-logo-page',
      'le logo est sur le site www.clinique.example',
      'www.clinique.example',
      'https://drive.google.com/file/d/1AbC/view?usp=sharing',
      'https://www.dropbox.com/s/abc/logo.png?dl=0',
    ),
    takes('https://clinique.example/logo.png', 'clinique.example/logo.png'),
    keeps("c'est tu obligatoire le logo", 'est-ce obligatoire?'),
  ],
  en: [
    refuses('url-logo-page', 'it is on our site clinic.example', 'https://clinic.example/'),
    takes('https://clinic.example/logo', 'https://clinic.example/logo'),
    keeps('is the logo mandatory?'),
  ],
};

export const oneSite: Table = {
  at: 'business.website',
  fr: [
    offers(
      ['https://clinique.example', 'https://laviolette.example'],
      'https://clinique.example https://laviolette.example',
      'clinique.example, laviolette.example',
      'clinique.example et laviolette.example',
    ),
  ],
  en: [offers(['https://a.example', 'https://b.example'], 'a.example and b.example')],
};

const [nine, five] = ['09:00', '17:00'];
const working = [[nine, five]];
const hours = (others: Readonly<Record<string, Value>>): Value => ({
  mon: working,
  tue: working,
  wed: working,
  thu: working,
  fri: working,
  sat: [],
  sun: [],
  ...others,
});

export const unevenHours: Table = {
  at: 'businessHours.week',
  fr: [
    takes(
      hours({ wed: [[nine, '20:00']] }),
      '9 a 5 la semaine sauf le mercredi on finit a 8h le soir',
      'lun-ven 9h à 17h, mercredi jusqu’à 20h',
    ),
    takes(hours({}), '9h du matin à 5h du soir, lundi au vendredi', '9-5 la semaine mais fermé a noel'),
    takes(hours({ sat: [['10:00', '14:00']] }), '9-5 la semaine, samedi 10-2 mais fermé a noel'),
    mends('week-part', hours({}), '9-5 la semaine, samedi selon l’humeur'),
  ],
  en: [
    takes(hours({ thu: [[nine, '20:00']] }), 'weekdays 9-5 except Thursday until 8', 'Mon-Fri 9-5, Thu open until 8pm'),
    takes(hours({}), '9 in the morning to 5 in the afternoon, Monday to Friday'),
    mends('week-part', hours({}), 'Mon-Fri 9-5, Saturday depends on the weather'),
  ],
};

export const bothTimes: Table = {
  at: 'skills[].agentResponse.firstSeconds',
  fr: [takes(300, '5 min les deux', '5 min pour les deux', '5 minutes chacun'), puzzles('5 min le deux')],
  en: [takes(300, '5 min for both', '5 minutes both', '5 minutes each')],
};

export const bothDurations: Table = {
  at: 'channels[].sla.firstResponse',
  fr: [takes('PT2H', '2 heures les deux'), takes('PT2H30M', 'deux heures trente', '2 h 30')],
  en: [takes('PT2H', '2 hours for both')],
};
