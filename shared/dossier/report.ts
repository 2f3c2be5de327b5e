import type { Severity } from '../domain/severity.ts';
import type { Turn } from '../domain/document.ts';
import type { Id } from '../domain/id.ts';

/** Something the dossier lacks or leaves out, and why. */
export interface PreflightItem {
  readonly severity: Severity;
  readonly code: string;
  /** In English; the window says it in its own language by code and values (`language` is a BCP 47 tag). */
  readonly message: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly record?: Id;
}

/** The outline of the dossier as it would be exported now. */
export interface DossierPreview {
  readonly parts: readonly {
    readonly kind: string;
    readonly label?: string;
    readonly title: string;
    readonly record?: Id;
  }[];
  readonly preflight: readonly PreflightItem[];
}

/** Pages drawn to be looked at: where each volume is read from, and what an export would say of them. */
export interface DrawnDossier {
  /** As `/attachment/NAME` gives them. */
  readonly volumes: readonly string[];
  readonly report: ExportReport;
}

/** What an export wrote; the same value `folio export --json` prints. */
export interface ExportReport {
  readonly volumes: readonly {
    readonly path: string;
    readonly sha256: string;
    readonly pages: number;
    readonly bytes: number;
  }[];
  readonly parts: readonly {
    readonly kind: string;
    readonly label?: string;
    /** "C": an exhibit's letter or number alone. */
    readonly bare?: string;
    readonly title: string;
    /** Index into `volumes`. */
    readonly volume: number;
    readonly firstPage: number;
    readonly lastPage: number;
    readonly sha256?: string;
    /** Names the section or document across exports, so that served page numbers can be kept. */
    readonly anchor?: string;
  }[];
  readonly pages: readonly {
    readonly page: number;
    readonly label: string;
    readonly source?: { readonly sha256: string; readonly page: number };
    /** Where the source page lies on the output page: x, y, width, height in points from the lower left. */
    readonly box?: readonly [number, number, number, number];
    readonly turned?: Turn;
  }[];
  readonly preflight: readonly PreflightItem[];
}
