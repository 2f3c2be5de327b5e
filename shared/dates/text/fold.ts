/**
 * Brings spellings of a word together: case, Latin accents, Arabic letter variants and vowel signs, joiners,
 * apostrophes and full stops inside names. Offsets are not kept: fold word by word where they matter.
 */
export function fold(text: string): string {
  // eslint-disable-next-line no-control-regex -- the whole ASCII range is meant
  if (/^[\u0000-\u007f]*$/.test(text)) return text.toLowerCase().replaceAll(/['`]/g, '');
  let folded = text.normalize('NFKC').toLowerCase().replaceAll(dropped, '');
  if (latinAccents.test(folded)) {
    folded = folded
      .normalize('NFD')
      .replaceAll(/([a-z])[\u0300-\u036f]+/g, '$1')
      .normalize('NFC');
  }
  return folded.replaceAll(variants, (letter) => plain[letter] ?? letter);
}

/** Apostrophes, zero-width and direction marks, tatweel, Arabic vowel signs, nukta, stress marks. */
const dropped =
  /['’‘ʼʻʿʾ`´\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0640]|[\u064b-\u065f]|\u0670|[\u06d6-\u06ed]|[\u0610-\u061a]|\u093c|\u0301/g;
const latinAccents = /[\u00c0-\u024f\u1e00-\u1eff]|[\u0300-\u036f]/;

const plain: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ۍ: 'ی',
  ئ: 'ی',
  ك: 'ک',
  ګ: 'گ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ة: 'ه',
  ۀ: 'ه',
  ۂ: 'ه',
  ە: 'ه',
  ؤ: 'و',
  ء: '',
  ı: 'i',
  ё: 'е',
  ۥ: '',
};
const variants = new RegExp(`[${Object.keys(plain).join('')}]`, 'g');
