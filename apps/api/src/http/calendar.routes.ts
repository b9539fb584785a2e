import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { ICalEventData } from 'ical-generator';
import { DomainError, isKato, isUuid } from '#libs/kernel';
import type { Clock, Instant } from '#libs/kernel';
import { AssemblyQueries, MeetingsQueries } from '#libs/meetings';
import type { RequestContexts } from '../graphql/request-contexts.js';
import { answerRefusals } from './refusals.js';

type Row = NonNullable<Awaited<ReturnType<MeetingsQueries['gathering']>>>;
type Sitting = NonNullable<Awaited<ReturnType<AssemblyQueries['sitting']>>>;
type Item = Awaited<ReturnType<AssemblyQueries['items']>>[number];
type Language = 'kk' | 'ru';
type Query = Readonly<Record<string, string | undefined>>;

const WORDS = {
  kk: {
    calendar: 'Жергілікті қоғамдастықтың жиындары мен жиналыстары',
    meeting: 'Бөлек жиын',
    assembly: 'Жиналыс',
    gathering: 'Жиын',
  },
  ru: {
    calendar: 'Сходы и собрания местного сообщества',
    meeting: 'Раздельный сход',
    assembly: 'Собрание',
    gathering: 'Сход',
  },
} as const;

/** The feed shows this many, latest first. */
const MOST = 200;

/**
 * iCalendar (RFC 5545), for everybody: `GET /calendar.ics?territory=KATO&language=kk` to subscribe to,
 * `GET /gatherings/:id/calendar.ics` for one separate gathering, `GET /sittings/:id/calendar.ics` for one gathering or
 * sitting of an assembly. Kazakh unless Russian is asked for.
 */
export function calendarRoutes(
  app: INestApplicationContext,
  contexts: RequestContexts,
  clock: Clock,
  publicUrl: string,
): FastifyPluginAsync {
  const queries = app.get(MeetingsQueries, { strict: false });
  const assemblies = app.get(AssemblyQueries, { strict: false });
  return (fastify) => {
    answerRefusals(fastify, contexts);

    fastify.get<{ Querystring: Query }>('/calendar.ics', async (request, reply) => {
      const { territory } = request.query;
      if (territory !== undefined && !isKato(territory))
        throw new DomainError('KatoInvalid', { field: 'territory' });
      const language = languageOf(request.query);
      const filter = territory === undefined ? {} : { territory };
      const [gatherings, sittings] = await Promise.all([
        queries.gatherings(filter, MOST),
        assemblies.sittings(filter, MOST),
      ]);
      const events = [
        ...gatherings.rows.map((row) => eventOf(row, language, clock.now(), publicUrl)),
        ...sittings.rows.map((row) => sittingEvent(row, [], language, clock.now(), publicUrl)),
      ];
      return send(reply, events, language, 'gatherings.ics');
    });

    fastify.get<{ Params: { id: string }; Querystring: Query }>(
      '/gatherings/:id/calendar.ics',
      async (request, reply) => {
        const { id } = request.params;
        const row = isUuid(id) ? await queries.gathering(id) : null;
        if (!row) throw new DomainError('NotFound', { what: 'separateGathering', id });
        const language = languageOf(request.query);
        return send(reply, [eventOf(row, language, clock.now(), publicUrl)], language, 'gathering.ics');
      },
    );

    fastify.get<{ Params: { id: string }; Querystring: Query }>(
      '/sittings/:id/calendar.ics',
      async (request, reply) => {
        const { id } = request.params;
        const row = isUuid(id) ? await assemblies.sitting(id) : null;
        if (!row) throw new DomainError('NotFound', { what: 'assemblyMeeting', id });
        const language = languageOf(request.query);
        const items = await assemblies.items(id);
        const event = sittingEvent(row, items, language, clock.now(), publicUrl);
        return send(reply, [event], language, 'sitting.ics');
      },
    );
    return Promise.resolve();
  };

  function send(
    reply: FastifyReply,
    events: ICalEventData[],
    language: Language,
    name: string,
  ): FastifyReply {
    const calendar = ical({
      name: WORDS[language].calendar,
      prodId: { company: 'jinalys', product: 'gatherings', language: language.toUpperCase() },
      method: ICalCalendarMethod.PUBLISH,
      events,
    });
    return reply
      .type('text/calendar; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('content-disposition', `inline; filename="${name}"`)
      .send(calendar.toString());
  }
}

function eventOf(row: Row, language: Language, now: Instant, publicUrl: string): ICalEventData {
  const inRussian = language === 'ru';
  const agenda = row.agenda.map((item, index) => `${String(index + 1)}. ${inRussian ? item.ru : item.kk}`);
  return {
    id: `${row.gatheringId}@jinalys`,
    // Counts up with every event of the gathering, so that a postponement replaces what was there.
    sequence: row.revision,
    stamp: new Date(now),
    start: row.startsAt,
    ...(row.endedAt && { end: row.endedAt }),
    summary: `${WORDS[language].meeting}: ${inRussian ? row.sectionNameRu : row.sectionNameKk}`,
    location: inRussian ? row.placeRu : row.placeKk,
    description: agenda.join('\n'),
    url: `${publicUrl}/meetings/${row.gatheringId}`,
    status: row.status === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

/** A gathering or a sitting of an assembly; a feed of many leaves the agenda to their pages. */
function sittingEvent(
  row: Sitting,
  items: readonly Item[],
  language: Language,
  now: Instant,
  publicUrl: string,
): ICalEventData {
  const inRussian = language === 'ru';
  const agenda = items.filter(({ withdrawn }) => !withdrawn);
  const titles = agenda.map(
    (item, index) => `${String(index + 1)}. ${inRussian ? item.titleRu : item.titleKk}`,
  );
  return {
    id: `${row.meetingId}@jinalys`,
    sequence: row.revision,
    stamp: new Date(now),
    start: row.startsAt,
    ...(row.endedAt && { end: row.endedAt }),
    summary: WORDS[language][row.body],
    location: inRussian ? row.placeRu : row.placeKk,
    ...(titles.length > 0 && { description: titles.join('\n') }),
    url: `${publicUrl}/sittings/${row.meetingId}`,
    status: row.status === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

function languageOf({ language }: Query): Language {
  return language === 'ru' ? 'ru' : 'kk';
}
