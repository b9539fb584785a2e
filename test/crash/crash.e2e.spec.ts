import { once } from 'node:events';
import { connect } from 'node:net';
import { personId } from '../../apps/api/src/demonstration/people.js';
import { VILLAGES } from '../../apps/api/src/demonstration/okrug.js';
import { conveningOf, divideIntoSections, Gathering } from '../journeys/support/gathering.js';
import { House } from '../journeys/support/house.js';
import { Office } from '../journeys/support/office.js';
import type { Answer } from '../journeys/support/office.js';
import { everyCommandIsWhole, liveUntilKilled, random } from './killing.js';
import type { Sent } from './killing.js';

const IS_LONG = process.env['JINALYS_LONG'] === '1';
const KILLS = IS_LONG ? 50 : 5;
const SEED = Number(process.env['JINALYS_SEED'] ?? 20_260_302);
/** Commands under way at once, so that a kill meets some of them at every stage. */
const IN_FLIGHT = 8;
const LONGEST_LIFE_MS = 400;
const OPENINGS = KILLS * 5;
const MEETING_DAY = '2026-03-12T06:00:00.000Z';
const SELECTION = '... on SeparateGatheringChanged { position revision repeated }';

/** How many events a command makes. */
const EVENTS: Readonly<Record<string, number>> = { openSeparateGathering: 2 };

/** Registrations without end, each under an id of its own; here and there an opening, which makes two events. */
function* commandsOf(
  office: Office,
  toOpen: readonly Gathering[],
  members: readonly string[],
): Generator<Sent> {
  const [main] = toOpen;
  const command = (operation: string, input: object, gatheringId = main?.id): Sent => ({
    commandId: office.nextCommandId(),
    operation,
    input: { gatheringId, ...input },
  });
  for (let count = 0; ; count += 1) {
    const memberId = members[count];
    const opened = count % 4 === 0 ? toOpen[1 + count / 4] : undefined;
    if (opened)
      yield command('openSeparateGathering', { officialId: personId('akim'), capacity: 'akim' }, opened.id);
    if (memberId !== undefined) yield command('registerAttendance', { memberId, identitySeen: true });
    else yield command('registerGuest', { kind: 'press', name: 'Ойдан шығарылған тілші' });
  }
}

describe(`an api that is killed ${String(KILLS)} times in a stream of commands (seed ${String(SEED)})`, () => {
  let house: House;
  let office: Office;
  let halls: Awaited<ReturnType<typeof prepare>>;
  beforeAll(async () => {
    house = await House.open('2026-03-02T05:00:00.000Z');
    office = new Office(house, 'crash');
    halls = await prepare();
  }, 600_000);
  afterAll(() => house.close(), 60_000);

  it(
    'loses nothing that it acknowledged and leaves no half of a command',
    async () => {
      const { gatherings, members } = halls;
      const chance = random(SEED);
      const stream = commandsOf(office, gatherings, members);
      const acknowledged: Sent[] = [];
      let unanswered = 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        const { done, open } = await liveUntilKilled(house, office, {
          next: () => stream.next().value as Sent,
          send,
          inFlight: IN_FLIGHT,
          lifeMs: chance() * LONGEST_LIFE_MS,
        });
        await house.killAndRestart(MEETING_DAY);
        office.forgetTokens();
        unanswered += open.length;
        for (const sent of open) sent.answer = await send(sent);
        acknowledged.push(...done, ...open);
      }
      expect(acknowledged.length).toBeGreaterThan(KILLS);
      expect(unanswered).toBeGreaterThan(0);
      await everyOneIsThereOnce(acknowledged);
      await everyCommandIsWhole(house, acknowledged, ({ operation }) => EVENTS[operation] ?? 1);
    },
    KILLS * 120_000,
  );

  it('and at last is asked to stop answers what it has begun, ends with 0 and keeps what it answered', async () => {
    await office.token('clerk');
    const given = Array.from({ length: 4 * IN_FLIGHT }, (_, count) => ({
      commandId: office.nextCommandId(),
      operation: 'registerGuest',
      input: { gatheringId: halls.gatherings[0]?.id, kind: 'press', name: `Тілші ${String(count)}` },
    }));
    const answered: Sent[] = [];
    const sending = given.map(async (sent) => {
      // One that comes when the door is closed already has no answer.
      const answer = await send(sent).catch(() => undefined);
      if (answer) answered.push({ ...sent, answer });
    });
    await Promise.race(sending);
    // As a browser opens one ahead of its next request.
    const unused = connect(Number(new URL(house.api.url).port), 'localhost');
    await once(unused, 'connect');
    unused.on('error', () => undefined); // it may end as a reset
    expect(await house.api.stop()).toBe(0);
    await Promise.all(sending);
    unused.destroy();
    expect(answered.length).toBeGreaterThan(0);
    await everyCommandIsWhole(house, answered);
  }, 120_000);

  async function prepare(): Promise<{ gatherings: readonly Gathering[]; members: readonly string[] }> {
    const days = { today: '2026-03-02', startsAt: '2026-03-12T06:00:00.000Z' };
    const gatherings: Gathering[] = [];
    while (gatherings.length <= OPENINGS) {
      const sections = await divideIntoSections(office, VILLAGES, '2026-03-02');
      for (const village of VILLAGES) {
        const section = sections.get(village.kato);
        if (!section) throw new Error('no such section');
        const gathering = await Gathering.convene(office, conveningOf(village, section, days));
        await gathering.publishNotice('2026-03-02');
        gatherings.push(gathering);
      }
    }
    await office.setClock(MEETING_DAY);
    return { gatherings, members: (await gatherings[0]?.adults()) ?? [] };
  }

  function send({ commandId, operation, input }: Sent): Promise<Answer> {
    return office.give('clerk', operation, input, { commandId, selection: SELECTION });
  }

  /**
   * Sent once more, each is known at the revision that was told. What was told as its position may be that of another
   * command written with it, and then its own is earlier (docs/adr/0011).
   */
  async function everyOneIsThereOnce(acknowledged: readonly Sent[]): Promise<void> {
    for (const sent of acknowledged) {
      const again = await send(sent);
      const position = again['position'] as string;
      expect(again).toEqual({ ...sent.answer, repeated: true, position });
      expect(position <= (sent.answer?.['position'] as string)).toBe(true);
    }
  }
});
