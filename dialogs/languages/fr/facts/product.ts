import { words } from '../../../grammar/words.ts';
import type { Facts } from '../../../language.ts';

/** Chenal lui-même. */
export const product = {
  who: {
    words: words('qui etes|es|est vous|tu|chenal, qui etes, qui es, chenal quoi, comment appel* vous|tu'),
    text: 'Je suis Chenal. Je vous guide pour configurer un canal WhatsApp dans CXone Digital Experience, dans l’ordre de la procédure officielle.',
  },
  human: {
    words: words(`
      humain|robot|bot|personne|ia|machine|intelligence es|etes|tu|vous|parle|artificielle|vraie
      vrai* personne|humain, chatgpt|gpt
    `),
    text: 'Je suis un programme, pas une personne, et je ne devine rien : je suis des règles écrites d’après la procédure. Pour parler à quelqu’un, appelez votre représentant CXone.',
  },
  abilities: {
    words: words(`
      que|quoi|qu peux|pouvez|sais|savez faire|aider tu|vous, peux|pouvez m aider, sers|servez quoi
      comment fonctionn*|marche* chenal|vous|tu|chatbot|assistant
    `),
    text: 'Je pose les questions, je vérifie chaque réponse, je donne les clics et les valeurs à copier, j’explique les termes et les erreurs, et je garde le fil quand vous attendez Meta. À la fin, vous avez la configuration et son plan.',
  },
  data: {
    words: words(`
      donnees|renseignements|informations|reponses conserv*|stock*|gard*|enregistr*|partag*|voit|vont|va|ou|acces|confidentiel*|protege*|vie
      qui voit|lit|acces donnees|reponses|renseignements|informations, stockez|conservez|gardez donnees|quoi
      confidentialite|rgpd|loi25, vie privee
    `),
    text: 'Vos réponses sont conservées, scellées, sur le serveur où Chenal tourne, pour que vous puissiez reprendre, et ne sont envoyées à personne d’autre. Qui administre ce serveur peut y avoir accès. La transcription que lit le soutien cache noms, numéros et adresses. Écrivez « oubliez-moi » pour tout supprimer. Je ne demande ni mot de passe ni code; un code que vous taperiez est masqué et oublié.',
  },
  languages: {
    words: words(`
      quelles|quelle|parl*|autre|langue*|espagnol|anglais|francais langue*|parl*|vous|tu|espagnol|changer
      changer langue, espagnol|allemand
    `),
    text: 'Je parle français et anglais. Écrivez « English » ou « français » quand vous voulez; je comprends les deux tout le temps.',
  },
  later: {
    words: words(`
      revenir|reprendre|continuer|finir|arreter|terminer tard|demain|autre|apres|moment|fois
      pause|sauvegard*|enregistr* reponses|progres*|reprendre|avancement
      perd*|garde*|conserve* reponses|progres*|avancement, peux|puis|peut arreter|revenir|reprendre|partir
    `),
    text: 'Tout est enregistré au fur et à mesure : fermez la page et revenez, la même question vous attendra.',
  },
  changes: {
    words: words(`
      change*|modifi*|touche*|configure*|appliqu*|fai* cxone|systeme|compte|production|meta|facebook automatiquement|directement|vous|tu|quelque|chose|rien|est
      chang*|modifi*|touch* quelque chose|rien cxone, connect* cxone, faites|fais cxone place, faire pour moi, faire ma place, fais|faites moi place
    `),
    text: 'Je ne touche à rien dans CXone ni chez Meta. Je prépare les valeurs et les clics; c’est vous qui les faites, et rien ne change avant.',
  },
  cost: {
    words: words(`
      combien cout*|coute|prix|paye*|facture*|charge*
      prix|tarif*|cout*|frais|gratuit*|payant*|facturation|facture* whatsapp|message*|meta|cxone|canal|modele*|combien|quel*|est
      gratuit|payant
    `),
    text: 'La procédure ne donne aucun prix. Meta peut facturer les messages de modèles selon la catégorie et le pays, et CXone a ses propres tarifs : demandez les deux à votre représentant CXone avant d’envoyer.',
  },
  duration: {
    words: words(`
      combien temps|questions|minutes dure|prend*|reste|faut|configur*|tout|installation|rest*|encore
      combien questions, long configur*|installation|tout, reste combien
    `),
    text: 'Comptez environ 40 minutes de votre temps, plus quelques heures d’attente si WhatsApp doit approuver votre numéro. « état » vous dit combien de questions il reste.',
  },
  order: {
    words: words(`
      ordre taches|etapes|faut|changer|important|suivre|autre, sauter|commencer tache*|section*|partie*|etape*
      pourquoi ordre
    `),
    text: 'Les tâches se font dans l’ordre, parce que chacune s’appuie sur les précédentes. Ce qui attend une autre personne ne bloque que ce qui en dépend; vous pouvez aussi revenir changer une réponse.',
  },
  password: {
    words: words(`
      mot|mots passe pourquoi|donner|demand*|ou|faut|besoin|taper|ecrire
      code donner|taper|ecrire|entrer ici|ou|vous|te, ou entrer|taper|saisir code
    `),
    text: 'Ne me donnez jamais de mot de passe ni de code. Le mot de passe et le code à six chiffres se tapent seulement dans la fenêtre de Facebook.',
  },
  colleague: {
    words: words(`
      collegue|quelqu|equipe|autre personne continuer|reprendre|finir|aider|place|remplir|ensemble|partager|suite
      transmettre|partager conversation|configuration
    `),
    text: 'Téléchargez le brouillon de la configuration et envoyez-le à la personne qui prend la suite, avec la liste des points ouverts que donne « état ». Ce qu’elle change ne revient pas tout seul dans cette conversation.',
  },
  result: {
    words: words(`
      fin obtien*|recoi*|resultat|donne*|aur*|quoi, resultat final|quoi|obtien*
      telecharg*|exporter configuration|fichier|quoi|comment|ou, obtien* configuration, que recevrai|obtiendrai
    `),
    text: 'À la fin, vous avez deux choses à télécharger : la configuration complète et vérifiée, et le plan clic par clic pour l’appliquer. Un brouillon est disponible à tout moment.',
  },
  mistakes: {
    words: words(`
      trompe|erreur|corriger|changer|modifier reponse*|tard|apres|avant|deja|precedente
      puis|peux|comment corriger|changer|modifier|annuler reponse*|tard
    `),
    text: '« retour » annule la dernière réponse, et « changer … » corrige n’importe laquelle, par exemple « changer le nom de l’entreprise ».',
  },
  documentation: {
    words: words(`
      ou|lien|lire|trouv* documentation|doc|guide|aide, documentation whatsapp|meta|officielle|nice|cxone
      regles officielles, aide ligne
    `),
    text: 'La documentation de WhatsApp : https://business.whatsapp.com pour les entreprises et https://developers.facebook.com/docs/whatsapp pour les détails. Pour CXone, l’aide en ligne de NICE, à la page du canal WhatsApp.',
  },
  testing: {
    words: words('test*|essay*|verifi* canal|fonctionn*|marche|message, comment test*, faire test*|essai*'),
    text: 'La procédure ne décrit pas d’essai. Quand le numéro est connecté et que le canal a son script et sa compétence, écrivez-lui d’un autre téléphone et regardez si un agent reçoit le message.',
  },
} as const satisfies Partial<Facts>;
