/** How a language puts the parts of a date in order: `{d}` day, `{m}` month, `{y}` year, `{x}` the rest, `{n}` a number. */
export interface Shapes {
  readonly day: string;
  readonly month: string;
  readonly decade: string;
  readonly century: string;
  /** Early, mid or late, and what it is part of. */
  readonly part: string;
  readonly week: string;
  readonly season: string;
  readonly weekday: string;
  /** Script of the digits it is written with. */
  readonly digits: string;
}

const usual: Shapes = {
  day: '{d} {m} {y}',
  month: '{m} {y}',
  decade: '{n}',
  century: '{n}',
  part: '{p} {x}',
  week: '{w} {x}',
  season: '{s} {y}',
  weekday: '{w} {x}',
  digits: 'Latn',
};

const shapes: Readonly<Record<string, Partial<Shapes>>> = {
  en: { decade: '{n}s', century: '{n}th century', week: '{w} {x}' },
  fr: { decade: 'années {n}', century: '{n}e siècle' },
  es: {
    day: '{d} de {m} de {y}',
    month: '{m} de {y}',
    decade: 'década de {n}',
    century: 'siglo {n}',
    season: '{s} de {y}',
  },
  pt: {
    day: '{d} de {m} de {y}',
    month: '{m} de {y}',
    decade: 'década de {n}',
    century: 'século {n}',
    season: '{s} de {y}',
  },
  ar: { decade: 'عقد {n}', century: 'القرن {n}' },
  fa: { decade: 'دههٔ {n}', century: 'قرن {n}', digits: 'Aran' },
  'fa-AF': { decade: 'دههٔ {n}', century: 'قرن {n}', digits: 'Aran' },
  ps: { decade: 'لسیزه {n}', century: 'پېړۍ {n}', digits: 'Aran' },
  tr: {
    decade: '{n} yılları',
    century: '{n}. yüzyıl',
    part: '{x} {p}',
    week: '{x} {w}',
    season: '{y} {s}',
    weekday: '{x} {w}',
  },
  ru: { decade: '{n}-е годы', century: '{n} век' },
  uk: { decade: '{n}-ті роки', century: '{n} століття' },
  hi: { decade: '{n} का दशक', century: '{n} सदी', part: '{x} {p}', week: '{x} {w}', season: '{s} {y}' },
  ne: {
    day: '{y} {m} {d} गते',
    month: '{y} {m}',
    decade: '{n} को दशक',
    century: '{n} शताब्दी',
    part: '{x} {p}',
    week: '{x} {w}',
    season: '{y} {s}',
    digits: 'Deva',
  },
  ht: { decade: 'deseni {n}', century: 'syèk {n}' },
  am: {
    day: '{m} {d} ቀን {y}',
    decade: '{n}ዎቹ',
    century: '{n} ክፍለ ዘመን',
    part: '{x} {p}',
    week: '{x} {w}',
    season: '{y} {s}',
  },
  ti: { decade: '{n}ታት', century: '{n} ክፍለ ዘመን', week: '{x} {w}' },
  zh: {
    day: '{y}年{m}{d}日',
    month: '{y}年{m}',
    decade: '{n}年代',
    century: '{n}世纪',
    part: '{x}{p}',
    week: '{x}{w}',
    season: '{y}年{s}',
    weekday: '{x}{w}',
  },
};

/** The shapes of a language. */
export function shapesOf(tag: string): Shapes {
  return { ...usual, ...shapes[tag] };
}
