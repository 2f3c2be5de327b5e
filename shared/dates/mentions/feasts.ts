import { fromDay, toDay } from '../calendars/convert.ts';
import { addDays, dayOf, weekdayOf, type Day } from '../day.ts';
import type { CalendarId } from '../calendar-id.ts';
import { diwaliDays, newYearsOfChina } from './feast-tables.ts';
import { daySpan, intervalSpan, type Span } from './span.ts';

/** One time a feast is kept, and the other day some keep it on. */
export interface Occurrence {
  readonly span: Span;
  readonly other: Span | null;
}

/** Every time a feast is kept in a Gregorian year; none when no rule reaches the year. */
export function occurrences(feast: string, year: number): readonly Occurrence[] {
  const lunar = calendarFeasts[feast];
  if (lunar) return calendarFeast(lunar, year);
  const [span, other] = feastSpans(feast, year);
  return span ? [{ span, other: other ?? null }] : [];
}

function feastSpans(feast: string, year: number): readonly Span[] {
  const fixed = fixedFeasts[feast];
  if (fixed) return spansOf(fixed.map(([month, day]) => dayOf(year, month, day)));
  const nth = nthFeasts[feast];
  if (nth) return spansOf([nthWeekday(year, nth[0], nth[1], nth[2])]);
  const moving = movingFeasts[feast];
  if (moving) return spansOf(moving.map(([church, shift]) => shiftDay(easter(year, church), shift)));
  return tabled(feast, year);
}

/** Whether the feast's own calendar is not the Gregorian one. */
export function feastCalendar(feast: string): CalendarId | null {
  return calendarFeasts[feast]?.calendar ?? null;
}

function spansOf(days: readonly (Day | null)[]): Span[] {
  return days.filter((day) => day !== null).map(daySpan);
}

function shiftDay(day: Day | null, shift: number): Day | null {
  return day && addDays(day, shift);
}

type MonthDay = readonly [month: number, day: number];

/** Feasts on a day of the Gregorian year; a second day where churches or countries differ. */
const fixedFeasts: Readonly<Record<string, readonly MonthDay[]>> = {
  christmas: [[12, 25]],
  'christmas-eve': [[12, 24]],
  'orthodox-christmas': [[1, 7]],
  gena: [
    [1, 7],
    [1, 6],
  ],
  timkat: [
    [1, 19],
    [1, 20],
  ],
  epiphany: [[1, 6]],
  meskel: [
    [9, 27],
    [9, 28],
  ],
  enkutatash: [
    [9, 11],
    [9, 12],
  ],
  'new-year': [[1, 1]],
  'new-years-eve': [[12, 31]],
  valentine: [[2, 14]],
  'womens-day': [[3, 8]],
  'st-patrick': [[3, 17]],
  'april-fools': [[4, 1]],
  'may-day': [[5, 1]],
  'victory-day': [[5, 9]],
  'independence-day-us': [[7, 4]],
  'bastille-day': [[7, 14]],
  assumption: [[8, 15]],
  halloween: [[10, 31]],
  'all-saints': [[11, 1]],
  'all-souls': [[11, 2]],
  'armistice-day': [[11, 11]],
  'boxing-day': [[12, 26]],
  'st-john': [[6, 24]],
  'st-nicholas': [
    [12, 6],
    [12, 19],
  ],
  'childrens-day': [[6, 1]],
  'earth-day': [[4, 22]],
  'national-day-china': [[10, 1]],
  'republic-day-india': [[1, 26]],
  'independence-day-india': [[8, 15]],
  'gandhi-jayanti': [[10, 2]],
  'teachers-day-china': [[9, 10]],
  'independence-day-ukraine': [[8, 24]],
  'republic-day-turkey': [[10, 29]],
  'national-sovereignty': [[4, 23]],
  'victory-day-turkey': [[8, 30]],
  'independence-day-mexico': [[9, 16]],
  'dia-hispanidad': [[10, 12]],
  'dia-reyes': [[1, 6]],
  'independence-day-brazil': [[9, 7]],
  tiradentes: [[4, 21]],
  'russia-day': [[6, 12]],
  'defender-day': [[2, 23]],
  'unity-day': [[11, 4]],
  adwa: [
    [3, 2],
    [3, 1],
  ],
  yalda: [
    [12, 21],
    [12, 20],
  ],
};

/** [month, weekday, which]: the n-th weekday of a month, -1 the last. */
const nthFeasts: Readonly<Record<string, readonly [number, number, number]>> = {
  thanksgiving: [11, 4, 4],
  'labor-day': [9, 1, 1],
  'memorial-day': [5, 1, -1],
  'mlk-day': [1, 1, 3],
  'presidents-day': [2, 1, 3],
  'columbus-day': [10, 1, 2],
  'mothers-day': [5, 0, 2],
  'fathers-day': [6, 0, 3],
  'black-friday': [11, 5, 4],
};

type Church = 'western' | 'eastern';

/** Days from Easter. */
const movingFeasts: Readonly<Record<string, readonly (readonly [Church, number])[]>> = {
  easter: [
    ['western', 0],
    ['eastern', 0],
  ],
  'orthodox-easter': [['eastern', 0]],
  'easter-monday': [
    ['western', 1],
    ['eastern', 1],
  ],
  'good-friday': [
    ['western', -2],
    ['eastern', -2],
  ],
  'maundy-thursday': [['western', -3]],
  'palm-sunday': [
    ['western', -7],
    ['eastern', -7],
  ],
  'ash-wednesday': [['western', -46]],
  'shrove-tuesday': [['western', -47]],
  carnival: [['western', -47]],
  ascension: [['western', 39]],
  pentecost: [
    ['western', 49],
    ['eastern', 49],
  ],
  trinity: [
    ['eastern', 49],
    ['western', 56],
  ],
  'corpus-christi': [['western', 60]],
  fasika: [['eastern', 0]],
};

