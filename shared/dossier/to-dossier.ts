import type { DossierPreview } from './report.ts';
import { assertNever } from '../domain/assert-never.ts';
import type { Folio, PartKind, Serving } from '../domain/case.ts';
import type { Day } from '../domain/day.ts';
import type { Profile } from '../profiles/profile.ts';
import {
  custodyBlocks,
  concordanceBlocks,
  historyBlocks,
  serviceBlocks,
  witnessBlocks,
} from './sections/annexes.ts';
import type { Block } from './block.ts';
import { chronologyBlocks } from './sections/chronology.ts';
import { contentsBlocks } from './sections/contents.ts';
import { corroborationBlocks } from './sections/corroboration.ts';
import { coverBlocks } from './sections/cover.ts';
import type { Dossier, Limits, Numbering, Section } from './dossier.ts';
import { exhibitSection } from './sections/exhibit-section.ts';
import { exhibitsOf } from './exhibits/exhibits.ts';
import { explained, explanationBlocks } from './sections/explanations.ts';
import { hideIdentities } from './pseudonyms/pseudonyms.ts';
import {
  exhibitAnchor,
  partAnchor,
  statementAnchor,
  type ExplainedFinding,
  type DossierContext,
} from './dossier-context.ts';
import { preflight } from './preflight/preflight.ts';
import { statementSection } from './sections/statement-section.ts';
import { chooseWords } from './words/choose.ts';
import type { Words } from './words/words.ts';

/** What a dossier is made with, beside the folio and its profile. */
export interface DossierOptions {
  readonly today: Day;
  /** All findings: those explained for the dossier give the annex its quotes. */
  readonly findings?: readonly ExplainedFinding[];
  readonly numbering?: Partial<Numbering>;
  /** A filing copy keeps the names of people whose identity is hidden elsewhere. */
  readonly keepNames?: boolean;
}

/** Lays out what a dossier holds for a destination: sections, labels, references and what is missing. */
export function toDossier(folio: Folio, profile: Profile, options: DossierOptions): Dossier {
  const context = prepare(folio, profile, options);
  const sections = sectionsOf(context);
  const choices = folio.case.dossier;
  const isSupplement = choices.supplement !== null;
  const present = new Set(
    sections
      .map(({ kind }) => kind)
      .filter(
        (kind) =>
          kind !== 'statement' &&
          kind !== 'exhibit' &&
          kind !== 'concordance' &&
          kind !== 'interview-sheet' &&
          kind !== 'volume',
      ),
  );
  return {
    profile,
    paper: folio.case.dossier.paper ?? profile.paper,
    language: folio.case.dossier.language || profile.language,
    words: context.words,
    title: context.title,
    numbering: numberingOf(folio, profile, options),
    served: isSupplement || choices.insertion === 'renumber' ? [] : choices.served,
    earlier: isSupplement ? choices.served : [],
    limits: limitsOf(folio, profile),
    sections,
    preflight: preflight(context, present),
  };
}

/** The person's choices before the profile's habits. */
function numberingOf(folio: Folio, profile: Profile, options: DossierOptions): Numbering {
  const { numbering: chosen, supplement, served } = folio.case.dossier;
  const prefix = chosen.prefix || profile.pageNumber.prefix;
  const goesOn = supplement !== null && !chosen.perVolume && served.some((each) => isSeries(each, prefix));
  return {
    ...chosen,
    prefix,
    digits: Math.max(chosen.digits, profile.pageNumber.digits),
    // A supplementary bundle goes on counting, so that a number names one page of the whole case.
    first: goesOn ? Math.max(chosen.first, ...served.map(({ last }) => last + 1)) : chosen.first,
    place: chosen.place ?? profile.pageNumber.place,
    ...options.numbering,
  };
}

/** Whether a bundle's numbers have the same beginning: a new prefix begins a new series. */
function isSeries({ runs }: Serving, prefix: string): boolean {
  return runs.some(({ first }) => first.startsWith(prefix) && /^\d/.test(first.slice(prefix.length)));
}

