import { useState } from 'react';
import { Anchor, Button, Group, Text, TextInput, Title } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { useWords } from '../../../shared/i18n/words.js';
import { sharedWords } from '../../../shared/words/index.js';
import type { ResultOf } from '../../../shared/api/graphql.js';
import styles from '../components/Desk.module.css';
import { nameOf } from '../components/found.js';
import { sheetPagesQuery } from '../operations.js';
import { deskWords } from '../words/index.js';

type Page = ResultOf<typeof sheetPagesQuery>['registrationSheetPages']['pages'][number];

const REFRESH_MS = 10_000;

/** Sheets to print, and afterwards the paper against the system, page by page. */
export function Component() {
  const { id = '' } = useParams();
  const words = useWords(deskWords);
  const shared = useWords(sharedWords);
  const { registrationSheetPages: sheet } = useAnswer(
    sheetPagesQuery,
    { id },
    { channel: 'desk', refreshEvery: REFRESH_MS },
  );
  const [paper, setPaper] = useState<Readonly<Record<number, string>>>({});
  const [shown, setShown] = useState<number>();
  const address = `/gatherings/${id}/papers/registrationSheet?language=kk-ru`;
  const open = sheet.pages.find(({ number }) => number === shown);
  return (
    <PageFrame
      title={words.sheetsTitle}
      lead={words.sheetsLead}
      above={
        <Anchor component={Link} to={`/desk/${id}`}>
          {words.backToDesk}
        </Anchor>
      }
    >
      <Group>
        <Button component="a" href={address} target="_blank" title={shared.opensPdf}>
          {words.printFilled} (PDF)
        </Button>
        <Button
          component="a"
          href={`${address}&blank=yes`}
          target="_blank"
          variant="default"
          title={shared.opensPdf}
        >
          {words.printBlank} (PDF)
        </Button>
      </Group>
      <section>
        <Title order={2} size="h3" mb="xs">
          {words.comparing}
        </Title>
        <Text mb="sm">{words.comparingHint}</Text>
        <table className={styles['page']}>
          <thead>
            <tr>
              <th scope="col">{words.sheetPage}</th>
              <th scope="col">{words.inSystem}</th>
              <th scope="col">{words.onPaper}</th>
              <th scope="col">{words.result}</th>
            </tr>
          </thead>
          <tbody>
            {sheet.pages.map((page) => (
              <PageLine
                key={page.number}
                page={page}
                inSystem={registeredOn(page, id)}
                onPaper={paper[page.number] ?? ''}
                onCount={(count) => {
                  setPaper({ ...paper, [page.number]: count });
                }}
                onShow={() => {
                  setShown(page.number);
                }}
              />
            ))}
            <tr>
              <th scope="row">{words.total}</th>
              <td>{sheet.pages.reduce((sum, page) => sum + registeredOn(page, id), 0)}</td>
              <td>{Object.values(paper).reduce((sum, count) => sum + Number(count || 0), 0)}</td>
              <td />
            </tr>
          </tbody>
        </table>
        <Text mt="sm">
          {words.outside(sheet.outside)}. {words.guestsCount(sheet.guests)}.
        </Text>
      </section>
      {open && <Rows page={open} gatheringId={id} />}
    </PageFrame>
  );
}

function PageLine({
  page,
  inSystem,
  onPaper,
  onCount,
  onShow,
}: {
  readonly page: Page;
  readonly inSystem: number;
  readonly onPaper: string;
  readonly onCount: (count: string) => void;
  readonly onShow: () => void;
}) {
  const words = useWords(deskWords);
  const counted = /^\d+$/.test(onPaper) ? Number(onPaper) : undefined;
  const more = counted === undefined ? undefined : counted - inSystem;
  return (
    <tr data-differs={more !== undefined && more !== 0}>
      <th scope="row">
        <Button variant="default" size="compact-md" aria-label={words.showPage(page.number)} onClick={onShow}>
          {page.number}
        </Button>
      </th>
      <td>{inSystem}</td>
      <td>
        <TextInput
          aria-label={words.onPaperOf(page.number)}
          inputMode="numeric"
          maxLength={3}
          w="4.5rem"
          value={onPaper}
          onChange={({ currentTarget }) => {
            onCount(currentTarget.value.trim());
          }}
        />
      </td>
      <td>
        {more === 0 && words.same}
        {more !== undefined && more > 0 && <strong>{words.paperMore(more)}</strong>}
        {more !== undefined && more < 0 && <strong>{words.systemMore(-more)}</strong>}
      </td>
    </tr>
  );
}

/** Who stands on the page, to find the one that differs. */
function Rows({ page, gatheringId }: { readonly page: Page; readonly gatheringId: string }) {
  const words = useWords(deskWords);
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {words.pageTitle(page.number)}
      </Title>
      <table className={styles['page']}>
        <tbody>
          {page.members.map((member) => (
            <tr key={member.id}>
              <td>{member.listNumber}</td>
              <th scope="row" lang="kk">
                {nameOf(member)}
              </th>
              <td>
                {isHere(member, gatheringId) ? <strong>{words.isRegistered}</strong> : words.isNotRegistered}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function isHere({ registration }: Page['members'][number], gatheringId: string): boolean {
  return registration?.gatheringId === gatheringId;
}

function registeredOn({ members }: Page, gatheringId: string): number {
  return members.filter((member) => isHere(member, gatheringId)).length;
}
