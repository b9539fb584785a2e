import { useState } from 'react';
import { Button, Text } from '@mantine/core';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { useMe } from '../../../../shared/session/use-me.js';
import type { RequiredSignature } from '../../state/types.js';
import { useHall } from '../../state/hall-context.js';
import { useNameOf } from '../../state/use-name-of.js';
import type { Step } from '../../../../shared/hall/step.js';
import { hallWords } from '../../words/index.js';
import styles from '../../../../shared/hall/Part.module.css';
import { ScanField } from '../../../../shared/hall/ScanField.js';
import { Unavailable } from './Unavailable.js';

interface SignatureInput {
  readonly part: RequiredSignature['part'];
  readonly signer: string;
  readonly signature: { readonly method: 'wetInk'; readonly documentId: string };
}

/** Each signature that is needed: given, or the scan of the signed paper and who saw it being signed. */
export function Signatures({
  signatures,
  scanLabel,
  step,
}: {
  readonly signatures: readonly RequiredSignature[];
  readonly scanLabel: string;
  readonly step: Step<SignatureInput>;
}) {
  return (
    <div>
      {signatures.map((signature) => (
        <Signature
          key={`${signature.part} ${signature.signerId}`}
          signature={signature}
          scanLabel={scanLabel}
          step={step}
        />
      ))}
      <RefusalNotice refused={step.refused} />
    </div>
  );
}

function Signature({
  signature: { part, signerId, substitute, signedAt },
  scanLabel,
  step,
}: {
  readonly signature: RequiredSignature;
  readonly scanLabel: string;
  readonly step: Step<SignatureInput>;
}) {
  const words = useWords(hallWords);
  const format = useFormat();
  const me = useMe();
  const { gathering } = useHall();
  const name = useNameOf(signerId);
  const [documentId, setDocumentId] = useState<string>();
  const who = `${words.minutes.parts[part]}: ${name}${substitute ? ` (${words.minutes.substitute})` : ''}`;
  return (
    <div className={styles['signature']} role="group" aria-label={who}>
      <Text fw={650}>{who}</Text>
      {signedAt === null ? (
        <>
          <ScanField
            territory={gathering.territory}
            gathering={gathering.id}
            label={scanLabel}
            onKept={setDocumentId}
            required
          />
          {me && <Text>{words.minutes.attestor(me.displayName ?? '')}</Text>}
          <div>
            <Button
              disabled={documentId === undefined}
              loading={step.pending}
              onClick={() => {
                if (documentId !== undefined)
                  void step.take({ part, signer: signerId, signature: { method: 'wetInk', documentId } });
              }}
            >
              {words.minutes.recordSignature}
            </Button>
          </div>
          <Unavailable part={part} />
        </>
      ) : (
        <Text>✓ {words.minutes.signedAt(format.dateTime(signedAt))}</Text>
      )}
    </div>
  );
}
