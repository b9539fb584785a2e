import type { RecordedEvent } from '#libs/event-store';
import { ASSEMBLY_MEETING } from '#libs/meetings';
import type { AgendaItem, AssemblyMeetingEvent } from '#libs/meetings';
import type { Effect, ProcessManager } from '#libs/workflow';

interface Item {
  readonly itemId: string;
  readonly decisionId: string;
}
interface Minutes {
  /** Item → the decision that it discusses again. */
  readonly repeats: Readonly<Record<string, string>>;
  readonly adopted: readonly Item[];
  readonly repeated: readonly Item[];
  readonly signatures: number;
}

/** The chair's and the secretary's: nothing is decided without either. */
const BOTH = 2;

/** Signed minutes bring their decisions to life; delivered ones set the akim's days running (docs/adr/0009). */
export const decisionsFromMinutes: ProcessManager<Minutes> = {
  name: 'decisions_from_minutes',
  categories: [ASSEMBLY_MEETING],
  starts: ['AssemblyConvened', 'GatheringConvened'],
  stops: ['AssemblyCancelled', 'AssemblyMinutesDelivered'],
  key: meetingIdOf,
  initialState: { repeats: {}, adopted: [], repeated: [], signatures: 0 },
  evolve: (state, recorded) => {
    const event = recorded as unknown as AssemblyMeetingEvent;
    switch (event.type) {
      case 'AssemblyConvened':
      case 'GatheringConvened':
        return withAgenda(state, event.data.agenda);
      case 'AssemblyAgendaApproved':
        return withAgenda(state, event.data.items);
      case 'AssemblyItemDecided': {
        const { itemId, decisionId } = event.data;
        const again = state.repeats[itemId];
        if (again !== undefined)
          return { ...state, repeated: [...state.repeated, { itemId, decisionId: again }] };
        if (decisionId === undefined) return state;
        return { ...state, adopted: [...state.adopted, { itemId, decisionId }] };
      }
      case 'AssemblyMinutesSigned':
        return { ...state, signatures: state.signatures + 1 };
      default:
        return state;
    }
  },
  react: ({ adopted, repeated, signatures }, event) => {
    if (event.type === 'AssemblyMinutesDelivered')
      return adopted.map((item) => dispatch('DeliverDecision', item, event));
    if (event.type !== 'AssemblyMinutesSigned' || signatures < BOTH) return [];
    return [
      ...adopted.map((item) => dispatch('AdoptDecision', item, event)),
      ...repeated.map((item) => dispatch('RecordRepeatDiscussion', item, event)),
    ];
  },
};

function withAgenda(state: Minutes, items: readonly AgendaItem[]): Minutes {
  const repeats = items.flatMap(({ itemId, repeats: again }) =>
    again === undefined ? [] : [[itemId, again] as const],
  );
  return { ...state, repeats: Object.fromEntries(repeats) };
}

function dispatch(type: string, { itemId, decisionId }: Item, event: RecordedEvent): Effect {
  const meetingId = meetingIdOf(event);
  const data = type === 'DeliverDecision' ? { decisionId, meetingId } : { decisionId, meetingId, itemId };
  return { kind: 'dispatch', step: `${type}:${itemId}`, command: { type, data } };
}

function meetingIdOf(event: RecordedEvent): string {
  return event.stream.slice(ASSEMBLY_MEETING.length + 1);
}
