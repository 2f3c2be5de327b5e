/** Letters that look the same on a Persian and an Arabic keyboard and are not the same: yeh and kaf. */
const letters = { persian: ['ی', 'ک'], arabic: ['ي', 'ك'] } as const;
const digits = { persian: '۰۱۲۳۴۵۶۷۸۹', arabic: '٠١٢٣٤٥٦٧٨٩', latin: '0123456789' } as const;
type Script = keyof typeof letters;

/**
 * The same passphrase as other keyboards would have typed it, the words themselves left out: with the yeh, kaf
 * and digits of a Persian or an Arabic keyboard, and without spaces around it. At most nine; none for most.
 */
export function asOtherKeyboardsType(words: string): readonly string[] {
  const variants = [words, words.trim()].flatMap((one) => [one, ...spellings(one)]);
  const typed = words.normalize('NFKC');
  return [...new Set(variants.map((one) => one.normalize('NFKC')))].filter(
    (one) => one !== typed && one !== '',
  );
}

function spellings(words: string): readonly string[] {
  if (/\p{L}/u.test(words) && !/[\p{Script=Arabic}٠-٩۰-۹]/u.test(words)) return [];
  return (['persian', 'arabic'] as const).flatMap((script) => [
    withDigits(withLetters(words, script), digits[script]),
    withDigits(withLetters(words, script), digits.latin),
  ]);
}

function withLetters(words: string, script: Script): string {
  const [yeh, kaf] = letters[script];
  return words.replaceAll(/[یي]/g, yeh).replaceAll(/[کك]/g, kaf);
}

function withDigits(words: string, row: string): string {
  return words.replaceAll(/[0-9٠-٩۰-۹]/g, (digit) => row.charAt(valueOf(digit)));
}

function valueOf(digit: string): number {
  return Math.max(...Object.values(digits).map((row) => row.indexOf(digit)));
}
