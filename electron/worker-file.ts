/** The program `name` beside the module (`import.meta.url`) that starts it: source in a checkout, built elsewhere. */
export function workerFile(module: string, name: string): URL {
  return new URL(`./${name}.worker.${module.endsWith('.ts') ? 'ts' : 'js'}`, module);
}
