import { Anchor, List, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Part } from '../components/Part.js';
import { useFormat } from '../format/use-format.js';
import { useWords } from '../i18n/words.js';
import type { SittingCourse } from './types.js';
import { sittingsWords } from './words/index.js';

/** Postponed, cancelled, convened again, recorded; nothing where none of that happened. */
export function Course({
  course: { changes, previousMeetingId, convenedAgainId, recordings },
  addressOf,
}: {
  readonly course: SittingCourse;
  readonly addressOf: (sittingId: string) => string;
}) {
  const words = useWords(sittingsWords);
  const format = useFormat();
  const linked = [
    ...(previousMeetingId === null ? [] : [{ id: previousMeetingId, label: words.previous }]),
    ...(convenedAgainId === null ? [] : [{ id: convenedAgainId, label: words.convenedAgain }]),
  ];
  if (changes.length + linked.length + recordings.length === 0) return null;
  return (
    <Part title={words.course}>
      {changes.map(({ kind, reason, wasAt, explanation }) => (
        <Text key={`${kind}${wasAt}`}>
          {words[kind](format.dateTime(wasAt), words.reasons[reason])}
          {explanation !== null && ` ${explanation}`}
        </Text>
      ))}
      {linked.map(({ id, label }) => (
        <Text key={id}>
          <Anchor component={Link} to={addressOf(id)}>
            {label}
          </Anchor>
        </Text>
      ))}
      {recordings.length > 0 && (
        <>
          <Text fw={600}>{words.recordings}</Text>
          <List>
            {recordings.map(({ url }) => (
              <List.Item key={url}>
                <Anchor href={url} rel="noreferrer">
                  {url}
                </Anchor>
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Part>
  );
}
