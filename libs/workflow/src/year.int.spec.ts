import { addCalendarDays, addWorkingDays, endOfLocalDay, localDate } from '#libs/kernel';
import { workingCalendar } from '#libs/norms';
import type { ProcessManager } from './index.js';
import { Harness } from './testing/harness.js';

const calendar = workingCalendar();

/** The end of the fifth working day of the month after a date. */
function reportDue(date: string): string {
  const next = addCalendarDays(`${date.slice(0, 7)}-01`, 32).slice(0, 7);
  return endOfLocalDay(addWorkingDays(addCalendarDays(`${next}-01`, -1), 5, calendar));
}

/** Every month's report is due on the fifth working day; missing it opens the next month. */
const monthlyReport: ProcessManager = {
  name: 'monthly_report',
  categories: ['reporting'],
  starts: ['MonthOpened'],
  stops: ['ReportingClosed'],
  key: ({ stream }) => stream,
  initialState: {},
  evolve: (state) => state,
  react: (_, { type, data }) =>
    type === 'MonthOpened'
      ? [
          {
            kind: 'schedule',
            key: 'report',
            dueAt: data['dueAt'] as string,
            command: { type: 'OpenNextMonth', data: {} },
          },
        ]
      : [],
};

it('a whole year of deadlines passes on the working days of Kazakhstan, day by day', async () => {
  const harness = await Harness.open();
  try {
    const passed: string[] = [];
    const openMonth = () =>
      harness.append('reporting-1', 'MonthOpened', { dueAt: reportDue(localDate(harness.now)) });
    const workflow = harness.workflow({
      managers: [monthlyReport],
      dispatch: async () => {
        passed.push(harness.now);
        await openMonth();
      },
    });
    harness.now = '2025-12-10T04:00:00.000Z';
    await openMonth();
    await workflow.settle();
    for (let date = '2025-12-31'; date < '2026-12-31'; date = addCalendarDays(date, 1)) {
      harness.now = endOfLocalDay(date);
      await workflow.settle();
    }
    expect(passed.map((instant) => localDate(instant))).toEqual([
      '2026-01-13',
      '2026-02-07',
      '2026-03-07',
      '2026-04-08',
      '2026-05-13',
      '2026-06-06',
      '2026-07-09',
      '2026-08-08',
      '2026-09-08',
      '2026-10-08',
      '2026-11-07',
      '2026-12-08',
    ]);
  } finally {
    await harness.close();
  }
});
