import { isSameName, nameMatcher } from '../../shared/text/name-match.ts';

/** A record that can be linked. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly detail?: string;
}

const maxChoices = 40;

/** What can still be linked and fits what was typed: the same name first, then those that hold its words. */
export function matchesOf(
  choices: Iterable<Choice>,
  chosen: readonly Choice[],
  typed: string,
): readonly Choice[] {
  const taken = new Set(chosen.map(({ id }) => id));
  const fits = nameMatcher(typed);
  const same: Choice[] = [];
  const found: Choice[] = [];
  for (const choice of choices) {
    if (typed.trim() === '' && found.length === maxChoices) break;
    if (taken.has(choice.id) || !fits(choice.name)) continue;
    if (isSameName(choice.name, typed)) same.push(choice);
    else if (found.length < maxChoices) found.push(choice);
  }
  return [...same, ...found].slice(0, maxChoices);
}

/** The one choice that bears the name typed; null where none does, or several do. */
export function onlyNamed(matches: readonly Choice[], typed: string): Choice | null {
  const [first, second] = matches.filter(({ name }) => isSameName(name, typed));
  return first !== undefined && second === undefined && typed.trim() !== '' ? first : null;
}
