import { assertNever } from '../../../shared/domain/assert-never.ts';
import type { Anchor, Inline } from '../../../shared/dossier/block.ts';
import type { Id } from '../../../shared/domain/id.ts';
import { breakLines, type Line } from '../text/lines.ts';
import type { SetText, Span, Typesetter } from '../text/typesetter.ts';
import type { Look, Looks } from './style.ts';
import type { LinkTarget, Mark } from './slice.ts';
import { StructureElement } from './structure.ts';

/** Gives the printed number of a page; null while it is not known yet. */
export interface PageNumbers {
  at(anchor: Anchor, page: number | null): string | null;
  range(anchor: Anchor): string | null;
  /** ", p. 41", with the volume or the bundle where that is another one. */
  place(anchor: Anchor, page: number | null, within: Anchor | null): string | null;
}

/** Everything that setting blocks into slices needs. */
export interface Setting {
  readonly typesetter: Typesetter;
  readonly looks: Looks;
  /** Width of the column in points. */
  readonly width: number;
  readonly numbers: PageNumbers;
  readonly root: StructureElement;
  /** Told before a record's text is set, to name the record of a missing character. */
  readonly onRecord: (record: Id | null) => void;
  readonly footnotes: { count: number };
  /** Sizes of the headings that the text stands under, largest first; those who hear it are led past no level. */
  readonly headings: { open: readonly number[] };
}

/** Text broken into lines, and the side it starts from. */
export interface SetLines {
  readonly lines: readonly Line<Mark>[];
  readonly direction: 'ltr' | 'rtl';
  readonly notes: readonly (readonly Inline[])[];
}

const unknownNumber = '00';

/** Sets running text in a look and a width, under a structure element. */
export function setInline(
  setting: Setting,
  inlines: readonly Inline[],
  look: Look,
  width: number,
  element: StructureElement | null,
): SetLines {
  const notes: (readonly Inline[])[] = [];
  const spans = inlines.flatMap((inline) => spansOf(setting, inline, look, { element, link: null }, notes));
  const text: SetText<Mark> = setting.typesetter.set(spans, width);
  return { lines: breakLines(text, width), direction: text.direction, notes };
}

function spansOf(
  setting: Setting,
  inline: Inline,
  look: Look,
  mark: Mark,
  notes: (readonly Inline[])[],
): readonly Span<Mark>[] {
  switch (inline.inline) {
    case 'text': {
      const spoken = inOwnLanguage(mark, inline.language ?? '');
      return [
        { text: inline.text, style: styleOf(inline, look, mark, setting.looks.smallest), mark: spoken },
      ];
    }
    case 'page':
      return [plain(setting.numbers.at(inline.to, inline.page) ?? unknownNumber, look, mark)];
    case 'place':
      return [
        plain(
          setting.numbers.place(inline.to, inline.page, inline.within) ?? `, p. ${unknownNumber}`,
          look,
          mark,
        ),
      ];
    case 'pages':
      return [plain(setting.numbers.range(inline.to) ?? unknownNumber, look, mark)];
    case 'link': {
      const link: LinkTarget = { to: inline.to, page: inline.page };
      const element = mark.element === null ? null : new StructureElement('Link', mark.element);
      return inline.children.flatMap((child) => spansOf(setting, child, look, { element, link }, notes));
    }
    case 'note': {
      notes.push(inline.text);
      setting.footnotes.count += 1;
      return [plain(superscript(setting.footnotes.count), look, mark)];
    }
    default:
      return assertNever(inline);
  }
}

/** Words in another language than those around them stand in an element of their own that says so. */
function inOwnLanguage(mark: Mark, language: string): Mark {
  if (mark.element === null || language === '' || mark.element.notes.language === language) return mark;
  return { ...mark, element: new StructureElement('Span', mark.element, { language }) };
}

function plain(text: string, look: Look, mark: Mark): Span<Mark> {
  return { text, style: styleOf({}, look, mark, look.size), mark };
}

function styleOf(
  inline: { readonly style?: string; readonly language?: string },
  look: Look,
  mark: Mark,
  smallest: number,
): Span<Mark>['style'] {
  const isQuiet = inline.style === 'quiet';
  const isCode = inline.style === 'code';
  return {
    face: isCode ? 'sans' : look.face,
    weight: inline.style === 'strong' ? 'bold' : inline.style === 'emphasis' ? 'italic' : look.weight,
    size: isCode ? Math.max(look.size * 0.84, smallest) : look.size,
    ink: mark.link !== null && look.showsLinks ? 'link' : isQuiet || isCode ? 'quiet' : look.ink,
    language: inline.language ?? '',
  };
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A footnote's number in raised digits. */
export function superscript(number: number): string {
  return Array.from(String(number), (digit) => raised[Number(digit)] ?? '').join('');
}
