import { identityOf } from '../naming.js';
import type { Election, MinutesModel, QuorumComputation, Vote } from '../model.js';
import type { Refusal } from './refuse.js';

/**
 * What minutes cannot say: counts above those present, an outcome that the quorum contradicts, somebody elected
 * without a vote or voted on without a nomination. The deciders hold these rules; the paper refuses to print
 * what breaks them.
 *
 * @throws DomainError `PaperModelInvalid`
 */
export function checkMinutes(model: MinutesModel, refusal: Refusal, path = ''): void {
  checkQuorum(model.quorum, refusal, `${path}quorum`);
  checkOutcome(model, refusal, path);
  checkTimes(model, refusal, path);
  for (const [index, secretary] of model.secretaries.entries())
    checkVote(
      secretary.vote,
      refusal,
      `${path}secretaries[${String(index)}].vote`,
      model.participants.length,
    );
  for (const [index, item] of model.agenda.entries())
    for (const [number, { vote }] of item.votes.entries())
      checkVote(
        vote,
        refusal,
        `${path}agenda[${String(index)}].votes[${String(number)}].vote`,
        model.participants.length,
      );
  if (model.election !== undefined) checkElection(model, model.election, refusal, `${path}election`);
  for (const [index, dissent] of model.dissents.entries())
    refusal.unless(
      dissent.item === undefined || model.agenda[dissent.item - 1] !== undefined,
      `${path}dissents[${String(index)}].item`,
      'unknownItem',
    );
  checkSignatures(model, refusal, path);
}

/** @throws DomainError `PaperModelInvalid` when the counts exceed the base, or the names contradict the counts */
export function checkVote(vote: Vote, refusal: Refusal, path: string, participants?: number): void {
  refusal.unless(vote.for + vote.against + vote.abstained <= vote.base, path, 'countsExceedBase', {
    base: vote.base,
    counted: vote.for + vote.against + vote.abstained,
  });
  refusal.unless(
    participants === undefined || vote.base <= participants,
    `${path}.base`,
    'baseExceedsParticipants',
    { base: vote.base, participants: participants ?? 0 },
  );
  const { byName } = vote;
  if (byName === undefined) return;
  for (const choice of ['for', 'against', 'abstained'] as const)
    refusal.unless(
      byName.filter((entry) => entry.choice === choice).length === vote[choice],
      `${path}.byName`,
      'namesContradictCounts',
      { choice, counted: vote[choice] },
    );
}

function checkQuorum(quorum: QuorumComputation, refusal: Refusal, path: string): void {
  const { eligible, required, share } = quorum;
  refusal.unless(eligible > 0, `${path}.eligible`, 'zero');
  refusal.unless(share.numerator > 0, `${path}.share.numerator`, 'zero');
  refusal.unless(share.denominator >= share.numerator, `${path}.share.denominator`, 'outOfOrder');
  const reached = (count: number) => count * share.denominator >= eligible * share.numerator;
  refusal.unless(
    reached(required) && !reached(required - 1),
    `${path}.required`,
    'requiredContradictsShare',
    {
      required,
      eligible,
    },
  );
}

function checkOutcome(model: MinutesModel, refusal: Refusal, path: string): void {
  const { present, required } = model.quorum;
  const held = model.outcome !== 'notHeld';
  refusal.unless(held === present >= required, `${path}outcome`, 'outcomeContradictsQuorum', {
    present,
    required,
  });
  if (!held) return;
  refusal.unless(model.openedAt !== undefined, `${path}openedAt`, 'missing');
  refusal.unless(model.participants.length >= present, `${path}participants`, 'missing', {
    present,
    listed: model.participants.length,
  });
}

function checkTimes(model: MinutesModel, refusal: Refusal, path: string): void {
  const { openedAt, closedAt, waiting } = model;
  refusal.unless(openedAt === undefined || openedAt <= closedAt, `${path}closedAt`, 'outOfOrder');
  refusal.unless(
    waiting === undefined || waiting.from <= waiting.until,
    `${path}waiting.until`,
    'outOfOrder',
  );
}

function checkElection(model: MinutesModel, election: Election, refusal: Refusal, path: string): void {
  const items = model.agenda.filter((item) => item.kind === 'election').length;
  refusal.unless(items === 1, path.replace(/election$/, 'agenda'), items === 0 ? 'missing' : 'tooMany');
  refusal.unless(election.quota > 0, `${path}.quota`, 'zero');
  refusal.unless(election.elected.length <= election.quota, `${path}.elected`, 'tooMany', {
    elected: election.elected.length,
    quota: election.quota,
  });
  const nominated = new Set(election.nominations.map((nomination) => identityOf(nomination.candidate)));
  const votedOn = new Set(election.votes.map((vote) => identityOf(vote.candidate)));
  for (const [index, { candidate, vote, round }] of election.votes.entries()) {
    const at = `${path}.votes[${String(index)}]`;
    refusal.unless(nominated.has(identityOf(candidate)), `${at}.candidate`, 'notNominated');
    refusal.unless(round > 0, `${at}.round`, 'zero');
    checkVote(vote, refusal, `${at}.vote`, model.participants.length);
  }
  for (const [index, { person }] of election.elected.entries())
    refusal.unless(votedOn.has(identityOf(person)), `${path}.elected[${String(index)}].person`, 'notVotedOn');
}

function checkSignatures(model: MinutesModel, refusal: Refusal, path: string): void {
  const roles = model.signatures.map((signature) => signature.role);
  refusal.unless(roles.includes('chair'), `${path}signatures`, 'missing', { role: 'chair' });
  refusal.unless(model.outcome !== 'held' || roles.includes('secretary'), `${path}signatures`, 'missing', {
    role: 'secretary',
  });
}
