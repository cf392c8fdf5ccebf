import type { Language } from '../../language.ts';
import { change } from './phrases/change.ts';
import { choosing } from './phrases/choosing.ts';
import { correct } from './phrases/correct.ts';
import { diff } from './phrases/diff.ts';
import { explain } from './phrases/explain.ts';
import { forgetting } from './phrases/forgetting.ts';
import { gather } from './phrases/gather.ts';
import { health } from './phrases/health.ts';
import { importing } from './phrases/importing.ts';
import { knowledge } from './phrases/knowledge.ts';
import { logo } from './phrases/logo.ts';
import { offers } from './phrases/offers.ts';
import { parties } from './phrases/parties.ts';
import { replayPage } from './phrases/replayPage.ts';
import { resume } from './phrases/resume.ts';
import { routing } from './phrases/routing.ts';
import { simulation } from './phrases/simulation.ts';
import { simulatorMonth } from './phrases/simulatorMonth.ts';
import { simulatorPage } from './phrases/simulatorPage.ts';
import { template } from './phrases/template.ts';
import { upgrade } from './phrases/upgrade.ts';
import { waiting } from './phrases/waiting.ts';

/** Les mots de la conversation elle-même. */
export const phrases: Language['phrases'] = {
  ...diff,
  ...importing,
  ...change,
  ...correct,
  ...choosing,
  ...gather,
  ...health,
  ...waiting,
  ...logo,
  ...offers,
  ...knowledge,
  ...explain,
  ...routing,
  ...simulation,
  ...simulatorMonth,
  ...simulatorPage,
  ...replayPage,
  ...template,
  ...parties,
  ...resume,
  ...upgrade,
  ...forgetting,
  greeting:
    'Bonjour, je suis Chenal. Je vous guide, une courte question à la fois, pour configurer un canal WhatsApp dans CXone.',
  greetingTime:
    'Prévoyez environ {minutes} minutes, plus quelques heures si WhatsApp doit approuver votre numéro. Tout est gardé : arrêtez quand vous voulez.',
  greetingCommands: 'À tout moment, écrivez « aide », « pourquoi », « retour », « état » ou « English ».',
  welcomeBack:
    '{answered, plural, =0 {Rebonjour. Nous en sommes à cette tâche : {task}.} one {Rebonjour. # réponse est déjà notée. Nous en sommes à cette tâche : {task}.} other {Rebonjour. # réponses sont déjà notées. Nous en sommes à cette tâche : {task}.}}',
  taskBegins: 'Tâche {n} sur {total} : {title}. {intro}',
  noted: 'C’est noté : {value}',
  notedMany: 'C’est noté :',
  labelled: '{label} : {value}',
  suggestion: 'Ma suggestion : {value}\nRépondez « ok » pour la garder.',
  formerly: 'Votre réponse précédente : {value}\nRépondez « ok » pour la garder.',
  proposal: 'Je vous propose : {value}\nEst-ce que cela convient?',
  chooseOne: 'Choisissez une réponse :',
  chooseMany: 'Choisissez une ou plusieurs réponses, séparées par des virgules (ou « aucune ») :',
  chooseManyRequired: 'Choisissez une ou plusieurs réponses, séparées par des virgules :',
  fillForm: 'Remplissez ce que vous avez, puis envoyez.',
  tickMany: 'Cochez ce qui convient, puis confirmez.',
  clock: '{hours} h {minutes}',
  fullHour: '{hours} h',
  instant: '{date} UTC',
  hours: '{opens} à {closes}',
  option: '{n}. {label}',
  lineWithValue: '{line} : {value}',
  unclear: 'Je n’ai pas compris cette réponse.',
  waysOut:
    'Ce n’est pas grave. Vous pouvez écrire « pourquoi » pour savoir à quoi sert la question, « retour » pour revenir à la précédente, « passer la main » pour obtenir une note à remettre à un collègue, ou revenir plus tard : rien n’est perdu.',
  waysOutLater: 'Vous pouvez aussi écrire « plus tard » : j’y reviendrai avant la fin.',
  waysOutSkip: 'Vous pouvez aussi écrire « passer ».',
  refusedAgain: '{reason} {example}',
  tooLong: 'Ce message est très long. Répondez en moins de {max} caractères, s’il vous plaît.',
  stale:
    'Ce bouton appartient à une question déjà réglée : {label}. Pour changer la réponse, écrivez « changer {label} ».',
  keepCode:
    'Cela ressemble à un code de vérification. Tapez-le uniquement dans la fenêtre de Facebook; je n’en ai pas besoin et je ne le conserve pas. Un code valide compte exactement six chiffres.',
  yes: 'Oui',
  no: 'Non',
  none: 'Aucune',
  nothing: 'rien de choisi',
  skipped: 'laissé de côté',
  allChannels: 'tous les canaux',
  explicitYes: 'Ce geste ne s’annule pas d’un clic; répondez donc par « oui » ou par « non » en toutes lettres.',
  withdrawn: 'Entendu. Reprenons ce choix.',
  stepFailed: 'Merci de me le dire. {advice}',
  stepDifferent: 'Il arrive que les écrans changent. {advice}',
  stepWaiting: 'Très bien, je garde cette étape ouverte et je vous la rappellerai à la fin.',
  stepBlocked: 'Remis à plus tard, le temps que le reste soit prêt :',
  answeredLater: 'Cette réponse n’est pas encore notée. Nous y viendrons.',
  cannotSkip: 'Cette réponse est nécessaire pour que la configuration fonctionne. {why}',
  nothingMoved: 'Pas de nouvelles? Tout est gardé; revenez quand vous voulez.',
  quoteIt: '« {said} » ne ressemble pas à un nom. Si c’en est un, écrivez-le entre guillemets.',
  keepPassword: 'N’écrivez jamais de mot de passe ici. Je n’ai rien conservé de ce message.',
  skipDone: 'Question passée.',
  savedWhere: 'À votre retour, nous reprendrons ici : {label}',
  savedEnd: 'Il ne reste rien à répondre.',
  repeatLines:
    '{count, plural, one {Écrivez « répéter » pour revoir la ligne à suivre.} other {Écrivez « répéter » pour revoir les # lignes à suivre.}}',
  notedList: 'C’est noté :\n{list}',
  quotedName: '« {name} »',
  noDates: 'aucune date',
  sourceRun: '{first} à {last}',
  saved:
    '{answered, plural, =0 {Rien n’est encore noté, et rien ne presse.} one {Tout est gardé : # réponse.} other {Tout est gardé : # réponses.}} Revenez quand vous voulez. Le brouillon de votre configuration peut être téléchargé à tout moment.',
  restartSure:
    'Voulez-vous vraiment recommencer à la première question? Vos réponses actuelles ne resteront que des suggestions.',
  restarted: 'Nous recommençons. Vos anciennes réponses vous seront proposées.',
  restartKept: 'Très bien, nous continuons là où nous étions.',
  languageChanged: 'Continuons en français.',
  help: 'Je pose une question à la fois et je vérifie chaque réponse. Vous pouvez répondre en français ou en anglais, avec un bouton ou dans vos propres mots.',
  helpCommands:
    'aide : ce texte\npourquoi : à quoi sert la question\nretour : revenir à la question précédente, aussi loin que vous voulez\nrétablir : annuler un retour\nétat : où nous en sommes et ce qui reste ouvert\nrécapitulatif : toutes les réponses\nsanté : ce que votre canal sait déjà faire\nchanger … : changer une réponse (« changer le nom de l’entreprise pour Jungle inc »), ou simplement « non, plutôt … »\npasser : sauter une question facultative, ou faire une étape plus tard\nplus tard : remettre une question à la fin\nrépéter : la question encore une fois\nEnglish : continuer en anglais\nenregistrer : s’arrêter et revenir plus tard\nsimuler : essayer le routage tel quel (« simuler dimanche à 20 h »)\npasser la main : une note pour un collègue\nrecommencer : repartir du début\noubliez-moi : supprimer tout ce que vous m’avez dit',
  statusTitle: 'Où nous en sommes',
  statusProgress:
    '{answered, plural, =0 {Aucune réponse notée pour l’instant} one {# réponse notée} other {# réponses notées}}; il reste {left}.',
  leftExactly: '{most, plural, one {# question} other {# questions}}',
  leftBetween: 'entre {least} et {most} questions',
  statusTask: '{mark} {n}. {title} : {state}',
  stateDone: 'terminé',
  stateInProgress: 'en cours',
  stateWaiting: 'il reste un point ouvert',
  stateNotStarted: 'pas commencé',
  openTitle: 'Encore ouvert :',
  openPoint: '{label} : {reason}',
  reviewTitle: 'Récapitulatif de vos réponses',
  reviewEmpty: 'Aucune réponse n’est encore notée.',
  reviewFindings: 'Ce que j’ai remarqué :',
  reviewNoFindings: 'Je n’ai rien trouvé qui empêcherait votre canal de fonctionner.',
  findingLine: '{severity} : {text} {fix}',
  severityError: 'À corriger',
  severityWarning: 'À vérifier',
  severityInfo: 'Bon à savoir',
  severityWaiting: 'En attente',
  reviewNoFindingsYet: 'Jusqu’ici, je n’ai rien trouvé qui empêcherait votre canal de fonctionner.',
  reviewMissing: 'Il manque encore, pour cette tâche ({task}) :',
  reviewAhead: 'Déjà noté pour la suite',
  reviewWaitsFor: '{value} (à suivre avec : {party})',
  moreMissing: 'et {count, plural, one {# autre réponse} other {# autres réponses}}',
  editButton: 'Changer : {label}',
  whySource: 'Source : page officielle, « {task} » ({sources}; version {revision})',
  whyAssumed:
    'La page d’aide de NICE n’est pas claire sur ce point ({sources}) : si votre écran diffère, fiez-vous à l’écran.',
  termMeaning: '{term} : {meaning}',
  finished: 'La configuration est complète. Vous pouvez la télécharger, avec le plan étape par étape.',
  finishedAgain:
    'La configuration est complète. Vous pouvez écrire « récapitulatif » pour la voir, ou « changer … » pour corriger une réponse.',
  send: 'Envoyer',
  planTitle: 'Plan de configuration de {business}',
  planTask: '{n}. {title}',
  planStep: 'Étape {n} : {title}',
  planDone: 'fait',
  planIntro: 'Chaque étape de la procédure officielle, dans son ordre, avec les valeurs à saisir.',
  planEmpty: 'Rien à faire dans un autre produit pour cette tâche.',
  planStatusDraft: 'Brouillon : il manque encore des réponses.',
  planStatusComplete: 'Configuration complète.',
  planAnswers: 'Réponses',
  lintNone: 'Rien à signaler.',
  findingAt: '{severity} : {path} – {text} {fix} ({sources})',
};
