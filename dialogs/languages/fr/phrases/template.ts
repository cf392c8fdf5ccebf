/** Le texte d’un modèle de message : son aperçu, ses parties sur une ligne et des remarques sur sa catégorie. */
export const template: { readonly [K in keyof typeof import('../../en/phrases/template.ts').template]: string } = {
  previewTitle: 'Le texte respecte les limites de WhatsApp. Voici ce que le client lira :',
  previewHeader: 'En-tête : {text}',
  previewBody: 'Message : {text}',
  previewFooter: 'Pied de page : {text}',
  previewButton: 'Bouton {n, number} : {text}',
  buttonReply: '{text} (réponse rapide)',
  buttonUrl: '{text} (ouvre {value})',
  buttonPhone: '{text} (appelle le {value})',
  buttonCode: '{text} (copie le code {value})',
  spelledHeader: 'en-tête « {text} »',
  spelledBody: 'message « {text} »',
  spelledFooter: 'pied de page « {text} »',
  spelledButton: 'bouton : {list}',
  spelledButtons: 'boutons : {list}',
  spelledSamples: 'exemples : {list}',
  spelledSample: '{variable} = « {text} »',
  sampleHeader: 'en-tête',
  sampleButton: 'bouton {n, number}',
  templateChanged: 'Changement fait. {label}, auparavant : {before}',
  keepTemplate: 'Garder ce texte',
  hintPromotion:
    'À vérifier : « {word} » fait penser à une promotion. WhatsApp fait souvent passer un tel modèle dans la catégorie Marketing, ou le refuse.',
  hintCode:
    'À vérifier : ce texte semble donner un code de connexion. WhatsApp veut ces modèles dans la catégorie Authentification.',
  hintNoCode:
    'À vérifier : un modèle de la catégorie Authentification donne un code, et je ne vois ici aucune variable pour le contenir.',
};
