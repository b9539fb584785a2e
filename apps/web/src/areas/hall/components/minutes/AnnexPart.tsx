import { Anchor, Button, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useWords } from '../../../../shared/i18n/words.js';
import { signAnnexMutation } from '../../operations/minutes-steps.js';
import { useHall } from '../../state/hall-context.js';
import type { Annex } from '../../state/types.js';
import { useStep } from '../../state/use-step.js';
import { hallWords } from '../../words/index.js';
import { AnnexForm } from './AnnexForm.js';
import { PaperLink } from './PaperLink.js';
import { Part } from '../../../../shared/hall/Part.js';
import { Signatures } from './Signatures.js';

/** Signed minutes never change: a mistake is mended by a numbered annex with the same signatures. */
export function AnnexPart() {
  const words = useWords(hallWords);
  const { gathering } = useHall();
  const { annexes } = gathering.proceedings;
  const [opened, { toggle, close }] = useDisclosure(false);
  return (
    <Part title={words.minutes.annex} state="later">
      <Text>{words.minutes.annexText}</Text>
      {annexes.map((annex) => (
        <AnnexSignatures key={annex.number} annex={annex} />
      ))}
      <div>
        <Button variant="default" aria-expanded={opened} onClick={toggle}>
          {words.minutes.newAnnex}
        </Button>
      </div>
      {opened && <AnnexForm onIssued={close} />}
    </Part>
  );
}

function AnnexSignatures({ annex: { number, signatures } }: { readonly annex: Annex }) {
  const words = useWords(hallWords);
  const { take, refused, pending } = useStep(signAnnexMutation);
  return (
    <Stack gap="xs">
      <Title order={3} size="h4">
        {words.minutes.annexNumber(String(number))}
      </Title>
      <Anchor component={PaperLink} paper="correctionAnnex" query={`number=${String(number)}`}>
        {words.minutes.annexNumber(String(number))} (PDF)
      </Anchor>
      <Signatures
        signatures={signatures}
        scanLabel={words.minutes.annexScan}
        step={{ take: (input) => take({ number, ...input }), refused, pending }}
      />
    </Stack>
  );
}
