import type { resume as english } from '../../en/phrases/resume.ts';

/** La fenêtre de Facebook s’est fermée avant la fin, et on la rouvre. */
export const resume: { readonly [K in keyof typeof english]: string } = {
  resumeCalm: 'Rien n’est perdu : tout ce que vous m’avez dit est gardé, et la fenêtre peut se rouvrir.',
  resumeOpen: 'Pour la rouvrir :',
  resumeOpenBelow: 'Les lignes 1 à {last} ci-dessous la rouvrent.',
  resumePass: 'Ces écrans reviennent d’abord, et passent vite :',
  resumePassNote:
    'Meta ne dit pas ce qu’elle garde d’une fenêtre interrompue. Si un écran est vide, écrivez « récapitulatif » : ses valeurs s’y trouvent.',
  resumePassRow: '{screen} : {how}',
  resumeScreen: 'Vous étiez à cet écran : {screen}.',
  resumeScreenLines: 'Voici de nouveau ses lignes, jusqu’à l’étape en cours :',
  resumeFromLine: 'Reprenez à la ligne {n} ci-dessous.',
  resumeFromStart: 'Reprenez avec les lignes ci-dessous.',
  resumeAnswerFirst: 'Répondez d’abord à la question ci-dessous; les lignes à suivre viennent tout de suite après.',
  resumeNoted:
    'La fenêtre de Facebook s’était fermée à cet écran : {screen}. Écrivez « reprendre » pour savoir comment y revenir.',
  resumeTip:
    'Si la fenêtre de Facebook s’est fermée depuis, écrivez « la fenêtre s’est fermée » : je vous dirai où reprendre.',
  'screenName.sign-in': 'connexion à Facebook',
  'screenName.permissions': 'autorisations de partage',
  'screenName.account': 'choix du compte',
  'screenName.business': 'renseignements sur l’entreprise',
  'screenName.profile': 'profil',
  'screenName.number': 'numéro de téléphone',
  'screenName.code': 'code de vérification',
  'screenName.finish': 'dernier écran',
  'screenAgain.sign-in':
    'si Facebook vous reconnaît, cliquez sur « Continuez en tant que [votre nom] »; sinon, connectez-vous sur la page même de Facebook.',
  'screenAgain.permissions': 'cliquez encore une fois sur « Continuer ».',
  'screenAgain.account':
    'choisissez votre compte WhatsApp Business; celui que vous venez de créer devrait être dans la liste.',
  'screenAgain.business': 'Facebook les remplit souvent tout seul : vérifiez-les, puis cliquez sur « Suivant ».',
  'screenAgain.profile': 'si votre profil est dans la liste, choisissez-le; sinon, créez-le de nouveau.',
  'screenAgain.number': 'vérifiez le numéro, choisissez de nouveau la méthode et cliquez sur « Suivant ».',
  'screenAgain.code': 'saisissez le code du dernier message ou appel; un code plus ancien n’est peut-être plus valide.',
  'screenAgain.finish': 'cliquez sur « Terminer ».',
};
