import { useState } from 'react';
import { FileInput, List } from '@mantine/core';
import { Failure, UNREACHABLE } from '../../../../shared/api/failure.js';
import { uploadFile } from '../../../../shared/api/upload.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { sharedWords } from '../../../../shared/words/index.js';
import { hallWords } from '../../words/index.js';

/** Several scans, kept in the vault as soon as they are chosen. */
export function ScansField({
  label,
  territory,
  onKept,
}: {
  readonly label: string;
  readonly territory: string;
  readonly onKept: (documentIds: readonly string[]) => void;
}) {
  const { scanHint } = useWords(hallWords);
  const { unreachable, chooseFile } = useWords(sharedWords);
  const [files, setFiles] = useState<File[]>([]);
  const [problem, setProblem] = useState<string>();

  async function keep(chosen: File[]): Promise<void> {
    setFiles(chosen);
    setProblem(undefined);
    onKept([]);
    try {
      onKept(await Promise.all(chosen.map((file) => uploadFile(territory, file))));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      setFiles([]);
      setProblem(error.code === UNREACHABLE ? unreachable : error.message);
    }
  }

  return (
    <>
      <FileInput
        label={label}
        description={scanHint}
        placeholder={chooseFile}
        accept="application/pdf,image/jpeg,image/png"
        multiple
        required
        value={files}
        error={problem}
        onChange={(chosen) => void keep(chosen)}
      />
      {files.length > 0 && (
        <List>
          {files.map(({ name }) => (
            <List.Item key={name}>{name}</List.Item>
          ))}
        </List>
      )}
    </>
  );
}
