import type { SeatsWords } from './seats.kk.js';

export const seatsEn: SeatsWords = {
  vacant: (count) => `Vacant seats: ${count}. A gathering elects somebody to a vacant seat.`,
  byElection: 'Convene a gathering',
  exit: {
    title: 'A member leaves before the end of the term',
    who: 'Member of the assembly',
    reason: 'Reason',
    reasons: {
      resigned: 'own wish',
      movedAway: 'moved away',
      deceased: 'death',
      byLaw: 'another ground of the law',
      other: 'another reason',
    },
    leftOn: 'Last day in office',
    submit: 'Record it',
    question: 'End this member’s term?',
    consequence: 'This cannot be taken back. The seat is vacant from the next day on.',
    done: 'The member’s term was ended.',
  },
  fill: {
    title: 'Fill a vacant seat by papers',
    lead: 'Where a gathering outside this system elected somebody, its decision and minutes are entered.',
    who: 'Who was elected',
    number: 'Number of the gathering’s decision',
    date: 'Day of the gathering’s decision',
    minutes: 'Scan of the gathering’s minutes',
    submit: 'Enter the member',
    done: 'The member was entered.',
  },
};
