import { refusingPolicies } from './browser-policies.ts';

/** Why a browser did not show the window; `policies`: what its administrator forbids. */
export interface Unusable {
  readonly browser: string;
  readonly reason: 'policies' | 'silent' | 'ended';
  readonly policies: readonly string[];
}

/** No browser of this machine shows the window. */
export class NoUsableBrowser extends Error {
  readonly tried: readonly Unusable[];

  constructor(tried: readonly Unusable[]) {
    super('no browser showed the window');
    this.tried = tried;
  }
}

/** How long a browser may take to answer before the next is tried, and one that is the only hope, in milliseconds. */
export interface Patience {
  readonly before: number;
  readonly last: number;
}

/**
 * Starts the first browser that answers. One whose policies forbid it is not started; one that is silent is tried
 * once more at the end, with more time: an old disk after heavy work is slow.
 */
export async function launchInTurn<Launched>(
  browsers: readonly string[],
  launch: (browser: string, timeout: number) => Promise<Launched>,
  { before, last }: Patience,
  policiesOf: (browser: string) => readonly string[] = refusingPolicies,
): Promise<Launched> {
  const forbidden = browsers.map((browser): Unusable => ({
    browser,
    reason: 'policies',
    policies: policiesOf(browser),
  }));
  const tried = forbidden.filter(({ policies }) => policies.length > 0);
  const free = browsers.filter((browser) => !tried.some((each) => each.browser === browser));
  const silent: string[] = [];
  for (const browser of free.length > 1 ? free : []) {
    const launched = await attempt(() => launch(browser, before));
    if ('value' in launched) return launched.value;
    if (launched.reason === 'silent') silent.push(browser);
    else tried.push({ browser, reason: launched.reason, policies: [] });
  }
  for (const browser of free.length > 1 ? silent : free) {
    const launched = await attempt(() => launch(browser, last));
    if ('value' in launched) return launched.value;
    tried.push({ browser, reason: launched.reason, policies: [] });
  }
  throw new NoUsableBrowser(tried);
}

async function attempt<Launched>(
  launch: () => Promise<Launched>,
): Promise<{ readonly value: Launched } | { readonly reason: 'silent' | 'ended' }> {
  try {
    return { value: await launch() };
  } catch (error) {
    // What playwright says of a start that failed holds the whole command line, and nothing a person can use.
    return { reason: error instanceof Error && error.name === 'TimeoutError' ? 'silent' : 'ended' };
  }
}
