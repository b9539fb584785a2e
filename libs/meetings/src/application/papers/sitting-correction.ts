import { localDate } from '#libs/kernel';
import type { Instant } from '#libs/kernel';
import { render, TEMPLATE_VERSIONS } from '#libs/minutes';
import type { DrawnPaper } from '../minutes-papers.js';
import type { Visitor } from '../ports.js';
import type { CorrectionIntent } from '../separate-gathering.intents.js';
import type { PaperSources } from './paper-sources.js';
import { sittingMinutesModel } from './sitting-model.js';
import { gatherSitting, signers } from './sitting-sources.js';

/**
 * The annex as it goes to be signed: no signature on it yet, for the names of those who sign alone.
 *
 * @throws DomainError `NotFound`, `PaperModelInvalid`
 */
export async function drawSittingCorrection(
  sources: PaperSources,
  meetingId: string,
  annex: { readonly number: number; readonly correction: CorrectionIntent; readonly issuedAt: Instant },
  visitor: Visitor,
): Promise<DrawnPaper> {
  const stuff = await gatherSitting(sources, meetingId, visitor, signers);
  const minutes = sittingMinutesModel(stuff);
  const { where, written, correct, ground, foundOn, foundBy } = annex.correction;
  const { draft: _draft, ...context } = stuff.context;
  const model = {
    ...context,
    number: annex.number,
    audience: 'official' as const,
    body: minutes.body,
    minutes: { number: minutes.number, date: localDate(stuff.state.convened.startsAt) },
    drawnUpOn: localDate(annex.issuedAt),
    foundOn,
    foundBy,
    corrections: [
      { where, written: { text: written }, correct: { text: correct }, ground: { text: ground } },
    ],
    signatures: minutes.signatures.map(({ role, signer }) => ({
      role,
      signer,
      mark: { kind: 'unsigned' as const },
    })),
  };
  return {
    bytes: await render('correctionAnnex', model, { language: 'kk-ru', format: 'pdf' }),
    templateVersion: TEMPLATE_VERSIONS.correctionAnnex,
    revision: context.drawnFrom.revision,
  };
}
