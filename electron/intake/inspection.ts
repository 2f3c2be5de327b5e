/** What can be said of a file on its way in. */
export interface Inspection {
  readonly pages: number | null;
  /** Pixels of a picture as shown, whole points of a PDF's first page. */
  readonly width: number | null;
  readonly height: number | null;
  readonly problem: IntakeProblem | null;
  /** The moment by the camera's own clock, where the file says one. */
  readonly taken?: string;
  /** The password given, where the file is locked and it opens it. */
  readonly password?: string;
}

/** Why a file cannot be shown. */
export type IntakeProblem = 'empty' | 'unknown-kind' | 'needs-password' | 'damaged' | 'too-large';
