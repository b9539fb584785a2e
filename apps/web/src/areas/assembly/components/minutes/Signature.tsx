import { useState } from 'react';
import { Button, Text } from '@mantine/core';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import styles from '../../../../shared/hall/Part.module.css';
import { ScanField } from '../../../../shared/hall/ScanField.js';
import type { Step } from '../../../../shared/hall/step.js';
import { fullName } from '../../../../shared/people/names.js';
import { useSitting } from '../../state/sitting-context.js';
import type { RequiredSignature } from '../../state/signatures.js';
import { useSittingWords } from '../../state/use-sitting-words.js';

interface SignatureInput {
  readonly part: RequiredSignature['part'];
  readonly signer: string;
  readonly signature: { readonly method: 'wetInk'; readonly documentId: string };
}

/** A signature that is needed, under the minutes or an annex: given, or recorded with its scan. */
export function Signature({
  signature: { part, signer, asOpener, signedAt },
  scanLabel,
  isReady = true,
  step: { take, refused, pending },
}: {
  readonly signature: RequiredSignature;
  readonly scanLabel: string;
  /** What is signed is there. */
  readonly isReady?: boolean;
  readonly step: Step<SignatureInput>;
}) {
  const { minutes: words } = useSittingWords();
  const format = useFormat();
  const { territory } = useSitting();
  const [documentId, setScan] = useState<string>();
  const name = signer.name ? `: ${fullName(signer.name)}` : '';
  const who = `${asOpener ? words.parts.opener : words.parts[part]}${name}`;
  return (
    <div className={styles['signature']} role="group" aria-label={who}>
      <Text fw={650}>{who}</Text>
      {signedAt === null ? (
        <>
          <ScanField territory={territory} label={scanLabel} required onKept={setScan} />
          <RefusalNotice refused={refused} />
          <div>
            <Button
              disabled={!isReady || documentId === undefined}
              loading={pending}
              onClick={() => {
                if (documentId === undefined) return;
                void take({ part, signer: signer.id, signature: { method: 'wetInk', documentId } });
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
