import { Anchor, Button, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useWords } from '../../../../shared/i18n/words.js';
import { issueAnnexMutation, signAnnexMutation } from '../../operations/minutes-steps.js';
import { useHall } from '../../state/hall-context.js';
import type { Annex } from '../../state/types.js';
import { useStep } from '../../state/use-step.js';
import { AnnexForm } from '../../../../shared/hall/AnnexForm.js';
import { sharedHallWords } from '../../../../shared/hall/words/index.js';
import { PaperLink } from './PaperLink.js';
import { Part } from '../../../../shared/hall/Part.js';
import { Signatures } from './Signatures.js';

/** Signed minutes never change: a mistake is mended by a numbered annex with the same signatures. */
export function AnnexPart() {
  const { annex: words } = useWords(sharedHallWords);
  const { gathering } = useHall();
  const { annexes } = gathering.proceedings;
  const step = useStep(issueAnnexMutation);
  const [opened, { toggle, close }] = useDisclosure(false);
  return (
    <Part title={words.title} state="later">
      <Text>{words.text}</Text>
      {annexes.map((annex) => (
        <AnnexSignatures key={annex.number} annex={annex} />
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

function AnnexSignatures({ annex: { number, signatures } }: { readonly annex: Annex }) {
  const { annex: words } = useWords(sharedHallWords);
  const { take, refused, pending } = useStep(signAnnexMutation);
  return (
    <Stack gap="xs">
      <Title order={3} size="h4">
        {words.number(String(number))}
      </Title>
      <Anchor component={PaperLink} paper="correctionAnnex" query={`number=${String(number)}`}>
        {words.number(String(number))} (PDF)
      </Anchor>
      <Signatures
        signatures={signatures}
        scanLabel={words.scan}
        step={{ take: (input) => take({ number, ...input }), refused, pending }}
      />
    </Stack>
  );
}
