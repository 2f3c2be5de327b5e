/** How much work is left, in edge relaxations: a count and not a clock, so that results repeat. */
export interface Budget {
  left: number;
}

/** A budget of so many steps. */
export function budgetOf(steps: number): Budget {
  return { left: steps };
}
