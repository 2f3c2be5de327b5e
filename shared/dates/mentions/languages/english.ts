import type { Expression } from '../expression.ts';
import type { LanguageData } from '../grammar.ts';
import { atomAt, dateOf, inner, meant, numberOf, type Match } from '../match.ts';
import { isAlone, isBefore } from '../company.ts';
import { counted } from './rows.ts';
import { decadeOrCentury } from '../builds.ts';
import { apostropheMonths, eras } from './eras.ts';

export const english: LanguageData = {
  language: 'en',
  cased: true,
  weekdaysCased: true,
  monthFirst: true,
  weakMonths: 'may|march|april|june|august|mar|jan|jun|jul|dec|sep|oct|nov|feb|apr|aug|sept',
  rows: [
    ...eras,
    ...apostropheMonths,
    ['WEEKDAY', 'sunday', 0],
    ['WEEKDAY', 'monday', 1],
    ['WEEKDAY', 'tuesday', 2],
    ['WEEKDAY', 'wednesday', 3],
    ['WEEKDAY', 'thursday', 4],
    ['WEEKDAY', 'friday', 5],
    ['WEEKDAY', 'saturday', 6],
    ['WEEKDAY', 'sun|sun.', 0, { weak: true }],
    ['WEEKDAY', 'mon|mon.', 1, { weak: true }],
    ['WEEKDAY', 'tue|tue.|tues|tues.', 2, { weak: true }],
    ['WEEKDAY', 'wed|wed.|weds', 3, { weak: true }],
    ['WEEKDAY', 'thu|thu.|thur|thurs|thurs.', 4, { weak: true }],
    ['WEEKDAY', 'fri|fri.', 5, { weak: true }],
    ['WEEKDAY', 'sat|sat.', 6, { weak: true }],
    ['UNIT', 'day', 0, { unit: 'day' }],
    ['UNIT', 'days', 0, { unit: 'day', weak: true }],
    ['UNIT', 'night', 0, { unit: 'night' }],
    ['UNIT', 'nights', 0, { unit: 'night', weak: true }],
    ['UNIT', 'week|wk', 0, { unit: 'week' }],
    ['UNIT', 'weeks|wks', 0, { unit: 'week', weak: true }],
    ['UNIT', 'fortnight', 0, { unit: 'fortnight' }],
    ['UNIT', 'fortnights', 0, { unit: 'fortnight', weak: true }],
    ['UNIT', 'weekend|week-end', 0, { unit: 'weekend' }],
    ['UNIT', 'weekends', 0, { unit: 'weekend', weak: true }],
    ['UNIT', 'month', 0, { unit: 'month' }],
    ['UNIT', 'months', 0, { unit: 'month', weak: true }],
    ['UNIT', 'quarter', 0, { unit: 'quarter' }],
    ['UNIT', 'year|yr', 0, { unit: 'year' }],
    ['UNIT', 'years|yrs', 0, { unit: 'year', weak: true }],
    ['UNIT', 'decade', 0, { unit: 'decade' }],
    ['UNIT', 'decades', 0, { unit: 'decade', weak: true }],
    ['UNIT', 'century', 0, { unit: 'century' }],
    ['UNIT', 'centuries', 0, { unit: 'century', weak: true }],
    ['UNIT', 'hour|hours|minute|minutes|second|seconds|hrs|mins', 0, { unit: 'hour' }],
    ...counted('WEEKDAYS', 0, [
      'sundays',
      'mondays',
      'tuesdays',
      'wednesdays',
      'thursdays',
      'fridays',
      'saturdays',
    ]),
    ['YEARUNIT', 'year'],
    ['MONTHUNIT', 'month'],
    ['WEEKUNIT', 'week'],
    ['WEEKENDUNIT', 'weekend'],
    ['CENTURY', 'century|cent.'],
    ['QUARTER', 'quarter'],
    ['HALF', 'half'],
    ['DAYWORD', 'day|holiday|festival'],
    ['SEASON', 'spring|springtime', 1],
    ['SEASON', 'summer|summertime', 2],
    ['SEASON', 'autumn|fall', 3],
    ['SEASON', 'winter|wintertime', 4],
    [
      'PART',
      'early|beginning|start|the beginning|the start|early in|opening|outset|onset',
      0,
      { name: 'start' },
    ],
    ['PART', 'mid|middle|midway through|halfway through', 0, { name: 'mid' }],
    ['PART', 'late|end|close|later in|late in|latter part|the latter part|closing', 0, { name: 'end' }],
    ['PART', 'late or early|whole|rest|remainder|course|all|throughout|entire', 0, { name: 'whole' }],
    ['EVE', 'eve|day before'],
    ['DEICTIC', 'today|tonight|this very day', 0],
    ['DEICTIC', 'yesterday|last night|yesterday night', -1],
    ['DEICTIC', 'tomorrow|tmrw|tmr', 1],
    ['DEICTIC', 'the day before yesterday|day before yesterday', -2],
    ['DEICTIC', 'the day after tomorrow|day after tomorrow', 2],
    ['DEICTIC', 'overnight', 0, { weak: true }],
    ['REL', 'last|past|this past|this last', -1, { base: 'speech' }],
    ['REL', 'this|this current|this coming|current|this very', 0, { base: 'speech' }],
    ['REL', 'next|coming|upcoming|forthcoming', 1, { base: 'speech' }],
    ['REL', 'the next|following|the following|subsequent|the very next|ensuing', 1, { base: 'story' }],
    ['REL', 'previous|preceding|prior|the previous', -1, { base: 'story' }],
    [
      'REL',
      'that|that same|same|the same|that very|the very same|later that|later the same|earlier that|late that|early that',
      0,
      { base: 'story' },
    ],
    ['REL', 'later this|earlier this|late this|early this', 0, { base: 'speech' }],
    [
      'REL',
      'early the next|early the following|late the following|late the next|early next',
      1,
      { base: 'story' },
    ],
    ['REL', 'early last|late last', -1, { base: 'speech' }],
    ['SHIFTER', 'ago|back', -1, { base: 'speech' }],
    ['SHIFTER', 'from now|from today|hence|from this day', 1, { base: 'speech' }],
    ['SHIFTER', 'later|afterwards|afterward', 1, { base: 'story' }],
    ['SHIFTER', 'after|after that|after this|thereafter', 1, { base: 'story', weak: true }],
    ['SHIFTER', 'earlier|previously|beforehand|prior', -1, { base: 'story' }],
    ['SHIFTER', 'before|before that|before this', -1, { base: 'story', weak: true }],
    ['SHIFTPRE', 'in', 1, { base: 'speech', name: 'ahead' }],
    ['SHIFTPRE', 'after', 1, { base: 'story', name: 'after', weak: true }],
    ['SHIFTOF', 'after|from|following', 1],
    ['SHIFTOF', 'before|prior to|previous to|ahead of', -1],
    [
      'DAYPART',
      'morning|mornings|afternoon|evening|night|noon|midnight|midday|dawn|dusk|sunrise|sunset|nightfall|daybreak|lunchtime|small hours|early hours|early morning|late evening|late afternoon|late night|early afternoon|early evening|predawn hours|eve',
    ],
    ['OF', "of|'s|’s|in"],
    ['THE', 'the'],
    [
      'IN',
      'in|on|since|until|till|by|during|throughout|circa|before|after|around|of|for|as of|as early as|as late as|dated|year|through|late|early|from|back in|effective',
    ],
    ['ON', 'on|by|until|till|since|dated|due|of|from'],
    ['FROM', 'from'],
    ['BETWEEN', 'between'],
    ['JOIN', 'to|until|till|through|thru|up to|–|-|/|through to', 0, { name: 'to' }],
    ['JOIN', 'and|&', 0, { name: 'and' }],
    ['JOIN', 'or', 0, { name: 'or' }],
    [
      'ABOUT',
      'about|around|circa|c.|ca.|ca|approximately|roughly|some|nearly|almost|approx.|approx|exactly|just|only|probably',
    ],
    ['YEARPRE', 'year|the year|yr|fiscal|fiscal year|calendar year'],
    ['MONTHPRE', 'month of|the month of|months of|the months of|holy month of|the holy month of'],
    ['EVERY', 'every|each'],
    ['WAS', 'was|is|:|#|were|are'],
    [
      'TITLE',
      'mr|mrs|ms|miss|dr|sister|brother|uncle|aunt|cousin|called|named|friend|wife|husband|son|daughter|name is|i am|commander|general|captain|sheikh|mullah',
    ],
    ['LAST', 'last|final|the last|the final', -1],
    ['ONE', 'a|an|one|a full', 1],
    ['NUM', 'a couple of|couple of|a couple|a pair of', 2],
    ['NUM', 'a dozen|dozen', 12],
    ['VAGUE', 'several|few|a few|many|couple of|some|these|number of|recent'],
    ['NUM', 'zero', 0],
    ...'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
      .split('|')
      .map((word, at) => ['NUM', word, at + 1] as const),
    ...'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred'
      .split('|')
      .map((word, at) => ['NUM', word, at * 10 + 20] as const),
    ['NUM', 'thousand', 1000],
    ...'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth'
      .split('|')
      .map((word, at) => ['ORD', word, at + 1] as const),
    ['ORD', 'thirtieth', 30],
    ['ORDMARK', 'st|nd|rd|th'],
    ['QMARK', 'q1|1q', 1],
    ['DECADEWORD', 'twenties', 20],
    ['DECADEWORD', 'thirties', 30],
    ['DECADEWORD', 'forties', 40],
    ['DECADEWORD', 'fifties', 50],
    ['DECADEWORD', 'sixties', 60],
    ['DECADEWORD', 'seventies', 70],
    ['DECADEWORD', 'eighties', 80],
    ['DECADEWORD', 'nineties', 90],
    ['TENS', "s|'s"],
    [
      'STOP',
      'and|he|she|they|we|i|it|was|were|had|has|is|when|where|which|who|that|with|at|as|but|because|while|if|my|his|her|their|our|a|an|for|no|not|did|would|will|could|there|so|then|after|before|near|under|against|about|into|over|marked|saw|began|came|also|to',
    ],
    [
      'LABEL',
      'article|articles|art.|section|sections|sec.|chapter|page|pages|p.|pp.|room|no.|number|paragraph|para.|para|rule|form|figure|table|flight|bus|route|line|volume|vol.|apartment|apt.|building|street|house|unit|box|level|version|case|file|item|exhibit|clause|regulation|resolution|gate|platform|channel|cell|ward|block|district|zone|battalion|brigade|division|size|part|order|law|act no.|register|tel|tel.|phone|fax|code|pin|id|ref|ref.|reference|act|camp|school|psalm|verse|sura|surah|model|windows|boeing|airbus|score|age|aged',
    ],
    [
      'COUNTED',
      'people|men|women|children|soldiers|troops|civilians|families|persons|prisoners|refugees|dollars|euros|pounds|rials|afghanis|lira|km|kilometers|kilometres|meters|metres|miles|feet|kg|tons|tonnes|houses|villages|casualties|dead|wounded|killed|others|protesters|fighters|members|students|workers|guards|police|officers|votes|copies|pages|words|times|tanks|aircraft|planes|guns|rounds|birr|usd|eur|toman|rupees|employees|homes|cases|jobs|shares|points|cars|vehicles|horses|rebels|militants|deaths|residents|inhabitants|demonstrators|percent|calories|yards|acres|hectares|pieces|books|items|questions|euro|roubles|rubles|hrs|lbs|bodies|million|billion|thousand|men-at-arms|infantry|cavalry|ships|migrants|asylum|applications|detainees|participants|passengers|pupils|patients|steps|names|signatures|nurses|doctors|teachers|kilos|grams|litres|liters|m|cm|mm|mph|kmh|watts',
    ],
    ['CURRENCY', '$|€|£|¥|us$|usd|eur|gbp|rs|rs.'],
    ['FEASTPRE', 'at|on|before|after|during|celebrate|celebrated|for|since|until|around|by|of|eve of'],
    ['FEAST', 'christmas|christmas day|xmas|xmas day|x-mas', 0, { feast: 'christmas' }],
    ['FEAST', 'christmas eve|xmas eve', 0, { feast: 'christmas-eve' }],
    ['FEAST', 'boxing day|st stephen s day', 0, { feast: 'boxing-day' }],
    [
      'FEAST',
      'orthodox christmas|coptic christmas|russian christmas|eastern christmas|serbian christmas',
      0,
      { feast: 'orthodox-christmas' },
    ],
    ['FEAST', 'gena|genna|ganna|ethiopian christmas|lidet', 0, { feast: 'gena' }],
    ['FEAST', 'timkat|timket|ethiopian epiphany', 0, { feast: 'timkat' }],
    ['FEAST', 'meskel|meskal|mesqel', 0, { feast: 'meskel' }],
    ['FEAST', 'enkutatash|ethiopian new year|ethiopian new year s day', 0, { feast: 'enkutatash' }],
    ['FEAST', 'fasika|ethiopian easter', 0, { feast: 'fasika' }],
    ['FEAST', 'easter|easter sunday|easter day', 0, { feast: 'easter' }],
    ['FEAST', 'orthodox easter|greek easter|coptic easter|pascha', 0, { feast: 'orthodox-easter' }],
    ['FEAST', 'easter monday', 0, { feast: 'easter-monday' }],
    ['FEAST', 'good friday', 0, { feast: 'good-friday' }],
    ['FEAST', 'palm sunday', 0, { feast: 'palm-sunday' }],
    ['FEAST', 'maundy thursday|holy thursday', 0, { feast: 'maundy-thursday' }],
    ['FEAST', 'ash wednesday', 0, { feast: 'ash-wednesday' }],
    ['FEAST', 'shrove tuesday|mardi gras|fat tuesday', 0, { feast: 'shrove-tuesday' }],
    ['FEAST', 'pentecost|whit sunday|whitsun', 0, { feast: 'pentecost' }],
    ['FEAST', 'ascension day|feast of the ascension', 0, { feast: 'ascension' }],
    ['FEAST', 'corpus christi', 0, { feast: 'corpus-christi' }],
    [
      'FEAST',
      'nowruz|nowrouz|norouz|noruz|newroz|navruz|nauruz|novruz|nevruz|nawroz|persian new year|iranian new year|kurdish new year|afghan new year',
      0,
      { feast: 'nowruz' },
    ],
    ['FEAST', 'sizdah bedar|sizdah be dar', 0, { feast: 'sizdah-bedar' }],
    ['FEAST', 'yalda|yalda night|shab e yalda', 0, { feast: 'yalda' }],
    [
      'FEAST',
      'eid al fitr|eid ul fitr|eid el fitr|eid fitr|eid-al-fitr|id al fitr|feast of breaking the fast|little eid|end of ramadan|the end of ramadan',
      0,
      { feast: 'eid-al-fitr' },
    ],
    [
      'FEAST',
      'eid al adha|eid ul adha|eid el adha|eid al azha|eid e qurban|eid qurban|eid ghorban|eid e ghorban|feast of the sacrifice|feast of sacrifice|big eid|kurban bayram|bakra eid|bakrid|eid-al-adha|tabaski',
      0,
      { feast: 'eid-al-adha' },
    ],
    ['FEAST', 'ashura|ashoura|day of ashura', 0, { feast: 'ashura' }],
    ['FEAST', 'tasua|tasu a', 0, { feast: 'tasua' }],
    ['FEAST', "arbaeen|arba'een|arbain", 0, { feast: 'arbaeen' }],
    [
      'FEAST',
      'mawlid|mawlid al nabi|prophet s birthday|the prophet s birthday|milad un nabi|eid milad',
      0,
      { feast: 'mawlid' },
    ],
    ['FEAST', 'ramadan|ramadhan|ramazan|the month of ramadan', 0, { feast: 'ramadan' }],
    ['FEAST', 'islamic new year', 0, { feast: 'islamic-new-year' }],
    ['FEAST', 'laylat al qadr|night of power', 0, { feast: 'laylat-al-qadr' }],
    ['FEAST', 'rosh hashanah|rosh hashana|jewish new year', 0, { feast: 'rosh-hashanah' }],
    ['FEAST', 'yom kippur', 0, { feast: 'yom-kippur' }],
    ['FEAST', 'sukkot', 0, { feast: 'sukkot' }],
    ['FEAST', 'hanukkah|chanukah|hanukah', 0, { feast: 'hanukkah' }],
    ['FEAST', 'diwali|deepavali|divali|dipawali', 0, { feast: 'diwali' }],
    ['FEAST', 'tihar', 0, { feast: 'tihar' }],
    ['FEAST', 'dashain|vijaya dashami|dussehra|dasain', 0, { feast: 'dashain' }],
    ['FEAST', 'nepali new year', 0, { feast: 'nepali-new-year' }],
    [
      'FEAST',
      'chinese new year|lunar new year|tet|spring festival|chinese new year s day',
      0,
      { feast: 'chinese-new-year' },
    ],
    ['FEAST', "new year's eve|new years eve|new year eve|nye", 0, { feast: 'new-years-eve' }],
    [
      'FEAST',
      "new year's day|new years day|new year's|new years|new year day|new year",
      0,
      { feast: 'new-year' },
    ],
    [
      'FEAST',
      "valentine's day|valentines day|valentine day|saint valentine's day",
      0,
      { feast: 'valentine' },
    ],
    ['FEAST', 'halloween', 0, { feast: 'halloween' }],
    ['FEAST', "all saints' day|all saints day|all hallows", 0, { feast: 'all-saints' }],
    ['FEAST', "all souls' day|all souls day", 0, { feast: 'all-souls' }],
    [
      'FEAST',
      "saint patrick's day|st patrick's day|st. patrick's day|st patricks day",
      0,
      { feast: 'st-patrick' },
    ],
    ['FEAST', "april fools|april fool's day|april fools' day|april fools day", 0, { feast: 'april-fools' }],
    ['FEAST', 'may day', 0, { feast: 'may-day' }],
    ['FEAST', "women's day|international women's day", 0, { feast: 'womens-day' }],
    ['FEAST', 'thanksgiving|thanksgiving day', 0, { feast: 'thanksgiving' }],
    ['FEAST', 'black friday', 0, { feast: 'black-friday' }],
    ['FEAST', 'labor day|labour day', 0, { feast: 'labor-day' }],
    ['FEAST', 'memorial day', 0, { feast: 'memorial-day' }],
    [
      'FEAST',
      "presidents' day|president's day|presidents day|washington's birthday",
      0,
      { feast: 'presidents-day' },
    ],
    ['FEAST', 'martin luther king day|martin luther king jr. day|mlk day', 0, { feast: 'mlk-day' }],
    ['FEAST', 'columbus day', 0, { feast: 'columbus-day' }],
    ['FEAST', "mother's day|mothers day|mothers' day", 0, { feast: 'mothers-day' }],
    ['FEAST', "father's day|fathers day|fathers' day", 0, { feast: 'fathers-day' }],
    ['FEAST', 'independence day', 0, { feast: 'independence-day-us' }],
    ['FEAST', 'bastille day', 0, { feast: 'bastille-day' }],
    ['FEAST', "armistice day|veterans day|remembrance day|veterans' day", 0, { feast: 'armistice-day' }],
    ['FEAST', 'feast of the epiphany|epiphany', 0, { feast: 'epiphany' }],
    ['FEAST', 'earth day', 0, { feast: 'earth-day' }],
    ['FEAST', 've day|v e day', 0, { feast: 'victory-day' }],
  ],
  rules: [
    ...[
      'MONTH THE? DAY [ ,? OF? YEAR ]',
      'WEEKDAY ,? THE? MONTH THE? DAY [ ,? OF? YEAR ]',
      'MONTH THE? DAY ,? REL YEARUNIT',
      'WEEKDAY ,? THE DAY OF? MONTH [ ,? YEAR ]',
    ].map((pattern) => ({
      pattern,
      build: (match: Match) => (isClockNumber(match) || !fits(match) ? null : dateOf(match)),
    })),
    { pattern: 'MONTH , THE REL YEARUNIT', build: (match) => dateOf(match) },
    { pattern: 'q DIGITS [ ,? OF? YEAR ]', build: quarterDigits },
    { pattern: 'YEAR -? q DIGITS', build: quarterDigits },
    { pattern: 'h DIGITS OF? YEAR', build: (match) => period(match, 'half', 2) },
    { pattern: 'DIGITS TENS', build: decade },
    { pattern: "' DIGITS TENS", build: decade },
    { pattern: 'THE DECADEWORD', build: decadeWord },
    { pattern: 'NUM DECADEWORD', build: decadeWord },
    { pattern: 'NUM UNIT old', build: () => ({ kind: 'silent' }) },
    { pattern: 'NUM - UNIT - old', build: () => ({ kind: 'silent' }) },
    { pattern: 'NUM - UNIT', build: () => ({ kind: 'silent' }) },
    {
      pattern: 'WEEKDAY after next',
      build: (match) => ({
        kind: 'within',
        unit: 'week',
        weekday: numberOf(match, 'WEEKDAY') ?? 0,
        of: { kind: 'unit', unit: 'week', step: { shift: 2, base: 'speech' } },
      }),
    },
    { pattern: 'UNIT after next', build: (match) => stepUnit(match, 2) },
    { pattern: 'UNIT before last', build: (match) => stepUnit(match, -2) },
    {
      pattern: 'fourth of july',
      build: () => ({ kind: 'feast', feast: 'independence-day-us', year: null, step: null }),
    },
    {
      pattern: '9 / 11',
      build: () => ({
        kind: 'date',
        months: [{ calendar: 'gregory', month: 9 }],
        year: { year: 2001, calendar: null, digits: 4 },
        day: 11,
        weekday: null,
        step: null,
      }),
    },
    { pattern: 'THE WEEKENDUNIT', build: weekend },
    {
      pattern: 'MONTH THE? DAY OF? THE? REL YEARUNIT',
      build: (match) => (fits(match) ? dateOf(match) : null),
    },
    { pattern: 'NUM WEEKDAYS SHIFTER', build: countedWeekday },
    { pattern: 'THE DAY', build: (match) => (isAlone(match) ? dateOf(match) : null) },
    { pattern: 'year -? end', build: yearEnd },
    { pattern: 'THE latest UNIT', build: (match) => stepUnit(match, -1) },
    { pattern: '24 / 7', build: () => ({ kind: 'silent' }) },
    { pattern: 'DAY OF? MONTH or so', build: (match) => ({ kind: 'about', of: dateOf(match) }) },
    { pattern: 'the turn of the? @', build: (match) => inner(match) },
    { pattern: 'week ending ,? @', build: (match) => wrap(match, 'week') },
    { pattern: 'week beginning|starting ,? @', build: (match) => wrap(match, 'week') },
  ],
};

