import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('ImportedChecklist', { description: 'What became of a checklist: created, changed, or unchanged because it was there already' })
export class ImportedChecklist {
  @Field(() => String) clientNumber: string;
  @Field(() => Int) trajectoryNumber: number;
  @Field(() => String) outcome: 'created' | 'changed' | 'unchanged';
}
