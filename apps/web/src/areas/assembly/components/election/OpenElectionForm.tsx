import { useState } from 'react';
import { NumberInput, Radio, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useAnswer } from '../../../../shared/api/use-answer.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../../shared/format/format.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { LegalDateField } from '../../../../shared/forms/LegalDateField.js';
import { VoteForm } from '../../../../shared/hall/VoteForm.js';
import { sharedHallWords } from '../../../../shared/hall/words/index.js';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../../shared/i18n/words.js';
import { confidenceOf } from '../../../../shared/law/LegalBasis.js';
import { sharedWords } from '../../../../shared/words/index.js';
import { vacanciesQuery } from '../../operations/gathering.js';
import { openElectionMutation } from '../../operations/gathering-steps.js';
import { frozen, frozenNorm } from '../../state/norm.js';
import { useMembers, useSitting } from '../../state/sitting-context.js';
import { sizeFor, yearsAfter } from '../../state/sizes.js';
import { useStep } from '../../state/use-step.js';
import { gatheringWords } from '../../words/index.js';
import { SectionSeatsFields, seatsInput } from './SectionSeatsFields.js';
import type { SectionPeople } from './SectionSeatsFields.js';

const SIZE = 'assembly.size';
const TERM = 'assembly.termYears';

/** How many members and until when, within the norms; the gathering votes on it. */
export function OpenElectionForm({ itemId }: { readonly itemId: string }) {
  const { election: words } = useWords(gatheringWords);
  const { recordVote } = useWords(sharedHallWords);
  const { source } = useWords(sharedWords);
  const format = useFormat();
  const language = useLanguage();
  const sitting = useSitting();
  const heldOn = dateIn(sitting.startsAt);
  const years = Number(frozen(sitting, TERM));
  const vacancy = useVacancy(sitting.territory, heldOn);
  const [assemblyId, setAssembly] = useState(vacancy?.id ?? '');
  const [population, setPopulation] = useState<number | string>('');
  const [size, setSize] = useState<number | string>('');
  const [termFrom, setTermFrom] = useState<string | null>(heldOn);
  const [termTo, setTermTo] = useState<string | null>(yearsAfter(heldOn, years));
  const [people, setPeople] = useState<SectionPeople>({ bySections: false, populations: {} });
  const { take, refused, pending } = useStep(openElectionMutation);
  const voters = useMembers('present');
  const byElection = assemblyId === '' ? undefined : vacancy;
  const row = sizeFor(Number(population), frozen(sitting, SIZE));
  const sections = byElection ? [] : seatsInput(people);
  const sizeNorm = frozenNorm(sitting, SIZE);
  const basis = sizeNorm ? ` ${source}: ${inLanguage(sizeNorm.cited, language)}` : '';
  const sizeRule = `${row ? words.sizeRule(format.number(row.least), format.number(row.most)) : words.sizeUnknown}${basis}`;
  const termNorm = frozenNorm(sitting, TERM);
  const lastDay = byElection ? byElection.termTo : termTo;
  const isReady =
    Number(population) > 0 && Number(size) > 0 && termFrom !== null && lastDay !== null && sections !== null;

  return (
    <Stack>
      <Title order={3}>{byElection ? words.openVacant : words.open}</Title>
      <Text>{byElection ? words.leadVacant : words.lead}</Text>
      {vacancy && (
        <Radio.Group label={words.kind} value={assemblyId} onChange={setAssembly}>
          <Stack mt="xs" gap="xs">
            <Radio value="" label={words.whole} />
            <Radio value={vacancy.id} label={words.vacant(format.number(vacancy.vacant))} />
          </Stack>
        </Radio.Group>
      )}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NumberInput
          label={words.population}
          required
          min={1}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          value={population}
          onChange={setPopulation}
        />
        <NumberInput
          label={byElection ? words.sizeVacant : words.size}
          required
          min={1}
          max={25}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          value={size}
          onChange={setSize}
          description={byElection ? words.vacantRule(format.number(byElection.vacant)) : sizeRule}
        />
        <LegalDateField
          label={words.termFrom}
          value={termFrom}
          onChange={(day) => {
            setTermFrom(day);
            if (day !== null) setTermTo(yearsAfter(day, years));
          }}
          rules={[]}
          earliest={heldOn}
          required
        />
        {!byElection && (
          <LegalDateField
            label={words.termTo}
            value={termTo}
            onChange={setTermTo}
            rules={[
              {
                text: words.termRule(format.number(years)),
                ...(termNorm && {
                  source: inLanguage(termNorm.cited, language),
                  confidence: confidenceOf(termNorm.confidence),
                }),
              },
            ]}
            earliest={termFrom ?? heldOn}
            latest={yearsAfter(termFrom ?? heldOn, years)}
            required
          />
        )}
      </SimpleGrid>
      {sitting.planId !== null && !byElection && (
        <SectionSeatsFields planId={sitting.planId} people={people} onChange={setPeople} />
      )}
      {isReady && (
        <VoteForm
          base={sitting.quorum.present}
          voters={voters}
          question={byElection ? words.openVacantQuestion : words.openQuestion}
          submitLabel={recordVote}
          pending={pending}
          onVote={(vote) =>
            take({
              itemId,
              population: Number(population),
              size: Number(size),
              termFrom,
              termTo: lastDay,
              ...(sections.length > 0 && { sections: [...sections] }),
              ...(byElection && { assemblyId: byElection.id }),
              vote,
            })
          }
        />
      )}
      <RefusalNotice refused={refused} />
    </Stack>
  );
}

/** The assembly in office that day with seats to be filled; undefined where there is none. */
function useVacancy(territory: string, on: string) {
  const { assemblies } = useAnswer(vacanciesQuery, { territory });
  const current = assemblies.find(({ termFrom, termTo }) => termFrom <= on && on <= termTo);
  if (!current) return undefined;
  const vacant = current.size - current.seats.filter(({ leftOn }) => leftOn === null || leftOn >= on).length;
  return vacant > 0 ? { id: current.id, termTo: current.termTo, vacant } : undefined;
}
