import { isCode, withoutLayout } from './typed-code.js';

const ID = '5b0b6c52-2f5f-4a4e-9c44-0d9b1a3c7e18';

describe('a resident’s code that a hand scanner types', () => {
  it('is a code as it stands', () => {
    expect(isCode(ID)).toBe(true);
    expect(isCode('#5b0b6c52')).toBe(true);
    expect(withoutLayout(ID)).toBe(ID);
    expect(isCode(ID.slice(0, 13))).toBe(true);
  });

  it('is read on a Russian keyboard, which types other letters', () => {
    expect(withoutLayout('5и0и6с52-2а5а-4ф4у-9с44-0в9и1ф3с7у18')).toBe(ID);
    expect(withoutLayout('5и0и6с52-2а5а')).toBe(ID.slice(0, 13));
  });

  it('is read on a Kazakh keyboard, whose digits are letters', () => {
    expect(withoutLayout('ғиқи,сғәөәағаөңфңуөұсңңөқвұи"фіс.у"ү')).toBe(ID);
  });

  it('leaves a name alone, however long', () => {
    expect(withoutLayout('Нұрмағамбетов Әбдірахман Сейітқалиұлы')).toBe(
      'Нұрмағамбетов Әбдірахман Сейітқалиұлы',
    );
    expect(isCode('ахметов абай 1975')).toBe(false);
  });
});
