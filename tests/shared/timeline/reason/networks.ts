import type { z } from 'zod';
import type {
  reasonRowSchema,
  reasonRuleSchema,
  reasonStatementSchema,
} from '../../../../shared/timeline/reason/reason-row.ts';

/** A network made by hand, and the whole family of conflicts in it with their checks. Clean when empty. */
export interface HandMade {
  readonly name: string;
  readonly row: z.input<typeof reasonRowSchema>;
  /** `check: statement statement …`, one for each minimal conflict. */
  readonly conflicts: readonly string[];
}

type Assertion = z.input<typeof reasonStatementSchema>;
type Rule = z.input<typeof reasonRuleSchema>;

const on = (id: string, ep: string, first: string | null, last = first, weekday?: number): Assertion => ({
  id,
  kind: 'date',
  ep,
  earliest: first,
  latest: last,
  ...(weekday === undefined ? {} : { weekday }),
});
const rel = (
  id: string,
  frm: string,
  to: string,
  min: number | null,
  max: number | null = null,
): Assertion => ({
  id,
  kind: 'rel',
  frm,
  to,
  min,
  max,
});
const weekday = (id: string, ep: string, day: number): Assertion => ({
  id,
  kind: 'weekday',
  ep,
  weekday: day,
});
const alt = (id: string, ep: string, ...dates: string[]): Assertion => ({ id, kind: 'alt', ep, dates });
const age = (id: string, birth: string, ep: string, years: number): Assertion => ({
  id,
  kind: 'age',
  birth,
  ep,
  years,
});
const follows = (
  check: string,
  frm: string,
  to: string,
  min: number | null = 0,
  max: number | null = null,
): Rule => ({
  kind: 'rel',
  check,
  frm,
  to,
  min,
  max,
});
const within = (check: string, ep: string, earliest: string | null, latest: string | null): Rule => ({
  kind: 'abs',
  check,
  ep,
  earliest,
  latest,
});
const apart = (a: string, b: string): Rule => ({ kind: 'disjoint', check: 'two-places', a, b });

interface Parts {
  readonly points?: readonly string[];
  readonly spans?: readonly string[];
  readonly background?: Rule[];
}

function made(
  name: string,
  parts: Parts,
  statements: Assertion[],
  conflicts: readonly string[] = [],
): HandMade {
  const events = [
    ...(parts.points ?? []).map((id) => ({ id, type: 'point' as const })),
    ...(parts.spans ?? []).map((id) => ({ id, type: 'span' as const })),
  ];
  return {
    name,
    row: { id: name, today: '2024-06-01', events, statements, background: parts.background ?? [] },
    conflicts,
  };
}

const a = { points: ['a'] };
const ab = { points: ['a', 'b'] };
const abc = { points: ['a', 'b', 'c'] };

