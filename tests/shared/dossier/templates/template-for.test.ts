import { describe, expect, it } from 'vitest';
import { profileIdSchema } from '../../../../shared/domain/case.ts';
import { daySchema } from '../../../../shared/dates/day.ts';
import { statementKindSchema, statementSchema } from '../../../../shared/domain/statement.ts';
import { blankPattern } from '../../../../shared/dossier/templates/blank.ts';
import { de } from '../../../../shared/dossier/templates/de.ts';
import { en } from '../../../../shared/dossier/templates/en.ts';
import { es } from '../../../../shared/dossier/templates/es.ts';
import { fr } from '../../../../shared/dossier/templates/fr.ts';
import { templateFor } from '../../../../shared/dossier/templates/template-for.ts';
import type { TemplateParagraph } from '../../../../shared/dossier/templates/template-words.ts';
import { prepareContext } from '../../../../shared/dossier/prepare-context.ts';
import { languagesWith } from '../../../../shared/languages.ts';
import { profiles } from '../../../../shared/profiles/profiles.ts';
import { smallFolio } from '../small-folio.ts';

const today = daySchema.parse('2026-01-10');

function starting(profile: keyof typeof profiles, fields: object, language = '') {
  const folio = smallFolio();
  const inLanguage = { ...folio, case: { ...folio.case, dossier: { ...folio.case.dossier, language } } };
  const statement = statementSchema.parse({ id: 'new', ...fields });
  return templateFor(prepareContext(inLanguage, profiles[profile], { today, keepNames: true }), statement);
}

const all = (paragraphs: readonly { readonly text: string }[]) =>
  paragraphs.map(({ text }) => text).join('\n');

describe('a template', () => {
  it.each(profileIdSchema.options)(
    'is there for every kind of statement at %s, in every language',
    (profile) => {
      for (const kind of statementKindSchema.options)
        for (const { tag } of languagesWith('templates')) {
          const paragraphs = starting(profile, { kind }, tag);
          expect(paragraphs.length).toBeGreaterThanOrEqual(3);
          expect(all(paragraphs)).toMatch(blankPattern);
          expect(all(paragraphs)).not.toMatch(/[{}|]/);
        }
    },
  );

  it('fills in what the case knows and leaves the rest a plain blank', () => {
    const [first] = starting('us-uscis', { kind: 'declaration', declarant: 'amina' });
    expect(first).toEqual({
      heading: 'Who I am',
      text: 'My name is Amina Karimi. I was born on [… date of birth] in [… place of birth]. I am a citizen of Afghanistan.',
    });
  });

  it('closes a letter for the United States as 28 USC 1746 asks, by where it is signed', () => {
    const inside = all(starting('us-eoir', { kind: 'letter', signedInUs: 'yes' }));
    expect(inside).toContain('under penalty of perjury that the foregoing is true and correct. Executed on');
    const unknown = all(starting('us-eoir', { kind: 'letter' }));
    expect(unknown).toContain('under penalty of perjury under the laws of the United States of America that');
    expect(all(starting('eu', { kind: 'letter' }))).not.toContain('perjury');
  });

  it('has in a translator’s certificate what each destination asks for', () => {
    const us = all(
      starting('us-eoir', {
        kind: 'translator-certificate',
        declarant: 'lena',
        fromLanguage: 'prs',
        toLanguage: 'en',
      }),
    );
    expect(us).toContain('I, Lena Ortiz, certify that I am competent to translate from Dari into English.');
    expect(us).toContain('complete, and it is true and accurate to the best of my abilities');
    expect(us).toContain('My address is 1 Main Street. My telephone number is +1 555 0111.');
    const ca = all(starting('ca-rpd', { kind: 'translator-certificate' }));
    expect(ca).toMatch(/dialect.*\n.*fluent.*\n.*complete and accurate/);
  });

  it('has in an interpreter’s certificate that it was read back and understood before signing', () => {
    const text = all(starting('us-uscis', { kind: 'interpreter-certificate' }));
    expect(text).toMatch(/I read the whole statement.*a language they understand/);
    expect(text).toContain('understood the statement before they signed it');
  });

  it('is the same template in every language: as many paragraphs, the same facts filled in', () => {
    const facts = (paragraphs: readonly TemplateParagraph[]) =>
      paragraphs.map(({ heading, text }) => [
        heading === undefined,
        [...text.matchAll(/\{(\w*)\|/g)]
          .map(([, key]) => key)
          .filter((key) => key !== '')
          .toSorted((a = '', b = '') => a.localeCompare(b)),
      ]);
    for (const other of [es, fr, de]) {
      for (const kind of ['declaration', 'affidavit', 'letter'] as const)
        expect(facts(other[kind])).toEqual(facts(en[kind]));
      for (const kind of ['translator', 'interpreter'] as const)
        for (const law of ['us', 'ca', 'plain'] as const)
          expect(facts(other[kind][law])).toEqual(facts(en[kind][law]));
    }
  });
});
