import type { Locator, Page } from 'playwright-core';
import { pickFiles } from './open-folio.ts';

/** Does what a person does and counts it: each click, each field typed in and each choice made is one step. */
export class Steps {
  #taken = 0;

  /** How many steps since the last time this was asked. */
  count(): number {
    const taken = this.#taken;
    this.#taken = 0;
    return taken;
  }

  async click(what: Locator): Promise<void> {
    this.#taken += 1;
    await what.click();
  }

  async type(field: Locator, text: string): Promise<void> {
    this.#taken += 1;
    await field.fill(text);
  }

  async choose(list: Locator, label: string): Promise<void> {
    this.#taken += 1;
    await list.selectOption({ label });
  }

  /** A page by its name in the rail. */
  async go(page: Page, place: string): Promise<void> {
    await this.click(page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: place }));
    await page.getByRole('main').getByRole('heading', { level: 1, name: place }).waitFor();
  }

  /** Files in the system's own dialog: opening it was a step, choosing in it is another. */
  async pick(page: Page, opener: Locator, files: readonly string[]): Promise<void> {
    this.#taken += 1;
    await pickFiles(page, files, () => this.click(opener));
  }
}
