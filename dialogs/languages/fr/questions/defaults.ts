import type { Questions } from '../../../language.ts';

/** What each channel starts with: a script and a skill. */
export const defaults = {
  'channels[].studioScript': {
    label: 'script Studio par défaut',
    also: ['script', 'script Studio', 'script par défaut', 'script du canal'],
    ask: 'Quel script Studio doit traiter les messages de « {channel} »?',
    why: 'Chaque canal a besoin d’un script par défaut : c’est lui qui décide de la suite quand un message arrive. Sans script, les messages ne sont pas bien acheminés.',
    example: 'Par exemple : WA_Entrant. Écrivez son nom comme dans Studio; ce doit être un script numérique.',
  },
  'channels[].defaultSkill': {
    label: 'compétence par défaut',
    also: ['compétence du canal', 'compétence de départ'],
    ask: 'Quelle compétence « {channel} » doit-il utiliser par défaut?',
    why: 'Chaque canal en a besoin : les messages prennent cette compétence, sauf si le script en choisit une autre.',
    example: 'Par exemple : WA_Service, l’une des compétences que nous venons de préparer.',
  },
  'steps.channels[].setDefaults': {
    label: 'réglages par défaut du canal',
    also: ['réglages par défaut', 'valeurs par défaut', 'étape des réglages par défaut'],
    ask: 'Donnons à « {channel} » son script et sa compétence.',
    why: 'À partir de là, les messages qui arrivent sur le canal savent où aller.',
    example: 'Répondez « fait » une fois le canal enregistré.',
    failed:
      'Si la compétence ou le script manque dans sa liste, vérifiez que l’élément existe, qu’il est numérique et qu’il est actif, puis rechargez la page.',
    different: 'Si le canal n’apparaît pas, ouvrez d’abord WhatsApp (API Cloud) : ses canaux s’y trouvent.',
  },
} as const satisfies Partial<Questions>;
