import { assertNever } from '../../../shared/assert-never.ts';
import { pdfReference, pdfText } from '../writer/pdf-text.ts';
import type { PdfWriter } from '../writer/pdf-writer.ts';
import type { Kid, StructureElement } from '../layout/structure.ts';

/** What the structure needs to know of a page or a link's annotation, by its key in the parent tree. */
export type ParentTreeEntry =
  | { readonly kind: 'page'; readonly elements: readonly (StructureElement | null)[] }
  | { readonly kind: 'annotation'; readonly element: StructureElement };

/** Writes the structure tree and its parent tree, and names them in the catalog (ISO 32000-1, 14.7). */
export function writeStructure(
  writer: PdfWriter,
  root: StructureElement,
  entries: readonly ParentTreeEntry[],
  language: string,
): void {
  const tree = writer.reserve();
  const numbers = new Map<StructureElement, number>();
  const elements = inOrder(root);
  for (const element of elements) numbers.set(element, writer.reserve());
  for (const element of elements)
    writer.object(numbers.get(element) ?? 0, elementText(element, numbers, element === root ? tree : null));
  const parentTree = writer.add(parentTreeText(entries, numbers));
  writer.object(
    tree,
    `<< /Type /StructTreeRoot /K ${pdfReference(numbers.get(root) ?? 0)} /ParentTree ${pdfReference(parentTree)}` +
      ` /ParentTreeNextKey ${entries.length} >>`,
  );
  writer.setCatalogEntry('StructTreeRoot', pdfReference(tree));
  writer.setCatalogEntry('MarkInfo', '<< /Marked true >>');
  writer.setCatalogEntry('Lang', pdfText(language));
  root.reset();
}

function inOrder(root: StructureElement): readonly StructureElement[] {
  const found: StructureElement[] = [];
  const visit = (element: StructureElement) => {
    found.push(element);
    for (const kid of element.kids) if (kid.kid === 'element') visit(kid.element);
  };
  visit(root);
  return found;
}

function elementText(
  element: StructureElement,
  numbers: ReadonlyMap<StructureElement, number>,
  tree: number | null,
): string {
  const { alternative, actualText, language, scope } = element.notes;
  const parent = tree ?? numbers.get(element.parent ?? element) ?? 0;
  const parts = [
    `/Type /StructElem /S /${element.type} /P ${pdfReference(parent)}`,
    alternative === undefined ? '' : `/Alt ${pdfText(alternative)}`,
    actualText === undefined ? '' : `/ActualText ${pdfText(actualText)}`,
    language === undefined ? '' : `/Lang ${pdfText(language)}`,
    element.type === 'TH' ? `/A << /O /Table /Scope /${scope ?? 'Column'} >>` : '',
    element.kids.length === 0 ? '' : `/K [${element.kids.map((kid) => kidText(kid, numbers)).join(' ')}]`,
  ];
  return `<< ${parts.filter((part) => part !== '').join(' ')} >>`;
}

function kidText(kid: Kid, numbers: ReadonlyMap<StructureElement, number>): string {
  switch (kid.kid) {
    case 'element':
      return pdfReference(numbers.get(kid.element) ?? 0);
    case 'content':
      return `<< /Type /MCR /Pg ${pdfReference(kid.page)} /MCID ${kid.mcid} >>`;
    case 'annotation':
      return `<< /Type /OBJR /Pg ${pdfReference(kid.page)} /Obj ${pdfReference(kid.annotation)} >>`;
    default:
      return assertNever(kid);
  }
}

function parentTreeText(
  entries: readonly ParentTreeEntry[],
  numbers: ReadonlyMap<StructureElement, number>,
): string {
  const texts = entries.map((entry, key) => {
    if (entry.kind === 'annotation') return `${key} ${pdfReference(numbers.get(entry.element) ?? 0)}`;
    const references = entry.elements.map((element) =>
      element === null ? 'null' : pdfReference(numbers.get(element) ?? 0),
    );
    return `${key} [${references.join(' ')}]`;
  });
  return `<< /Nums [${texts.join('\n')}] >>`;
}
