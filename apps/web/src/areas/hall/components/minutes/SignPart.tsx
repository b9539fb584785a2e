import { Button, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useWords } from '../../../../shared/i18n/words.js';
import { signMutation } from '../../operations/minutes-steps.js';
import { useHall } from '../../state/hall-context.js';
import { useStep } from '../../state/use-step.js';
import { hallWords } from '../../words/index.js';
import { Part } from '../../../../shared/hall/Part.js';
import { Signatures } from './Signatures.js';

/** Chair and secretary sign what was read; a meeting from paper is checked by a second clerk before. */
export function SignPart() {
  const words = useWords(hallWords);
  const { gathering } = useHall();
  const { signatures } = gathering.proceedings;
  const isSigned = signatures.every(({ signedAt }) => signedAt !== null);
  const step = useStep(signMutation);
  if (gathering.onPaper && !gathering.paperChecked)
    return (
      <Part title={words.minutes.sign} state="now">
        <Text>{words.minutes.second.needed}</Text>
        <div>
          <Button component={Link} to="../check" relative="path">
            {words.minutes.second.toCheck}
          </Button>
        </div>
      </Part>
    );
  return (
    <Part title={words.minutes.sign} state={isSigned ? 'done' : 'now'}>
      {!isSigned && <Text>{words.minutes.signText}</Text>}
      <Signatures signatures={signatures} scanLabel={words.minutes.scan} step={step} />
    </Part>
  );
}
