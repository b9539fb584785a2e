import { useState } from 'react';
import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useCommand } from '../../../../shared/api/use-command.js';
import { ConfirmButton } from '../../../../shared/components/ConfirmButton.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../../shared/format/format.js';
import { LegalDateField } from '../../../../shared/forms/LegalDateField.js';
import { Part } from '../../../../shared/hall/Part.js';
import { ScanField } from '../../../../shared/hall/ScanField.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { StillWhile } from '../../../../shared/forms/StillWhile.js';
import { evaluateMutation, reportMutation } from '../../operations/decision-steps.js';
import type { DecisionToAct } from '../../state/types.js';
import { assemblyWords } from '../../words/index.js';
import { ValueFields, valuesInput, valuesOf } from './ValueFields.js';

/** What was done, with evidence, in the terms of the frozen indicators. */
export function ReportPart({ decision }: { readonly decision: DecisionToAct }) {
  const { act: words } = useWords(assemblyWords);
  const [today] = useState(() => dateIn(new Date().toISOString()));
  const [reportedOn, setReportedOn] = useState<string | null>(today);
  const [text, setText] = useState('');
  const [evidence, setEvidence] = useState<string>();
  const [values, setValues] = useState(() => valuesOf(decision));
  const { give, refused, pending } = useCommand(reportMutation);
  const given = valuesInput(values);

  async function report(): Promise<void> {
    if (reportedOn === null || evidence === undefined || !given) return;
    const { id: decisionId } = decision;
    const done = await give({ decisionId, reportedOn, text, evidenceDocumentIds: [evidence], values: given });
    if (done) setText('');
  }

  return (
    <Part title={words.report} state="now">
      <Stack>
        <StillWhile pending={pending}>
          <LegalDateField
            label={words.reportedOn}
            value={reportedOn}
            onChange={setReportedOn}
            rules={[]}
            latest={today}
            required
          />
          <Textarea
            label={words.reportText}
            required
            autosize
            minRows={3}
            maxLength={20_000}
            value={text}
            onChange={({ currentTarget: { value } }) => {
              setText(value);
            }}
          />
          <ValueFields decision={decision} values={values} onChange={setValues} />
          <ScanField territory={decision.territory} label={words.evidence} required onKept={setEvidence} />
        </StillWhile>
        <RefusalNotice refused={refused} />
        <div>
          <Button
            size="md"
            disabled={text.trim() === '' || evidence === undefined || !given || reportedOn === null}
            loading={pending}
            onClick={() => void report()}
          >
            {words.submitReport}
          </Button>
        </div>
      </Stack>
    </Part>
  );
}

/** By the indicators frozen when it was agreed; the outcome is counted, nobody chooses it. */
export function EvaluatePart({ decision }: { readonly decision: DecisionToAct }) {
  const { act: words } = useWords(assemblyWords);
  const [values, setValues] = useState(() => valuesOf(decision));
  const { give, refused, pending } = useCommand(evaluateMutation);
  const given = valuesInput(values);
  return (
    <Part title={words.evaluate} state="now">
      <Stack>
        <Text>{words.evaluateLead}</Text>
        <ValueFields decision={decision} values={values} onChange={setValues} />
        <RefusalNotice refused={refused} />
        <div>
          <ConfirmButton
            size="md"
            label={words.submitEvaluation}
            question={words.evaluateQuestion}
            consequence={words.final}
            disabled={!given}
            loading={pending}
            onConfirm={async () => {
              if (given) await give({ decisionId: decision.id, values: given });
            }}
          />
        </div>
      </Stack>
    </Part>
  );
}
