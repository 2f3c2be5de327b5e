import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** For each file the files that name it: imports, workers, and paths in quotes. */
export type NamedBy = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads which file names which; a type that is imported does not count. */
export function whoNames(root: string, files: readonly string[]): NamedBy {
  const namedBy = new Map<string, Set<string>>();
  for (const file of files)
    for (const named of namesIn(root, file)) {
      const by = namedBy.get(named) ?? new Set();
      namedBy.set(named, by.add(file));
    }
  return namedBy;
}

function namesIn(root: string, file: string): string[] {
  const texts: string[] = [];
  const ofTypes = new Set<object>();
  new Visitor({
    ImportDeclaration({ importKind, source }) {
      if (importKind === 'type') ofTypes.add(source);
    },
    Literal(node) {
      if (typeof node.value === 'string' && !ofTypes.has(node)) texts.push(node.value);
    },
    CallExpression({ callee, arguments: [, name] }) {
      const isWorker = callee.type === 'Identifier' && callee.name === 'workerFile';
      if (isWorker && name?.type === 'Literal') texts.push(`./${String(name.value)}.worker.ts`);
    },
  }).visit(parseSync(file, readFileSync(join(root, file), 'utf8')).program);
  return texts
    .filter((text) => /\.(ts|tsx|cts|mjs)$/.test(text))
    .map((text) => [normalize(join(dirname(file), text)), normalize(text)])
    .flatMap((places) => places.find((place) => existsSync(join(root, place))) ?? []);
}

/** The tests from which a file is reached: its own first, then the nearest. */
export function testsOf(file: string, namedBy: NamedBy): string[] {
  const steps = new Map([[file, 0]]);
  for (const [at, step] of steps)
    for (const by of namedBy.get(at) ?? []) if (!steps.has(by)) steps.set(by, step + 1);
  const own = `tests/${file.replace(/\.tsx?$/, '.test.ts')}`;
  const rank = (test: string, step: number): number => (test === own ? 0 : step);
  return [...steps]
    .filter(([test]) => test.endsWith('.test.ts') && !test.startsWith('tests/e2e/'))
    .toSorted(([a, aStep], [b, bStep]) => rank(a, aStep) - rank(b, bStep) || a.localeCompare(b))
    .map(([test]) => test);
}
