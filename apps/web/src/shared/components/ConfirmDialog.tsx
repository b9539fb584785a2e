import type { ReactNode } from 'react';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useWords } from '../i18n/words.js';
import { sharedWords } from '../words/index.js';

export interface Confirmation {
  /** The question, as the dialog's title. */
  readonly question: string;
  /** What will happen and whether it can be taken back. */
  readonly consequence: ReactNode;
  readonly confirmLabel?: string | undefined;
  readonly onConfirm: () => Promise<unknown> | undefined;
}

export interface ConfirmDialogProps extends Confirmation {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Asks before what cannot be taken back is done; a form opens it once it is filled in. */
export function ConfirmDialog({
  opened,
  onClose,
  question,
  consequence,
  confirmLabel,
  onConfirm,
}: ConfirmDialogProps) {
  const words = useWords(sharedWords);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={question}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <Stack>
        <Text component="div">{consequence}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button
            data-autofocus
            onClick={() => {
              onClose();
              void onConfirm();
            }}
          >
            {confirmLabel ?? words.confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
