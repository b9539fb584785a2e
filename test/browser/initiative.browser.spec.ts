import { gatheringKk } from '../../apps/web/src/areas/assembly/words/gathering.kk.js';
import { kk as assemblyKk } from '../../apps/web/src/areas/assembly/words/kk.js';
import { kk } from '../../apps/web/src/areas/initiatives/words/kk.js';
import { ru } from '../../apps/web/src/areas/initiatives/words/ru.js';
import { DISTRICT, OKRUG, VILLAGES } from '../../apps/api/src/demonstration/okrug.js';
import { personId } from '../../apps/api/src/demonstration/people.js';
import { STORY_MS } from '../journeys/support/house.js';
import { HallClerk } from './support/hall-clerk.js';
import { Stage } from './support/stage.js';

const PHONE = { language: 'kk', width: 360 } as const;
const DESKTOP = { language: 'ru', width: 1280 } as const;

interface Resident {
  readonly id: string;
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string | null;
  readonly birthYear: number;
  readonly ineligible: readonly string[];
}

/** Times are UTC. The resident and the clerk work on a phone, the district akim by keyboard. */
describe('residents ask for a gathering and get it, in a browser', () => {
  let stage: Stage;
  let resident: HallClerk;
  let clerk: HallClerk;
  /** Of whom the first is the one who begins. */
  let adults: readonly Resident[];
  let address: string;
  let meetingId: string;

  const idOf = (path: string): string => path.split('/').at(-1) ?? '';

  beforeAll(async () => {
    stage = await Stage.open('2026-03-02T05:00:00.000Z', 'initiative in a browser');
    adults = await residentsOf(stage);
    await stage.office.give('administrator', 'grantRole', {
      personId: personId('resident'),
      role: 'resident',
      territory: VILLAGES[0]?.kato,
      validFrom: '2026-03-02',
      basis: { number: '1', date: '2026-03-02' },
      memberId: adults[0]?.id,
    });
  }, STORY_MS);
  afterAll(() => stage.close(), STORY_MS);

  it(
    'a resident begins an initiative and signs it by hand on paper, photographed; once',
    async () => {
      resident = await HallClerk.arrive(stage, PHONE, 'resident', '/initiatives');
      const { visitor } = resident;
      const { page } = visitor;
      await visitor.check('initiatives-none');
      await resident.fill(kk.start.kk, 'Ауылішілік жол');
      await resident.fill(kk.start.ru, 'Внутрипоселковая дорога');
      await resident.press(kk.start.submit);
      await page.getByRole('heading', { level: 2, name: kk.own.title }).waitFor();
      address = new URL(page.url()).pathname;
      await resident.fill(kk.own.fullName, 'Ысқақова Үміт');
      await resident.fill(kk.own.residence, 'Бугровое, Абай көшесі, 4');
      await resident.attach(page.locator('main section').first(), 'own.pdf');
      await visitor.check('initiative-own-signature');
      await resident.press(kk.own.submit);
      await page.getByText(kk.own.done).waitFor();
      await page.getByText(kk.handIn.tooFew).waitFor();
      await visitor.check('initiative-signed');
      const above = `/files?territory=${DISTRICT}&for=initiative`;
      expect((await stage.office.http('resident', above, { method: 'POST' })).status).toBe(403);
      await visitor.open('/initiatives');
      await resident.fill(kk.start.kk, 'Ауылдық клуб');
      await resident.fill(kk.start.ru, 'Сельский клуб');
      await resident.press(kk.start.submit);
      await page.locator('main [role="alert"]:focus', { hasText: 'күніне бір бастама' }).waitFor();
      await visitor.look('initiative-second-today');
    },
    STORY_MS,
  );

  it(
    'the office enters a signature from a sheet',
    async () => {
      clerk = await HallClerk.arrive(stage, PHONE, 'clerk', address);
      const { visitor } = clerk;
      const { page } = visitor;
      await clerk.attach(page.locator('main section').first(), 'sheet.pdf');
      const signer = adults[1];
      if (!signer) throw new Error('too few adults');
      await clerk.pick(kk.sign.who, shown(signer));
      await page.getByRole('button', { name: kk.sign.submit, disabled: false }).waitFor();
      await visitor.check('initiative-signing');
      await clerk.press(kk.sign.submit);
      await page.getByText(kk.sign.done).waitFor();
    },
    STORY_MS,
  );

  it(
    'who began it hands it in once a tenth has signed; the district akim grants it',
    async () => {
      const required = await signedByATenth(stage, idOf(address), adults.slice(2));
      await resident.visitor.open(address);
      await resident.visitor.page.getByText(new RegExp(`^Жиналған қол: ${String(required)};`)).waitFor();
      await resident.fill(kk.handIn.number, '118');
      await resident.visitor.check('initiative-handing-in');
      await resident.press(kk.handIn.submit);
      await resident.visitor.page.getByText(kk.submitted('118')).waitFor();
      const akim = await HallClerk.arrive(stage, DESKTOP, 'district-akim', address);
      const { page } = akim.visitor;
      await akim.fill(ru.answer.number, '77-ө');
      await akim.hands.choose(page.getByRole('radio', { name: ru.answer.outcomes.negative }));
      await page.getByLabel(ru.answer.reasons).waitFor();
      await akim.visitor.check('initiative-answer');
      await akim.hands.choose(page.getByRole('radio', { name: ru.answer.outcomes.positive }));
      await akim.pressAndConfirm(ru.answer.submit);
      await page.getByText('№ 77-ө').waitFor();
    },
    STORY_MS,
  );

  it(
    'the office convenes the residents on it; everybody reads it from the first signature to the gathering',
    async () => {
      const { visitor } = clerk;
      const { page } = visitor;
      await visitor.open(address);
      await visitor.follow(page.getByRole('link', { name: kk.convene }));
      await clerk.fill(assemblyKk.convening.placeKk, 'Бугровое ауылының клубы');
      await clerk.fill(assemblyKk.convening.placeRu, 'клуб села Бугровое');
      await visitor.check('initiative-convene');
      await clerk.press(gatheringKk.sitting.convening.submit);
      await clerk.isBefore(assemblyKk.steps.notice);
      meetingId = idOf(new URL(page.url()).pathname);
      for (const combination of [PHONE, DESKTOP]) {
        const reader = await stage.visitor(combination);
        await reader.open('/');
        await reader.open(address);
        await reader.page.locator(`main a[href="/sittings/${meetingId}"]`).waitFor();
        await reader.page.getByText('Нұрланов').waitFor();
        await reader.check('initiative-public');
        expect(await reader.page.locator('main').innerText()).not.toContain('Ысқақова');
      }
    },
    STORY_MS,
  );

  it(
    'residents are registered at the door of their gathering, each found by name and once',
    async () => {
      await stage.office.give('clerk', 'publishAssemblyNotice', {
        meetingId,
        channel: 'poster',
        where: { kk: 'Хабарландыру тақтасы', ru: 'Доска объявлений' },
        publishedOn: '2026-03-02',
      });
      await stage.setClock('2026-03-12T06:00:00.000Z');
      clerk = await HallClerk.arrive(stage, PHONE, 'clerk', `/assembly/sittings/${meetingId}`);
      const { visitor } = clerk;
      const { page } = visitor;
      const { door } = gatheringKk;
      for (const one of adults.slice(0, 2)) {
        await clerk.pick(door.find, shown(one));
        await clerk.press(door.register);
        await page.getByText(door.registered(shown(one).split(',')[0] ?? '')).waitFor();
      }
      await visitor.check('residents-door');
      const [first] = adults;
      await page
        .getByRole('button', { name: new RegExp(`^${assemblyKk.left}: ${first?.surname ?? ''}`) })
        .first()
        .waitFor();
    },
    STORY_MS,
  );
});

