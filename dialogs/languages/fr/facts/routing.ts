import { words } from '../../../grammar/words.ts';
import type { Facts } from '../../../language.ts';

/** Les rôles, le routage et les scripts. */
export const routing = {
  reply: {
    words: words(`
      autorisation*|permission* repondre
      agent*|peuvent|peut|pourquoi repondre|repond* pas|autorisation*|permission*|role
      quel*|faut autorisation*|permission* agent*|role, agents repond*
    `),
    text: 'Il faut deux autorisations : « Répondre » sur le canal, pour le rôle de l’agent, et l’affichage des compétences dans Admin. S’il manque l’une des deux, l’agent voit le message mais ne peut pas répondre.',
  },
  'permission-list': {
    words: words(`
      liste|quelles|toutes autorisations|permissions canal|existe*|complete|cocher|signifi*, autorisations canal
      attribuer|brouillon* autorisation*|permission*|approuver
    `),
    text: 'La page d’aide ne donne pas la liste complète. Les outils publics de NICE en nomment cinq : répondre, attribuer, retirer l’attribution, créer un brouillon et approuver un brouillon. Votre écran peut en montrer d’autres.',
  },
  'other-permissions': {
    words: words(`
      autorisation*|permission* recherch*|chercher|autres cas|message*|publication*|client*|autres
      recherch*|chercher cas|messages|publications agent*|role
    `),
    text: 'La recherche de cas, de messages, de clients et de publications a ses propres autorisations. Elles sont facultatives : l’agent répond sans elles. La page d’aide n’en donne pas la liste.',
  },
  'one-role': {
    words: words(`
      plusieurs|deux|combien|seul|un role*, role* utilisateur|agent|personne plusieurs|deux|combien, seul role
    `),
    text: 'Un utilisateur de Digital Experience a un seul rôle. Si vous créez un nouveau rôle pour ce canal, les gens que vous y mettez quittent l’ancien : souvent, mieux vaut ajouter le canal à leur rôle actuel.',
  },
  'primary-role': {
    words: words('role* principal|primaire|primary|secondaire|secondary|synchronis*'),
    text: 'Seul le rôle principal est synchronisé avec Digital Experience. Un rôle secondaire n’y a aucun effet : mettez vos autorisations dans le rôle principal.',
  },
  'new-role': {
    words: words(`
      creer|nouveau|ajouter role*|role, role* existant nouveau|choisir|ou
      nouveau role ou|comment|apparai*|voi*|creer
    `),
    text: 'Un rôle se crée dans Admin, avec les autorisations de la liste Digital Engagement. Une fois enregistré, il paraît dans ACD > Digital > Rôles, où vous lui donnez le canal. Un rôle existant évite de déplacer des gens.',
  },
  applications: {
    words: words(`
      difference|max|cxone max|agent|agent max, max agent difference|choisir|ou, max cxone agent
      quelle|quel application|appli agent*, attribut engagement numerique
      agent* faut|besoin|exige* attribut|competence|max, agent numerique faut
    `),
    text: 'MAX et CXone Agent sont les deux applications où vos agents répondent. Avec CXone Agent, il faut l’attribut « Engagement numérique » et une compétence numérique; avec MAX, l’un ou l’autre suffit. Les fenêtres contextuelles et les délais de réponse n’existent que dans CXone Agent; les médias dans les modèles, que dans MAX.',
  },
  'enabling-time': {
    words: words(`
      activ*|numerique|engagement agent*|utilisateur*|attribut combien|quand|delai|temps|minutes|cinq|longtemps
      agent* recoi* rien|aucun|pas message*|cas|contact*, agent* recoi* rien
    `),
    text: 'La première activation numérique d’un utilisateur peut prendre jusqu’à cinq minutes; avant cela, rien ne lui est acheminé. Si rien n’arrive ensuite, vérifiez sa compétence, son rôle et l’autorisation « Répondre ».',
  },
  invitation: {
    words: words(`
      nouvel|nouveau|nouveaux employe*|agent*|utilisateur* apparai*|voi*|liste|invitation|absent*|manqu*
      invitation accept*|employe*|agent*, agent* apparai*|absent* pas|liste|digital
    `),
    text: 'Un nouvel employé n’apparaît dans Digital Experience qu’après avoir accepté l’invitation de CXone, et seuls les utilisateurs actifs sont synchronisés.',
  },
  capacity: {
    words: words(`
      combien|nombre|limite* conversation*|contact*|cas|clavardage*|discussions agent*|meme|simultan*|temps|fois
      simultan* agent*|contact*|cas, capacite agent*
    `),
    text: 'La limite se règle pour l’utilisateur ou pour son équipe, et celle de l’utilisateur l’emporte. Une page de 2019 donne jusqu’à 12 clavardages à la fois; vérifiez ce que votre écran permet.',
  },
  'why-script': {
    words: words(`
      pourquoi|faut|besoin|sert|obligatoire|recommand* script*, script* file* difference|mieux|choisir|ou
      pourquoi script* file*|studio, meilleur*|mieux|conseill* routage|methode
    `),
    text: 'Le script Studio décide où va chaque message. Il est recommandé parce qu’il se dessine : on le construit et on le corrige à l’écran, alors que les règles des files d’attente deviennent vite difficiles à suivre.',
  },
  'script-kind': {
    words: words(`
      quel*|type*|sorte*|genre script*, script* numerique|digital|type|voix|telephone
      script* existant|creer|faire|ecrire|trouv* ou|comment|qui, ou script
    `),
    text: 'Il faut un script de type numérique, créé dans Studio et déjà enregistré : il paraît alors dans la liste du canal. Un script téléphonique ne convient pas.',
  },
  'default-script-skill': {
    words: words(`
      competence|script defaut pourquoi|faut|besoin|obligatoire|sert|sans|oubli*, script competence defaut
      pourquoi competence defaut, sans script|competence
    `),
    text: 'Chaque canal a besoin d’un script Studio par défaut et d’une compétence par défaut. Sans eux, les messages arrivent mais ne sont pas acheminés correctement. Les deux se changent plus tard.',
  },
  'old-queues': {
    words: words(`
      creer|nouvelle*|encore|toujours|garder|utiliser|ancien* file*
      file* routage creer|nouvelle*|encore|ancien*|disparu*, pourquoi file*
    `),
    text: 'On ne crée plus de files d’attente de routage : les compétences ACD les remplacent. Les files existantes se modifient encore et servent toujours en sortie. Un agent sans compétence numérique risque de ne pas recevoir les réponses.',
  },
  'no-match': {
    words: words(`
      aucun*|pas|plusieurs|deux filtre*|file* correspond*, file* repli|secours
      message* perdu*|aucune|correspond* file*|filtre*, filtre* priorite
    `),
    text: 'Si plusieurs files correspondent, la priorité décide; si aucune ne correspond, le cas va à la file de repli, et s’il n’y en a pas, il reste en souffrance. Chaque file doit avoir au moins un filtre.',
  },
  automation: {
    words: words(`
      automatisation flux|travail|regle*|quoi|sert|wfa|faut|script*, workflow automation, wfa, wfa remplac*|script*
    `),
    text: 'L’automatisation du flux de travail exécute des règles à côté des scripts Studio, sans code, et peut par exemple donner une compétence. Elle est facultative et se combine avec un script.',
  },
  'message-path': {
    words: words(`
      comment|ou|qui|chemin|parcours message* achemin*|arriv*|va|vont|rout*|distribu*|agent
      comment fonctionne|marche routage, qui recoit message*|cas, ou vont message*
    `),
    text: 'Un message entre dans Digital Experience, prend la compétence par défaut de son canal, puis le script du canal s’exécute et peut changer la file, la priorité ou l’aptitude demandée. Un agent admissible et libre le reçoit ensuite.',
  },
} as const satisfies Partial<Facts>;
