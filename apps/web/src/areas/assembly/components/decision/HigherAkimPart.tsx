import { useState } from 'react';
import { NativeSelect, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useCommand } from '../../../../shared/api/use-command.js';
import { ConfirmButton } from '../../../../shared/components/ConfirmButton.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../../shared/format/format.js';
import { Part } from '../../../../shared/hall/Part.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { useMe } from '../../../../shared/session/use-me.js';
import { higherAkimMutation } from '../../operations/decision-steps.js';
import type { DecisionToAct } from '../../state/types.js';
import { assemblyWords } from '../../words/index.js';
import { emptyPlan, planInput } from './plan.js';
import { PlanFields } from './PlanFields.js';

const OUTCOMES = ['upheld', 'setAside'] as const;
type Outcome = (typeof OUTCOMES)[number];

/** The higher akim decides for good; what is upheld is executed by a plan, frozen now. */
export function HigherAkimPart({ decision }: { readonly decision: DecisionToAct }) {
  const { act: words } = useWords(assemblyWords);
  const me = useMe();
  const [today] = useState(() => dateIn(new Date().toISOString()));
  const [outcome, setOutcome] = useState<Outcome>('upheld');
  const [order, setOrder] = useState({ number: '', date: today });
  const [reasons, setReasons] = useState('');
  const [draft, setDraft] = useState(emptyPlan);
  const { give, refused, pending } = useCommand(higherAkimMutation);
  const plan = planInput(draft);
  const isReady =
    me && order.number !== '' && reasons.trim() !== '' && (outcome === 'setAside' || plan !== undefined);

  async function decide(): Promise<void> {
    if (!me) return;
    await give({
      decisionId: decision.id,
      officialId: me.personId,
      answeredOn: today,
      order,
      outcome,
      reasons,
      ...(outcome === 'upheld' && plan && { plan }),
    });
  }

  return (
    <Part title={words.higher} state="now">
      <Stack>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            label={words.orderNumber}
            required
            maxLength={50}
            value={order.number}
            onChange={({ currentTarget: { value } }) => {
              setOrder({ ...order, number: value });
            }}
          />
          <TextInput
            type="date"
            label={words.orderDate}
            required
            value={order.date}
            onChange={({ currentTarget: { value } }) => {
              setOrder({ ...order, date: value });
            }}
          />
        </SimpleGrid>
        <NativeSelect
          label={words.outcome}
          value={outcome}
          onChange={({ currentTarget: { value } }) => {
            setOutcome(value as Outcome);
          }}
          data={OUTCOMES.map((value) => ({ value, label: words.outcomes[value] }))}
        />
        <Textarea
          label={words.higherReasons}
          required
          autosize
          minRows={3}
          maxLength={20_000}
          value={reasons}
          onChange={({ currentTarget: { value } }) => {
            setReasons(value);
          }}
        />
        {outcome === 'upheld' && (
          <PlanFields plan={draft} holders={decision.officeHolders} earliest={today} onChange={setDraft} />
        )}
        <RefusalNotice refused={refused} />
        <div>
          <ConfirmButton
            size="md"
            label={words.submitHigher}
            question={words.higherQuestion}
            consequence={words.final}
            disabled={!isReady}
            loading={pending}
            onConfirm={decide}
          />
        </div>
      </Stack>
    </Part>
  );
}
