import type { GoalCatalogue, Progress } from '@getrouw/domain';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate, DateTime, Json, Text } from '../platform/index.ts';
import { CheckState, Decision, Present, Rater, RaterState, RaterWay } from './evaluation.states.ts';
import { GoalScale, Whose } from './states.ts';

@ObjectType('EvaluationRater', { description: 'Who scores at an evaluation, and how far he is' })
export class EvaluationRater {
  @Field(() => Rater) rater: Rater;
  @Field(() => RaterState) state: RaterState;
  @Field(() => Boolean, { description: 'The method asks him' }) required: boolean;
  @Field(() => RaterWay, { nullable: true }) way: RaterWay | null;
  @Field(() => String, { nullable: true, description: 'None where it came with an import: then the file has no scores of him' }) missingReason: string | null;
  @Field(() => DateTime, { nullable: true }) handedInAt: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Until when a personal link works; none: there is no link that works' }) linkUntil: Date | null;
  @Field(() => Boolean, { description: 'Could read what others gave before he was let in again: what he gives since then counts in no outcome' }) seenOthers: boolean;
  @Field(() => Int, { description: 'For how many goals something was scored; not what' }) scored: number;
  @Field(() => Boolean, { description: 'Whether his scores are shown: others are apart until nobody is open any more' }) shown: boolean;
}

@ObjectType('EvaluatedGoal')
export class EvaluatedGoal {
  @Field(() => ID) id: string;
  @Field(() => Int) number: number;
  @Field(() => String, { nullable: true, description: 'In the words of the client' }) words: string | null;
  @Field(() => Text, { nullable: true, description: 'Of the catalogue; none where it is to be coded' }) name: Text | null;
  @Field(() => Whose) whose: Whose;
  @Field(() => GoalScale) scale: GoalScale;
  @Field(() => CalendarDate) setOn: string;
  @Field(() => CalendarDate, { nullable: true }) endedOn: string | null;
  @Field(() => String, { nullable: true }) zeroPoint: string | null;
  @Field(() => Float, { nullable: true }) zeroValue: number | null;
  @Field(() => Float, { nullable: true }) weight: number | null;
  @Field(() => Json, { description: 'By score: what it means for this goal' }) anchors: Record<string, string>;
}

@ObjectType('SavedGoalScore')
export class SavedGoalScore {
  @Field(() => ID) goalId: string;
  @Field(() => Float, { nullable: true }) score: number | null;
  @Field(() => Boolean) unknown: boolean;
  @Field(() => String, { nullable: true }) words: string | null;
  @Field(() => Boolean, { description: 'Given by who could read what others gave: it counts in no outcome' }) afterSeeing: boolean;
  @Field(() => Int) revision: number;
}

@ObjectType('GoalScore')
export class GoalScore extends SavedGoalScore {
  @Field(() => Rater) rater: Rater;
}

@ObjectType('EvaluationRemark')
export class EvaluationRemark {
  @Field(() => String) text: string;
  @Field(() => DateTime) writtenAt: Date;
  @Field(() => String) writtenBy: string;
}

@ObjectType('NamedSatisfaction', { description: 'What the client finds of the help, under his own name' })
export class NamedSatisfaction {
  @Field(() => String) instrumentCode: string;
  @Field(() => CalendarDate) answeredOn: string;
  @Field(() => Boolean, { description: 'Asked, and not wanted' }) refused: boolean;
  @Field(() => String, { nullable: true, description: 'Where who helps wrote down that he refused' }) refusedBecause: string | null;
  @Field(() => Boolean, { description: 'Filled in on paper, and typed in' }) onPaper: boolean;
  @Field(() => String, { nullable: true, description: 'Who typed it in or wrote it down; none: the client himself' }) recordedBy: string | null;
  @Field(() => Json, { nullable: true, description: 'By code of the item; none as long as somebody is still scoring' }) answers: Record<string, unknown> | null;
}

