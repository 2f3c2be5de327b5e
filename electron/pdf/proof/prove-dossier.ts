import { type FileRanges, openFileRanges } from '../../files/byte-ranges.ts';
import { Damaged } from '../reader/value.ts';
import { contentProblems } from './content.ts';
import { navigationProblems } from './navigation.ts';
import { pageProblems, readWrittenPages } from './written-pages.ts';
import { WrittenFile } from './written-file.ts';

/** What an export meant to write. */
export interface ExpectedDossier {
  readonly pages: readonly ExpectedPage[];
  /** In reading order; pages count from 0. */
  readonly outline: readonly { readonly title: string; readonly page: number }[];
  /** The file's password, where it has one. */
  readonly password?: string;
}

interface ExpectedPage {
  /** The number printed on the page. */
  readonly label: string;
  /** Operators, or a part of them, that draw the stamp in the page's own content. */
  readonly stamp?: string;
}

/** Something wrong with a finished file. */
export interface Problem {
  readonly code: ProblemCode;
  /** Says what and where, without case content. */
  readonly message: string;
  /** Counted from 0. */
  readonly page?: number;
}

/** What can be wrong with a written dossier. */
export type ProblemCode =
  | 'unreadable'
  | 'page-count'
  | 'label'
  | 'stamp'
  | 'outline'
  | 'link'
  | 'outside-page-tree'
  | 'unreachable'
  | 'forbidden'
  | 'metadata'
  | 'exif';

/** Reads a finished file back and lists all that is not as it was meant; nothing = proven. Never changes the file. */
export function proveDossier(path: string, expected: ExpectedDossier): readonly Problem[] {
  let bytes: FileRanges | null = null;
  try {
    bytes = openFileRanges(path);
    const file = new WrittenFile(bytes, expected.password);
    const pages = readWrittenPages(file);
    return [
      ...pageProblems(file, pages, expected.pages),
      ...navigationProblems(file, pages, expected.outline),
      ...contentProblems(file, pages),
    ];
  } catch (error) {
    if (error instanceof Damaged)
      return [{ code: 'unreadable', message: `The file cannot be read back: ${error.message}.` }];
    throw error;
  } finally {
    bytes?.close();
  }
}
