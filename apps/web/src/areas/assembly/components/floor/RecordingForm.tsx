import { useState } from 'react';
import { Button, Stack, Text, TextInput } from '@mantine/core';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { recordingMutation } from '../../operations/sitting-steps.js';
import { useStep } from '../../state/use-step.js';
import { useSittingWords } from '../../state/use-sitting-words.js';

/** Where the sitting is to be seen afterwards. */
export function RecordingForm() {
  const { record } = useSittingWords();
  const words = record.recording;
  const [url, setUrl] = useState('');
  const [isAdded, setAdded] = useState(false);
  const { take, refused, pending } = useStep(recordingMutation);

  async function add(): Promise<void> {
    const done = await take({ url: url.trim() });
    setAdded(done !== undefined);
    if (done) setUrl('');
  }

  return (
    <Stack>
      <Text>{words.lead}</Text>
      <TextInput
        type="url"
        label={words.url}
        required
        maxLength={500}
        value={url}
        onChange={({ currentTarget: { value } }) => {
          setUrl(value);
        }}
      />
      <RefusalNotice refused={refused} />
      <div>
        <Button disabled={url.trim() === ''} loading={pending} onClick={() => void add()}>
          {words.submit}
        </Button>
      </div>
      <Text role="status">{isAdded && words.added}</Text>
    </Stack>
  );
}