export const contradictory: readonly HandMade[] = [
  made(
    'two sources, nine days apart',
    a,
    [on('s1', 'a', '2019-03-12'), on('s2', 'a', '2019-03-21')],
    ['source-disagreement: s1 s2'],
  ),
  made(
    'three sources, each against each',
    a,
    [on('s1', 'a', '2019-03-12'), on('s2', 'a', '2019-03-21'), on('s3', 'a', '2019-04-02')],
    ['source-disagreement: s1 s2', 'source-disagreement: s1 s3', 'source-disagreement: s2 s3'],
  ),
  made(
    'one of three differs',
    a,
    [on('s1', 'a', '2019-03-12'), on('s2', 'a', '2019-03-01', '2019-03-31'), on('s3', 'a', '2018-03-12')],
    ['source-disagreement: s1 s3', 'source-disagreement: s2 s3'],
  ),
  made(
    'ranges that miss one another by a day',
    a,
    [on('s1', 'a', '2019-03-01', '2019-03-15'), on('s2', 'a', '2019-03-16', '2019-03-31')],
    ['source-disagreement: s1 s2'],
  ),
  made(
    'before a day, and after it',
    a,
    [on('s1', 'a', null, '2019-03-11'), on('s2', 'a', '2019-03-12', null)],
    ['source-disagreement: s1 s2'],
  ),
  made(
    'neither reading fits',
    a,
    [alt('s1', 'a', '2019-03-04', '2019-04-03'), on('s2', 'a', '2019-03-20')],
    ['source-disagreement: s1 s2'],
  ),
  made(
    'each reading refuted by another source',
    a,
    [
      alt('s1', 'a', '2019-03-04', '2019-04-03'),
      on('s2', 'a', '2019-03-10', null),
      on('s3', 'a', null, '2019-03-31'),
    ],
    ['source-disagreement: s1 s2 s3'],
  ),
  made(
    'two sets of readings with no day in common',
    a,
    [alt('s1', 'a', '2019-03-04', '2019-04-03'), alt('s2', 'a', '2019-03-05', '2019-05-03')],
    ['source-disagreement: s1 s2'],
  ),
  made(
    'after, yet dated before',
    ab,
    [on('s1', 'a', '2019-03-12'), on('s2', 'b', '2019-03-07'), rel('s3', 'a', 'b', 0)],
    ['order-conflict: s1 s2 s3'],
  ),
  made(
    'a cycle of befores',
    abc,
    [rel('s1', 'a', 'b', 1), rel('s2', 'b', 'c', 1), rel('s3', 'c', 'a', 1)],
    ['order-conflict: s1 s2 s3'],
  ),
  made(
    'before and strictly after',
    ab,
    [rel('s1', 'a', 'b', 0), rel('s2', 'b', 'a', 1)],
    ['order-conflict: s1 s2'],
  ),
  made(
    'three steps that miss',
    { points: ['a', 'b', 'c', 'd'] },
    [
      on('s1', 'a', '2019-03-01'),
      rel('s2', 'a', 'b', 3, 3),
      rel('s3', 'b', 'c', 7, 7),
      rel('s4', 'c', 'd', 1, 1),
      on('s5', 'd', '2019-03-15'),
    ],
    ['sequence-arithmetic: s1 s2 s3 s4 s5'],
  ),
  made(
    'two ways round that disagree',
    abc,
    [rel('s1', 'a', 'b', 3, 3), rel('s2', 'b', 'c', 4, 4), rel('s3', 'a', 'c', 8, 10)],
    ['sequence-arithmetic: s1 s2 s3'],
  ),
  made(
    'six days stated, thirteen by the dates',
    { spans: ['held'] },
    [
      on('s1', 'held.start', '2019-03-01'),
      on('s2', 'held.end', '2019-03-14'),
      rel('s3', 'held.start', 'held.end', 5, 6),
    ],
    ['duration-mismatch: s1 s2 s3'],
  ),
  made(
    'too long for the month it was in',
    { spans: ['held'] },
    [
      on('s1', 'held.start', '2019-03-01', '2019-03-31'),
      on('s2', 'held.end', '2019-03-01', '2019-03-31'),
      rel('s3', 'held.start', 'held.end', 40, 42),
    ],
    ['duration-mismatch: s1 s2 s3'],
  ),
  made(
    'seventeen, but nineteen by the dates',
    { points: ['born', 'a'] },
    [on('s1', 'born', '1999-05-01'), on('s2', 'a', '2018-06-01'), age('s3', 'born', 'a', 17)],
    ['age-mismatch: s1 s2 s3'],
  ),
  made(
    'two ages at two dates',
    { points: ['born', 'a', 'b'] },
    [
      on('s1', 'a', '2010-01-01'),
      age('s2', 'born', 'a', 10),
      on('s3', 'b', '2015-01-01'),
      age('s4', 'born', 'b', 20),
    ],
    ['age-mismatch: s1 s2 s3 s4'],
  ),
  made(
    'a Friday that was a Tuesday',
    a,
    [on('s1', 'a', '2019-03-12', '2019-03-12', 5)],
    ['weekday-mismatch: s1'],
  ),
  made(
    'a weekday said elsewhere',
    a,
    [on('s1', 'a', '2019-03-12'), weekday('s2', 'a', 5)],
    ['weekday-mismatch: s1 s2'],
  ),
  made(
    'no Sunday in the range',
    a,
    [on('s1', 'a', '2019-03-11', '2019-03-16'), weekday('s2', 'a', 0)],
    ['weekday-mismatch: s1 s2'],
  ),
  made(
    'two weekdays for one day',
    a,
    [weekday('s1', 'a', 1), weekday('s2', 'a', 2)],
    ['weekday-mismatch: s1 s2'],
  ),
  made(
    'Monday, five days later, Sunday',
    ab,
    [weekday('s1', 'a', 1), rel('s2', 'a', 'b', 5, 5), weekday('s3', 'b', 0)],
    ['weekday-mismatch: s1 s2 s3'],
  ),
  made(
    'an undated chain of three weekdays',
    abc,
    [weekday('s1', 'a', 1), rel('s2', 'a', 'b', 2, 2), rel('s3', 'b', 'c', 3, 3), weekday('s4', 'c', 0)],
    ['weekday-mismatch: s1 s2 s3 s4'],
  ),
  made(
    'no reading falls on the weekday',
    a,
    [alt('s1', 'a', '2019-03-04', '2019-04-03'), weekday('s2', 'a', 5)],
    ['weekday-mismatch: s1 s2'],
  ),
  made(
    '31 June',
    a,
    [{ id: 's1', kind: 'impossible' }, on('s2', 'a', '2019-06-30')],
    ['impossible-date: s1'],
  ),
  made(
    'told as past, dated next year',
    { ...a, background: [within('future-date', 'a', null, '2024-06-01')] },
    [on('s1', 'a', '2025-03-12')],
    ['future-date: s1'],
  ),
  made(
    'a step into the future',
    { ...ab, background: [within('future-date', 'b', null, '2024-06-01')] },
    [on('s1', 'a', '2024-05-30'), rel('s2', 'a', 'b', 5, 6)],
    ['future-date: s1 s2'],
  ),
  made(
    'held in one place, stamped in another',
    { spans: ['held'], points: ['stamp'], background: [apart('held', 'stamp')] },
    [
      on('s1', 'held.start', '2019-03-01'),
      on('s2', 'held.end', '2019-03-20'),
      on('s3', 'stamp', '2019-03-10'),
    ],
    ['two-places: s1 s2 s3'],
  ),
  made(
    'two stays that overlap',
    { spans: ['x', 'y'], background: [apart('x', 'y')] },
    [
      on('s1', 'x.start', '2019-01-01'),
      on('s2', 'x.end', '2019-03-01'),
      on('s3', 'y.start', '2019-02-01'),
      on('s4', 'y.end', '2019-04-01'),
    ],
    ['two-places: s1 s2 s3', 'two-places: s2 s3 s4'],
  ),
  made(
    'the end before the start',
    { spans: ['held'] },
    [on('s1', 'held.start', '2019-03-12'), on('s2', 'held.end', '2019-03-02')],
    ['span-inverted: s1 s2'],
  ),
  made(
    'a report before the injury',
    { points: ['injury', 'report'], background: [follows('evidence-before-event', 'injury', 'report')] },
    [on('s1', 'injury', '2019-03-12'), on('s2', 'report', '2019-03-07')],
    ['evidence-before-event: s1 s2'],
  ),
  made(
    'signed before two events',
    {
      points: ['a', 'b', 'signed'],
      background: [
        follows('signed-before-event', 'a', 'signed'),
        follows('signed-before-event', 'b', 'signed'),
      ],
    },
    [
      on('s1', 'a', '2019-03-12'),
      on('s2', 'b', '2019-05-01', '2019-05-31'),
      on('s3', 'signed', '2019-03-11'),
    ],
    ['signed-before-event: s1 s3', 'signed-before-event: s2 s3'],
  ),
  made(
    'translated before it was written',
    { ...ab, background: [follows('translation-before-original', 'a', 'b')] },
    [on('s1', 'a', '2020-02-10'), on('s2', 'b', '2020-02-04')],
    ['translation-before-original: s1 s2'],
  ),
  made(
    'travel after the passport ended',
    { points: ['ends', 'trip'], background: [follows('passport-validity', 'trip', 'ends')] },
    [on('s1', 'ends', '2018-12-31'), on('s2', 'trip', '2019-02-01', '2019-02-28')],
    ['passport-validity: s1 s2'],
  ),
  made(
    'a letter after the death',
    { points: ['letter', 'died'], background: [follows('act-after-death', 'letter', 'died')] },
    [
      on('s1', 'died', '2018-12-31'),
      on('s2', 'letter', '2019-02-01'),
      on('s3', 'died', '2018-01-01', '2019-12-31'),
    ],
    ['act-after-death: s1 s2'],
  ),
  made(
    'school before birth',
    { points: ['born'], spans: ['school'], background: [follows('before-birth', 'born', 'school.start')] },
    [on('s1', 'born', '1995-06-01'), on('s2', 'school.start', '1994-09-01', '1994-09-30')],
    ['before-birth: s1 s2'],
  ),
  made(
    'the wrong year against all the rest',
    { points: ['a', 'b', 'c'] },
    [
      on('s1', 'a', '2018-03-12'),
      on('s2', 'b', '2019-03-15'),
      on('s3', 'a', '2019-03-12'),
      rel('s4', 'a', 'b', 3, 3),
    ],
    ['source-disagreement: s1 s3', 'sequence-arithmetic: s1 s2 s4'],
  ),
  made(
    'a range left too narrow from two sides',
    abc,
    [
      on('s1', 'a', '2019-03-10'),
      on('s2', 'c', '2019-03-12'),
      rel('s3', 'a', 'b', 2),
      rel('s4', 'b', 'c', 1),
    ],
    ['sequence-arithmetic: s1 s2 s3 s4'],
  ),
  made(
    'a range written the wrong way round',
    a,
    [on('s1', 'a', '2019-03-20', '2019-03-12'), on('s2', 'a', '2019-03-15')],
    ['impossible-date: s1'],
  ),
  made('one of no days at all', a, [alt('s1', 'a'), on('s2', 'a', '2019-03-12')], ['impossible-date: s1']),
  made(
    'two and a half days later is three',
    ab,
    [on('s1', 'a', '2019-03-10'), rel('s2', 'a', 'b', 2.5), on('s3', 'b', '2019-03-12')],
    ['sequence-arithmetic: s1 s2 s3'],
  ),
  made(
    'born on 29 February, a day too early to be eighteen',
    { points: ['born', 'a'] },
    [on('s1', 'born', '2000-02-29'), on('s2', 'a', '2018-02-25'), age('s3', 'born', 'a', 18)],
    ['age-mismatch: s1 s2 s3'],
  ),
  made(
    'the feast was not in that week, by any moon',
    { points: ['eid', 'arrest'] },
    [
      on('s1', 'eid', '2019-06-03', '2019-06-05'),
      rel('s2', 'eid', 'arrest', 1, 1),
      on('s3', 'arrest', '2019-06-08'),
    ],
    ['sequence-arithmetic: s1 s2 s3'],
  ),
  made(
    'a reading that fits one neighbour and another that fits the other',
    abc,
    [
      on('s1', 'a', '2019-03-10'),
      alt('s2', 'b', '2019-03-04', '2019-04-03'),
      on('s3', 'c', '2019-03-20'),
      rel('s4', 'a', 'b', 0),
      rel('s5', 'b', 'c', 0),
    ],
    ['order-conflict: s1 s2 s3 s4 s5'],
  ),
  made(
    'stays that overlap by one whole day',
    { spans: ['x', 'y'], background: [apart('x', 'y')] },
    [
      on('s1', 'x.start', '2019-01-01'),
      on('s2', 'x.end', '2019-03-02'),
      on('s3', 'y.start', '2019-03-01'),
      on('s4', 'y.end', '2019-04-01'),
    ],
    ['two-places: s1 s2 s3', 'two-places: s2 s3 s4'],
  ),
  made(
    'a Friday in a range that weekdays and steps together leave empty',
    ab,
    [
      on('s1', 'a', '2019-03-04', '2019-03-08'),
      weekday('s2', 'a', 5),
      rel('s3', 'a', 'b', 2, 2),
      on('s4', 'b', null, '2019-03-09'),
    ],
    ['weekday-mismatch: s1 s2 s3 s4'],
  ),
];

