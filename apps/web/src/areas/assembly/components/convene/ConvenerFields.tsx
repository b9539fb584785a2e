import { Checkbox, Group, Radio, Stack } from '@mantine/core';
import type { ResultOf } from '../../../../shared/api/graphql.js';
import { ScanField } from '../../../../shared/hall/ScanField.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { fullName } from '../../../../shared/people/names.js';
import type { conveningQuery } from '../../operations/sitting.js';
import { assemblyWords } from '../../words/index.js';

export interface ChosenConvener {
  readonly byMembers: boolean;
  readonly initiators: readonly string[];
  /** Of their signatures, once uploaded. */
  readonly signatures: string | undefined;
}
export const BY_AKIM: ChosenConvener = { byMembers: false, initiators: [], signatures: undefined };

/** The akim, or members with their signatures. */
export function ConvenerFields({
  assembly: { territory, seats },
  convener,
  onChange,
}: {
  readonly assembly: NonNullable<ResultOf<typeof conveningQuery>['assembly']>;
  readonly convener: ChosenConvener;
  readonly onChange: (convener: ChosenConvener) => void;
}) {
  const { convening: words } = useWords(assemblyWords);
  const inOffice = seats.filter(({ leftOn }) => leftOn === null);
  return (
    <Stack>
      <Radio.Group
        label={words.byWhom}
        value={convener.byMembers ? 'members' : 'akim'}
        onChange={(value) => {
          onChange({ ...convener, byMembers: value === 'members' });
        }}
      >
        <Group mt="xs">
          <Radio value="akim" label={words.akim} />
          <Radio value="members" label={words.byMembers} />
        </Group>
      </Radio.Group>
      {convener.byMembers && (
        <>
          <Checkbox.Group
            label={words.initiators}
            value={[...convener.initiators]}
            onChange={(initiators) => {
              onChange({ ...convener, initiators });
            }}
          >
            <Stack mt="xs" gap="xs">
              {inOffice.map(({ person }) => (
                <Checkbox key={person.id} value={person.id} label={fullName(person.name)} />
              ))}
            </Stack>
          </Checkbox.Group>
          <ScanField
            territory={territory}
            label={words.signatures}
            required
            onKept={(signatures) => {
              onChange({ ...convener, signatures });
            }}
          />
        </>
      )}
    </Stack>
  );
}
