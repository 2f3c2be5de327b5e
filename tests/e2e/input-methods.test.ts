import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { compose, composeEnter, compositions, type Composition } from './support/compose.ts';
import { goTo, lockedCase, openFolio, unlock } from './support/open-folio.ts';

/** Long enough for the page to be read for dates and for the record to be kept and read back. */
const pause = 500;

test('what an input method composes in a statement is what stands in it, wherever it is composed', async () => {
  const { page, folder } = await openFolio();
  const { path, passphrase } = await lockedCase(folder);
  await unlock(page, path, passphrase);
  await goTo(page, 'Incidents');
  await page.getByRole('button', { name: 'Add an incident' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Arrest');
  await goTo(page, 'Statements');
  const words = page.getByRole('textbox', { name: 'Paragraphs' });
  const first = words.getByRole('paragraph').first();

  for (const composition of compositions) {
    await addStatement(page, words);
    await compose(page, composition);
    expect(await first.textContent()).toBe(composition.put);
    await page.keyboard.type('+');
    expect(await first.textContent()).toBe(`${composition.put}+`);
  }
  await addStatement(page, words);
  await compose(page, vietnamese, pause);
  expect(await first.textContent()).toBe('việt');

  await addStatement(page, words);
  await page.keyboard.type('On 12 March 2019 they came.');
  await page.getByTitle('Tuesday, 12 March 2019').waitFor();
  for (let back = 0; back < 'rch 2019 they came.'.length; back += 1) await page.keyboard.press('ArrowLeft');
  await compose(page, chinese, pause);
  expect(await first.textContent()).toBe('On 12 Ma你好rch 2019 they came.');
  await composeEnter(page, japanese);
  expect(await first.textContent()).toBe('On 12 Ma你好漢字rch 2019 they came.');
  expect(await words.getByRole('paragraph').count()).toBe(1);

  await addStatement(page, words);
  await page.keyboard.type('See @arr');
  await page.getByRole('option', { name: /Arrest/ }).waitFor();
  await page.keyboard.press('Enter');
  const token = (await first.locator('.citation').textContent()) ?? '';
  await compose(page, chinese, pause);
  expect(await first.textContent()).toBe(`See ${token}你好`);
  await page.keyboard.press('Home');
  for (let on = 0; on < 4; on += 1) await page.keyboard.press('ArrowRight');
  await compose(page, korean, pause);
  expect(await first.textContent()).toBe(`See 한${token}你好`);

  await addStatement(page, words);
  await page.getByRole('button', { name: 'Start from a template' }).click();
  await page.getByRole('button', { name: /^Next blank/ }).waitFor();
  const chosen = await page.evaluate(() => getSelection()?.toString() ?? '');
  const before = (await words.textContent()) ?? '';
  await compose(page, vietnamese, pause);
  expect(await words.textContent()).toBe(before.replace(chosen, 'việt'));
});

test('Enter that chooses what an input method offers does nothing else in any field', async () => {
  const { page, folder } = await openFolio();
  const { path, passphrase } = await lockedCase(folder);
  await page.getByRole('button', { name: 'I already have a case' }).click();
  await page.getByRole('textbox', { name: 'Folder' }).fill(path);
  await composedAlone(page, page.getByLabel('Passphrase', { exact: true }));
  await page.reload();
  await unlock(page, path, passphrase);

  await goTo(page, 'Incidents');
  await page.getByRole('button', { name: 'Add an incident' }).click();
  const place = page.getByRole('combobox', { name: 'Where did it happen?' });
  await composedAlone(page, page.getByRole('textbox', { name: 'Title' }));
  await composedAlone(page, page.getByRole('textbox', { name: 'What happened' }));
  await composedAlone(page, page.getByRole('textbox', { name: 'When did it happen?', exact: true }));
  await composedAlone(page, place);
  expect(await page.getByRole('list', { name: 'Where did it happen?' }).count()).toBe(0);
  await page.keyboard.press('Control+k');
  await composedAlone(page, page.getByRole('combobox', { name: 'Search or command' }));
});

async function addStatement(page: Page, words: Locator): Promise<void> {
  await page.getByRole('button', { name: 'Add a statement' }).click();
  await expect.poll(() => words.textContent()).toBe('');
  await words.click();
}

/** Each manner of composing, the last chosen by Enter: the field holds what was put in and stands where it was. */
async function composedAlone(page: Page, field: Locator): Promise<void> {
  await field.focus();
  let put = '';
  for (const composition of compositions) {
    await compose(page, composition);
    put += composition.put;
    expect(await field.inputValue()).toBe(put);
  }
  await composeEnter(page, japanese);
  expect(await field.inputValue()).toBe(`${put}漢字`);
}

function named(name: string): Composition {
  const found = compositions.find((each) => each.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}

const [chinese, japanese, korean, vietnamese] = ['Chinese', 'Japanese', 'Korean', 'Vietnamese'].map(
  named,
) as [Composition, Composition, Composition, Composition];
