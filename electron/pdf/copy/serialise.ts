import { isArray, isDictionary, isReference, type Value } from '../reader/value.ts';

/** Writes a value as PDF text of Latin-1 characters; `reference` gives the text of each reference. */
export function serialise(value: Value, reference: (object: number) => string): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'string') return nameText(value);
  if (Buffer.isBuffer(value)) return `<${value.toString('hex')}>`;
  if (isArray(value)) return `[${value.map((each) => serialise(each, reference)).join(' ')}]`;
  if (isDictionary(value)) {
    return `<< ${[...value].map(([key, entry]) => `${nameText(key)} ${serialise(entry, reference)}`).join(' ')} >>`;
  }
  return isReference(value) ? reference(value.object) : 'null';
}

function numberText(value: number): string {
  if (Number.isInteger(value)) return value.toFixed(0);
  return value.toFixed(10).replace(/\.?0+$/, '');
}

const ODD = /[^!-~]|[()<>[\]{}/%#]/;
const EACH_ODD = new RegExp(ODD, 'g');

/** Names are kept byte by byte, each character standing for one byte. */
function nameText(name: string): string {
  if (!ODD.test(name)) return `/${name}`;
  return `/${name.replaceAll(EACH_ODD, (character) => {
    return `#${(character.charCodeAt(0) & 0xff).toString(16).padStart(2, '0')}`;
  })}`;
}
