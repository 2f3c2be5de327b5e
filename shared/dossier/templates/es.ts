import type { TemplateWords } from './template-words.ts';

/** What statements begin from, in Spanish. */
export const es: TemplateWords = {
  declaration: [
    {
      heading: 'Quién soy',
      text: 'Me llamo {name|su nombre completo}. Nací el {born|fecha de nacimiento} en {birthplace|lugar de nacimiento}. Mi nacionalidad es {nationality|país}.',
    },
    { text: 'Hablo {|sus idiomas}. Mi trabajo era {occupation|su trabajo o estudios}.' },
    { text: 'Mi familia es {|quiénes son y dónde están ahora}.' },
    {
      heading: 'Mi vida antes',
      text: 'Antes de estos hechos vivía en {|lugar}, desde {|cuándo} hasta {|cuándo}. {|Cómo era su vida, en pocas frases}',
    },
    {
      heading: 'Lo que me pasó',
      text: 'Lo primero ocurrió en {|cuándo: un día, un mes, una época, o antes o después de otra cosa}. {|Qué pasó, por orden: dónde, quién estaba, qué se dijo y se hizo}',
    },
    { text: 'Después, {|qué pasó luego y cuándo. Un hecho en cada párrafo}' },
    { text: 'Sufrí este daño: {|lesiones, tratamiento, cómo está ahora}.' },
    {
      heading: 'Quién lo hizo y por qué',
      text: 'Quienes lo hicieron eran {|quiénes eran y cómo lo sabe}. Creo que lo hicieron porque {|lo que dijeron o hicieron que muestra el motivo}.',
    },
    {
      heading: 'La ayuda de las autoridades',
      text: '{|Acudí o no acudí} a las autoridades, porque {|por qué}. El resultado fue: {|qué hicieron}.',
    },
    {
      heading: 'Por qué no podía estar a salvo en otra parte del país',
      text: 'No podía vivir a salvo en otra parte de {country|país} porque {|por qué}.',
    },
    {
      heading: 'Cómo salí',
      text: 'Salí de {country|país} el {|fecha o más o menos cuándo}. Pasé por {|los lugares del camino y cuánto tiempo en cada uno}. Llegué el {|fecha}.',
    },
    {
      heading: 'Lo que temo',
      text: 'Si tuviera que volver, temo que {|qué teme, de quién y por qué lo cree}.',
    },
  ],
  affidavit: [
    {
      heading: 'Quién soy',
      text: 'Me llamo {name|su nombre completo}. Nací el {born|fecha de nacimiento}. Vivo en {address|dirección}. Mi trabajo es {occupation|su trabajo}.',
    },
    {
      text: 'Conozco a {applicant|nombre de la persona solicitante} porque {relation|cómo se conocen}, desde {|cuándo}.',
    },
    {
      text: 'Lo que digo aquí lo sé por mí misma o por mí mismo, salvo donde digo que otra persona me lo contó; allí digo quién, y creo que es verdad.',
    },
    {
      heading: 'Lo que sé',
      text: 'El {|fecha o más o menos cuándo}, en {|lugar}, {|lo que vio u oyó usted}.',
    },
    { text: '{|Cada hecho más, en un párrafo propio}' },
  ],
  letter: [
    { text: '{|Lugar y fecha}' },
    {
      text: 'Escribo sobre {applicant|nombre de la persona solicitante}, a quien conozco porque {relation|cómo se conocen}, desde {|cuándo}.',
    },
    { text: 'El {|fecha o más o menos cuándo}, en {|lugar}, vi esto yo: {|lo que vio, oyó o hizo}.' },
    {
      text: 'Me lo contó {|quién se lo contó}, el {|cuándo}: {|lo que le contaron. Quite este párrafo si no hay nada}.',
    },
    { text: 'Sé que era {applicant|nombre de la persona solicitante} porque {|cómo lo sabe}.' },
    {
      text: 'Puedo responder preguntas sobre esta carta. Se me puede encontrar así: {phone|teléfono o correo, si es seguro}.',
    },
  ],
  letterPerjury: {
    inside: {
      text: 'Declaro bajo pena de perjurio que lo anterior es verdadero y correcto. Firmado el {|fecha de la firma}.',
    },
    outside: {
      text: 'Declaro bajo pena de perjurio, conforme a las leyes de los Estados Unidos de América, que lo anterior es verdadero y correcto. Firmado el {|fecha de la firma}.',
    },
  },
  translator: {
    us: [
      {
        text: 'Yo, {name|nombre completo de quien traduce}, certifico que soy competente para traducir de {from|idioma y dialecto} a {to|inglés}.',
      },
      {
        text: 'He traducido los documentos de la lista de abajo. La traducción es completa, y es fiel y exacta según mi leal saber y entender.',
      },
      { text: 'Mi dirección es {address|dirección}. Mi teléfono es {phone|teléfono}.' },
    ],
    ca: [
      {
        text: 'Me llamo {name|nombre completo de quien traduce}. Traduje los documentos de la lista de abajo de {from|idioma, y dialecto si lo hay} a {to|inglés o francés}.',
      },
      { text: 'Domino ambos idiomas: {|cómo los aprendió y su formación en traducción}.' },
      { text: 'La traducción es completa y exacta.' },
    ],
    plain: [
      {
        text: 'Yo, {name|nombre completo de quien traduce}, domino {from|idioma y dialecto} y {to|idioma} y soy competente para traducir del uno al otro: {|formación o experiencia}.',
      },
      {
        text: 'He traducido los documentos de la lista de abajo. La traducción es completa, y es fiel y exacta según mi leal saber y entender.',
      },
      { text: 'Mi dirección es {address|dirección}. Mi teléfono es {phone|teléfono}.' },
    ],
  },
  interpreter: {
    us: [
      {
        text: 'Yo, {name|nombre completo de quien interpreta}, certifico que soy competente en {from|idioma y dialecto} y {to|inglés}, y que interpreté con fidelidad y exactitud según mi leal saber y entender.',
      },
      {
        text: 'El {|fecha}, en {|lugar}, leí entera la declaración de la lista de abajo a {declarant|nombre de quien declara} en {from|idioma y dialecto}, idioma que entiende.',
      },
      {
        text: '{declarant|El nombre de quien declara} me dijo que entendía la declaración antes de firmarla.',
      },
      { text: 'Mi dirección es {address|dirección}. Mi teléfono es {phone|teléfono}.' },
    ],
    ca: [
      {
        text: 'Me llamo {name|nombre completo de quien interpreta}. Domino {from|idioma, y dialecto si lo hay} y {to|inglés o francés}, y pude comunicarme plenamente con {declarant|nombre de quien declara}.',
      },
      {
        text: 'El {|fecha}, en {|lugar}, interpreté a {declarant|nombre de quien declara}, de forma completa y exacta, todo el contenido de la declaración de la lista de abajo y de lo que la acompaña.',
      },
      { text: '{declarant|El nombre de quien declara} me aseguró que entendía lo que interpreté.' },
    ],
    plain: [
      {
        text: 'Yo, {name|nombre completo de quien interpreta}, soy competente en {from|idioma y dialecto} y {to|idioma}: {|formación o experiencia}.',
      },
      {
        text: 'El {|fecha}, en {|lugar}, leí entera la declaración de la lista de abajo a {declarant|nombre de quien declara} en {from|idioma y dialecto}, de forma completa y exacta. Me dijo que la entendía, antes de firmar.',
      },
      { text: 'Antes de firmar se pidieron y se hicieron estas correcciones: {|los párrafos, o «ninguna»}.' },
      { text: 'Mi dirección es {address|dirección}. Mi teléfono es {phone|teléfono}.' },
    ],
  },
};
