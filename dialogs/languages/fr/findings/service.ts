import type { Language } from '../../../language.ts';

/** Valeurs par défaut, SLA et fichier dans son ensemble. */
export const serviceFindings = {
  'default-script-missing': {
    text: 'Le canal « {name} » n’a pas de script Studio par défaut : ses messages ne sont pas acheminés correctement.',
    fix: 'Sélectionnez un script de type numérique pour ce canal.',
  },
  'default-skill-missing': {
    text: 'Le canal « {name} » n’a pas de compétence par défaut : ses messages ne sont pas acheminés correctement.',
    fix: 'Sélectionnez une compétence numérique pour ce canal.',
  },
  'default-skill-outbound': {
    text: 'La compétence par défaut de « {name} » est « {other} », une compétence sortante : les messages des clients sont entrants, elle ne les prendrait pas.',
    fix: 'Choisissez une compétence entrante par défaut.',
  },
  'default-skill-unstaffed': {
    text: 'La compétence « {name} » est celle par défaut, mais elle n’est pas encore créée et n’a aucun agent : les messages attendraient sans réponse.',
    fix: 'Créez-la et affectez-lui au moins un agent qui peut prendre des contacts numériques.',
  },
  'business-hours-missing': {
    text: 'Des SLA sont prévus sans heures d’ouverture, alors qu’ils se calculent seulement pendant ces heures.',
    fix: 'Indiquez les heures d’ouverture et leur fuseau horaire.',
  },
  'solution-before-first': {
    text: 'Le temps de solution est plus court que le temps de première réponse : un cas ne peut pas être résolu avant d’avoir reçu une réponse.',
    fix: 'Prévoyez un temps de solution au moins aussi long que le temps de première réponse.',
  },
  'sla-beyond-window': {
    text: 'En comptant les heures de fermeture, cette première réponse peut prendre jusqu’à {value, number} heures, par exemple pendant une fin de semaine. Après 24 heures, il faut un modèle approuvé pour répondre{other, select, ready {} other {, et ce canal n’en a pas}}.',
    fix: '{other, select, ready {Dites aux agents de s’en servir à ce moment-là, raccourcissez le délai ou élargissez les heures.} other {Raccourcissez le délai, élargissez les heures, ou préparez un modèle approuvé.}}',
  },
  'global-sla-empty': {
    text: 'Le canal « {name} » suit le SLA global, mais il n’y en a pas : rien ne sera suivi.',
    fix: 'Réglez le SLA global, ou donnez à ce canal le sien.',
  },
  'name-duplicate': {
    text: 'Le nom « {name} » est utilisé deux fois : on ne sait plus lequel est visé.',
    fix: 'Renommez l’un des deux.',
  },
  'unknown-name': {
    text: '« {name} » est mentionné ici, mais rien dans la configuration ne porte ce nom.',
    fix: 'Corrigez le nom, ou choisissez-en un qui existe.',
  },
  'not-finished': {
    text: 'La configuration se dit complète, mais des points restent ouverts : {value, number}.',
    fix: 'Réglez-les, ou gardez la configuration à l’état d’ébauche.',
  },
  'schema-invalid': {
    text: '{value, select, unrecognized_keys {Ces clés sont inconnues : {other}.} invalid_type {La valeur manque ou n’est pas du bon type.} invalid_value {La valeur n’est pas l’une de celles qui sont permises.} other {La valeur n’a pas la forme attendue ({value}).}}',
    fix: 'Corrigez le fichier à cet endroit; le schéma JSON décrit ce qui est attendu.',
  },
} as const satisfies Partial<Language['findings']>;
