import { useState } from 'react';
import { Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useCommand } from '../../../../shared/api/use-command.js';
import { ConfirmButton } from '../../../../shared/components/ConfirmButton.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../../shared/format/format.js';
import { LegalDateField } from '../../../../shared/forms/LegalDateField.js';
import { Part } from '../../../../shared/hall/Part.js';
import { ScanField } from '../../../../shared/hall/ScanField.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { agreeMutation, disagreeMutation } from '../../operations/decision-steps.js';
import type { DecisionToAct } from '../../state/types.js';
import { assemblyWords } from '../../words/index.js';
import { emptyPlan, planInput } from './plan.js';
import { PlanFields } from './PlanFields.js';

/** The akim agrees, with who does it, until when and what will show it; or disagrees, with reasons. */
export function AnswerPart({ decision }: { readonly decision: DecisionToAct }) {
  const { act: words } = useWords(assemblyWords);
  const { id: decisionId, territory, officeHolders, deliveredOn } = decision;
  const [today] = useState(() => dateIn(new Date().toISOString()));
  const [agrees, setAgrees] = useState(true);
  const [answeredOn, setAnsweredOn] = useState<string | null>(today);
  const [documentId, setDocument] = useState<string>();
  const [draft, setDraft] = useState(emptyPlan);
  const [reasons, setReasons] = useState('');
  const agree = useCommand(agreeMutation);
  const disagree = useCommand(disagreeMutation);
  const akim = officeHolders.find(({ isAkim }) => isAkim);
  const plan = planInput(draft);
  const isReady = akim && answeredOn !== null && (agrees ? plan !== undefined : reasons.trim() !== '');

  async function answer(): Promise<void> {
    if (!akim || answeredOn === null) return;
    const given = {
      decisionId,
      officialId: akim.personId,
      answeredOn,
      ...(documentId !== undefined && { documentId }),
    };
    if (!agrees) await disagree.give({ ...given, reasons });
    else if (plan) await agree.give({ ...given, plan });
  }

  return (
    <Part title={words.answer} state="now">
      <Stack>
        <Text>{akim ? words.answerLead : words.noAkim}</Text>
        <Radio.Group
          label={words.answer}
          value={agrees ? 'agrees' : 'disagrees'}
          onChange={(value) => {
            setAgrees(value === 'agrees');
          }}
        >
          <Group mt="xs">
            <Radio value="agrees" label={words.agrees} />
            <Radio value="disagrees" label={words.disagrees} />
          </Group>
        </Radio.Group>
        <LegalDateField
          label={words.answeredOn}
          value={answeredOn}
          onChange={setAnsweredOn}
          rules={[]}
          latest={today}
          required
          {...(deliveredOn !== null && { earliest: deliveredOn })}
        />
        {agrees ? (
          <PlanFields
            plan={draft}
            holders={officeHolders}
            earliest={answeredOn ?? today}
            onChange={setDraft}
          />
        ) : (
          <Textarea
            label={words.disagreementReasons}
            description={words.reasonsHint}
            required
            autosize
            minRows={3}
            maxLength={20_000}
            value={reasons}
            onChange={({ currentTarget: { value } }) => {
              setReasons(value);
            }}
          />
        )}
        <ScanField territory={territory} label={words.document} onKept={setDocument} />
        <RefusalNotice refused={agrees ? agree.refused : disagree.refused} />
        <div>
          <ConfirmButton
            size="md"
            label={agrees ? words.agree : words.disagree}
            question={words.answerQuestion}
            consequence={words.final}
            disabled={!isReady}
            loading={agree.pending || disagree.pending}
            onConfirm={answer}
          />
        </div>
      </Stack>
    </Part>
  );
}
