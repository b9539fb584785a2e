import { useEffect, useRef } from 'react';
import { Alert, List, Text } from '@mantine/core';
import { UNREACHABLE } from '../api/failure.js';
import type { Refused } from '../api/refusal.js';
import { useWords } from '../i18n/words.js';
import { sharedWords } from '../words/index.js';

export interface RefusalNoticeProps {
  readonly refused: Refused | undefined;
  /** Fields that show their own message; what the api says of the others stands in the notice. */
  readonly shownFields?: readonly string[];
}

/** Why a command was refused and what to do next, in the api's words; gets the focus when it appears. */
export function RefusalNotice({ refused, shownFields = [] }: RefusalNoticeProps) {
  const words = useWords(sharedWords);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refused) notice.current?.focus();
  }, [refused]);
  if (!refused) return null;
  const told =
    refused.code === UNREACHABLE ? words.unanswered : { title: words.notDone, message: refused.message };
  const others = Object.entries(refused.fields).filter(([field]) => !shownFields.includes(field));
  return (
    <Alert ref={notice} tabIndex={-1} role="alert" variant="outline" color="red.9" title={told.title}>
      <Text>{told.message}</Text>
      {others.length > 0 && (
        <List mt="xs">
          {others.map(([field, message]) => (
            <List.Item key={field}>{message}</List.Item>
          ))}
        </List>
      )}
      {refused.reference !== undefined && (
        <Text size="sm" c="dimmed" mt="xs">
          {words.reference(refused.reference)}
        </Text>
      )}
    </Alert>
  );
}
