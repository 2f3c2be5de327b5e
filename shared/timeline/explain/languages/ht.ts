import type { Texts } from '../texts.ts';

/** The words of explanations in Haitian Creole. Machine-made; awaits a native reader. */
export const haitian: Texts = {
  language: 'ht',
  checks: {
    'source-disagreement': {
      title: 'De dat: {about}',
      message:
        '{source1}: {said1}. {source2}: {said2}. {gap, plural, =0 {Yo pa kontre.} other {Diferans: {gapWords}.}} Kilès ki kòrèk, oswa èske se de evènman diferan?',
    },
    'order-conflict': {
      title: 'Lòd la ak dat yo pa dakò',
      message:
        'Dapre sa ki di yo, yon bagay te vini apre lòt la, men dat yo di lòt bagay{gap, plural, =0 {} other { (diferans: {gapWords})}}. Kilès ladan yo ou ta renmen gade?',
    },
    'sequence-arithmetic': {
      title: 'Etap yo pa rive sou dat la',
      message:
        'Lè nou konte etap pa etap, nou pa rive sou dat ki te bay la{gap, plural, =0 {} other { (diferans: {gapWords})}}. Gen yon etap oswa yon dat ki diferan de lòt yo.',
    },
    'duration-mismatch': {
      title: 'Dire a pa dakò ak dat yo',
      message:
        'Premye jou a, dènye jou a ak dire a pa dakò{gap, plural, =0 {} other { (diferans: {gapWords})}}. Kit nou konte dènye jou a kit nou pa konte l, li pa mache.',
    },
    'age-mismatch': {
      title: 'Laj la pa dakò ak dat yo',
      message: 'Dapre dat nesans la, laj la te diferan lè sa a. Si dat nesans la se yon estimasyon, make sa.',
    },
    'weekday-mismatch': {
      title: 'Jou semèn nan pa dakò ak dat la',
      message:
        'Dapre lòt enfòmasyon yo, se pa t jou sa a nan semèn nan. Kilès ou sonje pi byen, jou semèn nan oswa chif la?',
    },
    'weekday-mismatch-day': {
      title: 'Jou semèn nan pa dakò ak dat la',
      message:
        '{day} te yon {was}. Jou ki pi pre ki te {named} se {before} ak {after}. Kilès ou sonje pi byen, jou semèn nan oswa chif la?',
    },
    'impossible-date': {
      title: 'Dat sa a pa egziste',
      message: '{said1} pa nan kalandriye a. Èske se yon lòt jou, oswa yon lòt mwa?',
    },
    'future-date': {
      title: 'Dat sa a poko rive',
      message: '{said1}: sa vini apre jodi a, {today}. Èske ane a kòrèk, oswa èske se yon bagay ki prevwa?',
    },
    'two-places': {
      title: 'De kote nan menm jou yo',
      message: 'Dapre dat sa yo, yon moun te nan de kote an menm tan. Èske youn nan dat yo diferan?',
    },
    'span-inverted': {
      title: 'Finisman an vini anvan kòmansman an',
      message:
        'Finisman an vini anvan kòmansman an{gap, plural, =0 {} other { (diferans: {gapWords})}}. Èske yo te chanje plas?',
    },
    'evidence-before-event': {
      title: 'Papye a pi ansyen pase sa li montre a',
      message:
        'Yon papye pa ka dekri sa ki te rive pita{gap, plural, =0 {} other { (diferans: {gapWords})}}. Èske gen yon dat ki diferan, oswa èske papye a pale de lòt bagay?',
    },
    'signed-before-event': {
      title: 'Siyen anvan sa te rive',
      message:
        'Yon deklarasyon te siyen anvan yon bagay li rakonte{gap, plural, =0 {} other { (diferans: {gapWords})}}. Verifye jou siyati a ak jou evènman an.',
    },
    'stamp-vs-story': {
      title: 'So a ak istwa a bay dat ki diferan',
      message:
        '{source1}: {said1}. {source2}: {said2}{gap, plural, =0 {} other {; diferans: {gapWords}}}. So yo ka difisil pou li. Gade l yon lòt fwa anvan ou chanje anyen.',
    },
    'act-after-death': {
      title: 'Yon bagay gen dat apre yon lanmò',
      message:
        'Dapre jou lanmò a, moun sa a pa t ka fè sa{gap, plural, =0 {} other { (diferans: {gapWords})}}. Èske youn nan dat yo diferan, oswa èske se te yon lòt moun?',
    },
    'before-birth': {
      title: 'Yon bagay gen dat anvan yon nesans',
      message: 'Dapre jou nesans la, moun sa a pa t ko fèt. Gade ane nesans la.',
    },
    'translation-before-original': {
      title: 'Tradiksyon an pi ansyen pase orijinal la',
      message:
        'Tradiksyon an gen yon dat anvan papye li tradui a{gap, plural, =0 {} other { (diferans: {gapWords})}}. Tanpri verifye dat sou toude.',
    },
    'passport-validity': {
      title: 'Yon vwayaj andeyò dat paspò a',
      message:
        'Paspò yo di ki te sèvi a pa t valab jou sa a{gap, plural, =0 {} other { (diferans: {gapWords})}}. Èske ou te vwayaje ak yon lòt dokiman?',
    },
    'evidence-long-after': {
      title: 'Ekri lontan apre sa te rive',
      message:
        'Lèt sa a te ekri lontan apre sa li rakonte: {yearsWords} oswa plis. Sa pèmèt. Mande moun ki te ekri l la pou li di ki jan li sonje dat la.',
    },
    'camera-clock': {
      title: 'Revèy yon kamera di yon lòt jou',
      message:
        'Kamera a ekri {taken} nan fichye sa a. Sa pa mache ak jou ki bay isit la, oswa ak jou sa li montre a{gap, plural, other {: # jou diferans}}. Revèy kamera souvan pa bon. Moun ki resevwa fichye a li menm ka li sa; dosye a pa pote l.',
    },
    'undated-statement': {
      title: 'Pa gen dat siyati',
      message: 'Papye sa a pa gen dat. Mande moun ki te ekri l la pou li ajoute jou li te siyen l.',
    },
    'crossing-order': {
      title: 'De antre san yon soti ant yo',
      message: 'Dapre dat sa yo, gen de antre ({country}) san yon soti ant yo. Èske gen yon vwayaj ki manke?',
    },
    'history-gap': {
      title: 'Gen yon tan ki pa kouvri',
      message:
        'Pa gen anyen ki note soti {from} rive {to} ({daysWords}). Fòmilè yo mande sa san twou; “nan prizon”, “de yon kote a yon lòt” ak “san travay” se repons tou.',
    },
    'history-overlap': {
      title: 'De antre kwaze youn ak lòt',
      message:
        'De antre sa yo nan kote ki diferan kwaze (anviwon {daysWords}). Èske youn te a tan pasyèl, oswa te kenbe pou fanmi an?',
    },
    'one-year-deadline': {
      title: 'Plis pase yon ane apre dènye arive a',
      message: 'Ane apre dènye arive a te fini {ends}. Gen eksepsyon. Mande yon avoka si gen youn pou ou.',
    },
    'deadline-near': {
      title: 'Ane pou depoze a prèske fini',
      message:
        '{days, plural, =0 {Jodi a se dènye jou a} other {Rete {daysWords}}}: ane a fini {ends}. Yon avoka dwe konfime sa.',
    },
    'implausible-age': {
      title: 'Yon laj ki pa kouran',
      message: 'Dapre dat sa yo, moun nan te gen {yearsWords}. Si se vre, kite l. Si se pa vre, gade ane yo.',
    },
    'ambiguous-numeric': {
      title: 'Yon dat ou ka li nan de fason',
      message: 'Èske {quote1} vle di {first} oswa {second}?',
    },
    'unmarked-calendar': {
      title: 'Ki kalandriye sa ye?',
      message: 'Ane {year} sanble ak yon ane nan yon lòt kalandriye. Si se sa, chwazi kalandriye sa a.',
    },
    'placeholder-date': {
      title: 'Èske yo konnen jou sa a vre?',
      message:
        '{day}: yo souvan ekri jou sa a lè yo pa konnen jou a. Si se sa, chwazi “ane a sèlman”. Si se vrè jou a, kite l.',
    },
    'false-precision': {
      title: 'Pi presi isit la pase lòt kote',
      message:
        'Yon jou egzak bay isit la, men li pa sèten konsa. Mwa a oswa sezon an pi an sekirite, epi li vre menm jan.',
    },
    'precision-drift': {
      title: 'Menm dat la nan lòt mo',
      message: '{said1} ak {said2} dakò. Petèt ou ta vle menm mo yo nan toude.',
    },
    'round-number': {
      title: 'Anpil dat won',
      message:
        'Nan dat egzak yo ({count}), {round} tonbe premye oswa 15 nan mwa a. Make sa ou te devine sèlman.',
    },
    'unanchored-relative': {
      title: '“Apre” yon bagay ki pa gen dat',
      message: 'Sa rakonte apati yon lòt evènman ki poko gen dat. Anviwon kilè li te ye?',
    },
    'count-mismatch': {
      title: 'Nonm lan pa dakò ak sa ki anrejistre',
      message:
        'Paragraf {paragraph} di {count}; sa ki anrejistre: {recorded}. Èske gen youn ki poko antre, oswa ki antre de fwa?',
    },
    'holiday-mismatch': {
      title: 'Fèt la pa dakò ak dat la',
      message: '{feast}: li te kòmanse anviwon {day}. Mo “{quote1}” yo mache ak yon lòt dat: {said1}.',
    },
    'historic-anchor': {
      title: 'Yon evènman moun konnen pa dakò ak dat la',
      message:
        '{event}: {day} ({source}). Isit la li mache ak yon lòt dat: {said1}. Si ou vle di jou ki pre yo, di sa.',
    },
    'squeezed-window': {
      title: 'Lòt dat ou yo kite kèk jou sèlman',
      message:
        'Dapre lòt enfòmasyon yo, sa te {days, plural, =1 {{first}} other {ant {first} ak {last}}}. Si sa fè ou sezi, petèt youn ladan yo pi egzak pase sa ou te vle di.',
    },
    'unlikely-fit': {
      title: 'Li dakò ra-pe',
      message: 'Sa yo dakò, men sèlman nan dènye limit “anviwon”. Si li ka rive jis la, kite l.',
    },
    unfinished: {
      title: 'Folio pa t ka fini verifye sa yo',
      message:
        'Gen twòp bagay ki mare ansanm isit la (enfòmasyon: {count}). Sa nou jwenn nan lis la; ka gen plis.',
    },
  },
  hints: {
    'day-month-swap': 'Si jou a ak mwa a te chanje plas yon bò, sa yo t ap dakò.',
    'digit-transposition': 'Si de chif te chanje plas, oswa yon chif te mal tape, sa yo t ap dakò.',
    'january-year-typo': 'An janvye moun souvan ekri ansyen ane a toujou. Yon ane pita, sa yo t ap dakò.',
    'year-typo': 'Jou a ak mwa a dakò; se ane a sèlman ki diferan.',
    'calendar-slip':
      'Diferans lan se youn ki soti nan yon lòt kalandriye. Ajoute 621 bon pou yon pati nan ane pèsan an sèlman; rès la bezwen 622.',
    'narrative-order': 'Tèks la tounen dèyè nan tan isit la. “Anvan sa” t ap anpeche moun k ap li a mele.',
    'same-event-twice':
      'Gen yon lòt antre ki sanble anpil ak sa a. Èske se de evènman oswa youn? Si se youn, mete yo ansanm.',
  },
  kinds: {
    incident: 'Nòt ou sou evènman an',
    history: 'Istwa lavi ou',
    document: 'Dokiman',
    declaration: 'Deklarasyon an',
    affidavit: 'Afidavi a',
    letter: 'Lèt la',
    'translator-certificate': 'Sètifika tradiktè a',
    'interpreter-certificate': 'Sètifika entèprèt la',
    person: 'Antre sou yon moun',
    case: 'Ka a',
  },
  fields: {
    when: 'dat la',
    until: 'dènye jou a',
    from: 'premye jou a',
    to: 'dènye jou a',
    issued: 'jou yo te bay li a',
    expires: 'dènye jou li valab la',
    received: 'jou yo te resevwa l la',
    signed: 'jou siyati a',
    born: 'jou nesans la',
    died: 'jou lanmò a',
    married: 'jou maryaj la',
    filed: 'jou depo a',
  },
  places: {
    page: 'paj {number}',
    paragraph: 'paragraf {number}',
    account: 'istwa a',
    notes: 'nòt yo',
    document: 'dokiman an',
    length: 'dire a',
  },
  weekdays: ['dimanch', 'lendi', 'madi', 'mèkredi', 'jedi', 'vandredi', 'samdi'],
  phrases: {
    day: '{day} {month} {year}',
    calendarDay: '{day} {month} {year}',
    days: '{count, plural, other {# jou}}',
    years: '{count, plural, other {# an}}',
    quoted: '“{words}”',
    named: '{kind} “{title}”',
    thisCountry: 'peyi sa a',
    between: 'ant {from} ak {to}',
    since: '{day} oswa apre',
    upTo: '{day} oswa anvan',
    ofRecord: '{field}, “{record}”',
    fitsDay: 'Li t ap dakò si {about} te: {day}.',
    fitsBetween: 'Li t ap dakò si {about} te: {range}.',
    apart: '{start} → {stated}: {gapWords}',
    chain: '{start}{steps} = {reached}; sa ki bay: {stated}; diferans: {gapWords}',
    stepOn: ' + {daysWords}',
    stepBack: ' − {daysWords}',
    shared: '{source} ({said}) se sa ki diferan de lòt yo.',
    sharedBy: '{count, plural, other {# remak}} chita sou yon sèl enfòmasyon, sa ki diferan de lòt yo:',
    nothingFound: 'Nou pa jwenn anyen ki pa dakò.',
    found: '{count, plural, other {# remak}}: {list}.',
    errorCount: '{count, plural, other {# erè}}',
    warningCount: '{count, plural, other {# avètisman}}',
    infoCount: '{count, plural, other {# nòt}}',
  },
  names: {
    'Eid al-Fitr': 'Aïd el-Fitr',
    'Eid al-Adha': 'Aïd el-Adha',
    Ashura: 'Achoura',
    Ramadan: 'Ramadan',
    Nowruz: 'Norouz',
    Yalda: 'Yalda',
    Enkutatash: 'Enkutatash',
    Meskel: 'Meskel',
    Timkat: 'Timkat',
    Christmas: 'Nwèl',
    'New Year': 'Joudlan',
    'the fall of Kabul': 'Tonbe Kaboul',
    'the invasion of Ukraine': 'Envazyon Ikrèn',
    'the coup in Myanmar': 'Koudeta nan Myanma',
    'the coup attempt in Turkey': 'Tantativ koudeta nan Tiki',
    'the death of Mahsa Amini': 'Lanmò Mahsa Amini',
    'the killings at Rabaa': 'Masak Rabaa',
    'the fall of Mosul': 'Tonbe Mosoul',
    'the massacre at Khartoum': 'Masak Katoum',
    'the war in Sudan': 'Lagè nan Soudan',
    'the war in Tigray': 'Lagè nan Tigray',
    'the Easter bombings in Sri Lanka': 'Atanta Pak nan Sri Lanka',
    'the earthquake in Haiti': 'Tranblemanntè Ayiti',
    'the genocide at Srebrenica': 'Jenosid Srebrenica',
  },
};
