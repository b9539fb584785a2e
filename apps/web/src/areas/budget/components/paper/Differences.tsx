import { useState } from 'react';
import { Button, Text } from '@mantine/core';
import { useCommand } from '../../../../shared/api/use-command.js';
import { Part } from '../../../../shared/components/Part.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { resolveDifferencesMutation } from '../../operations/paper.js';
import { paperWords } from '../../words/paper.js';
import type { Batch, PaperCampaign } from './batch-state.js';
import { TwoReadings } from './TwoReadings.js';

/** The sheets that two clerks read differently, each looked at once more: one of the readings is right. */
export function Differences({
  campaign,
  batch,
  projects,
}: {
  readonly campaign: PaperCampaign;
  readonly batch: Batch;
  readonly projects: PaperCampaign['projects'];
}) {
  const words = useWords(paperWords);
  const differing = batch.differences ?? [];
  const readings = batch.readings ?? [];
  const [right, setRight] = useState<ReadonlyMap<number, number>>(new Map());
  const [isAskedToo, setAskedToo] = useState(false);
  const { give, refused, pending } = useCommand(resolveDifferencesMutation, { channel: 'paper' });
  const isComplete = differing.every((sheet) => right.has(sheet));

  function settle(): void {
    setAskedToo(!isComplete);
    if (!isComplete) return;
    const sheets = readings
      .filter(({ sheet, entry }) => right.get(sheet) === entry)
      .map(({ sheet, projectIds }) => ({ sheet, projectIds }));
    void give({ campaignId: campaign.id, batchId: batch.id, sheets });
  }

  return (
    <Part title={words.differences}>
      <Text>{words.differencesText}</Text>
      {differing.map((sheet) => (
        <TwoReadings
          key={sheet}
          number={sheet}
          projects={projects}
          readings={readings.filter((reading) => reading.sheet === sheet)}
          right={right.get(sheet)}
          onChoose={(entry) => {
            setRight(new Map([...right, [sheet, entry]]));
          }}
        />
      ))}
      <RefusalNotice refused={refused} />
      <Text role="status">{isAskedToo && !isComplete && words.chooseEach}</Text>
      <div>
        <Button loading={pending} onClick={settle}>
          {words.settle}
        </Button>
      </div>
    </Part>
  );
}
