import type { ReactNode } from 'react';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useWords } from '../i18n/words.js';
import { sharedWords } from '../words/index.js';

export interface ConfirmButtonProps extends Omit<ButtonProps, 'children'> {
  readonly label: string;
  /** The question, as the dialog's title. */
  readonly question: string;
  /** What will happen and whether it can be taken back. */
  readonly consequence: ReactNode;
  readonly confirmLabel?: string;
  readonly onConfirm: () => Promise<unknown>;
}

/** A button for what cannot be taken back: asks first. */
export function ConfirmButton({
  label,
  question,
  consequence,
  confirmLabel,
  onConfirm,
  ...button
}: ConfirmButtonProps) {
  const words = useWords(sharedWords);
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button {...button} onClick={open}>
        {label}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={question}
        closeButtonProps={{ 'aria-label': words.close }}
      >
        <Stack>
          <Text component="div">{consequence}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {words.cancel}
            </Button>
            <Button
              data-autofocus
              onClick={() => {
                close();
                void onConfirm();
              }}
            >
              {confirmLabel ?? words.confirm}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
