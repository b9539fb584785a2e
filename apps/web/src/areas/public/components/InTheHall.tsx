import { dateIn } from '../../../shared/format/format.js';
import { useWords } from '../../../shared/i18n/words.js';
import { QuorumGauge } from '../../../shared/meetings/QuorumGauge.js';
import { LIVE_STATUSES, useLiveQuorum } from '../../../shared/meetings/use-live-quorum.js';
import type { Meeting } from '../types.js';
import { publicWords } from '../words/index.js';
import { Part } from '../../../shared/components/Part.js';

/** On the day itself: who is there and whether it is enough, as it changes. */
export function InTheHall({ meeting }: { readonly meeting: Meeting }) {
  const words = useWords(publicWords);
  const { id, status, startsAt, quorum } = meeting;
  const isToday = dateIn(startsAt) === dateIn(new Date().toISOString());
  const isLive = LIVE_STATUSES.includes(status) && (isToday || status !== 'convened');
  const live = useLiveQuorum(isLive ? id : null);
  if (!isLive) return null;
  return (
    <Part title={words.now}>
      <QuorumGauge quorum={live ?? quorum} />
    </Part>
  );
}
