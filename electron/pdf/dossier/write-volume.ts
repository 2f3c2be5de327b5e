import { assertNever } from '../../../shared/assert-never.ts';
import type { Dossier, Section } from '../../../shared/dossier/dossier.ts';
import { labelled } from '../../../shared/dossier/names.ts';
import { formatMessage } from '../../../shared/messages/format-message.ts';
import { pageEntries } from '../exhibits/page-entries.ts';
import { frameOf, type Frame } from '../layout/style.ts';
import type { LaidPage } from '../layout/paginate.ts';
import { StructureElement } from '../layout/structure.ts';
import { embedFont } from '../text/embed-font.ts';
import type { Typesetter } from '../text/typesetter.ts';
import type { OutlineEntry } from '../writer/outline.ts';
import { pdfNumbers, pdfReference, pdfText } from '../writer/pdf-text.ts';
import type { ExpectedDossier } from '../proof/expected-dossier.ts';
import type { PdfWriter } from '../writer/pdf-writer.ts';
import type { LaidOut } from './lay-out.ts';
import type { PlacedPage } from './segment.ts';
import { FontNames, PageDrawer, type LinkArea } from './page-drawer.ts';
import type { OutputPage } from './page-index.ts';
import { drawRunningHead, pageOf } from './running-head.ts';
import { writeStructure, type ParentTreeEntry } from './structure-tree.ts';

/** What the pages of one volume share while they are written. */
interface Volume {
  readonly dossier: Dossier;
  readonly laid: LaidOut;
  readonly writer: PdfWriter;
  readonly typesetter: Typesetter;
  readonly frame: Frame;
  readonly fonts: FontNames;
  readonly fontResources: number;
  /** Object numbers of the volume's pages, by output page over all volumes. */
  readonly objects: ReadonlyMap<number, number>;
  readonly parentTree: ParentTreeEntry[];
}

/**
 * Writes a volume's pages, outline, structure and fonts; its exhibits' objects are in the file already. Gives
 * what the finished file must prove to hold.
 */
export function writeVolume(
  dossier: Dossier,
  laid: LaidOut,
  typesetter: Typesetter,
  writer: PdfWriter,
  number: number,
): ExpectedDossier {
  const outputPages = [...laid.index.outputPages.entries()].filter(([, { volume }]) => volume === number);
  const volume: Volume = {
    dossier,
    laid,
    writer,
    typesetter,
    frame: frameOf(dossier.paper),
    fonts: new FontNames(),
    fontResources: writer.reserve(),
    objects: new Map(outputPages.map(([index]) => [index, writer.reserve()])),
    parentTree: [],
  };
  const pages = outputPages.map(([index, outputPage]) => ({
    label: outputPage.label,
    stamp: writePage(volume, index, outputPage),
  }));
  writeFonts(volume);
  const outline = outlineOf(volume);
  writer.setOutline(outline);
  writeStructure(writer, laid.root, volume.parentTree, dossier.language);
  writer.setCatalogEntry('ViewerPreferences', '<< /DisplayDocTitle false >>');
  writer.setCatalogEntry('PageMode', '/UseOutlines');
  const places = new Map([...volume.objects.values()].map((object, index) => [object, index]));
  return { pages, outline: outline.map(({ title, page }) => ({ title, page: places.get(page) ?? -1 })) };
}

function writePage(volume: Volume, index: number, outputPage: OutputPage): string {
  const object = volume.objects.get(index) ?? 0;
  const drawer = new PageDrawer(volume.fonts, object);
  const size = outputPage.placed?.fitted.size ?? ([volume.frame.width, volume.frame.height] as const);
  if (outputPage.own !== null) drawOwn(volume, drawer, outputPage.own);
  if (outputPage.placed !== null) drawExhibit(volume, drawer, outputPage, outputPage.placed);
  const isTitlePage = volume.laid.index.ranges.get(outputPage.segment.section)?.[0] === index;
  const stamp = drawRunningHead({ ...volume, drawer, outputPage, size, isTitlePage });
  const key = volume.parentTree.push({ kind: 'page', elements: drawer.elements }) - 1;
  const fonts = `/Font ${pdfReference(volume.fontResources)}`;
  const source =
    outputPage.placed === null ? null : pageEntries(outputPage.placed.embedded, outputPage.placed.fitted);
  const links = drawer.links.flatMap((link) => writeLink(volume, object, link) ?? []);
  volume.writer.addPage({
    object,
    size,
    contents: drawer.operators,
    resources: `<< ${fonts} ${source?.resources ?? ''} >>`,
    label: outputPage.label,
    structParents: key,
    annotations: [...links, ...(source?.annotations ?? [])],
    ...(source?.group === undefined ? {} : { group: source.group }),
  });
  return stamp;
}

