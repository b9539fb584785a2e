import { DomainError } from '#libs/kernel';
import type { MinutesModel, PaperKind, PaperModels, Vote } from '../model.js';
import { compose, render } from '../render.js';
import {
  cast,
  certificate,
  correctionAnnex,
  extract,
  minutes,
  notHeld,
  notice,
  registrationSheet,
  tallySheet,
} from '../testing/bugrovsky.js';
import type { Problem } from './refuse.js';

function refusal<Kind extends PaperKind>(paper: Kind, model: PaperModels[Kind]): unknown {
  try {
    compose(paper, model, 'kk');
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, ...error.facts };
    throw error;
  }
  return 'accepted';
}

function expectRefusal<Kind extends PaperKind>(
  paper: Kind,
  model: PaperModels[Kind],
  field: string,
  problem: Problem,
): void {
  expect(refusal(paper, model)).toMatchObject({ code: 'PaperModelInvalid', paper, field, problem });
}

const { election, quorum } = minutes;
if (election === undefined) throw new Error('the fixture elects');
const withVote = (vote: Partial<Vote>): MinutesModel => ({
  ...minutes,
  secretaries: minutes.secretaries.map((secretary) => ({
    ...secretary,
    vote: { ...secretary.vote, ...vote },
  })),
});

describe('a model that cannot become a paper is refused by the name of its field', () => {
  it.each<[string, MinutesModel, string, Problem]>([
    ['a blank name', { ...minutes, number: ' ' }, 'number', 'blank'],
    ['a moment that is none', { ...minutes, closedAt: '2026-03-11' }, 'closedAt', 'notAnInstant'],
    [
      'a date that is none',
      { ...minutes, notice: { ...minutes.notice, publishedOn: '2026-02-30' } },
      'notice.publishedOn',
      'notADate',
    ],
    ['a negative count', withVote({ for: -1 }), 'secretaries[0].vote.for', 'notACount'],
    ['half a vote', withVote({ for: 0.5 }), 'secretaries[0].vote.for', 'notACount'],
    ['a control character', { ...minutes, number: '2\u0007' }, 'number', 'controlCharacter'],
    ['text that turns itself around', { ...minutes, number: '2\u202e' }, 'number', 'controlCharacter'],
    ['a letter that the fonts lack', { ...minutes, number: '2\u4e8c' }, 'number', 'noGlyph'],
    [
      'counts above those present',
      withVote({ for: 102, against: 1 }),
      'secretaries[0].vote',
      'countsExceedBase',
    ],
    [
      'a base above the participants',
      withVote({ base: 105 }),
      'secretaries[0].vote.base',
      'baseExceedsParticipants',
    ],
    [
      'names that contradict the counts',
      withVote({ byName: [{ person: cast.third, choice: 'for' }] }),
      'secretaries[0].vote.byName',
      'namesContradictCounts',
    ],
    [
      'nobody eligible',
      { ...minutes, quorum: { ...quorum, eligible: 0, required: 0 } },
      'quorum.eligible',
      'zero',
    ],
    [
      'a quorum that is not the least',
      { ...minutes, quorum: { ...quorum, required: 96 } },
      'quorum.required',
      'requiredContradictsShare',
    ],
    [
      'held without a quorum',
      { ...minutes, quorum: { ...quorum, present: 94 } },
      'outcome',
      'outcomeContradictsQuorum',
    ],
    [
      'not held in spite of a quorum',
      { ...notHeld, quorum: { ...quorum, present: 95 } },
      'outcome',
      'outcomeContradictsQuorum',
    ],
    ['held but never opened', { ...minutes, openedAt: undefined }, 'openedAt', 'missing'],
    [
      'closed before it opened',
      { ...minutes, closedAt: '2026-03-11T13:00:00.000Z' },
      'closedAt',
      'outOfOrder',
    ],
    ['fewer names than people present', { ...minutes, participants: [] }, 'participants', 'missing'],
    ['an election without its agenda item', { ...minutes, agenda: [], dissents: [] }, 'agenda', 'missing'],
    [
      'more elected than the quota',
      { ...minutes, election: { ...election, quota: 2 } },
      'election.elected',
      'tooMany',
    ],
    [
      'a vote on somebody who was not nominated',
      { ...minutes, election: { ...election, nominations: election.nominations.slice(1) } },
      'election.votes[0].candidate',
      'notNominated',
    ],
    [
      'somebody elected without a vote',
      { ...minutes, election: { ...election, votes: [], ties: [] } },
      'election.elected[0].person',
      'notVotedOn',
    ],
    [
      'a dissent on an item that is not there',
      { ...minutes, dissents: minutes.dissents.map((dissent) => ({ ...dissent, item: 3 })) },
      'dissents[0].item',
      'unknownItem',
    ],
    [
      'no line for the secretary',
      { ...minutes, signatures: minutes.signatures.slice(0, 1) },
      'signatures',
      'missing',
    ],
  ])('minutes: %s', (_, model, field, problem) => {
    expectRefusal('minutes', model, field, problem);
  });

  it('notice, sheets, extract, certificate and annex', () => {
    expectRefusal('notice', { ...notice, agenda: [] }, 'agenda', 'empty');
    expectRefusal('notice', { ...notice, quota: 0 }, 'quota', 'zero');
    expectRefusal('notice', { ...notice, agenda: [{ kk: 'сайлау', ru: '' }] }, 'agenda[0].ru', 'blank');
    expectRefusal(
      'notice',
      { ...notice, registrationFrom: '2026-03-11T14:00:00.000Z' },
      'registrationFrom',
      'outOfOrder',
    );
    expectRefusal('registrationSheet', { ...registrationSheet, eligible: 0 }, 'eligible', 'zero');
    expectRefusal('registrationSheet', { ...registrationSheet, required: 943 }, 'required', 'outOfOrder');
    expectRefusal('tallySheet', { ...tallySheet, rounds: [] }, 'rounds', 'empty');
    expectRefusal('extract', { ...extract, item: 3 }, 'item', 'unknownItem');
    expectRefusal('extract', { ...extract, minutes: notHeld }, 'minutes.outcome', 'outcomeContradictsQuorum');
    expectRefusal('certificate', { ...certificate, issuedOn: '2026-03-10' }, 'issuedOn', 'outOfOrder');
    expectRefusal('correctionAnnex', { ...correctionAnnex, corrections: [] }, 'corrections', 'empty');
  });

  it('says nothing personal in the refusal', () => {
    const speaker = { ...cast.speaker, name: { surname: 'Байжанов', given: '' } };
    const participants = [...minutes.participants, { person: speaker }];
    const told = JSON.stringify(refusal('minutes', { ...minutes, participants }));
    expect(told).toContain('participants[104].person.name.given');
    expect(told).not.toContain('Байжанов');
  });

  it('has pictures of the notice alone', async () => {
    await expect(render('minutes', minutes, { language: 'kk', format: 'picture' })).rejects.toMatchObject({
      code: 'PaperFormatUnknown',
    });
  });
});
