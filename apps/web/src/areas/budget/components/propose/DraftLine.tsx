import { Alert, Button, Group, Text } from '@mantine/core';
import { useWords } from '../../../../shared/i18n/words.js';
import type { DraftPlace } from '../../state/draft-keeper.js';
import { proposeWords } from '../../words/propose.js';

/** Where what was written is now; when two devices wrote, which one shall stay. */
export function DraftLine({
  place,
  onTakeOther,
  onKeepThis,
}: {
  readonly place: DraftPlace;
  readonly onTakeOther: () => void;
  readonly onKeepThis: () => void;
}) {
  const words = useWords(proposeWords);
  if (place !== 'elsewhere') return <Text role="status">{words.places[place]}</Text>;
  return (
    <Alert role="alert" variant="outline" color="red.9">
      <Text mb="sm">{words.places.elsewhere}</Text>
      <Group>
        <Button variant="default" onClick={onTakeOther}>
          {words.takeOther}
        </Button>
        <Button variant="default" onClick={onKeepThis}>
          {words.keepThis}
        </Button>
      </Group>
    </Alert>
  );
}
