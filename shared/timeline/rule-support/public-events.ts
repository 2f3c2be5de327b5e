/** A public event whose day is beyond doubt, and the words by which accounts name it. */
export interface PublicEvent {
  readonly name: string;
  readonly names: RegExp;
  readonly from: string;
  readonly to: string;
  /** Where the day can be looked up. */
  readonly source: string;
}

/** Small on purpose: days that statements often hang on, each widely recorded. */
export const publicEvents: readonly PublicEvent[] = [
  event(
    'the fall of Kabul',
    /\bfall of kabul\b|\bkabul fell\b|\btaliban (?:took|entered|captured) kabul\b/iu,
    '2021-08-15',
    '2021-08-15',
    'UN Secretary-General’s report on Afghanistan, September 2021',
  ),
  event(
    'the invasion of Ukraine',
    /\b(?:full-scale invasion|invasion of ukraine|russia invaded ukraine)\b/iu,
    '2022-02-24',
    '2022-02-24',
    'UN General Assembly resolution ES-11/1, 2 March 2022',
  ),
  event(
    'the coup in Myanmar',
    /\b(?:military )?coup in (?:myanmar|burma)\b|\bmyanmar coup\b/iu,
    '2021-02-01',
    '2021-02-01',
    'UN Security Council press statement on Myanmar, 4 February 2021',
  ),
  event(
    'the coup attempt in Turkey',
    /\b(?:coup attempt|attempted coup) in t(?:urkey|ürkiye)\b/iu,
    '2016-07-15',
    '2016-07-16',
    'Council of Europe, Commissioner for Human Rights, memorandum of 7 October 2016',
  ),
  event(
    'the death of Mahsa Amini',
    /\bmahsa (?:jina )?amini(?:’s|'s)? (?:died|death|was killed)\b|\bdeath of mahsa (?:jina )?amini\b/iu,
    '2022-09-16',
    '2022-09-16',
    'UN Human Rights Council resolution S-35/1, 24 November 2022',
  ),
  event(
    'the killings at Rabaa',
    /\brab(?:a|aa|i’?a)(?: al-adawiy+a)? (?:massacre|killings|dispersal)\b/iu,
    '2013-08-14',
    '2013-08-14',
    'Human Rights Watch, All According to Plan, 2014',
  ),
  event(
    'the fall of Mosul',
    /\bfall of mosul\b|\bmosul fell\b/iu,
    '2014-06-10',
    '2014-06-10',
    'UNAMI and OHCHR report on Iraq, June–July 2014',
  ),
  event(
    'the massacre at Khartoum',
    /\bkhartoum massacre\b|\b(?:3|third of) june massacre\b/iu,
    '2019-06-03',
    '2019-06-03',
    'UN Security Council press statement on Sudan, 11 June 2019',
  ),
  event(
    'the war in Sudan',
    /\b(?:war|fighting) (?:broke out|began|started) in (?:khartoum|sudan)\b/iu,
    '2023-04-15',
    '2023-04-15',
    'UN Security Council press statement on Sudan, April 2023',
  ),
  event(
    'the war in Tigray',
    /\b(?:war|fighting) (?:broke out|began|started) in tigray\b/iu,
    '2020-11-03',
    '2020-11-04',
    'OHCHR and EHRC joint report on Tigray, November 2021',
  ),
  event(
    'the Easter bombings in Sri Lanka',
    /\beaster (?:sunday )?bombings\b/iu,
    '2019-04-21',
    '2019-04-21',
    'UN Security Council press statement, 22 April 2019',
  ),
  event(
    'the earthquake in Haiti',
    /\b(?:2010 )?haiti(?:an)? earthquake\b/iu,
    '2010-01-12',
    '2010-01-12',
    'UN Security Council resolution 1908 (2010)',
  ),
  event(
    'the genocide at Srebrenica',
    /\bfall of srebrenica\b|\bsrebrenica fell\b/iu,
    '1995-07-11',
    '1995-07-11',
    'UN Secretary-General’s report A/54/549, 1999',
  ),
];

function event(name: string, names: RegExp, from: string, to: string, source: string): PublicEvent {
  return { name, names, from, to, source };
}
