import { useState } from 'react';
import { Button, Checkbox, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../../shared/format/format.js';
import { useWords } from '../../../../shared/i18n/words.js';
import type { Choice } from '../../../../shared/people/names.js';
import { ResidentPicker } from '../../../../shared/people/ResidentPicker.js';
import type { Election, ElectionCandidate } from '../../../../shared/sittings/types.js';
import { sittingsWords } from '../../../../shared/sittings/words/index.js';
import { nominateMutation } from '../../operations/gathering-steps.js';
import { useSitting } from '../../state/sitting-context.js';
import { useSectionsOfPlan } from '../../state/use-sections.js';
import { useStep } from '../../state/use-step.js';
import { gatheringWords } from '../../words/index.js';

type Spoken = ElectionCandidate['groups'][number];
const GROUPS: readonly Spoken[] = ['women', 'youth', 'elders', 'street', 'apartmentHouse', 'other'];

/** Somebody is named from the floor, with the groups they speak for; whoever is a representative is put down as one. */
export function NominateForm({ election: { itemId, sections } }: { readonly election: Election }) {
  const { election: words } = useWords(gatheringWords);
  const { groups: groupNames } = useWords(sittingsWords);
  const { territory, planId, startsAt } = useSitting();
  const { nameOf, electedBy } = useSectionsOfPlan(planId);
  const [candidate, setCandidate] = useState<Choice | null>(null);
  const [groups, setGroups] = useState<Spoken[]>([]);
  const [chosen, setSection] = useState<string>();
  const { take, refused, pending } = useStep(nominateMutation);
  const elector = candidate ? electedBy(candidate.value) : undefined;
  const own = sections.find(({ sectionId }) => sectionId === elector?.sectionId)?.sectionId;
  const sectionId = chosen ?? own ?? sections[0]?.sectionId;

  async function nominate(): Promise<void> {
    if (!candidate) return;
    const done = await take({
      itemId,
      memberId: candidate.value,
      groups,
      ...(sectionId !== undefined && { sectionId }),
      ...(elector && { representativeOf: elector.id }),
    });
    if (!done) return;
    setCandidate(null);
    setGroups([]);
    setSection(undefined);
  }

  return (
    <Stack>
      <Title order={3}>{words.nominateTitle}</Title>
      <Text>{words.nominateLead}</Text>
      <ResidentPicker
        territory={territory}
        on={dateIn(startsAt)}
        label={words.candidate}
        value={candidate}
        onChange={setCandidate}
        required
      />
      <Checkbox.Group
        label={words.groups}
        required
        value={groups}
        onChange={(marked) => {
          setGroups(marked);
        }}
      >
        <Group mt="xs">
          {GROUPS.map((group) => (
            <Checkbox key={group} value={group} label={groupNames[group]} />
          ))}
        </Group>
      </Checkbox.Group>
      {sections.length > 0 && (
        <NativeSelect
          label={words.section}
          value={sectionId ?? ''}
          onChange={({ currentTarget: { value } }) => {
            setSection(value);
          }}
          data={sections.map((section) => ({
            value: section.sectionId,
            label: nameOf(section.sectionId) ?? '',
          }))}
        />
      )}
      <RefusalNotice refused={refused} />
      <div>
        <Button
          disabled={!candidate || groups.length === 0}
          loading={pending}
          onClick={() => void nominate()}
        >
          {words.nominate}
        </Button>
      </div>
    </Stack>
  );
}
