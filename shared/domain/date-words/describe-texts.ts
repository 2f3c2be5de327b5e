import type { Impossible } from '../when.ts';

/** The sentences that tell what was understood, for one language. `{a}` and `{b}` are days, `{x}` what they stand for. */
export interface DescribeTexts {
  readonly day: string;
  readonly between: string;
  readonly before: string;
  readonly after: string;
  readonly likely: string;
  readonly within: string;
  readonly or: string;
  readonly uncertain: string;
  readonly weekday: string;
  readonly words: string;
  readonly impossible: Readonly<Record<Impossible['reason'], string>>;
}

const english: DescribeTexts = {
  day: '{a}',
  between: 'between {a} and {b}',
  before: 'on or before {b}',
  after: 'on or after {a}',
  likely: 'likely {x}',
  within: '{x}, at the widest {b}',
  or: '{a}, or {b}',
  uncertain: '{x}, not certain',
  weekday: '{x}, said to be a {a}',
  words: 'no date read from these words; they are kept as they are',
  impossible: {
    'no-such-day': 'there is no such day: that month has {n} days',
    'no-such-month': 'there is no such month: that year has {n} months',
    'outside-tables': 'this year lies outside what is known of the calendar',
    'inverted-range': 'the end comes before the start',
    weekday: 'that day was not a {a}',
  },
};

