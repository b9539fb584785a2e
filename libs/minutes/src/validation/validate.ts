import type {
  CertificateModel,
  CorrectionAnnexModel,
  ExtractModel,
  NoticeModel,
  PaperKind,
  PaperModels,
  RegistrationSheetModel,
  SittingMinutesModel,
  TallySheetModel,
} from '../model.js';
import { checkMinutes, checkVote } from './minutes-rules.js';
import { Refusal } from './refuse.js';
import { checkValues } from './values.js';

type Rules = { readonly [Kind in PaperKind]: (model: PaperModels[Kind], refusal: Refusal) => void };

const RULES: Rules = {
  notice: checkNotice,
  registrationSheet: checkRegistrationSheet,
  tallySheet: checkTallySheet,
  minutes: (model, refusal) => {
    checkMinutes(model, refusal);
  },
  extract: checkExtract,
  certificate: checkCertificate,
  correctionAnnex: checkCorrectionAnnex,
  sittingMinutes: checkSitting,
  sittingExtract: ({ minutes, item }, refusal) => {
    checkSitting(minutes, refusal);
    refusal.unless(item >= 1 && item <= minutes.items.length, 'item', 'unknownItem');
  },
  sittingNotice: ({ agenda, quorum }, refusal) => {
    refusal.unless(agenda.length > 0, 'agenda', 'empty');
    refusal.unless(quorum.eligible > 0, 'quorum.eligible', 'zero');
  },
  coverLetter: () => undefined,
  akimAnswer: ({ answer }, refusal) => {
    const shown = answer.kind === 'disagreed' || answer.plan.indicators.length > 0;
    refusal.unless(shown, 'answer.plan.indicators', 'empty');
  },
  repeatDiscussion: ({ signatures }, refusal) => {
    refusal.unless(signatures.length > 0, 'signatures', 'empty');
  },
};

/** @throws DomainError `PaperModelInvalid` { paper, field, problem } for the first field that is wrong */
export function validate<Kind extends PaperKind>(paper: Kind, model: PaperModels[Kind]): void {
  const refusal = new Refusal(paper);
  checkValues(model, refusal);
  RULES[paper](model, refusal);
}

function checkSitting({ items, quorum, outcome, openedAt }: SittingMinutesModel, refusal: Refusal): void {
  refusal.unless(items.length > 0, 'items', 'empty');
  refusal.unless(quorum.eligible > 0, 'quorum.eligible', 'zero');
  refusal.unless(outcome === 'notHeld' || openedAt !== undefined, 'openedAt', 'missing');
}

function checkNotice(model: NoticeModel, refusal: Refusal): void {
  refusal.unless(model.agenda.length > 0, 'agenda', 'empty');
  refusal.unless(model.quota > 0, 'quota', 'zero');
  refusal.unless(model.quorum === undefined || model.quorum.eligible > 0, 'quorum.eligible', 'zero');
  refusal.unless(
    model.registrationFrom === undefined || model.registrationFrom <= model.startsAt,
    'registrationFrom',
    'outOfOrder',
  );
}

function checkRegistrationSheet(model: RegistrationSheetModel, refusal: Refusal): void {
  refusal.unless(model.eligible > 0, 'eligible', 'zero');
  refusal.unless(model.required > 0, 'required', 'zero');
  refusal.unless(model.required <= model.eligible, 'required', 'outOfOrder');
  refusal.unless(model.blankRows <= 1000, 'blankRows', 'tooMany');
  refusal.unless(model.guestRows <= 1000, 'guestRows', 'tooMany');
}

function checkTallySheet(model: TallySheetModel, refusal: Refusal): void {
  refusal.unless(model.quota > 0, 'quota', 'zero');
  refusal.unless(model.rounds.length > 0, 'rounds', 'empty');
  for (const [index, round] of model.rounds.entries()) {
    const path = `rounds[${String(index)}]`;
    refusal.unless(round.round > 0, `${path}.round`, 'zero');
    refusal.unless(round.candidates.length + round.blankRows > 0, `${path}.candidates`, 'empty');
    refusal.unless(round.blankRows <= 100, `${path}.blankRows`, 'tooMany');
    for (const [number, { vote }] of round.candidates.entries())
      if (vote !== undefined) checkVote(vote, refusal, `${path}.candidates[${String(number)}].vote`);
  }
}

function checkExtract(model: ExtractModel, refusal: Refusal): void {
  checkMinutes(model.minutes, refusal, 'minutes.');
  refusal.unless(model.minutes.outcome !== 'notHeld', 'minutes.outcome', 'outcomeContradictsQuorum');
  refusal.unless(model.minutes.agenda[model.item - 1] !== undefined, 'item', 'unknownItem');
}

function checkCertificate(model: CertificateModel, refusal: Refusal): void {
  refusal.unless(model.electedOn <= model.issuedOn, 'issuedOn', 'outOfOrder');
  refusal.unless(
    model.validUntil === undefined || model.validUntil >= model.electedOn,
    'validUntil',
    'outOfOrder',
  );
}

function checkCorrectionAnnex(model: CorrectionAnnexModel, refusal: Refusal): void {
  refusal.unless(model.number > 0, 'number', 'zero');
  refusal.unless(model.corrections.length > 0, 'corrections', 'empty');
  refusal.unless(model.signatures.length > 0, 'signatures', 'empty');
  refusal.unless(model.drawnUpOn >= model.minutes.date, 'drawnUpOn', 'outOfOrder');
}
