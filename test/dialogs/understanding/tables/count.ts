import { mends, puzzles, refuses, type Table, takes } from '../table.ts';

export const percent: Table = {
  at: 'skills[].serviceLevel.goalPercent',
  fr: [
    takes(
      80,
      '80',
      '80 %',
      '80\u00a0%',
      '80%',
      'quatre-vingts',
      'quatre-vingt',
      'quatre vingts pour cent',
      '８０',
      '80 pour cent',
      'environ 80 %',
      'ben 80',
      'octante',
    ),
    takes(95, '95', 'quatre-vingt-quinze', 'quatre vingt quinze %', 'nonante-cinq'),
    takes(71, 'soixante et onze', '71 %'),
    takes(100, 'cent', '100'),
    mends('out-of-range', 100, '101', '1000 %'),
    mends('out-of-range', 1, '0', '-5'),
    mends('not-whole', 81, '80,5', '80,5 %'),
    refuses('not-known', 'sais pas', 'pas sûre'),
    puzzles('beaucoup', '80 ou 90', 'la plupart', 'huit dixièmes'),
  ],
  en: [
    takes(80, '80', '80 percent', 'eighty', '80 %', 'eighty percent', 'about 80'),
    takes(95, 'ninety-five', 'ninety five', '95%'),
    mends('out-of-range', 100, '120'),
    mends('not-whole', 80, '80.25'),
    refuses('not-known', 'not sure', 'i dont know'),
    puzzles('most of them', '80 or 90', 'lots'),
  ],
};

export const pixels: Table = {
  at: 'customComponent.heightPixels',
  fr: [
    takes(200, '200', '200 px', '200px', 'deux cents', 'deux cent pixels', '２００', '200 pixels svp'),
    takes(250, 'deux cent cinquante', '250'),
    takes(1000, '1 000', '1\u202f000', 'mille'),
    mends('not-whole', 1000, '1,000'),
    puzzles('grand', '200 ou 300', 'comme d’habitude'),
  ],
  en: [
    takes(200, '200', '200 pixels', 'two hundred', '200px please'),
    takes(250, 'two hundred and fifty', '250 px'),
    takes(1000, '1,000', 'a thousand'),
    mends('not-whole', 201, '200.5 px'),
    puzzles('tall', '200 x 300', 'half the screen'),
  ],
};
