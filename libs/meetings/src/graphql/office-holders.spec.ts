import { cardsOnce } from './office-holders.js';

describe('cards of people in office', () => {
  it('are read once each, however many rows name the same person', async () => {
    const asked: string[] = [];
    const cards = cardsOnce({
      official: (officialId) => {
        asked.push(officialId);
        return Promise.resolve({ position: { kk: officialId, ru: officialId } });
      },
    });
    const read = await Promise.all(['akim', 'clerk', 'akim'].map((id) => cards.official(id)));
    expect(read.map((card) => card?.position.kk)).toEqual(['akim', 'clerk', 'akim']);
    expect(asked).toEqual(['akim', 'clerk']);
  });
});
