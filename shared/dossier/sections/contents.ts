import { text, type Block, type Column, type Inline, type Row } from '../block.ts';
import { partHeading } from './part-heading.ts';
import type { Section } from '../dossier.ts';
import { exhibitAnchor } from '../anchors.ts';
import { documentTitle } from '../names.ts';
import type { DossierContext } from '../dossier-context.ts';
import { shortWhenText } from '../words/when-text.ts';

/** The contents: parts and statements first, then every exhibit with its date and pages, all linked. */
export function contentsBlocks(context: DossierContext, sections: readonly Section[]): readonly Block[] {
  const { words, profile } = context;
  const listed = sections.filter(({ kind }) => kind !== 'cover' && kind !== 'contents' && kind !== 'exhibit');
  return [
    partHeading(context, 'contents'),
    {
      block: 'table',
      style: 'contents',
      columns: columnsFor(context),
      head: [
        [text(words.exhibitColumn[profile.exhibits.word])],
        [text(words.contents.description)],
        [text(words.contents.date)],
        [text(words.contents.pages)],
      ],
      rows: listed.flatMap((section) =>
        section.kind === 'exhibits'
          ? [partRow(section), ...context.exhibits.map((exhibit) => exhibitRow(context, exhibit))]
          : [partRow(section)],
      ),
    },
  ];
}

/** Room for "36–37, vol. 2", for long numbers and for the longest date where they may come; else for descriptions. */
function columnsFor({ folio, profile, exhibits, words }: DossierContext): readonly Column[] {
  const { numbering, volumes } = folio.case.dossier;
  const bytes = folio.attachments.reduce((sum, attachment) => sum + attachment.bytes, 0);
  const limit = volumes.bytes ?? profile.maxBytes;
  const mayBeCut = !volumes.whole && (volumes.pages !== null || (limit !== null && bytes > limit * 0.6));
  const isLong = numbering.prefix.length + numbering.digits > 4;
  const page = isLong ? 4.3 : mayBeCut ? 3.3 : 2.5;
  const longest = Math.max(
    0,
    ...exhibits.map(({ document }) => shortWhenText(document.issued, words).length),
  );
  // A quarter of a unit for each letter at 11 point, which the contents have unless an authority asks for more.
  const letter = Math.max(11, profile.body.smallest) / 44;
  const date = Math.min(5.4, Math.max(3.2, longest * letter));
  return [{ width: 1.9 }, { width: 15.1 - page - date }, { width: date }, { width: page, align: 'end' }];
}

function partRow(section: Section): Row {
  const isInner = section.depth === 1;
  const title = isInner ? text(section.title) : text(section.title, 'strong');
  return {
    cells: [[], [link(section.anchor, [title])], [], [pages(section.anchor)]],
    heading: !isInner,
    ...(section.record === undefined ? {} : { record: section.record }),
  };
}

function exhibitRow(context: DossierContext, exhibit: DossierContext['exhibits'][number]): Row {
  const anchor = exhibitAnchor(exhibit.document.id);
  return {
    cells: [
      [link(anchor, [text(exhibit.label)])],
      [link(anchor, [text(documentTitle(context, exhibit.document))])],
      [text(shortWhenText(exhibit.document.issued, context.words))],
      [pages(anchor)],
    ],
    record: exhibit.document.id,
  };
}

function pages(to: string): Inline {
  return link(to, [{ inline: 'pages', to }]);
}

function link(to: string, children: readonly Inline[]): Inline {
  return { inline: 'link', to, page: null, children };
}
