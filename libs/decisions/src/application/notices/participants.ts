import type { ConvenedSitting } from '#libs/meetings';
import type { DecisionEvent } from '../../domain/decision.events.js';
import type { ToldOffice } from './office-holders.js';

/** From these on a decision is the district's matter too. */
const DISTRICT_FROM: readonly DecisionEvent['type'][] = ['RepeatDiscussionHeld', 'DecisionContested'];

/** The offices that are told: the akim's; the district's too of what was missed, disputed or contested. */
export function officesTold(history: readonly DecisionEvent[]): readonly ToldOffice[] {
  const last = history.at(-1)?.type ?? '';
  const concernsDistrict =
    last.endsWith('DeadlineMissed') || history.some(({ type }) => DISTRICT_FROM.includes(type));
  return concernsDistrict
    ? ['akim', 'akimOffice', 'districtAkim', 'maslikhat', 'maslikhatAuditor']
    : ['akim', 'akimOffice'];
}

/** The sittings that spoke of it: the one that took it, and those that discussed it again. */
export function sittingsOf(history: readonly DecisionEvent[]): readonly string[] {
  const ids = history.flatMap((event) =>
    event.type === 'DecisionAdopted' || event.type === 'RepeatDiscussionHeld' ? [event.data.meetingId] : [],
  );
  return [...new Set(ids)];
}

/** Who took part in a sitting: its members, or where all residents may come those who came; and whom it elected. */
export function tookPart({
  convened,
  attendance,
  elections,
}: Pick<ConvenedSitting, 'convened' | 'attendance' | 'elections'>): readonly string[] {
  const members = convened.members ?? attendance.map(({ memberId }) => memberId);
  const elected = elections.flatMap((election) => election.elected.map(({ memberId }) => memberId));
  return [...new Set([...members, ...elected])];
}

interface NamedIn {
  readonly officialId?: string;
  readonly plan?: { readonly responsible: string };
  readonly by?: string;
}

/** Officials by name: who is responsible, who answered, who missed. */
export function officialsNamed(history: readonly DecisionEvent[]): readonly string[] {
  const named = history.flatMap(({ data }) => {
    const { officialId, plan, by } = data as NamedIn;
    return [officialId, plan?.responsible, by].filter((id) => id !== undefined);
  });
  return [...new Set(named)];
}
