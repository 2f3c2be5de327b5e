/** The part of the untyped npm package that Folio reads: its table of month lengths. */
declare module 'bikram-sambat' {
  const bikramSambat: {
    /** Days of a month 1–12 of a Bikram Sambat year; throws outside the package's table. */
    readonly daysInMonth: (year: number, month: number) => number;
  };
  export default bikramSambat;
}
