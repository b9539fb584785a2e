import { Anchor, List } from '@mantine/core';
import { Link } from 'react-router';
import { Part } from '../../../shared/components/Part.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { resultOf } from '../campaign-words.js';
import type { Campaign, Result } from '../types.js';
import { budgetWords } from '../words/index.js';

/** For spreadsheets to see that it is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const TIYN = 100;

/** What anybody may take along: ballots, the codes of receipts, and the result as a table. */
export function OpenData({
  campaign: { id },
  result: { districts },
  nameOf,
}: {
  readonly campaign: Campaign;
  readonly result: Result;
  readonly nameOf: (kato: string) => string;
}) {
  const words = useWords(budgetWords);
  const language = useLanguage();
  const { table } = words;
  const rows = [
    [table.district, table.project, table.cost, table.votes, table.result],
    ...districts
      .flatMap(({ district, projects }) => projects.map((project) => ({ ...project, district })))
      .map(({ district, title, costTiyn, voters, result }) => [
        nameOf(district),
        inLanguage(title, language),
        String(costTiyn / TIYN),
        String(voters),
        resultOf(result, words),
      ]),
  ];
  const csv = BYTE_ORDER_MARK + rows.map((row) => row.map(quoted).join(',')).join('\r\n');
  return (
    <Part title={words.openData}>
      <List>
        <List.Item>
          <Anchor
            href={`data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`}
            download={`campaign-${id.slice(0, 8)}.csv`}
          >
            {words.resultTable}
          </Anchor>
        </List.Item>
        {districts.map(({ district, pbFile }) => (
          <List.Item key={district}>
            <Anchor href={pbFile} download>
              {districts.length > 1 ? words.ballotsOf(nameOf(district)) : words.downloadBallots}
            </Anchor>
          </List.Item>
        ))}
        <List.Item>
          <Anchor href={`/open-data/${id}/commitments.txt`} download>
            {words.commitments}
          </Anchor>
        </List.Item>
        <List.Item>
          <Anchor component={Link} to={`/budget/${id}/receipt`}>
            {words.receiptTitle}
          </Anchor>
        </List.Item>
      </List>
    </Part>
  );
}

/** As RFC 4180 has it. */
function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
