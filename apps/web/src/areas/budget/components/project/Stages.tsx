import { Badge, Group, Text } from '@mantine/core';
import { Part } from '../../../../shared/components/Part.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../../shared/i18n/words.js';
import type { BuiltProject } from '../../types.js';
import { projectWords } from '../../words/project.js';
import styles from '../Lines.module.css';
import { Photos } from '../Photos.js';
import { Share } from '../Share.js';

/** The stages of the work: planned and as they went, with delays by cause and photographs before and after. */
export function Stages({ project }: { readonly project: BuiltProject }) {
  const words = useWords(projectWords);
  return (
    <Part title={words.stages}>
      {project.stages.length === 0 && <Text>{words.stagesLater}</Text>}
      <ol className={styles['lines']}>
        {project.stages.map((stage) => (
          <Stage
            key={stage.id}
            stage={stage}
            delays={project.delays.filter(({ stageId }) => stageId === stage.id)}
            reports={project.reports.filter(({ stageId }) => stageId === stage.id)}
          />
        ))}
      </ol>
    </Part>
  );
}

function Stage({
  stage,
  delays,
  reports,
}: {
  readonly stage: BuiltProject['stages'][number];
  readonly delays: BuiltProject['delays'];
  readonly reports: BuiltProject['reports'];
}) {
  const words = useWords(projectWords);
  const format = useFormat();
  const name = inLanguage(stage.name, useLanguage());
  const { plannedTiyn, spentTiyn, finishedOn, plannedTo, dueOn, photosBefore, photosAfter } = stage;
  const photos = [
    ...photosBefore.map((photo) => ({ ...photo, alt: words.before(name), caption: words.beforeWork })),
    ...photosAfter.map((photo) => ({ ...photo, alt: words.after(name), caption: words.afterWork })),
  ];
  return (
    <li className={styles['line']}>
      <Group justify="space-between" align="start" gap="xs">
        <Text fw={650} size="lg">
          {name}
        </Text>
        {finishedOn !== null && (
          <Badge variant="filled" tt="none" size="lg" color="lake.9">
            {words.finishedOn(format.date(finishedOn))}
          </Badge>
        )}
      </Group>
      <Text>{words.stageDays(format.date(stage.from), format.date(dueOn))}</Text>
      {dueOn !== plannedTo && <Text>{words.plannedTo(format.date(plannedTo))}</Text>}
      {delays.map(({ oldDueOn, newDueOn, cause, reasons }) => (
        <Text key={newDueOn}>
          {words.delay(format.date(oldDueOn), format.date(newDueOn), words.causes[cause])} {reasons}
        </Text>
      ))}
      {stage.missed > 0 && <Text fw={650}>{words.missed}</Text>}
      <Text>{words.spentOf(format.money(spentTiyn), format.money(plannedTiyn))}</Text>
      <Share of={plannedTiyn === 0 ? 0 : spentTiyn / plannedTiyn} />
      {reports.map(({ id, reportedOn, text }) => (
        <Text key={id} className={styles['pre'] ?? ''}>
          {words.reported(format.date(reportedOn))} {text}
        </Text>
      ))}
      {photos.length > 0 && <Photos photos={photos} />}
    </li>
  );
}