interface CalendarFeast {
  readonly calendar: CalendarId;
  readonly month: number;
  readonly day: number;
  /** The last day, when it lasts. */
  readonly until?: number;
  /** Sighted months may begin a day off. */
  readonly sighted?: true;
}

const calendarFeasts: Readonly<Record<string, CalendarFeast>> = {
  nowruz: { calendar: 'persian', month: 1, day: 1 },
  'sizdah-bedar': { calendar: 'persian', month: 1, day: 13 },
  'chaharshanbe-suri': { calendar: 'persian', month: 12, day: 28 },
  'bahman-22': { calendar: 'persian', month: 11, day: 22 },
  'eid-al-fitr': { calendar: 'islamic-umalqura', month: 10, day: 1, sighted: true },
  'eid-al-adha': { calendar: 'islamic-umalqura', month: 12, day: 10, sighted: true },
  'arafa-day': { calendar: 'islamic-umalqura', month: 12, day: 9, sighted: true },
  ashura: { calendar: 'islamic-umalqura', month: 1, day: 10, sighted: true },
  tasua: { calendar: 'islamic-umalqura', month: 1, day: 9, sighted: true },
  arbaeen: { calendar: 'islamic-umalqura', month: 2, day: 20, sighted: true },
  mawlid: { calendar: 'islamic-umalqura', month: 3, day: 12, sighted: true },
  ramadan: { calendar: 'islamic-umalqura', month: 9, day: 1, until: 30 },
  'islamic-new-year': { calendar: 'islamic-umalqura', month: 1, day: 1, sighted: true },
  'laylat-al-qadr': { calendar: 'islamic-umalqura', month: 9, day: 27, sighted: true },
  'rosh-hashanah': { calendar: 'hebrew', month: 1, day: 1 },
  'yom-kippur': { calendar: 'hebrew', month: 1, day: 10 },
  sukkot: { calendar: 'hebrew', month: 1, day: 15 },
  hanukkah: { calendar: 'hebrew', month: 3, day: 25 },
  'nepali-new-year': { calendar: 'bikram-sambat', month: 1, day: 1 },
};

function calendarFeast(feast: CalendarFeast, year: number): readonly Occurrence[] {
  const { calendar, month } = feast;
  const spans: Span[] = [];
  for (const edge of [dayOf(year, 1, 1), dayOf(year, 12, 31)]) {
    const counted = edge && fromDay(calendar, edge);
    if (!counted) continue;
    for (const own of [counted.year, counted.year + 1]) {
      const found = toDay(calendar, own, month, feast.day);
      if (!found.ok || found.day.slice(0, 4) !== String(year)) continue;
      const span = lasting(found.day, feast, own);
      if (!spans.some((known) => known.edtf === span.edtf)) spans.push(span);
    }
  }
  return spans
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
    .map((span) => ({ span, other: feast.sighted ? daySpan(addDays(span.from, 1)) : null }));
}

function lasting(from: Day, feast: CalendarFeast, year: number): Span {
  if (feast.until === undefined) return daySpan(from);
  const last = toDay(feast.calendar, year, feast.month, feast.until);
  return intervalSpan(from, last.ok ? last.day : addDays(from, feast.until - 2), 'month');
}

function tabled(feast: string, year: number): readonly Span[] {
  const diwali = diwaliDays.get(year);
  const china = newYearsOfChina.get(year);
  switch (feast) {
    case 'diwali':
      return spansOf([diwali ?? null]);
    case 'dashain':
      return diwali ? [daySpan(addDays(diwali, -19)), daySpan(addDays(diwali, -20))] : [];
    case 'tihar':
      return diwali ? [daySpan(diwali), intervalSpan(addDays(diwali, -1), addDays(diwali, 3))] : [];
    case 'chinese-new-year':
      return spansOf([china ?? null]);
    case 'chinese-new-years-eve':
      return spansOf([china ? addDays(china, -1) : null]);
    case 'lantern':
      return spansOf([china ? addDays(china, 14) : null]);
    default:
      return [];
  }
}

function nthWeekday(year: number, month: number, weekday: number, which: number): Day | null {
  const first = dayOf(year, month, 1);
  if (!first) return null;
  if (which > 0) return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (which - 1) * 7);
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  if (!next) return null;
  const last = addDays(next, -1);
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
}

/** Easter Sunday: the Gregorian rule (Meeus, Jones, Butcher) or the Julian one of the Eastern churches. */
function easter(year: number, church: Church): Day | null {
  return church === 'western' ? westernEaster(year) : easternEaster(year);
}

function westernEaster(year: number): Day | null {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const leap = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leap - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * shift + 114;
  return dayOf(year, Math.floor(count / 31), (count % 31) + 1);
}

/** Meeus's Julian rule; 13 days to the Gregorian calendar hold from 1900 to 2099. */
function easternEaster(year: number): Day | null {
  if (year < 1900 || year > 2099) return null;
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const count = moon + weekday + 114;
  return shiftDay(dayOf(year, Math.floor(count / 31), (count % 31) + 1), 13);
}
