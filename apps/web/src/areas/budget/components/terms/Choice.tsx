import { Radio, Stack } from '@mantine/core';

/** One of a few, each with its name and what it means. */
export function Choice<Value extends string>({
  label,
  description,
  values,
  names,
  texts,
  value,
  onChange,
}: {
  readonly label: string;
  readonly description?: string;
  readonly values: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly texts?: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}) {
  return (
    <Radio.Group
      label={label}
      {...(description !== undefined && { description })}
      value={value}
      onChange={(chosen) => {
        onChange(chosen);
      }}
    >
      <Stack mt="xs" gap="sm">
        {values.map((each) => (
          <Radio key={each} value={each} label={names[each]} {...(texts && { description: texts[each] })} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
