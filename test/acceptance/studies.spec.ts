import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importedTogether, organisationLine } from '../../infra/demonstration/provider.ts';
import { pilotAnswers } from '../../libs/interventions/src/pilot/answers.ts';
import { type Getrouw, launch, root, startGetrouw } from '../support/getrouw.ts';
import { studiedScores } from '../../libs/interventions/src/np/goal-scores.ts';
import { studiedYouths } from '../../libs/interventions/src/np/youths.ts';
import { goalLines, reproduceGoals } from './goals.ts';
import { networkLines, reproduceNetwork } from './network.ts';
import { reachLines, reproduceReach } from './reach.ts';
import { reportOf, reproduceSurvey, SURVEY_STUDIES } from './surveys.ts';
import { type CreateOrganisation, PASSWORD, reproduceVigPilot, SINCE } from './vig-pilot.ts';

let getrouw: Getrouw;
beforeAll(async () => { getrouw = await startGetrouw({ demonstration: false, environment: { PUBLIC_URL: 'https://getrouw.example' } }); });
afterAll(() => getrouw.stop());

const importOrganisation = importedTogether(async (lines) => {
  const running = promisify(execFile)(process.execPath, ['infra/getrouw.ts', 'organisation', 'import'], { cwd: root, env: { ...process.env, GETROUW_DATA: getrouw.data, DEMONSTRATION: '0' } });
  running.child.stdin!.end(lines);
  await running;
});
const createOrganisation: CreateOrganisation = (slug, name, kind, people) => importOrganisation(organisationLine({ slug, name, kind }, people, PASSWORD, SINCE));

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

describe('the surveys among professionals', () => {
  it('give every mean and spread that is printed of ReSet in four organisations, but the two that no answers can give; each reader reads each mean, another provider without a name, and nobody outside gets anything of a person', { timeout: 240_000 }, async () => {
    const network = await reproduceNetwork(getrouw.address, createOrganisation, ['Leren van elkaar']);
    // The purpose of the agreement, to see that what can be read is found, also in files.
    expect(network.leaks.map(({ word }) => word)).toEqual(['Leren van elkaar']);
    expect(network.leaks[0]!.from).toEqual(expect.arrayContaining(['agreements', 'publication', 'outcomesForReader', 'outcomesForReaderFile, xlsx', 'outcomesForReaderFile, pdf']));
    expect(networkLines(network).at(-1)).toBe('955 figures, 1 deviating');
    const { lines, figures, deviating, unreachable } = reportOf(network.compared);
    expect({ figures, deviating, unreachable }).toEqual({ figures: 382, deviating: 0, unreachable: 2 });
    expect(lines.filter((line) => line.includes('unreachable:')).map((line) => line.slice(0, 25).trim())).toEqual(['B     RST-FA-13     mean', 'B     RST-FA-13     sd']);
    expect(lines.at(-1)).toBe('382 figures, 0 deviating, 2 unreachable');
  });

  it('give those of Nieuwe Perspectieven, and deviate in exactly the figures that depend on an answer that is changed', { timeout: 180_000 }, async () => {
    const [provider] = SURVEY_STUDIES['np-fidelity'].providers;
    const rows = provider!.rows.map((row, index) => (index === 0 ? { ...row, answers: { ...row.answers, 'NP-UG-IP-01': 'V1' } } : row));
    const { lines, figures, deviating, unreachable } = reportOf(await reproduceSurvey(getrouw.address, createOrganisation, 'np-fidelity', [{ ...provider!, rows }]));
    expect({ figures, deviating, unreachable }).toEqual({ figures: 206, deviating: 2, unreachable: 4 });
    expect(lines.filter((line) => line.endsWith('deviates')).map((line) => line.slice(6, 19).trim())).toEqual(['NP-UG-IP-01', 'NP-UG-IP-01']);
  });
});

describe('who Nieuwe Perspectieven reached', () => {
  it('is given share by share as the study prints it, and deviates in exactly the share of what is changed', { timeout: 180_000 }, async () => {
    expect(studiedYouths.reduce((sum, { trajectories }) => sum + trajectories, 0)).toBe(1359);
    const changed = studiedYouths.findIndex(({ start, endedEarly }) => start['NP-K-DAK'] === 'YES' && !endedEarly);
    const lines = reachLines(await reproduceReach(getrouw.address, createOrganisation, studiedYouths.map((youth, index) => (index === changed ? { ...youth, start: { ...youth.start, 'NP-K-DAK': 'NO' } } : youth))));
    expect(lines.at(-1)).toBe('17 figures, 1 deviating');
    expect(lines.filter((line) => line.endsWith('deviates')).map((line) => line.split(' ')[0])).toEqual(['NP-BR-DAK']);
  });
});

describe('what became of goals in Nieuwe Perspectieven', () => {
  it('is given figure by figure as annex 15 prints it, and deviates in exactly the mean of a score that is changed', { timeout: 180_000 }, async () => {
    expect(studiedScores.reduce((sum, { first, end }) => sum + Number(first !== null) + Number(end !== null), 0)).toBe(3929);
    const changed = studiedScores.findIndex(({ clientNumber, first, end }) => first === 1 && end === 1 && studiedYouths.find((youth) => youth.clientNumber === clientNumber)!.trajectories === 2);
    const lines = goalLines(await reproduceGoals(getrouw.address, createOrganisation, { scores: studiedScores.map((score, index) => (index === changed ? { ...score, end: -2 } : score)) }));
    expect(lines.at(-1)).toBe('248 figures, 1 deviating, 2 unreachable');
    expect(lines.filter((line) => line.endsWith('deviates')).map((line) => line.split(/\s+/).slice(0, 4))).toEqual([[studiedScores[changed]!.goal, 'M6', 'end', 'M']]);
  });
});
