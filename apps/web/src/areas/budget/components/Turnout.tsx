import { Text } from '@mantine/core';
import { useAsk } from '../../../shared/api/use-answer.js';
import { Part } from '../../../shared/components/Part.js';
import { Loading } from '../../../shared/components/States.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useWords } from '../../../shared/i18n/words.js';
import { turnoutQuery } from '../operations/campaign.js';
import { budgetWords } from '../words/index.js';
import { Share } from './Share.js';
import { TurnoutByDay } from './TurnoutByDay.js';

const REFRESH_MS = 30_000;

/** How many have voted; while voting runs this is all that anybody learns, and it renews itself. */
export function Turnout({ id, isVoting }: { readonly id: string; readonly isVoting: boolean }) {
  const words = useWords(budgetWords);
  const format = useFormat();
  const { data } = useAsk(turnoutQuery, { id }, isVoting ? { refreshEvery: REFRESH_MS } : {});
  const turnout = data?.campaign?.turnout;
  return (
    <Part title={words.turnout}>
      {turnout ? (
        <>
          <Text fw={650} size="lg">
            {turnout.eligible === null || turnout.share === null
              ? words.turnoutTotal(format.number(turnout.total))
              : words.turnoutOf(
                  format.number(turnout.total),
                  format.number(turnout.eligible),
                  format.number(Math.round(turnout.share * 1000) / 10),
                )}
          </Text>
          {turnout.share !== null && <Share of={turnout.share} />}
          <Text>
            {words.channels(
              format.number(turnout.web),
              format.number(turnout.desk),
              format.number(turnout.paper),
            )}
          </Text>
        </>
      ) : (
        <Loading />
      )}
      {isVoting && <Text>{words.turnoutOnly}</Text>}
      {!isVoting && turnout && turnout.days.length > 1 && <TurnoutByDay days={turnout.days} />}
    </Part>
  );
}
