import { Button } from '@mantine/core';
import type { ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { ConfirmDialog } from './ConfirmDialog.js';
import type { Confirmation } from './ConfirmDialog.js';

export interface ConfirmButtonProps extends Omit<ButtonProps, 'children'>, Confirmation {
  readonly label: string;
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
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button {...button} onClick={open}>
        {label}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        question={question}
        consequence={consequence}
        confirmLabel={confirmLabel}
        onConfirm={onConfirm}
      />
    </>
  );
}
