import { useState } from 'react';
import { Button, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useWords } from '../../../shared/i18n/words.js';
import { sharedWords } from '../../../shared/words/index.js';
import { deskWords } from '../words/index.js';
import { nameOf } from './found.js';
import type { Found } from './found.js';

const KINDS = ['notRegisteredHere', 'minor', 'press', 'deputy', 'expert', 'other'] as const;

/** Somebody without a vote, with the reason to tell them and what they can do about it. */
export function GuestForm({
  person,
  typed,
  onClose,
  onRecord,
}: {
  readonly person: Found | undefined;
  readonly typed: string;
  readonly onClose: () => void;
  readonly onRecord: (name: string, kind: string) => Promise<void>;
}) {
  const words = useWords(deskWords);
  const shared = useWords(sharedWords);
  const isMinor = person?.ineligible.includes('minor') ?? false;
  const [name, setName] = useState(person ? nameOf(person) : typed.trim());
  const [kind, setKind] = useState<(typeof KINDS)[number]>(isMinor ? 'minor' : 'notRegisteredHere');
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.guestTitle}
      closeButtonProps={{ 'aria-label': shared.close }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void onRecord(name.trim(), kind);
        }}
      >
        <Stack>
          <TextInput
            label={words.guestName}
            value={name}
            required
            maxLength={200}
            data-autofocus
            onChange={({ currentTarget }) => {
              setName(currentTarget.value);
            }}
          />
          <NativeSelect
            label={words.guestKind}
            value={kind}
            data={KINDS.map((each) => ({ value: each, label: words.guestKinds[each] }))}
            onChange={({ currentTarget }) => {
              setKind(KINDS.find((each) => each === currentTarget.value) ?? 'other');
            }}
          />
          <Text>{words.guestReasons[kind]}</Text>
          <div>
            <Button type="submit" disabled={name.trim() === ''}>
              {words.guestRecord}
            </Button>
          </div>
        </Stack>
      </form>
    </Modal>
  );
}
