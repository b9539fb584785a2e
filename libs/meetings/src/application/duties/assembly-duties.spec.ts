import { assemblyDuties } from './assembly-duties.js';
import type { AssemblyDutyNorms, AssemblySittings } from './assembly-duties.js';

const law = { validFrom: '2018-01-01', source: 'practice', confidence: 'L', origin: 'law' } as const;
const norms: AssemblyDutyNorms = {
  'assembly.sittingIntervalDays': { ...law, value: 92 },
  'assembly.noticeDays': { ...law, value: 10 },
};
const ASSEMBLY: AssemblySittings = {
  assemblyId: 'assembly-1',
  territory: '595037000',
  termFrom: '2026-01-01',
  termTo: '2030-01-01',
};

function due(today: string, changes: Partial<AssemblySittings> = {}): string[] {
  return assemblyDuties([{ ...ASSEMBLY, ...changes }], norms, today).map(
    ({ kind, state, dueOn, assemblyId }) => `${kind} ${state} ${dueOn ?? ''} ${assemblyId ?? ''}`,
  );
}

describe('an assembly that has not sat', () => {
  it('is to be convened ten days before a quarter of its term has passed, said thirty days ahead', () => {
    expect(due('2026-02-21')).toEqual([]);
    expect(due('2026-02-22')).toEqual(['conveneAssembly toCome 2026-03-24 assembly-1']);
    expect(due('2026-03-24')).toEqual(['conveneAssembly today 2026-03-24 assembly-1']);
  });

  it('is overdue until it is convened, for however long', () => {
    expect(due('2027-03-24')).toEqual(['conveneAssembly overdue 2026-03-24 assembly-1']);
  });

  it('has a quarter more from its latest sitting, one to come included', () => {
    const latestSitting = '2026-04-05T20:00:00.000Z';
    expect(due('2026-05-27', { latestSitting })).toEqual([]);
    expect(due('2026-06-27', { latestSitting })).toEqual(['conveneAssembly today 2026-06-27 assembly-1']);
  });

  it('is left in peace when its term ends first', () => {
    expect(due('2026-03-24', { termTo: '2026-04-02' })).toEqual([]);
    expect(due('2026-03-24', { termTo: '2026-04-03' })).toHaveLength(1);
  });
});
