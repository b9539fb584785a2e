import type { ReactNode } from 'react';
import { Anchor, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useWords } from '../../../shared/i18n/words.js';
import { deskAddress, hallAddress } from '../../../shared/meetings/addresses.js';
import { changeAddress, noticeAddress } from '../addresses.js';
import { officeWords } from '../words/index.js';
import type { OfficeMeeting } from './office-meeting.js';
import styles from './MeetingLinks.module.css';

const PAPERS = ['notice', 'registrationSheet', 'tallySheet', 'minutes'] as const;

/** Where the work on a gathering is done, and the papers to print for it. */
export function MeetingLinks({ meeting: { id, status } }: { readonly meeting: OfficeMeeting }) {
  const { meeting: words } = useWords(officeWords);
  const begun = status !== 'convened' && status !== 'cancelled';
  const names = {
    notice: words.noticePaper,
    registrationSheet: words.sheet,
    tallySheet: words.tally,
    minutes: words.minutes,
  };
  return (
    <div className={styles['groups']}>
      <section>
        <Title order={2} size="h3">
          {words.work}
        </Title>
        <ul>
          <Way to={noticeAddress(id)}>{words.notice}</Way>
          {status !== 'cancelled' && (
            <>
              <Way to={deskAddress(id)}>{words.desk}</Way>
              <Way to={hallAddress(id)}>{words.hall}</Way>
            </>
          )}
          {status === 'convened' && <Way to={changeAddress(id)}>{words.change}</Way>}
          <Way to={`/meetings/${id}`}>{words.publicPage}</Way>
        </ul>
      </section>
      <section>
        <Title order={2} size="h3">
          {words.papers}
        </Title>
        <ul>
          {PAPERS.filter((paper) => paper !== 'minutes' || begun).map((paper) => (
            <li key={paper}>
              <Anchor href={`/gatherings/${id}/papers/${paper}`} target="_blank" rel="noopener">
                {names[paper]} ({words.opensPdf})
              </Anchor>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Way({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <li>
      <Anchor component={Link} to={to}>
        {children}
      </Anchor>
    </li>
  );
}
