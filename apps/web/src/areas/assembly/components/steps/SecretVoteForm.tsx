import { useState } from 'react';
import { Checkbox, NumberInput, Stack, Text } from '@mantine/core';
import { ConfirmButton } from '../../../../shared/components/ConfirmButton.js';
import { handsOf, NO_HANDS } from '../../../../shared/hall/counting.js';
import { HandsFields } from '../../../../shared/hall/HandsFields.js';
import { ScanField } from '../../../../shared/hall/ScanField.js';
import styles from '../../../../shared/hall/StepCard.module.css';
import { sharedHallWords } from '../../../../shared/hall/words/index.js';
import { useWords } from '../../../../shared/i18n/words.js';
import type { Choice } from '../../../../shared/people/names.js';
import { useSitting } from '../../state/sitting-context.js';
import { useSittingWords } from '../../state/use-sitting-words.js';

const BULLETINS = ['printed', 'issued', 'valid', 'invalid', 'unused'] as const;
type Bulletins = Readonly<Record<(typeof BULLETINS)[number], number>>;

export interface SecretVote {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  readonly commission: string[];
  readonly bulletins: Bulletins;
  readonly protocolDocumentId: string;
}

/** On paper in the hall: what the counting commission counted, every bulletin accounted for. */
export function SecretVoteForm({
  present,
  pending,
  onVote,
}: {
  readonly present: readonly Choice[];
  readonly pending: boolean;
  readonly onVote: (vote: SecretVote) => Promise<unknown>;
}) {
  const { secret: words, decideQuestion } = useSittingWords();
  const hall = useWords(sharedHallWords);
  const { territory } = useSitting();
  const [commission, setCommission] = useState<string[]>([]);
  const [hands, setHands] = useState(NO_HANDS);
  const [bulletins, setBulletins] = useState<Readonly<Record<string, number | string>>>({});
  const [protocolDocumentId, setProtocol] = useState<string>();
  const counts = handsOf(hands);
  const counted = Object.fromEntries(
    BULLETINS.map((kind) => [kind, Number(bulletins[kind] ?? 0)]),
  ) as unknown as Bulletins;
  return (
    <Stack>
      <Text>{words.lead}</Text>
      <Checkbox.Group label={words.commission} value={commission} onChange={setCommission}>
        <Stack mt="xs" gap="xs">
          {present.map(({ value, label }) => (
            <Checkbox key={value} value={value} label={label} />
          ))}
        </Stack>
      </Checkbox.Group>
      <HandsFields hands={hands} base={present.length} onChange={setHands} />
      <fieldset>
        <legend>{words.bulletins}</legend>
        <div className={styles['fields']}>
          {BULLETINS.map((kind) => (
            <NumberInput
              key={kind}
              label={words[kind]}
              value={bulletins[kind] ?? ''}
              onChange={(count) => {
                setBulletins({ ...bulletins, [kind]: count });
              }}
              min={0}
              allowDecimal={false}
              allowNegative={false}
              hideControls
            />
          ))}
        </div>
      </fieldset>
      <ScanField territory={territory} label={words.protocol} required onKept={setProtocol} />
      <div>
        <ConfirmButton
          size="md"
          label={words.record}
          question={decideQuestion}
          consequence={
            <>
              <strong>
                {hall.counts(String(counts.for), String(counts.against), String(counts.abstained))}
              </strong>
              <br />
              {hall.countIsFinal}
            </>
          }
          loading={pending}
          disabled={protocolDocumentId === undefined}
          onConfirm={async () => {
            if (protocolDocumentId !== undefined)
              await onVote({ ...counts, commission, bulletins: counted, protocolDocumentId });
          }}
        />
      </div>
    </Stack>
  );
}
