import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../platform/index.ts';

@ObjectType()
export class AuditEntry {
  @Field(() => ID) id: string;
  @Field(() => DateTime) at: Date;
  /** Null for what the installation itself did. */
  @Field(() => String, { nullable: true }) memberName: string | null;
  @Field(() => String) verb: string;
  @Field(() => [ID]) subjects: string[];
  @Field(() => [String]) fields: string[];
  @Field(() => String, { nullable: true }) reason: string | null;
}

@ObjectType()
export class AuditEntryPage {
  @Field(() => [AuditEntry]) items: AuditEntry[];
  @Field(() => String, { nullable: true }) next: string | null;
}
