import { basename } from 'node:path';
import { FakeShell } from '../../support/fake-shell.ts';
import { shellContract } from '../../support/shell-contract.ts';

shellContract('the fake that other tests use', async (surface) => {
  const shell = new FakeShell();
  const ended = shell.run(surface);
  const shown = await shell.shown();
  await shown.fetch(new Request('https://folio.invalid/'));
  return {
    shell,
    ended,
    ask: (name, input) => shown.answer(name, input),
    get: async (path) => {
      const response = await shown.fetch(new Request(`https://folio.invalid${path}`));
      return {
        status: response.status,
        type: response.headers.get('content-type') ?? '',
        text: await response.text(),
      };
    },
    pickingFiles: (paths, open) => {
      shell.files = paths.map((path) => ({ path, name: basename(path) }));
      return open();
    },
    givingPath: (path, open) => {
      shell.folder = path;
      shell.saveTo = path;
      return open();
    },
    askOn: (_event, name, input) => {
      shell.onFlush = () => shown.answer(name, input);
      return Promise.resolve();
    },
    closeWindow: () => Promise.resolve(shell.close()),
  };
});
