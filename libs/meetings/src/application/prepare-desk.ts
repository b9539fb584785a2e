import { localDate } from '#libs/kernel';
import type { Chair } from '../domain/separate-gathering.events.js';
import { tookPart } from '../domain/attendance.js';
import type { Preparation, Preparers } from './preparation.js';
import type { ChairIntent } from './separate-gathering.intents.js';

export const prepareDesk: Preparers<
  'EnlistDesk' | 'SyncDesk' | 'DeclareDeskLost' | 'AnnulDoubleRegistration' | 'OpenSeparateGathering'
> = {
  EnlistDesk: ({ intent }) => intent,
  SyncDesk: ({ intent }) => intent,
  DeclareDeskLost: async (preparation) => ({
    deskId: preparation.intent.deskId,
    chair: chairOfIntent(preparation.intent),
    appointments: await appointmentsOf(preparation, preparation.intent.officialId),
    reason: preparation.keeping.text(preparation.intent.reason),
  }),
  AnnulDoubleRegistration: async ({ intent, sources }) => {
    for (const gatheringId of intent.earlier) {
      const { state } = await sources.streams.gathering(gatheringId);
      const counts = state.phase !== 'cancelled' && state.phase !== 'notHeld';
      const { planId, sectionId } = state.convened;
      if (counts && tookPart(state.attendance, intent.memberId))
        return { memberId: intent.memberId, standsIn: { gatheringId, planId, sectionId } };
    }
    return { memberId: intent.memberId };
  },
  OpenSeparateGathering: async (preparation) => ({
    chair: chairOfIntent(preparation.intent),
    appointments: await appointmentsOf(preparation, preparation.intent.officialId),
  }),
};

export function chairOfIntent({ capacity, officialId, order, scope }: ChairIntent): Chair {
  return capacity === 'akim'
    ? { capacity, officialId }
    : {
        capacity,
        officialId,
        order: order ?? { number: '', date: '' },
        scope: scope ?? { kk: '', ru: '' },
      };
}

/** What the log says of an official on the day it happened, or on the day given. */
export function appointmentsOf(
  { sources, occurredAt }: Pick<Preparation<'OpenSeparateGathering'>, 'sources' | 'occurredAt'>,
  officialId: string,
  on: string = localDate(occurredAt),
): ReturnType<typeof sources.appointments.inForce> {
  return sources.appointments.inForce(officialId, on);
}
