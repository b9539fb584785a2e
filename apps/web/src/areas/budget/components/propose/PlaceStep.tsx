import { useState } from 'react';
import { Button, NativeSelect, Text, TextInput } from '@mantine/core';
import { useAsk } from '../../../../shared/api/use-answer.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../../shared/i18n/words.js';
import { useTerritoryName } from '../../../../shared/session/TerritoryName.js';
import { territoriesQuery } from '../../../../shared/territory/operations.js';
import { proposeWords } from '../../words/propose.js';
import type { StepProps } from './step-props.js';

const WAIT_MS = 20_000;

/** Where: in words, and as a point that the telephone gives when it is asked, or that is copied from any map. */
export function PlaceStep({ form, campaign: { territory } }: StepProps) {
  const words = useWords(proposeWords);
  const format = useFormat();
  const language = useLanguage();
  const own = useTerritoryName(territory);
  const { data } = useAsk(territoriesQuery, { parent: territory });
  const below = data?.territories ?? [];
  const [asking, setAsking] = useState(false);
  const [told, setTold] = useState<string>();

  function locate(): void {
    setAsking(true);
    setTold(undefined);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        form.setFieldValue('point', `${coords.latitude.toFixed(6)}, ${coords.longitude.toFixed(6)}`);
        form.clearFieldError('point');
        setTold(words.located(format.number(Math.round(coords.accuracy))));
        setAsking(false);
      },
      () => {
        setTold(words.notLocated);
        setAsking(false);
      },
      { enableHighAccuracy: true, timeout: WAIT_MS },
    );
  }

  return (
    <>
      <NativeSelect
        label={words.settlement}
        required
        data={[
          { value: '', label: words.choose },
          ...(below.length === 0 ? [{ value: territory, label: own }] : []),
          ...below.map(({ kato, name }) => ({ value: kato, label: inLanguage(name, language) })),
        ]}
        {...form.getInputProps('place')}
      />
      <TextInput
        label={words.address}
        description={words.addressHint}
        maxLength={300}
        required
        {...form.getInputProps('address')}
      />
      <TextInput
        label={words.point}
        description={words.pointHint}
        required
        {...form.getInputProps('point')}
      />
      <div>
        <Button variant="default" loading={asking} onClick={locate}>
          {words.here}
        </Button>
      </div>
      <Text role="status">{told}</Text>
    </>
  );
}
