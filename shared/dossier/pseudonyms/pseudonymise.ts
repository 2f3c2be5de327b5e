import type { Folio } from '../../domain/case.ts';
import type { Id } from '../../domain/id.ts';
import type { Person } from '../../domain/person.ts';
import { citationPattern } from '../../domain/statement.ts';
import { namePattern, nameParts } from './name-pattern.ts';
import { formatMessage } from '../../messages/format-message.ts';
import type { Words } from '../words/words.ts';
import { type ReplaceNames, pseudonymisedFolio } from './pseudonymised-folio.ts';

/** A folio without the names to be hidden, and what was hidden. */
export interface Pseudonymised {
  readonly folio: Folio;
  readonly replaceNames: ReplaceNames;
  /** People whose identity is hidden, with the pseudonym the dossier uses. */
  readonly people: readonly { readonly id: Id; readonly pseudonym: string; readonly given: boolean }[];
  /** Whether words still hold a part of a hidden name. */
  readonly leaksName: (words: string) => boolean;
}

/**
 * The folio with every person marked "hide identity" under their pseudonym, in every text that a dossier
 * prints. Name parts shared with a person who is not hidden are left, and reported by `leaksName`.
 */
export function pseudonymise(folio: Folio, words: Pick<Words, 'hiddenPerson' | 'language'>): Pseudonymised {
  const people = folio.people
    .filter((person) => person.hideIdentity)
    .map((person, index) => ({
      person,
      id: person.id,
      given: person.pseudonym.trim() !== '',
      pseudonym:
        person.pseudonym.trim() || formatMessage(words.hiddenPerson, { number: index + 1 }, words.language),
    }));
  if (people.length === 0)
    return { folio, replaceNames: (words) => words, people: [], leaksName: () => false };
  const open = folio.people.filter((person) => !person.hideIdentity).flatMap(namesOf);
  const openParts = new Set(open.flatMap(nameParts).map((part) => part.toLowerCase()));
  const patterns = people.flatMap(({ person, pseudonym }) => patternsFor(person, pseudonym, openParts));
  const replaceNames: ReplaceNames = (words) => outsideCitations(words, (part) => replaceAll(part, patterns));
  const remaining = people
    .flatMap(({ person }) => namesOf(person).flatMap(nameParts))
    .filter((part) => part.length >= 4)
    .map((part) => part.toLowerCase());
  return {
    folio: pseudonymisedFolio(
      folio,
      replaceNames,
      new Map(people.map(({ id, pseudonym }) => [id, pseudonym])),
    ),
    replaceNames,
    people: people.map(({ id, pseudonym, given }) => ({ id, pseudonym, given })),
    leaksName: (words) => remaining.some((part) => words.toLowerCase().includes(part)),
  };
}

interface Replacement {
  readonly pattern: RegExp;
  readonly pseudonym: string;
}

function namesOf(person: Person): readonly string[] {
  return [person.name, ...person.otherNames].filter((name) => name.trim() !== '');
}

function patternsFor(person: Person, pseudonym: string, open: ReadonlySet<string>): readonly Replacement[] {
  const names = namesOf(person);
  const parts = names.flatMap(nameParts).filter((part) => part.length >= 3 && !open.has(part.toLowerCase()));
  return [...new Set([...names, ...parts])]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => ({ pattern: namePattern(name), pseudonym }));
}

/** All patterns in one pass over the words, longest first, so that a pseudonym is never replaced again. */
function replaceAll(words: string, replacements: readonly Replacement[]): string {
  let pieces: readonly { readonly words: string; readonly done: boolean }[] = [{ words, done: false }];
  for (const { pattern, pseudonym } of replacements)
    pieces = pieces.flatMap((piece) => {
      if (piece.done) return [piece];
      return piece.words.split(pattern).flatMap((rest, index) =>
        index === 0
          ? [{ words: rest, done: false }]
          : [
              { words: pseudonym, done: true },
              { words: rest, done: false },
            ],
      );
    });
  return pieces.map((piece) => piece.words).join('');
}

function outsideCitations(words: string, change: ReplaceNames): string {
  const citations = words.match(citationPattern) ?? [];
  const between = words.split(new RegExp(citationPattern.source.replaceAll(/\((?!\?)/g, '(?:'), 'g'));
  return between.map((part, index) => change(part) + (citations[index] ?? '')).join('');
}
