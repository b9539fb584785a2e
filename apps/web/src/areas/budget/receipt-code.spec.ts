import { receiptCodeOf } from './receipt-code.js';

const CODE = '0123456789abcdef'.repeat(4);

it.each([CODE, ` ${CODE} `, CODE.toUpperCase(), `https://jinalys.example/budget/1/receipt#${CODE}`])(
  'the code of a receipt is read from %j',
  (typed) => {
    expect(receiptCodeOf(typed)).toBe(CODE);
  },
);

it.each(['', CODE.slice(1), `${CODE}0`, CODE.replace('a', 'g'), `https://jinalys.example/${CODE}`])(
  '%j is no code of a receipt',
  (typed) => {
    expect(receiptCodeOf(typed)).toBeUndefined();
  },
);
