import { words } from '../../../grammar/words.ts';
import type { Errors } from '../../../language.ts';

/** Les erreurs des modèles. */
export const templates = {
  'template-parameters': {
    words: words('nombre parametres|variables correspond*|attendu*, parametres|variables modele correspond*'),
    cause: 'Le message ne remplit pas autant de variables que le modèle en compte.',
    action: 'Comparez les variables du modèle à ce qui est envoyé, et remplissez-les toutes.',
  },
  'template-missing': {
    words: words('modele existe pas|n, modele traduction existe'),
    cause: 'Aucun modèle approuvé ne porte ce nom dans cette langue.',
    action:
      'Vérifiez le nom, le code de langue et l’approbation dans le gestionnaire WhatsApp : fr et fr_CA ne sont pas pareils.',
  },
  'template-too-long': {
    words: words('texte modele|traduit trop long'),
    cause: 'Une fois ses variables remplies, le texte du modèle est trop long.',
    action: 'Raccourcissez le texte ou les valeurs.',
  },
  'template-policy': {
    words: words('contenu modele enfreint|viole|politique*|regle*'),
    cause: 'Le contenu du modèle enfreint une règle de WhatsApp.',
    action: 'Lisez le motif dans le gestionnaire WhatsApp et récrivez le modèle.',
  },
  'template-format': {
    words: words('format parametre*|variable* modele|correspond|incorrect'),
    cause: 'Une variable a une valeur de la mauvaise forme : un saut de ligne, une tabulation ou un type non prévu.',
    action: 'Écrivez la valeur en texte simple, sur une seule ligne.',
  },
  'template-paused': {
    words: words('modele pause'),
    cause: 'Meta a mis le modèle en pause parce que les gens l’ont mal reçu.',
    action: 'Attendez la fin de la pause, ou modifiez le modèle; il repart alors à l’examen.',
  },
  'template-disabled': {
    words: words('modele desactive'),
    cause: 'Après plusieurs pauses, Meta a désactivé le modèle pour de bon.',
    action: 'Créez-en un autre, avec un autre texte.',
  },
  flow: {
    words: words('flow|formulaire bloque|ralenti'),
    cause: 'Le formulaire interactif (Flow) du message est bloqué ou ralenti par Meta.',
    action: 'Corrigez le formulaire chez Meta, ou envoyez un message qui n’en a pas.',
  },
  'field-too-long': {
    words: words('limite caracteres depasse*, champ depasse caracteres'),
    cause: 'Un champ du modèle a trop de caractères.',
    action: 'Vérifiez : en-tête 60, corps 1 024, pied de page 60, bouton 25.',
  },
  'header-or-body-format': {
    words: words('format entete|en|corps incorrect|invalide'),
    cause: 'L’en-tête ou le corps du modèle est mal mis en forme.',
    action: 'Ôtez de l’en-tête les sauts de ligne, les étoiles et les émojis, et gardez-y une variable au plus.',
  },
  'footer-format': {
    words: words('format pied incorrect|invalide'),
    cause: 'Le pied de page du modèle est mal mis en forme.',
    action: 'Gardez un texte simple de 60 caractères au plus, sans variable.',
  },
  'variable-ratio': {
    words: words('trop variables|parametres longueur|modele'),
    cause: 'Le modèle a trop de variables pour si peu de mots.',
    action: 'Ajoutez des mots autour des variables, ou retirez-en.',
  },
  'variable-edge': {
    words: words('variable*|parametre* debut|fin modele'),
    cause: 'Une variable se trouve au tout début ou à la toute fin du modèle.',
    action: 'Mettez au moins un mot avant et après.',
  },
  'template-limit': {
    words: words('nombre maximum|maximal modeles, limite modeles atteinte|depasse*'),
    cause: 'Le compte a atteint son nombre maximal de modèles.',
    action: 'Supprimez, dans le gestionnaire WhatsApp, ceux qui ne servent plus.',
  },
  'template-clash': {
    words: words('deja contenu|version langue|modele|francais|anglais, langue cours suppression'),
    cause:
      'Le nom n’est pas libre : une version dans cette langue existe déjà, ou s’efface encore. Les témoignages diffèrent.',
    action: 'Ajoutez _v2 au nom, ou attendez la fin de la suppression.',
  },
  'template-failed': {
    words: words('creation modele echou*'),
    cause: 'Meta n’a pas pu créer le modèle, sans plus de détail.',
    action: 'Vérifiez le nom, la catégorie et les exemples des variables, puis recommencez.',
  },
  'template-rejected': {
    words: words('modele refuse|rejete'),
    cause: 'Meta a refusé le modèle.',
    action: 'Lisez le motif dans le gestionnaire WhatsApp, corrigez et renvoyez; le nombre d’essais n’est pas limité.',
  },
  'template-name': {
    words: words('nom modele minuscules|invalide|contenir'),
    cause: 'Le nom du modèle a des lettres ou des espaces que Meta n’accepte pas.',
    action: 'N’employez que des minuscules, des chiffres et le trait de soulignement, comme dans rappel_rendez_vous.',
  },
} as const satisfies Partial<Errors>;
