import type { Row } from './language.ts';

/** How years say which calendar they count in, whatever the language around them. */
export const eras: readonly Row[] = [
  ['ERA', 'ad|a.d.|ce|c.e.|anno domini', 0, { calendars: ['gregory'] }],
  ['ERA', 'bc|b.c.|bce|b.c.e.', 0, { name: 'bc' }],
  ['ERA', 'ah|a.h.|hijri|hijra|anno hegirae|a. h.', 0, { calendars: ['islamic-umalqura'] }],
  [
    'ERA',
    'sh|s.h.|a.p.|shamsi|hijri shamsi|solar hijri|persian calendar|iranian calendar|khorshidi',
    0,
    { calendars: ['persian'] },
  ],
  [
    'ERA',
    'ec|e.c.|e.c|eth. cal.|ethiopian calendar|in the ethiopian calendar|eth.c.|ethiopian',
    0,
    { calendars: ['ethiopic'] },
  ],
  ['ERA', 'g.c.|gc|gregorian', 0, { calendars: ['gregory'] }],
  ['ERA', 'bs|b.s.|bikram sambat|vikram samvat|bikram era', 0, { calendars: ['bikram-sambat'] }],
  ['ERA', 'be|b.e.|buddhist era', 0, { calendars: ['buddhist'] }],
  ['ERA', 'a.m.|anno mundi', 0, { calendars: ['coptic'] }],
  ['ERA', 'saka|saka era', 0, { calendars: ['indian'] }],
  ['ERA', 'ه|هـ|ه‍|هجري|هجریه|للهجره|هجری قمری|ه.ق|ه. ق|ق.ه|قمری', 0, { calendars: ['islamic-umalqura'] }],
  ['ERA', 'هجری شمسی|ه.ش|ه‍.ش|ه. ش|خورشیدی|شمسی|هجری خورشیدی', 0, { calendars: ['persian'] }],
  ['ERA', 'م|ميلادي|ميلاديه|للميلاد|میلادی', 0, { calendars: ['gregory'] }],
  ['ERA', 'ዓ.ም|ዓ.ም.|ዓም|ዓ/ም|ዓመተ ምሕረት|ዓመተ ምህረት', 0, { calendars: ['ethiopic'] }],
  ['ERA', 'እ.ኤ.አ|እ.ኤ.አ.|እኤአ|እ.አ.አ|እ.አ.አ.|እንደ ኤውሮፓውያን አቆጣጠር', 0, { calendars: ['gregory'] }],
  ['ERA', 'እ.ኢ.አ|እ.ኢ.አ.', 0, { calendars: ['ethiopic'] }],
  [
    'ERA',
    'वि.सं.|वि. सं.|वि.सं|बि.सं.|वि.स.|बि.सं|विक्रम संवत|विक्रम सम्वत|बिक्रम संवत|विक्रम संवत्|संवत',
    0,
    { calendars: ['bikram-sambat'] },
  ],
  ['ERA', 'शक|शक संवत|शके', 0, { calendars: ['indian'] }],
  ['ERA', 'ई.|ईस्वी|ई.स.|ईसवी|सन् ईस्वी', 0, { calendars: ['gregory'] }],
  ['ERA', 'พ.ศ.|พ.ศ|พุทธศักราช', 0, { calendars: ['buddhist'] }],
  ['ERA', 'ค.ศ.|ค.ศ|คริสต์ศักราช', 0, { calendars: ['gregory'] }],
  ['ERA', '佛历|佛曆', 0, { calendars: ['buddhist'] }],
  ['ERA', '公元|西元', 0, { calendars: ['gregory'] }],
];

const islamic = (month: number) => ({ months: [{ calendar: 'islamic-umalqura' as const, month }] });

/** Islamic months as they are written with apostrophes, which part words. */
export const apostropheMonths: readonly Row[] = [
  ['MONTH', "rabi' al awwal|rabi' i|rabi' ul awwal|rabi'ul awwal|rabi' al-awwal", 0, islamic(3)],
  ['MONTH', "rabi' al thani|rabi' ii|rabi' al akhir|rabi' ath thani", 0, islamic(4)],
  ['MONTH', "sha'ban|sha'aban|cha'bane", 0, islamic(8)],
  [
    'MONTH',
    "dhu al qa'dah|dhu al qi'dah|dhul qa'dah|dhul qi'dah|dhu'l qa'dah|dhu'l qi'dah|dhu'l qa'da|dhu al qa'da|zul qa'dah|zi'l qa'dah",
    0,
    islamic(11),
  ],
  ['MONTH', "dhu'l hijjah|dhu'l hijja|zi'l hijjah|zi'l hijja", 0, islamic(12)],
];
