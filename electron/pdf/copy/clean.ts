import { type Dictionary, isArray, isDictionary, isReference, type Value } from '../reader/value.ts';

/** Entries that carry what an exhibit’s page must not: hidden records of editing, other files, the source's structure. */
const DROPPED = new Set(
  `Metadata PieceInfo AF StructParent StructParents OPI Ref Alternates LastModified EF JS AA
  OpenAction Thumb Names AcroForm`.split(/\s+/),
);

const FORBIDDEN_TYPES = new Set(
  `Page Pages Catalog Filespec EmbeddedFile Annot Action StructElem StructTreeRoot Metadata
  ObjStm XRef Sig`.split(/\s+/),
);

const FORBIDDEN_ACTIONS = new Set(
  `JavaScript Launch GoToR GoToE SubmitForm ImportData URI Rendition RichMediaExecute`.split(/\s+/),
);

/** Dictionaries whose keys are free names, so none of them means anything. */
const NAME_MAPS = new Set(
  `Font XObject ExtGState ColorSpace Pattern Shading Properties CharProcs Colorants`.split(/\s+/),
);

const DEEPEST = 200;

/** A value without anything an exhibit’s page must not carry; null where nothing may remain. */
export function clean(value: Value, isStream = false): Value {
  return cleanAt(value, isStream, 0);
}

function cleanAt(value: Value, isStream: boolean, depth: number): Value {
  if (depth > DEEPEST) return null;
  if (isArray(value)) return value.map((each) => cleanAt(each, false, depth + 1));
  if (!isDictionary(value)) return value;
  if (isForbidden(value)) return null;
  return onlyReferences(value) ? value : cleanEntries(value, isStream, depth);
}

function cleanEntries(dictionary: Dictionary, isStream: boolean, depth: number): Dictionary {
  const kept = new Map<string, Value>();
  for (const [key, value] of dictionary) {
    if (DROPPED.has(key) || (isStream && isOutside(key))) continue;
    const map = NAME_MAPS.has(key) && isDictionary(value) && !value.has('Type') && !value.has('ShadingType');
    kept.set(key, map ? cleanNameMap(value, depth + 1) : cleanAt(value, false, depth + 1));
  }
  return kept;
}

function cleanNameMap(map: Dictionary, depth: number): Dictionary {
  return new Map([...map].map(([key, value]) => [key, cleanAt(value, false, depth + 1)]));
}

/** A stream's bytes kept in another file. */
function isOutside(key: string): boolean {
  return key === 'F' || key === 'FFilter' || key === 'FDecodeParms';
}

function isForbidden(dictionary: Dictionary): boolean {
  const type = dictionary.get('Type');
  const action = dictionary.get('S');
  return (
    (typeof type === 'string' && FORBIDDEN_TYPES.has(type)) ||
    (typeof action === 'string' && FORBIDDEN_ACTIONS.has(action))
  );
}

/** Such a dictionary, met on its own, is a map of names. */
function onlyReferences(dictionary: Dictionary): boolean {
  return dictionary.size > 0 && [...dictionary.values()].every((value) => isReference(value));
}
