import { Anchor, Group, List, Text } from '@mantine/core';
import { Bilingual } from '../../../shared/components/Bilingual.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useWords } from '../../../shared/i18n/words.js';
import type { Meeting } from '../types.js';
import { sharedWords } from '../../../shared/words/index.js';
import { publicWords } from '../words/index.js';
import { Part } from '../../../shared/components/Part.js';

/** The notice: who may come, on which decisions it rests, where it was put up, and its papers. */
export function Notice({ meeting }: { readonly meeting: Meeting }) {
  const words = useWords(publicWords);
  const { channels } = useWords(sharedWords);
  const format = useFormat();
  const { id, status, quota, order, maslikhatDecision, notices } = meeting;
  const paper = `/gatherings/${id}/papers/notice`;
  return (
    <Part title={words.notice}>
      {status === 'convened' && <Text>{words.noticeRight}</Text>}
      <Text>{words.quotaOf(quota)}</Text>
      <Text>{words.akimOrder(order.number, format.date(order.date))}</Text>
      <Text>{words.maslikhatDecision(maslikhatDecision.number, format.date(maslikhatDecision.date))}</Text>
      <Group>
        <Anchor href={paper}>{words.noticePdf}</Anchor>
        <Anchor href={`${paper}?format=picture`}>{words.noticePicture}</Anchor>
        <Anchor href={`${paper}?format=text`}>{words.noticeText}</Anchor>
      </Group>
      {notices.length === 0 ? (
        <Text>{words.notPutUp}</Text>
      ) : (
        <>
          <Text fw={650} mt="xs">
            {words.putUp}
          </Text>
          <List>
            {notices.map(({ id: noticeId, channel, where, publishedOn }) => (
              <List.Item key={noticeId}>
                {format.date(publishedOn)}, {channels[channel]}: <Bilingual text={where} />
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Part>
  );
}
