import { expect, test } from 'vitest';
import { cityOf } from '../../../machines/rules/city.ts';

test.each([
  ['1250, rue Principale, Trois-Rivières (Québec) G9A 1A1', 'Trois-Rivières'],
  ['1250 Main Street, Trois-Rivières, QC G9A 1A1', 'Trois-Rivières'],
  ['12, rue Saint-Jean, Montréal QC  H2X 1Y4, Canada', 'Montréal'],
  ['100 Queen Street West, Toronto, Ontario M5H 2N2', 'Toronto'],
  ['350, rue Saint-Joseph, Québec, QC G1K 3B2', 'Québec'],
  ['100 Queen Street West, Suite 400', undefined],
  ['rue Principale', undefined],
  ['12 rue de la Paix, 75002 Paris', 'Paris'],
  ['', undefined],
])('the city of « %s » is %s', (address, city) => {
  expect(cityOf(address)).toBe(city);
});

test('a long address takes no longer', () => {
  expect(cityOf(`1, ${'a b '.repeat(2000)}`)).toBeUndefined();
});
