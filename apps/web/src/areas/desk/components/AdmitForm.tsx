import { useState } from 'react';
import { Button, Checkbox, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useWords } from '../../../shared/i18n/words.js';
import { sharedWords } from '../../../shared/words/index.js';
import { deskWords } from '../words/index.js';
import { nameOf } from './found.js';
import type { Found } from './found.js';

/** The chair lets somebody take part who is not on the section's list. */
export function AdmitForm({
  person,
  onClose,
  onRecord,
}: {
  readonly person: Found;
  readonly onClose: () => void;
  readonly onRecord: (reason: string, identitySeen: boolean) => Promise<void>;
}) {
  const words = useWords(deskWords);
  const shared = useWords(sharedWords);
  const [reason, setReason] = useState('');
  const [seen, setSeen] = useState(false);
  return (
    <Modal opened onClose={onClose} title={words.byChair} closeButtonProps={{ 'aria-label': shared.close }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void onRecord(reason.trim(), seen);
        }}
      >
        <Stack>
          <Text fw={650}>{nameOf(person)}</Text>
          <Text>{words.byChairText}</Text>
          <Textarea
            label={words.byChairReason}
            value={reason}
            required
            maxLength={2000}
            autosize
            data-autofocus
            onChange={({ currentTarget }) => {
              setReason(currentTarget.value);
            }}
          />
          <Checkbox
            label={words.identitySeen}
            checked={seen}
            onChange={({ currentTarget }) => {
              setSeen(currentTarget.checked);
            }}
          />
          <div>
            <Button type="submit" disabled={reason.trim() === ''}>
              {shared.confirm}
            </Button>
          </div>
        </Stack>
      </form>
    </Modal>
  );
}
