import { DISTRICT } from '../../../apps/api/src/demonstration/okrug.js';
import { ApiProcess } from '#libs/testing';
import { STORY_MS } from '../support/house.js';
import type { RefusalStory } from './story.js';

/** Questions that are not answered. */
export function queries(story: RefusalStory): void {
  describe('a query', () => {
    it('too deep or too costly is not answered', async () => {
      const { errors: deep } = await story.office.answer(
        `{ separateGatherings { edges { node ${'{ planId '.repeat(12)}${'}'.repeat(12)} } } }`,
        {},
        {},
      );
      expect(deep).toBeDefined();
      const { data, errors } = await story.office.answer(
        '{ separateGatherings(first: 100) { edges { node { candidates { votes { for } } participants(first: 100) { edges { node { state } } } } } } }',
        {},
        {},
      );
      expect(data ?? null).toBeNull();
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'QueryTooCostly', most: 5000 });
    });

    const asked = async (document: string, variables: Record<string, unknown> = {}): Promise<unknown> => {
      const { errors } = await story.office.answer(document, variables, { 'accept-language': 'ru' });
      expect(JSON.stringify(errors ?? [])).not.toMatch(/\.[jt]s:\d+|node_modules|at \w+ \(|select |uuid:/i);
      return errors?.[0]?.extensions;
    };
    const bad = (field: string, constraint: string): unknown =>
      expect.objectContaining({
        code: 'InvalidInput',
        fields: [
          expect.objectContaining({ field, constraint, message: expect.stringMatching(/[а-я]/) as unknown }),
        ],
      });

    it('with an id that is none names the argument', async () => {
      const id = 'no uuid at all';
      expect(await asked('query($id: ID!) { separateGathering(id: $id) { id } }', { id })).toEqual(
        bad('id', 'isId'),
      );
      expect(await asked('query($id: ID!) { sectionPlan(id: $id) { id } }', { id })).toEqual(
        bad('id', 'isId'),
      );
    });

    it('with a cursor, a page size or a position that is none names the argument', async () => {
      const page =
        'query($after: String, $first: Int! = 5) { separateGatherings(after: $after, first: $first) { totalCount } }';
      const cursor = Buffer.from('["x","y"]').toString('base64url');
      expect(await asked(page, { after: cursor })).toEqual({ code: 'InvalidCursor', field: 'after' });
      expect(await asked(page, { first: 101 })).toEqual(bad('first', 'max'));
      const position =
        'query($after: LogPosition) { separateGathering(id: "00000000-0000-4000-8000-000000000001", after: $after) { id } }';
      expect(await asked(position, { after: 'there' })).toEqual(bad('after', 'LogPosition'));
      expect(await asked('{ territory(kato: "x") { kato } }')).toEqual(bad('', 'Kato'));
    });

    it('of a text that is half a character, as in a command, names the field', async () => {
      expect(
        await story.gathering.refused(
          'listPriority',
          { text: 'жарық \ud83d' },
          'InvalidInput',
          'fields { field constraint }',
        ),
      ).toMatchObject({
        fields: [{ field: 'input.text', constraint: 'isWellFormed' }],
      });
    });

    it('by HTTP is refused by code and logged without a stack; what was written is waited for', async () => {
      const { office, gathering, house } = story;
      const unpublished = await office.http(null, `/gatherings/${gathering.id}/minutes`);
      expect([unpublished.status, await unpublished.json()]).toMatchObject([404, { code: 'NotFound' }]);
      const badly = await office.http(null, `/gatherings/${gathering.id}/minutes?after=there`);
      expect([badly.status, await badly.json()]).toMatchObject([
        422,
        { code: 'FieldInvalid', field: 'after' },
      ]);
      const document = await office.http('clerk', '/documents/nothing');
      expect(document.status).toBe(404);
      expect(house.api.log.includes('"stack"')).toBe(false);
      await gathering.deliverAndPublish('2026-03-12', '71');
      await gathering.publicMinutes();
    });

    it(
      'with a token whose issuer cannot be asked is answered with 503',
      async () => {
        const api = await ApiProcess.start({
          databaseUrl: story.house.database.url,
          env: { OIDC_ISSUER: 'http://127.0.0.1:9', OIDC_CLIENT_ID: 'jinalys', OIDC_CLIENT_SECRET: 'secret' },
        });
        try {
          const authorization = `Bearer ${await story.office.token('clerk')}`;
          const asking = { method: 'POST', body: '{"query":"{ me { personId } }"}' };
          const headers = { authorization, 'content-type': 'application/json', 'accept-language': 'ru' };
          const graphql = await fetch(`${api.url}/graphql`, { ...asking, headers });
          expect([graphql.status, await graphql.json()]).toMatchObject([
            503,
            {
              errors: [
                {
                  message: expect.stringMatching(/^Служба входа/) as unknown,
                  extensions: { code: 'IdentityProviderUnavailable' },
                },
              ],
            },
          ]);
          const file = await fetch(`${api.url}/files?territory=595037000`, {
            method: 'POST',
            headers: { authorization },
          });
          expect([file.status, await file.json()]).toMatchObject([
            503,
            { code: 'IdentityProviderUnavailable' },
          ]);
        } finally {
          await api.stop();
        }
      },
      STORY_MS,
    );

    it('of the district’s auditor for names in another district is refused', async () => {
      expect(DISTRICT).not.toBe('591000000');
      const { errors } = await story.office.answer(
        'query($id: ID!) { searchMembers(gatheringId: $id, text: "") { id } }',
        { id: story.gathering.id },
        { authorization: `Bearer ${await story.office.token('maslikhat')}` },
      );
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'NotAllowed', operation: 'searchMembers' });
    });
  });
}
