import type { Appointment, VaultTextReference } from '#libs/kernel';
import type { ProjectCommand, ProjectCommandOf } from '../project.commands.js';
import { projectDecider as decider } from '../project.decider.js';
import type { ProjectEvent, ProjectFile, ProjectPlan } from '../project.events.js';
import type { ProjectState } from '../project.state.js';

export const STARTED_AT = '2026-04-20T05:00:00.000Z';
export const RESPONSIBLE = 'official-clerk';

export function text(textId: string): VaultTextReference {
  return { textId, digest: 'a'.repeat(64) };
}
export function picture(documentId: string): ProjectFile {
  return { documentId, digest: 'b'.repeat(64), mediaType: 'image/jpeg' };
}
export function appointedAs(role: string, territory = '595037000'): Appointment {
  return { role, territory, validFrom: '2026-01-01' };
}

export const PLAN: ProjectPlan = {
  responsible: RESPONSIBLE,
  institution: { kk: 'Әкім аппараты', ru: 'Аппарат акима' },
  completionDocument: { kk: 'Орындалған жұмыстар актісі', ru: 'Акт выполненных работ' },
  stages: [
    {
      stageId: 'foundation',
      name: { kk: 'Іргетас', ru: 'Основание' },
      from: '2027-04-01',
      to: '2027-05-31',
      plannedTiyn: 500_000_000,
    },
    {
      stageId: 'equipment',
      name: { kk: 'Жабдық орнату', ru: 'Установка оборудования' },
      from: '2027-06-01',
      to: '2027-07-31',
      plannedTiyn: 1_000_000_000,
    },
  ],
};

type Fields<Type extends ProjectCommand['type']> = Omit<
  ProjectCommandOf<Type>,
  'type' | 'now' | 'occurredAt'
>;

/** A command given as it happens. */
export function at<Type extends ProjectCommand['type']>(
  type: Type,
  occurredAt: string,
  fields: Fields<Type>,
): ProjectCommand {
  return { ...fields, type, now: occurredAt, occurredAt } as unknown as ProjectCommand;
}

export function start(changes: Partial<Fields<'StartProject'>> = {}): ProjectCommand {
  return at('StartProject', STARTED_AT, {
    projectId: 'project-1',
    campaignId: 'campaign-1',
    proposalId: 'proposal-1',
    territory: '595037000',
    title: { kk: 'Спорт алаңы', ru: 'Спортивная площадка' },
    category: 'sport',
    place: '595037100',
    allocatedTiyn: 1_520_000_000,
    ownShareTiyn: 20_000_000,
    ...changes,
  });
}
export function planning(changes: Partial<ProjectPlan> = {}, role = 'akimOffice'): ProjectCommand {
  return at('PlanProject', '2026-05-04T05:00:00.000Z', {
    plan: { ...PLAN, ...changes },
    responsibleAppointments: [appointedAs(role)],
    plannedBy: 'official-akim',
  });
}
export function award(changes: Partial<Fields<'AwardContract'>> = {}): ProjectCommand {
  return at('AwardContract', '2027-03-15T05:00:00.000Z', {
    contract: { number: '14', date: '2027-03-12' },
    contractor: text('contractor'),
    priceTiyn: 1_480_000_000,
    deadline: '2027-08-15',
    ...changes,
  });
}
export function report(
  stageId: string,
  reportedOn: string,
  changes: Partial<Fields<'ReportStage'>> = {},
): ProjectCommand {
  return at('ReportStage', `${reportedOn}T06:00:00.000Z`, {
    stageId,
    reportId: `report-${stageId}-${reportedOn}`,
    reportedBy: RESPONSIBLE,
    reportedOn,
    text: text('report'),
    spentTiyn: 400_000_000,
    photosBefore: [picture('before')],
    photosAfter: [picture('after')],
    finished: true,
    ...changes,
  });
}
export function delay(newDueOn: string, changes: Partial<Fields<'DelayStage'>> = {}): ProjectCommand {
  return at('DelayStage', '2027-05-20T05:00:00.000Z', {
    stageId: 'foundation',
    cause: 'forceMajeure',
    reasons: text('floods'),
    newDueOn,
    ...changes,
  });
}
export function completion(changes: Partial<Fields<'CompleteProject'>> = {}): ProjectCommand {
  return at('CompleteProject', '2027-08-10T05:00:00.000Z', {
    reference: { number: '3', date: '2027-08-09' },
    document: { documentId: 'act', digest: 'c'.repeat(64), mediaType: 'application/pdf' },
    completedOn: '2027-08-09',
    ...changes,
  });
}
export function evaluation(memberId: string, mark: number, verdict = 'eligible'): ProjectCommand {
  return at('EvaluateProject', '2027-08-20T05:00:00.000Z', { memberId, rollVersion: 2, verdict, mark });
}

type Events = readonly ProjectEvent[];

export function projectAfter(events: Events): ProjectState {
  return events.reduce((state, event) => decider.evolve(state, event), decider.initialState);
}

/** What follows when the commands come one after the other. */
export function play(before: Events, ...commands: readonly ProjectCommand[]): Events {
  return commands.reduce<Events>(
    (events, command) => [...events, ...decider.decide(command, projectAfter(events))],
    before,
  );
}

export function planned(): Events {
  return play([], start(), planning());
}
export function contracted(): Events {
  return play(planned(), award());
}
export function built(): Events {
  return play(contracted(), report('foundation', '2027-05-28'), report('equipment', '2027-07-30'));
}

/** Every way that a project can go, to its end. */
export const projectHistories: Readonly<Record<string, () => Events>> = {
  completed: () => play(built(), completion(), evaluation('member-1', 5), evaluation('member-2', 3)),
  delayed: () =>
    play(
      contracted(),
      delay('2027-06-15'),
      at('MissStageDeadline', '2027-06-16T05:00:00.000Z', { stageId: 'foundation' }),
      report('foundation', '2027-06-20', { finished: true }),
      report('equipment', '2027-08-20'),
      at('CompleteProject', '2027-08-30T05:00:00.000Z', {
        reference: { number: '4', date: '2027-08-29' },
        document: { documentId: 'act', digest: 'c'.repeat(64), mediaType: 'application/pdf' },
        completedOn: '2027-08-29',
      }),
    ),
  stopped: () =>
    play(
      contracted(),
      at('StopProject', '2027-05-01T05:00:00.000Z', {
        reference: { number: '2-17', date: '2027-04-30' },
        reasons: text('court'),
      }),
    ),
};
