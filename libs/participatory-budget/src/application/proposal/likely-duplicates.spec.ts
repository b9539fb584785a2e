import { likenessOf, metresBetween } from './likely-duplicates.js';

const point = { latitude: 54_912_345, longitude: 69_123_456 };
const ground = { name: 'Спорт алаңын салу', description: 'Мектеп жанында балаларға арналған алаң', point };

describe('likely duplicates', () => {
  it('are found whatever letters they are written in', () => {
    const russian = {
      ...ground,
      name: 'СПОРТ АЛАНЫН САЛУ',
      description: 'мектеп жанында балаларга арналган алан',
    };
    expect(likenessOf(ground, russian)?.similarity).toBeGreaterThan(0.9);
  });

  it('are those that resemble each other next door, not those far away', () => {
    const near = { ...ground, name: 'Ойын алаңы', description: 'Балаларға' };
    expect(likenessOf(ground, near)).toMatchObject({ metres: 0 });
    const far = { ...near, point: { ...point, latitude: point.latitude + 90_000 } };
    expect(likenessOf(ground, far)).toBeUndefined();
  });

  it('are none of another matter at the same place', () => {
    const light = { ...ground, name: 'Көше жарығы', description: 'Шамдарды ауыстыру' };
    expect(likenessOf(ground, light)).toBeUndefined();
  });

  it('a thousandth of a degree is 111 metres to the north and 64 to the east of Bugrovoye', () => {
    expect(metresBetween(point, { ...point, latitude: point.latitude + 1_000 })).toBe(111);
    expect(metresBetween(point, { ...point, longitude: point.longitude + 1_000 })).toBe(64);
  });
});
