import { parseSync, Visitor, type VisitorObject } from 'vite';
import { broken, type Mutant } from './mutant.ts';
import { operatorsFor, type Place } from './operators.ts';

/** Every fault that can be put into one line of a source and leaves something that parses. */
export function findMutants(file: string, source: string): Mutant[] {
  const { program } = parseSync(file, source);
  const found: Mutant[] = [];
  const put = (operator: string, { start, end }: Place, after: string): void => {
    const before = source.slice(start, end);
    const line = source.slice(0, start).split('\n').length;
    found.push({ file, line, operator, start, end, before, after });
  };
  const codes: Place[] = [];
  const aside: Place[] = [];
  new Visitor(operatorsFor(source, put)).visit(program);
  new Visitor(codesInto(codes)).visit(program);
  new Visitor(asideInto(aside)).visit(program);
  const isAside = (at: Place): boolean => aside.some(({ start, end }) => start <= at.start && at.end <= end);
  const meant = codes.filter((at) => !isAside(at));
  for (const [at, place] of meant.entries()) {
    const before = source.slice(place.start, place.end);
    const others = [...meant.slice(at + 1), ...meant.slice(0, at)];
    const other = others.map(({ start, end }) => source.slice(start, end)).find((text) => text !== before);
    put('take another code', place, other ?? `${before.slice(0, -1)}-other'`);
  }
  return found.filter((one) => !isAside(one) && !one.before.includes('\n') && parses(file, source, one));
}

/** Words in quotes that stand for something: a kind, a name, a key. */
function codesInto(codes: Place[]): VisitorObject {
  return {
    Literal(node) {
      if (typeof node.value === 'string' && /^[A-Za-z][\w.-]*$/.test(node.value)) codes.push(node);
    },
  };
}

/** Where a fault is none at run time: imports and types. */
function asideInto(aside: Place[]): VisitorObject {
  const add = (node: Place): void => void aside.push(node);
  return {
    ImportDeclaration: add,
    ImportExpression: add,
    ExportNamedDeclaration: ({ source }) => void (source && add(source)),
    TSTypeAnnotation: add,
    TSTypeAliasDeclaration: add,
    TSInterfaceDeclaration: add,
    TSTypeParameterInstantiation: add,
    TSAsExpression: ({ typeAnnotation }) => add(typeAnnotation),
    TSSatisfiesExpression: ({ typeAnnotation }) => add(typeAnnotation),
  };
}

function parses(file: string, source: string, mutant: Mutant): boolean {
  return parseSync(file, broken(source, mutant)).errors.length === 0;
}
