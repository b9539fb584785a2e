import { useState } from 'react';
import { Button, Group, Modal, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useFormat } from '../../../shared/format/use-format.js';
import { useWords } from '../../../shared/i18n/words.js';
import { sharedWords } from '../../../shared/words/index.js';
import type { DeskSession, DeskView } from '../offline/desk-session.js';
import { registeredHere } from '../offline/entry.js';
import type { Entry } from '../offline/entry.js';
import { deskWords } from '../words/index.js';
import styles from './Desk.module.css';

const SHOWN = 10;
const REASONS = ['mistakenIdentity', 'enteredTwice', 'notEligible', 'other'] as const;

/** What this desk did last, each with its way back. */
export function LastEntries({ desk, view }: { readonly desk: DeskSession; readonly view: DeskView }) {
  const words = useWords(deskWords);
  const format = useFormat();
  const [undone, setUndone] = useState<Entry>();
  const standing = new Set([...registeredHere(view.entries).values()].map(({ commandId }) => commandId));
  const last = view.entries.slice(-SHOWN).reverse();
  if (last.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {words.lastEntries}
      </Title>
      <ul className={styles['entries']}>
        {last.map((entry) => (
          <li key={entry.commandId} data-state={entry.state}>
            <span>{format.time(entry.occurredAt)}</span>
            <span className={styles['name']}>
              {entry.name}
              <span className={styles['what']}>
                {' '}
                {words.kinds[entry.kind]}, {words.states[entry.state]}
              </span>
            </span>
            {standing.has(entry.commandId) && (
              <Button
                size="compact-md"
                variant="default"
                onClick={() => {
                  setUndone(entry);
                }}
              >
                {words.undo}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {undone && (
        <UndoForm
          entry={undone}
          onClose={() => {
            setUndone(undefined);
          }}
          onUndo={async (reason) => {
            setUndone(undefined);
            await desk.undo(undone, reason);
          }}
        />
      )}
    </section>
  );
}

function UndoForm({
  entry,
  onClose,
  onUndo,
}: {
  readonly entry: Entry;
  readonly onClose: () => void;
  readonly onUndo: (reason: string) => Promise<void>;
}) {
  const words = useWords(deskWords);
  const shared = useWords(sharedWords);
  const [reason, setReason] = useState<string>(REASONS[0]);
  return (
    <Modal opened onClose={onClose} title={words.undoTitle} closeButtonProps={{ 'aria-label': shared.close }}>
      <Stack>
        <Text fw={650}>{entry.name}</Text>
        <NativeSelect
          label={words.undoReason}
          value={reason}
          data-autofocus
          data={REASONS.map((each) => ({ value: each, label: words.undoReasons[each] }))}
          onChange={({ currentTarget }) => {
            setReason(currentTarget.value);
          }}
        />
        <Group>
          <Button onClick={() => void onUndo(reason)}>{words.undo}</Button>
          <Button variant="default" onClick={onClose}>
            {shared.close}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
