import { Controller, Get, Inject } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { migrations } from '../database/migrations/index.ts';
import { errors } from '../errors/errors.ts';

@Controller('health')
export class HealthController {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** The process answers. */
  @Get('live')
  live(): { status: string } {
    return { status: 'live' };
  }

  /** The database answers and has every migration. */
  @Get('ready')
  async ready(): Promise<{ status: string }> {
    const applied = await this.dataSource.query<{ name: string }[]>('select name from migration');
    const names = new Set(applied.map(({ name }) => name));
    if (!migrations.every((migration) => names.has(migration.name))) throw errors.unavailable();
    return { status: 'ready' };
  }
}
