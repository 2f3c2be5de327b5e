import { assertNever } from '../../assert-never.ts';
import type { Statement } from '../../domain/statement.ts';
import { languageName, nameOf, personOf, placeText } from '../names.ts';
import type { DossierContext } from '../dossier-context.ts';
import { whenText } from '../words/when-text.ts';
import type { TagWith } from '../../languages.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { CertificateWords, TemplateParagraph, TemplateWords } from './template-words.ts';
import { primaryTag } from '../../language-tag.ts';

/** A paragraph as it is put in: nothing in it but words, known facts and plain blanks. */
export interface StartingParagraph {
  readonly heading: string;
  readonly text: string;
}

/**
 * The paragraphs a statement of this kind can begin from, for the destination and in the dossier's language.
 * Opening and closing words are not among them: the dossier prints those by itself.
 */
export function templateFor(context: DossierContext, statement: Statement): readonly StartingParagraph[] {
  const known = factsFor(context, statement);
  return paragraphsFor(context, statement).map(({ heading = '', text }) => ({
    heading,
    text: withBlanks(text, known),
  }));
}

const languages: Readonly<Record<string, TemplateWords>> = { en, es, fr, de } satisfies Readonly<
  Record<TagWith<'templates'>, TemplateWords>
>;

function paragraphsFor(context: DossierContext, statement: Statement): readonly TemplateParagraph[] {
  const words = languages[primaryTag(context.language)] ?? en;
  switch (statement.kind) {
    case 'declaration':
    case 'affidavit':
      return words[statement.kind];
    case 'letter':
      return context.profile.attestation === 'us-perjury'
        ? [...words.letter, words.letterPerjury[statement.signedInUs === 'yes' ? 'inside' : 'outside']]
        : words.letter;
    case 'translator-certificate':
      return certificate(context, words.translator);
    case 'interpreter-certificate':
      return certificate(context, words.interpreter);
    default:
      return assertNever(statement.kind);
  }
}

function certificate({ profile }: DossierContext, words: CertificateWords): readonly TemplateParagraph[] {
  switch (profile.attestation) {
    case 'us-perjury':
      return words.us;
    case 'ca-solemn':
      return words.ca;
    case 'uk-truth':
    case 'plain':
      return words.plain;
    default:
      return assertNever(profile.attestation);
  }
}

type Facts = Readonly<Record<string, string>>;

/** What the case knows already; what it does not stays a blank. */
function factsFor(context: DossierContext, statement: Statement): Facts {
  const speaker = personOf(context, statement.declarant ?? statement.interpreter);
  const covered = context.statements.find(({ id }) => statement.covers.includes(id));
  return {
    name: speaker?.name.trim() ?? '',
    born: whenText(speaker?.born ?? null, context.words),
    birthplace: placeText(context, speaker?.bornPlace ?? null),
    nationality: speaker?.nationality.trim() ?? '',
    occupation: speaker?.occupation.trim() ?? '',
    relation: speaker?.relation.trim() ?? '',
    address: speaker?.address.trim() ?? '',
    phone: speaker?.phone.trim() ?? '',
    applicant: nameOf(context, context.folio.case.applicant),
    country: context.folio.case.country.trim(),
    declarant: nameOf(context, covered?.declarant ?? null),
    from: languageName(context, statement.fromLanguage.trim()),
    to: languageName(context, statement.toLanguage.trim()),
  };
}

function withBlanks(text: string, known: Facts): string {
  return text.replaceAll(/\{(\w*)\|([^}]*)\}/g, (_, key: string, prompt: string) => {
    const fact = known[key] ?? '';
    return fact === '' ? `[… ${prompt}]` : fact;
  });
}
