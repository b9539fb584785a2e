import type { RefusalDefinition } from '#libs/graphql';
import type { MeetingsRefusalCode } from '../../domain/refusals.js';

const desk = { deskId: 'text' } as const;
const inOffice = { territory: 'kato', on: 'date' } as const;

/** Desks without a connection, and people in office. */
export const deskRefusals = {
  DeskAlreadyEnlisted: {
    facts: { deskId: 'text', standing: 'text' },
    kk: '«{deskId}» тіркеу үстелі бұрын есепке алынған ({standing}).',
    ru: 'Регистрационный стол «{deskId}» уже заявлен ({standing}).',
    en: 'The desk {deskId} has been enlisted already ({standing}).',
  },
  DeskNotEnlisted: {
    facts: desk,
    kk: '«{deskId}» тіркеу үстелі есепке алынбаған.',
    ru: 'Регистрационный стол «{deskId}» не заявлен.',
    en: 'The desk {deskId} has not been enlisted.',
  },
  DeskEnded: {
    facts: { deskId: 'text', standing: 'text' },
    kk: '«{deskId}» тіркеу үстелі жұмысын аяқтаған ({standing}).',
    ru: 'Регистрационный стол «{deskId}» уже завершил работу ({standing}).',
    en: 'The desk {deskId} has ended already ({standing}).',
  },
  DeskEntriesMissing: {
    facts: { deskId: 'text', made: 'int', arrived: 'int' },
    kk: '«{deskId}» үстелінде {made} тіркеу жасалған, жүйеге {arrived} жетті. Алдымен қалғанын жіберіңіз.',
    ru: 'На столе «{deskId}» зарегистрировано {made}, получено {arrived}. Сначала передайте остальное.',
    en: 'The desk {deskId} made {made} registrations, {arrived} have arrived. Send the rest first.',
  },
  DesksNotSynced: {
    facts: { desks: 'texts' },
    kk: 'Байланыссыз тіркеген үстелдердің деректері келген жоқ: {desks}. Күтіңіз немесе төраға себебін көрсетіп, жоғалған деп таниды.',
    ru: 'Не получены данные столов, регистрировавших без связи: {desks}. Дождитесь их, либо председатель с указанием причины признаёт стол утраченным.',
    en: 'Desks without a connection have not been synced: {desks}. Wait for them, or the chair declares them lost with a reason.',
  },
  NotTheAkim: {
    facts: { officialId: 'id', ...inOffice },
    kk: 'Бұл адам {on} күні осы аумақтың әкімі болып тағайындалмаған. Уәкілетті тұлға болса, өкімін көрсетіңіз.',
    ru: 'Это лицо на {on} не назначено акимом этой территории. Для уполномоченного лица укажите распоряжение.',
    en: 'This person is not appointed akim of this territory on {on}. For an authorised person give the order.',
  },
  AuthorisedPersonUnknown: {
    facts: { officialId: 'id', ...inOffice },
    kk: 'Бұл адамның {on} күні осы аумақта ешқандай тағайындалуы жоқ.',
    ru: 'У этого лица на {on} нет никакого назначения на этой территории.',
    en: 'This person holds no appointment in this territory on {on}.',
  },
  NotOfAkimOffice: {
    facts: { receivedBy: 'id', ...inOffice },
    kk: 'Хаттаманы қабылдаған адам {on} күні осы округ әкімінің аппаратында істемеген.',
    ru: 'Принявший протокол на {on} не работал в аппарате акима этого округа.',
    en: "Who received the minutes was not of this akim's office on {on}.",
  },
  PreviousGatheringElsewhere: {
    facts: { previousGatheringId: 'id' },
    kk: 'Көрсетілген алдыңғы жиын басқа учаскенің немесе басқа жоспардың жиыны.',
    ru: 'Указанный прежний сход относится к другому участку или другому плану.',
    en: 'The previous gathering is of another section or another plan.',
  },
} as const satisfies Partial<Record<MeetingsRefusalCode, RefusalDefinition>>;
