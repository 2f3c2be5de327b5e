import { expect, test } from 'vitest';
import { smallFolio } from '../small-folio.ts';
import { dossierOf, wordsOf, sectionAt } from '../read-dossier.ts';

test('the translator’s certificate says what the rules of every destination ask it to say', () => {
  const words = wordsOf(sectionAt(dossierOf(smallFolio()), 'exhibit:letter'));
  expect(words).toContain('I, Lena Ortiz, certify that I am competent to translate from Dari into English');
  expect(words).toContain('complete, true and accurate to the best of my abilities');
  expect(words).toContain('Address | 1 Main Street');
  expect(words).toContain('Phone | +1 555 0111');
  expect(words).toContain('Signature: ');
});

test('the interpreter’s certificate says that it was read and understood before it was signed', () => {
  const certificate = {
    id: 'read',
    kind: 'interpreter-certificate',
    interpreter: 'lena',
    fromLanguage: 'Dari',
    toLanguage: 'English',
    covers: ['declaration'],
  };
  const words = wordsOf(
    sectionAt(
      dossierOf(smallFolio({ statements: [...smallFolio().statements, certificate] })),
      'statement:declaration',
    ),
  );
  expect(words).toContain('competent and accurate in Dari and English');
  expect(words).toContain(
    'read the statement listed below to Amina Karimi in Dari, a language they understand',
  );
  expect(words).toContain('understood it before they signed');
});
