/** What the dialog shows. */
export interface PathDialog {
  readonly title: string;
  /** The text box's name. */
  readonly label: string;
  readonly choose: string;
  readonly cancel: string;
  /** The way out of the folder. */
  readonly up: string;
  readonly path: string;
  readonly note: string;
  readonly folders: readonly string[];
}

/** What the person did in the path dialog. */
export type PathAnswer =
  | { readonly action: 'choose'; readonly path: string }
  /** Into the folder `to`, or `..` out of this one. */
  | { readonly action: 'navigate'; readonly path: string; readonly to: string }
  | { readonly action: 'cancel' };

/**
 * Runs in the page, so it may use nothing from outside itself. Styles are set through the DOM: the page's
 * policy refuses style attributes.
 */
export function showPathDialog(shown: PathDialog): Promise<PathAnswer> {
  // In the page, `document` is the DOM's; this side has no DOM types.
  const { document } = globalThis as unknown as { document: PageDocument };
  const add = (parent: PageElement, tag: string, css: string, text = ''): PageElement => {
    const element = document.createElement(tag);
    element.style.cssText = css;
    element.textContent = text;
    parent.append(element);
    return element;
  };
  const button =
    'font:inherit;min-height:36px;padding:4px 12px;border:1px solid;border-radius:6px;background:none;color:inherit;';
  const dialog = add(
    document.body,
    'dialog',
    'width:min(40rem,90vw);max-height:85vh;padding:24px;border:1px solid;border-radius:6px;font:16px/1.5 system-ui,sans-serif;',
  );
  dialog.setAttribute('aria-label', shown.title);
  add(dialog, 'h2', 'margin:0 0 12px;font-size:20px;', shown.title);
  const label = add(dialog, 'label', 'display:block;', shown.label);
  const box = add(
    label,
    'input',
    'display:block;width:100%;box-sizing:border-box;font:inherit;padding:6px 8px;',
  );
  box.value = shown.path;
  box.setAttribute('dir', 'ltr');
  add(dialog, 'p', 'min-height:1.5em;margin:8px 0;', shown.note).setAttribute('role', 'status');
  const list = add(
    dialog,
    'div',
    'display:flex;flex-direction:column;gap:4px;max-height:40vh;overflow:auto;margin:0 0 16px;',
  );
  const buttons = add(dialog, 'div', 'display:flex;gap:8px;justify-content:flex-end;');
  const cancel = add(buttons, 'button', button, shown.cancel);
  const choose = add(buttons, 'button', `${button}font-weight:600;`, shown.choose);
  return new Promise((resolve) => {
    const end = (answer: PathAnswer): void => {
      dialog.remove();
      resolve(answer);
    };
    const entries = [['..', shown.up], ...shown.folders.map((name) => [name, name])];
    for (const [to = '', text] of entries) {
      const entry = add(list, 'button', `${button}text-align:start;border-color:transparent;`, text);
      entry.addEventListener('click', () => end({ action: 'navigate', path: box.value, to }));
    }
    choose.addEventListener('click', () => end({ action: 'choose', path: box.value }));
    cancel.addEventListener('click', () => end({ action: 'cancel' }));
    dialog.addEventListener('cancel', () => end({ action: 'cancel' }));
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') end({ action: 'choose', path: box.value });
    });
    dialog.showModal();
    box.focus();
  });
}

interface PageDocument {
  readonly body: PageElement;
  createElement(tag: string): PageElement;
}

interface PageElement {
  readonly style: { cssText: string };
  textContent: string;
  value: string;
  append(child: PageElement): void;
  setAttribute(name: string, value: string): void;
  addEventListener(type: string, listener: (event: { readonly key: string }) => void): void;
  remove(): void;
  focus(): void;
  showModal(): void;
}
