import { actsOf } from './acts.js';

describe('what somebody may do about a decision', () => {
  it('the akim answers once it is delivered; the office publishes it until it is published', () => {
    expect(actsOf({ phase: 'delivered', publishedOn: null }, ['akimOffice'])).toEqual(['answer', 'publish']);
    expect(actsOf({ phase: 'delivered', publishedOn: '2026-03-02' }, ['akim'])).toEqual(['answer']);
    expect(actsOf({ phase: 'adopted', publishedOn: '2026-03-02' }, ['akim'])).toEqual([]);
  });

  it('who reports does not evaluate', () => {
    const running = { phase: 'inExecution', publishedOn: '2026-03-02' } as const;
    expect(actsOf(running, ['akimOffice'])).toEqual(['report']);
    expect(actsOf(running, ['maslikhat'])).toEqual(['evaluate']);
  });

  it('the maslikhat comes before the higher akim', () => {
    expect(actsOf({ phase: 'confirmed', publishedOn: null }, ['maslikhat'])).toEqual(['discuss']);
    expect(actsOf({ phase: 'beforeHigherAkim', publishedOn: null }, ['districtAkim'])).toEqual([
      'higherAkim',
    ]);
  });
});
