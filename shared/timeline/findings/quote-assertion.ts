import { type Assertion, assertionId } from '../model/assertion.ts';
import type { QuotedAssertion } from './finding.ts';

/** An assertion as findings quote it. */
export function quoteAssertion(assertion: Assertion): QuotedAssertion {
  const when = assertion.kind === 'date' ? assertion.when : null;
  return {
    id: assertionId(assertion),
    source: assertion.source,
    locator: assertion.locator,
    quote: assertion.quote,
    earliest: when?.earliest ?? null,
    latest: when?.latest ?? null,
    alternatives: (when?.alternatives ?? []).map(({ earliest, latest }) => ({ earliest, latest })),
    calendar: when?.calendar ?? 'gregory',
    about: isOnlyInText(assertion) ? null : assertion.about,
  };
}

/** Whether a date stands only in a text: it is about no field, so the finding is shown beside its words. */
function isOnlyInText({ kind, claim, locator, about }: Assertion): boolean {
  return kind === 'date' && claim === '' && locator !== about.field;
}
