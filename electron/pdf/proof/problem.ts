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
