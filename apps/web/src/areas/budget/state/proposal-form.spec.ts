import { amountOf, emptyDraft, inputOf, pointOf, readDraft, sumsOf } from './proposal-form.js';

describe('the form of a proposal', () => {
  it.each(['54.912345, 69.123456', '54,912345; 69,123456', ' 54,912345, 69,123456 '])(
    'takes a point as a map gives it: %s',
    (text) => {
      expect(pointOf(text)).toEqual({ latitude: 54_912_345, longitude: 69_123_456 });
    },
  );

  it.each(['', 'мектептің қасында', '54.912345', '54, 69'])('takes no other text for a point: %s', (text) => {
    expect(pointOf(text)).toBeUndefined();
  });

  it('counts a line as the api does: quantity times price, half a tiyn rounded up', () => {
    expect(amountOf({ name: '', unit: '', quantity: 1.5, price: 0.33 })).toBe(50);
    expect(amountOf({ name: '', unit: '', quantity: '', price: 5 })).toBe(0);
  });

  it('asks of the budget what the residents do not bring in', () => {
    const estimate = [{ name: 'a', unit: 'b', quantity: 2, price: 1000 }];
    const draft = { ...emptyDraft(), estimate, labour: 500, point: '54.9, 69.1' };
    expect(sumsOf(draft)).toEqual({ totalTiyn: 200_000, ownTiyn: 50_000, costTiyn: 150_000 });
    expect(inputOf(draft)).toMatchObject({
      point: { latitude: 54_900_000, longitude: 69_100_000 },
      estimate: [{ quantityThousandths: 2000, priceTiyn: 100_000, amountTiyn: 200_000 }],
      ownShare: { moneyTiyn: 0, labourTiyn: 50_000, materialsTiyn: 0, words: null },
    });
  });

  it('opens a draft of an older form', () => {
    expect(readDraft('{"name":"Спорт"}')).toEqual({ ...emptyDraft(), name: 'Спорт' });
  });
});
