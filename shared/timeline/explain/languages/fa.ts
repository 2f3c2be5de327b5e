import type { Texts } from '../texts.ts';

/** The words of explanations in Persian. Machine-made; awaits a native reader. */
export const persian: Texts = {
  language: 'fa',
  checks: {
    'source-disagreement': {
      title: 'دو تاریخ: {about}',
      message:
        '{source1}: {said1}. {source2}: {said2}. {gap, plural, =0 {به هم نمی‌رسند.} other {فاصله: {gapWords}.}} کدام درست است، یا این‌ها دو رویداد جدا هستند؟',
    },
    'order-conflict': {
      title: 'ترتیب و تاریخ‌ها جور نیست',
      message:
        'بنا بر آنچه گفته شده، یکی پس از دیگری آمد، ولی تاریخ‌ها چیز دیگری می‌گویند{gap, plural, =0 {} other { (فاصله: {gapWords})}}. می‌خواهید کدام را ببینید؟',
    },
    'sequence-arithmetic': {
      title: 'گام‌ها به تاریخ نمی‌رسد',
      message:
        'با شمردن گام به گام به تاریخی که داده شده نمی‌رسیم{gap, plural, =0 {} other { (فاصله: {gapWords})}}. یک گام یا یک تاریخ با بقیه فرق دارد.',
    },
    'duration-mismatch': {
      title: 'مدت با تاریخ‌ها جور نیست',
      message:
        'روز اول، روز آخر و مدت با هم جور نیستند{gap, plural, =0 {} other { (فاصله: {gapWords})}}. نه با شمردن روز آخر درست درمی‌آید و نه بی آن.',
    },
    'age-mismatch': {
      title: 'سن با تاریخ‌ها جور نیست',
      message:
        'بنا بر تاریخ تولد، سن در آن زمان چیز دیگری بود. اگر تاریخ تولد تخمینی است، همین را مشخص کنید.',
    },
    'weekday-mismatch': {
      title: 'روز هفته با تاریخ جور نیست',
      message: 'بنا بر اطلاعات دیگر، آن روز هفته نبود. کدام را بهتر به یاد دارید، روز هفته را یا عدد را؟',
    },
    'weekday-mismatch-day': {
      title: 'روز هفته با تاریخ جور نیست',
      message:
        '{day}: آن روز {was} بود. نزدیک‌ترین روزهایی که {named} بودند: {before} و {after}. کدام را بهتر به یاد دارید، روز هفته را یا عدد را؟',
    },
    'impossible-date': {
      title: 'این تاریخ وجود ندارد',
      message: '{said1} در تقویم نیست. آیا روز دیگری است یا ماه دیگری؟',
    },
    'future-date': {
      title: 'این تاریخ هنوز نیامده',
      message: '{said1}: این پس از امروز، {today}، است. آیا سال درست است، یا چیزی است که برنامه‌ریزی شده؟',
    },
    'two-places': {
      title: 'دو جا در همان روزها',
      message: 'بنا بر این تاریخ‌ها یک نفر هم‌زمان در دو جا بوده است. آیا یکی از تاریخ‌ها فرق دارد؟',
    },
    'span-inverted': {
      title: 'پایان پیش از آغاز است',
      message: 'پایان پیش از آغاز است{gap, plural, =0 {} other { (فاصله: {gapWords})}}. آیا جابه‌جا شده‌اند؟',
    },
    'evidence-before-event': {
      title: 'کاغذ کهنه‌تر از چیزی است که نشان می‌دهد',
      message:
        'یک مدرک نمی‌تواند چیزی را شرح دهد که بعداً رخ داده{gap, plural, =0 {} other { (فاصله: {gapWords})}}. آیا یکی از تاریخ‌ها فرق دارد، یا مدرک دربارهٔ چیز دیگری است؟',
    },
    'signed-before-event': {
      title: 'پیش از رویداد امضا شده',
      message:
        'اظهاریه‌ای پیش از چیزی که از آن می‌گوید امضا شده است{gap, plural, =0 {} other { (فاصله: {gapWords})}}. روز امضا و روز رویداد را بررسی کنید.',
    },
    'stamp-vs-story': {
      title: 'مهر و روایت تاریخ‌های متفاوت می‌دهند',
      message:
        '{source1}: {said1}. {source2}: {said2}{gap, plural, =0 {} other {؛ فاصله: {gapWords}}}. خواندن مهرها گاهی سخت است. پیش از هر تغییری یک بار دیگر نگاه کنید.',
    },
    'act-after-death': {
      title: 'چیزی پس از یک مرگ تاریخ خورده',
      message:
        'بنا بر روز درگذشت، این شخص نمی‌توانست این کار را کرده باشد{gap, plural, =0 {} other { (فاصله: {gapWords})}}. آیا یکی از تاریخ‌ها فرق دارد، یا کس دیگری بود؟',
    },
    'before-birth': {
      title: 'چیزی پیش از یک تولد تاریخ خورده',
      message: 'بنا بر روز تولد، این شخص هنوز به دنیا نیامده بود. به سال تولد نگاه کنید.',
    },
    'translation-before-original': {
      title: 'ترجمه کهنه‌تر از اصل است',
      message:
        'تاریخ ترجمه پیش از مدرکی است که ترجمه می‌کند{gap, plural, =0 {} other { (فاصله: {gapWords})}}. لطفاً تاریخ هر دو را بررسی کنید.',
    },
    'passport-validity': {
      title: 'سفری بیرون از اعتبار گذرنامه',
      message:
        'گذرنامه‌ای که گفته شده، در آن روز معتبر نبود{gap, plural, =0 {} other { (فاصله: {gapWords})}}. آیا با مدرک دیگری سفر کردید؟',
    },
    'evidence-long-after': {
      title: 'بسیار پس از رویداد نوشته شده',
      message:
        'این نامه خیلی پس از چیزی که از آن می‌گوید نوشته شده: {yearsWords} یا بیشتر. این مجاز است. از نویسنده بخواهید بگوید تاریخ را چگونه به یاد دارد.',
    },
    'camera-clock': {
      title: 'ساعت دوربین روز دیگری می‌گوید',
      message:
        'دوربین {taken} را در این فایل نوشته است. این با روزی که اینجا آمده یا با روز آنچه نشان می‌دهد نمی‌خواند{gap, plural, one {: # روز فاصله} other {: # روز فاصله}}. ساعت دوربین‌ها بسیار وقت‌ها نادرست است. هر که خود فایل را بگیرد می‌تواند آن را بخواند؛ پرونده آن را با خود ندارد.',
    },
    'undated-statement': {
      title: 'تاریخ امضا ندارد',
      message: 'این مدرک تاریخ ندارد. از نویسنده‌اش بخواهید روز امضا را بیفزاید.',
    },
    'crossing-order': {
      title: 'دو ورود بی خروجی میانشان',
      message: 'بنا بر این تاریخ‌ها دو ورود ({country}) بدون خروجی میانشان هست. آیا سفری کم است؟',
    },
    'history-gap': {
      title: 'زمانی پوشیده نشده',
      message:
        'از {from} تا {to} چیزی نوشته نشده است ({daysWords}). فرم‌ها این را بدون جای خالی می‌خواهند؛ «در بازداشت»، «جابه‌جا می‌شدم» و «بیکار» هم پاسخ است.',
    },
    'history-overlap': {
      title: 'دو مورد هم‌پوشانند',
      message:
        'این دو مورد در جاهای متفاوت هم‌پوشانی دارند (حدود {daysWords}). آیا یکی نیمه‌وقت بود، یا برای خانواده نگه داشته شده بود؟',
    },
    'one-year-deadline': {
      title: 'بیش از یک سال پس از واپسین ورود',
      message:
        'یک سال پس از آخرین ورود در {ends} پایان یافت. استثناهایی هست. از یک وکیل بپرسید آیا یکی به شما مربوط می‌شود.',
    },
    'deadline-near': {
      title: 'سال ثبت به‌زودی پایان می‌یابد',
      message:
        '{days, plural, =0 {امروز آخرین روز است} other {{daysWords} مانده است}}: سال در {ends} پایان می‌یابد. باید یک وکیل این را تأیید کند.',
    },
    'implausible-age': {
      title: 'سنی نامعمول',
      message:
        'بنا بر این تاریخ‌ها سن این شخص {yearsWords} بود. اگر درست است، نگهش دارید. اگر نه، به سال‌ها نگاه کنید.',
    },
    'ambiguous-numeric': {
      title: 'تاریخی که دو گونه خوانده می‌شود',
      message: 'آیا {quote1} یعنی {first} یا {second}؟',
    },
    'unmarked-calendar': {
      title: 'کدام گاه‌شماری است؟',
      message: 'سال {year} به سالی از گاه‌شماری دیگر می‌ماند. اگر چنین است، آن گاه‌شماری را برگزینید.',
    },
    'placeholder-date': {
      title: 'آیا این روز به‌راستی دانسته است؟',
      message:
        '{day}: این روز را بیشتر وقتی می‌نویسند که روز معلوم نیست. اگر چنین است، «فقط سال» را برگزینید. اگر روز درست همین است، نگهش دارید.',
    },
    'false-precision': {
      title: 'اینجا دقیق‌تر از جای دیگر',
      message: 'اینجا روز دقیقی داده شده، ولی نه چندان مطمئن. ماه یا فصل امن‌تر است و به همان اندازه درست.',
    },
    'precision-drift': {
      title: 'همان تاریخ با واژه‌های دیگر',
      message: '{said1} و {said2} با هم جورند. شاید بخواهید هر دو جا همان واژه‌ها باشد.',
    },
    'round-number': {
      title: 'تاریخ‌های گردشدهٔ بسیار',
      message:
        'از تاریخ‌های دقیق ({count})، این تعداد روز ۱ یا ۱۵ است: {round}. آنهایی را که تنها حدس است مشخص کنید.',
    },
    'unanchored-relative': {
      title: '«پس از» چیزی بی‌تاریخ',
      message: 'این از روی رویداد دیگری گفته شده که هنوز تاریخ ندارد. آن تقریباً کی بود؟',
    },
    'count-mismatch': {
      title: 'شمار با آنچه ثبت شده جور نیست',
      message:
        'پاراگراف {paragraph} می‌گوید {count}؛ ثبت شده: {recorded}. آیا یکی هنوز وارد نشده، یا دو بار وارد شده است؟',
    },
    'holiday-mismatch': {
      title: 'جشن با تاریخ جور نیست',
      message: '{feast}: آغاز نزدیک {day}. واژه‌های «{quote1}» با تاریخ دیگری آمده: {said1}.',
    },
    'historic-anchor': {
      title: 'رویدادی شناخته با تاریخ جور نیست',
      message:
        '{event}: {day} ({source}). اینجا با تاریخ دیگری آمده: {said1}. اگر منظورتان روزهای نزدیک آن است، همین را بگویید.',
    },
    'squeezed-window': {
      title: 'تاریخ‌های دیگرتان تنها چند روز می‌گذارند',
      message:
        'بنا بر اطلاعات دیگر این {days, plural, =1 {در {first}} other {بین {first} و {last}}} بود. اگر این شما را شگفت‌زده می‌کند، شاید یکی از آنها دقیق‌تر از منظور شماست.',
    },
    'unlikely-fit': {
      title: 'به‌سختی جور است',
      message: 'این‌ها جورند، ولی تنها در دورترین مرز «حدود». اگر می‌تواند تا اینجا برسد، بگذارید بماند.',
    },
    unfinished: {
      title: 'Folio نتوانست بررسی این‌ها را تمام کند',
      message:
        'اینجا چیزهای زیادی به هم پیوسته است (تعداد گفته‌ها: {count}). آنچه پیدا شد در فهرست است؛ شاید باز هم باشد.',
    },
  },
  hints: {
    'day-month-swap': 'اگر در یک سو روز و ماه جابه‌جا شده بود، این‌ها جور می‌شد.',
    'digit-transposition': 'اگر دو رقم جابه‌جا شده بود، یا یک رقم نادرست نوشته شده بود، این‌ها جور می‌شد.',
    'january-year-typo': 'در ژانویه بسیاری هنوز سال پیش را می‌نویسند. یک سال بعد، این‌ها جور می‌شد.',
    'year-typo': 'روز و ماه یکی است؛ تنها سال فرق دارد.',
    'calendar-slip':
      'این فرق از گاه‌شماری دیگر می‌آید. افزودن ۶۲۱ تنها برای بخشی از سال شمسی درست است؛ بقیه ۶۲۲ می‌خواهد.',
    'narrative-order': 'متن اینجا در زمان به عقب برمی‌گردد. «پیش از آن» نمی‌گذارد خواننده اشتباه کند.',
    'same-event-twice':
      'مورد دیگری بسیار مانند این هست. آیا دو رویداد است یا یکی؟ اگر یکی است، آنها را یکی کنید.',
  },
  kinds: {
    incident: 'یادداشت شما از رویداد',
    history: 'سرگذشت شما',
    document: 'مدرک',
    declaration: 'اظهاریه',
    affidavit: 'سوگندنامه',
    letter: 'نامه',
    'translator-certificate': 'گواهی مترجم',
    'interpreter-certificate': 'گواهی مترجم شفاهی',
    person: 'مورد دربارهٔ یک شخص',
    case: 'مورد',
  },
  fields: {
    when: 'تاریخ',
    until: 'روز آخر',
    from: 'روز اول',
    to: 'روز آخر',
    issued: 'روز صدور',
    expires: 'آخرین روز اعتبار',
    received: 'روز دریافت',
    signed: 'روز امضا',
    born: 'روز تولد',
    died: 'روز درگذشت',
    married: 'روز ازدواج',
    filed: 'روز ثبت درخواست',
  },
  places: {
    page: 'صفحهٔ {number}',
    paragraph: 'پاراگراف {number}',
    account: 'شرح رویداد',
    notes: 'یادداشت‌ها',
    document: 'مدرک',
    length: 'مدت',
  },
  weekdays: ['یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه'],
  phrases: {
    day: '{day} {month} {year}',
    calendarDay: '{day} {month} {year}',
    days: '{count, plural, other {# روز}}',
    years: '{count, plural, other {# سال}}',
    quoted: '«{words}»',
    named: '{kind} «{title}»',
    thisCountry: 'این کشور',
    between: 'بین {from} و {to}',
    since: '{day} یا پس از آن',
    upTo: '{day} یا پیش از آن',
    ofRecord: '{field}، «{record}»',
    fitsDay: 'جور می‌شد اگر چنین بود: {about}، {day}.',
    fitsBetween: 'جور می‌شد اگر چنین بود: {about}، {range}.',
    apart: '{start} ← {stated}: {gapWords}',
    chain: '{start}{steps} = {reached}؛ داده‌شده: {stated}؛ فاصله: {gapWords}',
    stepOn: ' + {daysWords}',
    stepBack: ' − {daysWords}',
    shared: '{source} ({said}) همان است که با بقیه فرق دارد.',
    sharedBy: '{count, plural, other {# یافته}} بر یک گفته استوار است، همان که با بقیه فرق دارد:',
    nothingFound: 'چیزی که جور نباشد پیدا نشد.',
    found: '{count, plural, other {# یافته}}: {list}.',
    errorCount: '{count, plural, other {# خطا}}',
    warningCount: '{count, plural, other {# هشدار}}',
    infoCount: '{count, plural, other {# نکته}}',
  },
  names: {
    'Eid al-Fitr': 'عید فطر',
    'Eid al-Adha': 'عید قربان',
    Ashura: 'عاشورا',
    Ramadan: 'رمضان',
    Nowruz: 'نوروز',
    Yalda: 'یلدا',
    Enkutatash: 'انکوتاتاش',
    Meskel: 'مسکل',
    Timkat: 'تیمکت',
    Christmas: 'کریسمس',
    'New Year': 'سال نو میلادی',
    'the fall of Kabul': 'سقوط کابل',
    'the invasion of Ukraine': 'حمله به اوکراین',
    'the coup in Myanmar': 'کودتا در میانمار',
    'the coup attempt in Turkey': 'کودتای نافرجام در ترکیه',
    'the death of Mahsa Amini': 'مرگ مهسا امینی',
    'the killings at Rabaa': 'کشتار رابعه',
    'the fall of Mosul': 'سقوط موصل',
    'the massacre at Khartoum': 'کشتار خارطوم',
    'the war in Sudan': 'جنگ سودان',
    'the war in Tigray': 'جنگ تیگرای',
    'the Easter bombings in Sri Lanka': 'بمب‌گذاری‌های عید پاک در سری‌لانکا',
    'the earthquake in Haiti': 'زلزلهٔ هائیتی',
    'the genocide at Srebrenica': 'نسل‌کشی سربرنیتسا',
  },
};
