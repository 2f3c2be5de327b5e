import { on, rel, age, made, type HandMade } from './hand-made.ts';

/** Lengths of stays and ages of people beside dates. */
export const lengthAndAgeNetworks: readonly HandMade[] = [
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
    'the end before the start',
    { spans: ['held'] },
    [on('s1', 'held.start', '2019-03-12'), on('s2', 'held.end', '2019-03-02')],
    ['span-inverted: s1 s2'],
  ),
  made(
    'born on 29 February, a day too early to be eighteen',
    { points: ['born', 'a'] },
    [on('s1', 'born', '2000-02-29'), on('s2', 'a', '2018-02-25'), age('s3', 'born', 'a', 18)],
    ['age-mismatch: s1 s2 s3'],
  ),
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
];
