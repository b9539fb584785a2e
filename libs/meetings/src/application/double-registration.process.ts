import type { RecordedEvent } from '#libs/event-store';
import type { ProcessManager } from '#libs/workflow';
import { SEPARATE_GATHERING } from '../domain/separate-gathering.events.js';
import type { EventData } from '../domain/separate-gathering.events.js';

interface Registration {
  readonly gatheringId: string;
  readonly planId: string;
  readonly sectionId: string;
}

/** Where one member is registered, in the order of the log. */
interface Registrations {
  readonly standing: readonly Registration[];
}

const REGISTERED = ['AttendanceRegistered', 'ParticipantAdmitted'];
const ANNULLED = ['RegistrationAnnulled', 'DoubleRegistrationAnnulled'];

/**
 * Watches every member's registrations: two desks that register one person in two sections of a plan at the same
 * moment both succeed, and then the first in the log stands and the other is annulled. The gathering itself judges,
 * from both streams, whether the first still stands.
 */
export const doubleRegistration: ProcessManager<Registrations> = {
  name: 'double_registration',
  categories: [SEPARATE_GATHERING],
  starts: REGISTERED,
  stops: [],
  key: (event) =>
    registrationIn(event) || ANNULLED.includes(event.type) ? (event.data['memberId'] as string) : undefined,
  initialState: { standing: [] },
  evolve: ({ standing }, event) => {
    const here = gatheringIdOf(event);
    const others = standing.filter(({ gatheringId }) => gatheringId !== here);
    const registration = registrationIn(event);
    return { standing: registration ? [...others, registration] : others };
  },
  react: ({ standing }, event) => {
    const registration = registrationIn(event);
    if (!registration) return [];
    const { gatheringId, planId, sectionId } = registration;
    const earlier = standing
      .filter((other) => other.planId === planId && other.sectionId !== sectionId)
      .map((other) => other.gatheringId);
    if (earlier.length === 0) return [];
    const data = { gatheringId, memberId: event.data['memberId'] as string, earlier };
    return [{ kind: 'dispatch', command: { type: 'AnnulDoubleRegistration', data } }];
  },
};

/** Of an event that registers somebody and says in which section. */
function registrationIn(event: RecordedEvent): Registration | undefined {
  if (!REGISTERED.includes(event.type)) return undefined;
  const { planId, sectionId } = event.data as unknown as EventData<'AttendanceRegistered'>;
  if (planId === undefined || sectionId === undefined) return undefined;
  return { gatheringId: gatheringIdOf(event), planId, sectionId };
}

function gatheringIdOf(event: RecordedEvent): string {
  return event.stream.slice(SEPARATE_GATHERING.length + 1);
}
