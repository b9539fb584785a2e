import { useState } from 'react';
import { Button, FileButton, Input, Text } from '@mantine/core';
import { Failure, UNREACHABLE } from '../../../../shared/api/failure.js';
import { uploadFile } from '../../../../shared/api/upload.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { sharedWords } from '../../../../shared/words/index.js';
import type { KeptFile } from '../../state/proposal-form.js';
import type { ProposeWords } from '../../words/propose.kk.js';
import { proposeWords } from '../../words/propose.js';
import { lighter } from './lighter.js';
import styles from './Propose.module.css';

const PICTURES = ['image/jpeg', 'image/png', 'image/webp'];
const MOST_FILES = 10;
const MB = 1024 * 1024;
/** In megabytes, as the api takes them. */
const MOST_PICTURE = 15;
const MOST_PDF = 20;
const TAKEN_BY = '/proposals/files';

/** Pictures or papers, each sent as soon as it is chosen; what is wrong with one is said in words. */
export function FilesField({
  label,
  hint,
  picturesOnly = false,
  most = MOST_FILES,
  territory,
  files,
  error,
  onChange,
  onSending,
}: {
  readonly label: string;
  readonly hint: string;
  readonly picturesOnly?: boolean;
  /** Files of it. */
  readonly most?: number;
  readonly territory: string;
  readonly files: readonly KeptFile[];
  readonly error?: string;
  readonly onChange: (files: KeptFile[]) => void;
  readonly onSending?: (isSending: boolean) => void;
}) {
  const words = useWords(proposeWords);
  const { unreachable } = useWords(sharedWords);
  const [problem, setProblem] = useState<string>();
  const [sending, setSending] = useState<string>();

  async function keep(chosen: readonly File[]): Promise<void> {
    setProblem(undefined);
    let kept = [...files];
    onSending?.(true);
    try {
      for (const file of chosen) {
        const wrong =
          kept.length >= most ? words.tooMany(String(most)) : wrongWith(file, picturesOnly, words);
        if (wrong !== undefined) {
          setProblem(wrong);
          continue;
        }
        setSending(file.name);
        const small = await lighter(file);
        if (small.size > (small.type.startsWith('image/') ? MOST_PICTURE : MOST_PDF) * MB) {
          setProblem(words.tooLarge(file.name, String(MOST_PICTURE)));
          continue;
        }
        const id = await uploadFile(territory, small, {}, TAKEN_BY);
        if (kept.some((one) => one.id === id)) {
          setProblem(words.sameFile(file.name));
          continue;
        }
        kept = [...kept, { id, name: file.name }];
        onChange(kept);
      }
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure;
      setProblem(failure.code === UNREACHABLE ? unreachable : failure.message);
    } finally {
      setSending(undefined);
      onSending?.(false);
    }
  }

  return (
    <div role="group" aria-label={label} className={styles['files']}>
      <div>
        <Input.Label component="div" size="md">
          {label}
        </Input.Label>
        <Input.Description size="md">{hint}</Input.Description>
      </div>
      {files.length > 0 && (
        <ul className={styles['kept']}>
          {files.map(({ id, name }) => (
            <li key={id}>
              <span>{name}</span>
              <Button
                variant="default"
                size="sm"
                aria-label={words.removeFile(name)}
                onClick={() => {
                  onChange(files.filter((one) => one.id !== id));
                }}
              >
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div role="status">{sending !== undefined && <Text>{words.sendingFile(sending)}</Text>}</div>
      {(problem ?? error) !== undefined && <Input.Error role="alert">{problem ?? error}</Input.Error>}
      <div>
        <FileButton
          multiple
          accept={[...PICTURES, ...(picturesOnly ? [] : ['application/pdf'])].join(',')}
          onChange={(chosen) => void keep(chosen)}
        >
          {(button) => (
            <Button variant="default" loading={sending !== undefined} {...button}>
              {picturesOnly ? words.addPhoto : words.addFile}
            </Button>
          )}
        </FileButton>
      </div>
    </div>
  );
}

/** What the browser can tell of a file; the api looks into it. */
function wrongWith(file: File, picturesOnly: boolean, words: ProposeWords): string | undefined {
  if (file.type === 'application/pdf') {
    if (picturesOnly) return words.notPicture(file.name);
    return file.size > MOST_PDF * MB ? words.tooLarge(file.name, String(MOST_PDF)) : undefined;
  }
  if (!PICTURES.includes(file.type))
    return picturesOnly ? words.notPicture(file.name) : words.wrongKind(file.name);
  return undefined;
}
