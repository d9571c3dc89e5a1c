import { reset } from '@getrouw/interventions';
import type { ExplainedCase, RegisteredCase } from '@getrouw/domain';
import type { PersonKey } from '@getrouw/testing';
import { Classifications } from '../src/registration/index.ts';
import type { GraphqlAnswer, TestAppOptions } from './harness.ts';
import { dataOf } from './harness.ts';
import { addFamilies, type FamilyFacts, type Measuring, startMeasuring } from './measuring.ts';
import { runMethod } from './method.ts';

export interface RegistrationShown {
  trajectoryId: string; familyId: string; seesSpecial: boolean; mayWrite: boolean; instrumentCode: string | null; handedInAt: string | null;
  persons: { id: string; number: number; role: string; gender: string | null; born: string | null; revision: number }[];
  cells: { itemCode: string; personId: string | null; moment: string; value: unknown; explanation: string | null; revision: number }[];
  explained: ExplainedCase | null;
  evidence: Record<string, { option: string; signs: { fact: string }[] }[]>;
  judgements: { classification: string; option: string; second: string | null; reason: string | null; judgedBy: string }[];
  history: { readings: Record<string, string>; classes: Record<string, string>; cause: string; supersededAt: string | null }[];
}
export const REGISTRATION = `trajectoryId familyId seesSpecial mayWrite instrumentCode handedInAt persons { id number role gender born revision }
  cells { itemCode personId moment value explanation revision } explained evidence judgements { classification option second reason judgedBy } history { readings classes cause supersededAt }`;

export interface CellGiven { itemCode: string; personId?: string | null; value: unknown; explanation?: string; revision?: number }

/** Families in ReSet trajectories, and short ways to register them. */
export interface Registering extends Measuring {
  reset: { programmeId: string; adoptedVersionId: string };
  families(of: readonly FamilyFacts[]): Promise<string[]>;
  read(person: PersonKey, trajectoryId: string, coder?: string): Promise<GraphqlAnswer<{ registration: RegistrationShown }>>;
  save(person: PersonKey, trajectoryId: string, cells: readonly CellGiven[], over?: { moment?: string; coder?: string }): Promise<GraphqlAnswer<{ saveRegistration: Pick<RegistrationShown, 'trajectoryId' | 'cells'> }>>;
  /** Adds somebody; gives his id. */
  person(person: PersonKey, trajectoryId: string, of: { role: string; gender?: string; born?: string; age?: number }): Promise<string>;
  /** Classifies everything that waits for it. */
  classify(): Promise<void>;
}

export async function startRegistering(options?: TestAppOptions): Promise<Registering> {
  const measuring = await startMeasuring(options);
  const { app, cast, send } = measuring;
  const method = await runMethod(app, cast, 'spirit', reset, [cast.teams.zuidoost.id, cast.teams.noord.id]);
  return {
    ...measuring,
    reset: method,
    families: (of) => addFamilies(measuring, of.map((each) => ({ programmeId: method.programmeId, ...each }))),
    read: (person, trajectoryId, coder = 'first') => send(person, `query ($id: ID!, $coder: Coder!) { registration(trajectoryId: $id, coder: $coder) { ${REGISTRATION} } }`, { id: trajectoryId, coder }),
    save: (person, trajectoryId, cells, { moment = 'start', coder = 'first' } = {}) => send(person, `mutation ($input: SaveRegistrationInput!) { saveRegistration(input: $input) { trajectoryId cells { itemCode personId moment value explanation revision } savedAt } }`, {
      input: { trajectoryId, coder, moment, cells: cells.map((cell) => ({ revision: 0, ...cell })) } }),
    person: async (person, trajectoryId, of) => dataOf(await send<{ addPerson: RegistrationShown }>(person, `mutation ($input: AddPersonInput!) { addPerson(input: $input) { ${REGISTRATION} } }`, { input: { trajectoryId, ...of } }))
      .addPerson.persons.at(-1)!.id,
    classify: () => app.app.get(Classifications, { strict: false }).runAll(),
  };
}

/** A file of these registrations, as somebody would make it: a row for the family and one for each person. */
export function registrationFile(cases: readonly { clientNumber: string; registered: RegisteredCase }[], filledOn = '2025-02-01'): string {
  const codes = [...new Set(cases.flatMap(({ registered: { values } }) => Object.values(values).flatMap((of) => Object.keys(of))))].toSorted();
  const cell = (value: unknown): string => {
    if (Array.isArray(value)) return value.join('|');
    if (typeof value === 'object' && value !== null) return Object.values(value).join(': ');
    return value === undefined ? '' : String(value);
  };
  const rows = cases.flatMap(({ clientNumber, registered: { persons, values } }) => [
    [clientNumber, 'gezin', '', '', '', filledOn, ...codes.map((code) => cell(values['']?.[code]))],
    ...persons.map(({ id, role, gender, born }, index) => [clientNumber, role, String(index + 1), gender ?? '', born ?? '', filledOn, ...codes.map((code) => cell(values[id]?.[code]))]),
  ]);
  return [['Cliëntnummer', 'Persoon', 'Persoonsnummer', 'Geslacht', 'Geboortemaand', 'Ingevuld op', ...codes], ...rows].map((row) => row.join(';')).join('\n');
}

export interface Imported { created: number; changed: number; unchanged: number; committed: boolean; problemCount: number; problems: { row: number; column: string | null; value: string | null; message: { nl: string } }[] }

/** Imports a file of registrations. */
export async function importRegistrations({ ask, reset: { programmeId } }: Registering, text: string, over: { commit?: boolean; person?: PersonKey; programmeId?: string } = {}): Promise<Imported> {
  const { commit = true, person = 'noor' } = over;
  return (await ask<{ importFile: Imported }>(person, 'mutation ($input: ImportInput!) { importFile(input: $input) { created changed unchanged committed problemCount problems { row column value message { nl } } } }', {
    input: { kind: 'registrations', file: Buffer.from(text).toString('base64'), programmeId: over.programmeId ?? programmeId, commit } })).importFile;
}
