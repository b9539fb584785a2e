import { useState } from 'react';
import { FileInput, Text } from '@mantine/core';
import { Failure, UNREACHABLE } from '../../../../shared/api/failure.js';
import { uploadFile } from '../../../../shared/api/upload.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { sharedWords } from '../../../../shared/words/index.js';
import { useHall } from '../../state/hall-context.js';
import { hallWords } from '../../words/index.js';

const KINDS = 'application/pdf,image/jpeg,image/png';

/** A scan: kept in the vault as soon as it is chosen; the command then refers to it. */
export function ScanField({
  label,
  onKept,
  required = false,
}: {
  readonly label: string;
  /** undefined: it was taken away again. */
  readonly onKept: (documentId: string | undefined) => void;
  readonly required?: boolean;
}) {
  const words = useWords(hallWords);
  const { unreachable, chooseFile } = useWords(sharedWords);
  const { gathering } = useHall();
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<string>();

  async function keep(chosen: File | null): Promise<void> {
    setFile(chosen);
    setProblem(undefined);
    onKept(undefined);
    if (!chosen) return;
    try {
      onKept(await uploadFile(gathering.territory, chosen));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      setFile(null);
      setProblem(error.code === UNREACHABLE ? unreachable : error.message);
    }
  }

  return (
    <>
      <FileInput
        label={label}
        description={words.minutes.scanHint}
        placeholder={chooseFile}
        accept={KINDS}
        required={required}
        value={file}
        error={problem}
        onChange={(chosen) => void keep(chosen)}
      />
      {file && <Text size="sm">{file.name}</Text>}
    </>
  );
}
