import { OKRUG } from '../../../apps/api/src/demonstration/okrug.js';
import { personId } from '../../../apps/api/src/demonstration/people.js';
import type { Gathering } from './gathering.js';
import type { Office } from './office.js';

/** A roll call in which the first so many are for, the others against. */
export function byName(members: readonly string[], votesFor: number): object {
  const votes = members.map((memberId, index) => ({
    memberId,
    choice: index < votesFor ? 'for' : 'against',
  }));
  return { mode: 'rollCall', votes };
}

/** A mistake in signed minutes is mended by an annex with the same two signatures. */
export async function correctByAnnex(office: Office, gathering: Gathering, secretary: string): Promise<void> {
  await gathering.give('issueCorrectionAnnex', {
    where: { kk: '2-тармақ', ru: 'пункт 2' },
    written: '39',
    correct: '40',
    ground: 'Тіркеу парағы',
    foundOn: '2026-03-13',
    foundBy: { kk: 'хатшы', ru: 'секретарь' },
  });
  const signature = { method: 'wetInk', documentId: await office.upload('clerk', OKRUG, 'annex') };
  const annex = { number: 1, signature };
  await gathering.give('signCorrectionAnnex', { ...annex, part: 'chair', signer: personId('akim') });
  await gathering.give('signCorrectionAnnex', { ...annex, part: 'secretary', signer: secretary });
}
