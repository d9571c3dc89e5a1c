import type { ComparedFigure, Definition, FidelityResult } from '@getrouw/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Deviation } from '../definitions/index.ts';
import { ReasonCount, RoundSummary } from '../measuring/index.ts';
import { Json, Text } from '../platform/index.ts';
import { Team } from '../tenancy/index.ts';

@ObjectType('ItemRemark')
export class ItemRemark {
  @Field(() => String) itemCode: string;
  @Field(() => ID) teamId: string;
  @Field(() => String) clientNumber: string;
  @Field(() => Boolean) mark: boolean;
  @Field(() => String) remark: string;
}

@ObjectType('Results', { description: 'Figures as libs/domain computes them (FidelityResult), frozen once the round has closed' })
export class Results {
  @Field(() => RoundSummary) round: RoundSummary;
  @Field(() => Boolean) closed: boolean;
  @Field(() => Int) edition: number;
  @Field(() => String) formulaVersion: string;
  @Field(() => String, { nullable: true }) sha256: string | null;
  @Field(() => Int, { description: 'Trajectories drawn' }) drawn: number;
  @Field(() => Int, { description: 'Trajectories in the figures' }) examined: number;
  @Field(() => Int, { description: 'Families in the figures' }) families: number;
  @Field(() => Boolean) sampled: boolean;
  @Field(() => Int, { description: 'Of the trajectories in the figures: a reviewer looked at them' }) reviewed: number;
  @Field(() => Int, { description: 'Of the trajectories in the figures: handed in, where no review was needed' }) unreviewed: number;
  @Field(() => [ReasonCount], { description: 'Why drawn trajectories are left out of the figures, and how many; never which' }) leftOut: ReasonCount[];
  @Field(() => Int, { description: 'Families left out because they object to an outsider reading their file' }) objections: number;
  @Field(() => [Deviation], { description: 'How the round deviates from the licensed version' }) deviations: Deviation[];
  @Field(() => Text) headline: Text;
  @Field(() => Json, { description: 'FidelityResult. Who reaches his own teams only gets those teams, and their whole. Own questions (own) and raised norms (raised) stand beside the licensed ones; distributions are of items without yes or no' }) figures: FidelityResult;
  @Field(() => [Team], { description: 'The teams that figures name' }) teams: Team[];
  @Field(() => [RoundSummary], { description: 'Earlier closed rounds of the same programme to compare with' }) previousRounds: RoundSummary[];
  @Field(() => RoundSummary, { nullable: true }) previous: RoundSummary | null;
  @Field(() => Json, { nullable: true, description: 'ComparedFigure by item code: the whole beside the previous round' }) comparison: Record<string, ComparedFigure> | null;
  @Field(() => Json, { nullable: true, description: 'By team, ComparedFigure by item code: each team beside itself in the previous round' }) teamComparisons: Record<string, Record<string, ComparedFigure>> | null;
  @Field(() => Json) document: Definition;
  @Field(() => String) instrumentCode: string;
  @Field(() => [Text]) warnings: Text[];
  @Field(() => [ItemRemark], { description: 'Of the cases that one may see outside the results too' }) remarks: ItemRemark[];
}

@ObjectType('ExportFile')
export class ExportFile {
  @Field(() => String) fileName: string;
  @Field(() => String) mimeType: string;
  @Field(() => String) content: string;
}
