import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Allow, IsInt, IsOptional, IsUUID } from 'class-validator';
import { CalendarDate, Text } from '../platform/index.ts';
import { IsName } from '../tenancy/index.ts';
import { LIMITS } from './limits.ts';

@ObjectType('CertificateOf', { description: 'Whose certificate it is' })
export class CertificateOf {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) staffNumber: string;
}

@ObjectType('Certificate', { description: 'What a professional obtained in a method. The licence holder sees how many there are and in which month they expire' })
export class Certificate {
  @Field(() => ID) id: string;
  @Field(() => CertificateOf) professional: CertificateOf;
  @Field(() => ID) programmeId: string;
  @Field(() => Text) methodName: Text;
  @Field(() => String) name: string;
  @Field(() => CalendarDate) obtainedOn: string;
  @Field(() => CalendarDate, { nullable: true, description: 'The last day; null: it does not expire' }) expiresOn: string | null;
  @Field(() => Boolean, { description: 'A later one of the same name took its place' }) renewed: boolean;
  @Field(() => Int) revision: number;
}

@ObjectType('CertificatePage')
export class CertificatePage {
  @Field(() => [Certificate]) items: Certificate[];
  @Field(() => String, { nullable: true }) next: string | null;
}

@InputType({ isAbstract: true })
abstract class CertificateInput {
  @Field(() => String) @IsName(LIMITS.certificate) name: string;
  @Field(() => CalendarDate) @Allow() obtainedOn: string;
  @Field(() => CalendarDate, { nullable: true, description: 'The last day; absent: it does not expire' }) @IsOptional() @Allow() expiresOn?: string | null;
}

@InputType('RecordCertificateInput')
export class RecordCertificateInput extends CertificateInput {
  @Field(() => ID) @IsUUID('all') professionalId: string;
  @Field(() => ID) @IsUUID('all') programmeId: string;
}

@InputType('ChangeCertificateInput')
export class ChangeCertificateInput extends CertificateInput {
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => Int) @IsInt() revision: number;
}
