import { processCommandId } from './index.js';
import type { ProcessManager } from './index.js';
import { Harness } from './testing/harness.js';
import { minutesDelivery } from './testing/minutes-delivery.js';

const BEFORE = '2026-03-13T18:59:59.999Z';
const DUE = '2026-03-13T19:00:00.000Z';
const LATER = '2026-03-16T19:00:00.000Z';

describe('a process manager', () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await Harness.open();
  });
  afterEach(() => harness.close());

  it('dispatches a command because of an event, as the system and under an id made of the event', async () => {
    const workflow = harness.workflow();
    const held = await harness.append('gathering-1', 'GatheringHeld', { dueAt: DUE });
    await workflow.settle();
    expect(harness.dispatched).toEqual([
      {
        type: 'PrepareMinutes',
        data: { stream: 'gathering-1' },
        request: {
          commandId: processCommandId('minutes_delivery', { id: held.id }, 'dispatch:PrepareMinutes'),
          correlationId: held.metadata.correlationId,
          causationId: held.id,
          actor: { role: 'system' },
          channel: 'system',
        },
      },
    ]);
  });

  it('lets a deadline pass at its instant and not a millisecond before', async () => {
    const workflow = harness.workflow();
    await harness.append('gathering-1', 'GatheringHeld', { dueAt: DUE });
    harness.now = BEFORE;
    await workflow.settle();
    expect(harness.types()).toEqual(['PrepareMinutes']);
    harness.now = DUE;
    await workflow.settle();
    await workflow.settle();
    expect(harness.types()).toEqual(['PrepareMinutes', 'RecordMissedDelivery']);
  });

  it('takes a deadline back', async () => {
    const workflow = harness.workflow();
    await harness.append('gathering-1', 'GatheringHeld', { dueAt: DUE });
    await harness.append('gathering-1', 'DeliveryWaived');
    harness.now = LATER;
    await workflow.settle();
    expect(harness.types()).toEqual(['PrepareMinutes']);
  });

  it('moves a deadline, and knows what it has been through', async () => {
    const workflow = harness.workflow();
    await harness.append('gathering-1', 'GatheringHeld', { dueAt: DUE });
    await harness.append('gathering-1', 'DeliveryPostponed', { dueAt: LATER });
    harness.now = DUE;
    await workflow.settle();
    expect(harness.types()).toEqual(['PrepareMinutes']);
    harness.now = LATER;
    await workflow.settle();
    expect(harness.dispatched.at(-1)).toMatchObject({ type: 'RecordMissedDelivery', data: { moves: 1 } });
  });

  it('ends with its deadlines, and what comes after the end is passed over', async () => {
    const workflow = harness.workflow();
    await harness.append('gathering-1', 'GatheringHeld', { dueAt: DUE });
    await harness.append('gathering-1', 'MinutesDelivered');
    await harness.append('gathering-1', 'DeliveryPostponed', { dueAt: DUE });
    harness.now = LATER;
    await workflow.settle();
    expect(harness.types()).toEqual(['PrepareMinutes']);
    expect(await workflow.status()).toMatchObject([
      { name: 'minutes_delivery', instances: 0, pending: 0, applied: 3 },
    ]);
  });

  it('passes over an event of an instance that never began', async () => {
    const workflow = harness.workflow();
    await harness.append('gathering-1', 'DeliveryPostponed', { dueAt: DUE });
    harness.now = LATER;
    await workflow.settle();
    expect(harness.dispatched).toEqual([]);
  });

  it('begins anew when it is started after its end', async () => {
    const workflow = harness.workflow();
    await harness.append('gathering-1', 'GatheringHeld', { dueAt: DUE });
    await harness.append('gathering-1', 'MinutesDelivered');
    await harness.append('gathering-1', 'GatheringHeld', { dueAt: LATER });
    harness.now = LATER;
    await workflow.settle();
    expect(harness.types()).toEqual(['PrepareMinutes', 'PrepareMinutes', 'RecordMissedDelivery']);
    expect(new Set(harness.dispatched.map(({ request }) => request.commandId)).size).toBe(3);
  });

  it('keeps its instances apart', async () => {
    const workflow = harness.workflow();
    await harness.append('gathering-1', 'GatheringHeld', { dueAt: DUE });
    await harness.append('gathering-2', 'GatheringHeld', { dueAt: DUE });
    await harness.append('gathering-1', 'MinutesDelivered');
    harness.now = DUE;
    await workflow.settle();
    expect(harness.dispatched.map(({ type, data }) => [type, data['stream']])).toEqual([
      ['PrepareMinutes', 'gathering-1'],
      ['PrepareMinutes', 'gathering-2'],
      ['RecordMissedDelivery', 'gathering-2'],
    ]);
  });

  it('does nothing twice after a restart', async () => {
    const first = harness.workflow();
    await harness.append('gathering-1', 'GatheringHeld', { dueAt: DUE });
    await first.settle();
    await first.close();
    harness.now = DUE;
    await harness.workflow().settle();
    expect(harness.types()).toEqual(['PrepareMinutes', 'RecordMissedDelivery']);
  });

  it('stops, and says where, when it asks for one step twice', async () => {
    const twice: ProcessManager = {
      ...minutesDelivery,
      react: () => [
        { kind: 'dispatch', command: { type: 'PrepareMinutes', data: {} } },
        { kind: 'dispatch', command: { type: 'PrepareMinutes', data: {} } },
      ],
    };
    const workflow = harness.workflow({ managers: [twice] });
    const { id, position } = await harness.append('gathering-1', 'GatheringHeld', { dueAt: DUE });
    await expect(workflow.waitFor(position, 20_000)).rejects.toMatchObject({ stopped: true });
    expect(workflow.failures()).toMatchObject([{ failure: { event: { id } } }]);
    expect(harness.dispatched).toEqual([]);
  });
});
