import type { CalendarDate } from '#libs/kernel';
import { personId } from '../../../apps/api/src/demonstration/people.js';
import type { Answer, Office } from './office.js';
import { photograph, sendFile } from './pictures.js';

export interface BuildingState {
  readonly phase: string;
  readonly spentTiyn: number;
  readonly stages: readonly {
    readonly id: string;
    readonly missed: number;
    readonly photosAfter: readonly { readonly url: string }[];
  }[];
  readonly averageMark: number | null;
  readonly [field: string]: unknown;
}

const STATE = `phase allocatedTiyn spentTiyn contractor averageMark
  stages { id missed photosAfter { url } } delays { cause oldDueOn newDueOn }`;
const SPENT_A_STAGE = 200_000_000;

/** What the office builds of a winner. */
export class Building {
  private paper = '';

  private constructor(
    private readonly office: Office,
    readonly id: string,
  ) {}

  /** Once the result has made a project of it. */
  static async ofWinner(office: Office, proposalId: string, campaignId: string): Promise<Building> {
    const find = async (): Promise<string | undefined> => {
      const { projects } = await office.query<{
        projects: { edges: { node: { id: string; proposalId: string } }[] };
      }>(null, 'query($id: ID!) { projects(campaignId: $id) { edges { node { id proposalId } } } }', {
        id: campaignId,
      });
      return projects.edges.find(({ node }) => node.proposalId === proposalId)?.node.id;
    };
    const id = await office.eventually(find, (found) => found !== undefined);
    const building = new Building(office, id ?? '');
    const paper = await sendFile(office, 'clerk', photograph('act'), 'image/png');
    building.paper = paper.documentId ?? '';
    return building;
  }

  give(operation: string, input: object): Promise<Answer> {
    return this.office.give('clerk', operation, { projectId: this.id, ...input });
  }

  refused(operation: string, input: object, code: string): Promise<Answer> {
    return this.office.refused('clerk', operation, { projectId: this.id, ...input }, code);
  }

  /** Two stages, the first until one day, the second until another. @returns their ids */
  async plan(first: string, second: string): Promise<readonly string[]> {
    const stage = (kk: string, ru: string, to: string): object => ({
      name: { kk, ru },
      from: '2026-04-14',
      to,
      plannedTiyn: 300_000_000,
    });
    await this.give('planProject', {
      responsible: personId('clerk'),
      institution: { kk: 'Әкім аппараты', ru: 'Аппарат акима' },
      completionDocument: { kk: 'Орындалған жұмыстар актісі', ru: 'Акт выполненных работ' },
      stages: [stage('Іргетас', 'Основание', first), stage('Жабын', 'Покрытие', second)],
    });
    const { stages } = await this.until(({ phase }) => phase === 'planned');
    return stages.map(({ id }) => id);
  }

  contract(date: string, deadline: string, priceTiyn = 700_000_000): Promise<Answer> {
    const contract = { number: '14', date };
    return this.give('awardContract', {
      contract,
      contractor: 'Құрылыс ЖШС',
      priceTiyn,
      deadline,
      documentId: this.paper,
    });
  }

  /** A stage is finished. */
  report(stageId: string, reportedOn: string, photoAfterIds: readonly string[]): Promise<Answer> {
    const text = 'Жұмыс аяқталды';
    const done = { spentTiyn: SPENT_A_STAGE, photoBeforeIds: [], photoAfterIds, finished: true };
    return this.give('reportStage', { stageId, reportedOn, text, ...done });
  }

  completion(completedOn: string): object {
    return { reference: { number: '3', date: completedOn }, documentId: this.paper, completedOn };
  }

  /** Planned and contracted today, built and completed on that day. */
  async build(on: CalendarDate): Promise<void> {
    const stages = await this.plan(on, '2026-05-20');
    await this.contract('2026-04-13', '2026-05-31');
    await this.office.setClock(`${on}T05:00:00.000Z`);
    const picture = await sendFile(this.office, 'clerk', photograph('after'), 'image/png');
    for (const stageId of stages) await this.report(stageId, on, [picture.documentId ?? '']);
    await this.give('completeProject', this.completion(on));
  }

  async state(): Promise<BuildingState> {
    const { project } = await this.office.query<{ project: BuildingState }>(
      null,
      `query($id: ID!) { project(id: $id) { ${STATE} } }`,
      { id: this.id },
    );
    return project;
  }

  until(isThere: (state: BuildingState) => boolean): Promise<BuildingState> {
    return this.office.eventually(() => this.state(), isThere);
  }
}
