import { Anchor, List, Text } from '@mantine/core';
import { Facts } from '../../../../shared/components/Facts.js';
import { Part } from '../../../../shared/components/Part.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useWords } from '../../../../shared/i18n/words.js';
import type { Proposal } from '../../types.js';
import type { ProposalWords } from '../../words/proposal.kk.js';
import { proposalWords } from '../../words/proposal.js';
import styles from '../Lines.module.css';
import { Photos } from '../Photos.js';

const MILLION = 1_000_000;
const THOUSANDTHS = 1_000;

/** What its author wrote and attached, as far as whoever looks may see it. */
export function Written({ proposal }: { readonly proposal: Proposal }) {
  const words = useWords(proposalWords);
  const format = useFormat();
  const { text, point, ownShare, photos, sketches, documents, estimate } = proposal;
  const ownTiyn = ownShare.moneyTiyn + ownShare.labourTiyn + ownShare.materialsTiyn;
  const isPicture = (mediaType: string): boolean => mediaType.startsWith('image/');
  const pictures = [
    ...photos.map((photo, index) => ({ ...photo, alt: words.photo(index + 1) })),
    ...sketches
      .filter(({ mediaType }) => isPicture(mediaType))
      .map((sketch, index) => ({ ...sketch, alt: words.sketch(index + 1) })),
  ];
  const papers = [...sketches.filter(({ mediaType }) => !isPicture(mediaType)), ...documents];
  return (
    <>
      {text ? <Text className={styles['pre'] ?? ''}>{text.description}</Text> : <Text>{words.hidden}</Text>}
      {pictures.length > 0 && <Photos photos={pictures} />}
      <Facts
        facts={[
          [words.category, proposal.categoryName],
          ...writtenFacts(text, words),
          [words.point, `${degrees(point.latitude)}, ${degrees(point.longitude)}`],
          [words.total, format.money(proposal.totalTiyn)],
          ...(ownTiyn > 0
            ? [[words.own, [format.money(ownTiyn), text?.ownShare].filter(Boolean).join(': ')] as const]
            : []),
          [words.cost, format.money(proposal.costTiyn)],
        ]}
      />
      {text && (
        <Part title={words.estimate}>
          <List>
            {estimate.map(({ quantityThousandths, amountTiyn }, index) => (
              <List.Item key={index}>
                {text.estimate[index]?.name}: {format.number(quantityThousandths / THOUSANDTHS)}{' '}
                {text.estimate[index]?.unit} – {format.money(amountTiyn)}
              </List.Item>
            ))}
          </List>
        </Part>
      )}
      {papers.length > 0 && (
        <Part title={words.papers}>
          <List>
            {papers.map(({ id, url }, index) => (
              <List.Item key={id}>
                <Anchor href={url}>{words.paper(index + 1)}</Anchor>
              </List.Item>
            ))}
          </List>
        </Part>
      )}
    </>
  );
}

/** What its author says in so many words; what was left out is not told. */
function writtenFacts(text: Proposal['text'], words: ProposalWords): readonly (readonly [string, string])[] {
  if (!text) return [];
  const facts: readonly (readonly [string, string | null])[] = [
    [words.address, text.address],
    [words.responsibleInstitution, text.responsibleInstitution],
    [words.sourceOfFunds, text.sourceOfFunds],
    [words.completionDocument, text.completionDocument],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}

function degrees(millionths: number): string {
  return (millionths / MILLION).toFixed(6);
}
