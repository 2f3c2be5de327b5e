import { expect, it } from 'vitest';
import { applicationMenu } from '../../../electron/shells/application-menu.ts';

it('is none where the system needs none', () => {
  expect(applicationMenu('linux')).toBe(null);
  expect(applicationMenu('win32')).toBe(null);
});

it('lets a Mac copy, paste, hide and quit, and never reload, zoom or open developer tools', () => {
  const roles = (applicationMenu('darwin') ?? []).flatMap(({ submenu }) =>
    Array.isArray(submenu) ? submenu.map(({ role }) => role) : [],
  );
  expect(roles).toEqual(expect.arrayContaining(['copy', 'paste', 'hide', 'quit']));
  for (const role of ['reload', 'forceReload', 'toggleDevTools', 'zoomIn', 'resetZoom', 'help'])
    expect(roles).not.toContain(role);
});
