import type { Texts } from './texts.ts';

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
    unfinished: {
      title: 'Folio could not finish checking these',
      message:
        'Too much hangs together here: {count, plural, one {# statement} other {# statements}}. What was found is listed; there may be more.',
    },
  },
  hints: {},
  actions: {
    correct: 'Correct my entry',
    ask: 'Ask the witness',
    'document-wrong': 'The paper is wrong, note it',
    'keep-both': 'Keep both and explain',
    'two-events': 'These are two events',
    'not-sure': 'I am not sure',
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
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  phrases: {
    day: '{day} {month} {year}',
    between: 'between {from} and {to}',
    since: '{day} or later',
    upTo: '{day} or earlier',
    open: 'an unknown day',
    ofRecord: '{field} of “{record}”',
    fitsDay: 'It would fit if {about} were {day}.',
    fitsBetween: 'It would fit if {about} were {range}.',
    apart: '{first} → {second}: {gap, plural, one {# day} other {# days}}',
    untitled: 'untitled',
    small: 'A small difference is common and human. Put it right only if you know.',
  },
};
