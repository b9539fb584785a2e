import { DomainError, localDate } from '#libs/kernel';
import type { Kato } from '#libs/kernel';
import type { ElectingGathering } from '../../domain/assembly.events.js';
import type { ElectedCandidate, ElectionTerms } from '../../domain/assembly-meeting.events.js';
import type { Sources } from '../preparation.js';
import type { ItemOfGathering } from './assembly.intents.js';

/**
 * Whom a gathering elected under an item, as its own stream says: cited by the place of the item on the agenda, the
 * gathering's day and its signed minutes.
 *
 * @throws DomainError `NotFound` where nobody was elected or the minutes are not signed
 */
export async function electedBy(
  { meetingId, itemId }: ItemOfGathering,
  { streams }: Pick<Sources, 'streams'>,
): Promise<{
  readonly territory: Kato;
  readonly source: ElectingGathering;
  readonly elected: ElectionTerms & { readonly members: readonly ElectedCandidate[] };
}> {
  const state = await streams.assemblyMeeting(meetingId);
  const election = state.elections.find((one) => one.itemId === itemId);
  const { document, agenda, convened } = state;
  if (election?.outcome !== 'elected' || !document)
    throw new DomainError('NotFound', { what: 'election', id: itemId });
  const { templateVersion: _template, ...minutes } = document;
  const number = String(agenda.findIndex((item) => item.itemId === itemId) + 1);
  return {
    territory: convened.territory,
    source: { decision: { number, date: localDate(convened.startsAt) }, minutes, meetingId, itemId },
    elected: { ...election.terms, members: election.elected },
  };
}
