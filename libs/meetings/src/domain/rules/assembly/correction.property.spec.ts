import fc from 'fast-check';
import { addMinutes, DomainError } from '#libs/kernel';
import type { AssemblyMeetingCommand } from '../../assembly-meeting.commands.js';
import { assemblyMeetingDecider as decider } from '../../assembly-meeting.decider.js';
import { assemblySignaturesMissing } from '../../assembly-meeting.state.js';
import { at, deliveredSitting, signSitting, sittingAfter } from '../../testing/assembly.js';
import { CLERK, SIGNED_AT, vaultDocument, vaultText } from '../../testing/commands.js';

const document = { ...vaultDocument('document-annex'), templateVersion: 'correction-annex/1' };
const signature = { method: 'wetInk', scan: vaultDocument('scan-annex'), attestedBy: CLERK } as const;
const part = fc.constantFrom('chair' as const, 'secretary' as const);
const member = fc.constantFrom('member-1', 'member-2', 'member-3');

type Asked = (now: string) => AssemblyMeetingCommand;
const asked: fc.Arbitrary<Asked> = fc.oneof(
  fc
    .tuple(part, member)
    .map(([of, signer]): Asked => (now) => ({ ...signSitting(of, signer), now, occurredAt: now })),
  fc.constant<Asked>((now) =>
    at('IssueAssemblyCorrectionAnnex', now, { text: vaultText('text-annex'), document }),
  ),
  fc.tuple(fc.integer({ min: 1, max: 3 }), part, member).map(
    ([number, of, signer]): Asked =>
      (now) =>
        at('SignAssemblyCorrectionAnnex', now, { number, part: of, signer, signature }),
  ),
);

it('whatever is asked after a sitting, annexes are numbered, follow the signatures and are signed once by each', () => {
  const closed = sittingAfter(deliveredSitting().slice(0, -3));
  let most = 0;
  fc.assert(
    fc.property(fc.array(asked, { minLength: 10, maxLength: 40 }), (commands) => {
      let state = closed;
      let now = SIGNED_AT;
      for (const ask of commands) {
        now = addMinutes(now, 1);
        for (const event of decideOrRefuse(ask(now))) {
          if (event.type === 'AssemblyCorrectionAnnexIssued')
            expect(assemblySignaturesMissing(state)).toEqual([]);
          expect(decider.check(state, event)).toEqual([]);
          state = decider.evolve(state, event);
        }
      }
      expect(state.annexes.map(({ number }) => number)).toEqual(state.annexes.map((_, index) => index + 1));
      for (const { signatures } of state.annexes) {
        most = Math.max(most, signatures.length);
        expect(new Set(signatures.map((one) => one.part)).size).toBe(signatures.length);
        for (const { part: of, signer } of signatures) expect(signer).toBe(state.officers[of]);
      }
      expect(state.signatures.length).toBeLessThanOrEqual(2);

      function decideOrRefuse(command: AssemblyMeetingCommand) {
        try {
          return decider.decide(command, state);
        } catch (error) {
          if (error instanceof DomainError) return [];
          throw error;
        }
      }
    }),
    { seed: 20260407, numRuns: 200 },
  );
  expect(most).toBe(2);
});
