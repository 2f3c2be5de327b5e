import type { TemplateWords } from './template-words.ts';

/** What statements begin from, in German. */
export const de: TemplateWords = {
  declaration: [
    {
      heading: 'Wer ich bin',
      text: 'Ich heiße {name|Ihr voller Name}. Geboren bin ich am {born|Geburtsdatum} in {birthplace|Geburtsort}. Meine Staatsangehörigkeit: {nationality|Land}.',
    },
    { text: 'Ich spreche {|Ihre Sprachen}. Meine Arbeit war: {occupation|Ihre Arbeit oder Ausbildung}.' },
    { text: 'Meine Familie: {|wer dazugehört und wo sie jetzt sind}.' },
    {
      heading: 'Mein Leben davor',
      text: 'Bevor das geschah, lebte ich in {|Ort}, von {|wann} bis {|wann}. {|Ihr Leben, in wenigen Sätzen}',
    },
    {
      heading: 'Was mir geschehen ist',
      text: 'Das Erste geschah {|wann: ein Tag, ein Monat, eine Jahreszeit, oder vor oder nach etwas anderem}. {|Was geschah, der Reihe nach: wo, wer dabei war, was gesagt und getan wurde}',
    },
    { text: 'Danach {|was dann geschah und wann. Ein Ereignis in jedem Absatz}' },
    { text: 'Ich wurde so verletzt: {|Verletzungen, Behandlung, wie es Ihnen jetzt geht}.' },
    {
      heading: 'Wer es tat und warum',
      text: 'Die das taten, waren {|wer sie waren und woher Sie es wissen}. Ich glaube, sie taten es, weil {|was sie sagten oder taten, das den Grund zeigt}.',
    },
    {
      heading: 'Hilfe von den Behörden',
      text: 'An die Behörden habe ich mich {|gewandt oder nicht gewandt}, weil {|warum}. Was daraus wurde: {|was sie taten}.',
    },
    {
      heading: 'Warum ich anderswo im Land nicht sicher war',
      text: 'In einem anderen Teil meines Landes ({country|Land}) konnte ich nicht sicher leben, weil {|warum}.',
    },
    {
      heading: 'Wie ich fortging',
      text: 'Mein Land ({country|Land}) verließ ich am {|Datum oder ungefähr wann}. Ich kam durch {|die Orte unterwegs und wie lange in jedem}. Angekommen bin ich am {|Datum}.',
    },
    {
      heading: 'Was ich fürchte',
      text: 'Wenn ich zurückmüsste, fürchte ich, dass {|was Sie fürchten, von wem, und warum Sie es glauben}.',
    },
  ],
  affidavit: [
    {
      heading: 'Wer ich bin',
      text: 'Ich heiße {name|Ihr voller Name}. Geboren bin ich am {born|Geburtsdatum}. Ich wohne hier: {address|Anschrift}. Meine Arbeit: {occupation|Ihre Arbeit}.',
    },
    {
      text: 'Ich kenne {applicant|Name der antragstellenden Person} ({relation|woher Sie sich kennen}), seit {|wann}.',
    },
    {
      text: 'Was ich hier sage, weiß ich selbst, außer wo ich sage, dass eine andere Person es mir erzählt hat; dort nenne ich sie und glaube, dass es wahr ist.',
    },
    {
      heading: 'Was ich weiß',
      text: 'Am {|Datum oder ungefähr wann}, in {|Ort}: {|was Sie selbst gesehen oder gehört haben}.',
    },
    { text: '{|Jede weitere Tatsache in einem eigenen Absatz}' },
  ],
  letter: [
    { text: '{|Ort und Datum}' },
    {
      text: 'Ich schreibe über {applicant|Name der antragstellenden Person}. Wir kennen uns ({relation|woher}) seit {|wann}.',
    },
    {
      text: 'Am {|Datum oder ungefähr wann}, in {|Ort}, habe ich das selbst erlebt: {|was Sie sahen, hörten oder taten}.',
    },
    {
      text: 'Erzählt wurde mir von {|wer es Ihnen erzählt hat}, am {|wann}: {|was Ihnen erzählt wurde. Lassen Sie das weg, wenn es nichts gibt}.',
    },
    {
      text: 'Ich weiß, dass es {applicant|Name der antragstellenden Person} war, weil {|woher Sie es wissen}.',
    },
    {
      text: 'Fragen zu diesem Brief beantworte ich gern. Ich bin so zu erreichen: {phone|Telefon oder E-Mail, wenn das sicher ist}.',
    },
  ],
  letterPerjury: {
    inside: {
      text: 'Ich erkläre unter der Strafe des Meineids, dass das Vorstehende wahr und richtig ist. Unterzeichnet am {|Datum der Unterschrift}.',
    },
    outside: {
      text: 'Ich erkläre unter der Strafe des Meineids nach den Gesetzen der Vereinigten Staaten von Amerika, dass das Vorstehende wahr und richtig ist. Unterzeichnet am {|Datum der Unterschrift}.',
    },
  },
  translator: {
    us: [
      {
        text: 'Ich, {name|voller Name der übersetzenden Person}, bestätige, dass ich befähigt bin, aus dieser Sprache: {from|Sprache und Dialekt}, in diese zu übersetzen: {to|Englisch}.',
      },
      {
        text: 'Ich habe die unten genannten Dokumente übersetzt. Die Übersetzung ist vollständig und nach bestem Können wahr und richtig.',
      },
      { text: 'Meine Anschrift: {address|Anschrift}. Mein Telefon: {phone|Telefon}.' },
    ],
    ca: [
      {
        text: 'Ich heiße {name|voller Name der übersetzenden Person}. Die unten genannten Dokumente habe ich aus dieser Sprache: {from|Sprache, und Dialekt, wenn es einen gibt}, in diese übersetzt: {to|Englisch oder Französisch}.',
      },
      { text: 'Ich beherrsche beide Sprachen fließend: {|wie Sie sie gelernt haben, Ihre Ausbildung}.' },
      { text: 'Die Übersetzung ist vollständig und richtig.' },
    ],
    plain: [
      {
        text: 'Ich, {name|voller Name der übersetzenden Person}, beherrsche diese Sprachen fließend: {from|Sprache und Dialekt} und {to|Sprache}, und bin befähigt, aus der einen in die andere zu übersetzen: {|Ausbildung oder Erfahrung}.',
      },
      {
        text: 'Ich habe die unten genannten Dokumente übersetzt. Die Übersetzung ist vollständig und nach bestem Können wahr und richtig.',
      },
      { text: 'Meine Anschrift: {address|Anschrift}. Mein Telefon: {phone|Telefon}.' },
    ],
  },
  interpreter: {
    us: [
      {
        text: 'Ich, {name|voller Name der dolmetschenden Person}, bestätige, dass ich in diesen Sprachen befähigt bin: {from|Sprache und Dialekt} und {to|Englisch}, und dass ich nach bestem Können wahr und richtig gedolmetscht habe.',
      },
      {
        text: 'Am {|Datum}, in {|Ort}, habe ich die unten genannte Erklärung ganz vorgelesen, und zwar für {declarant|Name der erklärenden Person} in einer Sprache, die diese Person versteht: {from|Sprache und Dialekt}.',
      },
      {
        text: '{declarant|Der Name der erklärenden Person}: Diese Person sagte mir, dass sie die Erklärung verstanden hat, bevor sie unterschrieb.',
      },
      { text: 'Meine Anschrift: {address|Anschrift}. Mein Telefon: {phone|Telefon}.' },
    ],
    ca: [
      {
        text: 'Ich heiße {name|voller Name der dolmetschenden Person}. Ich beherrsche diese Sprachen: {from|Sprache, und Dialekt, wenn es einen gibt} und {to|Englisch oder Französisch}, und konnte mich mit {declarant|Name der erklärenden Person} voll verständigen.',
      },
      {
        text: 'Am {|Datum}, in {|Ort}, habe ich für {declarant|Name der erklärenden Person} den ganzen Inhalt der unten genannten Erklärung und alles, was ihr beiliegt, vollständig und richtig gedolmetscht.',
      },
      {
        text: '{declarant|Der Name der erklärenden Person}: Diese Person versicherte mir, dass sie verstanden hat, was ich gedolmetscht habe.',
      },
    ],
    plain: [
      {
        text: 'Ich, {name|voller Name der dolmetschenden Person}, bin in diesen Sprachen befähigt: {from|Sprache und Dialekt} und {to|Sprache}: {|Ausbildung oder Erfahrung}.',
      },
      {
        text: 'Am {|Datum}, in {|Ort}, habe ich die unten genannte Erklärung für {declarant|Name der erklärenden Person} in dieser Sprache ganz vorgelesen: {from|Sprache und Dialekt}, vollständig und richtig. Diese Person sagte mir, dass sie alles verstanden hat, bevor sie unterschrieb.',
      },
      {
        text: 'Diese Berichtigungen wurden vor der Unterschrift verlangt und gemacht: {|die Absätze oder „keine“}.',
      },
      { text: 'Meine Anschrift: {address|Anschrift}. Mein Telefon: {phone|Telefon}.' },
    ],
  },
};
