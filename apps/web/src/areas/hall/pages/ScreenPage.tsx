import { useParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { LIVE_STATUSES, useLiveQuorum } from '../../../shared/meetings/use-live-quorum.js';
import { NoSuchMeeting } from '../components/NoSuchMeeting.js';
import { BigGauge } from '../components/screen/BigGauge.js';
import { Both } from '../components/screen/Both.js';
import { Item } from '../components/screen/Item.js';
import styles from '../components/screen/Screen.module.css';
import { screenQuery } from '../operations/gathering.js';
import type { ScreenGathering } from '../state/types.js';
import { screenWords } from '../words/screen.js';

/** Where the subscription does not come through. */
const POLL_MS = 5_000;

/** For the projector: the item, the candidates, the counts and the quorum, to be read from the last row. */
export function Component() {
  const { id = '' } = useParams();
  const { separateGathering } = useAnswer(screenQuery, { id }, { refreshEvery: POLL_MS });
  return separateGathering ? <Screen gathering={separateGathering} /> : <NoSuchMeeting />;
}

function Screen({ gathering }: { readonly gathering: ScreenGathering }) {
  const { id, status, sectionName, quota } = gathering;
  const isLive = LIVE_STATUSES.includes(status);
  const live = useLiveQuorum(isLive ? id : null);
  const isGathering = status === 'convened' || status === 'waitingForQuorum' || status === 'adjourned';
  return (
    <div className={styles['screen']}>
      <title>{`${screenWords.kk.title} · ${sectionName.kk}`}</title>
      <header className={styles['head']}>
        <h1 className={styles['both']}>
          <span lang="kk">{`${screenWords.kk.title}: ${sectionName.kk}`}</span>
          <span className={styles['apart']}> </span>
          <span lang="ru">{`${screenWords.ru.title}: ${sectionName.ru}`}</span>
        </h1>
        <Both text={(words) => words.quota(quota)} />
      </header>
      <Item gathering={gathering} />
      {isLive && <BigGauge quorum={live ?? gathering.quorum} large={isGathering} />}
    </div>
  );
}
