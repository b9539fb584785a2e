import fc from 'fast-check';
import { appointmentAs, canonicalJson, DomainError } from '#libs/kernel';
import type { Appointment } from '#libs/kernel';
import type { RecordHandover } from './handover.commands.js';
import { handoverDecider as decider } from './handover.decider.js';
import type { HandoverEvent, HandedOver } from './handover.events.js';
import { AKIM, appointedAs, document } from './testing/decisions.js';

const NOW = '2026-04-15T05:00:00.000Z';
const TODAY = '2026-04-15';
const OKRUG = '595037000';

const day = fc.constantFrom('2026-04-01', '2026-04-14', TODAY, '2026-04-16');
const office = fc.constantFrom('akim' as const, 'akimOffice' as const);
const official = fc.constantFrom(AKIM, 'official-2', 'official-3');

const appointment: fc.Arbitrary<Appointment> = fc
  .tuple(office, fc.constantFrom(OKRUG, '595039000'), day, fc.option(day.filter((to) => to !== '2026-04-01')))
  .map(([role, territory, validFrom, validTo]) => ({
    ...appointedAs(role),
    territory,
    validFrom,
    ...(validTo !== null && { validTo }),
  }));

const open: fc.Arbitrary<HandedOver> = fc
  .tuple(fc.uuid(), fc.integer({ min: -1, max: 9 }), fc.constantFrom('answer', 'execute', 'publish'), day)
  .map(([decisionId, revision, awaits, dueOn]) => ({ decisionId, revision, awaits, dueOn }));

const asked: fc.Arbitrary<RecordHandover> = fc
  .record({
    office,
    from: official,
    to: official,
    on: day,
    territory: fc.constantFrom(OKRUG, OKRUG, '595000000'),
    appointments: fc.array(appointment, { maxLength: 4 }),
    open: fc.array(open, { maxLength: 3 }),
    withScan: fc.boolean(),
  })
  .map(({ withScan, ...facts }) => ({
    ...facts,
    type: 'RecordHandover',
    now: NOW,
    occurredAt: NOW,
    handoverId: 'handover-1',
    act: { number: '4', date: TODAY },
    ...(withScan && { document: document('act') }),
  }));

/** What the commands lead to, one after the other; refused ones lead to nothing. */
function live(commands: readonly RecordHandover[]): readonly HandoverEvent[] {
  const events: HandoverEvent[] = [];
  let state = decider.initialState;
  for (const command of commands) {
    try {
      for (const event of decider.decide(command, state)) {
        expect(decider.check(state, event)).toEqual([]);
        events.push(event);
        state = decider.evolve(state, event);
      }
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }
  return events;
}

const stories = fc.array(asked, { minLength: 1, maxLength: 12 });

describe('whatever is asked when an office changes hands', () => {
  it('it changes hands once, to another who was appointed to it there on that day, and never ahead', () => {
    let recorded = 0;
    fc.assert(
      fc.property(stories, (commands) => {
        const events = live(commands);
        expect(events.length).toBeLessThanOrEqual(1);
        for (const { data } of events) {
          recorded += 1;
          expect(data.from).not.toBe(data.to);
          expect(data.on <= TODAY).toBe(true);
          expect(data.territory).toBe(OKRUG);
          expect(appointmentAs([data.office], [data.appointment], OKRUG, data.on)).toEqual(data.appointment);
          expect(data.open.every(({ revision }) => revision >= 0)).toBe(true);
        }
      }),
    );
    expect(recorded).toBeGreaterThan(10);
  });

  it('what was recorded with another successor, day or territory does not follow from the rules', () => {
    fc.assert(
      fc.property(stories, official, day, (commands, to, on) => {
        for (const event of live(commands)) {
          const forged: HandoverEvent = { ...event, data: { ...event.data, to, on } };
          const { appointment: shown } = event.data;
          const holds =
            to !== event.data.from &&
            on <= TODAY &&
            appointmentAs([event.data.office], [shown], OKRUG, on) !== undefined;
          expect(decider.check(decider.initialState, forged).length === 0).toBe(holds);
          expect(canonicalJson(live(commands))).toBe(canonicalJson([event]));
        }
      }),
    );
  });
});
