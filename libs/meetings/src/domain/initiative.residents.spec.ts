import { expectChecked, given } from '#libs/testing';
import { initiativeDecider as decider } from './initiative.decider.js';
import { evolveInitiative } from './initiative.state.js';
import { vaultText } from './testing/commands.js';
import { opening, playInitiative, signature, submission } from './testing/initiatives.js';

const words = vaultText('matters');
type Verdict = 'eligible' | 'unknown' | 'minor' | 'nonResident';
const begun = (verdict: Verdict = 'eligible', territory = '595037000') =>
  opening({ matters: [], words, initiator: { memberId: 'member-1', verdict }, territory });
const byResident = begun();
const handedIn = submission(undefined, 'member-1');

describe('a resident begins an initiative', () => {
  it('what the gathering is to discuss is in the vault, and who began is known by member id', () => {
    const [opened] = playInitiative(byResident);
    expect(opened?.data).toMatchObject({ matters: [], words, initiatorId: 'member-1', required: 71 });
  });

  it('nothing of what a resident writes stands in the log', () => {
    const matters = [{ kk: 'Көше жарығы', ru: 'Освещение улиц' }];
    const initiator = { memberId: 'member-1', verdict: 'eligible' } as const;
    given(decider)
      .when(opening({ matters, words, initiator }))
      .thenRefused('FieldInvalid', { field: 'matters' });
    given(decider).when(opening({ matters, initiator })).thenRefused('FieldInvalid', { field: 'matters' });
  });

  it.each(['unknown', 'minor', 'nonResident'] as const)('not somebody %s', (verdict) => {
    given(decider)
      .when(begun(verdict))
      .thenRefused('SignerNotEligible', { memberId: 'member-1', reason: verdict });
  });

  it('one a day: a second one of the same day is refused for that', () => {
    given(decider, playInitiative(byResident))
      .when(byResident)
      .thenRefused('InitiativeBegunToday', { initiativeId: 'initiative-1' });
  });

  it.each([
    ['a district', '595000000'],
    ['a city of regional significance', '591000000'],
    ['a region', '590000000'],
  ])('in an okrug or below, not in %s', (_name, territory) => {
    given(decider).when(begun('eligible', territory)).thenRefused('TerritoryAboveOkrug', { territory });
  });

  it('in a village of an okrug', () => {
    expect(() => playInitiative(begun('eligible', '595037100'))).not.toThrow();
  });

  it('the one who began hands it in, another resident does not', () => {
    const signed = playInitiative(byResident, ...signatures(71));
    given(decider, signed)
      .when(submission(undefined, 'member-2'))
      .thenRefused('InitiativeOfAnother', { initiativeId: 'initiative-1' });
    const [submitted] = decider.decide(handedIn, signed.reduce(evolveInitiative, decider.initialState));
    expect(submitted?.data).toMatchObject({ incomingNumber: '118', memberId: 'member-1' });
  });

  it('no resident hands in what an office recorded', () => {
    given(decider, playInitiative(opening(), ...signatures(71)))
      .when(handedIn)
      .thenRefused('InitiativeOfAnother', { initiativeId: 'initiative-1' });
  });

  it('every event of it follows from the rules when it is judged again', () => {
    playInitiative(byResident, ...signatures(71), handedIn).reduce((state, event) => {
      expectChecked(decider, state, [event]);
      return evolveInitiative(state, event);
    }, decider.initialState);
  });
});

function signatures(count: number): readonly ReturnType<typeof signature>[] {
  return Array.from({ length: count }, (_, index) => signature(index + 1));
}
