import { areaCovers, foldHouse, foldStreet } from './area.js';

const abaya12 = { kato: '595037100', street: 'ул. Абая', house: '12 А', flat: '3' };

describe('an area', () => {
  it.each([
    [{ kato: '595037100' }],
    [{ kato: '595037000' }],
    [{ kato: '590000000' }],
    [{ kato: '595037100', street: 'АБАЯ' }],
    [{ kato: '595037100', street: 'Абая улица', houses: ['10', '12а'] }],
  ])('covers a residence within it: %j', (area) => {
    expect(areaCovers(area, abaya12)).toBe(true);
  });

  it.each([
    [{ kato: '595037300' }],
    [{ kato: '595037100', street: 'Абылай хан' }],
    [{ kato: '595037100', street: 'Абая', houses: ['12', '14'] }],
    [{ kato: '595037100', street: 'Абая', houses: [] }],
  ])('does not cover a residence outside it: %j', (area) => {
    expect(areaCovers(area, abaya12)).toBe(false);
  });

  it('of a street covers nobody whose street is unknown', () => {
    expect(areaCovers({ kato: '595037100', street: 'Абая' }, { kato: '595037100' })).toBe(false);
    expect(
      areaCovers({ kato: '595037100', street: 'Абая', houses: ['1'] }, { kato: '595037100', street: 'Абая' }),
    ).toBe(false);
  });
});

it.each([
  ['Қабанбай батыр көшесі', 'улица Кабанбай батыр'],
  ['пр. Тәуелсіздік', 'Тауелсиздик даңғылы'],
  ['11 шағын ауданы', '11 мкр.'],
  ['Фёдорова', 'ФЕДОРОВА'],
])('takes the streets %s and %s for one', (one, other) => {
  expect(foldStreet(one)).toBe(foldStreet(other));
});

it('leaves a street that has no name but the word its word', () => {
  expect(foldStreet('Көше')).not.toBe('');
});

it.each([
  ['12 А', '12а'],
  ['12A', '12-А'],
  ['12\\1', '12/1'],
  ['№ 7', '7'],
])('takes the houses %s and %s for one', (one, other) => {
  expect(foldHouse(one)).toBe(foldHouse(other));
});
