import { differencesOf, plain } from './plain.js';

describe('a state as JSON', () => {
  it('has maps as objects and sets as lists, and leaves out what is undefined', () => {
    const participants = new Map([['p-1', { standing: 'present', left: undefined }]]);
    expect(
      plain({ phase: 'convened', participants, desks: new Set(['1']), end: undefined, none: null }),
    ).toEqual({
      phase: 'convened',
      participants: { 'p-1': { standing: 'present' } },
      desks: ['1'],
      none: null,
    });
    expect(plain(undefined)).toBeNull();
  });

  it('cannot be made of a function', () => {
    expect(() => plain({ decide: () => 1 })).toThrow('a state holds a function');
  });
});

describe('what changed between two states', () => {
  it('is named place by place, as deep down as both have something', () => {
    const before = { phase: 'convened', attendance: { present: 0, desks: ['1'] }, schedule: { on: '1' } };
    const after = { phase: 'inSession', attendance: { present: 12, desks: ['1', '2'] }, end: { at: 'x' } };
    expect(differencesOf(before, after)).toEqual([
      { path: 'phase', before: 'convened', after: 'inSession' },
      { path: 'attendance.present', before: 0, after: 12 },
      { path: 'attendance.desks.1', before: null, after: '2' },
      { path: 'schedule', before: { on: '1' }, after: null },
      { path: 'end', before: null, after: { at: 'x' } },
    ]);
  });

  it('is nothing when nothing changed, whatever the order of names', () => {
    expect(differencesOf({ a: 1, b: [{}] }, { b: [{}], a: 1 })).toEqual([]);
  });
});
