import type { DossierPreview } from '../../../shared/dossier/report.ts';
import type { DossierChoices, Folio, PartKind } from '../../../shared/domain/case.ts';
import { orderedParts } from '../../../shared/dossier/part-order.ts';
import { chooseWords } from '../../../shared/dossier/words/choose.ts';
import { profiles } from '../../../shared/profiles/profiles.ts';
import { moved } from '../../ui/reorder.ts';

/** A part as the host outlines it. */
export type PreviewPart = DossierPreview['parts'][number];

/** One part of the dossier as its outline shows it. */
export interface OutlinePart {
  readonly kind: PartKind;
  /** What the dossier calls it, by its own name or the usual one. */
  readonly title: string;
  readonly defaultTitle: string;
  readonly isLeftOut: boolean;
  /** Whether it has pages: a chronology without events has none. */
  readonly hasPages: boolean;
  /** Statements or exhibits in it. */
  readonly contents: readonly PreviewPart[];
}

/** Every part of the destination in its order, those left out at their places. */
export function outlineOf({ case: record }: Folio, parts: readonly PreviewPart[]): readonly OutlinePart[] {
  const profile = profiles[record.profile];
  const { dossier } = record;
  const words = chooseWords(dossier.language || profile.language);
  return orderedParts(profile, dossier.partOrder).map((kind) => {
    const defaultTitle = kind === 'exhibits' ? words.exhibits[profile.exhibits.word] : words.parts[kind];
    return {
      kind,
      defaultTitle,
      title: dossier.titles.find(({ part }) => part === kind)?.title ?? defaultTitle,
      isLeftOut: dossier.leftOut.includes(kind),
      hasPages: parts.some((part) => part.kind === kind),
      contents: parts.filter((part) => part.kind === contentKinds[kind]),
    };
  });
}

const contentKinds: Readonly<Partial<Record<PartKind, string>>> = {
  statements: 'statement',
  exhibits: 'exhibit',
};

/** The choices with a part in another place, by places in the outline. */
export function withPartMoved(
  choices: DossierChoices,
  outline: readonly OutlinePart[],
  from: number,
  to: number,
): DossierChoices {
  const order = outline.map(({ kind }) => kind);
  return { ...choices, partOrder: moved(order, from, to) };
}

/** The choices with an exhibit in another place, by places among the exhibits. */
export function withExhibitMoved(
  choices: DossierChoices,
  outline: readonly OutlinePart[],
  from: number,
  to: number,
): DossierChoices {
  const exhibits = outline.find(({ kind }) => kind === 'exhibits')?.contents ?? [];
  const order = exhibits.flatMap(({ record }) => record ?? []);
  return { ...choices, exhibitOrder: moved(order, from, to) };
}

/** The choices with a part left out, or back in. */
export function withPartLeftOut(choices: DossierChoices, kind: PartKind, isLeftOut: boolean): DossierChoices {
  const rest = choices.leftOut.filter((each) => each !== kind);
  return { ...choices, leftOut: isLeftOut ? [...rest, kind] : rest };
}

/** A part under a name of its own; an empty one or the usual one gives it back its usual name. */
export function withPartNamed(choices: DossierChoices, part: OutlinePart, title: string): DossierChoices {
  const rest = choices.titles.filter((each) => each.part !== part.kind);
  const trimmed = title.trim();
  return {
    ...choices,
    titles:
      trimmed === '' || trimmed === part.defaultTitle ? rest : [...rest, { part: part.kind, title: trimmed }],
  };
}
