import { requireVaultDocument, requireWhole } from '#libs/kernel';
import type { SecretVote } from '../../assembly-meeting.events.js';
import { rule } from '../../refusals.js';

/**
 * A secret vote on paper (rules.md §4): no more bulletins issued than there are voters, none counted that was not
 * issued, the valid ones are those of the choices, and the printed ones are all accounted for.
 *
 * @throws DomainError CommissionMissing, MemberRepeated, VoterNotPresent, CountsAbovePresent, BulletinsDiffer, FieldInvalid
 */
export function requireBulletins(
  { bulletins, commission, protocol, ...choices }: SecretVote,
  voters: readonly string[],
): void {
  rule(commission.length > 0, 'CommissionMissing', {});
  commission.forEach((memberId, index) => {
    rule(commission.indexOf(memberId) === index, 'MemberRepeated', { memberId });
    rule(voters.includes(memberId), 'VoterNotPresent', { memberId });
  });
  for (const choice of ['for', 'against', 'abstained'] as const)
    requireWhole(`vote.${choice}`, choices[choice], 0);
  for (const kind of ['printed', 'issued', 'valid', 'invalid', 'unused'] as const)
    requireWhole(`vote.bulletins.${kind}`, bulletins[kind], 0);
  const { printed, issued, valid, invalid, unused } = bulletins;
  rule(issued <= voters.length, 'CountsAbovePresent', { sum: issued, base: voters.length });
  const counted = choices.for + choices.against + choices.abstained;
  const addUp = valid === counted && valid + invalid <= issued && issued + unused === printed;
  rule(addUp, 'BulletinsDiffer', { printed, issued, valid, invalid, unused, counted });
  requireVaultDocument('vote.protocol', protocol);
}
