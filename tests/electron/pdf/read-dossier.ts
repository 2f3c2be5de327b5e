import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A link or outline entry, with the page it lands on (1-based). */
export interface Landing {
  readonly words: string;
  readonly page: number;
}

export interface ReadPage {
  readonly text: string;
  readonly links: readonly Landing[];
}

export interface ReadDossier {
  readonly pages: readonly ReadPage[];
  readonly labels: readonly string[];
  readonly outline: readonly Landing[];
  readonly info: Readonly<Record<string, unknown>>;
}

interface OutlineNode {
  readonly title: string;
  readonly dest: unknown;
  readonly items: readonly OutlineNode[];
}

/** Reads a finished dossier with pdf.js, as a viewer would. */
export async function readDossier(path: string): Promise<ReadDossier> {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const document = await task.promise;
  const pageOf = async (destination: unknown) => {
    const [target] = destination as [{ num: number; gen: number }];
    return (await document.getPageIndex(target)) + 1;
  };
  const walk = async (nodes: readonly OutlineNode[]): Promise<Landing[]> => {
    const found: Landing[] = [];
    for (const { title, dest, items } of nodes)
      found.push({ words: title, page: await pageOf(dest) }, ...(await walk(items)));
    return found;
  };
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    const annotations = (await page.getAnnotations()) as { contentsObj: { str: string }; dest: unknown }[];
    const links = await Promise.all(
      annotations.map(async ({ contentsObj, dest }) => ({
        words: contentsObj.str,
        page: await pageOf(dest),
      })),
    );
    pages.push({ text, links });
  }
  const labels = (await document.getPageLabels()) ?? [];
  const outline = await walk(await document.getOutline());
  const { info } = (await document.getMetadata()) as { info: Record<string, unknown> };
  await task.destroy();
  return { pages, labels, outline, info };
}
