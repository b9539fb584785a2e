import { Anchor, List, Text } from '@mantine/core';
import { Link } from 'react-router';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { Empty } from '../../../shared/components/States.js';
import { useAnswer } from '../../../shared/api/use-answer.js';
import type { ResultOf } from '../../../shared/api/graphql.js';
import { dateIn } from '../../../shared/format/format.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { PersonName } from '../../../shared/people/PersonName.js';
import { Part } from '../../../shared/components/Part.js';
import { TerritoryChoice } from '../../../shared/territory/TerritoryChoice.js';
import { useTerritoryOfAddress } from '../../../shared/territory/use-territory-of-address.js';
import { representativesQuery } from '../operations/representatives.js';
import { publicWords } from '../words/index.js';

const MOST = 100;

type Elected = ResultOf<typeof representativesQuery>['separateGatherings']['edges'][number]['node'];

/** Who represents the residents of each section, by its latest election. */
export function Component() {
  const words = useWords(publicWords);
  const format = useFormat();
  const language = useLanguage();
  const [territory] = useTerritoryOfAddress();
  const { separateGatherings } = useAnswer(representativesQuery, { first: MOST, territory });
  const sections = latestOfEach(separateGatherings.edges.map(({ node }) => node));
  return (
    <PageFrame title={words.representativesTitle} lead={words.representativesLead}>
      <TerritoryChoice />
      {sections.length === 0 && (
        <Empty>
          <Text>{words.noRepresentatives}</Text>
        </Empty>
      )}
      {sections.map(({ id, sectionName, startsAt, representatives }) => (
        <Part key={id} title={inLanguage(sectionName, language)}>
          <List>
            {representatives.map((person) => (
              <List.Item key={person.id}>
                <PersonName person={person} />
              </List.Item>
            ))}
          </List>
          <Anchor component={Link} to={`/meetings/${id}`}>
            {words.electedOn(format.date(dateIn(startsAt)))}
          </Anchor>
        </Part>
      ))}
    </PageFrame>
  );
}

/** Of each section the latest gathering that elected somebody; they come latest first. */
function latestOfEach(meetings: readonly Elected[]): readonly Elected[] {
  const sections = new Map<string, Elected>();
  for (const meeting of meetings)
    if (meeting.representatives.length > 0 && !sections.has(meeting.sectionId))
      sections.set(meeting.sectionId, meeting);
  return [...sections.values()];
}
