import { offers, puzzles, refuses, type Table, takes } from '../table.ts';

const all = ['rich-link', 'quick-replies', 'item-list', 'time-slots'];
const [link, replies, list, slots] = all as [string, string, string, string];

export const choices: Table = {
  at: 'richMessages',
  fr: [
    takes(all, 'tous', 'toutes', 'tout', 'les 4', 'les quatre', '1-4', '1 à 4', 'tous les 4', '1,2,3,4', 'tout cocher'),
    takes([], 'aucun', 'aucune', 'rien', 'non'),
    takes(
      [replies, slots],
      'réponses rapides et créneaux horaires',
      'reponses rapides pis creneaux',
      '2 et 4',
      '2,4',
      '2 4',
      'b et d',
      'réponses rapides + créneaux',
    ),
    takes([link], 'lien', 'le lien', '1', 'lien enrichi', 'liens enrichis', 'le premier', 'lein enrichi'),
    takes([link, replies], 'les deux premiers', 'les 2 premières', '1-2', 'le 1er et le 2e', 'lien, réponses'),
    takes([link, replies, slots], 'tous sauf 3', 'tout sauf la liste d’articles', 'tout sauf le 3e'),
    takes([list], 'articles', 'liste d’articles', 'la 3e', '3'),
    refuses('not-a-choice', '5', '1,9', '0', 'les 6 premiers'),
    offers(all, 'les 3', 'les deux'),
    refuses('not-known', 'je sais pas', 'chais pas trop'),
    puzzles('pas les liens', 'bleu', 'lien, patate'),
  ],
  en: [
    takes(all, 'all', 'all of them', 'everything', 'all four', 'all 4', '1-4', '1 to 4', 'the lot'),
    takes([], 'none', 'nothing', 'none of them', 'no'),
    takes(
      [replies, slots],
      'quick replies and time slots',
      '2, 4',
      '2 and 4',
      'quick replys and time slots',
      'quick replies & time slots',
    ),
    takes([link], 'rich link', 'the first', '1', 'rich lnk'),
    takes([link, replies], 'the first two', 'first 2', '1-2'),
    takes([link, replies, slots], 'all except 3', 'all but the third', 'everything except item list'),
    refuses('not-a-choice', '5', '1, 7'),
    offers(all, 'all 3', 'both'),
    refuses('not-known', 'not sure', 'idk'),
    puzzles('not the links', 'purple', 'quick replies, spaceship'),
  ],
};
