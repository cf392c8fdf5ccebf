import type { Questions } from '../../../language.ts';

/** The custom component that shows templates to agents. */
export const component = {
  'customComponent.url': {
    label: 'URL du composant',
    also: ['URL', 'URL des modèles', 'adresse du composant', 'composant personnalisé'],
    ask: 'Suivez ces lignes, puis collez ici l’URL affichée sous la liste des canaux; j’ajouterai %s à la fin pour vous. Vous pouvez passer cette question si vous n’utilisez pas de modèles.',
    why: 'Le composant personnalisé se sert de cette URL pour montrer vos modèles dans la console des agents. Il faut la copier avant de créer le composant.',
    example:
      'Par exemple : https://modeles.example/parametres?canal=whatsapp. Copiez-la au complet, sans rien changer.',
  },
  'setup.customComponent.legacy': {
    label: 'anciens composants',
    also: ['smooch', 'composants smooch', 'vieux composants'],
    ask: 'Regardez maintenant vos composants personnalisés. Y a-t-il une URL qui contient le mot « smooch »?',
    why: 'La marche à suivre demande de retirer ces composants avant d’ajouter le nouveau.',
    example: 'Par exemple : « non, aucune ».',
    choices: {
      none: { label: 'Non, aucune', words: ['non', 'aucune', 'aucun', 'rien', 'zéro'] },
      found: { label: 'Oui, au moins une', words: ['oui', 'au moins une', 'trouvé', 'une', 'plusieurs'] },
    },
  },
  'setup.customComponent.removalConfirmed': {
    label: 'suppression des anciens composants',
    also: ['suppression', 'confirmer la suppression', 'supprimer les anciens composants'],
    ask: 'Chaque composant dont l’URL contient « smooch » sera supprimé. Confirmez-vous que ces composants peuvent disparaître?',
    why: 'La suppression touche toutes les personnes qui utilisent ces composants; je préfère donc vous le demander avant. Si quelqu’un s’en sert encore, parlez-lui d’abord.',
    example: 'Répondez « oui » pour les supprimer, ou « non » pour les garder pour l’instant.',
  },
  'steps.customComponent.removeLegacy': {
    label: 'retrait des anciens composants',
    also: ['retirer les anciens composants', 'retirer smooch', 'ménage des composants'],
    ask: 'Retirons les anciens composants, un après l’autre.',
    why: 'Quand ils n’y sont plus, il ne reste que le nouveau composant, et les agents ne peuvent pas les confondre.',
    example: 'Répondez « fait » quand plus aucune URL ne contient « smooch ».',
    failed:
      'Si un composant refuse de partir, rechargez la page et réessayez. Si le bouton manque ou reste grisé, votre compte n’en a peut-être pas le droit : parlez-en à une personne qui administre Digital Experience.',
    different: 'Si vous voyez des fiches plutôt qu’une liste, ouvrez chaque composant pour lire son URL.',
  },
  'customComponent.legacyComponentsRemoved': {
    label: 'anciens composants retirés',
    also: ['smooch retiré', 'vieux composants retirés'],
    ask: 'Les composants dont l’URL contient « smooch » ont-ils tous disparu?',
    why: 'C’est la dernière vérification avant d’ajouter le nouveau composant.',
    example: 'Répondez « oui » ou « non ».',
  },
  'setup.customComponent.recommended': {
    label: 'réglages proposés du composant',
    also: ['proposition de composant', 'réglages du composant', 'composant suggéré'],
    ask: 'Voici la hauteur et les canaux que je vous propose pour le composant. Vous conviennent-ils?',
    why: 'La hauteur est celle qui est recommandée, et les canaux sont ceux que nous venons de préparer.',
    example: 'Répondez « oui » pour garder les deux, ou « non » pour les choisir vous-même.',
  },
  'customComponent.heightPixels': {
    label: 'hauteur du composant',
    also: ['hauteur', 'hauteur en pixels', 'taille du composant'],
    ask: 'Quelle hauteur le composant doit-il avoir, en pixels?',
    why: 'La hauteur fixe la place des modèles dans l’écran des agents. Trop faible, elle coupe la liste; trop grande, elle cache le reste.',
    example: 'Par exemple : 200, la hauteur recommandée. Un nombre entier de 1 à 2 000.',
  },
  'customComponent.channels': {
    label: 'canaux du composant',
    also: ['composant sur les canaux', 'où paraît le composant'],
    ask: 'Sur quels canaux le composant doit-il apparaître? Nommez-les, ou répondez « tous ».',
    why: 'Sur chacun de ces canaux, les agents trouveront tous les modèles de votre compte WhatsApp.',
    example: 'Par exemple : WhatsApp Toronto. « Tous » veut dire qu’aucun canal n’est coché.',
  },
  'setup.customComponent.allChannels': {
    label: 'composant sur tous les canaux',
    also: ['tous les canaux', 'composant partout'],
    ask: 'Si aucun canal n’est coché, le composant apparaît sur tous vos canaux, pas seulement WhatsApp. Est-ce bien ce que vous voulez?',
    why: 'Même les agents qui n’utilisent jamais WhatsApp verraient le composant. Un « oui » distinct confirme que c’est voulu.',
    example: 'Répondez « oui » pour l’afficher partout, ou « non » pour choisir de nouveau les canaux.',
  },
  'steps.customComponent.create': {
    label: 'création du composant',
    also: ['créer le composant', 'nouveau composant'],
    ask: 'Créons le composant dans Digital Experience. Voici les valeurs à copier.',
    why: 'Une fois le composant enregistré, les agents trouvent vos modèles pendant qu’ils écrivent à un client.',
    example: 'Répondez « fait » après avoir cliqué sur « Enregistrer ».',
    failed:
      'Vérifiez que l’URL est collée au complet, qu’elle se termine par %s et qu’aucune espace ne suit. Si l’enregistrement est encore refusé, notez le message à l’intention de votre représentant CXone.',
    different:
      'Le menu peut porter un autre nom dans votre version : cherchez les composants personnalisés dans les paramètres de Numérique, puis ajoutez-en un frontal.',
  },
} as const satisfies Partial<Questions>;
