import { List, Text } from '@mantine/core';
import { useAsk } from '../../../../shared/api/use-answer.js';
import { Facts } from '../../../../shared/components/Facts.js';
import { Part } from '../../../../shared/components/Part.js';
import { Loading } from '../../../../shared/components/States.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { TerritoryName } from '../../../../shared/session/TerritoryName.js';
import { termsPreviewQuery } from '../../operations/terms.js';
import type { TermsInput } from '../../state/terms-form.js';
import { budgetWords } from '../../words/index.js';
import { termsWords } from '../../words/terms.js';

/** Everything once more, with the words in which residents will read it. */
export function CheckStep({ terms, territory }: { readonly terms: TermsInput; readonly territory: string }) {
  const words = useWords(termsWords);
  const { decision, fromTo, submissionDays, votingDays, basis } = useWords(budgetWords);
  const format = useFormat();
  const { calendar } = terms;
  return (
    <>
      <Facts
        facts={[
          [words.profile, words.profiles[terms.profile]],
          [words.titleKk, terms.title.kk],
          [words.titleRu, terms.title.ru],
          [basis, decision(terms.basis.number, format.date(terms.basis.date))],
          [
            words.budgets,
            <List key="budgets" listStyleType="none">
              {terms.budgets.map(({ district, budgetTiyn }) => (
                <List.Item key={district}>
                  <TerritoryName kato={district} />: {format.money(budgetTiyn)}
                </List.Item>
              ))}
            </List>,
          ],
          [
            submissionDays,
            fromTo(format.dateTime(calendar.submissionOpensAt), format.closing(calendar.submissionClosesAt)),
          ],
          [
            votingDays,
            fromTo(format.dateTime(calendar.votingOpensAt), format.closing(calendar.votingClosesAt)),
          ],
          [words.categories, terms.categories.map((category) => words.categoryNames[category]).join(', ')],
        ]}
      />
      <Part title={words.plainWords}>
        <InWords terms={terms} territory={territory} />
      </Part>
      <Text>{words.afterwards}</Text>
    </>
  );
}

function InWords({ terms, territory }: { readonly terms: TermsInput; readonly territory: string }) {
  const words = useWords(termsWords);
  const { data, error } = useAsk(termsPreviewQuery, { territory, terms });
  if (error) return <Text role="alert">{words.previewMissing}</Text>;
  if (!data) return <Loading />;
  return (
    <List spacing="xs">
      {data.campaignPreview.rules.map((rule) => (
        <List.Item key={rule}>{rule}</List.Item>
      ))}
    </List>
  );
}
