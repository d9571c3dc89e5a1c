import { Module } from '@nestjs/common';
import { Classifications } from './classifications.ts';
import { CodingResolver } from './coding.resolver.ts';
import { ReachResolver } from './reach.resolver.ts';
import { RegistrationResolver } from './registration.resolver.ts';

@Module({ providers: [RegistrationResolver, ReachResolver, CodingResolver, Classifications], exports: [Classifications] })
export class RegistrationModule {}
