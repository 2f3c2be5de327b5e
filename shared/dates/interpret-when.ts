import { digitScript } from './text/digits.ts';
import { dayText } from './resolve/span.ts';
import type { Outcome } from './resolve/evaluate.ts';
import { understand } from './field/understand.ts';
import type { Day } from './day.ts';
import { readEdtf } from './edtf.ts';
import type { GivenWhen } from './given-when.ts';
import type { Interpretation, Reading } from './reading.ts';

/** What is understood of words that name no date. */
const nothing: Interpretation = {
  earliest: null,
  latest: null,
  likelyEarliest: null,
  likelyLatest: null,
  precision: 'unknown',
  calendar: 'gregory',
  edtf: '',
  written: {},
  impossible: null,
  approximate: false,
  uncertain: false,
  weekday: null,
  alternatives: [],
};

/**
 * Reads a date as people write it, in any of the languages of `dates/languages`. Words that are not all
 * understood keep unknown bounds; readings that cannot be told apart all stay, until the person settles on one.
 */
export function interpretWhen(given: GivenWhen): Interpretation {
  const edtf = readEdtf(given.asGiven.trim());
  if (edtf !== null) return settle(edtf, given.settled);
  const understood = understand(given);
  const first = understood?.outcomes[0];
  if (understood === null || first === undefined) return nothing;
  const script = digitScript(given.asGiven);
  const readings = understood.outcomes.map((x) => readingOf(x, script));
  const { approximate, uncertain, weekday } = first;
  const [reading, ...alternatives] = readings;
  return settle({ ...nothing, ...reading, approximate, uncertain, weekday, alternatives }, given.settled);
}

function settle(found: Interpretation, settled: number | null): Interpretation {
  if (settled === null) return found;
  const { alternatives, ...rest } = found;
  const chosen = settled === 0 ? rest : alternatives[settled - 1];
  return chosen === undefined ? found : { ...found, ...chosen, alternatives: [] };
}

function readingOf(outcome: Outcome, script: string | null): Reading {
  const { span, precision, calendar, edtf, written, impossible } = outcome;
  return {
    earliest: day(span.earliest),
    latest: day(span.latest),
    likelyEarliest: day(span.likelyEarliest),
    likelyLatest: day(span.likelyLatest),
    precision,
    calendar,
    edtf,
    written: script === null ? written : { ...written, script },
    impossible,
  };
}

function day(epochDay: number | null): Day | null {
  return epochDay === null ? null : dayText(epochDay);
}
