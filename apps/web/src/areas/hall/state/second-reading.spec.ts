import { differencesOf, figuresOf } from './second-reading.js';

const person = { id: 'ada', name: { __typename: 'Withheld' as const } };
const gathering = {
  candidates: [
    {
      person,
      withdrawn: false,
      elected: true,
      votes: [{ round: 1, base: 20, mode: 'showOfHands' as const, for: 15, against: 5, abstained: 0 }],
    },
  ],
  proceedings: { paper: { participants: 20 } },
};

describe('the second reading of the papers', () => {
  const figures = figuresOf(gathering);

  it('has the participants and every count of every vote', () => {
    expect(figures.map(({ key, entered }) => [key, entered])).toEqual([
      ['participants', 20],
      ['ada-1-for', 15],
      ['ada-1-against', 5],
      ['ada-1-abstained', 0],
    ]);
  });

  it('differs where a figure is another or was left empty', () => {
    const read = { participants: 21, 'ada-1-for': '15', 'ada-1-against': 5, 'ada-1-abstained': '' };
    expect(differencesOf(figures, read).map(({ key }) => key)).toEqual(['participants', 'ada-1-abstained']);
    expect(differencesOf(figures, { ...read, participants: 20, 'ada-1-abstained': 0 })).toEqual([]);
  });
});
