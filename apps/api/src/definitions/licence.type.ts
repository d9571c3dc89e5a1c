import { LICENCE_STATES, type LicenceState, RECOGNITION_LEVELS, type RecognitionLevel, type Text as TextOf } from '@getrouw/domain';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CalendarDate, DateTime, Text } from '../platform/index.ts';
import { Organisation } from '../tenancy/index.ts';

export const LicenceStates = Object.fromEntries(LICENCE_STATES.map((state) => [state, state]));
registerEnumType(LicenceStates, { name: 'LicenceState', description: 'ending: within the time before which both sides are reminded' });
export const RecognitionLevels = Object.fromEntries(RECOGNITION_LEVELS.map((level) => [level, level]));
registerEnumType(RecognitionLevels, { name: 'RecognitionLevel', description: 'The ladder of effectiveness, the lowest step first' });

@ObjectType('LicenceVariant')
export class LicenceVariant {
  @Field(() => String) code: string;
  @Field(() => Text) name: Text;
}

@ObjectType('Licence', { description: 'What a licence holder granted to a provider; days are included' })
export class Licence {
  @Field(() => ID) id: string;
  @Field(() => Organisation) holder: Organisation;
  @Field(() => Organisation) provider: Organisation;
  @Field(() => String) definitionCode: string;
  @Field(() => Text) methodName: Text;
  @Field(() => [LicenceVariant], { description: 'Empty: all' }) variants: LicenceVariant[];
  @Field(() => [String], { description: 'Names of sites; empty: all' }) sites: string[];
  @Field(() => CalendarDate) fromOn: string;
  @Field(() => CalendarDate, { nullable: true, description: 'As granted; null: until it is ended' }) untilOn: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'As granted, or as it was ended before that' }) lastOn: string | null;
  @Field(() => LicenceStates) state: LicenceState;
  @Field(() => Boolean, { description: 'Whether the work goes on under another one afterwards' }) followed: boolean;
  @Field(() => DateTime) grantedAt: Date;
  @Field(() => String) grantedBy: string;
  @Field(() => CalendarDate, { nullable: true }) endedOn: string | null;
  @Field(() => String, { nullable: true }) endReason: string | null;
  @Field(() => String, { nullable: true }) endedBy: string | null;
}

@ObjectType('CertificateCount', { description: 'How many certificates of a provider expire in a month; never whose' })
export class CertificateCount {
  @Field(() => ID) providerId: string;
  @Field(() => String) definitionCode: string;
  @Field(() => String, { nullable: true, description: 'As 2026-03; null: they do not expire' }) expiryMonth: string | null;
  @Field(() => Int) count: number;
}

@ObjectType('LicensedMethod', { description: 'An own method that can be licensed' })
export class LicensedMethod {
  @Field(() => String) code: string;
  @Field(() => Text) name: Text;
  @Field(() => [LicenceVariant]) variants: LicenceVariant[];
}

@ObjectType('Unlicensed', { description: 'A method that a provider has, without a licence today' })
export class Unlicensed {
  @Field(() => Organisation) holder: Organisation;
  @Field(() => Organisation) provider: Organisation;
  @Field(() => String) definitionCode: string;
  @Field(() => Text) methodName: Text;
}

@ObjectType('LicencePage', { description: 'Those granted by this organisation, and those granted to it' })
export class LicencePage {
  @Field(() => [Licence], { description: 'By method and provider; of each the earliest granted first' }) items: Licence[];
  @Field(() => String, { nullable: true }) next: string | null;
  @Field(() => [Unlicensed], { description: 'The first 50' }) unlicensed: Unlicensed[];
  @Field(() => Int) unlicensedCount: number;
  @Field(() => [CertificateCount], { description: 'For the licence holder: of the providers of these licences' }) certificates: CertificateCount[];
  @Field(() => [LicensedMethod], { description: 'For the licence holder: to grant' }) methods: LicensedMethod[];
  @Field(() => [Organisation], { description: 'For the licence holder: to grant to' }) providers: Organisation[];
  @Field(() => CalendarDate) today: string;
}

@ObjectType('LicenceGap', { description: 'Days of a round without a valid licence' })
export class LicenceGap {
  @Field(() => CalendarDate) fromOn: string;
  @Field(() => CalendarDate) untilOn: string;
  @Field(() => [String], { nullable: true, description: 'The sites of the round that lack one; null: all' }) sites: string[] | null;
  @Field(() => [Text], { nullable: true, description: 'Of these variants alone; none: of all that were done' }) variants: TextOf[] | null;
}

@ObjectType('RoundLicence', { description: 'Whether the method was licensed over the period of a round, and while it ran' })
export class RoundLicence {
  @Field(() => String) holder: string;
  @Field(() => [LicenceGap], { description: 'Empty: it was' }) gaps: LicenceGap[];
}

@ObjectType('Recognition', { description: 'A verdict of a committee about a method' })
export class Recognition {
  @Field(() => ID) id: string;
  @Field(() => String) scheme: string;
  @Field(() => RecognitionLevels) level: RecognitionLevel;
  @Field(() => CalendarDate) decidedOn: string;
  @Field(() => CalendarDate, { nullable: true }) expiresOn: string | null;
  @Field(() => String) evidence: string;
  @Field(() => String, { description: 'What the next step of the ladder needs' }) nextLevel: string;
  @Field(() => Boolean, { description: 'The latest decision of its scheme' }) current: boolean;
  @Field(() => Boolean) expired: boolean;
}
