import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { goTo, lockedCase, openFolio, unlock } from './support/open-folio.ts';

const untied = 'Kept as typed, but not tied yet.';

test('a name typed in a link field and left by any way is kept, and said to be untied until it is tied', async () => {
  const page = await withIncident();
  await goTo(page, 'Places');
  await page.getByRole('button', { name: 'Add a place' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Mazar-i-Sharif');
  await goTo(page, 'Incidents');
  await page.getByRole('listbox', { name: 'Incidents' }).getByRole('option').click();
  const place = page.getByRole('combobox', { name: 'Where did it happen?' });
  const note = page.getByText(untied);

  for (const leave of [
    () => page.keyboard.press('Tab'),
    () => page.locator('h1').click(),
    () => page.getByLabel('Title', { exact: true }).click(),
    () => page.keyboard.press('Escape').then(() => page.keyboard.press('Tab')),
    () => page.keyboard.press('Enter').then(() => page.keyboard.press('Tab')),
    () => page.getByRole('button', { name: 'Lock', exact: false, includeHidden: true }).first().focus(),
  ]) {
    await place.fill('');
    await place.pressSequentially('Maz');
    await leave();
    await goTo(page, 'People');
    await goTo(page, 'Incidents');
    await page.getByRole('listbox', { name: 'Incidents' }).getByRole('option').click();
    await expect.poll(() => place.inputValue()).toBe('Maz');
    await note.waitFor();
  }
  await page.getByRole('button', { name: 'Add “Maz” as new' }).click();
  await page.getByRole('list', { name: 'Where did it happen?' }).getByText('Maz', { exact: true }).waitFor();
  expect(await note.count()).toBe(0);
  await goTo(page, 'Places');
  await page.getByRole('listbox', { name: 'Places' }).getByText('Maz', { exact: true }).waitFor();
});

test('a known name is tied by Enter or by leaving, however it is written, and a new one made by Enter', async () => {
  const page = await withIncident();
  const place = page.getByRole('combobox', { name: 'Where did it happen?' });
  const tied = page.getByRole('list', { name: 'Where did it happen?' });
  await place.pressSequentially('Diyarbakır');
  await page.keyboard.press('Enter');
  await tied.getByText('Diyarbakır').waitFor();

  for (const [written, key] of [
    ['DIYARBAKIR', 'Enter'],
    ['diyarbakir', 'Tab'],
    ['Díyarbakır ', 'Shift+Tab'],
  ] as const) {
    await page.getByRole('button', { name: 'Untie Diyarbakır' }).click();
    await place.pressSequentially(written);
    await page.keyboard.press(key);
    await tied.getByText('Diyarbakır').waitFor();
  }
  await page.getByRole('button', { name: 'Untie Diyarbakır' }).click();
  await place.pressSequentially('diyarbakir');
  await page.getByLabel('Title', { exact: true }).click();
  await tied.getByText('Diyarbakır').waitFor();
  await goTo(page, 'Places');
  expect(await page.getByRole('listbox', { name: 'Places' }).getByRole('option').count()).toBe(1);
});

test('what is typed at once after adding is in the new record, however long its saving takes', async () => {
  const page = await withIncident();
  for (const [place, add, field] of [
    ['Incidents', 'Add an incident', 'Title'],
    ['People', 'Add a person', 'Name'],
    ['Places', 'Add a place', 'Name'],
  ] as const) {
    await goTo(page, place);
    const name = page.getByRole('textbox', { name: field, exact: true });
    await quickly(page, (send) => [
      send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...keyN, modifiers: 2 }),
      send('Input.dispatchKeyEvent', { type: 'keyUp', ...keyN, modifiers: 2 }),
      ...lettersOf('Quick', send),
    ]);
    await expect.poll(() => name.inputValue()).toBe('Quick');
    const box = await page.getByRole('button', { name: add }).boundingBox();
    if (box === null) throw new Error(add);
    const middle = {
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      button: 'left',
      clickCount: 1,
    } as const;
    await quickly(page, (send) => [
      send('Input.dispatchMouseEvent', { type: 'mousePressed', ...middle }),
      send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...middle }),
      ...lettersOf('Clicked', send),
    ]);
    await expect.poll(() => name.inputValue()).toBe('Clicked');
  }
});

const keyN = { key: 'n', code: 'KeyN', windowsVirtualKeyCode: 78 };

type Send = CDPSession['send'];

/** Sends what hands do without waiting for the page in between. */
async function quickly(page: Page, acts: (send: Send) => readonly Promise<unknown>[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await Promise.all(acts(session.send.bind(session)));
  await session.detach();
}

function lettersOf(word: string, send: Send): readonly Promise<unknown>[] {
  return Array.from(word, (text) => send('Input.dispatchKeyEvent', { type: 'char', text }));
}

async function withIncident(): Promise<Page> {
  const { page, folder } = await openFolio();
  const { path, passphrase } = await lockedCase(folder);
  await page.setViewportSize({ width: 1366, height: 900 });
  await unlock(page, path, passphrase);
  await goTo(page, 'Incidents');
  await page.getByRole('button', { name: 'Add an incident' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Arrest');
  return page;
}
