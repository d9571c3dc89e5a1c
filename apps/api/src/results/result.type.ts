import type { ComparedFigure, Definition, FidelityResult } from '@getrouw/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Deviation, RoundLicence } from '../definitions/index.ts';
import { ImportOrigin, ReasonCount, ResponseState, RoundSummary } from '../measuring/index.ts';
import { DateTime, Json, Text } from '../platform/index.ts';
import { Team } from '../tenancy/index.ts';
import { Agreement, Evidence } from './agreement.type.ts';

@ObjectType('ItemRemark')
export class ItemRemark {
  @Field(() => String) itemCode: string;
  @Field(() => ID) teamId: string;
  @Field(() => String) clientNumber: string;
  @Field(() => Boolean) mark: boolean;
  @Field(() => String) remark: string;
}

@ObjectType('RoundEdition', { description: 'One closing of a round, and its reopening where there was one' })
export class RoundEdition {
  @Field(() => Int) edition: number;
  @Field(() => DateTime) closedAt: Date;
  @Field(() => String) closedBy: string;
  @Field(() => DateTime, { nullable: true }) reopenedAt: Date | null;
  @Field(() => String, { nullable: true }) reopenedBy: string | null;
  @Field(() => String, { nullable: true }) reason: string | null;
}

@ObjectType('EditionOpinion', { description: 'What the second assessor had answered' })
export class EditionOpinion {
  @Field(() => Json, { nullable: true }) value: unknown;
  @Field(() => Boolean) mark: boolean;
  @Field(() => String, { nullable: true }) remark: string | null;
}

@ObjectType('EditionFinalAnswer', { description: 'What counted where the two assessors differed' })
export class EditionFinalAnswer {
  @Field(() => Json, { nullable: true }) value: unknown;
  @Field(() => Boolean) mark: boolean;
  @Field(() => String) reason: string;
  @Field(() => String) decidedByName: string;
}

@ObjectType('EditionAnswer', { description: 'As the first assessor had it; counted, unless a final answer did' })
export class EditionAnswer {
  @Field(() => String) itemCode: string;
  @Field(() => Json, { nullable: true }) value: unknown;
  @Field(() => Boolean) mark: boolean;
  @Field(() => String, { nullable: true }) remark: string | null;
  @Field(() => EditionOpinion, { nullable: true }) second: EditionOpinion | null;
  @Field(() => EditionFinalAnswer, { nullable: true }) final: EditionFinalAnswer | null;
}

@ObjectType('EditionDocument')
export class EditionDocument {
  @Field(() => String) documentCode: string;
  @Field(() => Boolean) present: boolean;
}

@ObjectType('EditionComment')
export class EditionComment {
  @Field(() => String, { nullable: true }) itemCode: string | null;
  @Field(() => String) text: string;
  @Field(() => String) authorName: string;
  @Field(() => DateTime) writtenAt: Date;
}

@ObjectType('EditionFile', { description: 'A case file as it was when an earlier edition was closed' })
export class EditionFile {
  @Field(() => ID) roundCaseId: string;
  @Field(() => String) clientNumber: string;
  @Field(() => Int) trajectoryNumber: number;
  @Field(() => String) teamName: string;
  @Field(() => String, { nullable: true }) leftOutReason: string | null;
  @Field(() => String, { nullable: true }) assessorName: string | null;
  @Field(() => String, { nullable: true, description: 'Who had given a second opinion' }) secondAssessorName: string | null;
  @Field(() => ResponseState, { nullable: true, description: 'None where nobody had begun' }) state: ResponseState | null;
  @Field(() => [EditionAnswer]) answers: EditionAnswer[];
  @Field(() => [EditionDocument]) documents: EditionDocument[];
  @Field(() => [EditionComment]) comments: EditionComment[];
}

@ObjectType('EditionFilePage')
export class EditionFilePage {
  @Field(() => String) roundName: string;
  @Field(() => RoundEdition) edition: RoundEdition;
  @Field(() => Json) document: Definition;
  @Field(() => String) instrumentCode: string;
  @Field(() => [EditionFile]) items: EditionFile[];
  @Field(() => String, { nullable: true }) next: string | null;
}

@ObjectType('Results', { description: 'Figures as libs/domain computes them (FidelityResult), frozen once the round has closed' })
export class Results {
  @Field(() => RoundSummary) round: RoundSummary;
  @Field(() => Boolean) closed: boolean;
  @Field(() => ImportOrigin, { nullable: true, description: 'Of a round that was scored elsewhere' }) origin: ImportOrigin | null;
  @Field(() => Int, { description: 'The edition that is shown' }) edition: number;
  @Field(() => Int, { description: 'The edition that the round is in: greater than `edition` where an earlier one is shown' }) currentEdition: number;
  @Field(() => [RoundEdition], { description: 'The closed editions, the first one first' }) editions: RoundEdition[];
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
  @Field(() => RoundLicence, { nullable: true, description: 'None where the list is the own one' }) licence: RoundLicence | null;
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
  @Field(() => Agreement, { nullable: true, description: 'For who reaches the whole organisation, where files got a second opinion' }) agreement: Agreement | null;
  @Field(() => Evidence, { nullable: true, description: 'Of the files that figures are shown of; none in rounds closed before it was kept' }) evidence: Evidence | null;
}

@ObjectType('ExportFile')
export class ExportFile {
  @Field(() => String) fileName: string;
  @Field(() => String) mimeType: string;
  @Field(() => String) content: string;
}
