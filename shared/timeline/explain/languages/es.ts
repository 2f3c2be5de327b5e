import type { Texts } from '../texts.ts';

/** The words of explanations in Spanish. Machine-made; awaits a native reader. */
export const spanish: Texts = {
  language: 'es',
  checks: {
    'source-disagreement': {
      title: 'Dos fechas para {about}',
      message:
        '{source1}: {said1}. {source2}: {said2}. {gap, plural, =0 {No coinciden.} other {Diferencia: {gapWords}.}} ¿Cuál es la correcta, o son dos hechos distintos?',
    },
    'order-conflict': {
      title: 'El orden y las fechas no encajan',
      message:
        'Según lo dicho, una cosa pasó después de la otra, pero las fechas dicen lo contrario{gap, plural, =0 {} other { (diferencia: {gapWords})}}. ¿Cuál quiere mirar?',
    },
    'sequence-arithmetic': {
      title: 'Los pasos no llevan a la fecha',
      message:
        'Contando paso a paso no se llega a la fecha que se dio{gap, plural, =0 {} other { (diferencia: {gapWords})}}. Un paso o una fecha no concuerda con lo demás.',
    },
    'duration-mismatch': {
      title: 'La duración no encaja con las fechas',
      message:
        'El primer día, el último día y la duración no concuerdan{gap, plural, =0 {} other { (diferencia: {gapWords})}}. No sale ni contando el último día ni sin contarlo.',
    },
    'age-mismatch': {
      title: 'La edad no encaja con las fechas',
      message:
        'Según la fecha de nacimiento, la edad en ese momento era otra. Si la fecha de nacimiento es aproximada, márquela así.',
    },
    'weekday-mismatch': {
      title: 'El día de la semana no encaja con la fecha',
      message:
        'Según los demás datos, no fue ese día de la semana. ¿Qué recuerda mejor, el día de la semana o el número?',
    },
    'weekday-mismatch-day': {
      title: 'El día de la semana no encaja con la fecha',
      message:
        'El {day} fue {was}. Los días más cercanos que fueron {named} son el {before} y el {after}. ¿Qué recuerda mejor, el día de la semana o el número?',
    },
    'impossible-date': {
      title: 'Esta fecha no existe',
      message: '{said1} no está en el calendario. ¿Es otro día u otro mes?',
    },
    'future-date': {
      title: 'Esta fecha aún no ha llegado',
      message: '{said1}: es después de hoy, {today}. ¿Es correcto el año, o es algo previsto?',
    },
    'two-places': {
      title: 'Dos lugares en los mismos días',
      message:
        'Según estas fechas, una persona estuvo en dos lugares a la vez. ¿Alguna de las fechas es otra?',
    },
    'span-inverted': {
      title: 'El final está antes del principio',
      message:
        'El final está antes del principio{gap, plural, =0 {} other { (diferencia: {gapWords})}}. ¿Están cambiados?',
    },
    'evidence-before-event': {
      title: 'El papel es más antiguo que lo que muestra',
      message:
        'Un papel no puede describir lo que pasó después{gap, plural, =0 {} other { (diferencia: {gapWords})}}. ¿Alguna fecha es otra, o el papel trata de otra cosa?',
    },
    'signed-before-event': {
      title: 'Firmado antes de que pasara',
      message:
        'Una declaración se firmó antes de algo que cuenta{gap, plural, =0 {} other { (diferencia: {gapWords})}}. Revise el día de la firma y el día del hecho.',
    },
    'stamp-vs-story': {
      title: 'El sello y el relato dan fechas distintas',
      message:
        '{source1}: {said1}. {source2}: {said2}{gap, plural, =0 {} other {; diferencia: {gapWords}}}. Los sellos pueden ser difíciles de leer. Mírelo otra vez antes de cambiar nada.',
    },
    'act-after-death': {
      title: 'Algo está fechado después de una muerte',
      message:
        'Según el día de la muerte, esta persona no pudo hacerlo{gap, plural, =0 {} other { (diferencia: {gapWords})}}. ¿Alguna fecha es otra, o fue otra persona?',
    },
    'before-birth': {
      title: 'Algo está fechado antes de un nacimiento',
      message: 'Según el día de nacimiento, esta persona aún no había nacido. Mire el año de nacimiento.',
    },
    'translation-before-original': {
      title: 'La traducción es más antigua que el original',
      message:
        'La traducción lleva una fecha anterior a la del papel que traduce{gap, plural, =0 {} other { (diferencia: {gapWords})}}. Por favor revise las fechas de ambos.',
    },
    'passport-validity': {
      title: 'Un viaje fuera de las fechas del pasaporte',
      message:
        'El pasaporte que se dice usado no era válido ese día{gap, plural, =0 {} other { (diferencia: {gapWords})}}. ¿Viajó con otro documento?',
    },
    'evidence-long-after': {
      title: 'Escrito mucho después de que pasara',
      message:
        'Esta carta se escribió mucho después de lo que cuenta: {yearsWords} o más. Eso está permitido. Pida a quien la escribió que diga cómo recuerda la fecha.',
    },
    'camera-clock': {
      title: 'El reloj de una cámara da otro día',
      message:
        'La cámara escribió {taken} en este archivo. No concuerda con el día dado aquí ni con el día de lo que muestra{gap, plural, one {: # día de diferencia} other {: # días de diferencia}}. Los relojes de las cámaras a menudo están mal. Quien reciba el propio archivo puede leerlo; el expediente no lo lleva.',
    },
    'undated-statement': {
      title: 'Sin fecha de firma',
      message: 'Este papel no tiene fecha. Pida a quien lo escribió que añada el día en que lo firmó.',
    },
    'crossing-order': {
      title: 'Dos entradas sin una salida entre ellas',
      message:
        'Según estas fechas, hay dos entradas en {country} sin una salida entre ellas. ¿Falta un viaje?',
    },
    'history-gap': {
      title: 'Hay tiempo sin cubrir',
      message:
        'No hay nada anotado entre el {from} y el {to} ({daysWords}). Los formularios lo piden sin huecos; «detenido», «de un lugar a otro» y «sin trabajo» también son respuestas.',
    },
    'history-overlap': {
      title: 'Dos entradas se superponen',
      message:
        'Estas dos entradas en lugares distintos se superponen (unos {daysWords}). ¿Una era a tiempo parcial, o se mantuvo para la familia?',
    },
    'one-year-deadline': {
      title: 'Más de un año después de la última llegada',
      message:
        'El plazo de un año desde la última llegada terminó el {ends}. Hay excepciones. Pregunte a un abogado si alguna vale para usted.',
    },
    'deadline-near': {
      title: 'El año para presentar termina pronto',
      message:
        '{days, plural, =0 {Hoy es el último día} one {Queda {daysWords}} other {Quedan {daysWords}}}: el año termina el {ends}. Un abogado debe confirmarlo.',
    },
    'implausible-age': {
      title: 'Una edad poco común',
      message:
        'Según estas fechas, la edad de la persona era de {yearsWords}. Si es cierto, déjelo. Si no, mire los años.',
    },
    'ambiguous-numeric': {
      title: 'Una fecha que se puede leer de dos maneras',
      message: '¿{quote1} quiere decir el {first} o el {second}?',
    },
    'unmarked-calendar': {
      title: '¿Qué calendario es?',
      message: 'El año {year} parece de otro calendario. Si lo es, elija ese calendario.',
    },
    'placeholder-date': {
      title: '¿Se conoce de verdad este día?',
      message:
        'El {day} se escribe a menudo cuando no se conoce el día. Si es así, elija «solo el año». Si es el día verdadero, déjelo.',
    },
    'false-precision': {
      title: 'Más exacto aquí que en otra parte',
      message:
        'Aquí se da un día exacto, pero sin tanta seguridad. El mes o la estación es más seguro, e igual de cierto.',
    },
    'precision-drift': {
      title: 'La misma fecha con otras palabras',
      message: '{said1} y {said2} concuerdan. Quizá quiera las mismas palabras en ambos.',
    },
    'round-number': {
      title: 'Muchas fechas redondas',
      message:
        'De las fechas exactas ({count}), {round} caen en el día 1 o el 15. Marque las que son solo una suposición.',
    },
    'unanchored-relative': {
      title: '«Después» de algo sin fecha',
      message: 'Esto se cuenta a partir de otro hecho que aún no tiene fecha. ¿Hacia cuándo fue?',
    },
    'count-mismatch': {
      title: 'El número no coincide con lo anotado',
      message:
        'El párrafo {paragraph} dice {count}; anotados hay {recorded}. ¿Falta alguno por anotar, o está anotado dos veces?',
    },
    'holiday-mismatch': {
      title: 'La fiesta no encaja con la fecha',
      message: '{feast} empezó hacia el {day}. Las palabras «{quote1}» van con otra fecha: {said1}.',
    },
    'historic-anchor': {
      title: 'Un hecho conocido no encaja con la fecha',
      message:
        '{event}: {day} ({source}). Aquí aparece con otra fecha: {said1}. Si se refiere a los días cercanos, dígalo.',
    },
    'squeezed-window': {
      title: 'Sus otras fechas dejan solo unos días',
      message:
        'Según los demás datos, esto fue {days, plural, =1 {el {first}} other {entre el {first} y el {last}}}. Si le sorprende, quizá alguno de ellos es más exacto de lo que quería decir.',
    },
    'unlikely-fit': {
      title: 'Apenas encaja',
      message: 'Esto concuerda, pero solo en el límite de «hacia». Si puede llegar tan lejos, déjelo.',
    },
    unfinished: {
      title: 'Folio no pudo terminar de revisar esto',
      message:
        'Hay demasiadas cosas unidas aquí ({count} datos). Lo que se encontró está en la lista; puede haber más.',
    },
  },
  hints: {
    'day-month-swap': 'Si en un lado el día y el mes estuvieran cambiados, esto concordaría.',
    'digit-transposition': 'Si dos cifras estuvieran cambiadas, o una mal escrita, esto concordaría.',
    'january-year-typo':
      'En enero se sigue escribiendo a menudo el año viejo. Con un año más, esto concordaría.',
    'year-typo': 'El día y el mes concuerdan; solo cambia el año.',
    'calendar-slip':
      'Es una diferencia propia de otro calendario. Sumar 621 vale solo para una parte del año persa; el resto necesita 622.',
    'narrative-order':
      'Aquí el texto vuelve atrás en el tiempo. «Antes de eso» evitaría que el lector se confunda.',
    'same-event-twice': 'Hay otra entrada muy parecida a esta. ¿Son dos hechos o uno? Si es uno, únalos.',
  },
  kinds: {
    incident: 'Su anotación del hecho',
    history: 'Su historia de vida',
    document: 'Documento',
    declaration: 'La declaración',
    affidavit: 'La declaración jurada',
    letter: 'La carta',
    'translator-certificate': 'El certificado del traductor',
    'interpreter-certificate': 'El certificado del intérprete',
    person: 'La entrada sobre una persona',
    case: 'El caso',
  },
  fields: {
    when: 'la fecha',
    until: 'el último día',
    from: 'el primer día',
    to: 'el último día',
    issued: 'el día de emisión',
    expires: 'el último día de validez',
    received: 'el día en que se recibió',
    signed: 'el día de la firma',
    born: 'el día de nacimiento',
    died: 'el día de la muerte',
    married: 'el día del matrimonio',
    filed: 'el día de presentación',
  },
  places: {
    page: 'página {number}',
    paragraph: 'párrafo {number}',
    account: 'el relato',
    notes: 'las notas',
    document: 'el documento',
    length: 'la duración',
  },
  weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  phrases: {
    day: '{day} de {month} de {year}',
    calendarDay: '{day} de {month} de {year}',
    days: '{count, plural, one {# día} other {# días}}',
    years: '{count, plural, one {# año} other {# años}}',
    quoted: '«{words}»',
    named: '{kind} «{title}»',
    thisCountry: 'este país',
    between: 'entre el {from} y el {to}',
    since: '{day} o después',
    upTo: '{day} o antes',
    ofRecord: '{field} de «{record}»',
    fitsDay: 'Encajaría si {about} fuera: {day}.',
    fitsBetween: 'Encajaría si {about} fuera: {range}.',
    apart: '{start} → {stated}: {gapWords}',
    chain: '{start}{steps} = {reached}; dado: {stated}; diferencia: {gapWords}',
    stepOn: ' + {daysWords}',
    stepBack: ' − {daysWords}',
    shared: '{source} ({said}) es lo que difiere de lo demás.',
    sharedBy:
      '{count, plural, one {# observación depende} other {# observaciones dependen}} de un mismo dato, el que difiere de los demás:',
    nothingFound: 'No se encontró nada que no concuerde.',
    found: '{count, plural, one {# observación} other {# observaciones}}: {list}.',
    errorCount: '{count, plural, one {# error} other {# errores}}',
    warningCount: '{count, plural, one {# aviso} other {# avisos}}',
    infoCount: '{count, plural, one {# nota} other {# notas}}',
  },
  names: {
    'Eid al-Fitr': 'El Aíd al-Fitr',
    'Eid al-Adha': 'El Aíd al-Adha',
    Ashura: 'Ashura',
    Ramadan: 'El Ramadán',
    Nowruz: 'El Noruz',
    Yalda: 'Yalda',
    Enkutatash: 'Enkutatash',
    Meskel: 'Meskel',
    Timkat: 'Timkat',
    Christmas: 'La Navidad',
    'New Year': 'El Año Nuevo',
    'the fall of Kabul': 'La caída de Kabul',
    'the invasion of Ukraine': 'La invasión de Ucrania',
    'the coup in Myanmar': 'El golpe de Estado en Myanmar',
    'the coup attempt in Turkey': 'El intento de golpe de Estado en Turquía',
    'the death of Mahsa Amini': 'La muerte de Mahsa Amini',
    'the killings at Rabaa': 'Las muertes de Rabaa',
    'the fall of Mosul': 'La caída de Mosul',
    'the massacre at Khartoum': 'La masacre de Jartum',
    'the war in Sudan': 'La guerra en Sudán',
    'the war in Tigray': 'La guerra en Tigray',
    'the Easter bombings in Sri Lanka': 'Los atentados de Pascua en Sri Lanka',
    'the earthquake in Haiti': 'El terremoto de Haití',
    'the genocide at Srebrenica': 'El genocidio de Srebrenica',
  },
};
