import { personId } from '../../../apps/api/src/demonstration/people.js';
import { OKRUG } from '../../../apps/api/src/demonstration/okrug.js';
import { Gathering, hands } from '../support/gathering.js';
import { STORY_MS } from '../support/house.js';
import { desks } from './desks.js';
import { KRASNOKOVKA, MEETING } from './story.js';
import type { RefusalStory } from './story.js';

/** From the door to the signed minutes; each case meets the gathering where the one before has left it. */
export function inTheMeeting(story: RefusalStory): void {
  describe('at the door', () => {
    it(
      'a minor, somebody of another section, and somebody registered already are refused',
      async () => {
        await story.office.setClock('2026-03-12T05:00:00.000Z');
        const other = await Gathering.convene(
          story.office,
          story.convening(KRASNOKOVKA, '2026-03-23T06:00:00.000Z', '2026-03-12'),
        );
        const [stranger = ''] = await other.adults();
        const desk = (memberId: string): object => ({ memberId, identitySeen: true });
        const minor = (await story.gathering.people('2012'))[0]?.id ?? '';
        expect(
          await story.gathering.refused('registerAttendance', desk(minor), 'NotEligible', 'reason', {
            language: 'kk',
          }),
        ).toMatchObject({
          reason: 'minor',
          message: expect.stringContaining('кәмелетке толмаған') as unknown,
        });
        expect(
          await story.gathering.refused('registerAttendance', desk(stranger), 'NotEligible', 'reason'),
        ).toMatchObject({ reason: 'nonResident' });
        const [first = ''] = story.members;
        await story.gathering.register([first]);
        expect(
          await story.gathering.refused(
            'registerAttendance',
            desk(first),
            'AlreadyRegistered',
            'memberId standing',
          ),
        ).toMatchObject({ memberId: first, standing: 'present' });
      },
      STORY_MS,
    );
  });

  desks(story);

  describe('the quorum', () => {
    it(
      'one short waits, and is exactly met by one more',
      async () => {
        const { required } = (await story.gathering.state()).quorum;
        await story.gathering.register(story.members.slice(1, required - 1));
        await story.office.setClock(MEETING);
        await story.gathering.open();
        const waiting = await story.gathering.state();
        expect(waiting).toMatchObject({
          status: 'waitingForQuorum',
          quorum: { present: required - 1, reached: false },
        });
        const late = { memberId: story.members.at(-1), identitySeen: true, deskId: 'yard' };
        const occurredAt = '2026-03-12T05:30:00.000Z';
        await story.gathering.give('registerAttendance', { ...late, occurredAt });
        const after = await story.gathering.state();
        expect(after.records.at(-1)).toMatchObject({ type: 'RegistrationArrivedLate' });
        expect(after.quorum.present).toBe(required - 1);
        const vote = { memberId: story.members[0], vote: hands(required - 1) };
        expect(
          await story.gathering.refused(
            'electSecretary',
            vote,
            'QuorumNotReached',
            'present eligible required',
          ),
        ).toMatchObject({ present: required - 1, required, eligible: waiting.quorum.eligible });
        await story.gathering.refused('recountQuorum', {}, 'WaitingTimeNotOver', 'until present');
        await story.gathering.register(story.members.slice(required - 1, required));
        await story.gathering.give('recountQuorum');
        expect(await story.gathering.state()).toMatchObject({
          status: 'inSession',
          quorum: { present: required, reached: true },
        });
        expect((required - 1) * 10).toBeLessThan(waiting.quorum.eligible);
        expect(required * 10).toBeGreaterThanOrEqual(waiting.quorum.eligible);
      },
      STORY_MS,
    );
  });

  describe('in the hall', () => {
    it('counts do not exceed those present', async () => {
      const { present } = (await story.gathering.state()).quorum;
      const vote = { memberId: story.members[0], vote: hands(present, 1) };
      expect(
        await story.gathering.refused('electSecretary', vote, 'CountsAbovePresent', 'sum base', {
          language: 'ru',
        }),
      ).toMatchObject({ sum: present + 1, base: present });
      await story.gathering.give('electSecretary', { memberId: story.members[0], vote: hands(present) });
    });

    it('nobody is voted on who was not nominated', async () => {
      for (const memberId of story.members.slice(1, 3))
        await story.gathering.give('nominateCandidate', { memberId, consent: 'inPerson' });
      await story.gathering.give('closeNominations');
      const memberId = story.members[5];
      expect(
        await story.gathering.refused('openCandidateVote', { memberId }, 'NotNominated', 'memberId'),
      ).toMatchObject({ memberId });
    });

    it('a vote does not open without a quorum: the meeting is adjourned until it is restored', async () => {
      const memberId = story.members.at(4);
      await story.gathering.give('recordDeparture', { memberId });
      await story.gathering.give('openCandidateVote', { memberId: story.members[1] });
      const lost = await story.gathering.state();
      expect(lost.status).toBe('adjourned');
      expect(lost.records.at(-1)).toMatchObject({ type: 'QuorumLost' });
      expect(
        await story.gathering.refused(
          'openCandidateVote',
          { memberId: story.members[1] },
          'MeetingAdjourned',
          'present required',
        ),
      ).toMatchObject({ present: lost.quorum.required - 1, required: lost.quorum.required });
      await story.gathering.give('recordReturn', { memberId });
      await story.gathering.give('recountQuorum');
      const { present } = (await story.gathering.state()).quorum;
      await story.gathering.vote(story.members[1] ?? '', hands(present));
      await story.gathering.vote(story.members[2] ?? '', hands(present - 1));
      await story.gathering.give('decideElection');
      await story.gathering.give('closeSeparateGathering');
    });
  });

  describe('the minutes', () => {
    const papers = (): string => `/gatherings/${story.gathering.id}/papers`;
    const bytesOf = async (paper: string): Promise<Buffer> => {
      const response = await story.office.http('clerk', `${papers()}/${paper}`);
      return Buffer.from(await response.arrayBuffer());
    };

    it(
      'are signed once by each, by the right person, and not changed after the first signature',
      async () => {
        const documentId = await story.office.upload('clerk', OKRUG, 'signed');
        const signature = { method: 'wetInk', documentId };
        const chair = { part: 'chair', signer: personId('akim'), signature };
        const draft = await bytesOf('minutes');
        const wrong = { ...chair, signer: personId('clerk') };
        expect(
          await story.gathering.refused('signMinutes', wrong, 'WrongSigner', 'part expected signer'),
        ).toMatchObject({ part: 'chair', expected: personId('akim'), signer: personId('clerk') });
        await story.gathering.give('signMinutes', chair);
        expect(
          await story.gathering.refused('signMinutes', chair, 'AlreadySigned', 'part', { language: 'kk' }),
        ).toMatchObject({ part: 'chair' });
        const secretary = { part: 'secretary', signer: story.members[0], signature };
        await story.gathering.refused('signMinutes', { ...secretary, documentId }, 'MinutesChanged');
        const speech = { speaker: story.members[0], agendaItem: 1, text: 'Кейін айтылған сөз' };
        await story.gathering.refused('recordSpeech', speech, 'MinutesFrozen');
        await story.gathering.give('signMinutes', secretary);
        const signed = await bytesOf('minutes');
        expect(signed.equals(draft)).toBe(false);
        expect((await bytesOf('minutes?language=ru')).equals(signed)).toBe(true);
        const docx = await story.office.http('clerk', `${papers()}/minutes?format=docx`);
        expect(docx.status).toBe(422);
      },
      STORY_MS,
    );

    it('are received by nobody but the akim and the office', async () => {
      const delivery = {
        incomingNumber: '1',
        deliveredOn: '2026-03-12',
        receivedBy: personId('maslikhat'),
        caseNumber: '1',
        inventoryLine: 1,
      };
      await story.gathering.refused('deliverMinutes', delivery, 'NotOfAkimOffice', 'receivedBy on');
    });
  });
}
