import type { Texts } from '../texts.ts';

/** The words of explanations in English. Plain, short, about statements and never about the person. */
export const english: Texts = {
  language: 'en',
  checks: {
    'source-disagreement': {
      title: 'Two dates for {about}',
      message:
        '{source1} gives {said1}. {source2} gives {said2}. {gap, plural, =0 {They do not meet.} one {They are # day apart.} other {They are # days apart.}} Which is right, or are these two different events?',
    },
    'order-conflict': {
      title: 'The order does not fit the dates',
      message:
        'By these statements one thing came after the other, but the dates say otherwise{gap, plural, =0 {} one {, by # day} other {, by # days}}. Which of them would you like to look at?',
    },
    'sequence-arithmetic': {
      title: 'The steps lead to another day',
      message:
        'Counting on step by step does not reach the date that was given{gap, plural, =0 {} one {: it is # day off} other {: it is # days off}}. One step or one date differs from the others.',
    },
    'duration-mismatch': {
      title: 'The length does not fit the days',
      message:
        'The first day, the last day and the length do not agree{gap, plural, =0 {} one {: they are # day apart} other {: they are # days apart}}. Counted with or without the last day, it does not come out.',
    },
    'age-mismatch': {
      title: 'The age does not fit the birth date',
      message:
        'By the birth date, the age at that time was different. If the birth date is an estimate, mark it so.',
    },
    'weekday-mismatch': {
      title: 'The day of the week does not fit',
      message:
        'By the other facts this was not that day of the week. Which do you remember better, the day of the week or the number?',
    },
    'weekday-mismatch-day': {
      title: 'The day of the week does not fit',
      message:
        '{day} was a {was}. The nearest days that were a {named} are {before} and {after}. Which do you remember better, the day of the week or the number?',
    },
    'impossible-date': {
      title: 'This date does not exist',
      message: '{said1} is not in the calendar. Is it another day, or another month?',
    },
    'future-date': {
      title: 'This date has not come yet',
      message: '{said1} lies after today, {today}. Is the year right, or is this something planned?',
    },
    'two-places': {
      title: 'In two places on the same days',
      message: 'By these dates one person was in two places at once. Does one of the dates differ?',
    },
    'span-inverted': {
      title: 'The end is before the start',
      message:
        'The end lies before the start{gap, plural, =0 {} one {, by # day} other {, by # days}}. Were they swapped?',
    },
    'evidence-before-event': {
      title: 'A paper is older than what it tells of',
      message:
        'A paper cannot describe what happened later{gap, plural, =0 {} one {: it is # day too early} other {: it is # days too early}}. Is one date different, or is the paper about something else?',
    },
    'signed-before-event': {
      title: 'Signed before it happened',
      message:
        'A statement was signed before something it tells of{gap, plural, =0 {} one {, by # day} other {, by # days}}. Check the day of signing and the day of the event.',
    },
    'stamp-vs-story': {
      title: 'A stamp or ticket gives another day',
      message:
        '{source1} gives {said1}. {source2} gives {said2}{gap, plural, =0 {} one {, # day apart} other {, # days apart}}. Stamps can be hard to read. Look at it once more before you change anything.',
    },
    'act-after-death': {
      title: 'Dated after the day of death',
      message:
        'By the day of death this person could not have done it{gap, plural, =0 {} one {: it is # day later} other {: it is # days later}}. Is one of the dates different, or was it somebody else?',
    },
    'before-birth': {
      title: 'Dated before the day of birth',
      message: 'By the day of birth this person was not yet born. Look at the birth year.',
    },
    'translation-before-original': {
      title: 'The translation is older than the original',
      message:
        'The translation is dated {gap, plural, =0 {} one {# day} other {# days}} before the paper it translates. Please check the dates on both.',
    },
    'passport-validity': {
      title: 'Travel outside the days of this passport',
      message:
        'The passport said to be used was not valid on that day{gap, plural, =0 {} one {: # day apart} other {: # days apart}}. Did you travel with another document?',
    },
    'evidence-long-after': {
      title: 'Written years later',
      message:
        'This letter was written {years, plural, one {# year} other {# years}} or more after what it tells of. That is allowed. Ask the writer to say how they remember the date.',
    },
    'camera-clock': {
      title: 'A camera’s clock says another day',
      message:
        'The camera wrote {taken} into this file. That does not fit the day given here, or the day of what it shows{gap, plural, one {: # day apart} other {: # days apart}}. Camera clocks are often wrong. Whoever is given the file itself can read this; the dossier does not carry it.',
    },
    'undated-statement': {
      title: 'A paper without its day of signing',
      message: 'This paper has no date. Ask whoever wrote it to add the day they signed it.',
    },
    'crossing-order': {
      title: 'Two entries and no way out between them',
      message: 'By these dates {country} was entered twice with no exit in between. Is a journey missing?',
    },
    'history-gap': {
      title: 'Nothing is listed for a while',
      message:
        'Nothing is listed from {from} to {to} ({days, plural, one {# day} other {# days}}). Forms ask for this without gaps; “held”, “moved around” and “no work” are answers too.',
    },
    'history-overlap': {
      title: 'Two entries for the same time',
      message:
        'These two entries in different places overlap by about {days, plural, one {# day} other {# days}}. Was one part-time, or kept for the family?',
    },
    'one-year-deadline': {
      title: 'The year after the last arrival has ended',
      message:
        'One year after the last arrival ended on {ends}. There are exceptions. Ask a lawyer whether one applies.',
    },
    'deadline-near': {
      title: 'The year to file ends soon',
      message:
        '{days, plural, =0 {Today is the last day} one {# day is left} other {# days are left}}: the year ends on {ends}. A lawyer must confirm this.',
    },
    'implausible-age': {
      title: 'An unusual age',
      message:
        'By these dates the person was {years, plural, one {# year} other {# years}} old. If that is true, keep it. If not, look at the years.',
    },
    'ambiguous-numeric': {
      title: 'A date with two readings',
      message: 'Does {quote1} mean {first} or {second}?',
    },
    'unmarked-calendar': {
      title: 'Which calendar is this year in?',
      message: 'The year {year} looks like one of another calendar. If it is, choose that calendar.',
    },
    'placeholder-date': {
      title: 'A day often used when the day is not known',
      message:
        '{day} is often written when the day is not known. If so, choose “year only”. If it is the true day, keep it.',
    },
    'false-precision': {
      title: 'An exact day, but not sure',
      message: 'An exact day is given here, but not as sure. The month or the season is safer, and as true.',
    },
    'precision-drift': {
      title: 'One source is exact, another is not',
      message: '{said1} and {said2} fit together. You may want the same wording in both.',
    },
    'round-number': {
      title: 'Many dates are the first or the middle of a month',
      message:
        '{round} of {count, plural, one {# exact date} other {# exact dates}} are the 1st or the 15th. Mark the ones that are only a guess.',
    },
    'unanchored-relative': {
      title: 'A date that hangs on another without a date',
      message: 'This is told from another event, which has no date yet. About when was it?',
    },
    'count-mismatch': {
      title: 'The number told and the number recorded differ',
      message:
        'Paragraph {paragraph} says {count}; {recorded, plural, one {# is recorded} other {# are recorded}}. Is one not entered yet, or entered twice?',
    },
    'holiday-mismatch': {
      title: 'The feast does not fit the date',
      message: '{feast} began about {day}. The words “{quote1}” go with {said1}.',
    },
    'historic-anchor': {
      title: 'A public event does not fit the date',
      message:
        '{event} was on {day} ({source}). Here it goes with {said1}. If you mean the time around it, say so.',
    },
    'squeezed-window': {
      title: 'Your other facts fix this date almost to the day',
      message:
        'From the other facts this was {days, plural, =1 {on {first}} other {between {first} and {last}}}. If that surprises you, one of them may be more exact than you meant.',
    },
    'unlikely-fit': {
      title: 'It fits only if “about” is stretched',
      message:
        'These fit together, but only at the far edge of “about”. If it can stretch this far, leave it.',
    },
    unfinished: {
      title: 'Folio could not finish checking these',
      message:
        'Too much hangs together here: {count, plural, one {# statement} other {# statements}}. What was found is listed; there may be more.',
    },
  },
  hints: {
    'day-month-swap': 'If the day and the month were swapped on one side, these would fit.',
    'digit-transposition': 'If two digits were swapped, or one digit mistyped, these would fit.',
    'january-year-typo': 'In January people often still write the old year. A year later, these would fit.',
    'year-typo': 'Day and month agree; only the year differs.',
    'calendar-slip':
      'The difference is one that comes from another calendar. Adding 621 is right for part of the Persian year only; the rest needs 622.',
    'narrative-order':
      'The text goes back in time here. “Before that” would keep a reader from mixing it up.',
    'same-event-twice':
      'There is another record much like this one. Are they two events or one? If one, join them.',
  },
  kinds: {
    incident: 'Your incident record',
    history: 'Your life history',
    document: 'Document',
    declaration: 'The declaration',
    affidavit: 'The affidavit',
    letter: 'The letter',
    'translator-certificate': 'The translator’s certificate',
    'interpreter-certificate': 'The interpreter’s certificate',
    person: 'The entry about a person',
    case: 'The case',
  },
  fields: {
    when: 'the date',
    until: 'the last day',
    from: 'the first day',
    to: 'the last day',
    issued: 'the day of issue',
    expires: 'the last day of validity',
    received: 'the day it was received',
    signed: 'the day of signing',
    born: 'the day of birth',
    died: 'the day of death',
    married: 'the day of marriage',
    filed: 'the day of filing',
  },
  places: {
    page: 'page {number}',
    paragraph: 'paragraph {number}',
    account: 'the account',
    notes: 'the notes',
    document: 'the document',
    length: 'the length',
  },
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  phrases: {
    day: '{day} {month} {year}',
    calendarDay: '{day} {month} {year}',
    days: '{count, plural, one {# day} other {# days}}',
    years: '{count, plural, one {# year} other {# years}}',
    quoted: '“{words}”',
    named: '{kind} “{title}”',
    thisCountry: 'this country',
    between: 'between {from} and {to}',
    since: '{day} or later',
    upTo: '{day} or earlier',
    ofRecord: '{field} of “{record}”',
    fitsDay: 'It would fit if {about} were {day}.',
    fitsBetween: 'It would fit if {about} were {range}.',
    apart: '{start} → {stated}: {gap, plural, one {# day} other {# days}}',
    chain: '{start}{steps} = {reached}; given: {stated}; {gap, plural, one {# day} other {# days}} apart',
    stepOn: ' + {days, plural, one {# day} other {# days}}',
    stepBack: ' − {days, plural, one {# day} other {# days}}',
    shared: '{source} ({said}) is the one that differs from the others.',
    sharedBy:
      '{count, plural, one {# finding rests} other {# findings rest}} on one statement, the one that differs from the others:',
    nothingFound: 'Nothing was found that does not agree.',
    found: '{count, plural, one {# finding} other {# findings}}: {list}.',
    errorCount: '{count, plural, one {# error} other {# errors}}',
    warningCount: '{count, plural, one {# warning} other {# warnings}}',
    infoCount: '{count, plural, one {# note} other {# notes}}',
  },
  names: {},
};
