import { Anchor, Group } from '@mantine/core';
import { Part } from '../../../../shared/components/Part.js';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { useWords } from '../../../../shared/i18n/words.js';
import type { DecisionToAct } from '../../state/types.js';
import { assemblyWords } from '../../words/index.js';

/** The papers that the decision has come to: the akim's answer, the protocol of its repeat discussion. */
export function DecisionPapers({ decision }: { readonly decision: DecisionToAct }) {
  const { act: words } = useWords(assemblyWords);
  const language = useLanguage() === 'ru' ? 'ru' : 'kk';
  const { id, answer, phase } = decision;
  if (answer === null) return null;
  const papers = [
    { paper: 'answer', label: words.answerPaper },
    ...(answer === 'disagreed' && phase !== 'disagreed'
      ? [{ paper: 'repeatDiscussion', label: words.repeatPaper }]
      : []),
  ];
  return (
    <Part title={words.papers}>
      <Group>
        {papers.map(({ paper, label }) => (
          <Anchor
            key={paper}
            href={`/decisions/${id}/papers/${paper}?language=${language}`}
            target="_blank"
            rel="noopener"
          >
            {label}
          </Anchor>
        ))}
      </Group>
    </Part>
  );
}
