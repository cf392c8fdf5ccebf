import type { health as english } from '../../en/phrases/health.ts';

/** La fiche de santé, et ce qui accompagne un constat. */
export const health: { readonly [K in keyof typeof english]: string } = {
  findingFull: '{finding} ({label}; {sources})',
  pageDrift:
    'Les libellés et les règles suivent la page d’aide en français. Sa version anglaise n’est pas identique, et rien ne dit laquelle est la plus récente : si un écran diffère, fiez-vous à l’écran et répondez « différent ».',
  healthTitle: 'Santé de votre canal',
  healthRow: '{mark} {label} : {state}',
  healthOf: '{label}, {channel}',
  healthNumber: 'Numéro',
  healthLink: 'Lien entre Facebook et CXone',
  healthName: 'Nom que voient les clients',
  healthTemplates: 'Modèles',
  healthPermissions: 'Qui peut répondre',
  healthRouting: 'Où vont les messages',
  healthUnknown: 'à décider le moment venu.',
  healthNumberConnected: 'le {number} est connecté; les messages entrent et sortent.',
  healthNumberWaiting:
    'le {number} attend l’approbation de WhatsApp, souvent quelques heures; d’ici là, aucun message ne passe.',
  healthNumberRefused: 'WhatsApp a refusé le {number}; aucun message ne passe.',
  healthNumberVerified: 'le {number} est vérifié, mais on ne sait pas encore si WhatsApp l’approuve.',
  healthNumberUnverified: 'le {number} n’est pas encore vérifié.',
  healthLinkDone: 'établi, avec la permission de partage.',
  healthLinkOpen: 'pas encore établi; rien ne peut atteindre CXone avant cela.',
  healthNameChosen: '« {name} », que Meta examine',
  healthNameRisky: '« {name} », que Meta pourrait bien refuser',
  healthNameKept: 'celui de votre profil existant.',
  healthTemplatesReady:
    '{count, plural, one {# modèle approuvé} other {# modèles approuvés}}; les agents peuvent écrire en premier, même après 24 heures.',
  healthTemplatesWaiting: 'en attente de l’examen de WhatsApp ({names})',
  healthTemplatesRefused: 'refusé par WhatsApp ({names})',
  healthTemplatesNone:
    'aucun; les agents peuvent seulement répondre dans les 24 heures qui suivent un message du client.',
  healthPermissionsFine: '{count, plural, one {le rôle} other {les rôles}} {names}',
  healthPermissionsOpen: 'choisi, mais pas encore réglé dans CXone ({count, plural, one {rôle} other {rôles}} {names})',
  healthPermissionsMissing: 'personne ne peut encore répondre sur ce canal.',
  healthRoutingScript: 'le script « {script} » les reçoit, et les agents de « {skill} » répondent.',
  healthRoutingQueues: 'les files d’attente de routage les trient, et les agents de « {skill} » répondent.',
  healthRoutingOpen: 'décidé, mais pas encore réglé dans CXone (script « {script} », compétence « {skill} »)',
  healthNext: 'Prochaine étape : {step}',
  healthNextTest:
    'envoyez un message au {number} depuis votre propre téléphone, et répondez-y comme le ferait un agent.',
  healthNextOpen: '{label}, encore en attente.',
  healthNextTask: 'poursuivre avec « {title} ».',
};
