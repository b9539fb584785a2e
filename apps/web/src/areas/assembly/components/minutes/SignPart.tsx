import { useState } from 'react';
import { Anchor, Button, Text } from '@mantine/core';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { Part } from '../../../../shared/hall/Part.js';
import styles from '../../../../shared/hall/Part.module.css';
import { ScanField } from '../../../../shared/hall/ScanField.js';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { fullName } from '../../../../shared/people/names.js';
import { sharedWords } from '../../../../shared/words/index.js';
import { signMutation } from '../../operations/sitting-steps.js';
import { useSitting } from '../../state/sitting-context.js';
import { requiredSignatures } from '../../state/signatures.js';
import type { RequiredSignature } from '../../state/signatures.js';
import { useStep } from '../../state/use-step.js';
import { gatheringWords } from '../../words/index.js';
import { useSittingWords } from '../../state/use-sitting-words.js';

/** The text that is signed, then the scan of each signature. */
export function SignPart() {
  const { minutes: words } = useSittingWords();
  const sitting = useSitting();
  const { draft } = useWords(gatheringWords);
  const { opensPdf } = useWords(sharedWords);
  const language = useLanguage();
  const { territory, minutes } = sitting;
  const [minutesDocumentId, setDocument] = useState<string>();
  const signatures = requiredSignatures(sitting);
  const isSigned = signatures.every(({ signedAt }) => signedAt !== null);
  const isKnown = minutes.documentId !== null;
  return (
    <Part title={words.sign} state={isSigned ? 'done' : 'now'}>
      {!isSigned && <Text>{words.signText}</Text>}
      {!isSigned && (
        <Text>
          <Anchor
            href={`/sittings/${sitting.id}/papers/minutes?language=${language === 'ru' ? 'ru' : 'kk'}`}
            target="_blank"
            rel="noreferrer"
          >
            {draft}
          </Anchor>{' '}
          ({opensPdf})
        </Text>
      )}
      {!isKnown && <ScanField territory={territory} label={words.document} required onKept={setDocument} />}
      {signatures.map((signature) => (
        <Signature
          key={signature.part}
          signature={signature}
          isReady={isKnown || minutesDocumentId !== undefined}
          document={isKnown || minutesDocumentId === undefined ? {} : { minutesDocumentId }}
        />
      ))}
    </Part>
  );
}

function Signature({
  signature: { part, signer, asOpener, signedAt },
  isReady,
  document,
}: {
  readonly signature: RequiredSignature;
  readonly isReady: boolean;
  /** The text that is signed; needed with the first signature. */
  readonly document: { readonly minutesDocumentId?: string };
}) {
  const { minutes: words } = useSittingWords();
  const format = useFormat();
  const { territory } = useSitting();
  const [documentId, setScan] = useState<string>();
  const { take, refused, pending } = useStep(signMutation);
  const name = signer.name ? `: ${fullName(signer.name)}` : '';
  const who = `${asOpener ? words.parts.opener : words.parts[part]}${name}`;
  return (
    <div className={styles['signature']} role="group" aria-label={who}>
      <Text fw={650}>{who}</Text>
      {signedAt === null ? (
        <>
          <ScanField territory={territory} label={words.scan} required onKept={setScan} />
          <RefusalNotice refused={refused} />
          <div>
            <Button
              disabled={!isReady || documentId === undefined}
              loading={pending}
              onClick={() => {
                if (documentId === undefined) return;
                const signature = { method: 'wetInk' as const, documentId };
                void take({ part, signer: signer.id, signature, ...document });
              }}
            >
              {words.record}
            </Button>
          </div>
        </>
      ) : (
        <Text>✓ {words.signedAt(format.dateTime(signedAt))}</Text>
      )}
    </div>
  );
}
