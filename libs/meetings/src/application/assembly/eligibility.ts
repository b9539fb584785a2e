import type { CalendarDate, Kato } from '#libs/kernel';
import type { EligibilityFacts } from '../../domain/assembly.commands.js';
import type { ElectedMember } from '../../domain/assembly.events.js';
import { wholeTerritory } from '../okrug.js';
import type { Sources } from '../preparation.js';

/** What the roll in force and the separate gatherings' own streams say of each. */
export async function eligibilityOf(
  members: readonly ElectedMember[],
  territory: Kato,
  on: CalendarDate,
  sources: Sources,
): Promise<{ readonly eligibility: readonly EligibilityFacts[]; readonly rollVersion: number }> {
  const { members: roll, streams } = sources;
  const okrug = await wholeTerritory(territory, on, sources);
  const { rollVersion } = await roll.count(okrug);
  const eligibility = members.map(async ({ memberId, representativeOf }): Promise<EligibilityFacts> => {
    const { verdict } = await roll.membership(memberId, okrug, rollVersion);
    if (representativeOf === undefined) return { verdict };
    const { state } = await streams.gathering(representativeOf);
    const elected = state.election.decided && state.election.elected.some((one) => one.memberId === memberId);
    if (!elected || state.convened.territory !== territory) return { verdict, representative: 'notElected' };
    return { verdict, representative: state.minutes.published ? 'published' : 'notPublished' };
  });
  return { eligibility: await Promise.all(eligibility), rollVersion };
}
