import { Stack, Text, Title } from '@mantine/core';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { AREAS } from '../../../shared/area/areas.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { DutyList } from '../../../shared/duties/DutyList.js';
import { dutiesQuery } from '../../../shared/duties/operations.js';
import { useWords } from '../../../shared/i18n/words.js';
import { useTerritory } from '../../../shared/session/use-territory.js';
import { MissedAsFile } from '../components/MissedAsFile.js';
import { MissedByPerson } from '../components/MissedByPerson.js';
import { missedDeadlinesQuery } from '../operations/deadlines.js';
import { allMissed, byPerson } from '../state/missed.js';
import { maslikhatWords } from '../words/index.js';

/** What is overdue now, and who missed what. */
export function Component() {
  const { deadlines: words } = useWords(maslikhatWords);
  const territory = useTerritory(AREAS.maslikhat.roles);
  const missed = allMissed(useAnswer(missedDeadlinesQuery, { territory }));
  const { duties } = useAnswer(dutiesQuery, { territory });
  const people = byPerson(missed);
  const overdue = duties.filter(({ state }) => state === 'overdue');
  return (
    <PageFrame title={words.title} lead={words.lead}>
      <section>
        <Title order={2} mb="sm">
          {words.now}
        </Title>
        {overdue.length === 0 ? (
          <Text>{words.noneNow}</Text>
        ) : (
          <DutyList
            duties={overdue}
            label={words.openGathering}
            to={({ gatheringId }) => (gatheringId === null ? undefined : `/meetings/${gatheringId}`)}
          />
        )}
      </section>
      <section>
        <Title order={2} mb="sm">
          {words.byPerson}
        </Title>
        {missed.length === 0 ? (
          <Text>{words.none}</Text>
        ) : (
          <MissedAsFile people={people} territory={territory} />
        )}
        <Stack mt="sm">
          {people.map((of) => (
            <MissedByPerson key={of.person?.personId ?? ''} of={of} />
          ))}
        </Stack>
      </section>
    </PageFrame>
  );
}
