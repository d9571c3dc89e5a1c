import { Module } from '@nestjs/common';
import { PublishingResolver } from './publishing.resolver.ts';

@Module({ providers: [PublishingResolver] })
export class PublishingModule {}
