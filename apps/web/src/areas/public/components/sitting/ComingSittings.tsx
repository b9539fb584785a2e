import { useState } from 'react';
import { useAnswer } from '../../../../shared/api/use-answer.js';
import { Part } from '../../../../shared/components/Part.js';
import { dateIn } from '../../../../shared/format/format.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { sittingsQuery } from '../../../../shared/sittings/operations.js';
import { SittingList } from '../../../../shared/sittings/SittingList.js';
import { sittingsWords } from '../../../../shared/sittings/words/index.js';

const MOST = 50;
/** How long one is shown among those that come or have just been. */
const RECENT_DAYS = 30;
const DAY_MS = 86_400_000;

/** Gatherings and sittings that are to come or were held lately; nothing where there is none. */
export function ComingSittings({ territory }: { readonly territory: string | null }) {
  const words = useWords(sittingsWords);
  const { assemblyMeetings } = useAnswer(sittingsQuery, { first: MOST, territory });
  const [since] = useState(() => dateIn(new Date(Date.now() - RECENT_DAYS * DAY_MS).toISOString()));
  const shown = assemblyMeetings.edges
    .map(({ node }) => node)
    .filter(({ startsAt }) => dateIn(startsAt) >= since);
  if (shown.length === 0) return null;
  return (
    <Part title={words.dueTitle}>
      <SittingList sittings={shown} to={({ id }) => `/sittings/${id}`} />
    </Part>
  );
}
