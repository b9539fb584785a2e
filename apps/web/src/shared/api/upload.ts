import { chosenLanguage } from '../i18n/language.js';
import { Failure } from './failure.js';
import { send } from './request.js';

/**
 * Keeps a scan or a photograph in the vault of a territory.
 *
 * @param gathering the chair and the secretary keep scans of their own gathering
 * @param path what takes the file in
 * @returns the document's id, for the command that refers to it
 * @throws Failure `Unreachable`, or with what the api has against the file
 */
export async function uploadFile(
  territory: string,
  file: File,
  gathering?: string,
  path = '/files',
): Promise<string> {
  const form = new FormData();
  form.append('file', file, file.name);
  const target = new URLSearchParams({ territory, ...(gathering !== undefined && { gathering }) });
  const response = await send(`${path}?${target.toString()}`, {
    method: 'POST',
    headers: { accept: 'application/json', 'accept-language': chosenLanguage() },
    body: form,
  });
  const reference = response.headers.get('x-request-id') ?? undefined;
  const answer = (await response.json()) as {
    readonly documentId?: string;
    readonly code?: string;
    readonly message?: string;
  };
  if (answer.documentId !== undefined) return answer.documentId;
  throw new Failure(answer.code ?? 'UploadFailed', answer.message ?? '', reference);
}
