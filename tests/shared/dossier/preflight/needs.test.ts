import { expect, test } from 'vitest';
import { smallFolio } from '../small-folio.ts';
import { dossierOf, dossierFor, wordsOf, sectionAt } from '../read-dossier.ts';

test('what a destination asks for and the case lacks is listed', () => {
  const bare = smallFolio({
    statements: [],
    people: [],
    documents: [],
    case: { id: 'case', profile: 'us-eoir' },
  });
  const codes = dossierOf(bare).preflight.map(({ code }) => code);
  expect(codes).toEqual(
    expect.arrayContaining([
      'needs-applicant-name',
      'needs-declaration',
      'needs-reference-number',
      'needs-judge',
      'needs-hearing-date',
      'part-missing',
    ]),
  );
});

test('a foreign document without a translation is an error at the court, a warning in general', () => {
  const folio = smallFolio();
  const documents = folio.documents.filter(({ id }) => id === 'letter');
  const severity = (profile: 'us-eoir' | 'generic') =>
    dossierOf({ ...folio, documents, case: { ...folio.case, profile } }).preflight.find(
      ({ code }) => code === 'needs-translation',
    )?.severity;
  expect(severity('us-eoir')).toBe('error');
  expect(severity('generic')).toBe('warning');
});

test('a statement in another language and its translation point at each other', () => {
  const base = smallFolio();
  const letter = {
    id: 'plea',
    kind: 'letter',
    declarant: 'yusuf',
    language: 'prs',
    paragraphs: [{ id: 'p9', text: 'دیدم.' }],
  };
  const lacking = dossierOf(smallFolio({ statements: [...base.statements, letter] }));
  expect(lacking.preflight.find(({ code }) => code === 'needs-statement-translation')).toMatchObject({
    record: 'plea',
    values: { language: 'prs' },
    message: expect.stringContaining('Dari'),
  });
  const english = {
    id: 'plea-en',
    kind: 'translation',
    title: 'The plea in English',
    language: 'en',
    translationOf: 'plea',
  };
  const whole = dossierOf(
    smallFolio({ statements: [...base.statements, letter], documents: [...base.documents, english] }),
  );
  expect(whole.preflight.filter(({ code }) => code === 'needs-statement-translation')).toEqual([]);
  expect(wordsOf(sectionAt(whole, 'statement:plea'))).toContain('Its translation is Tab');
  expect(wordsOf(sectionAt(whole, 'exhibit:plea-en'))).toContain('Translation of');
});

test('a certificate whose signer cannot be reached is a warning at the court that asks for it', () => {
  const lacking = (change: object, profile: 'us-eoir' | 'uk-ftt' = 'us-eoir') => {
    const people = smallFolio().people.map((each) => (each.id === 'lena' ? { ...each, ...change } : each));
    return dossierFor(smallFolio({ people }), profile)
      .preflight.filter(({ code }) => code === 'needs-certifier-contact')
      .map(({ severity, record }) => `${severity} ${record}`);
  };
  expect(lacking({})).toEqual([]);
  expect(lacking({ phone: '' })).toEqual(['warning certificate']);
  expect(lacking({ address: '' })).toEqual(['warning certificate']);
  expect(lacking({ phone: '' }, 'uk-ftt')).toEqual([]);
});
