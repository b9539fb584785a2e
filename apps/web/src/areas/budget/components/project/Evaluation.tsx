import { useRef, useState } from 'react';
import { Anchor, Button, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useCommand } from '../../../../shared/api/use-command.js';
import { Part } from '../../../../shared/components/Part.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../../shared/format/format.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useCommandForm } from '../../../../shared/forms/use-command-form.js';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { signInAddress } from '../../../../shared/session/sign-in-out.js';
import { useMe } from '../../../../shared/session/use-me.js';
import { sharedWords } from '../../../../shared/words/index.js';
import { evaluateProjectMutation } from '../../operations/project.js';
import type { BuiltProject } from '../../types.js';
import { projectWords } from '../../words/project.js';
import styles from '../Lines.module.css';

const MARKS = ['5', '4', '3', '2', '1'] as const;

/** What residents think of a completed project; each once. */
export function Evaluation({ project }: { readonly project: BuiltProject }) {
  const { id, marks, averageMark } = project;
  const words = useWords(projectWords);
  const format = useFormat();
  const { signIn } = useWords(sharedWords);
  const language = useLanguage();
  const me = useMe();
  const said = useRef<HTMLParagraphElement>(null);
  const [isDone, setDone] = useState(false);
  const { give, refused, pending } = useCommand(evaluateProjectMutation);
  const { form, submit } = useCommandForm(
    {
      initialValues: { mark: '', text: '' },
      validate: { mark: (mark) => (mark === '' ? words.chooseMark : null) },
    },
    refused,
    async ({ mark, text }) => {
      const own = text.trim() === '' ? {} : { text };
      if (!(await give({ projectId: id, mark: Number(mark), ...own }))) return;
      setDone(true);
      said.current?.focus();
    },
  );
  return (
    <Part title={words.evaluation}>
      <Text>
        {averageMark === null
          ? words.noMarks
          : words.average(format.number(Math.round(averageMark * 10) / 10), format.number(marks))}
      </Text>
      {!me && (
        <Text>
          {words.whoEvaluates} <Anchor href={signInAddress(language)}>{signIn}</Anchor>
        </Text>
      )}
      {me?.memberId != null && !isDone && (
        <form onSubmit={submit}>
          <Stack>
            <Radio.Group label={words.yourMark} {...form.getInputProps('mark')}>
              <Stack gap="xs" mt="xs">
                {MARKS.map((mark) => (
                  <Radio key={mark} value={mark} label={words.marks[mark]} />
                ))}
              </Stack>
            </Radio.Group>
            <Textarea
              label={words.comment}
              description={words.commentHint}
              autosize
              maxLength={2000}
              {...form.getInputProps('text')}
            />
            <RefusalNotice refused={refused} />
            <div>
              <Button type="submit" loading={pending}>
                {words.evaluate}
              </Button>
            </div>
          </Stack>
        </form>
      )}
      <Text ref={said} role="status" tabIndex={-1}>
        {isDone && words.evaluated}
      </Text>
      <Comments comments={project.comments} />
    </Part>
  );
}

/** What residents wrote beside their marks; the api gives it to the office alone. */
function Comments({ comments }: Pick<BuiltProject, 'comments'>) {
  const words = useWords(projectWords);
  const format = useFormat();
  if (!comments || comments.length === 0) return null;
  return (
    <>
      <Text fw={650}>{words.comments}</Text>
      <Text>{words.commentsWho}</Text>
      <ul className={styles['lines']}>
        {comments.map(({ mark, at, text }) => (
          <li key={at} className={styles['line']}>
            <Text>
              <time dateTime={at}>{format.date(dateIn(at))}</time>, {words.commentMark(mark)}
            </Text>
            <Text className={styles['pre'] ?? ''}>{text}</Text>
          </li>
        ))}
      </ul>
    </>
  );
}
