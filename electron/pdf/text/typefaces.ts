/** Typefaces as data: where each lies, and what it is for. */
export type FaceId =
  | 'serif'
  | 'sans'
  | 'naskh'
  | 'nastaliq'
  | 'hebrew'
  | 'ethiopic'
  | 'chinese'
  | 'devanagari'
  | 'gurmukhi'
  | 'bengali'
  | 'tamil'
  | 'myanmar'
  | 'georgian'
  | 'armenian'
  | 'thai'
  | 'khmer'
  | 'lao'
  | 'tibetan'
  | 'sinhala'
  | 'gujarati'
  | 'oriya'
  | 'telugu'
  | 'kannada'
  | 'malayalam'
  | 'korean'
  | 'syriac'
  | 'thaana'
  | 'nko'
  | 'tifinagh'
  | 'adlam'
  | 'rohingya'
  | 'chakma'
  | 'symbols'
  | 'math';

/** A cut of a typeface. */
export type Weight = 'regular' | 'bold' | 'italic';

interface Typeface {
  readonly family: string;
  readonly weights: readonly Weight[];
  /** Ascent and descent in thousandths of the size, as far as lines must make room. */
  readonly ascentAndDescent: readonly [number, number];
  /** Drawn at this multiple of the size around it, so that scripts look equally large beside each other. */
  readonly scale: number;
  /** Runs from right to left, and readers of PDF do not know it. */
  readonly isReversed?: true;
}

const withBold: readonly Weight[] = ['regular', 'bold'];

/** Every face Folio prints, with the family that has it and the room it needs. */
export const typefaces: Readonly<Record<FaceId, Typeface>> = {
  serif: {
    family: 'noto-serif',
    weights: ['regular', 'bold', 'italic'],
    ascentAndDescent: [900, 260],
    scale: 1,
  },
  sans: {
    family: 'noto-sans',
    weights: ['regular', 'bold', 'italic'],
    ascentAndDescent: [900, 260],
    scale: 1,
  },
  naskh: { family: 'noto-naskh-arabic', weights: withBold, ascentAndDescent: [1000, 480], scale: 1.12 },
  nastaliq: { family: 'noto-nastaliq-urdu', weights: withBold, ascentAndDescent: [1500, 640], scale: 1 },
  hebrew: { family: 'noto-sans-hebrew', weights: withBold, ascentAndDescent: [900, 260], scale: 1.05 },
  ethiopic: { family: 'noto-sans-ethiopic', weights: withBold, ascentAndDescent: [900, 260], scale: 1 },
  chinese: { family: 'noto-sans-sc', weights: withBold, ascentAndDescent: [950, 270], scale: 1 },
  devanagari: {
    family: 'noto-sans-devanagari',
    weights: withBold,
    ascentAndDescent: [900, 408],
    scale: 1.05,
  },
  gurmukhi: { family: 'noto-sans-gurmukhi', weights: withBold, ascentAndDescent: [900, 408], scale: 1.05 },
  bengali: { family: 'noto-sans-bengali', weights: withBold, ascentAndDescent: [920, 408], scale: 1.05 },
  tamil: { family: 'noto-sans-tamil', weights: withBold, ascentAndDescent: [900, 370], scale: 0.95 },
  myanmar: { family: 'noto-sans-myanmar', weights: withBold, ascentAndDescent: [1100, 640], scale: 1 },
  georgian: { family: 'noto-sans-georgian', weights: withBold, ascentAndDescent: [900, 290], scale: 1 },
  armenian: { family: 'noto-sans-armenian', weights: withBold, ascentAndDescent: [900, 290], scale: 1 },
  thai: { family: 'noto-sans-thai', weights: withBold, ascentAndDescent: [1060, 430], scale: 1.05 },
  khmer: { family: 'noto-sans-khmer', weights: withBold, ascentAndDescent: [1060, 480], scale: 1.05 },
  lao: { family: 'noto-sans-lao', weights: withBold, ascentAndDescent: [1100, 440], scale: 1.05 },
  tibetan: { family: 'noto-serif-tibetan', weights: withBold, ascentAndDescent: [1100, 800], scale: 1 },
  sinhala: { family: 'noto-sans-sinhala', weights: withBold, ascentAndDescent: [1010, 293], scale: 1 },
  gujarati: { family: 'noto-sans-gujarati', weights: withBold, ascentAndDescent: [900, 408], scale: 1.05 },
  oriya: { family: 'noto-sans-oriya', weights: withBold, ascentAndDescent: [1000, 293], scale: 1 },
  telugu: { family: 'noto-sans-telugu', weights: withBold, ascentAndDescent: [900, 483], scale: 1 },
  kannada: { family: 'noto-sans-kannada', weights: withBold, ascentAndDescent: [900, 540], scale: 1 },
  malayalam: { family: 'noto-sans-malayalam', weights: withBold, ascentAndDescent: [900, 383], scale: 1 },
  korean: { family: 'noto-sans-kr', weights: withBold, ascentAndDescent: [950, 270], scale: 1 },
  syriac: { family: 'noto-sans-syriac', weights: withBold, ascentAndDescent: [926, 486], scale: 1.05 },
  thaana: { family: 'noto-sans-thaana', weights: withBold, ascentAndDescent: [1000, 424], scale: 1.05 },
  nko: { family: 'noto-sans-nko', weights: ['regular'], ascentAndDescent: [1060, 293], scale: 1 },
  tifinagh: { family: 'noto-sans-tifinagh', weights: ['regular'], ascentAndDescent: [900, 293], scale: 1 },
  adlam: {
    family: 'noto-sans-adlam',
    weights: withBold,
    ascentAndDescent: [1010, 293],
    scale: 1.05,
    isReversed: true,
  },
  rohingya: {
    family: 'noto-sans-hanifi-rohingya',
    weights: withBold,
    ascentAndDescent: [1090, 293],
    scale: 1.05,
    isReversed: true,
  },
  chakma: { family: 'noto-sans-chakma', weights: ['regular'], ascentAndDescent: [1107, 467], scale: 1 },
  symbols: { family: 'noto-sans-symbols-2', weights: ['regular'], ascentAndDescent: [900, 260], scale: 1 },
  math: { family: 'noto-sans-math', weights: ['regular'], ascentAndDescent: [900, 260], scale: 1 },
};

