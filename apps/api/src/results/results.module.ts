import { Module } from '@nestjs/common';
import { ResultsResolver } from './results.resolver.ts';

@Module({ providers: [ResultsResolver] })
export class ResultsModule {}
