import { Accordion } from '@mantine/core';
import { useSitting } from '../../state/sitting-context.js';
import { useSittingWords } from '../../state/use-sitting-words.js';
import { NoticeStep } from '../steps/NoticeStep.js';
import { CancelForm } from './CancelForm.js';
import { ExcuseForm } from './ExcuseForm.js';
import { InviteeForm } from './InviteeForm.js';
import { MaterialForm } from './MaterialForm.js';
import { PostponeForm } from './PostponeForm.js';
import { RecordingForm } from './RecordingForm.js';
import { DissentForm, SpeechForm } from './SpokenForms.js';

const MEETING = ['waitingForQuorum', 'inSession', 'adjourned'];
const WRITTEN_UP = [...MEETING, 'closed', 'notHeld'];

/** What happens beside the order of the sitting: who is invited, who speaks, who objects. */
export function Floor() {
  const words = useSittingWords();
  const { status, minutes, composition, notices } = useSitting();
  const goesOn = status === 'convened' || MEETING.includes(status);
  const isUnsigned = minutes.documentId === null;
  const parts = [
    ...(goesOn ? [{ name: words.record.material.title, form: <MaterialForm /> }] : []),
    ...((goesOn || WRITTEN_UP.includes(status)) && isUnsigned && composition !== 'residents'
      ? [{ name: words.record.excuse.title, form: <ExcuseForm /> }]
      : []),
    ...(goesOn ? [{ name: words.floor.invitee, form: <InviteeForm /> }] : []),
    ...(status === 'convened' && notices > 0
      ? [{ name: words.record.anotherNotice, form: <NoticeStep /> }]
      : []),
    ...(status === 'convened'
      ? [
          { name: words.record.postpone.title, form: <PostponeForm /> },
          { name: words.cancel, form: <CancelForm /> },
        ]
      : []),
    ...(WRITTEN_UP.includes(status) ? [{ name: words.record.recording.title, form: <RecordingForm /> }] : []),
    ...(WRITTEN_UP.includes(status) && isUnsigned
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
        <Accordion.Item key={name} value={name.replaceAll(' ', '-')}>
          <Accordion.Control>{name}</Accordion.Control>
          <Accordion.Panel>{form}</Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}
