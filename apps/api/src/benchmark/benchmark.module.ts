import { Module } from '@nestjs/common';
import { BenchmarkResolver } from './benchmark.resolver.ts';

@Module({ providers: [BenchmarkResolver] })
export class BenchmarkModule {}
