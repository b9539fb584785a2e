import { localDate } from '#libs/kernel';
import type { SittingNoticeModel } from '#libs/minutes';
import { requiredPresent } from '../../domain/assembly-meeting.convening.js';
import { noticesOfNow } from '../../domain/assembly-meeting.state.js';
import { CHANGE_REASONS, HELP } from './forms.js';
import { begunOf } from './sitting-model.js';
import type { SittingStuff } from './sitting-sources.js';

/** The notice of a sitting as it stands now: of the convening, a postponement, or the cancellation. */
export function sittingNoticeModel(stuff: SittingStuff): SittingNoticeModel {
  const { state, events, context } = stuff;
  const { convened, agenda } = state;
  const { body, convenedBy } = begunOf(stuff);
  const cancelled = events.find((event) => event.type === 'AssemblyCancelled');
  const put = events.findLast((event) => event.type === 'AssemblyPostponed');
  const [published] = noticesOfNow(state);
  return {
    ...context,
    draft: false,
    body,
    ...(cancelled && { cancelled: { reason: CHANGE_REASONS[cancelled.data.reason] } }),
    ...(put && { postponed: { from: put.data.from, reason: CHANGE_REASONS[put.data.reason] } }),
    startsAt: convened.startsAt,
    venue: convened.place,
    agenda: agenda.map(({ title }) => title),
    quorum: { eligible: convened.eligible, required: requiredPresent(convened) },
    convenedBy,
    help: HELP,
    ...(published && !cancelled
      ? { publishedOn: published.publishedOn }
      : {
          publishedOn: cancelled ? localDate(cancelled.data.occurredAt) : convened.noticeOn,
          publicationPlanned: true,
        }),
  };
}