function limitsOf({ case: { dossier } }: Folio, profile: Profile): Limits {
  const { bytes, pages, whole } = dossier.volumes;
  if (whole) return { bytes: null, pages: null };
  return { bytes: bytes ?? profile.maxBytes, pages };
}

/** What the window shows before an export. */
export function previewOf(dossier: Dossier): DossierPreview {
  return {
    parts: dossier.sections.map(({ kind, label, title, record }) => ({
      kind,
      title,
      ...(label === undefined ? {} : { label }),
      ...(record === undefined ? {} : { record }),
    })),
    preflight: dossier.preflight,
  };
}

/** Everything the makers of sections read, with names hidden and exhibits labelled. */
export function prepare(given: Folio, profile: Profile, options: DossierOptions): DossierContext {
  const words = withTitles(chooseWords(given.case.dossier.language || profile.language), given);
  const keeping = { ...given, people: given.people.map((person) => ({ ...person, hideIdentity: false })) };
  const hidden = hideIdentities(options.keepNames === true ? keeping : given, words.hiddenPerson);
  const folio = hidden.folio;
  const exhibits = exhibitsOf(folio, profile, new Set(hidden.people.map(({ id }) => id)));
  const { supplement, served } = folio.case.dossier;
  const wasServed = (anchor: string) => supplement !== null && isServed(served, anchor);
  return {
    folio,
    profile,
    language: given.case.dossier.language || profile.language,
    words,
    today: options.today,
    title: folio.case.dossier.title.trim() || words.cover.title,
    exhibits: exhibits.filter(({ document }) => !wasServed(exhibitAnchor(document.id))),
    earlier: exhibits.filter(({ document }) => wasServed(exhibitAnchor(document.id))),
    statements: folio.statements.filter(({ included }) => included),
    wasServed,
    hidden,
    findings: (options.findings ?? []).map((finding) => ({
      ...finding,
      statements: finding.statements.map((each) => ({ ...each, quote: hidden.hide(each.quote) })),
    })),
  };
}

function isServed(served: readonly Serving[], anchor: string): boolean {
  return served.some(({ runs }) => runs.some((run) => run.anchor === anchor));
}

/** Parts that were given names of their own. */
function withTitles(words: Words, { case: { dossier } }: Folio): Words {
  const own = Object.fromEntries(dossier.titles.map(({ part, title }) => [part, title]));
  return { ...words, parts: { ...words.parts, ...own } };
}

/** The parts in order; the contents are made last because they list the others. */
function sectionsOf(context: DossierContext): readonly Section[] {
  const kinds = partOrder(context);
  const made = kinds.map((kind) => (kind === 'contents' ? [] : partSections(context, kind)));
  const old = concordance(context, made.flat());
  const listed = [...old, ...made.flat()];
  return kinds.flatMap((kind, index) =>
    kind === 'contents'
      ? [partSection(context, 'contents', contentsBlocks(context, listed)), ...old]
      : (made[index] ?? []),
  );
}

/** Old numbers beside new ones, where pages served before were renumbered. */
function concordance(context: DossierContext, sections: readonly Section[]): readonly Section[] {
  const { served, insertion, supplement } = context.folio.case.dossier;
  if (insertion === 'keep' || served.length === 0 || supplement !== null) return [];
  return [
    {
      anchor: partAnchor('concordance'),
      kind: 'concordance',
      title: context.words.concordance.title,
      depth: 0,
      content: [{ content: 'blocks', blocks: concordanceBlocks(context, served, sections) }],
    },
  ];
}

/** Parts that a supplementary bundle does not say again. */
const onceOnly: ReadonlySet<PartKind> = new Set(['witness-list', 'chronology', 'histories', 'corroboration']);

