import { DomainError } from '#libs/kernel';
import type { PaperKind } from '../model.js';

/** Why a model cannot become a paper. */
export type Problem =
  | 'blank'
  | 'notAnInstant'
  | 'notADate'
  | 'notACount'
  | 'controlCharacter'
  | 'noGlyph'
  | 'empty'
  | 'zero'
  | 'outOfOrder'
  | 'tooMany'
  | 'missing'
  | 'countsExceedBase'
  | 'baseExceedsParticipants'
  | 'namesContradictCounts'
  | 'requiredContradictsShare'
  | 'outcomeContradictsQuorum'
  | 'notNominated'
  | 'notVotedOn'
  | 'unknownItem'
  | 'namesWithheldPerson';

/** Refuses a model of one kind of paper, naming the field by its path: `agenda[0].title.ru`. */
export class Refusal {
  constructor(private readonly paper: PaperKind) {}

  /** @throws DomainError `PaperModelInvalid` with paper, field, problem and facts, none of them personal */
  refuse(field: string, problem: Problem, facts: Readonly<Record<string, number | string>> = {}): never {
    throw new DomainError('PaperModelInvalid', { paper: this.paper, field, problem, ...facts });
  }

  unless(
    condition: boolean,
    field: string,
    problem: Problem,
    facts: Readonly<Record<string, number | string>> = {},
  ): void {
    if (!condition) this.refuse(field, problem, facts);
  }
}
