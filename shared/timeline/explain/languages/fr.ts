import type { Texts } from '../texts.ts';

/** The words of explanations in French. Machine-made; awaits a native reader. */
export const french: Texts = {
  language: 'fr',
  checks: {
    'source-disagreement': {
      title: 'Deux dates pour {about}',
      message:
        '{source1} : {said1}. {source2} : {said2}. {gap, plural, =0 {Elles ne se rejoignent pas.} other {Écart : {gapWords}.}} Laquelle est juste, ou s’agit-il de deux faits différents ?',
    },
    'order-conflict': {
      title: 'L’ordre et les dates ne concordent pas',
      message:
        'D’après ce qui est dit, une chose est venue après l’autre, mais les dates disent le contraire{gap, plural, =0 {} other { (écart : {gapWords})}}. Laquelle voulez-vous regarder ?',
    },
    'sequence-arithmetic': {
      title: 'Les étapes ne mènent pas à la date',
      message:
        'En comptant pas à pas, on n’arrive pas à la date donnée{gap, plural, =0 {} other { (écart : {gapWords})}}. Un pas ou une date ne va pas avec le reste.',
    },
    'duration-mismatch': {
      title: 'La durée ne concorde pas avec les dates',
      message:
        'Le premier jour, le dernier jour et la durée ne s’accordent pas{gap, plural, =0 {} other { (écart : {gapWords})}}. Le compte ne tombe pas juste, avec ou sans le dernier jour.',
    },
    'age-mismatch': {
      title: 'L’âge ne concorde pas avec les dates',
      message:
        'D’après la date de naissance, l’âge à ce moment était différent. Si la date de naissance est une estimation, indiquez-le.',
    },
    'weekday-mismatch': {
      title: 'Le jour de la semaine ne concorde pas avec la date',
      message:
        'D’après les autres éléments, ce n’était pas ce jour de la semaine. De quoi vous souvenez-vous le mieux, du jour de la semaine ou du chiffre ?',
    },
    'weekday-mismatch-day': {
      title: 'Le jour de la semaine ne concorde pas avec la date',
      message:
        'Le {day} était un {was}. Les jours les plus proches qui étaient un {named} sont le {before} et le {after}. De quoi vous souvenez-vous le mieux, du jour de la semaine ou du chiffre ?',
    },
    'impossible-date': {
      title: 'Cette date n’existe pas',
      message: '{said1} n’existe pas dans le calendrier. Est-ce un autre jour, ou un autre mois ?',
    },
    'future-date': {
      title: 'Cette date n’est pas encore venue',
      message:
        '{said1} : c’est après aujourd’hui, {today}. L’année est-elle juste, ou est-ce quelque chose de prévu ?',
    },
    'two-places': {
      title: 'Deux lieux les mêmes jours',
      message:
        'D’après ces dates, une personne était à deux endroits à la fois. L’une des dates est-elle différente ?',
    },
    'span-inverted': {
      title: 'La fin est avant le début',
      message:
        'La fin est avant le début{gap, plural, =0 {} other { (écart : {gapWords})}}. Ont-ils été inversés ?',
    },
    'evidence-before-event': {
      title: 'Le papier est plus ancien que ce qu’il montre',
      message:
        'Un papier ne peut pas décrire ce qui s’est passé plus tard{gap, plural, =0 {} other { (écart : {gapWords})}}. Une date est-elle différente, ou le papier parle-t-il d’autre chose ?',
    },
    'signed-before-event': {
      title: 'Signé avant que cela arrive',
      message:
        'Une déclaration a été signée avant un fait qu’elle raconte{gap, plural, =0 {} other { (écart : {gapWords})}}. Vérifiez le jour de la signature et le jour du fait.',
    },
    'stamp-vs-story': {
      title: 'Le tampon et le récit donnent des dates différentes',
      message:
        '{source1} : {said1}. {source2} : {said2}{gap, plural, =0 {} other { ; écart : {gapWords}}}. Les tampons sont parfois difficiles à lire. Regardez encore une fois avant de changer quoi que ce soit.',
    },
    'act-after-death': {
      title: 'Une date après un décès',
      message:
        'D’après le jour du décès, cette personne n’a pas pu le faire{gap, plural, =0 {} other { (écart : {gapWords})}}. L’une des dates est-elle différente, ou était-ce quelqu’un d’autre ?',
    },
    'before-birth': {
      title: 'Une date avant une naissance',
      message:
        'D’après le jour de naissance, cette personne n’était pas encore née. Regardez l’année de naissance.',
    },
    'translation-before-original': {
      title: 'La traduction est plus ancienne que l’original',
      message:
        'La traduction est datée d’avant le papier qu’elle traduit{gap, plural, =0 {} other { (écart : {gapWords})}}. Veuillez vérifier les dates des deux.',
    },
    'passport-validity': {
      title: 'Un voyage hors des dates du passeport',
      message:
        'Le passeport indiqué n’était pas valable ce jour-là{gap, plural, =0 {} other { (écart : {gapWords})}}. Avez-vous voyagé avec un autre document ?',
    },
    'evidence-long-after': {
      title: 'Écrit longtemps après',
      message:
        'Cette lettre a été écrite bien après ce qu’elle raconte : {yearsWords} ou plus. C’est permis. Demandez à son auteur de dire comment il se souvient de la date.',
    },
    'camera-clock': {
      title: 'L’horloge d’un appareil photo donne un autre jour',
      message:
        'L’appareil a écrit {taken} dans ce fichier. Cela ne s’accorde pas avec le jour donné ici, ou avec le jour de ce qu’il montre{gap, plural, one { : # jour d’écart} other { : # jours d’écart}}. Ces horloges sont souvent fausses. Qui reçoit le fichier lui-même peut le lire ; le dossier ne le porte pas.',
    },
    'undated-statement': {
      title: 'Pas de date de signature',
      message:
        'Ce papier n’a pas de date. Demandez à la personne qui l’a écrit d’ajouter le jour où elle l’a signé.',
    },
    'crossing-order': {
      title: 'Deux entrées sans sortie entre elles',
      message:
        'D’après ces dates, il y a deux entrées ({country}) sans sortie entre les deux. Manque-t-il un voyage ?',
    },
    'history-gap': {
      title: 'Du temps n’est pas couvert',
      message:
        'Rien n’est indiqué du {from} au {to} ({daysWords}). Les formulaires le demandent sans trou ; « détenu », « d’un lieu à l’autre » et « sans travail » sont aussi des réponses.',
    },
    'history-overlap': {
      title: 'Deux entrées se chevauchent',
      message:
        'Ces deux entrées, à des endroits différents, se chevauchent ({daysWords} environ). L’une était-elle à temps partiel, ou gardée pour la famille ?',
    },
    'one-year-deadline': {
      title: 'Plus d’un an après la dernière arrivée',
      message:
        'L’année qui suit la dernière arrivée s’est terminée le {ends}. Il y a des exceptions. Demandez à un avocat si l’une d’elles vaut pour vous.',
    },
    'deadline-near': {
      title: 'L’année pour déposer finit bientôt',
      message:
        '{days, plural, =0 {Aujourd’hui est le dernier jour} one {Il reste {daysWords}} other {Il reste {daysWords}}} : l’année se termine le {ends}. Un avocat doit le confirmer.',
    },
    'implausible-age': {
      title: 'Un âge peu courant',
      message:
        'D’après ces dates, la personne avait {yearsWords}. Si c’est vrai, gardez-le. Sinon, regardez les années.',
    },
    'ambiguous-numeric': {
      title: 'Une date qui se lit de deux façons',
      message: '{quote1} veut-il dire le {first} ou le {second} ?',
    },
    'unmarked-calendar': {
      title: 'Quel calendrier ?',
      message:
        'L’année {year} ressemble à celle d’un autre calendrier. Si c’en est un, choisissez ce calendrier.',
    },
    'placeholder-date': {
      title: 'Ce jour est-il vraiment connu ?',
      message:
        'Le {day} s’écrit souvent quand on ne connaît pas le jour. Si c’est le cas, choisissez « l’année seulement ». Si c’est le vrai jour, gardez-le.',
    },
    'false-precision': {
      title: 'Plus précis ici qu’ailleurs',
      message:
        'Un jour exact est donné ici, mais sans en être aussi sûr. Le mois ou la saison est plus prudent, et tout aussi vrai.',
    },
    'precision-drift': {
      title: 'La même date en d’autres mots',
      message: '{said1} et {said2} s’accordent. Vous voudrez peut-être les mêmes mots dans les deux.',
    },
    'round-number': {
      title: 'Beaucoup de dates rondes',
      message:
        'Parmi les dates exactes ({count}), {round} tombent le 1er ou le 15. Marquez celles qui ne sont qu’une supposition.',
    },
    'unanchored-relative': {
      title: '« Après » quelque chose sans date',
      message:
        'Ceci est raconté à partir d’un autre fait, qui n’a pas encore de date. Quand était-ce à peu près ?',
    },
    'count-mismatch': {
      title: 'Le nombre ne correspond pas à ce qui est noté',
      message:
        'Le paragraphe {paragraph} dit {count} ; le nombre noté est {recorded}. En manque-t-il un, ou est-il noté deux fois ?',
    },
    'holiday-mismatch': {
      title: 'La fête ne concorde pas avec la date',
      message: '{feast} a commencé vers le {day}. Les mots « {quote1} » vont avec une autre date : {said1}.',
    },
    'historic-anchor': {
      title: 'Un événement connu ne concorde pas avec la date',
      message:
        '{event} : {day} ({source}). Ici, c’est avec une autre date : {said1}. Si vous parlez des jours autour, dites-le.',
    },
    'squeezed-window': {
      title: 'Vos autres dates ne laissent que quelques jours',
      message:
        'D’après les autres éléments, c’était {days, plural, =1 {le {first}} other {entre le {first} et le {last}}}. Si cela vous surprend, l’un d’eux est peut-être plus exact que vous ne vouliez.',
    },
    'unlikely-fit': {
      title: 'Cela concorde tout juste',
      message:
        'Cela s’accorde, mais seulement à la limite du mot « vers ». S’il peut aller aussi loin, laissez-le.',
    },
    unfinished: {
      title: 'Folio n’a pas pu finir de vérifier cela',
      message:
        'Trop de choses se tiennent ici (éléments : {count}). Ce qui a été trouvé est dans la liste ; il peut y en avoir d’autres.',
    },
  },
  hints: {
    'day-month-swap': 'Si le jour et le mois étaient inversés d’un côté, cela s’accorderait.',
    'digit-transposition': 'Si deux chiffres étaient inversés, ou un chiffre mal tapé, cela s’accorderait.',
    'january-year-typo':
      'En janvier, on écrit souvent encore l’ancienne année. Un an plus tard, cela s’accorderait.',
    'year-typo': 'Le jour et le mois concordent ; seule l’année diffère.',
    'calendar-slip':
      'C’est un écart typique d’un autre calendrier. Ajouter 621 ne vaut que pour une partie de l’année persane ; le reste demande 622.',
    'narrative-order':
      'Ici, le texte revient en arrière dans le temps. « Avant cela » éviterait au lecteur de s’y perdre.',
    'same-event-twice':
      'Il y a une autre entrée très semblable. Est-ce deux faits ou un seul ? Si c’est un seul, réunissez-les.',
  },
  kinds: {
    incident: 'Votre note sur le fait',
    history: 'Votre parcours de vie',
    document: 'Document',
    declaration: 'La déclaration',
    affidavit: 'L’affidavit',
    letter: 'La lettre',
    'translator-certificate': 'Le certificat du traducteur',
    'interpreter-certificate': 'Le certificat de l’interprète',
    person: 'L’entrée sur une personne',
    case: 'Le dossier',
  },
  fields: {
    when: 'la date',
    until: 'le dernier jour',
    from: 'le premier jour',
    to: 'le dernier jour',
    issued: 'le jour de délivrance',
    expires: 'le dernier jour de validité',
    received: 'le jour de réception',
    signed: 'le jour de la signature',
    born: 'le jour de naissance',
    died: 'le jour du décès',
    married: 'le jour du mariage',
    filed: 'le jour du dépôt',
  },
  places: {
    page: 'page {number}',
    paragraph: 'paragraphe {number}',
    account: 'le récit',
    notes: 'les notes',
    document: 'le document',
    length: 'la durée',
  },
  weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  phrases: {
    day: '{day, plural, =1 {1er} other {#}} {month} {year}',
    calendarDay: '{day, plural, =1 {1er} other {#}} {month} {year}',
    days: '{count, plural, one {# jour} other {# jours}}',
    years: '{count, plural, one {# an} other {# ans}}',
    quoted: '« {words} »',
    named: '{kind} « {title} »',
    thisCountry: 'ce pays',
    between: 'entre le {from} et le {to}',
    since: '{day} ou après',
    upTo: '{day} ou avant',
    ofRecord: '{field}, « {record} »',
    fitsDay: 'Cela s’accorderait avec {about} : {day}.',
    fitsBetween: 'Cela s’accorderait avec {about} : {range}.',
    apart: '{start} → {stated}: {gapWords}',
    chain: '{start}{steps} = {reached} ; donné : {stated} ; écart : {gapWords}',
    stepOn: ' + {daysWords}',
    stepBack: ' − {daysWords}',
    shared: '{source} ({said}) est ce qui diffère du reste.',
    sharedBy:
      '{count, plural, one {# observation repose} other {# observations reposent}} sur un même élément, celui qui diffère du reste :',
    nothingFound: 'Rien n’a été trouvé qui ne s’accorde pas.',
    found: '{count, plural, one {# observation} other {# observations}} : {list}.',
    errorCount: '{count, plural, one {# erreur} other {# erreurs}}',
    warningCount: '{count, plural, one {# avertissement} other {# avertissements}}',
    infoCount: '{count, plural, one {# note} other {# notes}}',
  },
  names: {
    'Eid al-Fitr': 'L’Aïd el-Fitr',
    'Eid al-Adha': 'L’Aïd el-Adha',
    Ashura: 'Achoura',
    Ramadan: 'Le ramadan',
    Nowruz: 'Norouz',
    Yalda: 'Yalda',
    Enkutatash: 'Enkutatash',
    Meskel: 'Meskel',
    Timkat: 'Timkat',
    Christmas: 'Noël',
    'New Year': 'Le Nouvel An',
    'the fall of Kabul': 'La chute de Kaboul',
    'the invasion of Ukraine': 'L’invasion de l’Ukraine',
    'the coup in Myanmar': 'Le coup d’État en Birmanie',
    'the coup attempt in Turkey': 'La tentative de coup d’État en Turquie',
    'the death of Mahsa Amini': 'La mort de Mahsa Amini',
    'the killings at Rabaa': 'Les tueries de Rabia',
    'the fall of Mosul': 'La chute de Mossoul',
    'the massacre at Khartoum': 'Le massacre de Khartoum',
    'the war in Sudan': 'La guerre au Soudan',
    'the war in Tigray': 'La guerre au Tigré',
    'the Easter bombings in Sri Lanka': 'Les attentats de Pâques au Sri Lanka',
    'the earthquake in Haiti': 'Le tremblement de terre en Haïti',
    'the genocide at Srebrenica': 'Le génocide de Srebrenica',
  },
};
