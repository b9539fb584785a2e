import type { ReactNode } from 'react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { ConfirmButton } from '../components/ConfirmButton.js';
import { RefusalNotice } from '../components/RefusalNotice.js';
import { useFormat } from '../format/use-format.js';
import { useWords } from '../i18n/words.js';
import type { Step } from './step.js';
import { useNow } from './use-now.js';
import { sharedHallWords } from './words/index.js';

const MINUTE_MS = 60_000;

type Nothing = Readonly<Record<string, never>>;

/** What is asked before a meeting ends without a quorum. */
export interface Ending {
  readonly label: string;
  readonly question: string;
  readonly consequence: string;
}

/** No quorum at the hour: how long it is waited for, and what can be done until then. */
export function WaitForQuorum({
  waitUntil,
  reached,
  onPaper = false,
  explained,
  notHeld,
  recount: { take, refused, pending },
  children,
}: {
  readonly waitUntil: string | null;
  readonly reached: boolean;
  /** It was waited for on that day already. */
  readonly onPaper?: boolean;
  readonly explained: string;
  readonly notHeld: Ending;
  readonly recount: Step<Nothing>;
  /** What else leads on from here. */
  readonly children?: ReactNode;
}) {
  const { quorum: words } = useWords(sharedHallWords);
  const format = useFormat();
  const now = useNow();
  const until = waitUntil ?? now;
  const left = Math.ceil((Date.parse(until) - Date.parse(now)) / MINUTE_MS);
  const isOver = left <= 0 || onPaper;
  return (
    <Stack>
      <Text size="lg">
        {left > 0
          ? words.waitingUntil(format.time(until), String(left))
          : words.waitingOver(format.time(until))}
      </Text>
      {!reached && <Text>{explained}</Text>}
      <RefusalNotice refused={refused} />
      <Group>
        {(reached || !isOver) && (
          <Button
            size="md"
            loading={pending}
            variant={reached ? 'filled' : 'default'}
            onClick={() => void take({})}
          >
            {words.count}
          </Button>
        )}
        {!reached && isOver && (
          <ConfirmButton size="md" color="red.9" {...notHeld} loading={pending} onConfirm={() => take({})} />
        )}
        {children}
      </Group>
    </Stack>
  );
}

/** The quorum was lost when a vote was to open. */
export function RestoreQuorum({
  reached,
  explained,
  ending,
  recount,
  close,
}: {
  readonly reached: boolean;
  readonly explained: string;
  readonly ending: Ending;
  readonly recount: Step<Nothing>;
  readonly close: Step<Nothing>;
}) {
  const { quorum: words } = useWords(sharedHallWords);
  return (
    <Stack>
      <Text>{explained}</Text>
      <RefusalNotice refused={recount.refused ?? close.refused} />
      <Group>
        <Button
          size="md"
          variant={reached ? 'filled' : 'default'}
          loading={recount.pending}
          onClick={() => void recount.take({})}
        >
          {words.resume}
        </Button>
        <ConfirmButton
          size="md"
          color="red.9"
          variant="outline"
          {...ending}
          loading={close.pending}
          onConfirm={() => close.take({})}
        />
      </Group>
    </Stack>
  );
}
