import { words } from '../../../grammar/words.ts';
import type { Facts } from '../../../language.ts';

/** La compétence numérique et les SLA. */
export const skill = {
  'skill-name': {
    words: words(`
      nom|nommer|appeler competence* regle*|caracteres|espace*|accent*|comment|longueur|quel|permis|interdit|choisir|lettres
      nommer competence*, accent*|espace* competence*|nom
    `),
    text: 'De 2 à 30 caractères : seulement des lettres, des chiffres, des traits d’union ou de soulignement, des points et des deux-points, donc sans espace. La page d’aide dit « lettres » sans parler des accents : je les accepte avec un avertissement. Un format commun à toute l’organisation, comme WA_Service, évite les doublons.',
  },
  'skill-permissions': {
    words: words('autorisation*|permission*|droit* creer|modifier|faut|besoin competence*, droit* competence*'),
    text: 'Vous avez besoin de deux autorisations : Compétences - Créer et Compétences - Modifier. Sans elles, demandez à qui gère les rôles, ou faites créer la compétence par cette personne.',
  },
  'sub-skill': {
    words: words('sous competence* sert|quand|faut|pourquoi|utiliser|besoin|cocher|quoi, sous competence*'),
    text: 'Une sous-compétence ne sert que si les files d’attente de routage assignent les compétences. Avec un script Studio, laissez la case vide.',
  },
  proficiency: {
    words: words(`
      aptitude|niveau meilleur|echelle|1|20|haut|bas|signifi*|comment|fonctionn*, aptitude competence*
      niveau* competence*|aptitude, 1 ou 20
    `),
    text: 'L’aptitude va de 1, la meilleure, à 20, la plus faible. C’est le critère par défaut : le message va d’abord à l’agent libre le plus apte. Sur l’écran de CXone, enregistrez avant de quitter, sinon les niveaux se perdent.',
  },
  'preferred-agent': {
    words: words(`
      agent prefere comment|fonctionn*|quoi|quand|marche|sert|absent|choisi|faut, agent prefere
      meme|dernier agent client*|cas|contact
    `),
    text: 'Avec « Agent préféré », le message va d’abord à l’agent qui a traité ce cas ou ce contact en dernier. S’il tarde, un autre agent le reçoit selon l’aptitude et devient le nouvel agent préféré. Sans historique, seule l’aptitude compte.',
  },
  'focus-metric': {
    words: words('metrique focus, metrique focus choix|option*|quoi|choisir, meme cas contact'),
    text: 'La métrique Focus dit qui est l’agent préféré : le dernier agent du même cas, ou le dernier agent du même contact. La liste exacte manque dans la page d’aide; vérifiez les libellés à l’écran.',
  },
  'focus-lock': {
    words: words(`
      verrouillage focus, verrouillage hors ligne|disponible|quoi|choisir, hors ligne disponible, lorsqu hors ligne
    `),
    text: 'Le verrouillage Focus dit si le message attend l’agent préféré. « Lorsqu’il est hors ligne » l’attend même parti; « Lorsqu’il est disponible », seulement s’il est connecté mais occupé. Dans les deux cas, le temps de repli met fin à l’attente.',
  },
  'fallback-time': {
    words: words(`
      temps|delai repli, repli combien|secondes|maximum|quoi|valeur|mettre|vide, combien attendre agent prefere
      5256000
    `),
    text: 'Le temps de repli est l’attente de l’agent préféré, en secondes, de 1 à 5 256 000; 900 font 15 minutes. Avec « Agent préféré », il est toujours exigé : un champ vide affiche une erreur.',
  },
  'dynamic-delivery': {
    words: words(`
      livraison dynamique quoi|comment|savoir|activ*|avons|ai|faut|verifi*|sert, livraison dynamique
      livraison statique
    `),
    text: 'La livraison dynamique choisit l’agent selon plus de critères, dont l’agent préféré. CXone Agent l’exige; MAX la permet. Si vous voyez une section « Configuration du routage » dans la compétence, vous l’avez; sinon, demandez à votre représentant CXone.',
  },
  'controlled-release': {
    words: words(`
      version controlee, cr acces|quoi|signifi*|avoir|obtenir, pourquoi voi* configuration|section routage
      voi* pas section routage
    `),
    text: 'Une fonction en version contrôlée (CR) n’est ouverte qu’à certaines organisations. Si vous ne voyez pas la section, c’est votre représentant CXone qui peut vous y inscrire.',
  },
  'accept-reject': {
    words: words(`
      accepter|refuser|rejet* interaction*|message*|contact*|case|agent*|quoi|arrive|passe, accepter rejeter
      rejette|rejet|refus file|apres|ensuite|arrive
    `),
    text: 'Avec « Accepter / Rejeter », l’agent décide lui-même de prendre chaque interaction. Celle qu’il rejette retourne dans la file. La page d’aide ne dit pas à qui elle va ensuite : je suppose, à un autre agent admissible.',
  },
  'agent-response': {
    words: words(`
      reponse* agent* compte|rebours|delai|quoi|unite|secondes|minuteur|minuterie|sert|temps, compte rebours
      reponse agent
    `),
    text: 'La réponse de l’agent affiche un compte à rebours, pour la première réponse puis pour les suivantes. Elle n’existe que dans CXone Agent. La page d’aide ne donne pas l’unité : je garde des secondes, vérifiez à l’écran.',
  },
  'customer-response': {
    words: words(`
      reponse* client* delai|quoi|inactif|retirer|assignation|sert|temps, client* repond* plus|pas, client inactif
      reponse client, desassign*|liberer contact*|cas
    `),
    text: 'La réponse du client retire le contact à l’agent quand le client se tait trop longtemps, ce qui libère l’agent. Elle n’existe que dans CXone Agent, et l’unité du délai est à vérifier à l’écran.',
  },
  'screen-pop-action': {
    words: words('fenetre* contextuelle* comment|ajouter|configur*|afficher|max|script|faire, popurl'),
    text: 'Une fenêtre contextuelle s’ouvre par l’action POPURL du script Studio. Elle ne fonctionne que dans la suite CXone Agent.',
  },
  'service-level': {
    words: words('niveau service quoi|difference|seuil|objectif|calcul*|mettre|valeur|sla, niveau service, 80 20'),
    text: 'Le niveau de service est la part des interactions prises en moins d’un certain temps, par exemple 80 % en une heure. La page d’aide n’énumère pas ses champs, et il ne se règle que pour une compétence entrante. Laissez-le tel quel si vous hésitez.',
  },
  campaign: {
    words: words('campagne* quoi|quelle|choisir|sert|creer|pourquoi|faut|trouv*|ou|existe'),
    text: 'Une campagne regroupe des compétences, surtout pour les rapports. Choisissez celle où vous chercherez les résultats de WhatsApp; si aucune ne convient, il faut l’autorisation de créer des campagnes.',
  },
  direction: {
    words: words('entrant*|sortant* competence*|choisir|difference|pourquoi|quoi|faut, toujours entrant*'),
    text: 'Une compétence numérique est entrante, sauf si vous utilisez Personal Connection ou BYOC. Dans le doute, gardez « entrant ».',
  },
  'sla-hours': {
    words: words(`
      sla|accord*|delai* nuit|heures|ouverture|fin|weekend|ferme*|24|calcul*|compt*|samedi|dimanche, sla heures
      temps sla compt*
    `),
    text: 'Les délais des SLA ne courent que pendant vos heures d’ouverture. La fenêtre de 24 heures de WhatsApp, elle, ne s’arrête pas : une promesse faite tard le vendredi peut se finir le lundi, par un modèle.',
  },
  'sla-global': {
    words: words('sla global*|different|propre|oui|non, oui non different, suivre sla'),
    text: '« OUI » fait suivre le SLA global de tous les canaux; « NON, DIFFÉRENT » donne à ce canal ses propres délais. La page d’aide ne dit pas ce que fait « OUI » quand il n’y a pas de SLA global : je considère que rien n’est suivi.',
  },
  'sla-seen': {
    words: words('agent* voi* sla|delai*|temps, ou|comment|qui voi* sla, agents sla'),
    text: 'L’agent voit les SLA d’une demande en cliquant dans le champ de réponse.',
  },
  'first-response': {
    words: words(`
      premiere reponse difference|solution|quand|commence|calcul*|temps|quoi, temps solution, premiere reponse
      difference reponse solution, sla mesur*|calcul*
    `),
    text: 'La première réponse se compte du message du client jusqu’à la réponse d’un agent; la solution, du même départ jusqu’au moment où l’agent marque le cas « Résolu ». La solution doit donc être la plus longue des deux.',
  },
  'sla-pause': {
    words: words(`
      sla|solution|delai|compteur|temps arret*|pause|suspend* attente|client|sla|cas, pause sla, sla attente
    `),
    text: 'Rien de publié ne dit que le temps de solution s’arrête quand le cas est en attente : je considère qu’il continue.',
  },
  'outside-hours': {
    words: words(`
      hors|dehors|apres|fermeture heures|ouverture|fermeture message*|client*|passe|arrive
      message* nuit|soir|weekend|ferme*|fermeture, ferme* message*|client*
    `),
    text: 'La page d’aide ne dit pas ce que devient un message reçu hors des heures d’ouverture. En général, le script en décide : une réponse automatique, ou l’attente dans la file. Le SLA, lui, ne court pas.',
  },
  'two-hours-settings': {
    words: words(`
      heures ouverture ou|regler|difference|profil|script*|acd|configur*|modifier|deux, ou heures ouverture
      ou regler heures
    `),
    text: 'Il y a deux réglages : les heures d’ouverture de Digital Experience, pour les SLA, et les profils d’heures d’ouverture d’ACD, que les scripts consultent. D’après ce que j’ai lu, l’un ne remplace pas l’autre : tenez les deux à jour.',
  },
  'sla-optional': {
    words: words('sla obligatoire|facultatif|faut|besoin|sauter|passer|pourquoi|sert, pourquoi sla'),
    text: 'Les SLA sont facultatifs : ils montrent si vos agents répondent dans les temps. Passez la tâche si vous n’en voulez pas pour ce canal; vous pourrez y revenir.',
  },
} as const satisfies Partial<Facts>;
