import { katoPrefix } from '#libs/kernel';
import type { CalendarDate, Kato } from '#libs/kernel';
import type { FrozenNorms } from '#libs/norms';
import type { BilingualText } from '../../domain/section-plan.events.js';
import { stateOf } from './duty.js';
import type { Duty, DutyKind } from './duty.js';
import { basisOf } from './gathering-duties.js';

export type PlanDutyNorms = FrozenNorms<
  'separateGathering.maxRepresentativesPerSection' | 'separateGathering.noticeDays'
>;

export interface PlanFacts {
  readonly planId: string;
  readonly territory: Kato;
  readonly status: 'proposed' | 'approved' | 'rejected';
  readonly sections: readonly { readonly sectionId: string; readonly name: BilingualText }[];
}

/** How the latest gathering of a section stands. */
export interface SectionStanding {
  readonly planId: string;
  readonly sectionId: string;
  readonly gatheringId: string;
  /** `elected`: it has its representatives; `open`: not over yet; `unmet`: over without them. */
  readonly standing: 'elected' | 'open' | 'unmet';
}

/** Digits of a district's code; what is longer lies in a district and is divided into sections. */
const DISTRICT_DIGITS = 4;

/**
 * What has to be done so that every section elects (rules.md §2.1): a plan, the maslikhat's decision at its nearest
 * session, a gathering of each section. No day is set by law for any of them.
 *
 * @param plans of the territory and everything in it, latest first
 */
export function planDuties(
  territory: Kato,
  plans: readonly PlanFacts[],
  gatherings: readonly SectionStanding[],
  norms: PlanDutyNorms,
  today: CalendarDate,
): readonly Duty[] {
  const duty = (kind: DutyKind, own: Partial<Duty> & Pick<Duty, 'territory'>): Duty => ({
    kind,
    by: kind === 'approveSections' ? 'maslikhat' : 'akimOffice',
    state: stateOf(undefined, today),
    basis: kind.startsWith('convene')
      ? basisOf('separateGathering.noticeDays', norms)
      : basisOf('separateGathering.maxRepresentativesPerSection', norms),
    ...own,
  });
  const isOkrug = katoPrefix(territory).length > DISTRICT_DIGITS;
  if (plans.length === 0 && isOkrug) return [duty('proposeSections', { territory })];
  return [...new Set(plans.map((plan) => plan.territory))].flatMap((okrug) => {
    const own = plans.filter((plan) => plan.territory === okrug);
    const approved = own.find(({ status }) => status === 'approved');
    const [latest] = own;
    return [
      ...(latest?.status === 'rejected'
        ? [duty('proposeSections', { territory: okrug, planId: latest.planId })]
        : []),
      ...own
        .filter(({ status }) => status === 'proposed')
        .map(({ planId }) => duty('approveSections', { territory: okrug, planId })),
      ...(approved ? sectionDuties(approved, gatherings, duty) : []),
    ];
  });
}

function sectionDuties(
  { planId, territory, sections }: PlanFacts,
  gatherings: readonly SectionStanding[],
  duty: (kind: DutyKind, own: Partial<Duty> & Pick<Duty, 'territory'>) => Duty,
): readonly Duty[] {
  return sections.flatMap(({ sectionId, name }) => {
    const held = gatherings.filter((one) => one.planId === planId && one.sectionId === sectionId);
    if (held.some(({ standing }) => standing !== 'unmet')) return [];
    const [last] = held;
    const own = { territory, planId, sectionId, sectionName: name };
    return [last ? duty('conveneAgain', { ...own, gatheringId: last.gatheringId }) : duty('convene', own)];
  });
}
