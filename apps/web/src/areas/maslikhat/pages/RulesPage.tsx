import { Text, Title } from '@mantine/core';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { AREAS } from '../../../shared/area/areas.js';
import { Facts } from '../../../shared/components/Facts.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { dateIn } from '../../../shared/format/format.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { useWords } from '../../../shared/i18n/words.js';
import { LegalBasis } from '../../../shared/law/LegalBasis.js';
import { normsInForceQuery } from '../../../shared/law/operations.js';
import { useNormValue } from '../../../shared/law/use-norm-value.js';
import { useMe } from '../../../shared/session/use-me.js';
import { useTerritory } from '../../../shared/session/use-territory.js';
import { RuleForm } from '../components/RuleForm.js';
import { maslikhatWords } from '../words/index.js';

/** The numbers of the law in this district, and the maslikhat's own. */
export function Component() {
  const { rules: words } = useWords(maslikhatWords);
  const format = useFormat();
  const valueOf = useNormValue();
  const language = useLanguage();
  const territory = useTerritory(AREAS.maslikhat.roles);
  const records = useMe()?.roles.some(({ role }) => role === 'maslikhat') ?? false;
  const { norms } = useAnswer(normsInForceQuery, { territory, on: dateIn(new Date().toISOString()) });
  const own = norms.filter(({ overridable, value }) => overridable && /^\d+$/.test(value));
  return (
    <PageFrame title={words.title} lead={words.lead}>
      <Facts
        facts={norms.map((norm) => [
          norm.title[language],
          <div key={norm.id}>
            <Text fw={650}>{valueOf(norm)}</Text>
            <Text>
              {words.since(format.date(norm.validFrom))}
              {norm.origin === 'territory' && `, ${words.ownRule}`}
              {norm.overridable && `, ${words.mayDiffer}`}
            </Text>
            <LegalBasis basis={norm} />
          </div>,
        ])}
      />
      {records && (
        <section>
          <Title order={2} mb="sm">
            {words.record}
          </Title>
          <RuleForm territory={territory} norms={own} />
        </section>
      )}
    </PageFrame>
  );
}
