/** A PDF name, `/` included; characters outside the plain ones are written as `#xx`. */
export function pdfName(name: string): string {
  const bytes = Buffer.from(name, 'utf8');
  return `/${[...bytes].map(nameByte).join('')}`;
}

function nameByte(byte: number): string {
  const plain = byte > 0x20 && byte < 0x7f && !'()<>[]{}/%#'.includes(String.fromCharCode(byte));
  return plain ? String.fromCharCode(byte) : `#${byte.toString(16).padStart(2, '0')}`;
}

/** A text string for titles and labels: plain ASCII as it is, anything else as UTF-16 with its mark. */
export function pdfText(text: string): string {
  // oxlint-disable-next-line no-control-regex
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replaceAll(/[\\()]/g, String.raw`\$&`)})`;
  const units = Buffer.from(text.toWellFormed(), 'utf16le').swap16();
  return `<FEFF${units.toString('hex').toUpperCase()}>`;
}

/** A number as PDF writes it: no exponent, at most five decimals. */
export function pdfNumber(value: number): string {
  if (Number.isInteger(value)) return value.toFixed(0);
  const text = value.toFixed(5);
  let end = text.length;
  while (text[end - 1] === '0') end -= 1;
  if (text[end - 1] === '.') end -= 1;
  const short = text.slice(0, end);
  return short === '-0' ? '0' : short;
}

/** Numbers parted by spaces: the inside of a box or a matrix. */
export function pdfNumbers(values: readonly number[]): string {
  return values.map(pdfNumber).join(' ');
}

/** A reference to an object. */
export function pdfReference(object: number): string {
  return `${object} 0 R`;
}
