import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { MeetingOfTarget, RequestContext } from '#libs/graphql';
import { MemberNames } from '../application/ports.js';
import type { KnownPerson, Visitor } from '../application/ports.js';
import { PersonName, PersonType } from './person.type.js';

type Loaders = Map<string, DataLoader<string, KnownPerson | undefined>>;

/** Names, joined when read: the public ones for everybody, the others for those who may draw the papers. */
@Resolver(() => PersonType)
export class PersonResolver {
  private readonly loaders = new WeakMap<RequestContext, Loaders>();

  constructor(private readonly names: MemberNames) {}

  @ResolveField(() => PersonName)
  async name(@Parent() person: PersonType, @Context() context: RequestContext): Promise<object> {
    if (!person.public && !context.may('drawPaper', person.territory, person.meeting))
      return { withheld: true };
    const known = await this.loader(context, person).load(person.id);
    if (!known || 'erased' in known) return { erased: true };
    return { surname: known.surname, given: known.given, patronymic: known.patronymic ?? null };
  }

  @ResolveField('birthYear', () => Number, { nullable: true })
  async birthYear(@Parent() person: PersonType, @Context() context: RequestContext): Promise<number | null> {
    if (!context.may('drawPaper', person.territory, person.meeting)) return null;
    const known = await this.loader(context, person).load(person.id);
    return known && 'birthYear' in known ? known.birthYear : null;
  }

  private loader(
    context: RequestContext,
    { territory, meeting }: PersonType,
  ): DataLoader<string, KnownPerson | undefined> {
    const ofRequest: Loaders = this.loaders.get(context) ?? (new Map() as Loaders);
    this.loaders.set(context, ofRequest);
    const key = `${territory} ${meeting.chair ?? ''} ${meeting.secretary ?? ''}`;
    const loader =
      ofRequest.get(key) ??
      new DataLoader(async (ids: readonly string[]) => {
        const people = await this.names.of(ids, territory, visitorOf(context, territory, meeting));
        return ids.map((id) => people.get(id));
      });
    ofRequest.set(key, loader);
    return loader;
  }
}

/**
 * The office opens names on its own account. What a passer-by reads is public by its nature: it is recorded as
 * shown to the public, not who of the residents reads what.
 */
function visitorOf(context: RequestContext, territory: string, meeting: MeetingOfTarget): Visitor {
  const purpose = 'meetingRecord';
  if (context.may('drawPaper', territory, meeting))
    return { ...context.visitor('drawPaper', territory, meeting), purpose };
  return { ...context.visitor('separateGathering', territory), actor: { role: 'anonymous' }, purpose };
}
