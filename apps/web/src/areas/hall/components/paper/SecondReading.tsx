import { useState } from 'react';
import { Button, NumberInput, Stack, Text, Title } from '@mantine/core';
import { useCommand } from '../../../../shared/api/use-command.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { checkPaperMutation } from '../../operations/paper-steps.js';
import { differencesOf, figuresOf } from '../../state/second-reading.js';
import type { HallGathering } from '../../state/types.js';
import { hallWords } from '../../words/index.js';
import styles from '../../../../shared/hall/Part.module.css';
import { Comparison } from './Comparison.js';
import { figureName } from './figure-name.js';

type Read = Readonly<Record<string, number | string>>;

/** The second clerk's own count, compared line by line; only without a difference it is confirmed. */
export function SecondReading({ gathering }: { readonly gathering: HallGathering }) {
  const words = useWords(hallWords);
  const { second } = words.minutes;
  const [read, setRead] = useState<Read>({});
  const [isCompared, setCompared] = useState(false);
  const { give, refused, pending } = useCommand(checkPaperMutation);
  const figures = figuresOf(gathering);
  const differences = differencesOf(figures, read);
  return (
    <Stack>
      <Title order={2} size="h3">
        {second.onPaper}
      </Title>
      <div className={styles['fields']}>
        {figures.map((figure) => (
          <NumberInput
            key={figure.key}
            label={figureName(figure, words)}
            value={read[figure.key] ?? ''}
            onChange={(count) => {
              setRead({ ...read, [figure.key]: count });
              setCompared(false);
            }}
            min={0}
            allowDecimal={false}
            allowNegative={false}
            hideControls
          />
        ))}
      </div>
      <div>
        <Button
          variant="default"
          size="md"
          onClick={() => {
            setCompared(true);
          }}
        >
          {second.compare}
        </Button>
      </div>
      {isCompared && (
        <>
          <Comparison figures={figures} read={read} />
          <Text role="status" fw={650}>
            {differences.length === 0 ? second.noDifferences : second.differences(String(differences.length))}
          </Text>
          {differences.length > 0 && <Text>{second.mend}</Text>}
          <RefusalNotice refused={refused} />
          {differences.length === 0 && (
            <div>
              <Button
                size="md"
                loading={pending}
                onClick={() =>
                  void give({ gatheringId: gathering.id, participants: Number(read['participants']) })
                }
              >
                {second.confirm}
              </Button>
            </div>
          )}
        </>
      )}
    </Stack>
  );
}
