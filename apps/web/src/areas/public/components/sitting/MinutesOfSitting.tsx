import { Text } from '@mantine/core';
import { Facts } from '../../../../shared/components/Facts.js';
import { Part } from '../../../../shared/components/Part.js';
import { dateIn } from '../../../../shared/format/format.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { sittingsWords } from '../../../../shared/sittings/words/index.js';
import type { PublicSitting } from '../../types.js';

/** How far its minutes have come, and what was mended in them since. */
export function MinutesOfSitting({
  sitting: { status, minutes, secretary, annexes },
}: {
  readonly sitting: PublicSitting;
}) {
  const words = useWords(sittingsWords);
  const format = useFormat();
  if (status === 'cancelled') return null;
  if (status !== 'closed' && status !== 'notHeld')
    return (
      <Part title={words.minutes}>
        <Text>{words.minutesLater}</Text>
      </Part>
    );
  const { chairSignedAt, secretarySignedAt, deliveredOn, incomingNumber } = minutes;
  const signed = (at: string | null): string => (at === null ? words.notYet : format.dateTime(at));
  const delivered = [
    deliveredOn === null ? words.notYet : format.date(deliveredOn),
    ...(incomingNumber === null ? [] : [words.incoming(incomingNumber)]),
  ].join(', ');
  return (
    <Part title={words.minutes}>
      <Facts
        facts={[
          [words.steps.chairSigned, signed(chairSignedAt)],
          ...(secretary ? [[words.steps.secretarySigned, signed(secretarySignedAt)] as const] : []),
          [words.steps.delivered, delivered],
          ...annexes.map(
            ({ number, issuedAt }) =>
              [words.annex(format.number(number)), format.date(dateIn(issuedAt))] as const,
          ),
        ]}
      />
    </Part>
  );
}
