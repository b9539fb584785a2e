import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const documents = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)]
  .filter((path) => path.endsWith('.md'))
  .flatMap((path) => blocksOf(path));

/** The GraphQL of a document, each with the line where it begins. */
function blocksOf(path: string): readonly (readonly [place: string, source: string])[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/^```graphql\n(.*?)^```$/gms)].map((block) => {
    const line = text.slice(0, block.index).split('\n').length;
    return [`${path}:${String(line)}`, block[1] ?? ''];
  });
}

it('the main job is shown in GraphQL', () => {
  const shown = documents.map(([, source]) => source).join('\n');
  const steps = ['conveneSeparateGathering', 'publishNotice', 'openDeskIndex', 'registerAttendance'];
  const hall = ['openSeparateGathering', 'electSecretary', 'nominateCandidate', 'closeNominations'];
  const election = ['openCandidateVote', 'countCandidateVote', 'decideElection', 'closeSeparateGathering'];
  const minutes = ['signMinutes', 'deliverMinutes', 'publishMinutes'];
  for (const command of [...steps, ...hall, ...election, ...minutes]) expect(shown).toContain(`${command}(`);
});

it.each(documents)('%s is a query that the schema answers', (_place, source) => {
  expect(validate(schema, parse(source)).map(({ message }) => message)).toEqual([]);
});
