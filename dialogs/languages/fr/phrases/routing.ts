import type { routing as english } from '../../en/phrases/routing.ts';

/** Ce qui se dit de la destination d’un message, et de ses raisons. */
export const routing: { readonly [K in keyof typeof english]: string } = {
  routeMessage: 'Message reçu le {at} ({zone})',
  routeMessageText: '« {text} »',
  routeNow: 'Où en sont les choses le {at}',
  routeSteps: 'Étape par étape',
  routeAgents: 'Agents',
  routeTimers: 'Minuteries',
  routeWindow: 'Fenêtre de 24 heures',
  routeAhead: 'Et ensuite',
  routeAssumptions: 'Hypothèses utilisées',
  routeDraft: 'Brouillon : sans réponse pour l’instant, donc supposé',
  routeNumbered: '{n}. {text} ({sources})',
  routeItem: '• {text}',
  routeSourced: '• {text} ({sources})',
  routeUnder: '– {text} ({sources})',
  routeDestination: '→ {text}',
  routeDocumented: 'documenté {sources}',
  routeAssumed: '{count, plural, one {hypothèse {sources}} other {hypothèses {sources}}}',
  routeBothSources: '{documented}; {assumed}',

  toAgentOffered: 'Proposé à {agent}, qui peut accepter ou rejeter.',
  toAgentDirect: 'Remis à {agent}.',
  toQueue: 'Attend le prochain agent libre dans la file de {skill}.',
  toQueueFor: 'Attend {agent} dans la file de {skill}, au plus tard jusqu’au {until}.',
  toClosed: 'Attend l’ouverture dans la file de {skill} : {opens}.',
  toClosedNever: 'Attend dans la file de {skill} tant que c’est fermé.',
  toBacklog: 'Reste dans l’arriéré : aucune compétence ne le prend.',
  toIgnored: 'Noté, mais pas acheminé.',
  toUnroutable: 'Ne va nulle part : aucun canal de la configuration ne convient.',

  routeEventMessage: 'Événement : un message de la clientèle (type : {type}); il est acheminé.',
  routeEventReaction:
    'Événement : à propos d’un message antérieur (type : {type}); il rejoint un cas ouvert et n’en ouvre pas.',
  routeEventStatus:
    'Événement : un état de livraison d’un de nos messages (type : {type}); il est noté, et rien n’est acheminé.',
  routeEventSystem: 'Événement : un avis de WhatsApp (type : {type}); il est noté, et rien n’est acheminé.',
  routeDuplicateNew: 'Doublon : l’identifiant {id} n’a pas encore été livré.',
  routeDuplicateNoId: 'Doublon : le message n’a pas d’identifiant; il compte comme nouveau.',
  routeDuplicateLate:
    'Ordre : il est livré après un message plus récent du même cas; c’est son propre moment qui compte.',
  routeDuplicateRepeated: 'Doublon : l’identifiant {id} a déjà été livré; cette livraison est ignorée.',
  routeChannelKnown:
    '{by, select, name {Canal : {channel}, d’après son nom.} number {Canal : {channel}, qui a le numéro {value}.} other {Canal : {channel}, le seul qui existe.}}',
  routeChannelUnknown:
    '{by, select, number {Canal : aucun n’a le numéro {value}.} name {Canal : aucun ne s’appelle {value}.} other {Canal : il y en a plusieurs, et rien ne dit lequel.}}',
  routeCustomerBsuid:
    'Contact : reconnu par l’identifiant BSUID {bsuid}; {cases, plural, =0 {aucun cas antérieur} one {# cas antérieur} other {# cas antérieurs}}.',
  routeCustomerNumber:
    'Contact : reconnu par le numéro {number}; {cases, plural, =0 {aucun cas antérieur} one {# cas antérieur} other {# cas antérieurs}}.',
  routeCustomerUnknown:
    'Contact : ni BSUID ni numéro indiqué; {cases, plural, =0 {aucun cas antérieur} one {# cas antérieur} other {# cas antérieurs}}.',
  routeCaseNew: 'Cas : aucun antérieur sur ce canal; un nouveau cas est ouvert.',
  routeCaseNewAfterPast:
    '{status, select, resolved {Cas : le dernier est résolu depuis plus de {reopenHours} heures; un nouveau cas est ouvert.} other {Cas : le dernier est fermé; un nouveau cas est ouvert.}}',
  routeCaseReopened: 'Cas : résolu il y a moins de {reopenHours} heures; il est rouvert.',
  routeCaseContinued: 'Cas : un cas est ouvert et personne ne l’a; il continue.',
  routeCaseHeld: 'Cas : un cas est ouvert et {agent} l’a; le message lui parvient directement.',
  routeCaseReaction: 'Cas : aucun n’est ouvert, et une réaction n’en ouvre pas; elle est ignorée.',
  routeCaseWroteAgain: 'Cas : la personne a écrit de nouveau avant la réponse.',
  routeCaseWroteBack: 'Cas : la personne a répondu.',
  routeSkillScript: 'Compétence : le script Studio {studioScript} choisit {scripted}.',
  routeSkillChannel:
    '{script, select, none {Compétence : aucun script Studio n’est nommé; la compétence par défaut du canal compte : {channelDefault}.} other {Compétence : le script Studio {studioScript} n’en choisit pas d’autre; la compétence par défaut du canal compte : {channelDefault}.}}',
  routeSkillQueue:
    'Compétence : {matching, plural, one {le filtre de la file d’attente de routage {queue} inclut le canal} other {les filtres de # files d’attente de routage incluent le canal, et la première compte, {queue}}}; elle remet les cas à {channelDefault}.',
  routeSkillFallbackQueue:
    'Compétence : aucune file d’attente de routage n’inclut le canal; la file de repli {fallbackQueue} le prend, pour {channelDefault}.',
  routeSkillNone:
    '{method, select, queues {Compétence : aucune file d’attente de routage n’inclut le canal, et aucune file de repli n’est connue.} other {Compétence : ni le script ni le canal n’en donne.}}',
  routeHoursOpen:
    '{hours, select, stated {Heures d’ouverture : ouvert, comme vous l’avez demandé.} none {Heures d’ouverture : aucune n’est fixée; c’est toujours ouvert.} other {Heures d’ouverture : c’est ouvert.}}',
  routeHoursClosed:
    '{hours, select, stated {Heures d’ouverture : fermé, comme vous l’avez demandé; le cas attend dans la file et les minuteries du SLA sont arrêtées.} never {Heures d’ouverture : fermé; le cas attend dans la file et les minuteries du SLA sont arrêtées.} other {Heures d’ouverture : fermé jusqu’au {opens}; le cas attend dans la file et les minuteries du SLA sont arrêtées.}}',
  routeHoursOpened:
    '{hours, select, other {Heures d’ouverture : ouverture le {opens}.} never {Heures d’ouverture : ouverture.} stated {Heures d’ouverture : ouverture.}}',
  routePreferredOff: 'Agent préféré : cette compétence ne s’en sert pas et suit l’aptitude.',
  routePreferredNoHistory:
    '{metric, select, case {Agent préféré : personne n’a encore traité ce cas; on suit l’aptitude.} other {Agent préféré : personne n’a encore traité ce contact; on suit l’aptitude.}}',
  routePreferredFree:
    '{metric, select, case {Agent préféré : {agent} a traité ce cas en dernier, est disponible et libre, et passe en premier.} other {Agent préféré : {agent} a traité ce contact en dernier, est disponible et libre, et passe en premier.}}',
  routePreferredIneligible:
    'Agent préféré : {agent} venait en tête mais ne peut pas le recevoir ({reason}); on suit l’aptitude.',
  routePreferredBusyWhenOffline:
    'Agent préféré : {agent} est disponible mais pas libre ({reason}). Verrouillage « hors ligne » : le cas attend {agent}, au plus {fallback}.',
  routePreferredBusyWhenAvailable:
    'Agent préféré : {agent} est disponible mais pas libre ({reason}). Verrouillage « disponible » : le cas attend {agent}, au plus {fallback}.',
  routePreferredOfflineWhenOffline:
    'Agent préféré : {agent} est hors ligne. Verrouillage « hors ligne » : le cas attend {agent}, au plus {fallback}.',
  routePreferredOfflineWhenAvailable:
    'Agent préféré : {agent} est hors ligne. Verrouillage « disponible » : le cas va tout de suite à un autre agent, selon l’aptitude.',
  routePreferredFreed: 'Agent préféré : {agent} est de nouveau libre et le reçoit.',
  routePreferredFallback:
    'Agent préféré : le temps de repli de {fallback} est écoulé. Un autre agent le reçoit selon l’aptitude et devient le nouvel agent préféré.',
  routePreferredFallbackNobody:
    'Agent préféré : le temps de repli de {fallback} est écoulé, et personne n’est libre. Qui le recevra deviendra le nouvel agent préféré.',
  routePreferredFallbackFreed: 'Agent préféré : l’agent qui le reçoit maintenant devient le nouvel agent préféré.',
  routeSelectionFound:
    'Sélection : {free, plural, one {# agent est libre} other {# agents sont libres}}, {agents, plural, one {sur #} other {sur #}}. Selon l’aptitude (1 est la meilleure), puis la plus longue disponibilité, {first} passe en premier.',
  routeSelectionNobody:
    'Sélection : {agents, plural, one {le seul agent n’est pas libre} other {aucun des # agents n’est libre}}; le cas attend dans la file.',
  routeSelectionFreed:
    'Sélection : le prochain agent libre le reçoit, selon l’aptitude, puis la plus longue disponibilité.',
  routeAcceptanceOffered: 'Accepter/Rejeter : activé pour cette compétence; le cas est proposé.',
  routeAcceptanceDirect: 'Accepter/Rejeter : désactivé pour cette compétence; le cas est remis directement.',
  routeAcceptanceAccepted: 'Accepter/Rejeter : accepté.',
  routeAcceptanceRejected:
    'Accepter/Rejeter : rejeté; le cas revient dans la file avec la même priorité et le même âge; on saute qui l’a rejeté tant qu’un autre agent admissible est au travail.',
  routeReplyReplied: 'Réponse : l’agent a répondu.',
  routeReplyResolved: 'Réponse : l’agent a résolu le cas.',
  routeAgentResponseLate: 'Réponse de l’agent : rien à temps; le cas revient dans la file.',
  routeCustomerResponseIdle: 'Réponse du client : rien à temps; le cas n’est plus attribué.',
  routeEndResolved: 'Fin : le cas est résolu.',
  routeEndLeft: 'Fin : la personne a renoncé à attendre.',
  routeEndExpired: 'Fin : 24 heures sans message de la personne.',

  reasonAgentAttribute: 'CXone Agent demande l’attribut Engagement numérique, qui manque',
  reasonAgentDigitalSkill: 'CXone Agent demande une compétence numérique en plus de l’attribut, et il n’y en a pas',
  reasonMaxNeither:
    'MAX demande l’attribut Engagement numérique ou une compétence numérique, et il n’y a ni l’un ni l’autre',
  reasonRoleUnknown: 'le rôle {role} n’est pas dans la configuration',
  reasonRoleChannel: 'le rôle {role} n’a pas le canal {channel}',
  reasonReply: 'le rôle {role} n’a pas « Répondre » sur {channel}',
  reasonViewSkills: 'le rôle {role} ne peut pas afficher les compétences',
  reasonSeveralRoles: 'déjà dans l’effectif avec un autre rôle, et on n’en a qu’un seul',
  reasonSkill: 'pas affecté à {skill}',
  reasonProficiencyRange: 'l’aptitude {proficiency} est hors de la plage du script, de {rangeFrom} à {rangeTo}',
  reasonOffline: 'hors ligne',
  reasonAcw: 'en traitement après appel',
  reasonBusy: 'occupé par autre chose',
  reasonFull: 'complet, avec {holding} cas sur {capacity}',
  reasonRejected: 'vient de le rejeter',
  reasonNotThere: 'absent de l’effectif',

  verdictChosen: '{agent} : choisi, aptitude {proficiency}.',
  verdictHolder: '{agent} : a déjà le cas.',
  verdictAwaited: '{agent} : attendu, {reason}.',
  verdictLaterRank: '{agent} : admissible, en position {rank}, aptitude {proficiency}.',
  verdictLaterPreferred: '{agent} : admissible, mais après l’agent préféré, aptitude {proficiency}.',
  verdictExcluded: '{agent} : exclu, {reason}.',

  timerFallback: 'Temps de repli : {duration}, jusqu’au {due}.',
  timerAgentResponse:
    '{starts, select, running {Réponse de l’agent : {duration}, jusqu’au {due}.} accepted {Réponse de l’agent : {duration} à partir de l’acceptation.} other {Réponse de l’agent : {duration} dès qu’un agent a le cas (CXone Agent seulement).}}',
  timerCustomerResponse: 'Réponse du client : après {duration} sans retour à une réponse, le cas n’est plus attribué.',
  timerFirstResponse: 'Première réponse (SLA) : {duration} d’ouverture, jusqu’au {due}.',
  timerFirstResponseOutside:
    'Première réponse (SLA) : {duration} d’ouverture, jusqu’au {due}. C’est après la fenêtre de 24 heures : seul un modèle pourrait encore partir.',
  timerSolution: 'Solution (SLA) : {duration} d’ouverture, jusqu’au {due}.',
  timerNever: 'jamais, faute d’ouverture',

  windowOpen: 'Un texte libre peut partir jusqu’au {until}; ensuite, seulement un modèle approuvé.',
  windowClosed: 'Fermée depuis le {until} : seul un modèle approuvé peut partir.',
  windowTemplates: 'Approuvés pour ce canal : {templates}.',
  windowNoTemplates: 'Aucun modèle n’est approuvé pour ce canal.',

  aheadFallback: 'Le {at}, si {agent} n’est toujours pas libre :',
  aheadRejected: 'Si {agent} rejette :',
  aheadOpened: 'Le {at}, à l’ouverture :',
  aheadOpenedSome: 'À l’ouverture :',
  aheadLate: 'Le {at}, si {agent} n’a pas répondu :',

  draftAlwaysOpen: 'toujours ouvert',
  draftEveryPermission: 'tous les canaux, avec « Répondre » et l’affichage des compétences',
  draftReply: '« Répondre »',

  problemAt: '{path} : {text}',
  problemMissing: 'il manque cette valeur. Ajoutez-la.',
  problemUnknownKey: 'cette clé n’existe pas ici. Retirez-la ou corrigez son nom.',
  problemNotAChoice: 'cette valeur n’est pas permise. Choisissez parmi {known}.',
  problemTooSmall: 'la valeur est trop petite ou trop courte. Le minimum est {limit, number}.',
  problemTooBig: 'la valeur est trop grande ou trop longue. Le maximum est {limit, number}.',
  problemMalformed: 'la valeur n’a pas la bonne forme. « npx chenal schema roster », message ou history la montre.',
  problemCustomer: 'il faut un bsuid, un number ou les deux.',
  problemUnknownSkill: 'la configuration n’a pas de compétence {value}. Il y a {known}.',
  problemUnknownChannel: 'la configuration n’a pas de canal {value}. Il y a {known}.',
  problemUnknownAgent: 'l’effectif n’a pas d’agent {value}. Il y a {known}.',
  problemRangeReversed: 'la plage va à l’envers. La meilleure aptitude, 1, vient en premier.',
  problemChannelWanted: 'rien ne dit quel canal a reçu le message. Ajoutez --channel, avec {known}.',
  problemOverride: 'condition inconnue : {value}. Écrivez {known}.',
  problemOverrideAgent: 'l’effectif n’a pas d’agent {value}. Il y a {known}, ou all pour tout le monde.',
  problemOverrideName: 'il manque un nom après {value}. Par exemple : {example}.',

  assumptionO2:
    'Métrique Focus et verrouillage Focus : la page d’aide ne décrit pas chaque situation. Un agent occupé est attendu avec les deux verrouillages; un agent hors ligne, seulement avec « hors ligne ».',
  assumptionO6:
    'Files d’attente de routage : « canaux inclus » est la seule condition connue, et une file de repli ne compte que si vous la nommez.',
  assumptionO8: 'Réponse de l’agent : le délai écoulé, le cas revient dans la file.',
  assumptionO9: 'Réponse du client : le délai écoulé, le cas n’est plus attribué, mais il n’est pas fermé.',
  assumptionO11:
    'Après un rejet : même priorité et même âge; on saute qui a rejeté tant qu’un autre agent admissible est au travail.',
  assumptionO12: 'La minuterie de la solution ne s’arrête pas quand un cas est en attente.',
  assumptionO18:
    'Chaque message compte une fois, à son propre moment. Une réaction rejoint un cas ouvert; les états et les avis de WhatsApp n’en ouvrent pas.',
  assumptionO19:
    'Un cas ouvert continue avec qui l’a; résolu depuis moins de 24 heures, il est rouvert; sinon, c’est un nouveau cas.',
  assumptionO20:
    'Hors des heures d’ouverture, un cas reste dans la file. Il prend fin après 24 heures sans message de la personne.',
  assumptionO24:
    'Le canal se trouve par son numéro affiché, ou parce qu’il est le seul : la configuration ne contient pas l’identifiant que WhatsApp donne au numéro.',
  assumptionO25:
    'Une file d’attente de routage remet ses cas à la compétence par défaut du canal; de plusieurs files, la première du fichier compte.',
  assumptionO26: 'Un agent est complet quand il a le nombre de cas que l’effectif indique.',
  assumptionO27:
    'À égalité, qui est disponible depuis le plus longtemps passe en premier, sinon l’ordre de l’effectif.',
  assumptionO28: 'Une réaction de la personne rouvre la fenêtre de 24 heures.',
  assumptionO29: 'Ce que choisit le script Studio (compétence, plage d’aptitude) est ce que le message en dit.',
  assumptionO30: 'Un contact se reconnaît à son BSUID; le numéro ne compte que si l’un des deux n’en a pas.',
  assumptionO31:
    'Ce que le brouillon laisse ouvert est pris comme la page le recommande, ou selon la valeur par défaut.',
  assumptionO32: 'Un jour du SLA vaut 24 heures d’ouverture.',
  assumptionO33: 'Une compétence sans niveau de service à elle se mesure au niveau habituel : 80 % en 40 secondes.',
  assumptionO34:
    'Le temps de traitement est le travail d’un agent sur un cas entier, en parts égales pour ses messages; l’attente ne compte que les heures d’ouverture.',
  assumptionO35: 'À la fin de son horaire, un agent termine les cas en cours et n’en reçoit plus.',
  assumptionO36:
    'Un agent qui a des cas et de la place pour d’autres est disponible depuis que le dernier lui est venu.',
};
