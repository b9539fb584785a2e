import { Anchor, Button, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { AnnexForm } from '../../../../shared/hall/AnnexForm.js';
import { Part } from '../../../../shared/hall/Part.js';
import { sharedHallWords } from '../../../../shared/hall/words/index.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { sharedWords } from '../../../../shared/words/index.js';
import { issueAnnexMutation, signAnnexMutation } from '../../operations/annex-steps.js';
import { requiredSignatures } from '../../state/signatures.js';
import { useSitting } from '../../state/sitting-context.js';
import type { Sitting } from '../../state/types.js';
import { useStep } from '../../state/use-step.js';
import { Signature } from './Signature.js';

/** Signed minutes never change: a mistake is mended by a numbered annex with the same signatures. */
export function AnnexPart() {
  const { annex: words } = useWords(sharedHallWords);
  const sitting = useSitting();
  const step = useStep(issueAnnexMutation);
  const [opened, { toggle, close }] = useDisclosure(false);
  if (requiredSignatures(sitting).some(({ signedAt }) => signedAt === null)) return null;
  return (
    <Part title={words.title} state="later">
      <Text>{words.text}</Text>
      {sitting.annexes.map((annex) => (
        <Annex key={annex.number} annex={annex} />
      ))}
      <div>
        <Button variant="default" aria-expanded={opened} onClick={toggle}>
          {words.begin}
        </Button>
      </div>
      {opened && <AnnexForm step={step} onIssued={close} />}
    </Part>
  );
}

function Annex({ annex }: { readonly annex: Sitting['annexes'][number] }) {
  const { annex: words } = useWords(sharedHallWords);
  const { opensPdf } = useWords(sharedWords);
  const sitting = useSitting();
  const { take, refused, pending } = useStep(signAnnexMutation);
  const { number } = annex;
  return (
    <Stack gap="xs" role="group" aria-label={words.number(String(number))}>
      <Title order={3} size="h4">
        {words.number(String(number))}
      </Title>
      <Text>
        <Anchor
          href={`/sittings/${sitting.id}/papers/correctionAnnex?number=${String(number)}`}
          target="_blank"
          rel="noreferrer"
        >
          {words.number(String(number))}
        </Anchor>{' '}
        ({opensPdf})
      </Text>
      {requiredSignatures({ ...sitting, minutes: { ...sitting.minutes, ...annex } }).map((signature) => (
        <Signature
          key={signature.part}
          signature={signature}
          scanLabel={words.scan}
          step={{ take: (given) => take({ number, ...given }), refused, pending }}
        />
      ))}
    </Stack>
  );
}
