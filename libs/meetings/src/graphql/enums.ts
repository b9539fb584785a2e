import { registerEnumType } from '@nestjs/graphql';
import { DUTY_KINDS, DUTY_STATES } from '../application/duties/duty.js';
import { GATHERING_STATUSES } from '../read-model/entities.js';

/** An enum whose values are their own names, as the events write them. */
export function enumOf<const Values extends readonly string[]>(
  name: string,
  description: string,
  values: Values,
): { readonly [Value in Values[number]]: Value } {
  const object = Object.fromEntries(values.map((value) => [value, value])) as {
    [Value in Values[number]]: Value;
  };
  registerEnumType(object, { name, description });
  return object;
}

export const SectionKindEnum = enumOf('SectionKind', 'What kind of place a section is.', [
  'village',
  'microdistrict',
  'street',
  'apartmentHouse',
]);
export const SectionPlanStatusEnum = enumOf('SectionPlanStatus', 'Where a section plan stands.', [
  'proposed',
  'approved',
  'rejected',
]);
export const GatheringStatusEnum = enumOf(
  'SeparateGatheringStatus',
  'Where a separate gathering stands.',
  GATHERING_STATUSES,
);
export const NoticeChannelEnum = enumOf('NoticeChannel', 'How people were told.', [
  'poster',
  'website',
  'messenger',
  'media',
  'loudspeaker',
  'houseToHouse',
]);
export const ChangeReasonEnum = enumOf('ChangeReason', 'Why a gathering is postponed or cancelled.', [
  'weather',
  'mourning',
  'harvest',
  'other',
]);
export const GuestKindEnum = enumOf('GuestKind', 'Why somebody is in the hall without a vote.', [
  'minor',
  'press',
  'notRegisteredHere',
  'deputy',
  'expert',
  'other',
]);
export const AnnulReasonEnum = enumOf('AnnulReason', 'Why a registration is taken back.', [
  'mistakenIdentity',
  'enteredTwice',
  'notEligible',
  'other',
]);
export const ParticipantStateEnum = enumOf(
  'ParticipantState',
  'Whether a registered person is in the hall.',
  ['present', 'left', 'annulled'],
);
export const IneligibilityEnum = enumOf(
  'Ineligibility',
  'Why somebody on the roll has no vote in a section.',
  ['forgotten', 'left', 'nonResident', 'temporaryResident', 'foreigner', 'minor', 'incapable', 'imprisoned'],
);
export const DeskStatusEnum = enumOf('DeskStatus', 'Where a desk without a connection stands.', [
  'enlisted',
  'synced',
  'lost',
]);
export const ChairCapacityEnum = enumOf('ChairCapacity', 'As whom the chair opens the gathering.', [
  'akim',
  'authorisedPerson',
]);
export const VoteModeEnum = enumOf('VoteMode', 'How an open vote is taken.', [
  'showOfHands',
  'rollCall',
  'electronic',
]);
export const ChoiceEnum = enumOf('Choice', 'How one person votes.', ['for', 'against', 'abstained']);
export const ConsentEnum = enumOf('Consent', 'How a candidate agreed to stand.', ['inPerson', 'inWriting']);
export const SignerPartEnum = enumOf('SignerPart', 'As whom somebody signs.', ['chair', 'secretary']);
export const SignatureMethodEnum = enumOf('SignatureMethod', 'Wet ink with its scan, or a CMS container.', [
  'wetInk',
  'cms',
]);
export const UnavailableReasonEnum = enumOf('UnavailableReason', 'Why a signer does not sign.', [
  'refused',
  'ill',
  'deceased',
  'other',
]);
export const PaperEnum = enumOf('Paper', 'A legal paper of the gathering.', [
  'notice',
  'registrationSheet',
  'tallySheet',
  'minutes',
  'extract',
  'certificate',
  'correctionAnnex',
]);
export const DutyKindEnum = enumOf('DutyKind', 'What has to be done.', DUTY_KINDS);
export const DutyStateEnum = enumOf(
  'DutyState',
  'How urgent it is; `open`: the law sets no day.',
  DUTY_STATES,
);
export const DutyHolderEnum = enumOf('DutyHolder', 'Whose it is to do.', [
  'akimOffice',
  'chairAndSecretary',
  'maslikhat',
]);
export const ResponsiblePartEnum = enumOf(
  'ResponsiblePart',
  'In what part somebody answers for a missed deadline.',
  ['akim', 'convener', 'chair', 'secretary'],
);
