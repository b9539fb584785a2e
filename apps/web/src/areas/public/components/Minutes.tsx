import { Anchor, Group, List, Text } from '@mantine/core';
import { dateIn } from '../../../shared/format/format.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useWords } from '../../../shared/i18n/words.js';
import type { Meeting } from '../types.js';
import { publicWords } from '../words/index.js';
import { Part } from '../../../shared/components/Part.js';

/** The published minutes to read and download; before that, how far they have come. */
export function Minutes({ meeting }: { readonly meeting: Meeting }) {
  const words = useWords(publicWords);
  const format = useFormat();
  const { id, status, minutes } = meeting;
  if (status === 'cancelled') return null;
  if (status !== 'closed' && status !== 'notHeld')
    return (
      <Part title={words.minutes}>
        <Text>{words.minutesLater}</Text>
      </Part>
    );
  const { chairSignedAt, secretarySignedAt, deliveredOn, deliveryDueOn, publishedOn } = minutes;
  const address = `/gatherings/${id}/minutes`;
  const steps: readonly (readonly [string, string | null])[] = [
    [words.minutesSteps.chairSigned, chairSignedAt && dateIn(chairSignedAt)],
    [words.minutesSteps.secretarySigned, secretarySignedAt && dateIn(secretarySignedAt)],
    [words.minutesSteps.delivered, deliveredOn],
    [words.minutesSteps.published, publishedOn],
  ];
  return (
    <Part title={words.minutes}>
      {publishedOn !== null && (
        <Group>
          <Anchor href={address}>{words.readMinutes}</Anchor>
          <Anchor href={address} download={`minutes-${id}.pdf`}>
            {words.downloadMinutes}
          </Anchor>
        </Group>
      )}
      <List>
        {steps.map(([step, on]) => (
          <List.Item key={step}>
            {step}: {on === null ? words.notYet : format.date(on)}
          </List.Item>
        ))}
      </List>
      {deliveredOn === null && deliveryDueOn !== null && (
        <Text>{words.deliveryDue(format.date(deliveryDueOn))}</Text>
      )}
    </Part>
  );
}
