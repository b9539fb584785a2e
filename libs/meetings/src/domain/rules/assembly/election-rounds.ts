import { optional } from '#libs/kernel';
import type { AssemblyElection } from '../../assembly-meeting.state.js';
import type { ElectedCandidate, ElectionTie } from '../../events/assembly-election.js';
import { decideRound } from '../election-result.js';

/** Everybody elected so far, this round's after those before, and who has to be voted on again. */
export function resultOf(election: AssemblyElection): {
  readonly elected: readonly ElectedCandidate[];
  readonly ties: readonly ElectionTie[];
} {
  const { candidates, votes, round } = election;
  const elected = [...election.elected];
  const ties: ElectionTie[] = [];
  for (const race of racesOf(election)) {
    const counted = votes.filter(({ memberId }) => race.contenders.includes(memberId));
    const result = decideRound(
      counted.map((one) => ({ ...one, round })),
      race.seats,
      'majorityOfParticipants',
    );
    for (const one of result.elected) {
      const candidate = candidates.find(({ memberId }) => memberId === one.memberId);
      if (candidate) elected.push({ ...candidate, for: one.for });
    }
    const seats = race.seats - result.elected.length;
    if (result.tied.length > 0)
      ties.push({ ...optional('sectionId', race.sectionId), contenders: result.tied, seats });
  }
  return { elected, ties };
}

/** Who contends for which seats in this round. */
function racesOf({ ties, terms, candidates }: AssemblyElection): readonly ElectionTie[] {
  if (ties) return ties;
  if (terms.sections.length === 0)
    return [{ contenders: candidates.map(({ memberId }) => memberId), seats: terms.size }];
  return terms.sections.map(({ sectionId, seats }) => ({
    sectionId,
    contenders: candidates.filter((one) => one.sectionId === sectionId).map(({ memberId }) => memberId),
    seats,
  }));
}

/** Everybody who is voted on in this round. */
export function contenders(election: AssemblyElection): readonly string[] {
  return racesOf(election).flatMap((race) => race.contenders);
}
