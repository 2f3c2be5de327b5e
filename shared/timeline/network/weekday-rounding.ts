/** The last day on or before `day` with the residue modulo 7; any day when the residue is −1. */
export function roundedDown(day: number, residue: number): number {
  return residue < 0 || !Number.isFinite(day) ? day : day - ((((day - residue) % 7) + 7) % 7);
}

/** The first day on or after `day` with the residue modulo 7; any day when the residue is −1. */
export function roundedUp(day: number, residue: number): number {
  return residue < 0 || !Number.isFinite(day) ? day : day + ((((residue - day) % 7) + 7) % 7);
}
