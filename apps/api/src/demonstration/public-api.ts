import { setTimeout as delay } from 'node:timers/promises';
import { uuidV5 } from '#libs/kernel';
import { DEMONSTRATION_GRANT } from '#libs/identity';
import { personId } from './people.js';

interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly [field: string]: unknown;
}

interface CommandOptions {
  /** Fields of the success type. */
  readonly selection?: string;
  readonly channel?: string;
  /** The refusal that says that the house did it by itself on its day. */
  readonly already?: string;
}

const LOOK_MS = 50;
const MOST_LOOKS = 600;

/** The api as anybody reaches it, over HTTP, signed in as one of the invented people. */
export class PublicApi {
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(
    private readonly url: string,
    private readonly language = 'kk',
  ) {}

  /**
   * Gives one command. Its id follows from `step`, so a demonstration that was interrupted goes on where it was.
   *
   * @param options how it is asked
   * @throws Error when it is refused
   */
  async command(
    as: string,
    step: string,
    operation: string,
    input: object,
    { selection = '', channel = 'web', already }: CommandOptions = {},
  ): Promise<Answer> {
    const type = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`;
    const document = `mutation($input: ${INPUT_TYPES[operation] ?? type}!) { answer: ${operation}(input: $input) {
      __typename ${selection} ... on Refusal { code message } } }`;
    const variables = { input: { commandId: uuidV5(`demonstration:${step}`), ...input } };
    const { answer } = await this.graphql<{ answer: Answer }>(as, document, variables, channel);
    if (answer.code !== undefined && answer.code !== already)
      throw new Error(`${step}: ${operation} was refused: ${answer.code} ${answer.message ?? ''}`);
    return answer;
  }

  async graphql<Data>(as: string, query: string, variables: object, channel = 'web'): Promise<Data> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': this.language,
        'x-channel': channel,
        authorization: `Bearer ${await this.token(as)}`,
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: Data; errors?: readonly unknown[] };
    if (errors !== undefined || data === undefined)
      throw new Error(`the api answered: ${JSON.stringify(errors)}`);
    return data;
  }

  /** Uploads a file for a territory; the same bytes give the same id. */
  async upload(
    as: string,
    territory: string,
    name: string,
    type: string,
    bytes: Uint8Array,
    route = '/files',
  ): Promise<string> {
    const form = new FormData();
    form.append('file', new Blob([Buffer.from(bytes)], { type }), name);
    const response = await fetch(`${this.url}${route}?territory=${territory}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await this.token(as)}` },
      body: form,
    });
    if (!response.ok) throw new Error(`the upload of ${name} was refused: ${await response.text()}`);
    return ((await response.json()) as { documentId: string }).documentId;
  }

  /** Once the result has made a project of a winner. @throws Error when there is none in time */
  async projectOf(campaignId: string, proposalId: string): Promise<string> {
    const query = 'query($id: ID!) { projects(campaignId: $id) { edges { node { id proposalId } } } }';
    for (let look = 0; look < MOST_LOOKS; look += 1) {
      const { projects } = await this.graphql<{
        projects: { edges: { node: { id: string; proposalId: string } }[] };
      }>('clerk', query, { id: campaignId });
      const found = projects.edges.find(({ node }) => node.proposalId === proposalId);
      if (found) return found.node.id;
      await delay(LOOK_MS);
    }
    throw new Error('no project was begun for the proposal');
  }

  /** @throws Error when the plan is not shown in time */
  async firstStageOf(projectId: string): Promise<string> {
    for (let look = 0; look < MOST_LOOKS; look += 1) {
      const { project } = await this.graphql<{ project: { stages: { id: string }[] } }>(
        'clerk',
        'query($id: ID!) { project(id: $id) { stages { id } } }',
        { id: projectId },
      );
      if (project.stages[0]) return project.stages[0].id;
      await delay(LOOK_MS);
    }
    throw new Error('the plan of the project is not shown');
  }

  /** Tokens end with the day they were given on. */
  signInAnew(): void {
    this.tokens.clear();
  }

  private token(as: string): Promise<string> {
    const known = this.tokens.get(as) ?? this.signIn(as);
    this.tokens.set(as, known);
    return known;
  }

  private async signIn(as: string): Promise<string> {
    const response = await fetch(`${this.url}/issuer/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: DEMONSTRATION_GRANT, person: personId(as) }),
    });
    const { access_token: token } = (await response.json()) as { access_token?: string };
    if (token === undefined) throw new Error(`no token for ${as}`);
    return token;
  }
}

/** Operations that share an input type. */
const INPUT_TYPES: Readonly<Record<string, string>> = {
  recordDeparture: 'MemberInput',
  recordReturn: 'MemberInput',
  recountQuorum: 'GatheringInput',
  closeNominations: 'GatheringInput',
  decideElection: 'GatheringInput',
  closeSeparateGathering: 'GatheringInput',
  openDeskIndex: 'GatheringInput',
  withdrawCandidate: 'MemberInput',
  openCandidateVote: 'MemberInput',
  electSecretary: 'VoteOnMemberInput',
  countCandidateVote: 'VoteOnMemberInput',
};
