import { describe, expect, it } from 'vitest';
import { formatMessage, messageParts } from '../../../shared/messages/format-message.ts';

describe('a message filled in', () => {
  it('takes the plural form of its language', () => {
    const message = '{count, plural, one {# день} few {# дня} many {# дней} other {# дня}}';
    const said = [1, 2, 5, 11, 21, 1.5].map((count) => formatMessage(message, { count }, 'ru'));
    expect(said).toEqual(['1 день', '2 дня', '5 дней', '11 дней', '21 день', '1.5 дня']);
  });

  it('prefers the form of an exact number', () => {
    expect(formatMessage('{gap, plural, =0 {} other { by {gap}}}', { gap: 0 }, 'en')).toBe('');
    expect(formatMessage('{gap, plural, =0 {} other { by {gap}}}', { gap: 3 }, 'en')).toBe(' by 3');
  });

  it('writes numbers without marks between thousands, or as it is told to', () => {
    const message = '{count, plural, other {# of {all}}}';
    expect(formatMessage(message, { count: 1200, all: 3400 }, 'en')).toBe('1200 of 3400');
    expect(formatMessage(message, { count: 1, all: 'x' }, 'en', (value) => `<${value}>`)).toBe('<1> of <x>');
  });

  it('leaves a name without a value empty', () => {
    expect(formatMessage('By {who}.', {}, 'en')).toBe('By .');
  });

  it('takes apostrophes and angle brackets for what they are', () => {
    expect(formatMessage("l'annexe <{name}>", { name: "d'A" }, 'fr')).toBe("l'annexe <d'A>");
  });
});

it('hands back what is neither words nor a number, where it stands', () => {
  const link = { to: 'page 3' };
  expect(messageParts('See {where}, {count}.', { where: link, count: 2 }, 'en')).toEqual([
    'See ',
    link,
    ', ',
    '2',
    '.',
  ]);
});
