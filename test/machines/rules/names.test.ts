import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digitsId } from '../../../machines/rules/digitsId.ts';
import { displayName } from '../../../machines/rules/displayName.ts';
import { plainText } from '../../../machines/rules/plainText.ts';
import { asciiSkillName, skillName } from '../../../machines/rules/skillName.ts';
import { templateName } from '../../../machines/rules/templateName.ts';
import { judge } from './judging.ts';

describe('skillName', () => {
  test.each([
    ['AB', 'ok'],
    ['WA_Service-1.a:b', 'ok'],
    ['Équipe_Québec', 'ok'],
    ['A'.repeat(30), 'ok'],
    ['', 'empty'],
    ['   ', 'empty'],
    ['a', 'too-short → WA_a'],
    ['A'.repeat(31), `too-long → ${'A'.repeat(30)}`],
    ['Service à la clientèle', 'skill-spaces → Service_clientele'],
    ['Customer service of the year', 'skill-spaces → Customer_service_year'],
    ['L’accueil', 'skill-characters → accueil'],
    ['Support/FR', 'skill-characters → Support_FR'],
    ['Support…', 'skill-characters → Support...'],
    ['Служба', 'skill-script'],
    ['Suрport', 'skill-script'],
    ['Supp\u200bort', 'skill-characters → Support'],
    ['Support\u0000', 'skill-characters → Support'],
    [
      'Soutien_technique_de_la_clientele',
      'too-long → Soutien_technique_de_la_cliente'.slice(0, 'too-long → '.length + 30),
    ],
    ['🙂🙂', 'skill-characters'],
  ])('«%s» is %s', (name, verdict) => expect(judge(skillName, name)).toBe(verdict));

  test('what is proposed is accepted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
        const proposal = asciiSkillName(name);
        if (proposal !== undefined) expect(judge(skillName, proposal)).toBe('ok');
      }),
    );
  });
});

test.each([
  ['rappel_rendez_vous', 'ok'],
  ['Rappel de rendez-vous', 'template-name → rappel_de_rendez_vous'],
  ['Été!', 'template-name → ete'],
  ['!!!', 'template-name'],
  ['', 'empty'],
  ['a'.repeat(512), 'ok'],
  ['a'.repeat(513), `too-long → ${'a'.repeat(512)}`],
])('template name «%s» is %s', (name, verdict) => expect(judge(templateName, name)).toBe(verdict));

test.each([
  ['The Jungle at Classics', 'ok'],
  ['Jungle inc.', 'ok'],
  ['Jungle®', 'ok'],
  ['J', 'too-short'],
  ['', 'empty'],
  ['Jungle 🐯', 'emoji → Jungle'],
  ['🐯', 'emoji'],
  ['Jungle!', 'display-name-edges → Jungle'],
  ['«Jungle»', 'display-name-edges → Jungle'],
  ['a'.repeat(75), 'ok'],
  ['a'.repeat(76), `too-long → ${'a'.repeat(75)}`],
  ['Jun\u200bgle', 'hidden-characters → Jungle'],
])('display name «%s» is %s', (name, verdict) => expect(judge(displayName, name)).toBe(verdict));

test.each([
  ['abc', 'ok'],
  ['ab', 'too-short'],
  ['', 'empty'],
  ['  ', 'empty'],
  ['one two three', 'too-long → one two'],
  ['ééééé'.normalize('NFD'), 'ok'],
  ['a\nb c', 'ok'],
  ['abc\u0007', 'hidden-characters → abc'],
  ['👨\u200d👩\u200d👧 ok', 'ok'],
])('text «%s» of 3 to 8 characters is %s', (text, verdict) => expect(judge(plainText(3, 8), text)).toBe(verdict));

test.each([
  ['104857600123456', 'ok'],
  ['1234', 'digits-length'],
  ['1'.repeat(21), 'digits-length'],
  ['12a45', 'digits-only'],
  ['', 'empty'],
])('identifier «%s» is %s', (id, verdict) => expect(judge(digitsId, id)).toBe(verdict));
