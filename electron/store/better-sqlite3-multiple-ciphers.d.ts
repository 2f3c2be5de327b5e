/** The package's own types are hidden by its "exports"; `sqlite.ts` says what Folio uses of it. */
declare module 'better-sqlite3-multiple-ciphers' {
  interface Options {
    readonly fileMustExist?: boolean;
    readonly readonly?: boolean;
    readonly timeout?: number;
  }
  const Database: {
    new (path: string, options?: Options): object;
    readonly SqliteError: new (message: string, code: string) => Error & { readonly code: string };
  };
  export default Database;
}
