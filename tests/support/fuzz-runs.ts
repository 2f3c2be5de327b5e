/** Cases of each fuzzing property: sized for the suite; `npm run torture` runs 5,000 of each. */
export const fuzzRuns = Number(process.env['FOLIO_FUZZ'] ?? 200);
