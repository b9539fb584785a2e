import { Accordion } from '@mantine/core';
import { useSitting } from '../../state/sitting-context.js';
import { useSittingWords } from '../../state/use-sitting-words.js';
import { CancelForm } from './CancelForm.js';
import { InviteeForm } from './InviteeForm.js';
import { DissentForm, SpeechForm } from './SpokenForms.js';

const MEETING = ['waitingForQuorum', 'inSession', 'adjourned'];
const WRITTEN_UP = [...MEETING, 'closed', 'notHeld'];

/** What happens beside the order of the sitting: who is invited, who speaks, who objects. */
export function Floor() {
  const words = useSittingWords();
  const { status, minutes } = useSitting();
  const parts = [
    ...(status === 'convened' ? [{ name: words.cancel, form: <CancelForm /> }] : []),
    ...(status === 'convened' || MEETING.includes(status)
      ? [{ name: words.floor.invitee, form: <InviteeForm /> }]
      : []),
    ...(WRITTEN_UP.includes(status) && minutes.documentId === null
      ? [
          { name: words.floor.speech, form: <SpeechForm /> },
          { name: words.floor.dissent, form: <DissentForm /> },
        ]
      : []),
  ];
  if (parts.length === 0) return null;
  return (
    <Accordion variant="separated" order={2} aria-label={words.floor.title}>
      {parts.map(({ name, form }) => (
        <Accordion.Item key={name} value={name}>
          <Accordion.Control>{name}</Accordion.Control>
          <Accordion.Panel>{form}</Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}
