import type { JsonObject } from '#libs/kernel';
import type { ProcessManager } from '../process-manager.js';

interface Delivery {
  readonly moves: number;
}

/** A process small enough to see through: minutes are due some time after a gathering. */
export const minutesDelivery: ProcessManager<Delivery> = {
  name: 'minutes_delivery',
  categories: ['gathering'],
  starts: ['GatheringHeld'],
  stops: ['MinutesDelivered', 'MinutesDeliveryMissed'],
  key: ({ stream }) => stream,
  initialState: { moves: 0 },
  evolve: (state, { type }) => (type === 'DeliveryPostponed' ? { moves: state.moves + 1 } : state),
  react(state, { type, stream, data }) {
    const command = (name: string, more: JsonObject = {}) => ({ type: name, data: { stream, ...more } });
    const dueAt = data['dueAt'] as string;
    switch (type) {
      case 'GatheringHeld':
        return [
          { kind: 'dispatch', command: command('PrepareMinutes') },
          { kind: 'schedule', key: 'delivery', dueAt, command: command('RecordMissedDelivery') },
        ];
      case 'DeliveryPostponed':
        return [
          {
            kind: 'schedule',
            key: 'delivery',
            dueAt,
            command: command('RecordMissedDelivery', { moves: state.moves }),
          },
        ];
      case 'DeliveryWaived':
        return [{ kind: 'cancel', key: 'delivery' }];
      default:
        return [];
    }
  },
};
