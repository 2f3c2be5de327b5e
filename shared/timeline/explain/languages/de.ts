import type { Texts } from '../texts.ts';

/** The words of explanations in German. Machine-made; awaits a native reader. */
export const german: Texts = {
  language: 'de',
  checks: {
    'source-disagreement': {
      title: 'Zwei Daten: {about}',
      message:
        '{source1}: {said1}. {source2}: {said2}. {gap, plural, =0 {Sie treffen sich nicht.} other {Abstand: {gapWords}.}} Was ist richtig, oder sind es zwei verschiedene Ereignisse?',
    },
    'order-conflict': {
      title: 'Die Reihenfolge passt nicht zu den Daten',
      message:
        'Nach diesen Angaben kam das eine nach dem anderen, aber die Daten sagen etwas anderes{gap, plural, =0 {} other { (Abstand: {gapWords})}}. Welche davon möchten Sie ansehen?',
    },
    'sequence-arithmetic': {
      title: 'Die Schritte führen zu einem anderen Tag',
      message:
        'Zählt man Schritt für Schritt, kommt man nicht zum genannten Datum{gap, plural, =0 {} other { (Abstand: {gapWords})}}. Ein Schritt oder ein Datum weicht von den anderen ab.',
    },
    'duration-mismatch': {
      title: 'Die Dauer passt nicht zu den Tagen',
      message:
        'Der erste Tag, der letzte Tag und die Dauer stimmen nicht überein{gap, plural, =0 {} other { (Abstand: {gapWords})}}. Es geht nicht auf, ob man den letzten Tag mitzählt oder nicht.',
    },
    'age-mismatch': {
      title: 'Das Alter passt nicht zum Geburtsdatum',
      message:
        'Nach dem Geburtsdatum war das Alter damals ein anderes. Wenn das Geburtsdatum geschätzt ist, vermerken Sie das.',
    },
    'weekday-mismatch': {
      title: 'Der Wochentag passt nicht',
      message:
        'Nach den anderen Angaben war es nicht dieser Wochentag. Woran erinnern Sie sich besser, an den Wochentag oder an die Zahl?',
    },
    'weekday-mismatch-day': {
      title: 'Der Wochentag passt nicht',
      message:
        '{day}: Das war ein {was}. Die nächsten Tage, die ein {named} waren: {before} und {after}. Woran erinnern Sie sich besser, an den Wochentag oder an die Zahl?',
    },
    'impossible-date': {
      title: 'Dieses Datum gibt es nicht',
      message: '{said1} steht nicht im Kalender. Ist es ein anderer Tag oder ein anderer Monat?',
    },
    'future-date': {
      title: 'Dieses Datum ist noch nicht gekommen',
      message: '{said1}: Das liegt nach heute, {today}. Stimmt das Jahr, oder ist es etwas Geplantes?',
    },
    'two-places': {
      title: 'An denselben Tagen an zwei Orten',
      message: 'Nach diesen Daten war eine Person an zwei Orten zugleich. Ist eines der Daten anders?',
    },
    'span-inverted': {
      title: 'Das Ende liegt vor dem Anfang',
      message:
        'Das Ende liegt vor dem Anfang{gap, plural, =0 {} other { (Abstand: {gapWords})}}. Wurden sie vertauscht?',
    },
    'evidence-before-event': {
      title: 'Ein Papier ist älter als das, wovon es berichtet',
      message:
        'Ein Papier kann nicht beschreiben, was erst später geschah{gap, plural, =0 {} other { (Abstand: {gapWords})}}. Ist ein Datum anders, oder geht es in dem Papier um etwas anderes?',
    },
    'signed-before-event': {
      title: 'Unterschrieben, bevor es geschah',
      message:
        'Eine Erklärung wurde unterschrieben, bevor etwas geschah, wovon sie berichtet{gap, plural, =0 {} other { (Abstand: {gapWords})}}. Prüfen Sie den Tag der Unterschrift und den Tag des Ereignisses.',
    },
    'stamp-vs-story': {
      title: 'Ein Stempel oder Fahrschein nennt einen anderen Tag',
      message:
        '{source1}: {said1}. {source2}: {said2}{gap, plural, =0 {} other {; Abstand: {gapWords}}}. Stempel sind oft schwer zu lesen. Sehen Sie noch einmal hin, bevor Sie etwas ändern.',
    },
    'act-after-death': {
      title: 'Datiert nach dem Todestag',
      message:
        'Nach dem Todestag konnte diese Person das nicht getan haben{gap, plural, =0 {} other { (Abstand: {gapWords})}}. Ist eines der Daten anders, oder war es jemand anderes?',
    },
    'before-birth': {
      title: 'Datiert vor dem Tag der Geburt',
      message: 'Nach dem Tag der Geburt war diese Person noch nicht geboren. Sehen Sie das Geburtsjahr an.',
    },
    'translation-before-original': {
      title: 'Die Übersetzung ist älter als das Original',
      message:
        'Die Übersetzung ist früher datiert als das Papier, das sie übersetzt{gap, plural, =0 {} other { (Abstand: {gapWords})}}. Bitte prüfen Sie die Daten auf beiden.',
    },
    'passport-validity': {
      title: 'Reise außerhalb der Gültigkeit dieses Passes',
      message:
        'Der angegebene Pass war an diesem Tag nicht gültig{gap, plural, =0 {} other { (Abstand: {gapWords})}}. Sind Sie mit einem anderen Dokument gereist?',
    },
    'evidence-long-after': {
      title: 'Jahre später geschrieben',
      message:
        'Dieser Brief wurde lange nach dem geschrieben, wovon er berichtet: {yearsWords} oder mehr. Das ist erlaubt. Bitten Sie die Person, die ihn schrieb, zu sagen, wie sie sich an das Datum erinnert.',
    },
    'camera-clock': {
      title: 'Die Uhr einer Kamera nennt einen anderen Tag',
      message:
        'Die Kamera schrieb {taken} in diese Datei. Das passt nicht zum hier genannten Tag oder zum Tag dessen, was sie zeigt{gap, plural, one {: # Tag Unterschied} other {: # Tage Unterschied}}. Kamerauhren gehen oft falsch. Wer die Datei selbst erhält, kann es lesen; das Dossier trägt es nicht.',
    },
    'undated-statement': {
      title: 'Ein Papier ohne Tag der Unterschrift',
      message:
        'Dieses Papier hat kein Datum. Bitten Sie die Person, die es schrieb, den Tag der Unterschrift zu ergänzen.',
    },
    'crossing-order': {
      title: 'Zwei Einreisen ohne Ausreise dazwischen',
      message:
        'Nach diesen Daten gibt es zwei Einreisen ({country}) ohne Ausreise dazwischen. Fehlt eine Reise?',
    },
    'history-gap': {
      title: 'Für eine Zeit ist nichts angegeben',
      message:
        'Vom {from} bis zum {to} ist nichts angegeben ({daysWords}). Formulare verlangen das ohne Lücken; „in Haft“, „an wechselnden Orten“ und „ohne Arbeit“ sind auch Antworten.',
    },
    'history-overlap': {
      title: 'Zwei Einträge für dieselbe Zeit',
      message:
        'Diese zwei Einträge an verschiedenen Orten überschneiden sich (etwa {daysWords}). War einer davon in Teilzeit, oder wurde er für die Familie behalten?',
    },
    'one-year-deadline': {
      title: 'Das Jahr nach der letzten Ankunft ist vorbei',
      message:
        'Das Jahr nach der letzten Ankunft endete am {ends}. Es gibt Ausnahmen. Fragen Sie eine Anwältin oder einen Anwalt, ob eine für Sie gilt.',
    },
    'deadline-near': {
      title: 'Das Jahr für den Antrag endet bald',
      message:
        '{days, plural, =0 {Heute ist der letzte Tag} other {Es bleibt noch Zeit: {daysWords}}}. Das Jahr endet am {ends}. Eine Anwältin oder ein Anwalt muss das bestätigen.',
    },
    'implausible-age': {
      title: 'Ein ungewöhnliches Alter',
      message:
        'Nach diesen Daten war die Person {yearsWords} alt. Wenn das stimmt, lassen Sie es. Wenn nicht, sehen Sie die Jahre an.',
    },
    'ambiguous-numeric': {
      title: 'Ein Datum, das man auf zwei Arten lesen kann',
      message: 'Bedeutet {quote1} den {first} oder den {second}?',
    },
    'unmarked-calendar': {
      title: 'In welchem Kalender steht dieses Jahr?',
      message:
        'Das Jahr {year} sieht aus wie eines aus einem anderen Kalender. Wenn es so ist, wählen Sie diesen Kalender.',
    },
    'placeholder-date': {
      title: 'Ein Tag, der oft für einen unbekannten Tag steht',
      message:
        '{day}: Dieser Tag wird oft geschrieben, wenn der Tag nicht bekannt ist. Wenn es so ist, wählen Sie „nur das Jahr“. Wenn es der wahre Tag ist, lassen Sie ihn.',
    },
    'false-precision': {
      title: 'Ein genauer Tag, aber nicht sicher',
      message:
        'Hier steht ein genauer Tag, aber nicht so sicher. Der Monat oder die Jahreszeit ist sicherer und ebenso wahr.',
    },
    'precision-drift': {
      title: 'Eine Quelle ist genau, eine andere nicht',
      message:
        '{said1} und {said2} passen zusammen. Vielleicht möchten Sie an beiden Stellen dieselben Worte.',
    },
    'round-number': {
      title: 'Viele Daten fallen auf den Anfang oder die Mitte eines Monats',
      message:
        'Von den genauen Daten ({count}) fallen {round} auf den 1. oder den 15. Kennzeichnen Sie die, die nur geschätzt sind.',
    },
    'unanchored-relative': {
      title: 'Ein Datum, das an einem anderen ohne Datum hängt',
      message:
        'Dies wird von einem anderen Ereignis aus erzählt, das noch kein Datum hat. Wann war das ungefähr?',
    },
    'count-mismatch': {
      title: 'Die erzählte und die erfasste Zahl sind verschieden',
      message:
        'Absatz {paragraph} sagt {count}; erfasst sind {recorded}. Fehlt ein Eintrag, oder ist einer doppelt?',
    },
    'holiday-mismatch': {
      title: 'Das Fest passt nicht zum Datum',
      message: '{feast}: Beginn etwa am {day}. Die Worte „{quote1}“ stehen bei einem anderen Datum: {said1}.',
    },
    'historic-anchor': {
      title: 'Ein öffentliches Ereignis passt nicht zum Datum',
      message:
        '{event}: {day} ({source}). Hier steht ein anderes Datum: {said1}. Wenn Sie die Tage ringsum meinen, sagen Sie es.',
    },
    'squeezed-window': {
      title: 'Ihre anderen Angaben legen diesen Tag fast genau fest',
      message:
        'Nach den anderen Angaben war dies {days, plural, =1 {am {first}} other {zwischen dem {first} und dem {last}}}. Wenn Sie das überrascht, ist vielleicht eine davon genauer, als Sie meinten.',
    },
    'unlikely-fit': {
      title: 'Es passt nur, wenn man „etwa“ weit dehnt',
      message:
        'Das passt zusammen, aber nur am äußersten Rand von „etwa“. Wenn es so weit reichen kann, lassen Sie es.',
    },
    unfinished: {
      title: 'Folio konnte die Prüfung nicht beenden',
      message:
        'Hier hängt zu viel zusammen (Angaben: {count}). Was gefunden wurde, steht in der Liste; es kann mehr geben.',
    },
  },
  hints: {
    'day-month-swap': 'Wären Tag und Monat auf einer Seite vertauscht, würde es passen.',
    'digit-transposition': 'Wären zwei Ziffern vertauscht oder eine falsch getippt, würde es passen.',
    'january-year-typo': 'Im Januar schreibt man oft noch das alte Jahr. Ein Jahr später würde es passen.',
    'year-typo': 'Tag und Monat stimmen überein; nur das Jahr ist anders.',
    'calendar-slip':
      'Der Unterschied ist einer, wie er aus einem anderen Kalender kommt. 621 zu addieren stimmt nur für einen Teil des persischen Jahres; der Rest braucht 622.',
    'narrative-order':
      'Hier geht der Text in der Zeit zurück. „Davor“ würde verhindern, dass jemand es beim Lesen verwechselt.',
    'same-event-twice':
      'Es gibt einen anderen, sehr ähnlichen Eintrag. Sind es zwei Ereignisse oder eines? Wenn eines, fügen Sie sie zusammen.',
  },
  kinds: {
    incident: 'Ihr Eintrag zum Ereignis',
    history: 'Ihr Lebenslauf',
    document: 'Dokument',
    declaration: 'Die Erklärung',
    affidavit: 'Die eidesstattliche Erklärung',
    letter: 'Der Brief',
    'translator-certificate': 'Die Bescheinigung der Übersetzung',
    'interpreter-certificate': 'Die Bescheinigung des Dolmetschens',
    person: 'Der Eintrag zu einer Person',
    case: 'Der Fall',
  },
  fields: {
    when: 'das Datum',
    until: 'der letzte Tag',
    from: 'der erste Tag',
    to: 'der letzte Tag',
    issued: 'der Tag der Ausstellung',
    expires: 'der letzte Tag der Gültigkeit',
    received: 'der Tag des Erhalts',
    signed: 'der Tag der Unterschrift',
    born: 'der Tag der Geburt',
    died: 'der Todestag',
    married: 'der Tag der Heirat',
    filed: 'der Tag der Antragstellung',
  },
  places: {
    page: 'Seite {number}',
    paragraph: 'Absatz {number}',
    account: 'der Bericht',
    notes: 'die Notizen',
    document: 'das Dokument',
    length: 'die Dauer',
  },
  weekdays: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
  phrases: {
    day: '{day}. {month} {year}',
    calendarDay: '{day}. {month} {year}',
    days: '{count, plural, one {# Tag} other {# Tage}}',
    years: '{count, plural, one {# Jahr} other {# Jahre}}',
    quoted: '„{words}“',
    named: '{kind} „{title}“',
    thisCountry: 'dieses Land',
    between: 'zwischen dem {from} und dem {to}',
    since: '{day} oder später',
    upTo: '{day} oder früher',
    ofRecord: '{field} von „{record}“',
    fitsDay: 'Es würde passen mit: {about} – {day}.',
    fitsBetween: 'Es würde passen mit: {about} – {range}.',
    apart: '{start} → {stated}: {gapWords}',
    chain: '{start}{steps} = {reached}; genannt: {stated}; Abstand: {gapWords}',
    stepOn: ' + {daysWords}',
    stepBack: ' − {daysWords}',
    shared: '{source} ({said}) weicht von den anderen ab.',
    sharedBy:
      '{count, plural, one {# Feststellung beruht} other {# Feststellungen beruhen}} auf einer Angabe, die von den anderen abweicht:',
    nothingFound: 'Es wurde nichts gefunden, was nicht zusammenpasst.',
    found: '{count, plural, one {# Feststellung} other {# Feststellungen}}: {list}.',
    errorCount: '{count, plural, one {# Fehler} other {# Fehler}}',
    warningCount: '{count, plural, one {# Warnung} other {# Warnungen}}',
    infoCount: '{count, plural, one {# Hinweis} other {# Hinweise}}',
  },
  names: {
    'Eid al-Fitr': 'Das Fest des Fastenbrechens',
    'Eid al-Adha': 'Das Opferfest',
    Ashura: 'Aschura',
    Ramadan: 'Ramadan',
    Nowruz: 'Nouruz',
    Yalda: 'Yalda',
    Enkutatash: 'Enkutatasch',
    Meskel: 'Meskel',
    Timkat: 'Timkat',
    Christmas: 'Weihnachten',
    'New Year': 'Neujahr',
    'the fall of Kabul': 'Der Fall von Kabul',
    'the invasion of Ukraine': 'Der Überfall auf die Ukraine',
    'the coup in Myanmar': 'Der Putsch in Myanmar',
    'the coup attempt in Turkey': 'Der Putschversuch in der Türkei',
    'the death of Mahsa Amini': 'Der Tod von Mahsa Amini',
    'the killings at Rabaa': 'Die Tötungen von Rabaa',
    'the fall of Mosul': 'Der Fall von Mossul',
    'the massacre at Khartoum': 'Das Massaker von Khartum',
    'the war in Sudan': 'Der Krieg im Sudan',
    'the war in Tigray': 'Der Krieg in Tigray',
    'the Easter bombings in Sri Lanka': 'Die Osteranschläge in Sri Lanka',
    'the earthquake in Haiti': 'Das Erdbeben in Haiti',
    'the genocide at Srebrenica': 'Der Völkermord von Srebrenica',
  },
};
