import { uuidV5 } from '#libs/kernel';

/** The id of the project that a winning proposal becomes: a winner becomes one, however often the result is read. */
export function projectIdOf(campaignId: string, proposalId: string): string {
  return uuidV5(`project:${campaignId}:${proposalId}`);
}
