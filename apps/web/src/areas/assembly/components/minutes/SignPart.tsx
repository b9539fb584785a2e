import { useState } from 'react';
import { Anchor, Text } from '@mantine/core';
import { Part } from '../../../../shared/hall/Part.js';
import { ScanField } from '../../../../shared/hall/ScanField.js';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { sharedWords } from '../../../../shared/words/index.js';
import { signMutation } from '../../operations/sitting-steps.js';
import { useSitting } from '../../state/sitting-context.js';
import { requiredSignatures } from '../../state/signatures.js';
import { useStep } from '../../state/use-step.js';
import { gatheringWords } from '../../words/index.js';
import { useSittingWords } from '../../state/use-sitting-words.js';
import { Signature } from './Signature.js';

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
  // The text that is signed; needed with the first signature.
  const document = isKnown || minutesDocumentId === undefined ? {} : { minutesDocumentId };
  const { take, refused, pending } = useStep(signMutation);
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
          scanLabel={words.scan}
          isReady={isKnown || minutesDocumentId !== undefined}
          step={{ take: (given) => take({ ...given, ...document }), refused, pending }}
        />
      ))}
    </Part>
  );
}