const weightFolder: Readonly<Record<Weight, string>> = {
  regular: '400Regular',
  bold: '700Bold',
  italic: '400Regular_Italic',
};

const capitals: Readonly<Record<string, string>> = { sc: 'SC', kr: 'KR', nko: 'NKo' };

/** Where a face's file lies inside its package. */
export function fontSpecifier(face: FaceId, weight: Weight): string {
  const { family } = typefaces[face];
  const folder = weightFolder[weight];
  const name = family
    .split('-')
    .map((word) => capitals[word] ?? word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  return `@expo-google-fonts/${family}/${folder}/${name}_${folder}.ttf`;
}

/** Faces that may hold a character, best first, by the script it belongs to. */
const byScript: readonly (readonly [RegExp, readonly FaceId[]])[] = [
  [/\p{Script_Extensions=Arabic}/u, ['naskh', 'nastaliq']],
  [/\p{Script_Extensions=Hebrew}/u, ['hebrew']],
  [/\p{Script_Extensions=Ethiopic}/u, ['ethiopic']],
  [
    /\p{Script_Extensions=Han}|\p{Script_Extensions=Hiragana}|\p{Script_Extensions=Katakana}|\p{Script_Extensions=Bopomofo}/u,
    ['chinese'],
  ],
  [/\p{Script_Extensions=Devanagari}/u, ['devanagari']],
  [/\p{Script_Extensions=Gurmukhi}/u, ['gurmukhi']],
  [/\p{Script_Extensions=Bengali}/u, ['bengali']],
  [/\p{Script_Extensions=Tamil}/u, ['tamil']],
  [/\p{Script_Extensions=Myanmar}/u, ['myanmar']],
  [/\p{Script_Extensions=Georgian}/u, ['georgian']],
  [/\p{Script_Extensions=Armenian}/u, ['armenian']],
  [/\p{Script_Extensions=Thai}/u, ['thai']],
  [/\p{Script_Extensions=Khmer}/u, ['khmer']],
  [/\p{Script_Extensions=Lao}/u, ['lao']],
  [/\p{Script_Extensions=Tibetan}/u, ['tibetan']],
  [/\p{Script_Extensions=Sinhala}/u, ['sinhala']],
  [/\p{Script_Extensions=Gujarati}/u, ['gujarati']],
  [/\p{Script_Extensions=Oriya}/u, ['oriya']],
  [/\p{Script_Extensions=Telugu}/u, ['telugu']],
  [/\p{Script_Extensions=Kannada}/u, ['kannada']],
  [/\p{Script_Extensions=Malayalam}/u, ['malayalam']],
  [/\p{Script_Extensions=Hangul}/u, ['korean']],
  [/\p{Script_Extensions=Syriac}/u, ['syriac']],
  [/\p{Script_Extensions=Thaana}/u, ['thaana']],
  [/\p{Script_Extensions=Nko}/u, ['nko']],
  [/\p{Script_Extensions=Tifinagh}/u, ['tifinagh']],
  [/\p{Script_Extensions=Adlam}/u, ['adlam']],
  [/\p{Script_Extensions=Hanifi_Rohingya}/u, ['rohingya']],
  [/\p{Script_Extensions=Chakma}/u, ['chakma']],
];

const anywhere: readonly FaceId[] = [
  'serif',
  'sans',
  'symbols',
  'math',
  'chinese',
  'naskh',
  'ethiopic',
  'hebrew',
  'devanagari',
];

/** The faces to try for a character, in order; `first` is the face of the text around it. */
export function facesFor(character: string, first: FaceId, language: string): readonly FaceId[] {
  const own = byScript.find(([script]) => script.test(character))?.[1] ?? [];
  const arabic = own[0] === 'naskh' && /^ur\b/.test(language) ? (['nastaliq', 'naskh'] as const) : own;
  const common = /\p{Script=Common}|\p{Script=Inherited}/u.test(character);
  return common ? [first, ...arabic, ...anywhere] : [...arabic, first, ...anywhere];
}
