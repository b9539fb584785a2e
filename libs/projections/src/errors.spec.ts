import { isTransient } from './errors.js';

describe('trouble with the database', () => {
  it.each([
    [Object.assign(new Error('terminating connection'), { code: '57P01' }), true],
    [Object.assign(new Error('deadlock'), { code: '40P01' }), true],
    [Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }), true],
    [Object.assign(new Error('broken'), { code: 'EPIPE' }), true],
    [new Error('Connection terminated unexpectedly'), true],
    [new Error('timeout expired'), true],
    [Object.assign(new Error('duplicate key'), { code: '23505' }), false],
    [new TypeError('undefined is not a function'), false],
    ['no error at all', false],
  ])('is told from a poison event: %s', (error, transient) => {
    expect(isTransient(error)).toBe(transient);
  });
});
