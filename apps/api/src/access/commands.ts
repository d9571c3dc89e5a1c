import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { ORGANISATION_KINDS, type OrganisationKind } from '@getrouw/access-rules';
import { isCalendarDate } from '@getrouw/domain';
import type { INestApplicationContext } from '@nestjs/common';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { isEmail } from 'class-validator';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { type ActiveOrganisation, ANONYMOUS, CLOCK, isUuid, UnitRunner, uuid } from '../platform/index.ts';
import { MemberService } from './member.service.ts';
import { OrganisationService } from './organisation.service.ts';

/** Runs work on the application without a server, as the role that serves or the one that migrates. */
export type WithApplication = (role: 'app' | 'owner', work: (app: INestApplicationContext) => Promise<void>) => Promise<void>;

/** Adds the commands with which an installation gets its organisations and first accounts. */
export function accessCommands(program: Command, withApplication: WithApplication): void {
  const organisations = program.command('organisation').description('works on organisations');
  organisations.command('import').description('makes the organisations on standard input, each with its people: one JSON object a line with slug, name, kind and people as account import takes them')
    .action(async () => {
      const wanted = (await fromInput()).split('\n').filter((line) => line.trim() !== '').map((line, index) => read(organisationWithPeople, line, index));
      const made = wanted.map(({ people, ...organisation }) => ({ people, organisation: { ...organisation, id: uuid() } }));
      await withApplication('owner', async (app) => {
        for (const { organisation } of made) await app.get(UnitRunner).run({ ...ANONYMOUS, organisation }, (ctx) => app.get(OrganisationService).create(ctx));
      });
      await withApplication('app', async (app) => {
        for (const { organisation, people } of made) await admit(app, organisation, people);
      });
      console.log(`${made.length} organisations with ${made.flatMap(({ people }) => people).length} people`);
    });
  organisations.command('create').description('makes an organisation, with the roles that its kind begins with')
    .requiredOption('--name <name>', 'as people know it', notEmpty)
    .requiredOption('--slug <slug>', 'its name in commands and addresses, as spirit-noord', slug)
    .addOption(new Option('--kind <kind>').choices(ORGANISATION_KINDS).makeOptionMandatory())
    .option('--id <uuid>', 'its id; a new one when not given', id)
    .action(async (given: { name: string; slug: string; kind: OrganisationKind; id?: string }) => {
      const organisation = { ...given, id: given.id ?? uuid() };
      await withApplication('owner', async (app) => {
        await app.get(UnitRunner).run({ ...ANONYMOUS, organisation }, (ctx) => app.get(OrganisationService).create(ctx));
        console.log(`Organisation ${organisation.slug} has id ${organisation.id}`);
      });
    });

  const account = program.command('account').description('works on accounts');
  account.command('create').description('admits somebody to an organisation, with an account when the address has none yet')
    .requiredOption('--email <address>', 'to sign in with', email)
    .requiredOption('--name <name>', 'of the person', notEmpty)
    .requiredOption('--organisation <slug>', 'to work in')
    .requiredOption('--roles <codes>', 'codes of roles of that organisation, separated by commas', list)
    .option('--external', 'works there from outside; needs --until', false)
    .option('--until <date>', 'the last day, as 2027-06-30', date)
    .option('--existing', 'the address has an account already, which is this person\'s and keeps its password', false)
    .option('--password-stdin', 'reads the password from standard input; otherwise it is asked')
    .action(async (given: { email: string; name: string; organisation: string; roles: string[]; external: boolean; until?: string; existing: boolean; passwordStdin?: true }) => {
      const password = given.passwordStdin ? await fromInput() : await asked('Password: ');
      await withApplication('app', async (app) => {
        const organisation = await organisationOf(app, given.organisation);
        const { name, external, roles: roleCodes } = given;
        if (!given.existing) await refuseKnown(app, given.email);
        if (external && !given.until) throw new InvalidArgumentError('Who comes from outside needs an end date: add --until.');
        const startsOn = app.get(CLOCK).today();
        const id = await app.get(UnitRunner).run({ ...ANONYMOUS, organisation },
          (ctx) => app.get(MemberService).add(ctx, { email: given.email, name, password, locale: 'nl', external, startsOn, endsOn: given.until ?? null, roleCodes }));
        console.log(`${given.email} is a member of ${organisation.slug} with id ${id}`);
      });
    });

  account.command('import').description('admits everybody on standard input to an organisation, all or nobody: one JSON object a line with email, name, roles, password, external, startsOn and endsOn')
    .requiredOption('--organisation <slug>', 'to work in')
    .action(async (given: { organisation: string }) => {
      const people = (await fromInput()).split('\n').filter((line) => line.trim() !== '').map((line, index) => read(person, line, index));
      await withApplication('app', async (app) => {
        const organisation = await organisationOf(app, given.organisation);
        await admit(app, organisation, people);
        console.log(`${people.length} people are members of ${organisation.slug}`);
      });
    });
}