/** Every part a destination has, in the order chosen; those not named follow, and none is left out here. */
export function orderedParts(profile: Profile, chosen: readonly PartKind[]): readonly PartKind[] {
  const rest = profile.parts.filter((kind) => !chosen.includes(kind));
  return [...chosen.filter((kind) => profile.parts.includes(kind)), ...rest];
}

function partOrder({ folio, profile, wasServed }: DossierContext): readonly PartKind[] {
  const { partOrder: chosen, leftOut } = folio.case.dossier;
  return orderedParts(profile, chosen).filter(
    (kind) => !leftOut.includes(kind) && !(onceOnly.has(kind) && wasServed(partAnchor(kind))),
  );
}

function partSections(context: DossierContext, kind: PartKind): readonly Section[] {
  const { folio, exhibits, words, profile } = context;
  switch (kind) {
    case 'cover':
      return [partSection(context, kind, coverBlocks(context))];
    case 'contents':
      return [];
    case 'witness-list':
      return hasWitnesses(context) ? [partSection(context, kind, witnessBlocks(context))] : [];
    case 'chronology':
      return folio.incidents.length === 0 ? [] : [partSection(context, kind, chronologyBlocks(context))];
    case 'histories':
      return folio.histories.length === 0 ? [] : [partSection(context, kind, historyBlocks(context))];
    case 'statements':
      return statementSections(context);
    case 'corroboration':
      return folio.incidents.length === 0 || exhibits.length === 0
        ? []
        : [partSection(context, kind, corroborationBlocks(context))];
    case 'exhibits': {
      const named = folio.case.dossier.titles.some(({ part }) => part === 'exhibits');
      const title = named ? words.parts.exhibits : words.exhibits[profile.exhibits.word];
      const group: Section = { anchor: partAnchor(kind), kind, title, depth: 0, content: [] };
      return exhibits.length === 0
        ? []
        : [group, ...exhibits.map((exhibit) => exhibitSection(context, exhibit))];
    }
    case 'explanations':
      return explained(context).length === 0 ? [] : [partSection(context, kind, explanationBlocks(context))];
    case 'custody':
      return exhibits.length === 0 ? [] : [partSection(context, kind, custodyBlocks(context))];
    case 'service':
      return [partSection(context, kind, serviceBlocks(context))];
    default:
      return assertNever(kind);
  }
}

function partSection(context: DossierContext, kind: PartKind, blocks: readonly Block[]): Section {
  return {
    anchor: partAnchor(kind),
    kind,
    title: context.words.parts[kind],
    depth: 0,
    content: [{ content: 'blocks', blocks }],
  };
}

/** Statements; certificates that belong to one of them or to an exhibit stand there instead. */
function statementSections(context: DossierContext): readonly Section[] {
  const placed = new Set(
    [...context.exhibits, ...context.earlier]
      .flatMap(({ members }) => members)
      .flatMap((member) => ('statement' in member ? [member.statement.id] : [])),
  );
  const own = context.statements.filter(
    (statement) =>
      !placed.has(statement.id) &&
      !coversStatement(context, statement) &&
      !context.wasServed(statementAnchor(statement.id)),
  );
  if (own.length === 0) return [];
  const group: Section = {
    anchor: partAnchor('statements'),
    kind: 'statements',
    title: context.words.parts.statements,
    depth: 0,
    content: [],
  };
  return [group, ...own.map((statement) => statementSection(context, statement))];
}

function coversStatement(
  { statements }: DossierContext,
  certificate: DossierContext['statements'][number],
): boolean {
  return (
    certificate.kind === 'interpreter-certificate' &&
    statements.some(({ id }) => id !== certificate.id && certificate.covers.includes(id))
  );
}

function hasWitnesses(context: DossierContext): boolean {
  return (
    context.statements.some(
      ({ declarant }) => declarant !== null && declarant !== context.folio.case.applicant,
    ) || context.folio.incidents.some(({ people }) => people.some(({ part }) => part === 'witness'))
  );
}
