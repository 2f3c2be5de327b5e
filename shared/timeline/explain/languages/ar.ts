import type { Texts } from '../texts.ts';

/** The words of explanations in Arabic. Machine-made; awaits a native reader. */
export const arabic: Texts = {
  language: 'ar',
  checks: {
    'source-disagreement': {
      title: 'تاريخان مختلفان: {about}',
      message:
        '{source1}: {said1}. {source2}: {said2}. {gap, plural, =0 {لا يلتقيان.} other {الفرق: {gapWords}.}} أيهما الصحيح، أم هما حدثان مختلفان؟',
    },
    'order-conflict': {
      title: 'الترتيب والتواريخ لا تتوافق',
      message:
        'بحسب ما قيل جاء أمر بعد الآخر، لكن التواريخ تقول غير ذلك{gap, plural, =0 {} other { (الفرق: {gapWords})}}. أيها تريد أن تراجع؟',
    },
    'sequence-arithmetic': {
      title: 'الخطوات لا تصل إلى التاريخ',
      message:
        'العدّ خطوة خطوة لا يصل إلى التاريخ المذكور{gap, plural, =0 {} other { (الفرق: {gapWords})}}. خطوة واحدة أو تاريخ واحد يختلف عن الباقي.',
    },
    'duration-mismatch': {
      title: 'المدة لا توافق التواريخ',
      message:
        'أول يوم وآخر يوم والمدة لا تتوافق{gap, plural, =0 {} other { (الفرق: {gapWords})}}. لا يستقيم الحساب مع آخر يوم ولا من دونه.',
    },
    'age-mismatch': {
      title: 'العمر لا يوافق التواريخ',
      message: 'بحسب تاريخ الميلاد كان العمر حينها مختلفًا. إن كان تاريخ الميلاد تقديريًا فضع علامة بذلك.',
    },
    'weekday-mismatch': {
      title: 'يوم الأسبوع لا يوافق التاريخ',
      message:
        'بحسب المعلومات الأخرى لم يكن ذلك اليوم من أيام الأسبوع. ما الذي تتذكره أكثر، يوم الأسبوع أم الرقم؟',
    },
    'weekday-mismatch-day': {
      title: 'يوم الأسبوع لا يوافق التاريخ',
      message:
        '{day}: كان يوم {was}. أقرب الأيام التي كانت {named}: {before} و{after}. ما الذي تتذكره أكثر، يوم الأسبوع أم الرقم؟',
    },
    'impossible-date': {
      title: 'هذا التاريخ غير موجود',
      message: '{said1}: هذا اليوم ليس في التقويم. هل هو يوم آخر أم شهر آخر؟',
    },
    'future-date': {
      title: 'هذا التاريخ لم يأتِ بعد',
      message: '{said1}: هذا بعد اليوم، {today}. هل السنة صحيحة، أم هو أمر مخطط له؟',
    },
    'two-places': {
      title: 'مكانان في الأيام نفسها',
      message: 'بحسب هذه التواريخ كان شخص واحد في مكانين في وقت واحد. هل أحد التواريخ مختلف؟',
    },
    'span-inverted': {
      title: 'النهاية قبل البداية',
      message: 'النهاية قبل البداية{gap, plural, =0 {} other { (الفرق: {gapWords})}}. هل تبدّلا؟',
    },
    'evidence-before-event': {
      title: 'الورقة أقدم مما تُظهره',
      message:
        'لا يمكن لورقة أن تصف ما حدث بعدها{gap, plural, =0 {} other { (الفرق: {gapWords})}}. هل أحد التاريخين مختلف، أم أن الورقة عن أمر آخر؟',
    },
    'signed-before-event': {
      title: 'وُقّع قبل أن يحدث',
      message:
        'وُقّعت إفادة قبل أمر ترويه{gap, plural, =0 {} other { (الفرق: {gapWords})}}. راجع يوم التوقيع ويوم الحدث.',
    },
    'stamp-vs-story': {
      title: 'الختم والرواية يعطيان تاريخين مختلفين',
      message:
        '{source1}: {said1}. {source2}: {said2}{gap, plural, =0 {} other {؛ الفرق: {gapWords}}}. قد تصعب قراءة الأختام. انظر مرة أخرى قبل أن تغيّر شيئًا.',
    },
    'act-after-death': {
      title: 'شيء مؤرخ بعد وفاة',
      message:
        'بحسب يوم الوفاة لم يكن هذا الشخص يستطيع فعل ذلك{gap, plural, =0 {} other { (الفرق: {gapWords})}}. هل أحد التواريخ مختلف، أم كان شخصًا آخر؟',
    },
    'before-birth': {
      title: 'شيء مؤرخ قبل ميلاد',
      message: 'بحسب يوم الميلاد لم يكن هذا الشخص قد وُلد بعد. راجع سنة الميلاد.',
    },
    'translation-before-original': {
      title: 'الترجمة أقدم من الأصل',
      message:
        'تاريخ الترجمة قبل تاريخ الورقة التي تترجمها{gap, plural, =0 {} other { (الفرق: {gapWords})}}. يُرجى مراجعة التاريخين.',
    },
    'passport-validity': {
      title: 'سفر خارج مدة الجواز',
      message:
        'جواز السفر المذكور لم يكن صالحًا في ذلك اليوم{gap, plural, =0 {} other { (الفرق: {gapWords})}}. هل سافرت بوثيقة أخرى؟',
    },
    'evidence-long-after': {
      title: 'كُتب بعد الحدث بزمن طويل',
      message:
        'كُتبت هذه الرسالة بعد ما ترويه بزمن طويل: {yearsWords} أو أكثر. هذا جائز. اطلب ممن كتبها أن يذكر كيف يتذكر التاريخ.',
    },
    'camera-clock': {
      title: 'ساعة الكاميرا تذكر يومًا آخر',
      message:
        'كتبت الكاميرا {taken} في هذا الملف. وهذا لا يوافق اليوم المذكور هنا أو يوم ما يظهر فيه (الفرق: {gapWords}). كثيرًا ما تكون ساعات الكاميرات خاطئة. من يُعطى الملف نفسه يستطيع قراءة ذلك؛ أما ملف القضية المطبوع فلا يحمله.',
    },
    'undated-statement': {
      title: 'لا تاريخ للتوقيع',
      message: 'هذه الورقة بلا تاريخ. اطلب ممن كتبها أن يضيف يوم التوقيع.',
    },
    'crossing-order': {
      title: 'دخولان بلا خروج بينهما',
      message: 'بحسب هذه التواريخ هناك دخولان ({country}) بلا خروج بينهما. هل تنقص رحلة؟',
    },
    'history-gap': {
      title: 'زمن غير مغطى',
      message:
        'لا شيء مدوّن من {from} إلى {to} ({daysWords}). تطلب الاستمارات ذلك بلا فجوات؛ «محتجز» و«متنقل» و«بلا عمل» أجوبة أيضًا.',
    },
    'history-overlap': {
      title: 'مدخلان متداخلان',
      message:
        'هذان المدخلان في مكانين مختلفين متداخلان (نحو: {daysWords}). هل كان أحدهما بدوام جزئي، أو محفوظًا للعائلة؟',
    },
    'one-year-deadline': {
      title: 'أكثر من سنة بعد آخر وصول',
      message: 'انتهت السنة التي تلي آخر وصول في {ends}. هناك استثناءات. اسأل محاميًا إن كان أحدها ينطبق.',
    },
    'deadline-near': {
      title: 'سنة التقديم تنتهي قريبًا',
      message:
        '{days, plural, =0 {اليوم هو آخر يوم} other {المتبقي: {daysWords}}}. تنتهي السنة في {ends}. يجب أن يؤكد ذلك محامٍ.',
    },
    'implausible-age': {
      title: 'عمر غير معتاد',
      message: 'بحسب هذه التواريخ كان عمر الشخص: {yearsWords}. إن كان هذا صحيحًا فأبقه. وإلا فراجع السنوات.',
    },
    'ambiguous-numeric': { title: 'تاريخ يُقرأ بطريقتين', message: 'هل {quote1} يعني {first} أم {second}؟' },
    'unmarked-calendar': {
      title: 'أي تقويم هو المقصود؟',
      message: 'السنة {year} تبدو من تقويم آخر. إن كانت كذلك فاختر ذلك التقويم.',
    },
    'placeholder-date': {
      title: 'هل هذا اليوم معروف حقًا؟',
      message:
        '{day}: كثيرًا ما يُكتب هذا اليوم حين لا يُعرف اليوم. إن كان كذلك فاختر «السنة فقط». وإن كان هو اليوم الصحيح فأبقه.',
    },
    'false-precision': {
      title: 'أدق هنا منه في موضع آخر',
      message: 'هنا يوم محدد، لكنه ليس مؤكدًا بالقدر نفسه. ذكر الشهر أو الفصل أسلم، وصحيح كذلك.',
    },
    'precision-drift': {
      title: 'التاريخ نفسه بكلمات مختلفة',
      message: '{said1} و{said2} متوافقان. قد تريد الكلمات نفسها في الموضعين.',
    },
    'round-number': {
      title: 'تواريخ كثيرة مدوّرة',
      message:
        'من التواريخ المحددة (عددها {count}) يقع على اليوم 1 أو 15: {round}. ضع علامة على ما هو تخمين فقط.',
    },
    'unanchored-relative': {
      title: '«بعد» شيء بلا تاريخ',
      message: 'هذا مروي انطلاقًا من حدث آخر لا تاريخ له بعد. متى كان ذلك تقريبًا؟',
    },
    'count-mismatch': {
      title: 'العدد لا يوافق المدوَّن',
      message: 'الفقرة {paragraph} تذكر {count}؛ والمدوّن: {recorded}. هل نقص مدخل، أم أُدخل مرتين؟',
    },
    'holiday-mismatch': {
      title: 'العيد لا يوافق التاريخ',
      message: '{feast}: البداية نحو {day}. الكلمات «{quote1}» مع تاريخ آخر: {said1}.',
    },
    'historic-anchor': {
      title: 'حدث معروف لا يوافق التاريخ',
      message:
        '{event}: {day} ({source}). هنا مع تاريخ آخر: {said1}. إن كنت تقصد الأيام القريبة منه فاكتب ذلك.',
    },
    'squeezed-window': {
      title: 'تواريخك الأخرى لا تترك إلا أيامًا قليلة',
      message:
        'بحسب المعلومات الأخرى كان هذا {days, plural, =1 {في {first}} other {بين {first} و{last}}}. إن فاجأك هذا فربما إحداها أدق مما قصدت.',
    },
    'unlikely-fit': {
      title: 'يتوافق بالكاد',
      message: 'هذه تتوافق، لكن فقط في أقصى حد لكلمة «نحو». إن كانت تحتمل هذا البعد فأبقها.',
    },
    unfinished: {
      title: 'لم يستطع Folio إتمام فحص هذه',
      message: 'أمور كثيرة مترابطة هنا (عدد الأقوال: {count}). ما وُجد مذكور في القائمة؛ وقد يوجد غيره.',
    },
  },
  hints: {
    'day-month-swap': 'لو تبدّل اليوم والشهر في أحد الطرفين لتوافقت هذه.',
    'digit-transposition': 'لو تبدّل رقمان أو كُتب رقم خطأً لتوافقت هذه.',
    'january-year-typo': 'في يناير يكتب الناس كثيرًا السنة القديمة. بعد سنة من ذلك كانت هذه ستتوافق.',
    'year-typo': 'اليوم والشهر متفقان؛ السنة وحدها مختلفة.',
    'calendar-slip':
      'هذا فرق يأتي من تقويم آخر. إضافة 621 صحيحة لجزء من السنة الفارسية فقط؛ والباقي يحتاج 622.',
    'narrative-order': 'النص يرجع في الزمن هنا. عبارة «قبل ذلك» تمنع القارئ من الخلط.',
    'same-event-twice': 'هناك مدخل آخر يشبه هذا كثيرًا. هل هما حدثان أم حدث واحد؟ إن كان واحدًا فاجمعهما.',
  },
  kinds: {
    incident: 'تدوينك للحدث',
    history: 'سيرة حياتك',
    document: 'وثيقة',
    declaration: 'الإفادة',
    affidavit: 'الإفادة تحت القسم',
    letter: 'الرسالة',
    'translator-certificate': 'شهادة المترجم',
    'interpreter-certificate': 'شهادة المترجم الشفوي',
    person: 'مدخل عن شخص',
    case: 'القضية',
  },
  fields: {
    when: 'التاريخ',
    until: 'آخر يوم',
    from: 'أول يوم',
    to: 'آخر يوم',
    issued: 'يوم الإصدار',
    expires: 'آخر يوم للصلاحية',
    received: 'يوم الاستلام',
    signed: 'يوم التوقيع',
    born: 'يوم الميلاد',
    died: 'يوم الوفاة',
    married: 'يوم الزواج',
    filed: 'يوم التقديم',
  },
  places: {
    page: 'الصفحة {number}',
    paragraph: 'الفقرة {number}',
    account: 'الرواية',
    notes: 'الملاحظات',
    document: 'الوثيقة',
    length: 'المدة',
  },
  weekdays: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
  phrases: {
    day: '{day} {month} {year}',
    calendarDay: '{day} {month} {year}',
    days: '{count, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
    years:
      '{count, plural, zero {# سنة} one {سنة واحدة} two {سنتان} few {# سنوات} many {# سنة} other {# سنة}}',
    quoted: '«{words}»',
    named: '{kind} «{title}»',
    thisCountry: 'هذا البلد',
    between: 'بين {from} و{to}',
    since: '{day} أو بعده',
    upTo: '{day} أو قبله',
    ofRecord: '{field}، «{record}»',
    fitsDay: 'لتوافقت لو كان هكذا: {about}، {day}.',
    fitsBetween: 'لتوافقت لو كان هكذا: {about}، {range}.',
    apart: '{start} ← {stated}: {gapWords}',
    chain: '{start}{steps} = {reached}؛ المذكور: {stated}؛ الفرق: {gapWords}',
    stepOn: ' + {daysWords}',
    stepBack: ' − {daysWords}',
    shared: '{source} ({said}) هو ما يختلف عن الباقي.',
    sharedBy: 'الملاحظات التي تقوم على قول واحد يختلف عن الباقي ({count}):',
    nothingFound: 'لم يوجد شيء غير متوافق.',
    found: 'الملاحظات: {count} ({list}).',
    errorCount: 'أخطاء: {count}',
    warningCount: 'تنبيهات: {count}',
    infoCount: 'للعلم: {count}',
  },
  names: {
    'Eid al-Fitr': 'عيد الفطر',
    'Eid al-Adha': 'عيد الأضحى',
    Ashura: 'عاشوراء',
    Ramadan: 'رمضان',
    Nowruz: 'النوروز',
    Yalda: 'ليلة يلدا',
    Enkutatash: 'إنكوتاتاش',
    Meskel: 'مسكل',
    Timkat: 'تمكت',
    Christmas: 'عيد الميلاد',
    'New Year': 'رأس السنة',
    'the fall of Kabul': 'سقوط كابل',
    'the invasion of Ukraine': 'غزو أوكرانيا',
    'the coup in Myanmar': 'الانقلاب في ميانمار',
    'the coup attempt in Turkey': 'محاولة الانقلاب في تركيا',
    'the death of Mahsa Amini': 'وفاة مهسا أميني',
    'the killings at Rabaa': 'مذبحة رابعة',
    'the fall of Mosul': 'سقوط الموصل',
    'the massacre at Khartoum': 'مذبحة الخرطوم',
    'the war in Sudan': 'الحرب في السودان',
    'the war in Tigray': 'الحرب في تيغراي',
    'the Easter bombings in Sri Lanka': 'تفجيرات عيد الفصح في سريلانكا',
    'the earthquake in Haiti': 'زلزال هايتي',
    'the genocide at Srebrenica': 'الإبادة الجماعية في سربرنيتسا',
  },
};
