import { Button, Group, Text } from '@mantine/core';
import { useWords } from '../../../shared/i18n/words.js';
import { deskWords } from '../words/index.js';
import styles from './Desk.module.css';
import { nameOf } from './found.js';
import type { Found } from './found.js';

/** What may be done with the one who is chosen. */
export function FoundActions({
  person,
  free,
  mayAdmit,
  onRegister,
  onGuest,
  onAdmit,
}: {
  readonly person: Found;
  readonly free: boolean;
  readonly mayAdmit: boolean;
  readonly onRegister: (identitySeen: boolean) => void;
  readonly onGuest: () => void;
  readonly onAdmit: () => void;
}) {
  const words = useWords(deskWords);
  if (!free && person.ineligible.length === 0) return null;
  const admissible = person.ineligible.every((reason) => reason === 'nonResident' || reason === 'left');
  return (
    <Group className={styles['actions'] ?? ''}>
      <Text fw={650}>{nameOf(person)}:</Text>
      {free && (
        <>
          <Button
            onClick={() => {
              onRegister(true);
            }}
          >
            {words.registerSeen}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              onRegister(false);
            }}
          >
            {words.registerUnseen}
          </Button>
        </>
      )}
      {person.ineligible.length > 0 && (
        <>
          <Button variant="default" onClick={onGuest}>
            {words.asGuest}
          </Button>
          {mayAdmit && admissible && (
            <Button variant="default" onClick={onAdmit}>
              {words.byChair}
            </Button>
          )}
        </>
      )}
    </Group>
  );
}
