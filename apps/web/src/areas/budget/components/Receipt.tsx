import { Anchor, Button, List, Text } from '@mantine/core';
import { Part } from '../../../shared/components/Part.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import type { BallotCampaign, MyBallot } from '../types.js';
import { budgetWords } from '../words/index.js';
import { Excluded } from './Excluded.js';
import { Inclusion } from './Inclusion.js';
import { ReceiptCode } from './ReceiptCode.js';

/** One's own ballot: what it names for the eyes of its voter, and a receipt that tells nobody. */
export function Receipt({
  campaign: { id, projects, isVoting },
  ballot: { projectIds, commitment, castAt, receipt, inclusion },
  onChange,
}: {
  readonly campaign: BallotCampaign;
  readonly ballot: MyBallot;
  readonly onChange: () => void;
}) {
  const words = useWords(budgetWords);
  const format = useFormat();
  const language = useLanguage();
  return (
    <>
      {castAt !== null && <Text>{words.recordedAt(format.dateTime(castAt))}</Text>}
      {inclusion && <Inclusion inclusion={inclusion} />}
      <Part title={words.youVotedFor}>
        <List>
          {projects
            .filter((project) => projectIds.includes(project.id))
            .map((project) => (
              <List.Item key={project.id}>
                {inLanguage(project.title, language)}
                {project.exclusion && <Excluded {...project.exclusion} />}
              </List.Item>
            ))}
        </List>
        {isVoting && (
          <div>
            <Button variant="default" size="lg" onClick={onChange}>
              {words.change}
            </Button>
          </div>
        )}
      </Part>
      {commitment !== null && (
        <Part title={words.receipt}>
          <Text>{words.receiptText}</Text>
          <ReceiptCode campaignId={id} commitment={commitment} />
          {receipt !== null && (
            <Anchor
              href={`data:text/plain;charset=utf-8,${encodeURIComponent(receipt)}`}
              download={`receipt-${commitment.slice(0, 8)}.txt`}
            >
              {words.receiptDownload}
            </Anchor>
          )}
        </Part>
      )}
    </>
  );
}
