import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peopleLines } from '../../infra/demonstration/provider.ts';
import { pilotAnswers } from '../../libs/interventions/src/pilot/answers.ts';
import { type Getrouw, launch, root, startGetrouw } from '../support/getrouw.ts';
import { type CreateOrganisation, PASSWORD, reproduceVigPilot, SINCE } from './vig-pilot.ts';

let getrouw: Getrouw;
beforeAll(async () => { getrouw = await startGetrouw({ demonstration: false, environment: { PUBLIC_URL: 'https://getrouw.example' } }); });
afterAll(() => getrouw.stop());

const createOrganisation: CreateOrganisation = async (slug, name, kind, people) => {
  const command = async (args: string[], input = '') => {
    const running = promisify(execFile)(process.execPath, ['infra/getrouw.ts', ...args], { cwd: root, env: { ...process.env, GETROUW_DATA: getrouw.data, DEMONSTRATION: '0' } });
    running.child.stdin!.end(input);
    await running;
  };
  await command(['organisation', 'create', '--slug', slug, '--name', name, '--kind', kind]);
  await command(['account', 'import', '--organisation', slug], peopleLines(people, PASSWORD, SINCE));
};

describe('the pilot of 2012', () => {
  it('is reproduced figure by figure by the command', { timeout: 180_000 }, async () => {
    const command = launch({}, ['infra/reproduce.ts', 'vig-pilot']);
    expect(await command.ended, command.output()).toBe(0);
    expect(command.output().trim().split('\n').at(-1)).toBe('96 figures, 0 deviating');
  });

  it('deviates in exactly the figures that depend on an answer that is changed', { timeout: 180_000 }, async () => {
    const changed = pilotAnswers.map((row) => (row.caseNumber === 'RA-07' ? { ...row, answers: { ...row.answers, 'VIG-R4-1': 'NO' } } : row));
    const compared = await reproduceVigPilot(getrouw.address, createOrganisation, changed);
    expect(compared).toHaveLength(96);
    expect(compared.filter(({ published, computed }) => published !== computed)).toEqual([
      { organisation: 'Radar', itemCode: 'VIG-R4-1', count: 'countYes', published: 9, computed: 8 },
      { organisation: 'Radar', itemCode: 'VIG-R4-1', count: 'countNo', published: 1, computed: 2 },
    ]);
  });
});