const person = z.strictObject({
  email: z.email().toLowerCase(), name: z.string().trim().min(1), roles: z.array(z.string()), password: z.string(),
  external: z.boolean().default(false), startsOn: z.iso.date().optional(), endsOn: z.iso.date().nullable().default(null),
  /** The address has an account already, which is this person's and keeps its password. */
  existing: z.boolean().default(false),
});

const organisationWithPeople = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), name: z.string().trim().min(1), kind: z.enum(ORGANISATION_KINDS), people: z.array(person),
});

function read<T>(schema: z.ZodType<T>, line: string, index: number): T {
  const problem = (what: string) => new InvalidArgumentError(`Line ${index + 1} ${what}`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw problem('is no JSON.');
  }
  const { data, error } = schema.safeParse(value);
  if (data) return data;
  throw problem(error!.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
}

/** Admits everybody or nobody. */
async function admit(app: INestApplicationContext, organisation: ActiveOrganisation, people: readonly z.output<typeof person>[]): Promise<void> {
  for (const { email: address, existing } of people) if (!existing) await refuseKnown(app, address);
  const today = app.get(CLOCK).today();
  await app.get(UnitRunner).run({ ...ANONYMOUS, organisation }, async (ctx) => {
    for (const { roles: roleCodes, startsOn = today, existing: _, ...admitted } of people) await app.get(MemberService).add(ctx, { ...admitted, locale: 'nl', startsOn, roleCodes });
  });
}

/** Whoever admitted the address before chose its password, and would come in here with it. */
async function refuseKnown(app: INestApplicationContext, address: string): Promise<void> {
  const known = await app.get(DataSource).query<unknown[]>('select from auth.credentials($1)', [address]);
  if (known.length > 0) throw new InvalidArgumentError(`${address} has an account already. Make sure that it is this person's, and add --existing.`);
}

async function organisationOf(app: INestApplicationContext, wanted: string): Promise<ActiveOrganisation> {
  const [organisation] = await app.get(DataSource).query<ActiveOrganisation[]>('select id, slug, name, kind from auth.organisation where slug = $1', [wanted]);
  if (!organisation) throw new InvalidArgumentError(`There is no organisation with slug ${wanted}.`);
  return organisation;
}

function notEmpty(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It is empty.');
  return value.trim();
}

function slug(value: string): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) throw new InvalidArgumentError('Use small letters and digits, with hyphens between words.');
  return value;
}

function id(value: string): string {
  const written = value.toLowerCase();
  if (!isUuid(written)) throw new InvalidArgumentError('Use a UUID.');
  return written;
}

function date(value: string): string {
  if (!isCalendarDate(value)) throw new InvalidArgumentError('It is no date.');
  return value;
}

function email(value: string): string {
  if (!isEmail(value)) throw new InvalidArgumentError('It is no e-mail address.');
  return value.toLowerCase();
}

const list = (value: string): string[] => [...new Set(value.split(',').map((each) => each.trim()).filter(Boolean))];

async function fromInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8').replace(/\r?\n$/, '');
}

/** Asks on the terminal; what is typed is not shown. */
async function asked(question: string): Promise<string> {
  if (!process.stdin.isTTY) throw new InvalidArgumentError('There is no terminal to ask the password on: use --password-stdin.');
  process.stdout.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  const answer = await terminal.question('');
  terminal.close();
  process.stdout.write('\n');
  return answer;
}
