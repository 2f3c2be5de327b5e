import { describe, expect, it } from 'vitest';
import type { Surface } from '../../electron/shells/shell.ts';
import { done } from '../../shared/reply.ts';
import { startChromium } from '../support/chromium-driver.ts';
import { shellContract } from '../support/shell-contract.ts';

shellContract('Chromium', startChromium);

const arabicPage: Surface = {
  fetch: () =>
    Promise.resolve(
      new Response('<!doctype html><html lang="ar" dir="rtl"><title>-</title><body></body></html>', {
        headers: { 'content-type': 'text/html' },
      }),
    ),
  answer: () => Promise.resolve(done(null)),
};

describe('the dialog for folders', () => {
  it('speaks the language of the window, with the path from left to right', async () => {
    const driver = await startChromium(arabicPage);
    const picked = driver.shell.pickFolder('open');
    const box = driver.page.getByRole('dialog', { name: 'أي مجلد يحوي القضية؟' }).getByRole('textbox');
    await box.waitFor();
    expect(await box.getAttribute('dir')).toBe('ltr');
    await driver.page.getByRole('button', { name: 'إلغاء' }).click();
    expect(await picked).toBeNull();
    await driver.closeWindow();
    await driver.ended;
  });
});
