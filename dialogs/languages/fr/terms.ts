import type { Language } from '../../language.ts';
import { furtherTerms } from './furtherTerms.ts';

/** Les termes que la page définit en passant (R212), puis les autres qu’on demande. */
export const terms: Language['terms'] = {
  channel: {
    term: 'canal',
    also: ['canaux', 'canal whatsapp'],
    meaning:
      'Un moyen de joindre des agents ou des robots : la voix, le courriel, le clavardage ou les médias sociaux, par exemple. Chaque numéro WhatsApp est un canal à part entière.',
  },
  'routing-queue': {
    term: 'file d’attente de routage',
    also: ['files d’attente de routage', 'file d’attente', 'files d’attente', 'file'],
    meaning:
      'L’ancienne façon de décider quels agents reçoivent quels cas, selon leur expertise. Les files existantes se modifient encore; pour du nouveau, les compétences ACD les remplacent.',
  },
  skill: {
    term: 'compétence',
    also: ['compétences', 'compétence numérique', 'compétence acd', 'skill'],
    meaning:
      'Ce sur quoi s’appuie ACD pour confier chaque interaction à des agents qui ont les aptitudes et les connaissances voulues.',
  },
  contact: {
    term: 'contact',
    also: ['contacts', 'client', 'clients', 'clientèle'],
    meaning:
      'La personne à l’autre bout de la conversation, qui a affaire à un agent, à un SRVI ou à un robot de votre centre d’appels.',
  },
  'digital-agent': {
    term: 'agent numérique',
    also: ['agents numériques', 'agent', 'agents'],
    meaning:
      'Un agent qui traite les interactions numériques : courriel, clavardage, réseaux sociaux, messagerie et SMS.',
  },
  digital: {
    term: 'numérique',
    also: ['digital', 'contact numérique', 'canal numérique', 'interaction numérique'],
    meaning: 'Se dit de tout canal, contact ou compétence qui relève de Digital Experience.',
  },
  case: {
    term: 'cas',
    also: ['conversation', 'dossier', 'billet'],
    meaning: 'L’ensemble de la conversation avec un agent sur un même canal, du premier message au dernier.',
  },
  acw: {
    term: 'traitement après appel (ACW)',
    also: ['acw', 'traitement après appel', 'traitement après contact', 'après-appel'],
    meaning: 'L’état dans lequel un agent termine ce qu’une interaction exige, une fois celle-ci finie.',
  },
  'screen-pop': {
    term: 'fenêtre contextuelle',
    also: ['fenêtres contextuelles', 'fenêtre surgissante', 'screen pop', 'popurl'],
    meaning:
      'Une fenêtre paramétrable qui présente des renseignements sur le contact. Elle s’ouvre à l’écran de l’agent lors d’un événement donné, le plus souvent quand l’agent et le contact entrent en communication.',
  },
  'live-chat': {
    term: 'clavardage en direct',
    also: ['clavardage', 'chat', 'clavarder', 'chat en direct'],
    meaning: 'Une conversation où les agents et les contacts se répondent en temps réel.',
  },
  ...furtherTerms,
};
