import { identityOf } from '../naming.js';
import type { Naming, RoleName } from '../naming.js';
import type { CandidateVote, Election, Nomination, Person } from '../model.js';
import type { Block, Column } from '../paper.js';
import { say } from '../wording/wording.js';
import type { Wording } from '../wording/wording.js';
import { paragraph } from './shell.js';
import { rollCallBlocks } from './votes.js';

/** Quota, nominations, the vote on each candidate round by round, ties and who was elected. */
export function electionBlocks(election: Election, wording: Wording, naming: Naming): readonly Block[] {
  const words = wording.minutes.election;
  const role = candidateRoles(election);
  const rounds = [...new Set(election.votes.map((vote) => vote.round))].sort((a, b) => a - b);
  return [
    paragraph(words.quota(election.quota, say(wording, election.rule))),
    ...nominationBlocks(election.nominations, wording, naming, role),
    ...(election.votes.length > 0 ? [paragraph(words.separately)] : []),
    ...rounds.flatMap((round) => [
      ...roundBlocks(
        round,
        election.votes.filter((vote) => vote.round === round),
        wording,
        naming,
        role,
      ),
      ...election.ties
        .filter((tie) => tie.round === round)
        .map((tie) => {
          const names = tie.candidates.map((person) => naming.name(person, wording, role(person))).join(', ');
          return paragraph(words.tie(wording.common.round(round), names, tie.votesFor, tie.seatsLeft));
        }),
    ]),
    ...electedBlocks(election, wording, naming, role),
  ];
}

type RoleOf = (person: Person) => RoleName;

/** «№ 2 кандидат»: the number of the nomination, so that the public copy can be read without names. */
function candidateRoles(election: Election): RoleOf {
  const numbers = new Map(
    election.nominations.map((nomination, index) => [identityOf(nomination.candidate), index + 1]),
  );
  return (person) => (wording) => wording.common.withheld.candidate(numbers.get(identityOf(person)) ?? 0);
}

function nominationBlocks(
  nominations: readonly Nomination[],
  wording: Wording,
  naming: Naming,
  role: RoleOf,
): readonly Block[] {
  const words = wording.minutes.election;
  if (nominations.length === 0) return [paragraph(words.noNominations)];
  const columns: readonly Column[] = [
    { header: '№', width: 26, align: 'center' },
    { header: wording.common.candidate, width: '*' },
    { header: words.nominatedBy, width: 180 },
  ];
  const rows = nominations.map((nomination, index) => [
    String(index + 1),
    naming.name(nomination.candidate, wording, role(nomination.candidate)) +
      (nomination.withdrawn === true ? ` (${words.withdrawn})` : ''),
    nominatorText(nomination, wording, naming),
  ]);
  return [
    { kind: 'paragraph', content: [{ text: words.nominated, strong: true }] },
    { kind: 'table', columns, rows },
  ];
}

function nominatorText(nomination: Nomination, wording: Wording, naming: Naming): string {
  const words = wording.minutes.election;
  switch (nomination.by.kind) {
    case 'list':
      return words.byList;
    case 'self':
      return words.bySelf;
    case 'participant':
      return naming.name(nomination.by.person, wording, (own) => own.common.withheld.participant);
  }
}

function roundBlocks(
  round: number,
  votes: readonly CandidateVote[],
  wording: Wording,
  naming: Naming,
  role: RoleOf,
): readonly Block[] {
  const { common } = wording;
  const columns: readonly Column[] = [
    { header: '№', width: 18, align: 'center' },
    { header: common.candidate, width: '*' },
    { header: common.base, width: 76, align: 'center' },
    { header: common.for, width: 38, align: 'center' },
    { header: common.against, width: 38, align: 'center' },
    { header: common.abstained, width: 57, align: 'center' },
    { header: common.notVoted, width: 50, align: 'center' },
  ];
  const rows = votes.map(({ candidate, vote }, index) => [
    String(index + 1),
    naming.name(candidate, wording, role(candidate)),
    ...[vote.base, vote.for, vote.against, vote.abstained].map(String),
    String(vote.base - vote.for - vote.against - vote.abstained),
  ]);
  return [
    {
      kind: 'paragraph',
      content: [
        { text: `${common.round(round)}. `, strong: true },
        [...new Set(votes.map(({ vote }) => wording.minutes.vote[vote.method]))].join(' '),
      ],
    },
    { kind: 'table', columns, rows },
    ...votes.flatMap(({ candidate, vote }) => {
      const byName = rollCallBlocks(vote, wording, naming);
      if (byName.length === 0) return [];
      const who = naming.name(candidate, wording, role(candidate));
      return [paragraph(`${wording.minutes.vote.byName}: ${who}`), ...byName];
    }),
  ];
}

function electedBlocks(election: Election, wording: Wording, naming: Naming, role: RoleOf): readonly Block[] {
  const words = wording.minutes.election;
  if (election.elected.length === 0) return [paragraph(words.noneElected)];
  return [
    { kind: 'paragraph', content: [{ text: words.elected, strong: true }] },
    {
      kind: 'items',
      items: election.elected.map((elected, index) => [
        `${String(index + 1)}) `,
        words
          .electedRow(
            naming.name(elected.person, wording, role(elected.person)),
            elected.votesFor,
            elected.round,
          )
          .replace(/;$/, index === election.elected.length - 1 ? '.' : ';'),
      ]),
    },
  ];
}