/** Languages that have these texts, machine-made but for English and awaiting native readers; English stands in for the rest. */
const texts: Readonly<Record<string, DescribeTexts>> = {
  en: english,
  es: {
    day: '{a}',
    between: 'entre el {a} y el {b}',
    before: 'el {b} o antes',
    after: 'el {a} o después',
    likely: 'probablemente {x}',
    within: '{x}, como máximo {b}',
    or: '{a}, o {b}',
    uncertain: '{x}, sin seguridad',
    weekday: '{x}, que se dice que fue {a}',
    words: 'en estas palabras no se lee ninguna fecha; se guardan como están',
    impossible: {
      'no-such-day': 'ese día no existe: días en ese mes, {n}',
      'no-such-month': 'ese mes no existe: meses en ese año, {n}',
      'outside-tables': 'este año está fuera de lo que se conoce del calendario',
      'inverted-range': 'el final está antes del principio',
      weekday: 'ese día no fue {a}',
    },
  },
  fr: {
    day: '{a}',
    between: 'entre le {a} et le {b}',
    before: 'le {b} ou avant',
    after: 'le {a} ou après',
    likely: 'probablement {x}',
    within: '{x}, au plus large {b}',
    or: '{a}, ou {b}',
    uncertain: '{x}, sans certitude',
    weekday: '{x}, dit être un {a}',
    words: 'aucune date n’est lue dans ces mots ; ils sont gardés tels quels',
    impossible: {
      'no-such-day': 'ce jour n’existe pas : ce mois a {n} jours',
      'no-such-month': 'ce mois n’existe pas : cette année a {n} mois',
      'outside-tables': 'cette année est hors de ce qu’on connaît du calendrier',
      'inverted-range': 'la fin est avant le début',
      weekday: 'ce jour n’était pas un {a}',
    },
  },
  pt: {
    day: '{a}',
    between: 'entre {a} e {b}',
    before: '{b} ou antes',
    after: '{a} ou depois',
    likely: 'provavelmente {x}',
    within: '{x}, no máximo {b}',
    or: '{a}, ou {b}',
    uncertain: '{x}, sem certeza',
    weekday: '{x}, dito ser {a}',
    words: 'nenhuma data é lida nestas palavras; ficam como estão',
    impossible: {
      'no-such-day': 'esse dia não existe: esse mês tem {n} dias',
      'no-such-month': 'esse mês não existe: esse ano tem {n} meses',
      'outside-tables': 'este ano está fora do que se conhece do calendário',
      'inverted-range': 'o fim vem antes do começo',
      weekday: 'esse dia não foi {a}',
    },
  },
  ar: {
    day: '{a}',
    between: 'بين {a} و{b}',
    before: '{b} أو قبله',
    after: '{a} أو بعده',
    likely: 'على الأرجح {x}',
    within: '{x}، وعلى الأوسع {b}',
    or: '{a} أو {b}',
    uncertain: '{x}، دون تأكد',
    weekday: '{x}، وقيل إنه {a}',
    words: 'لا يُقرأ تاريخ في هذه الكلمات؛ تُحفظ كما هي',
    impossible: {
      'no-such-day': 'لا يوجد هذا اليوم: عدد أيام ذلك الشهر {n}',
      'no-such-month': 'لا يوجد هذا الشهر: عدد أشهر تلك السنة {n}',
      'outside-tables': 'هذه السنة خارج ما يُعرف من التقويم',
      'inverted-range': 'النهاية قبل البداية',
      weekday: 'لم يكن ذلك اليوم {a}',
    },
  },
  fa: {
    day: '{a}',
    between: 'بین {a} و {b}',
    before: '{b} یا پیش از آن',
    after: '{a} یا پس از آن',
    likely: 'به احتمال زیاد {x}',
    within: '{x}، در گسترده‌ترین حالت {b}',
    or: '{a} یا {b}',
    uncertain: '{x}، نامطمئن',
    weekday: '{x}، گفته شده {a} بود',
    words: 'تاریخی در این واژه‌ها خوانده نمی‌شود؛ همان‌گونه نگه داشته می‌شود',
    impossible: {
      'no-such-day': 'چنین روزی نیست: آن ماه {n} روز دارد',
      'no-such-month': 'چنین ماهی نیست: آن سال {n} ماه دارد',
      'outside-tables': 'این سال بیرون از دانستهٔ این گاه‌شماری است',
      'inverted-range': 'پایان پیش از آغاز است',
      weekday: 'آن روز {a} نبود',
    },
  },
  ru: {
    day: '{a}',
    between: 'с {a} по {b}',
    before: '{b} или раньше',
    after: '{a} или позже',
    likely: 'вероятно, {x}',
    within: '{x}, самое широкое: {b}',
    or: '{a} или {b}',
    uncertain: '{x}, не точно',
    weekday: '{x}, названный день недели: {a}',
    words: 'в этих словах дата не читается; они сохранены как есть',
    impossible: {
      'no-such-day': 'такого дня нет: дней в том месяце {n}',
      'no-such-month': 'такого месяца нет: месяцев в том году {n}',
      'outside-tables': 'этот год за пределами того, что известно об этом календаре',
      'inverted-range': 'конец раньше начала',
      weekday: 'в тот день был другой день недели, не {a}',
    },
  },
  tr: {
    day: '{a}',
    between: '{a} ile {b} arası',
    before: '{b} ya da öncesi',
    after: '{a} ya da sonrası',
    likely: 'büyük olasılıkla {x}',
    within: '{x}, en geniş haliyle {b}',
    or: '{a} ya da {b}',
    uncertain: '{x}, kesin değil',
    weekday: '{x}, söylenen gün {a}',
    words: 'bu sözlerde bir tarih okunmuyor; olduğu gibi saklanıyor',
    impossible: {
      'no-such-day': 'böyle bir gün yok: o ay {n} gün',
      'no-such-month': 'böyle bir ay yok: o yıl {n} ay',
      'outside-tables': 'bu yıl, takvimin bilinen yıllarının dışında',
      'inverted-range': 'bitiş başlangıçtan önce',
      weekday: 'o gün {a} değildi',
    },
  },
  zh: {
    day: '{a}',
    between: '{a}至{b}之间',
    before: '{b}或更早',
    after: '{a}或更晚',
    likely: '很可能是{x}',
    within: '{x}，最宽为{b}',
    or: '{a}，或{b}',
    uncertain: '{x}，不确定',
    weekday: '{x}，说是{a}',
    words: '这些话里没有读出日期；按原样保存',
    impossible: {
      'no-such-day': '没有这一天：那个月有 {n} 天',
      'no-such-month': '没有这个月：那一年有 {n} 个月',
      'outside-tables': '这一年超出了该历法已知的范围',
      'inverted-range': '结束早于开始',
      weekday: '那天不是{a}',
    },
  },
  ht: {
    day: '{a}',
    between: 'ant {a} ak {b}',
    before: '{b} oswa anvan',
    after: '{a} oswa apre',
    likely: 'pwobableman {x}',
    within: '{x}, pi laj se {b}',
    or: '{a}, oswa {b}',
    uncertain: '{x}, pa sèten',
    weekday: '{x}, yo di se te yon {a}',
    words: 'pa gen dat ki li nan mo sa yo; yo rete jan yo ye',
    impossible: {
      'no-such-day': 'pa gen jou konsa: mwa sa a gen {n} jou',
      'no-such-month': 'pa gen mwa konsa: ane sa a gen {n} mwa',
      'outside-tables': 'ane sa a depase sa nou konnen nan kalandriye a',
      'inverted-range': 'finisman an vini anvan kòmansman an',
      weekday: 'jou sa a pa t yon {a}',
    },
  },
};

/** The texts of a BCP 47 tag. */
export function describeTexts(tag: string): { readonly texts: DescribeTexts; readonly tag: string } {
  const base = tag.toLowerCase().split('-')[0] ?? '';
  const found = texts[base];
  return found === undefined ? { texts: english, tag: 'en' } : { texts: found, tag: base };
}
