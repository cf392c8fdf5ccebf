import { describe, expect, it } from 'vitest';
import { maskCodes, maskedCode, maskSecrets } from '../../dialogs/mask.ts';

describe('maskCodes', () => {
  it.each([
    '123456',
    ' 123456 ',
    '123 456',
    '123-456',
    '123\u00a0456',
    '１２３４５６',
    '12 34 56',
    '1 2 3 4 5 6',
    '12345\u200b6',
    'G-123456',
    '(123456)',
  ])('hides %j', (text) => {
    const masked = maskCodes(text);
    expect(masked).toContain(maskedCode);
    expect(masked).not.toMatch(/\p{Nd}/u);
  });

  it('hides a code inside a sentence, with its neighbours untouched', () => {
    expect(maskCodes('Le code est 123456, merci 2 fois')).toBe(`Le code est ${maskedCode}, merci 2 fois`);
    expect(maskCodes('123456 then 654321')).toBe(`${maskedCode} then ${maskedCode}`);
    expect(maskCodes('123456 654321')).toBe(`${maskedCode} ${maskedCode}`);
  });

  it.each([
    '1234567',
    '12345',
    '+1 416 555-0123',
    '+14165550123',
    '(416) 555-0123',
    '06 12 34 56 78',
    '2026-11-22',
    '26-11-22',
    '123.456',
    'https://example.com/123456?x=654321',
    'a123456@example.com',
    'WA_123456',
    'skill123456',
    '123456 789 012',
    '14:30:00',
  ])('leaves %j alone', (text) => {
    expect(maskCodes(text)).toBe(text);
  });

  it('takes hostile lengths in stride', () => {
    const started = performance.now();
    for (const text of ['1 '.repeat(50_000), 'a'.repeat(100_000), '1a'.repeat(50_000), '@'.repeat(100_000)])
      maskCodes(text);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

it.each([
  ['mon mot de passe est Soleil123', 'mon mot de passe est ••••••'],
  ['password: hunter2', 'password: ••••••'],
  ['le mot de passe demandé par Facebook', 'le mot de passe demandé par Facebook'],
])('a password that is told is hidden: %s', (told, shown) => expect(maskSecrets(told)).toBe(shown));
