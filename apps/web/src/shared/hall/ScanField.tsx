import { useState } from 'react';
import { FileInput, Text } from '@mantine/core';
import { Failure, UNREACHABLE } from '../api/failure.js';
import { uploadFile } from '../api/upload.js';
import { useWords } from '../i18n/words.js';
import { sharedWords } from '../words/index.js';
import { sharedHallWords } from './words/index.js';

const KINDS = 'application/pdf,image/jpeg,image/png';

/** A scan: kept in the vault as soon as it is chosen; the command then refers to it. */
export function ScanField({
  territory,
  gathering,
  purpose,
  label,
  onKept,
  required = false,
}: {
  /** In whose vault it is kept. */
  readonly territory: string;
  /** Whose chair and secretary may keep it, too. */
  readonly gathering?: string;
  /** What a resident hands it in for. */
  readonly purpose?: 'initiative';
  readonly label: string;
  /** undefined: it was taken away again. */
  readonly onKept: (documentId: string | undefined) => void;
  readonly required?: boolean;
}) {
  const words = useWords(sharedHallWords);
  const { unreachable, chooseFile } = useWords(sharedWords);
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<string>();

  async function keep(chosen: File | null): Promise<void> {
    setFile(chosen);
    setProblem(undefined);
    onKept(undefined);
    if (!chosen) return;
    const by = { ...(gathering !== undefined && { gathering }), ...(purpose && { for: purpose }) };
    try {
      onKept(await uploadFile(territory, chosen, by));
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
        description={words.scanHint}
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
