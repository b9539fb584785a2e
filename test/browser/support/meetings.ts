import type { Office } from '../../journeys/support/office.js';

interface Listed {
  readonly separateGatherings: {
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly sectionName: { readonly ru: string } };
    }[];
  };
}

/** The ids of the demonstration's gatherings, by the Russian name of their section. */
export async function meetingsBySection(office: Office): Promise<ReadonlyMap<string, string>> {
  const { separateGatherings } = await office.query<Listed>(
    null,
    '{ separateGatherings(first: 50) { edges { node { id sectionName { ru } } } } }',
  );
  return new Map(separateGatherings.edges.map(({ node }) => [node.sectionName.ru, node.id]));
}
