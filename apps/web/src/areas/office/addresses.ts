import type { Draft, Duty } from '../../shared/duties/DutyList.js';
import { AREAS } from '../../shared/area/areas.js';
import { hallAddress, minutesAddress, paperCheckAddress } from '../../shared/meetings/addresses.js';

const { path } = AREAS.office;

export const meetingAddress = (id: string): string => `${path}/meetings/${id}`;
export const noticeAddress = (id: string): string => `${path}/meetings/${id}/notice`;
export const changeAddress = (id: string): string => `${path}/meetings/${id}/change`;
export const plansAddress = `${path}/plans`;
export const newPlanAddress = `${path}/plans/new`;
export const planAddress = (id: string): string => `${path}/plans/${id}`;
export const conveneAddress = (planId: string, sectionId: string): string =>
  `${path}/plans/${planId}/sections/${sectionId}/convene`;

/** Where each duty of a gathering is done. */
const DONE_AT: Partial<Record<Duty['kind'], (id: string) => string>> = {
  publishNotice: noticeAddress,
  announceChange: noticeAddress,
  postpone: changeAddress,
  conclude: hallAddress,
  checkPaperEntry: paperCheckAddress,
  signMinutes: minutesAddress,
  deliverMinutes: minutesAddress,
  publishMinutes: minutesAddress,
};

/** The paper that each duty of a gathering is about. */
const DRAFTS: Partial<Record<Duty['kind'], Draft['paper']>> = {
  publishNotice: 'notice',
  announceChange: 'notice',
  hold: 'registrationSheet',
  signMinutes: 'minutes',
  deliverMinutes: 'minutes',
};

/** What the system has written for a duty. */
export function draftOf({ kind, gatheringId }: Duty): Draft | undefined {
  const paper = DRAFTS[kind];
  if (paper === undefined || gatheringId === null) return undefined;
  return { paper, href: `/gatherings/${gatheringId}/papers/${paper}?language=kk-ru` };
}

/** The page on which a duty is done. */
export function dutyAddress({ kind, planId, sectionId, gatheringId, assemblyId }: Duty): string {
  if (assemblyId !== null) return `${AREAS.assembly.path}/${assemblyId}/convene`;
  if (kind === 'proposeSections') return newPlanAddress;
  if (kind === 'approveSections' && planId !== null) return planAddress(planId);
  if ((kind === 'convene' || kind === 'conveneAgain') && planId !== null && sectionId !== null)
    return conveneAddress(planId, sectionId);
  if (gatheringId === null) return path;
  return DONE_AT[kind]?.(gatheringId) ?? meetingAddress(gatheringId);
}
