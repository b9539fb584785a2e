import type { SittingNoticeModel } from '#libs/minutes';
import { requiredPresent } from '../../domain/assembly-meeting.convening.js';
import { CHANGE_REASONS, HELP } from './forms.js';
import { begunOf } from './sitting-model.js';
import type { SittingStuff } from './sitting-sources.js';

/** The notice of a sitting as it stands now: of the convening, or of the cancellation. */
export function sittingNoticeModel(stuff: SittingStuff): SittingNoticeModel {
  const { state, events, context } = stuff;
  const { convened, agenda, notices } = state;
  const { body, convenedBy, place } = begunOf(stuff);
  const cancelled = events.find((event) => event.type === 'AssemblyCancelled');
  const [published] = notices;
  return {
    ...context,
    draft: false,
    body,
    ...(cancelled && { cancelled: { reason: CHANGE_REASONS[cancelled.data.reason] } }),
    startsAt: convened.startsAt,
    venue: place,
    agenda: agenda.map(({ title }) => title),
    quorum: { eligible: convened.eligible, required: requiredPresent(convened) },
    convenedBy,
    help: HELP,
    ...(published
      ? { publishedOn: published.publishedOn }
      : { publishedOn: convened.noticeOn, publicationPlanned: true }),
  };
}
