import { Inject } from '@nestjs/common';
import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Config } from '../config/config.ts';
import { Ctx } from '../context/ctx.decorator.ts';
import { RequestContext } from '../context/request-context.ts';
import { isUuid } from '../database/uuid.ts';
import { badField, errors } from '../errors/errors.ts';
import { Public } from '../graphql/access.ts';
import { cut, keysOf, limitOf } from '../graphql/paging.ts';
import { DateTime } from '../graphql/scalars.ts';
import { layOut, type MailContent } from './mail.ts';
import { Postman } from './postman.ts';

@ObjectType('ShownMail')
export class ShownMail {
  @Field(() => ID) id: string;
  @Field(() => DateTime) at: Date;
  @Field(() => String) recipient: string;
  @Field(() => String) subject: string;
  @Field(() => String) text: string;
  @Field(() => String, { nullable: true, description: 'The address in the text, if it has one' }) link: string | null;
}

@ObjectType('ShownMailPage')
export class ShownMailPage {
  @Field(() => [ShownMail]) items: ShownMail[];
  @Field(() => String, { nullable: true }) next: string | null;
}

/** What a demonstration without a mail server would have sent. */
@Resolver(() => ShownMail)
export class ShownMailResolver {
  constructor(@Inject(Postman) private readonly postman: Postman, @Inject(Config) private readonly config: Config) {}

  @Query(() => ShownMailPage, { description: 'Newest first; in a demonstration without a mail server only' }) @Public()
  async shownMail(
    @Ctx() ctx: RequestContext,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<ShownMailPage> {
    if (this.postman.delivery !== 'shown') throw errors.notFound({ kind: 'mail' });
    const [before] = keysOf(after, 1) ?? [];
    if (before !== undefined && !(typeof before === 'string' && isUuid(before))) throw badField('after', { nl: 'is geen bladwijzer van deze lijst', en: 'is not a cursor of this list' });
    const rows = await ctx.unit.sql<{ id: string; queuedAt: Date; recipient: string; content: MailContent }>(
      `select id, queued_at, recipient, content from auth.mail where content is not null and ($1::uuid is null or id < $1) order by id desc limit $2`,
      [before ?? null, limitOf(first)],
    );
    const { items, next } = cut(rows, first, ({ id }) => [id]);
    return { next, items: items.map(({ id, queuedAt, recipient, content }) => ({ id, at: queuedAt, recipient, subject: content.subject, ...layOut(this.config, content) })) };
  }
}
