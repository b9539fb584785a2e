import { useEffect, useRef, useState } from 'react';
import { Text } from '@mantine/core';
import { useWords } from '../../../../shared/i18n/words.js';
import type { BuiltProject } from '../../types.js';
import { projectWords } from '../../words/project.js';

/** Says what the office has just recorded; it has the focus, for the form that was sent is gone. */
export function Recorded({ project: { revision, timeline } }: { readonly project: BuiltProject }) {
  const words = useWords(projectWords);
  const names: Readonly<Record<string, string>> = words.events;
  const said = useRef<HTMLParagraphElement>(null);
  const [begun] = useState(revision);
  const type = timeline.at(-1)?.type ?? '';
  useEffect(() => {
    if (begun !== revision) said.current?.focus();
  }, [begun, revision]);
  return (
    <Text ref={said} role="status" tabIndex={-1} fw={650}>
      {begun !== revision && words.recorded(names[type] ?? type)}
    </Text>
  );
}
