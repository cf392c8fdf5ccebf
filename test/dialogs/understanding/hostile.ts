const longest = 4096;
const filled = (seed: string): string => seed.repeat(Math.ceil(longest / seed.length)).slice(0, longest);

/** Pieces that patterns choke on when they are repeated: digits, marks, brackets, phrases of the grammars, half words. */
const seeds: readonly string[] = [
  'a¦1¦0¦ ¦\u00a0¦\t¦-¦.¦,¦;¦:¦/¦\\¦(¦)¦[¦{¦<¦"¦«¦\'¦@¦#¦+¦%¦?¦=¦&¦*¦_¦~¦|¦$¦^¦`¦!¦½¦a-¦a.¦a,¦a ¦1 ¦1,¦1.',
  '1-¦1/¦1:¦+1¦+1 ¦ 1¦(1¦1)¦()¦[]¦{}¦<>¦[(¦a@¦@a¦a@a.¦ @ ¦a @ ¦http://¦https://a.¦www.¦a/¦?a=¦#/¦%41¦xn--',
  '::1¦127.0.¦1h¦1 h ¦1 h et ¦5 et ¦9h-¦9-5 ¦lun-ven ¦lun ¦sauf ¦fermé ¦à ¦au ¦et ¦ou ¦to ¦and ¦except ',
  'closed ¦une couple de ¦un quart ¦demi ¦half ¦a half ¦quatre-vingt ¦quatre-vingt-dix-¦twenty ',
  'pas plus de ¦no more than ¦PT1H¦P1D¦80/20 ¦oui ¦non ¦pas ¦ne ¦oui non ¦je ne sais pas ¦not sure ',
  'déjà vérifié ¦pas encore ¦tous ¦tous sauf ¦les 3 ¦1 et 2, ¦le premier ¦erreur ¦fait ¦fait mais ',
  'where is ¦est-ce que ¦décembre ¦25 ¦25 décembre ¦25-¦25 au ¦noël ¦noel - ¦jours fériés ¦2026-12-25,',
  "01/02/2026 ¦new year’s ¦st. ¦l’¦d'¦canada ¦cana ¦côte d’¦montréal ¦heure de ¦utc-5 ¦america/¦changer ",
  'compétence ¦compétence : ¦canal ¦nom : a ; ¦skill a ¦🙂¦👍🏽¦\u{1f468}\u200d\u{1f469}\u200d¦1️⃣¦\u0301',
  'e\u0301¦e\u0336¦\u200b¦a\u200b¦\u200d¦\u202e¦\u202ea\u202c¦\u200f¦א¦אב ¦ا¦٣¦１¦ａ¦一¦ﬁ¦İ¦ß¦\ud83d¦\u2028¦\n',
  "\r\n¦- a\n¦\u0000¦a\u0000¦<script>¦{{1}} ¦#{a}¦' OR '¦\u001b[",
].flatMap((line) => line.split('¦'));

/** A pseudo-random text that is the same in every run. */
function shuffled(seed: number, from: readonly string[]): string {
  let [state, text] = [seed, ''];
  while (text.length < longest) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    text += from[state % from.length];
  }
  return text.slice(0, longest);
}

/** How corrections, commands and questions begin; what follows may go on forever. */
const openings = [
  ...['oups c’est pas', 'oops wrong number', 'non plutôt', 'changer le nom pour', 'change the name to', 'en fait'],
  ...['c’est quoi', 'what is', 'pourquoi', 'je voulais dire', 'simuler', 'nom :', 'compétence'],
];

const opened = (open: string, close: string): string => open.repeat(longest / 2) + close.repeat(longest / 2);

/** Texts of 4,096 characters, the most that is read: repeated, nested, nearly right until their end, and mixed. */
export const hostileTexts: readonly string[] = [
  ...seeds.map(filled),
  ...['(', '[', '{', '<'].map((open, i) => opened(open, [')', ']', '}', '>'][i] as string)),
  ...seeds.slice(0, 60).map((seed) => `${filled(seed).slice(0, longest - 1)}!`),
  ...seeds.slice(0, 60).map((seed) => `${filled(seed).slice(0, longest - 1)}7`),
  ...openings.flatMap((opening) =>
    [' ', '. ', '!', ',', 'a ', '7 '].map(
      (seed) => `${opening} ${filled(seed).slice(0, longest - opening.length - 2)}x`,
    ),
  ),
  ...Array.from({ length: 40 }, (_, i) => shuffled(i + 1, seeds)),
  ...Array.from({ length: 10 }, (_, i) => shuffled(i + 1, [' ', 'et ', 'de ', '1 ', 'a '])),
  ...[' ', '\u200b', '\u0301', 'a', '1'].map((pad) => `oui${pad.repeat(longest - 6)}non`),
];
