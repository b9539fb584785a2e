import { given } from '#libs/testing';
import { rollDecider } from './roll.decider.js';
import type { RollImported } from './roll.events.js';

const first: RollImported['data'] = {
  importId: '3f0c0f6e-6a0d-4c49-9a59-6a1c1f7d1c01',
  territory: '595037000',
  version: 1,
  count: 10,
  digest: 'a'.repeat(64),
  before: 0,
  added: 10,
  changed: 0,
  removed: 0,
  rejected: 2,
  full: false,
  importedOn: '2026-03-01',
};
const second = { ...first, version: 2, before: 9, added: 1, changed: 2, removed: 3, count: 7, full: true };

const imported = (data: RollImported['data']): RollImported => ({ type: 'RollImported', data });
const record = (data: RollImported['data']) => ({ type: 'RecordRollImport' as const, imported: data });

describe('the versions of a roll', () => {
  it('begin with the first', () => {
    given(rollDecider)
      .when(record(first))
      .then([imported(first)]);
  });

  it('follow one another, also where someone was forgotten between them', () => {
    given(rollDecider, [imported(first)])
      .when(record(second))
      .then([imported(second)]);
  });

  it('have no gap', () => {
    given(rollDecider, [imported(first)])
      .when(record({ ...second, version: 3 }))
      .thenRefused('RollHasMovedOn', { version: 3, current: 1 });
  });

  it('are not made by a file that says nothing new', () => {
    given(rollDecider)
      .when(record({ ...first, added: 0, count: 0 }))
      .thenRefused('RollUnchanged', { version: 0 });
  });

  it('lose nobody unless the file was declared to be full', () => {
    given(rollDecider, [imported(first)])
      .when(record({ ...second, full: false }))
      .thenRefused('RollDeparturesNeedFullFile', { removed: 3 });
  });

  it('have a count that adds up', () => {
    given(rollDecider)
      .when(record({ ...first, count: 11 }))
      .thenRefused('RollCountDoesNotAddUp', { count: 11, expected: 10 });
    given(rollDecider)
      .when(record({ ...first, rejected: -1 }))
      .thenRefused('RollCountInvalid', { name: 'rejected' });
  });

  it('carry a digest', () => {
    given(rollDecider)
      .when(record({ ...first, digest: 'none' }))
      .thenRefused('DigestInvalid');
  });

  it('are found wrong afterwards when a recorded count was altered', () => {
    const forged = imported({ ...first, count: 12 });
    expect(rollDecider.check(rollDecider.initialState, forged)).toEqual([
      { code: 'RollCountDoesNotAddUp', facts: { count: 12, expected: 10 } },
    ]);
  });
});