function shown({ surname, given, patronymic, birthYear }: Resident): string {
  return `${[surname, given, patronymic].filter(Boolean).join(' ')}, ${String(birthYear)}`;
}

/** Adults of the okrug as the office finds them by the beginnings of names. */
async function residentsOf({ office }: Stage): Promise<readonly Resident[]> {
  const found = new Map<string, Resident>();
  for (const text of ['а', 'б', 'ж', 'к', 'с']) {
    const { searchResidents } = await office.query<{ searchResidents: Resident[] }>(
      'clerk',
      `query($territory: Kato!, $text: String!) { searchResidents(territory: $territory, text: $text, first: 50) {
         id surname given patronymic birthYear ineligible } }`,
      { territory: OKRUG, text },
    );
    for (const one of searchResidents) if (one.ineligible.length === 0) found.set(one.id, one);
  }
  return [...found.values()];
}

/** The office enters as many as are missing. @returns how many have signed */
async function signedByATenth(
  { office }: Stage,
  initiativeId: string,
  others: readonly Resident[],
): Promise<number> {
  const { initiative } = await office.query<{
    initiative: { readonly signatures: number; readonly required: number };
  }>(null, 'query($id: ID!) { initiative(id: $id) { signatures required } }', { id: initiativeId });
  const sheetDocumentId = await office.upload('clerk', OKRUG, 'a sheet of signatures');
  for (const { id: memberId } of others.slice(0, initiative.required - initiative.signatures))
    await office.give('clerk', 'signInitiative', {
      initiativeId,
      memberId,
      signedOn: '2026-03-02',
      fullName: 'Ахметов Бауыржан',
      residence: 'Бугровое',
      sheetDocumentId,
    });
  return initiative.required;
}
