import { useEffect, useEffectEvent, useRef } from 'react';
import { Alert, Button, Group, List, Text, Title } from '@mantine/core';
import { UNREACHABLE } from '../../../shared/api/failure.js';
import type { Refused } from '../../../shared/api/refusal.js';
import { RefusalNotice } from '../../../shared/components/RefusalNotice.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import type { Project } from '../types.js';
import { budgetWords } from '../words/index.js';

/** While the line is down the same ballot is sent again this often. */
const AGAIN_MS = 3_000;

/** The last look before a ballot is cast; goes on trying by itself while the line is down. */
export function Review({
  projects,
  changes,
  pending,
  refused,
  onCast,
  onBack,
}: {
  readonly projects: readonly Project[];
  /** There is a ballot already, which this one replaces. */
  readonly changes: boolean;
  readonly pending: boolean;
  readonly refused: Refused | undefined;
  readonly onCast: () => void;
  readonly onBack: () => void;
}) {
  const words = useWords(budgetWords);
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const isDown = refused?.code === UNREACHABLE;
  const castAgain = useEffectEvent(onCast);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  useEffect(() => {
    if (!isDown) return undefined;
    const timer = setInterval(castAgain, AGAIN_MS);
    return () => {
      clearInterval(timer);
    };
  }, [isDown]);
  return (
    <>
      <Title order={2} ref={heading} tabIndex={-1}>
        {words.reviewTitle}
      </Title>
      <Text>{words.reviewText}</Text>
      <List size="lg">
        {projects.map(({ id, title }) => (
          <List.Item key={id}>{inLanguage(title, language)}</List.Item>
        ))}
      </List>
      {isDown ? (
        <Alert role="status" variant="outline" color="lake.9">
          {words.trying}
        </Alert>
      ) : (
        <RefusalNotice refused={refused} />
      )}
      <Group>
        <Button size="lg" loading={pending} onClick={onCast}>
          {changes ? words.castChange : words.cast}
        </Button>
        <Button size="lg" variant="default" disabled={pending} onClick={onBack}>
          {words.back}
        </Button>
      </Group>
    </>
  );
}
