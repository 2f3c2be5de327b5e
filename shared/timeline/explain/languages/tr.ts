import type { Texts } from '../texts.ts';

/** The words of explanations in Turkish. Machine-made; awaits a native reader. */
export const turkish: Texts = {
  language: 'tr',
  checks: {
    'source-disagreement': {
      title: '{about}: iki tarih',
      message:
        '{source1}: {said1}. {source2}: {said2}. {gap, plural, =0 {Kesişmiyorlar.} other {Fark: {gapWords}.}} Hangisi doğru, yoksa bunlar iki ayrı olay mı?',
    },
    'order-conflict': {
      title: 'Sıra ile tarihler uyuşmuyor',
      message:
        'Söylenenlere göre biri ötekinden sonra geldi, ama tarihler başka söylüyor{gap, plural, =0 {} other { (fark: {gapWords})}}. Hangisine bakmak istersiniz?',
    },
    'sequence-arithmetic': {
      title: 'Adımlar o tarihe varmıyor',
      message:
        'Adım adım sayınca verilen tarihe varılmıyor{gap, plural, =0 {} other { (fark: {gapWords})}}. Bir adım ya da bir tarih ötekilerden farklı.',
    },
    'duration-mismatch': {
      title: 'Süre tarihlerle uyuşmuyor',
      message:
        'İlk gün, son gün ve süre birbirini tutmuyor{gap, plural, =0 {} other { (fark: {gapWords})}}. Son gün sayılsa da sayılmasa da uymuyor.',
    },
    'age-mismatch': {
      title: 'Yaş tarihlerle uyuşmuyor',
      message: 'Doğum tarihine göre o zamanki yaş farklıydı. Doğum tarihi tahminse öyle işaretleyin.',
    },
    'weekday-mismatch': {
      title: 'Haftanın günü tarihle uyuşmuyor',
      message:
        'Diğer bilgilere göre haftanın o günü değildi. Hangisini daha iyi hatırlıyorsunuz, haftanın gününü mü, sayıyı mı?',
    },
    'weekday-mismatch-day': {
      title: 'Haftanın günü tarihle uyuşmuyor',
      message:
        '{day}: o gün {was} idi. {named} olan en yakın günler: {before} ve {after}. Hangisini daha iyi hatırlıyorsunuz, haftanın gününü mü, sayıyı mı?',
    },
    'impossible-date': {
      title: 'Böyle bir tarih yok',
      message: '{said1} takvimde yok. Başka bir gün mü, başka bir ay mı?',
    },
    'future-date': {
      title: 'Bu tarih henüz gelmedi',
      message: '{said1}: bu, bugünden ({today}) sonra. Yıl doğru mu, yoksa planlanan bir şey mi?',
    },
    'two-places': {
      title: 'Aynı günlerde iki yer',
      message: 'Bu tarihlere göre bir kişi aynı anda iki yerdeydi. Tarihlerden biri farklı olabilir mi?',
    },
    'span-inverted': {
      title: 'Bitiş başlangıçtan önce geliyor',
      message:
        'Bitiş başlangıçtan önce{gap, plural, =0 {} other { (fark: {gapWords})}}. Yer değiştirmiş olabilirler mi?',
    },
    'evidence-before-event': {
      title: 'Belge, gösterdiği şeyden daha eski',
      message:
        'Bir belge sonradan olanı anlatamaz{gap, plural, =0 {} other { (fark: {gapWords})}}. Tarihlerden biri farklı mı, yoksa belge başka bir şey hakkında mı?',
    },
    'signed-before-event': {
      title: 'Olaydan önce imzalanmış',
      message:
        'Bir beyan, anlattığı bir şeyden önce imzalanmış{gap, plural, =0 {} other { (fark: {gapWords})}}. İmza gününe ve olayın gününe bakın.',
    },
    'stamp-vs-story': {
      title: 'Damga ile anlatı farklı tarih veriyor',
      message:
        '{source1}: {said1}. {source2}: {said2}{gap, plural, =0 {} other {; fark: {gapWords}}}. Damgaları okumak zor olabilir. Bir şeyi değiştirmeden önce bir kez daha bakın.',
    },
    'act-after-death': {
      title: 'Bir ölümden sonrasına tarihlenmiş',
      message:
        'Ölüm gününe göre bu kişi bunu yapmış olamaz{gap, plural, =0 {} other { (fark: {gapWords})}}. Tarihlerden biri farklı mı, yoksa başka biri miydi?',
    },
    'before-birth': {
      title: 'Bir doğumdan öncesine tarihlenmiş',
      message: 'Doğum gününe göre bu kişi henüz doğmamıştı. Doğum yılına bakın.',
    },
    'translation-before-original': {
      title: 'Çeviri aslından daha eski',
      message:
        'Çevirinin tarihi, çevirdiği belgeden önce{gap, plural, =0 {} other { (fark: {gapWords})}}. Lütfen ikisinin tarihine de bakın.',
    },
    'passport-validity': {
      title: 'Pasaportun tarihleri dışında bir yolculuk',
      message:
        'Kullanıldığı söylenen pasaport o gün geçerli değildi{gap, plural, =0 {} other { (fark: {gapWords})}}. Başka bir belgeyle mi yolculuk ettiniz?',
    },
    'evidence-long-after': {
      title: 'Olaydan çok sonra yazılmış',
      message:
        'Bu mektup, anlattığı şeyden çok sonra yazılmış: {yearsWords} ya da daha fazla. Buna izin var. Yazandan, tarihi nasıl hatırladığını söylemesini isteyin.',
    },
    'camera-clock': {
      title: 'Bir kameranın saati başka bir gün söylüyor',
      message:
        'Kamera bu dosyaya {taken} yazmış. Bu, burada verilen günle ya da gösterdiği şeyin günüyle uyuşmuyor{gap, plural, one {: # gün fark} other {: # gün fark}}. Kamera saatleri sık sık yanlıştır. Dosyanın kendisi kime verilirse bunu okuyabilir; dosyada basılan sayfalar bunu taşımaz.',
    },
    'undated-statement': {
      title: 'İmza tarihi yok',
      message: 'Bu belgenin tarihi yok. Yazan kişiden imzaladığı günü eklemesini isteyin.',
    },
    'crossing-order': {
      title: 'Arada çıkış olmadan iki giriş',
      message: 'Bu tarihlere göre arada çıkış olmadan iki giriş var ({country}). Eksik bir yolculuk mu var?',
    },
    'history-gap': {
      title: 'Bir süre boş kalmış',
      message:
        '{from} ile {to} arası boş ({daysWords}). Formlar bunu boşluksuz ister; “gözaltında”, “oradan oraya” ve “işsiz” de birer yanıttır.',
    },
    'history-overlap': {
      title: 'İki kayıt çakışıyor',
      message:
        'Farklı yerlerdeki bu iki kayıt çakışıyor (yaklaşık {daysWords}). Biri yarı zamanlı mıydı ya da aile için mi tutuldu?',
    },
    'one-year-deadline': {
      title: 'Son varıştan bir yıldan fazla sonra',
      message:
        'Son varıştan sonraki bir yıl {ends} günü doldu. İstisnalar vardır. Size uyan biri olup olmadığını bir avukata sorun.',
    },
    'deadline-near': {
      title: 'Başvuru yılı yakında doluyor',
      message:
        '{days, plural, =0 {Bugün son gün} other {Kalan süre: {daysWords}}}: yıl {ends} günü doluyor. Bunu bir avukatın doğrulaması gerekir.',
    },
    'implausible-age': {
      title: 'Alışılmadık bir yaş',
      message: 'Bu tarihlere göre kişinin yaşı {yearsWords}. Doğruysa kalsın. Değilse yıllara bakın.',
    },
    'ambiguous-numeric': {
      title: 'İki türlü okunabilen bir tarih',
      message: '{quote1} hangisi demek: {first} mi, {second} mi?',
    },
    'unmarked-calendar': {
      title: 'Hangi takvim?',
      message: '{year} yılı başka bir takvimin yılına benziyor. Öyleyse o takvimi seçin.',
    },
    'placeholder-date': {
      title: 'Bu gün gerçekten biliniyor mu?',
      message:
        '{day}: bu gün çoğu zaman gün bilinmediğinde yazılır. Öyleyse “yalnızca yıl” seçin. Gerçek günse kalsın.',
    },
    'false-precision': {
      title: 'Burada başka yerdekinden daha kesin',
      message:
        'Burada kesin bir gün verilmiş, ama o kadar emin değil. Ay ya da mevsim daha güvenlidir ve aynı ölçüde doğrudur.',
    },
    'precision-drift': {
      title: 'Aynı tarih, başka sözlerle',
      message: '{said1} ve {said2} uyuşuyor. İkisinde de aynı sözleri isteyebilirsiniz.',
    },
    'round-number': {
      title: 'Çok sayıda yuvarlak tarih',
      message:
        'Kesin tarihlerden ({count}) ayın 1’ine ya da 15’ine düşenler: {round}. Yalnızca tahmin olanları işaretleyin.',
    },
    'unanchored-relative': {
      title: 'Tarihi olmayan bir şeyden “sonra”',
      message: 'Bu, henüz tarihi olmayan başka bir olaya göre anlatılmış. O yaklaşık ne zamandı?',
    },
    'count-mismatch': {
      title: 'Sayı, kayıttakiyle uyuşmuyor',
      message:
        'Paragraf {paragraph}: {count} deniyor; kayıtlı olan: {recorded}. Biri henüz yazılmamış ya da iki kez yazılmış olabilir mi?',
    },
    'holiday-mismatch': {
      title: 'Bayram tarihle uyuşmuyor',
      message: '{feast}: başlangıcı {day} dolayı. “{quote1}” sözleri başka bir tarihle geçiyor: {said1}.',
    },
    'historic-anchor': {
      title: 'Bilinen bir olay tarihle uyuşmuyor',
      message:
        '{event}: {day} ({source}). Burada başka bir tarihle geçiyor: {said1}. O günlerin çevresini demek istiyorsanız öyle yazın.',
    },
    'squeezed-window': {
      title: 'Diğer tarihleriniz yalnızca birkaç gün bırakıyor',
      message:
        'Diğer bilgilere göre bu tarih: {days, plural, =1 {{first}} other {{first} ile {last} arası}}. Bu sizi şaşırtıyorsa, bilgilerden biri demek istediğinizden daha kesin olabilir.',
    },
    'unlikely-fit': {
      title: 'Ancak kıl payı uyuyor',
      message: 'Uyuyor, ama yalnızca “yaklaşık” sözünün en ucunda. O kadar uzayabiliyorsa öyle bırakın.',
    },
    unfinished: {
      title: 'Folio bunları denetlemeyi bitiremedi',
      message:
        'Burada çok fazla şey birbirine bağlı (bilgi sayısı: {count}). Bulunanlar listede; daha fazlası olabilir.',
    },
  },
  hints: {
    'day-month-swap': 'Bir tarafta gün ile ay yer değiştirmiş olsaydı, bunlar uyardı.',
    'digit-transposition':
      'İki rakam yer değiştirmiş ya da bir rakam yanlış yazılmış olsaydı, bunlar uyardı.',
    'january-year-typo':
      'Ocak ayında çoğu kişi hâlâ eski yılı yazar. Bir yıl sonrası olsaydı, bunlar uyardı.',
    'year-typo': 'Gün ve ay aynı; yalnızca yıl farklı.',
    'calendar-slip':
      'Bu, başka bir takvimden gelen bir fark. 621 eklemek İran yılının yalnızca bir bölümü için doğrudur; kalanı 622 ister.',
    'narrative-order':
      'Metin burada zamanda geriye gidiyor. “Ondan önce” demek, okuyanın karıştırmasını önler.',
    'same-event-twice': 'Buna çok benzeyen başka bir kayıt var. İki olay mı, tek olay mı? Tekse birleştirin.',
  },
  kinds: {
    incident: 'Olay kaydınız',
    history: 'Yaşam öykünüz',
    document: 'Belge',
    declaration: 'Beyan',
    affidavit: 'Yeminli beyan',
    letter: 'Mektup',
    'translator-certificate': 'Çevirmenin onay belgesi',
    'interpreter-certificate': 'Tercümanın onay belgesi',
    person: 'Bir kişinin kaydı',
    case: 'Dava',
  },
  fields: {
    when: 'tarih',
    until: 'son gün',
    from: 'ilk gün',
    to: 'son gün',
    issued: 'veriliş günü',
    expires: 'geçerliliğin son günü',
    received: 'alındığı gün',
    signed: 'imza günü',
    born: 'doğum günü',
    died: 'ölüm günü',
    married: 'evlilik günü',
    filed: 'başvuru günü',
  },
  places: {
    page: 'sayfa {number}',
    paragraph: 'paragraf {number}',
    account: 'anlatı',
    notes: 'notlar',
    document: 'belge',
    length: 'süre',
  },
  weekdays: ['pazar', 'pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi'],
  phrases: {
    day: '{day} {month} {year}',
    calendarDay: '{day} {month} {year}',
    days: '{count, plural, other {# gün}}',
    years: '{count, plural, other {# yıl}}',
    quoted: '“{words}”',
    named: '{kind} “{title}”',
    thisCountry: 'bu ülke',
    between: '{from} ile {to} arası',
    since: '{day} ya da sonrası',
    upTo: '{day} ya da öncesi',
    ofRecord: '“{record}”: {field}',
    fitsDay: 'Şöyle olsaydı uyardı: {about} – {day}.',
    fitsBetween: 'Şöyle olsaydı uyardı: {about} – {range}.',
    apart: '{start} → {stated}: {gapWords}',
    chain: '{start}{steps} = {reached}; verilen: {stated}; fark: {gapWords}',
    stepOn: ' + {daysWords}',
    stepBack: ' − {daysWords}',
    shared: '{source} ({said}) ötekilerden farklı olandır.',
    sharedBy: '{count, plural, other {# bulgu}}, ötekilerden farklı olan tek bir söze dayanıyor:',
    nothingFound: 'Uyuşmayan bir şey bulunmadı.',
    found: '{count, plural, other {# bulgu}}: {list}.',
    errorCount: '{count, plural, other {# hata}}',
    warningCount: '{count, plural, other {# uyarı}}',
    infoCount: '{count, plural, other {# not}}',
  },
  names: {
    'Eid al-Fitr': 'Ramazan Bayramı',
    'Eid al-Adha': 'Kurban Bayramı',
    Ashura: 'Aşure Günü',
    Ramadan: 'Ramazan',
    Nowruz: 'Nevruz',
    Yalda: 'Yelda',
    Enkutatash: 'Enkutataş',
    Meskel: 'Meskel',
    Timkat: 'Timkat',
    Christmas: 'Noel',
    'New Year': 'Yılbaşı',
    'the fall of Kabul': 'Kabil’in düşüşü',
    'the invasion of Ukraine': 'Ukrayna’nın işgali',
    'the coup in Myanmar': 'Myanmar’daki darbe',
    'the coup attempt in Turkey': 'Türkiye’deki darbe girişimi',
    'the death of Mahsa Amini': 'Mahsa Amini’nin ölümü',
    'the killings at Rabaa': 'Rabia’daki öldürmeler',
    'the fall of Mosul': 'Musul’un düşüşü',
    'the massacre at Khartoum': 'Hartum katliamı',
    'the war in Sudan': 'Sudan’daki savaş',
    'the war in Tigray': 'Tigray’daki savaş',
    'the Easter bombings in Sri Lanka': 'Sri Lanka’daki Paskalya saldırıları',
    'the earthquake in Haiti': 'Haiti’deki deprem',
    'the genocide at Srebrenica': 'Srebrenitsa soykırımı',
  },
};
