import { chosenLanguage } from '../i18n/language.js';
import { Failure } from './failure.js';
import { send } from './request.js';

export interface UploadedBy {
  readonly gathering?: string;
  readonly for?: 'initiative';
}

/**
 * Keeps a scan or a photograph in the vault of a territory.
 *
 * @param by why somebody may who is not the office: chair or secretary of a gathering, or a signer of an initiative
 * @param path what takes the file in
 * @returns the document's id, for the command that refers to it
 * @throws Failure `Unreachable`, or with what the api has against the file
 */
export async function uploadFile(
  territory: string,
  file: File,
  by: UploadedBy = {},
  path = '/files',
): Promise<string> {
  const form = new FormData();
  form.append('file', file, file.name);
  const target = new URLSearchParams({ territory, ...by });
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
