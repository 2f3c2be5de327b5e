import type { TemplateWords } from './template-words.ts';

/** What statements begin from, in English. */
export const en: TemplateWords = {
  declaration: [
    {
      heading: 'Who I am',
      text: 'My name is {name|your full name}. I was born on {born|date of birth} in {birthplace|place of birth}. I am a citizen of {nationality|country}.',
    },
    { text: 'I speak {|your languages}. My work was {occupation|your work or studies}.' },
    { text: 'My family is {|who is in your family, and where they are now}.' },
    {
      heading: 'My life before',
      text: 'Before these things happened I lived in {|place}, from {|when} to {|when}. {|What your life was like, in a few sentences}',
    },
    {
      heading: 'What happened to me',
      text: 'The first thing that happened was in {|when: a day, a month, a season, or before or after something else}. {|What happened, in order: where, who was there, what was said and done}',
    },
    { text: 'After that, {|what happened next, and when. One event in each paragraph}' },
    { text: 'I was hurt in this way: {|injuries, treatment, how it is for you now}.' },
    {
      heading: 'Who did it and why',
      text: 'The people who did this were {|who they were, and how you know}. I believe they did it because {|what they said or did that shows the reason}.',
    },
    {
      heading: 'Help from the authorities',
      text: 'I {|did or did not} go to the authorities, because {|why}. What came of it: {|what they did}.',
    },
    {
      heading: 'Why I could not be safe elsewhere in the country',
      text: 'I could not live safely in another part of {country|country} because {|why}.',
    },
    {
      heading: 'How I left',
      text: 'I left {country|country} on {|date or about when}. I came through {|the places on the way, and how long in each}. I arrived on {|date}.',
    },
    {
      heading: 'What I fear',
      text: 'If I had to go back, I fear that {|what you fear, from whom, and why you believe it}.',
    },
  ],
  affidavit: [
    {
      heading: 'Who I am',
      text: 'My name is {name|your full name}. I was born on {born|date of birth}. I live at {address|address}. My work is {occupation|your work}.',
    },
    {
      text: 'I know {applicant|the applicant’s name} because {relation|how you know each other}, since {|when}.',
    },
    {
      text: 'What I say here I know myself, except where I say that another person told me; there I say who, and I believe it to be true.',
    },
    {
      heading: 'What I know',
      text: 'On {|date or about when}, at {|place}, I {|what you saw or heard yourself}.',
    },
    { text: '{|Each further fact in a paragraph of its own}' },
  ],
  letter: [
    { text: '{|Place and date}' },
    {
      text: 'I write about {applicant|the applicant’s name}, whom I know because {relation|how you know each other}, since {|when}.',
    },
    { text: 'On {|date or about when}, at {|place}, I saw this myself: {|what you saw, heard or did}.' },
    {
      text: 'I was told this by {|who told you}, on {|when}: {|what you were told. Leave this out if there is nothing}.',
    },
    { text: 'I know that it was {applicant|the applicant’s name} because {|how you know}.' },
    {
      text: 'I am willing to answer questions about this letter. I can be reached in this way: {phone|phone or e-mail, if that is safe}.',
    },
  ],
  letterPerjury: {
    inside: {
      text: 'I declare under penalty of perjury that the foregoing is true and correct. Executed on {|date of signing}.',
    },
    outside: {
      text: 'I declare under penalty of perjury under the laws of the United States of America that the foregoing is true and correct. Executed on {|date of signing}.',
    },
  },
  translator: {
    us: [
      {
        text: 'I, {name|translator’s full name}, certify that I am competent to translate from {from|language and dialect} into {to|English}.',
      },
      {
        text: 'I have translated the documents listed below. The translation is complete, and it is true and accurate to the best of my abilities.',
      },
      { text: 'My address is {address|address}. My telephone number is {phone|phone}.' },
    ],
    ca: [
      {
        text: 'My name is {name|translator’s full name}. I translated the documents listed below from {from|language, and dialect if any} into {to|English or French}.',
      },
      { text: 'I am fluent in both languages: {|how you learned them, and your training as a translator}.' },
      { text: 'The translation is complete and accurate.' },
    ],
    plain: [
      {
        text: 'I, {name|translator’s full name}, am fluent in {from|language and dialect} and {to|language} and competent to translate from the one into the other: {|training or experience}.',
      },
      {
        text: 'I have translated the documents listed below. The translation is complete, and it is true and accurate to the best of my abilities.',
      },
      { text: 'My address is {address|address}. My telephone number is {phone|phone}.' },
    ],
  },
  interpreter: {
    us: [
      {
        text: 'I, {name|interpreter’s full name}, certify that I am competent in {from|language and dialect} and {to|English}, and that I interpreted truly and accurately to the best of my abilities.',
      },
      {
        text: 'On {|date}, at {|place}, I read the whole statement listed below to {declarant|the speaker’s name} in {from|language and dialect}, a language they understand.',
      },
      {
        text: '{declarant|The speaker’s name} told me that they understood the statement before they signed it.',
      },
      { text: 'My address is {address|address}. My telephone number is {phone|phone}.' },
    ],
    ca: [
      {
        text: 'My name is {name|interpreter’s full name}. I am proficient in {from|language, and dialect if any} and {to|English or French}, and I was able to communicate fully with {declarant|the speaker’s name}.',
      },
      {
        text: 'On {|date}, at {|place}, I interpreted to {declarant|the speaker’s name}, completely and accurately, the whole content of the statement listed below and of everything attached to it.',
      },
      { text: '{declarant|The speaker’s name} assured me that they understood what I interpreted.' },
    ],
    plain: [
      {
        text: 'I, {name|interpreter’s full name}, am competent in {from|language and dialect} and {to|language}: {|training or experience}.',
      },
      {
        text: 'On {|date}, at {|place}, I read the whole statement listed below to {declarant|the speaker’s name} in {from|language and dialect}, completely and accurately. They told me that they understood it, before they signed.',
      },
      { text: 'These corrections were asked for and made before signing: {|the paragraphs, or “none”}.' },
      { text: 'My address is {address|address}. My telephone number is {phone|phone}.' },
    ],
  },
};
