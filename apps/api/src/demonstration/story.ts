import { addCalendarDays } from '#libs/kernel';
import type { CalendarDate } from '#libs/kernel';
import { DEMONSTRATION_OFFICIALS, personId } from './people.js';
import { DISTRICT, OKRUG, OKRUG_POPULATION, REGION, VILLAGES } from './okrug.js';
import type { Village } from './okrug.js';
import type { PublicApi } from './public-api.js';

const AGENDA = [
  { kk: 'Бөлек жиынның хатшысын сайлау', ru: 'Избрание секретаря раздельного схода' },
  {
    kk: 'Жергілікті қоғамдастық жиынына өкілдер сайлау',
    ru: 'Избрание представителей на сход местного сообщества',
  },
] as const;

/** A moment of that day in Kazakhstan (UTC+5). */
export function at(day: CalendarDate, time: string): string {
  return new Date(`${day}T${time}:00.000+05:00`).toISOString();
}

export async function appointOfficials(api: PublicApi, today: CalendarDate): Promise<void> {
  for (const { key, id, grant, card } of DEMONSTRATION_OFFICIALS) {
    if (key !== 'administrator')
      await api.command('administrator', `appoint ${key}`, 'grantRole', {
        personId: id,
        ...grant,
        validFrom: addCalendarDays(today, -60),
        basis: { number: '1-ө', date: addCalendarDays(today, -60) },
      });
    await api.command('administrator', `card ${key}`, 'recordOfficial', {
      officialId: id,
      territory: grant.territory,
      ...card,
    });
  }
}

export async function registerTerritories(api: PublicApi, today: CalendarDate): Promise<void> {
  const register = (
    kato: string,
    kind: string,
    kk: string,
    ru: string,
    population: readonly object[] = [],
  ): Promise<unknown> =>
    api.command('administrator', `territory ${kato}`, 'registerTerritory', {
      kato,
      kind,
      names: { kk, ru },
      validFrom: addCalendarDays(today, -365),
      population,
    });
  await register(REGION, 'region', 'Солтүстік Қазақстан облысы', 'Северо-Казахстанская область');
  await register(DISTRICT, 'district', 'Қызылжар ауданы', 'Кызылжарский район');
  await register(OKRUG, 'ruralOkrug', 'Бугровой ауылдық округі', 'Бугровской сельский округ', [
    ...OKRUG_POPULATION,
  ]);
  for (const { kato, kk, ru } of VILLAGES) await register(kato, 'village', kk, ru);
}

/** @returns ids of the plan and of each village's section */
export async function divideIntoSections(
  api: PublicApi,
  today: CalendarDate,
): Promise<{ planId: string; sections: ReadonlyMap<string, string> }> {
  const sections = VILLAGES.map(({ kato, kk, ru, quota }) => ({
    name: { kk, ru },
    kind: 'village',
    areas: [{ kato }],
    quota,
  }));
  const proposed = await api.command(
    'akim',
    'propose sections',
    'proposeSections',
    { territory: OKRUG, order: { number: '14-ө', date: addCalendarDays(today, -45) }, sections },
    { selection: '... on SectionPlanChanged { plan { id sections { id areas { kato } } } }' },
  );
  const plan = proposed['plan'] as { id: string; sections: { id: string; areas: { kato: string }[] }[] };
  await api.command('maslikhat', 'approve sections', 'approveSections', {
    planId: plan.id,
    maslikhatDecision: { number: '21/3', date: addCalendarDays(today, -35) },
  });
  return {
    planId: plan.id,
    sections: new Map(plan.sections.map(({ id, areas }) => [areas[0]?.kato ?? '', id])),
  };
}

/** Convenes one section's gathering and puts the notice up. */
export async function convene(
  api: PublicApi,
  village: Village,
  section: { readonly planId: string; readonly sectionId: string },
  days: {
    readonly notice: CalendarDate;
    readonly meeting: CalendarDate;
    readonly enteredAfterwards?: boolean;
  },
): Promise<string> {
  const occurredAt = days.enteredAfterwards === true ? { occurredAt: at(days.notice, '09:00') } : {};
  const convened = await api.command(
    'clerk',
    `convene ${village.key}`,
    'conveneSeparateGathering',
    {
      ...section,
      order: { number: `${String(16 + VILLAGES.indexOf(village))}-ө`, date: days.notice },
      place: village.hall,
      startsAt: at(days.meeting, '11:00'),
      agenda: AGENDA,
      noticeOn: days.notice,
      ...occurredAt,
    },
    { selection: '... on SeparateGatheringChanged { gathering { id } }' },
  );
  const gatheringId = (convened['gathering'] as { id: string }).id;
  const noticeAt = days.enteredAfterwards === true ? { occurredAt: at(days.notice, '12:00') } : {};
  for (const [channel, where] of [
    ['poster', { kk: `${village.kk}, хабарландыру тақтасы`, ru: `${village.ru}, доска объявлений` }],
    [
      'messenger',
      { kk: `${village.kk} тұрғындарының WhatsApp чаты`, ru: `чат жителей в WhatsApp, ${village.ru}` },
    ],
  ] as const)
    await api.command('clerk', `notice ${village.key} ${channel}`, 'publishNotice', {
      gatheringId,
      channel,
      where,
      publishedOn: days.notice,
      ...noticeAt,
    });
  return gatheringId;
}

