import { given } from '#libs/testing';
import { initiativeDecider as decider } from './initiative.decider.js';

import { evolveInitiative } from './initiative.state.js';
import { appointment, vaultText } from './testing/commands.js';
import {
  DISTRICT_AKIM,
  districtAnswer,
  LAST_DAY,
  lapse,
  opening,
  playInitiative,
  signature,
  signedBy,
  submission,
} from './testing/initiatives.js';

describe('residents ask for a gathering', () => {
  it('how many have to sign is frozen with the roll of the day it is opened', () => {
    const [opened] = playInitiative(opening());
    expect(opened?.data).toMatchObject({ eligible: 705, required: 71, until: LAST_DAY, rollVersion: 3 });
  });

  it('not where nobody lives, nor about nothing', () => {
    given(decider)
      .when(opening({ eligible: 0 }))
      .thenRefused('NobodyEligible', { eligible: 0, rollVersion: 3 });
    given(decider)
      .when(opening({ matters: [] }))
      .thenRefused('FieldInvalid', { field: 'matters' });
  });

  it('each signature is counted with the ones before', () => {
    const signed = playInitiative(...signedBy(3)).slice(1);
    expect(signed.map(({ data }) => 'signatures' in data && data.signatures)).toEqual([1, 2, 3]);
  });

  it('a second signature of the same person is refused', () => {
    given(decider, playInitiative(...signedBy(2)))
      .when(signature(9, { memberId: 'member-2' }))
      .thenRefused('SignedTwice', { memberId: 'member-2' });
  });

  it.each(['unknown', 'minor', 'nonResident'] as const)(
    'a signature of somebody %s is refused',
    (verdict) => {
      given(decider, playInitiative(opening()))
        .when(signature(1, { verdict }))
        .thenRefused('SignerNotEligible', { memberId: 'member-1', reason: verdict });
    },
  );

  it('on the last day one still counts, a day later none', () => {
    const opened = playInitiative(opening());
    const last = { now: '2026-04-01T15:00:00.000Z', occurredAt: '2026-04-01T15:00:00.000Z' };
    const after = { now: '2026-04-01T19:30:00.000Z', occurredAt: '2026-04-01T19:30:00.000Z' };
    expect(() =>
      decider.decide(signature(1, last), opened.reduce(evolveInitiative, decider.initialState)),
    ).not.toThrow();
    given(decider, opened).when(signature(1, after)).thenRefused('SignaturesClosed', { until: LAST_DAY });
    given(decider, playInitiative(...signedBy(71)))
      .when(submission(after.occurredAt))
      .thenRefused('SignaturesClosed', { until: LAST_DAY });
  });

  it('a signature of before the opening is refused', () => {
    given(decider, playInitiative(opening()))
      .when(signature(1, { signedOn: '2026-03-01' }))
      .thenRefused('DateTooEarly');
  });

  it('9.9 % of signatures are refused, 10 % and more are handed in', () => {
    given(decider, playInitiative(...signedBy(70)))
      .when(submission())
      .thenRefused('SignaturesTooFew', { signatures: 70, eligible: 705, required: 71 });
    given(decider, playInitiative(...signedBy(71)))
      .when(submission())
      .then([
        {
          type: 'InitiativeSubmitted',
          data: {
            incomingNumber: '118',
            signatures: 71,
            eligible: 705,
            required: 71,
            occurredAt: '2026-03-20T05:00:00.000Z',
          },
        },
      ]);
  });

  it('what was handed in takes no more signatures and does not lapse', () => {
    const submitted = playInitiative(...signedBy(71), submission());
    const later = { now: '2026-03-21T05:00:00.000Z', occurredAt: '2026-03-21T05:00:00.000Z' };
    given(decider, submitted)
      .when(signature(99, later))
      .thenRefused('InitiativeStandsOtherwise', { phase: 'submitted' });
    given(decider, submitted).when(lapse('2026-04-02T05:00:00.000Z')).thenNothing();
  });

  it('what nobody handed in by the last day lapses, once', () => {
    const collecting = playInitiative(...signedBy(2));
    given(decider, collecting).when(lapse('2026-04-01T05:00:00.000Z')).thenNothing();
    const at = '2026-04-02T05:00:00.000Z';
    given(decider, collecting)
      .when(lapse(at))
      .then([
        { type: 'InitiativeLapsed', data: { until: LAST_DAY, signatures: 2, required: 71, occurredAt: at } },
      ]);
    given(decider, playInitiative(...signedBy(2), lapse(at)))
      .when(lapse(at))
      .thenNothing();
  });
});

describe('the district akim answers an initiative', () => {
  const submitted = playInitiative(...signedBy(71), submission());

  it('and with a positive decision it is granted', () => {
    const [answered] = playInitiative(...signedBy(71), submission(), districtAnswer()).slice(-1);
    expect(answered).toMatchObject({ type: 'InitiativeAnswered', data: { outcome: 'positive' } });
  });

  it('a refusal has reasons', () => {
    given(decider, submitted)
      .when(districtAnswer({ outcome: 'negative' }))
      .thenRefused('FieldInvalid', { field: 'reasons' });
    const reasons = vaultText('reasons');
    const events = playInitiative(
      ...signedBy(71),
      submission(),
      districtAnswer({ outcome: 'negative', reasons }),
    );
    expect(events.reduce(evolveInitiative, decider.initialState).phase).toBe('refused');
  });

  it('nobody else answers, not even the akim of the okrug', () => {
    given(decider, submitted)
      .when(districtAnswer({ appointments: [appointment('akim')] }))
      .thenRefused('AnswerNotByDistrictAkim', {
        officialId: DISTRICT_AKIM,
        territory: '595037000',
        on: '2026-03-25',
      });
  });

  it('not before it was handed in, and once', () => {
    given(decider, playInitiative(...signedBy(71)))
      .when(districtAnswer())
      .thenRefused('InitiativeStandsOtherwise', { phase: 'collecting' });
    given(decider, playInitiative(...signedBy(71), submission(), districtAnswer()))
      .when(districtAnswer())
      .thenRefused('InitiativeStandsOtherwise', { phase: 'granted' });
  });
});
