import { Text } from '@mantine/core';
import { useFormat } from '../format/use-format.js';
import { useWords } from '../i18n/words.js';
import { PersonName } from '../people/PersonName.js';
import styles from './ElectionResult.module.css';
import type { Election, ElectionCandidate } from './types.js';
import { sittingsWords } from './words/index.js';

/** An election of the assembly: for how many seats and how long, the candidates with their votes, who is elected. */
export function ElectionResult({
  election,
  sectionName,
}: {
  readonly election: Election;
  /** What a section is called; undefined where it is not known. */
  readonly sectionName?: (sectionId: string) => string | undefined;
}) {
  const words = useWords(sittingsWords);
  const format = useFormat();
  const { size, termFrom, termTo, sections, candidates, outcome } = election;
  const elected = candidates.filter((candidate) => candidate.elected).length;
  return (
    <>
      {outcome !== null && (
        <Text fw={650}>
          {outcome === 'elected' ? words.outcomes.elected(format.number(elected)) : words.outcomes.notElected}
        </Text>
      )}
      <Text>{words.term(format.number(size), format.date(termFrom), format.date(termTo))}</Text>
      {sections.map(({ sectionId, seats }) => (
        <Text key={sectionId}>{words.seats(sectionName?.(sectionId) ?? '', format.number(seats))}</Text>
      ))}
      {candidates.length > 0 && (
        <ol className={styles['list']} aria-label={words.candidates}>
          {candidates.map((candidate) => (
            <Candidate
              key={candidate.person.id}
              candidate={candidate}
              decided={outcome !== null}
              section={candidate.sectionId === null ? undefined : sectionName?.(candidate.sectionId)}
            />
          ))}
        </ol>
      )}
    </>
  );
}

function Candidate({
  candidate: { person, groups, round, elected, ...votes },
  decided,
  section,
}: {
  readonly candidate: ElectionCandidate;
  readonly decided: boolean;
  readonly section: string | undefined;
}) {
  const words = useWords(sittingsWords);
  const format = useFormat();
  const spokenFor = words.speaksFor(groups.map((group) => words.groups[group]).join(', '));
  const { for: votesFor, against, abstained } = votes;
  return (
    <li>
      <PersonName person={person} />
      {elected && <strong>✓ {words.elected}</strong>}
      {decided && !elected && ` · ${words.notElected}`}
      <p className={styles['votes']}>
        {section !== undefined && `${section}. `}
        {spokenFor}
      </p>
      {votesFor !== null && (
        <p className={styles['votes']}>
          {round !== null && round > 1 && `${words.revoted(String(round))}: `}
          {words.counts(format.number(votesFor), format.number(against ?? 0), format.number(abstained ?? 0))}
        </p>
      )}
    </li>
  );
}
