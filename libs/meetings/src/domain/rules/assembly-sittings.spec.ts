import { given } from '#libs/testing';
import { assemblyDecider as decider } from '../assembly.decider.js';
import type { AssemblyCommand } from '../assembly.commands.js';
import { assemblyAfter, formation, playAssembly } from '../testing/sitting-histories.js';
import { sitsBy } from './assembly-sittings.js';

const law = formation().norms['assembly.termYears'];
const norms = { ...formation().norms, 'assembly.sittingIntervalDays': { ...law, value: 92 } };
const formed = playAssembly(formation({ norms }));
const AKIM = 'official-akim';

const sat = (meetingId: string, satOn: string): AssemblyCommand => {
  const now = `${satOn}T05:00:00.000Z`;
  return { type: 'RecordAssemblySat', meetingId, satOn, now, occurredAt: now };
};
const missing = (now: string): AssemblyCommand => ({
  type: 'MissSittingDeadline',
  by: AKIM,
  now,
  occurredAt: now,
});
const played = (...commands: readonly AssemblyCommand[]) =>
  commands.reduce(
    (events, command) => [...events, ...decider.decide(command, assemblyAfter(events))],
    formed,
  );

describe('an assembly that is to sit at least quarterly', () => {
  it('counts from the beginning of its term, and has the whole last day', () => {
    given(decider, formed).when(missing('2022-11-09T17:59:59.999Z')).thenNothing();
    const after = '2022-11-09T18:00:00.000Z';
    given(decider, formed)
      .when(missing(after))
      .then([
        {
          type: 'AssemblySittingDeadlineMissed',
          data: { dueOn: '2022-11-09', since: '2022-08-09', days: 92, by: AKIM, occurredAt: after },
        },
      ]);
  });

  it('counts from its entry when it is entered after its first quarter: what went before was not watched', () => {
    const entered = (on: string) => {
      const now = `${on}T05:00:00.000Z`;
      return assemblyAfter(playAssembly({ ...formation({ norms }), now, occurredAt: now }));
    };
    expect(sitsBy(entered('2022-11-09'))).toBe('2022-11-09');
    expect(sitsBy(entered('2022-11-10'))).toBe('2023-02-10');
  });

  it('counts from its latest sitting, recorded once', () => {
    const satOnce = played(sat('sitting-1', '2022-10-20'));
    expect(satOnce.at(-1)).toEqual({
      type: 'AssemblySat',
      data: { meetingId: 'sitting-1', satOn: '2022-10-20', occurredAt: '2022-10-20T05:00:00.000Z' },
    });
    given(decider, satOnce).when(sat('sitting-1', '2022-10-20')).thenNothing();
    given(decider, satOnce).when(missing('2022-12-31T05:00:00.000Z')).thenNothing();
    expect(sitsBy(assemblyAfter(satOnce))).toBe('2023-01-20');
    expect(
      sitsBy(assemblyAfter(played(sat('sitting-1', '2022-10-20'), sat('sitting-0', '2022-09-01')))),
    ).toBe('2023-01-20');
  });

  it('misses every interval that passes, each once', () => {
    const late = '2023-03-01T05:00:00.000Z';
    const events = played(missing(late), missing(late), missing(late));
    expect(events.slice(1).map(({ data }) => ('dueOn' in data ? data.dueOn : ''))).toEqual([
      '2022-11-09',
      '2023-02-09',
    ]);
    expect(sitsBy(assemblyAfter([...events, ...played(sat('sitting-1', '2023-03-10')).slice(1)]))).toBe(
      '2023-06-10',
    );
  });

  it('names nobody when the office was vacant', () => {
    const now = '2022-11-10T05:00:00.000Z';
    const vacant: AssemblyCommand = { type: 'MissSittingDeadline', now, occurredAt: now };
    expect(played(vacant).at(-1)?.data).not.toHaveProperty('by');
  });

  it('owes no sitting after its term, nor by a norm that was not frozen with it', () => {
    const endOfTerm = played(sat('sitting-1', '2026-06-01'));
    expect(sitsBy(assemblyAfter(endOfTerm))).toBeUndefined();
    given(decider, endOfTerm).when(missing('2026-12-01T05:00:00.000Z')).thenNothing();
    const without = playAssembly(formation());
    given(decider, without).when(missing('2023-03-01T05:00:00.000Z')).thenNothing();
  });

  it('is formed before it sits', () => {
    given(decider, []).when(sat('sitting-1', '2022-10-20')).thenRefused('AssemblyNotFormed', {});
    given(decider, []).when(missing('2023-03-01T05:00:00.000Z')).thenNothing();
  });

  it('is judged again', () => {
    const events = played(sat('sitting-1', '2022-10-20'), missing('2023-03-01T05:00:00.000Z'));
    let state = decider.initialState;
    const found = events.flatMap((event) => {
      const violations = decider.check(state, event);
      state = decider.evolve(state, event);
      return violations;
    });
    expect(found).toEqual([]);
    const forged = { ...events.at(-1)!, data: { ...events.at(-1)!.data, dueOn: '2022-12-01' } };
    expect(decider.check(assemblyAfter(events.slice(0, -1)), forged as never)).not.toEqual([]);
  });
});
