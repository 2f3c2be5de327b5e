import type { Page } from 'playwright-core';
import { pageNames, type PageName } from '../../../renderer/state/page-names.ts';
import { languages } from '../../../renderer/locales/languages.ts';
import { wordsOf } from './words.ts';

type Words = ReturnType<typeof wordsOf>;

/** Something a person can look at, how to come to it from any page of an open case, and how to leave it. */
export interface Screen {
  readonly name: string;
  readonly show: (page: Page, t: Words) => Promise<void>;
  readonly leave?: (page: Page) => Promise<void>;
}

/** Every screen of an open case in which each list has something, in the order that is quickest to go through. */
export const screens: readonly Screen[] = [
  ...pageNames.flatMap((place): readonly Screen[] => [
    { name: place, show: (page, t) => showPlace(page, t, place) },
    ...within(place),
  ]),
  {
    name: 'search',
    show: async (page, t) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: t('palette.label') }).waitFor();
    },
    leave: leaveDialog,
  },
  { name: 'settings', show: (page, t) => openDialog(page, t('app.settings')), leave: leaveDialog },
];

/** Goes through what is seen before a case is open, in a language, and ends where it began. */
export async function welcomeScreens(
  page: Page,
  tag: string,
  see: (screen: string) => Promise<void>,
): Promise<void> {
  const t = wordsOf(tag);
  const press = (key: string) => page.getByRole('button', { name: t(key), exact: true }).click();
  await page.getByRole('button', { name: nameOf(tag), exact: true }).click();
  await page.getByRole('heading', { name: t('welcome.start') }).waitFor();
  await see('first screen');
  await press('welcome.createTitle');
  await see('what Folio is');
  await press('about.skip');
  await see('new case');
  await press('welcome.haveCase');
  await see('open a case');
  await press('welcome.haveBackup');
  await see('put a backup back');
  await page.reload();
  await page.getByRole('button', { name: nameOf('en'), exact: true }).waitFor();
}

/** From the first screen to an open case, in a language. */
export async function unlockIn(page: Page, tag: string, path: string, passphrase: string): Promise<void> {
  const t = wordsOf(tag);
  await page.getByRole('button', { name: nameOf(tag), exact: true }).click();
  await page.getByRole('button', { name: t('welcome.haveCase') }).click();
  await page.getByRole('textbox', { name: t('welcome.folder') }).fill(path);
  await page.getByLabel(t('welcome.passphrase'), { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: t('welcome.open'), exact: true }).click();
  await page.getByRole('navigation', { name: t('app.pages') }).waitFor();
}

/** Chooses a language in the settings of an open case, whatever language they are in now. */
export async function speak(page: Page, tag: string): Promise<void> {
  const now = (await page.locator('html').getAttribute('lang')) ?? 'en';
  if (now === tag) return;
  const t = wordsOf(now);
  await openDialog(page, t('app.settings'));
  await page
    .getByRole('combobox', { name: t('settings.language'), exact: true })
    .selectOption({ label: nameOf(tag) });
  await leaveDialog(page);
  await page.getByRole('navigation', { name: wordsOf(tag)('app.pages') }).waitFor();
}

/** Goes to a page by its name in the rail, and opens the first entry of its list where it has one. */
async function showPlace(page: Page, t: Words, place: PageName): Promise<void> {
  // The count of findings is part of that button's name.
  await page
    .getByRole('navigation', { name: t('app.pages') })
    .getByRole('button', { name: t(`places.${place}`), exact: place !== 'findings' })
    .first()
    .click();
  const main = page.getByRole('main');
  await main.getByRole('heading', { level: 1, name: t(`places.${place}`) }).waitFor();
  // The outline and the pages come from the host.
  if (place === 'dossier') await main.getByRole('checkbox').nth(1).waitFor();
  const option = main.getByRole('listbox').getByRole('option').first();
  if (!(await option.isVisible())) return;
  await option.click();
  await main.getByRole('article').first().waitFor();
}

/** What opens from a page. */
function within(place: PageName): readonly Screen[] {
  if (place === 'incidents')
    return [
      {
        name: 'earlier versions',
        show: (page, t) => openDialog(page, t('record.history')),
        leave: leaveDialog,
      },
    ];
  if (place === 'documents')
    return [
      {
        name: 'viewer',
        show: async (page, t) => {
          const uncover = page
            .getByRole('button', { name: t('document.uncover') })
            .or(page.getByRole('button', { name: t('document.uncoverPages') }));
          const open = page.getByRole('button', { name: t('document.open') });
          await uncover.or(open).first().waitFor();
          if (await uncover.first().isVisible()) await uncover.first().click();
          await openDialog(page, t('document.open'));
        },
        leave: leaveDialog,
      },
    ];
  if (place === 'statements')
    return [
      {
        name: 'reading back',
        show: (page, t) => openDialog(page, t('statement.readBack')),
        leave: leaveDialog,
      },
    ];
  if (place === 'interview')
    return (['sheet', 'practise'] as const).map((part) => ({
      name: part,
      show: (page, t) => page.getByRole('button', { name: t(`interview.part.${part}`) }).click(),
    }));
  return [];
}

async function openDialog(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
  await page.getByRole('dialog').waitFor();
}

async function leaveDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

function nameOf(tag: string): string {
  return languages.find((language) => language.tag === tag)?.name ?? tag;
}