@ObjectType('EvaluationSummary')
export class EvaluationSummary {
  @Field(() => ID) id: string;
  @Field(() => CalendarDate) heldOn: string;
  @Field(() => Boolean) final: boolean;
  @Field(() => DateTime, { nullable: true }) closedAt: Date | null;
  @Field(() => CheckState) checkState: CheckState;
  @Field(() => Int, { description: 'How often it was sent back' }) returned: number;
  @Field(() => [EvaluationRater]) raters: EvaluationRater[];
}

@ObjectType('Evaluation', { description: 'A moment at which the goals are looked at, each apart' })
export class Evaluation extends EvaluationSummary {
  @Field(() => ID) trajectoryId: string;
  @Field(() => ID) familyId: string;
  @Field(() => String) clientNumber: string;
  @Field(() => CalendarDate, { nullable: true, description: 'End of the trajectory' }) endedOn: string | null;
  @Field(() => Boolean) asksSatisfaction: boolean;
  @Field(() => [Present]) present: Present[];
  @Field(() => Decision, { nullable: true }) decision: Decision | null;
  @Field(() => String, { nullable: true }) impression: string | null;
  @Field(() => String, { nullable: true }) explanation: string | null;
  @Field(() => String, { nullable: true }) conclusion: string | null;
  @Field(() => String, { nullable: true }) handover: string | null;
  @Field(() => Int) revision: number;
  @Field(() => [Rater], { description: 'Who can be asked besides' }) others: Rater[];
  @Field(() => [EvaluatedGoal]) goals: EvaluatedGoal[];
  @Field(() => [GoalScore], { description: 'As far as they are shown' }) scores: GoalScore[];
  @Field(() => Json, { nullable: true, description: 'Progress of libs/domain at this evaluation; none as long as somebody is still scoring' }) progress: Progress | null;
  @Field(() => Json, { description: 'Scale, raters and rules of the method, out of its definition' }) catalogue: CatalogueShown;
  @Field(() => [EvaluationRemark]) remarks: EvaluationRemark[];
  @Field(() => [NamedSatisfaction]) satisfaction: NamedSatisfaction[];
  @Field(() => Json, { description: 'Instruments of satisfaction with their scales, as a definition' }) satisfactionForm: unknown;
  @Field(() => Boolean) mayWrite: boolean;
  @Field(() => Boolean, { description: 'Whether the reader may approve or return the form' }) mayCheck: boolean;
}

/** What a page of scores needs of the catalogue. */
export type CatalogueShown = Pick<GoalCatalogue, 'scale' | 'raters' | 'wordsAt' | 'aggregate'>;

@ObjectType('Evaluations', { description: 'The evaluations of a trajectory, and how the goals of its care period went' })
export class Evaluations {
  @Field(() => [EvaluationSummary]) items: EvaluationSummary[];
  @Field(() => [EvaluatedGoal]) goals: EvaluatedGoal[];
  @Field(() => Json, { description: 'Progress of libs/domain, over evaluations in which nobody is still scoring' }) progress: Progress;
  @Field(() => Json) catalogue: CatalogueShown;
  @Field(() => Boolean, { description: 'Whether the method has a form in which clients say what they think of the help' }) hasSatisfaction: boolean;
}

@ObjectType('FormToCheck')
export class FormToCheck {
  @Field(() => ID) id: string;
  @Field(() => ID) familyId: string;
  @Field(() => ID) trajectoryId: string;
  @Field(() => String) clientNumber: string;
  @Field(() => String) teamName: string;
  @Field(() => Text) methodName: Text;
  @Field(() => CalendarDate) heldOn: string;
  @Field(() => Boolean) final: boolean;
  @Field(() => DateTime) closedAt: Date;
  @Field(() => String) closedBy: string;
  @Field(() => Int) returned: number;
  @Field(() => CheckState) checkState: CheckState;
}

@ObjectType('FormsToCheckPage')
export class FormsToCheckPage {
  @Field(() => [FormToCheck]) items: FormToCheck[];
  @Field(() => String, { nullable: true }) next: string | null;
}

@ObjectType('ReturnedShare', { description: 'Of the forms that were handed in within a year: how many were sent back at least once' })
export class ReturnedShare {
  @Field(() => Int) forms: number;
  @Field(() => Int) returned: number;
}
