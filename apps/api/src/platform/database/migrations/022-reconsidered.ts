import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In a reopened round an approved opinion can be returned; not while a final answer rests on it. */
export class Reconsidered1764200000022 implements MigrationInterface {
  name = 'Reconsidered1764200000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(decided(`'submitted', 'approved'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(decided(`'submitted'`));
  }
}

const decided = (states: string): string => `
  drop trigger decided on response;
  create trigger decided before update on response for each row when (old.state in (${states}) and new.state = 'returned') execute function response_decided();`;
