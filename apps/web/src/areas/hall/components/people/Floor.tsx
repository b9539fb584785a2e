import { Accordion } from '@mantine/core';
import { useWords } from '../../../../shared/i18n/words.js';
import { useHall } from '../../state/hall-context.js';
import { hallWords } from '../../words/index.js';
import { Comings } from './Comings.js';
import { DissentForm, SpeechForm } from './SpokenForms.js';

const MEETING = ['waitingForQuorum', 'inSession', 'adjourned'];
const WRITTEN_UP = [...MEETING, 'closed', 'notHeld'];

/** What happens beside the order of the meeting: who comes and goes, who speaks, who objects. */
export function Floor() {
  const words = useWords(hallWords);
  const { gathering } = useHall();
  const { status, minutes } = gathering;
  const maySpeak = WRITTEN_UP.includes(status) && minutes.documentId === null;
  if (!maySpeak) return null;
  return (
    <Accordion variant="separated" order={2} aria-label={words.floor.title}>
      {MEETING.includes(status) && (
        <Accordion.Item value="comings">
          <Accordion.Control>{words.floor.comings}</Accordion.Control>
          <Accordion.Panel>
            <Comings />
          </Accordion.Panel>
        </Accordion.Item>
      )}
      <Accordion.Item value="speech">
        <Accordion.Control>{words.floor.speech}</Accordion.Control>
        <Accordion.Panel>
          <SpeechForm />
        </Accordion.Panel>
      </Accordion.Item>
      <Accordion.Item value="dissent">
        <Accordion.Control>{words.floor.dissent}</Accordion.Control>
        <Accordion.Panel>
          <DissentForm />
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}
