import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, PageArgs, RequestContext, Requires } from '../platform/index.ts';
import { ProfessionalDetail } from './caseload.type.ts';
import { Certificate, CertificatePage, ChangeCertificateInput, RecordCertificateInput } from './certificate.type.ts';
import { certificates, certificatesOf } from './certificates.queries.ts';
import { changeCertificate, recordCertificate, removeCertificate } from './certificates.service.ts';

@Resolver(() => ProfessionalDetail)
export class CertificatesResolver {
  @Query(() => CertificatePage, { description: 'Those in use, what expires first first' }) @Requires('certificate.write')
  certificates(@Ctx() ctx: RequestContext, @Args() page: PageArgs): Promise<CertificatePage> {
    return certificates(ctx, page);
  }

  @ResolveField('certificates', () => [Certificate], { description: 'The latest first' })
  certificatesOf(@Ctx() ctx: RequestContext, @Parent() { id }: ProfessionalDetail): Promise<Certificate[]> {
    return certificatesOf(ctx, id);
  }

  @Mutation(() => Certificate) @Requires('certificate.write')
  recordCertificate(@Ctx() ctx: RequestContext, @Args('input') input: RecordCertificateInput): Promise<Certificate> {
    return recordCertificate(ctx, input);
  }

  @Mutation(() => Certificate, { description: 'For a mistake; who is certified anew gets a further one' }) @Requires('certificate.write')
  changeCertificate(@Ctx() ctx: RequestContext, @Args('input') input: ChangeCertificateInput): Promise<Certificate> {
    return changeCertificate(ctx, input);
  }

  @Mutation(() => Boolean, { description: 'For a mistake' }) @Requires('certificate.write')
  removeCertificate(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string, @Args('revision', { type: () => Int }) revision: number): Promise<boolean> {
    return removeCertificate(ctx, id, revision);
  }
}
