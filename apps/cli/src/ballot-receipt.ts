import { openNote } from '#libs/audit';
import type { NoteKey } from '#libs/audit';
import { BALLOT_RECEIPT_HEADER } from '#libs/participatory-budget';

export function isBallotReceipt(text: string): boolean {
  return text.startsWith(`${BALLOT_RECEIPT_HEADER}\n`);
}

/**
 * Verifies that the log's key signed the receipt of a ballot, and reads what it promises.
 *
 * @param keys the log's verifier keys as they were announced; the receipt names none
 * @throws NoteMalformed, NoteNotVerified
 */
export function readBallotReceipt(text: string, keys: readonly NoteKey[]): string {
  const [, campaign, commitment, castAt] = openNote(text, keys).text.split('\n');
  return [
    `campaign ${campaign ?? ''}: ballot ${commitment ?? ''}, accepted ${castAt ?? ''}`,
    'note: after the count it stands in the campaign’s commitments.txt, unless its voter changed it',
    'it holds',
  ].join('\n');
}
