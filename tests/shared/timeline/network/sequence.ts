/** A repeatable sequence of whole numbers (Park and Miller 1988). */
export function sequence(seed: number): (below: number) => number {
  let state = seed + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
