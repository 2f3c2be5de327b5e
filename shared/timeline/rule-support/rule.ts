import type { Severity } from '../../domain/severity.ts';
import type { Finding, Fit } from '../findings/finding.ts';
import type { Conflict, Solution } from '../network/solve.ts';
import type { Assertion } from '../model/assertion.ts';
import type { Background } from '../model/background.ts';
import type { RecordAssertions } from '../model/gather.ts';
import type { TemporalModel } from '../model/temporal-model.ts';

/** A conflict with what it is made of, for choosing its check. */
export interface Involved {
  readonly conflict: Conflict;
  readonly said: readonly Assertion[];
  /** Checks of the background rules it needs. */
  readonly checks: readonly string[];
  readonly kinds: ReadonlySet<SaidKind>;
}

/** What kinds of statement a conflict is made of; `steps` is an order with lengths, `impossible` a false date. */
export type SaidKind = 'date' | 'weekday' | 'order' | 'steps' | 'length' | 'age' | 'impossible';

/**
 * One check of the catalogue. A rule may put background into the network, recognise the conflicts that
 * are its own, find things that need no reasoning, or see what would end a conflict (a hint).
 */
export interface Rule {
  readonly check: string;
  /** Hints are shown only beside another finding. */
  readonly severity: Severity | 'hint';
  /** Adds background that holds of any case. */
  readonly assume?: (background: Background) => void;
  /** Whether a conflict is this rule's; the first rule in the registry that says so names it. */
  readonly names?: (involved: Involved, model: TemporalModel | null) => boolean;
  /** Findings that one record brings by itself, whatever the rest of the case says; the case's language beside. */
  readonly remark?: (assertionsOf: RecordAssertions, language: string) => readonly Finding[];
  /** Findings that need no reasoning. */
  readonly find?: (model: TemporalModel, solution: Solution) => readonly Finding[];
  /** Whether this hint would end the conflict. */
  readonly suggests?: (involved: Involved, fits: readonly Fit[], model: TemporalModel) => boolean;
}