/** A gathering that was held on paper a few days ago, entered, checked, signed, delivered and published. */
export async function enterPaperGathering(
  api: PublicApi,
  village: Village,
  gatheringId: string,
  day: CalendarDate,
): Promise<void> {
  const { key } = village;
  const give = (
    as: string,
    step: string,
    operation: string,
    time: string,
    input: object = {},
  ): Promise<unknown> =>
    api.command(
      as,
      `${key} ${step}`,
      operation,
      { gatheringId, occurredAt: at(day, time), ...input },
      { channel: 'paper' },
    );
  const scan = await api.upload('clerk', OKRUG, 'parak.pdf', 'application/pdf', inventedScan(key));
  await give('clerk', 'on paper', 'declareHeldOnPaper', '18:00', { heldOn: day, scanDocumentIds: [scan] });
  const members = await eligibleMembers(api, gatheringId);
  for (const [index, memberId] of members.entries())
    await give('clerk', `register ${String(index)}`, 'registerAttendance', '10:30', {
      memberId,
      identitySeen: true,
      assisted: false,
    });
  const present = members.length;
  const unanimous = { mode: 'showOfHands', for: present, against: 0, abstained: 0 };
  await give('clerk', 'open', 'openSeparateGathering', '11:00', {
    officialId: personId('akim'),
    capacity: 'akim',
  });
  const [secretary, first, second, third] = members;
  await give('clerk', 'secretary', 'electSecretary', '11:05', { memberId: secretary, vote: unanimous });
  for (const memberId of [first, second, third])
    await give('clerk', `nominate ${String(memberId)}`, 'nominateCandidate', '11:15', {
      memberId,
      nominatedBy: secretary,
      consent: 'inPerson',
    });
  await give('clerk', 'close nominations', 'closeNominations', '11:20');
  for (const [index, memberId] of [first, second, third].entries()) {
    const time = `11:${String(25 + index * 5)}`;
    await give('clerk', `open vote ${String(index)}`, 'openCandidateVote', time, { memberId });
    await give('clerk', `count ${String(index)}`, 'countCandidateVote', time, {
      memberId,
      vote: { mode: 'showOfHands', for: present - 1 - index * 3, against: index * 2, abstained: 1 },
    });
  }
  await give('clerk', 'decide', 'decideElection', '11:40');
  await give('clerk', 'close', 'closeSeparateGathering', '11:45');
  await give('second-clerk', 'check', 'checkPaperEntry', '18:00', { participants: present });
  const signature = { method: 'wetInk', documentId: scan };
  await give('clerk', 'chair signs', 'signMinutes', '18:00', {
    part: 'chair',
    signer: personId('akim'),
    signature,
  });
  await give('clerk', 'secretary signs', 'signMinutes', '18:00', {
    part: 'secretary',
    signer: secretary,
    signature,
  });
  const delivered = addCalendarDays(day, 1);
  await give('clerk', 'deliver', 'deliverMinutes', '18:00', {
    occurredAt: at(delivered, '10:00'),
    incomingNumber: '57',
    deliveredOn: delivered,
    receivedBy: personId('second-clerk'),
    caseNumber: '03-12',
    inventoryLine: 4,
  });
  await give('clerk', 'publish', 'publishMinutes', '18:00', {
    occurredAt: at(delivered, '15:00'),
    publishedOn: delivered,
    where: { kk: 'әкімдіктің интернет-ресурсы', ru: 'интернет-ресурс акимата' },
  });
}

/** One in seven of the section's list, so that the quorum is reached with some to spare. */
async function eligibleMembers(api: PublicApi, gatheringId: string): Promise<readonly string[]> {
  const { searchMembers } = await api.graphql<{
    searchMembers: readonly { id: string; birthYear: number }[];
  }>(
    'clerk',
    `query($id: ID!) { searchMembers(gatheringId: $id, text: "", first: 200) { id birthYear } }`,
    { id: gatheringId },
    'desk',
  );
  const adults = searchMembers.filter(({ birthYear }) => birthYear <= 2006);
  return adults.filter((_, index) => index % 7 === 0).map(({ id }) => id);
}

/** Stands for the scan of a signed sheet; says on itself that it is invented. */
function inventedScan(key: string): Uint8Array {
  return new TextEncoder().encode(`%PDF-1.4\n% Invented scan of the demonstration: ${key}\n%%EOF\n`);
}
