import { uuidV5 } from '#libs/kernel';

/**
 * The id of an author's proposal in a campaign. Because the id says whose it is, the store itself lets only one of two
 * submissions begin it.
 */
export function proposalIdOf(campaignId: string, authorId: string): string {
  return uuidV5(`proposal:${campaignId}:${authorId}`);
}
