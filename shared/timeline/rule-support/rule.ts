import type { Severity } from '../../domain/severity.ts';
import type { Finding, Fit } from '../findings/finding.ts';
import type { Conflict, Solution } from '../network/solve.ts';
import type { Assertion } from '../model/assertion.ts';
import type { Background } from '../model/background.ts';
import type { RecordAssertions } from '../model/record-assertions.ts';
import type { TemporalModel } from '../model/temporal-model.ts';

/** A conflict with what it consists of, for choosing its check. */
export interface ConflictContent {
  readonly conflict: Conflict;
  readonly assertions: readonly Assertion[];
  /** Checks of the background rules it needs. */
  readonly checks: readonly string[];
  readonly kinds: ReadonlySet<AssertionKind>;
}

/** What a conflict consists of: `order` is qualitative, `offset` an order in days, `impossible` a false date. */
export type AssertionKind = 'date' | 'weekday' | 'order' | 'offset' | 'length' | 'age' | 'impossible';

/**
 * One check of the catalogue. A rule may add background knowledge to the network, name the conflicts that
 * are its own, find things that need no reasoning, or suggest what would end a conflict (a hint).
 */
export interface Rule {
  readonly check: string;
  /** Hints are shown only beside another finding. */
  readonly severity: Severity | 'hint';
  /** Adds background rules that hold of any case. */
  readonly addBackground?: (background: Background) => void;
  /** Whether a conflict is this rule's; the first rule in the registry that says so names it. */
  readonly names?: (content: ConflictContent, model: TemporalModel | null) => boolean;
  /** Findings in one record by itself, whatever the rest of the case asserts; `language` is the case's. */
  readonly findInRecord?: (own: RecordAssertions, language: string) => readonly Finding[];
  /** Findings in the whole case that need no reasoning. */
  readonly find?: (model: TemporalModel, solution: Solution) => readonly Finding[];
  /** Whether this hint would end the conflict. */
  readonly suggests?: (content: ConflictContent, fits: readonly Fit[], model: TemporalModel) => boolean;
}