function drawOwn({ frame }: Volume, drawer: PageDrawer, page: LaidPage): void {
  const top = frame.height - frame.top;
  for (const { drawn, top: down, isRepeated } of page.drawn) {
    switch (drawn.draw) {
      case 'line':
        drawer.line(drawn.line, frame.left + drawn.x, top - down - drawn.y, isRepeated);
        break;
      case 'rule':
        drawer.rule(frame.left + drawn.x, top - down - drawn.y, drawn.width, drawn.thickness, drawn.ink);
        break;
      case 'element':
        drawn.element.attach();
        break;
      default:
        assertNever(drawn);
    }
  }
}

function drawExhibit(
  { laid, dossier }: Volume,
  drawer: PageDrawer,
  { segment }: OutputPage,
  placed: PlacedPage,
): void {
  if (segment.kind !== 'file') return;
  const alternative = pageOf(dossier, segment, segment.content.title, placed.source);
  const figure = new StructureElement('Figure', laid.sections.get(segment) ?? laid.root, { alternative });
  const { box, scale } = placed.fitted;
  drawer.markContent(figure, () => {
    drawer.operator(`q ${pdfNumbers([scale, 0, 0, scale, box[0], box[1]])} cm /X Do Q`);
  });
}

/** A link inside the volume; places in other volumes are named in words only. */
function writeLink(
  { laid, writer, objects, frame, parentTree }: Volume,
  page: number,
  link: LinkArea,
): number | null {
  const place = laid.index.anchors.get(link.target.to);
  if (place === undefined) return null;
  const target = place.outputPage + (link.target.page ?? 1) - 1;
  const object = objects.get(target);
  if (object === undefined) return null;
  const isWithin = (link.target.page ?? 1) === 1 && place.y !== null;
  const height = laid.index.outputPages[target]?.placed?.fitted.size[1] ?? frame.height;
  const y = isWithin ? frame.height - frame.top - (place.y ?? 0) + 12 : height;
  const key = link.element === null ? '' : ` /StructParent ${parentTree.length}`;
  const annotation = writer.add(
    `<< /Type /Annot /Subtype /Link /Rect [${pdfNumbers(link.box)}] /Border [0 0 0] /F 4` +
      ` /Contents ${pdfText(laid.index.outputPages[target]?.label ?? '')}` +
      ` /Dest [${pdfReference(object)} /XYZ null ${pdfNumbers([y])} null]${key} >>`,
  );
  if (link.element !== null) {
    parentTree.push({ kind: 'annotation', element: link.element });
    link.element.addAnnotation(page, annotation);
  }
  return annotation;
}

function writeFonts({ writer, fonts, fontResources }: Volume): void {
  const entries = fonts.used.map(([font, name], index) => {
    const object = writer.reserve();
    embedFont(writer, object, font, index);
    return `/${name} ${pdfReference(object)}`;
  });
  writer.object(fontResources, `<< ${entries.join(' ')} >>`);
}

/** Sections, and under an exhibit its parts where it has several. Sections of other volumes are left out. */
function outlineOf({ dossier, laid, objects }: Volume): readonly OutlineEntry[] {
  let above = -1;
  return dossier.sections.flatMap((section): readonly OutlineEntry[] => {
    const range = laid.index.ranges.get(section);
    const first = range === undefined ? undefined : firstHere(laid, objects, section, range);
    const page = first === undefined ? undefined : objects.get(first);
    if (page === undefined || (section.content.length === 0 && first !== range?.[0])) return [];
    const name =
      section.label === undefined ? section.title : labelled(dossier, section.label, section.title);
    const title =
      first === range?.[0]
        ? name
        : formatMessage(dossier.words.contents.continued, { title: name }, dossier.words.language);
    const level = Math.min(section.depth, above + 1);
    above = level;
    return [{ title, level, page, open: level === 0 }, ...membersOf(laid, objects, section, level)];
  });
}

/** The output page a section begins on in this volume, or goes on from the one before. */
function firstHere(
  { index }: LaidOut,
  objects: ReadonlyMap<number, number>,
  section: Section,
  [first, last]: readonly [number, number],
): number | undefined {
  if (objects.has(first)) return first;
  for (let outputPage = first; outputPage <= last; outputPage += 1)
    if (objects.has(outputPage) && index.outputPages[outputPage]?.segment.section === section)
      return outputPage;
  return undefined;
}

function membersOf(
  laid: LaidOut,
  objects: ReadonlyMap<number, number>,
  section: Section,
  level: number,
): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  let before: unknown = null;
  for (const [index, { segment }] of laid.index.outputPages.entries()) {
    const title = segment.kind === 'file' ? segment.content.title : segment.title;
    const what = segment.kind === 'file' ? segment.content.record : segment;
    const page = objects.get(index);
    if (segment.section === section && title !== null && what !== before && page !== undefined)
      entries.push({ title, level: level + 1, page });
    before = what;
  }
  return entries.length > 1 ? entries : [];
}
