import { given } from '#libs/testing';
import { memberDecider } from './member.decider.js';
import type { ForgetMember } from './member.decider.js';
import type { MemberEvent } from './member.events.js';

const memberId = '7d1a3c55-3f5b-4b1e-8f0e-0a6a5c1d2e3f';
const today = '2026-03-01';
const forget: ForgetMember = { type: 'ForgetMember', memberId, ground: 'ownRequest', known: true, today };
const readmit = { type: 'ReadmitMember' as const, memberId, today };
const forgotten: MemberEvent = {
  type: 'MemberForgotten',
  data: { memberId, ground: 'ownRequest', forgottenOn: today },
};
const readmitted: MemberEvent = { type: 'MemberReadmitted', data: { memberId, readmittedOn: today } };

describe('a member', () => {
  it('is forgotten at their own request', () => {
    given(memberDecider).when(forget).then([forgotten]);
  });

  it('who is forgotten already stays so, without another event', () => {
    given(memberDecider, [forgotten]).when(forget).thenNothing();
  });

  it('whom the vault does not know cannot be forgotten', () => {
    given(memberDecider)
      .when({ ...forget, known: false })
      .thenRefused('MemberUnknown', { memberId });
  });

  it('is not forgotten on a ground that is not listed', () => {
    given(memberDecider)
      .when({ ...forget, ground: 'whim' as 'ownRequest' })
      .thenRefused('ForgettingGroundUnknown');
  });

  it('who was forgotten can be readmitted, and forgotten again', () => {
    given(memberDecider, [forgotten]).when(readmit).then([readmitted]);
    given(memberDecider, [forgotten, readmitted]).when(forget).then([forgotten]);
  });

  it('who was never forgotten cannot be readmitted', () => {
    given(memberDecider).when(readmit).thenRefused('MemberNotForgotten', { memberId });
  });

  it('forgotten twice in the log is found by the check', () => {
    expect(memberDecider.check({ forgotten: true }, forgotten)).toEqual([
      { code: 'MemberAlreadyForgotten', facts: { memberId } },
    ]);
  });
});