/** "May 5 people": a number that counts hours or minutes is no day. */
function isClockNumber(match: Match): boolean {
  const next = atomAt(match, match.next);
  return next?.text === ':' && !next.spaced;
}

function fits(match: Match): boolean {
  const month = meant(match, 'MONTH');
  if (!month?.weak) return true;
  const at = match.captures.find((capture) => capture.is === 'MONTH')?.index ?? match.start;
  const capital = atomAt(match, at)?.capital === true;
  return capital || meant(match, 'YEAR') !== null || match.reading.atoms.length < 12;
}

function quarterDigits(match: Match): Expression | null {
  return period(match, 'quarter', 4);
}

function period(match: Match, unit: 'quarter' | 'half', most: number): Expression | null {
  const n = numberOf(match, 'DIGITS') ?? 0;
  const year = meant(match, 'YEAR');
  if (n < 1 || n > most) return null;
  return {
    kind: 'period',
    unit,
    n,
    year: year ? { year: year.n, calendar: null, digits: 4 } : null,
    step: null,
  };
}

function decade(match: Match): Expression | null {
  const n = numberOf(match, 'DIGITS') ?? 0;
  const spaced = atomAt(match, match.next - 1)?.spaced === true;
  const led = n >= 1000 || isBefore(match, 'PART') || atomAt(match, match.start)?.text === "'";
  if (
    spaced ||
    (!led && !follows(match, 'the')) ||
    n % 10 !== 0 ||
    (n >= 100 && n < 1000) ||
    n > 2100 ||
    n < 10
  )
    return null;
  return decadeOrCentury(n < 100 ? n + (n <= 10 ? 2000 : 1900) : n);
}

