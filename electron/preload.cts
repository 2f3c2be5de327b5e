import type * as Electron from 'electron';

// A sandboxed preload is CommonJS; `require` has no type of its own.
const { contextBridge, ipcRenderer } = require('electron') as typeof Electron;

/** The one function the window is given. Only plain data crosses. */
contextBridge.exposeInMainWorld('folio', {
  ask: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke('ask', name, input),
});
