import { readdirSync } from 'node:fs';
import type { Parts } from '../make-folio.ts';

/** What a check must find, and what it must be silent on, boundaries among them. */
export interface RuleCases {
  readonly finds: Readonly<Record<string, Parts>>;
  readonly silent: Readonly<Record<string, Parts>>;
}

/** The cases in the file `<folder>/<check>.cases.ts`. */
interface CasesOfCheck extends RuleCases {
  readonly folder: string;
}

/** The cases of every check, by its name. */
export async function casesByCheck(): Promise<ReadonlyMap<string, CasesOfCheck>> {
  const found = await Promise.all(
    filesByName(import.meta.dirname, '.cases.ts').map(async ({ folder, name }) => {
      // Every file of that ending has cases as its one export.
      const module = (await import(`./${folder}/${name}.cases.ts`)) as { readonly cases: RuleCases };
      return [name, { folder, ...module.cases }] as const;
    }),
  );
  return new Map(found);
}

/** Files one folder down from another, with the ending taken off their names. */
export function filesByName(
  parent: string,
  ending: string,
): readonly { readonly folder: string; readonly name: string }[] {
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: folder }) =>
      readdirSync(`${parent}/${folder}`)
        .filter((file) => file.endsWith(ending))
        .map((file) => ({ folder, name: file.slice(0, -ending.length) })),
    )
    .toSorted((a, b) => a.name.localeCompare(b.name));
}