function follows(match: Match, word: string): boolean {
  return atomAt(match, match.start - 1)?.text === word;
}

function decadeWord(match: Match): Expression | null {
  const n = numberOf(match, 'DECADEWORD') ?? 0;
  const century = numberOf(match, 'NUM') ?? 19;
  return { kind: 'period', unit: 'decade', n: century * 100 + n, year: null, step: null };
}

function stepUnit(match: Match, shift: number): Expression | null {
  const unit = meant(match, 'UNIT')?.unit;
  return unit ? { kind: 'unit', unit, step: { shift, base: 'speech' } } : null;
}

function wrap(match: Match, unit: 'week'): Expression | null {
  const of = inner(match);
  return of && { kind: 'within', unit, weekday: null, of };
}

/** "over the weekend": the last one or the coming one. */
function weekend(match: Match): Expression | null {
  if (['of', 'after', 'before'].includes(atomAt(match, match.next)?.text ?? '')) return null;
  const of = [-1, 0].map(
    (shift) => ({ kind: 'unit', unit: 'weekend', step: { shift, base: 'speech' } }) as const,
  );
  return { kind: 'or', of };
}

/** "by year-end". */
function yearEnd(): Expression {
  return {
    kind: 'part',
    part: 'end',
    of: { kind: 'unit', unit: 'year', step: { shift: 0, base: 'speech' } },
  };
}

/** "two Fridays ago". */
function countedWeekday(match: Match): Expression | null {
  const word = meant(match, 'SHIFTER');
  const weekday = numberOf(match, 'WEEKDAYS');
  if (!word || weekday === null) return null;
  const shift = (numberOf(match, 'NUM') ?? 1) * word.n;
  return { kind: 'weekday', weekday, step: { shift, base: word.base ?? 'speech' } };
}