export const clean: readonly HandMade[] = [
  made('nothing said', a, []),
  made('month and day within it', a, [
    on('s1', 'a', '2019-03-01', '2019-03-31'),
    on('s2', 'a', '2019-03-12'),
  ]),
  made('ranges that touch on a day', a, [
    on('s1', 'a', '2019-03-01', '2019-03-15'),
    on('s2', 'a', '2019-03-15', '2019-03-31'),
  ]),
  made('before and after that meet on a day', a, [
    on('s1', 'a', null, '2019-03-12'),
    on('s2', 'a', '2019-03-12', null),
  ]),
  made('03/04 and the fourth of March', a, [
    alt('s1', 'a', '2019-03-04', '2019-04-03'),
    on('s2', 'a', '2019-03-04'),
  ]),
  made('03/04 and the third of April', a, [
    alt('s1', 'a', '2019-03-04', '2019-04-03'),
    on('s2', 'a', '2019-04-03'),
  ]),
  made('two sets of readings with one day in common', a, [
    alt('s1', 'a', '2019-03-04', '2019-04-03'),
    alt('s2', 'a', '2019-05-03', '2019-04-03'),
  ]),
  made('after, on the same day', ab, [
    on('s1', 'a', '2019-03-12'),
    on('s2', 'b', '2019-03-12'),
    rel('s3', 'a', 'b', 0),
  ]),
  made('after, both only a month', ab, [
    on('s1', 'a', '2019-03-01', '2019-03-31'),
    on('s2', 'b', '2019-03-01', '2019-03-31'),
    rel('s3', 'a', 'b', 1),
  ]),
  made('listed in another order than told', abc, [
    on('s1', 'c', '2019-05-01'),
    on('s2', 'a', '2019-03-01'),
    on('s3', 'b', '2019-04-01'),
    rel('s4', 'a', 'b', 0),
    rel('s5', 'b', 'c', 0),
  ]),
  made('a few days later that fits', ab, [
    on('s1', 'a', '2019-03-01'),
    rel('s2', 'a', 'b', 2, 9),
    on('s3', 'b', '2019-03-10'),
  ]),
  made('about three weeks, stretched', ab, [
    on('s1', 'a', '2019-03-01'),
    rel('s2', 'a', 'b', 12, 30),
    on('s3', 'b', '2019-03-30'),
  ]),
  made('a chain whose slack adds up', abc, [
    on('s1', 'a', '2019-03-01'),
    rel('s2', 'a', 'b', 2, 4),
    rel('s3', 'b', 'c', 5, 9),
    on('s4', 'c', '2019-03-14'),
  ]),
  made('six days counted with both ends', { spans: ['held'] }, [
    on('s1', 'held.start', '2019-03-01'),
    on('s2', 'held.end', '2019-03-06'),
    rel('s3', 'held.start', 'held.end', 5, 6),
  ]),
  made('held from a month into the next', { spans: ['held'] }, [
    on('s1', 'held.start', '2019-03-01', '2019-03-31'),
    on('s2', 'held.end', '2019-04-01', '2019-04-30'),
    rel('s3', 'held.start', 'held.end', 1, 3),
  ]),
  made('a span of one day', { spans: ['held'] }, [
    on('s1', 'held.start', '2019-03-12'),
    on('s2', 'held.end', '2019-03-12'),
  ]),
  made('age on the birthday', { points: ['born', 'a'] }, [
    on('s1', 'born', '2000-06-01'),
    on('s2', 'a', '2018-06-01'),
    age('s3', 'born', 'a', 18),
  ]),
  made('age with only a birth year', { points: ['born', 'a'] }, [
    on('s1', 'born', '2000-01-01', '2000-12-31'),
    on('s2', 'a', '2018-06-01'),
    age('s3', 'born', 'a', 17),
  ]),
  made('newborn, aged nought', { points: ['born', 'a'] }, [
    on('s1', 'born', '2000-06-01'),
    on('s2', 'a', '2000-06-01'),
    age('s3', 'born', 'a', 0),
  ]),
  made('a Tuesday that was one', a, [on('s1', 'a', '2019-03-12', '2019-03-12', 2)]),
  made('one Sunday in the range', a, [on('s1', 'a', '2019-03-11', '2019-03-17'), weekday('s2', 'a', 0)]),
  made('Monday, six days later, Sunday', ab, [
    weekday('s1', 'a', 1),
    rel('s2', 'a', 'b', 6, 6),
    weekday('s3', 'b', 0),
  ]),
  made('Monday, about a week later, Sunday', ab, [
    weekday('s1', 'a', 1),
    rel('s2', 'a', 'b', 5, 8),
    weekday('s3', 'b', 0),
  ]),
  made('weekday decides between readings', a, [
    alt('s1', 'a', '2019-03-04', '2019-04-03'),
    weekday('s2', 'a', 3),
  ]),
  made('weekdays with only an order between them', ab, [
    weekday('s1', 'a', 5),
    rel('s2', 'a', 'b', 0),
    weekday('s3', 'b', 4),
  ]),
  made('past, dated today', { ...a, background: [within('future-date', 'a', null, '2024-06-01')] }, [
    on('s1', 'a', '2024-06-01'),
  ]),
  made(
    'this year, which is not over',
    { ...a, background: [within('future-date', 'a', null, '2024-06-01')] },
    [on('s1', 'a', '2024-01-01', '2024-12-31')],
  ),
  made('a hearing planned for next year', a, [on('s1', 'a', '2025-03-12')]),
  made('stays that touch on a day', { spans: ['x', 'y'], background: [apart('x', 'y')] }, [
    on('s1', 'x.start', '2019-01-01'),
    on('s2', 'x.end', '2019-03-01'),
    on('s3', 'y.start', '2019-03-01'),
    on('s4', 'y.end', '2019-04-01'),
  ]),
  made(
    'released and stamped the same day',
    { spans: ['held'], points: ['stamp'], background: [apart('held', 'stamp')] },
    [
      on('s1', 'held.start', '2019-03-01'),
      on('s2', 'held.end', '2019-03-20'),
      on('s3', 'stamp', '2019-03-20'),
    ],
  ),
  made('vague stays that could follow one another', { spans: ['x', 'y'], background: [apart('x', 'y')] }, [
    on('s1', 'x.start', '2019-01-01', '2019-03-31'),
    on('s2', 'x.end', '2019-01-01', '2019-03-31'),
    on('s3', 'y.start', '2019-01-01', '2019-03-31'),
    on('s4', 'y.end', '2019-01-01', '2019-03-31'),
  ]),
  made(
    'three stays in an order that works',
    { spans: ['x', 'y', 'z'], background: [apart('x', 'y'), apart('y', 'z'), apart('x', 'z')] },
    [
      on('s1', 'x.start', '2019-01-01', '2019-01-31'),
      on('s2', 'x.end', '2019-01-01', '2019-01-31'),
      rel('s3', 'y.start', 'y.end', 10, 10),
      on('s4', 'y.start', '2019-01-01', '2019-01-31'),
      on('s5', 'z.end', '2019-01-20', '2019-02-05'),
      rel('s6', 'z.start', 'z.end', 10, 12),
      rel('s7', 'x.start', 'x.end', 5, 7),
    ],
  ),
  made(
    'a report on the day of the injury',
    { points: ['injury', 'report'], background: [follows('evidence-before-event', 'injury', 'report')] },
    [on('s1', 'injury', '2019-03-12'), on('s2', 'report', '2019-03-12')],
  ),
  made(
    'a report in the month of the injury',
    { points: ['injury', 'report'], background: [follows('evidence-before-event', 'injury', 'report')] },
    [on('s1', 'injury', '2019-03-12'), on('s2', 'report', '2019-03-01', '2019-03-31')],
  ),
  made(
    'signed on the day of the event',
    { points: ['a', 'signed'], background: [follows('signed-before-event', 'a', 'signed')] },
    [on('s1', 'a', '2019-03-12'), on('s2', 'signed', '2019-03-12')],
  ),
  made(
    'travel on the last day of the passport',
    { points: ['ends', 'trip'], background: [follows('passport-validity', 'trip', 'ends')] },
    [on('s1', 'ends', '2019-02-15'), on('s2', 'trip', '2019-02-01', '2019-02-28')],
  ),
  made('29 February in a leap year', a, [on('s1', 'a', '2020-02-29', '2020-02-29', 6)]),
  made('remarks without a date', a, [{ id: 's1', kind: 'info' }, on('s2', 'a', '2019-03-12')]),
  made('a week apart over the change of the year', ab, [
    on('s1', 'a', '2019-12-29'),
    rel('s2', 'a', 'b', 7, 7),
    on('s3', 'b', '2020-01-05'),
  ]),
  made('unrelated events out of order', ab, [on('s1', 'a', '2019-05-12'), on('s2', 'b', '2018-03-12')]),
  made('the moon seen a day late', { points: ['eid', 'a'] }, [
    on('s1', 'eid', '2019-06-03', '2019-06-05'),
    rel('s2', 'eid', 'a', 1, 1),
    on('s3', 'a', '2019-06-06'),
  ]),
  made('the moon seen a day early in one country', { points: ['eid'] }, [
    on('s1', 'eid', '2019-06-04', '2019-06-06'),
    on('s2', 'eid', '2019-06-03', '2019-06-04'),
  ]),
  made('landed on the day before it took off, over the date line', ab, [
    on('s1', 'a', '2019-03-12'),
    on('s2', 'b', '2019-03-11'),
    rel('s3', 'a', 'b', -1, 2),
  ]),
  made('three ranges that share only one day', a, [
    on('s1', 'a', '2019-03-01', '2019-03-15'),
    on('s2', 'a', '2019-03-15', '2019-03-31'),
    on('s3', 'a', '2019-03-10', '2019-03-20'),
  ]),
  made('before, after and on one day', a, [
    on('s1', 'a', null, '2019-03-15'),
    on('s2', 'a', '2019-03-15', null),
    on('s3', 'a', '2019-03-15', '2019-03-15', 5),
  ]),
  made('born on 29 February, eighteen on the first of March', { points: ['born', 'a'] }, [
    on('s1', 'born', '2000-02-29'),
    on('s2', 'a', '2018-03-01'),
    age('s3', 'born', 'a', 18),
  ]),
  made('still seventeen on the eve of the birthday', { points: ['born', 'a'] }, [
    on('s1', 'born', '2000-06-01'),
    on('s2', 'a', '2018-05-31'),
    age('s3', 'born', 'a', 17),
  ]),
  made('seventeen and eighteen within one month', { points: ['born', 'a', 'b'] }, [
    on('s1', 'a', '2018-05-20', '2018-06-10'),
    age('s2', 'born', 'a', 17),
    on('s3', 'b', '2018-05-20', '2018-06-10'),
    age('s4', 'born', 'b', 18),
  ]),
  made('born in one of two years', { points: ['born', 'a'] }, [
    {
      id: 's1',
      kind: 'alt',
      ep: 'born',
      dates: [{ earliest: '1994-03-21', latest: '1995-03-20' }, '1999-05-01'],
    },
    on('s2', 'a', '2018-06-01'),
    age('s3', 'born', 'a', 23),
  ]),
  made('a reading open on one side', a, [
    { id: 's1', kind: 'alt', ep: 'a', dates: [{ earliest: '2019-03-10', latest: null }, '2019-01-01'] },
    on('s2', 'a', '2020-05-05'),
  ]),
  made('a reading that says nothing', a, [
    { id: 's1', kind: 'alt', ep: 'a', dates: [{ earliest: null, latest: null }, '2019-01-01'] },
    on('s2', 'a', '2020-05-05'),
  ]),
  made('three alternatives, the last of which fits all', abc, [
    on('s1', 'a', '2019-05-01'),
    alt('s2', 'b', '2019-03-05', '2019-05-03', '2019-06-05'),
    on('s3', 'c', '2019-06-05'),
    rel('s4', 'a', 'b', 3),
    rel('s5', 'b', 'c', 0, 1),
  ]),
  made('29 February and a year later the last of February or the first of March', ab, [
    on('s1', 'a', '2020-02-29'),
    rel('s2', 'a', 'b', 365, 366),
    alt('s3', 'b', '2021-02-28', '2021-03-01'),
  ]),
  made(
    'stays that hand over on the same day, three in a row',
    { spans: ['x', 'y', 'z'], background: [apart('x', 'y'), apart('y', 'z'), apart('x', 'z')] },
    [
      on('s1', 'x.start', '2019-01-01'),
      on('s2', 'x.end', '2019-01-10'),
      on('s3', 'y.start', '2019-01-10'),
      on('s4', 'y.end', '2019-01-20'),
      on('s5', 'z.start', '2019-01-20'),
      on('s6', 'z.end', '2019-01-30'),
    ],
  ),
  made('a stay of one day on the day another ends', { spans: ['x', 'y'], background: [apart('x', 'y')] }, [
    on('s1', 'x.start', '2019-01-01'),
    on('s2', 'x.end', '2019-01-10'),
    on('s3', 'y.start', '2019-01-10'),
    on('s4', 'y.end', '2019-01-10'),
  ]),
  made('a stay without a known end beside another', { spans: ['x', 'y'], background: [apart('x', 'y')] }, [
    on('s1', 'x.start', '2019-01-01'),
    on('s2', 'x.end', null, null),
    on('s3', 'y.start', '2019-02-01'),
    on('s4', 'y.end', '2019-04-01'),
  ]),
  made('fourteen days counted without the last', { spans: ['held'] }, [
    on('s1', 'held.start', '2019-02-20'),
    on('s2', 'held.end', '2019-03-06'),
    rel('s3', 'held.start', 'held.end', 13, 14),
  ]),
  made('one month, whichever month', { spans: ['held'] }, [
    on('s1', 'held.start', '2019-01-31'),
    on('s2', 'held.end', '2019-02-28'),
    rel('s3', 'held.start', 'held.end', 27, 31),
  ]),
  made('the autumn before the spring', ab, [
    on('s1', 'a', '2018-09-01', '2018-12-15'),
    on('s2', 'b', '2019-02-15', '2019-06-15'),
    rel('s3', 'a', 'b', 90, 280),
  ]),
  made('a Friday a week after a Friday, told as about ten days', ab, [
    on('s1', 'a', '2019-03-01', '2019-03-31', 5),
    rel('s2', 'a', 'b', 6, 14),
    weekday('s3', 'b', 5),
  ]),
  made('two weekdays in a vague week', ab, [
    on('s1', 'a', '2019-03-04', '2019-03-10'),
    weekday('s2', 'a', 0),
    on('s3', 'b', '2019-03-11', '2019-03-17'),
    weekday('s4', 'b', 1),
    rel('s5', 'a', 'b', 1, 1),
  ]),
  made(
    'a passport used on the day it was issued',
    { points: ['issued', 'trip'], background: [follows('passport-validity', 'issued', 'trip')] },
    [on('s1', 'issued', '2019-02-15'), on('s2', 'trip', '2019-02-01', '2019-02-15')],
  ),
  made('a step back told as a step of less than nothing', ab, [
    on('s1', 'a', '2019-03-12'),
    rel('s2', 'a', 'b', -5, -3),
    on('s3', 'b', '2019-03-08'),
  ]),
  made('one day under two names in one cycle', abc, [
    rel('s1', 'a', 'b', 0),
    rel('s2', 'b', 'c', 0),
    rel('s3', 'c', 'a', 0),
    on('s4', 'b', '2019-03-01', '2019-03-31'),
  ]),
];
