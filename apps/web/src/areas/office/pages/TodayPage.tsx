import { Text, Title } from '@mantine/core';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { AREAS } from '../../../shared/area/areas.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { Empty } from '../../../shared/components/States.js';
import { DecisionsDue } from '../../../shared/decisions/DecisionsDue.js';
import { DutyList } from '../../../shared/duties/DutyList.js';
import { dutiesQuery } from '../../../shared/duties/operations.js';
import { dutiesWords } from '../../../shared/duties/words/index.js';
import { dateIn } from '../../../shared/format/format.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useWords } from '../../../shared/i18n/words.js';
import { useTerritory } from '../../../shared/session/use-territory.js';
import { SittingsDue } from '../../../shared/sittings/SittingsDue.js';
import { draftOf, dutyAddress } from '../addresses.js';
import { officeWords } from '../words/index.js';

const STATES = ['overdue', 'today', 'toCome', 'open'] as const;

/** What is due, the most urgent first. */
export function Component() {
  const { today } = useWords(officeWords);
  const words = useWords(dutiesWords);
  const format = useFormat();
  const territory = useTerritory(AREAS.office.roles);
  const { duties } = useAnswer(dutiesQuery, { territory });
  const groups = STATES.map((state) => ({ state, own: duties.filter((duty) => duty.state === state) }));
  const urgent = groups.slice(0, 2).every(({ own }) => own.length === 0);
  return (
    <PageFrame
      title={today.title(format.day(dateIn(new Date().toISOString())))}
      lead={urgent ? today.nothingUrgent : today.lead}
    >
      {duties.length === 0 && (
        <Empty>
          <Text>{today.nothing}</Text>
        </Empty>
      )}
      {groups
        .filter(({ own }) => own.length > 0)
        .map(({ state, own }) => (
          <section key={state}>
            <Title order={2} mb="xs">
              {today.group(words[state], own.length)}
            </Title>
            <DutyList duties={own} to={dutyAddress} draftOf={draftOf} />
          </section>
        ))}
      <SittingsDue territory={territory} />
      <DecisionsDue territory={territory} />
    </PageFrame>
  );
}
