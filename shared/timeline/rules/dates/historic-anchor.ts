import { daySchema, toEpochDay } from '../../../dates/day.ts';
import type { Finding } from '../../findings/finding.ts';
import { createFinding } from '../../findings/create-finding.ts';
import type { RecordAssertions } from '../../model/record-assertions.ts';
import { isBounded, widestRange } from '../../model/when-range.ts';
import { datesBeside } from '../../rule-support/dates-beside.ts';
import { publicEvents } from '../../rule-support/public-events.ts';
import type { Rule } from '../../rule-support/rule.ts';

/**
 * A public event is named together with another date than the one it is known for.
 *
 * For the applicant: the day of this event is on record. If you mean the time around it, say "around".
 */
export const historicAnchor: Rule = {
  check: 'historic-anchor',
  severity: 'info',
  findInRecord: findMisdated,
};

const beside =
  /\b(?:before|after|around|about|near|since|until|later|earlier|following|between|weeks?|months?|days?)\b/iu;

const inTexts = datesBeside(
  publicEvents.map(({ names }) => names),
  /^[\s,(–—-]*(?:on\s)?(?:the\s)?$/iu,
);

function findMisdated({ record, assertions }: RecordAssertions, language: string): Finding[] {
  const claimed = assertions.flatMap((each) =>
    each.kind === 'date' && each.claim !== '' && each.quote !== each.when.asGiven ? [each] : [],
  );
  return [...claimed, ...inTexts(record, language)].flatMap((each) => {
    if (beside.test(each.quote)) return [];
    const range = widestRange(each.when);
    const event = publicEvents.find(({ names }) => names.test(each.quote));
    if (!event || !isBounded(range)) return [];
    const [from, to] = [epoch(event.from), epoch(event.to)];
    if (from <= range.latest + 1 && to >= range.earliest - 1) return [];
    return [
      createFinding('historic-anchor', 'info', {
        assertions: [each],
        facts: { event: event.name, day: event.from, source: event.source },
      }),
    ];
  });
}

function epoch(day: string): number {
  return toEpochDay(daySchema.parse(day));
}
