import { heading, paragraph, text, type Block, type Row, strong } from '../block.ts';
import { partAnchor } from '../anchors.ts';
import type { Section } from '../dossier.ts';
import type { DossierContext } from '../dossier-context.ts';
import type { ServedBundle } from '../../domain/case.ts';
import { servedLabels } from '../numbering/served-bundle.ts';
import { formatMessage } from '../../messages/format-message.ts';
import { fillInline } from '../words/fill-inline.ts';
import { ruledTable } from './ruled-table.ts';

/** Old numbers beside new ones, where pages served before were renumbered. */
export function concordanceSections(
  context: DossierContext,
  sections: readonly Section[],
): readonly Section[] {
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

/** Which numbers each part bore when it was last served, and which it bears now. */
function concordanceBlocks(
  context: DossierContext,
  served: readonly ServedBundle[],
  sections: readonly Section[],
): readonly Block[] {
  const { words } = context;
  const { concordance } = words;
  const rows = sections.flatMap((section): readonly Row[] => {
    const bundle = served.findLast(({ runs }) => runs.some(({ anchor }) => anchor === section.anchor));
    if (bundle === undefined || section.content.length === 0) return [];
    return [
      {
        cells: [
          section.label === undefined
            ? [text(section.title)]
            : fillInline(
                words.labelled,
                { label: [strong(section.label)], value: section.title },
                words.language,
              ),
          [text(servedAs(context, bundle, section))],
          [{ inline: 'pages', to: section.anchor }],
        ],
      },
    ];
  });
  const head = [concordance.part, concordance.was, concordance.now];
  return [
    heading(1, concordance.title),
    paragraph(concordance.intro),
    { block: 'space', points: 6 },
    ruledTable([6.6, 5.2, 5.2], head, rows),
  ];
}

/** "Tab C, 41–45", or the numbers alone where the exhibit's label is the same. */
function servedAs(
  { words, profile }: DossierContext,
  bundle: ServedBundle,
  { anchor, record, bare }: Section,
): string {
  const labels = servedLabels(bundle, anchor);
  const [first = '', last = ''] = [labels[0], labels.at(-1)];
  const pages = first === last ? first : `${first}–${last.replace(/^.*\D(?=\d+$)/, '')}`;
  const label = bundle.exhibits.find(({ document }) => document === record)?.label;
  if (label === undefined || label === bare) return pages;
  return `${formatMessage(words.exhibit[profile.exhibits.word], { label }, words.language)}, ${pages}`;
}
