import { assertNever } from '../../../shared/assert-never.ts';
import type { Anchor, Inline } from '../../../shared/dossier/block.ts';
import type { Id } from '../../../shared/domain/id.ts';
import { breakLines, type Line } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { SetText, Typesetter } from '../text/typesetter.ts';
import type { TextStyle, TextStyles } from './style.ts';
import type { LinkTarget, Mark } from './vertical-box.ts';
import { StructureElement } from './structure.ts';

/** Gives the printed number of a page; null while it is not known yet. */
export interface PageNumbers {
  at(anchor: Anchor, page: number | null): string | null;
  range(anchor: Anchor): string | null;
  /** ", p. 41", with the volume or the bundle where that is another one. */
  place(anchor: Anchor, page: number | null, within: Anchor | null): string | null;
}

/** What typesetting blocks into boxes needs. */
export interface LayoutContext {
  readonly typesetter: Typesetter;
  readonly styles: TextStyles;
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

/** Sets running text in a style and a width, under a structure element. */
export function setInline(
  context: LayoutContext,
  inlines: readonly Inline[],
  style: TextStyle,
  width: number,
  element: StructureElement | null,
): SetLines {
  const notes: (readonly Inline[])[] = [];
  const spans = inlines.flatMap((inline) => spansOf(context, inline, style, { element, link: null }, notes));
  const text: SetText<Mark> = context.typesetter.set(spans, width);
  return { lines: breakLines(text, width), direction: text.direction, notes };
}

function spansOf(
  context: LayoutContext,
  inline: Inline,
  style: TextStyle,
  mark: Mark,
  notes: (readonly Inline[])[],
): readonly Span<Mark>[] {
  switch (inline.inline) {
    case 'text': {
      const spoken = inOwnLanguage(mark, inline.language ?? '');
      return [
        { text: inline.text, style: styleOf(inline, style, mark, context.styles.smallest), mark: spoken },
      ];
    }
    case 'page':
      return [plain(context.numbers.at(inline.to, inline.page) ?? unknownNumber, style, mark)];
    case 'place':
      return [
        plain(
          context.numbers.place(inline.to, inline.page, inline.within) ?? `, p. ${unknownNumber}`,
          style,
          mark,
        ),
      ];
    case 'pages':
      return [plain(context.numbers.range(inline.to) ?? unknownNumber, style, mark)];
    case 'link': {
      const link: LinkTarget = { to: inline.to, page: inline.page };
      const element = mark.element === null ? null : new StructureElement('Link', mark.element);
      return inline.children.flatMap((child) => spansOf(context, child, style, { element, link }, notes));
    }
    case 'note': {
      notes.push(inline.text);
      context.footnotes.count += 1;
      return [plain(superscript(context.footnotes.count), style, mark)];
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

function plain(text: string, style: TextStyle, mark: Mark): Span<Mark> {
  return { text, style: styleOf({}, style, mark, style.size), mark };
}

function styleOf(
  inline: { readonly style?: string; readonly language?: string },
  style: TextStyle,
  mark: Mark,
  smallest: number,
): Span<Mark>['style'] {
  const isQuiet = inline.style === 'quiet';
  const isCode = inline.style === 'code';
  return {
    face: isCode ? 'sans' : style.face,
    weight: inline.style === 'strong' ? 'bold' : inline.style === 'emphasis' ? 'italic' : style.weight,
    size: isCode ? Math.max(style.size * 0.84, smallest) : style.size,
    ink: mark.link !== null && style.showsLinks ? 'link' : isQuiet || isCode ? 'quiet' : style.ink,
    language: inline.language ?? '',
  };
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A footnote's number in raised digits. */
export function superscript(number: number): string {
  return Array.from(String(number), (digit) => raised[Number(digit)] ?? '').join('');
}
