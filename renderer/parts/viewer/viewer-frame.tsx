import { X } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button.tsx';

/** The viewer's window over everything else: its title, the way to close it, and keys that serve every control in it. */
export function ViewerFrame(props: {
  readonly title: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      className="overlay viewer-overlay"
      isOpen
      onOpenChange={(isOpen) => !isOpen && props.onClose()}
    >
      <Modal className="modal viewer-modal">
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Page Up and Down serve every control in it */}
        <div className="viewer-keys" onKeyDown={props.onKeyDown}>
          <Dialog className="viewer viewer-all">
            <header className="dialog-head">
              <Heading slot="title">
                <bdi>{props.title}</bdi>
              </Heading>
              <IconButton label={t('common.close')} icon={X} onClick={props.onClose} />
            </header>
            {props.children}
          </Dialog>
        </div>
      </Modal>
    </ModalOverlay>
  );
}
