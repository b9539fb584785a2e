import fc from 'fast-check';
import { addCalendarDays } from '#libs/kernel';
import type { AssemblyCommand } from '../assembly.commands.js';
import { assemblyDecider as decider } from '../assembly.decider.js';
import { assemblyAfter, formation, playAssembly } from '../testing/sitting-histories.js';

const law = formation().norms['assembly.termYears'];
const norms = { ...formation().norms, 'assembly.sittingIntervalDays': { ...law, value: 92 } };
const formed = assemblyAfter(playAssembly(formation({ norms })));

type Asked = (on: string, now: string) => AssemblyCommand;
const asked: fc.Arbitrary<Asked> = fc.oneof(
  fc.integer({ min: 1, max: 8 }).map((sitting): Asked => (satOn, now) => ({
    type: 'RecordAssemblySat',
    meetingId: `sitting-${String(sitting)}`,
    satOn,
    now,
    occurredAt: now,
  })),
  fc.constant<Asked>((_on, now) => ({ type: 'MissSittingDeadline', by: 'akim', now, occurredAt: now })),
);

it('whenever it sits or does not, no quarter is missed twice, none after the term, and none that it sat in', () => {
  let missed = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 120 }), asked), { minLength: 10, maxLength: 40 }),
      (steps) => {
        let state = formed;
        let on = '2022-08-10';
        const dues: string[] = [];
        const sittings: string[] = [];
        for (const [days, ask] of steps) {
          on = addCalendarDays(on, days);
          const before = state;
          for (const event of decider.decide(ask(on, `${on}T05:00:00.000Z`), state)) {
            expect(decider.check(state, event)).toEqual([]);
            if (event.type === 'AssemblySat') sittings.push(event.data.meetingId);
            if (event.type === 'AssemblySittingDeadlineMissed') {
              const { dueOn, since } = event.data;
              expect([since, addCalendarDays(since, 92)]).toEqual([before.sitsAfter, dueOn]);
              expect(dueOn < on && dueOn <= '2026-08-09').toBe(true);
              dues.push(dueOn);
            }
            state = decider.evolve(state, event);
          }
        }
        missed += dues.length;
        expect([...new Set(dues)].sort()).toEqual(dues);
        expect(new Set(sittings).size).toBe(sittings.length);
      },
    ),
    { seed: 20260407, numRuns: 200 },
  );
  expect(missed).toBeGreaterThan(100);
});
