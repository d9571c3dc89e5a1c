import { describe, expect, it } from 'vitest';
import type { Definition } from '../instrument/language.ts';
import { itemByCode } from '../instrument/walk.ts';
import { checked, family, familySlice, person } from '../registration/fixtures.ts';
import { classifier } from '../registration/classify.ts';
import { applyConfiguration } from './apply.ts';
import type { InstrumentSettings } from './configuration.ts';
import { configurationChanges } from './changes.ts';
import { decideDeviations } from './decide.ts';
import { deviations } from './deviations.ts';
import { decided, withSettings } from './fixtures.ts';
import { rulesWithout } from './left-out.ts';
import { mergeConfigurations } from './merge.ts';
import { moveConfiguration } from './move.ts';
import { validateConfiguration } from './validate.ts';

const definition = checked(familySlice);
const ground = { ...decided, reason: 'Onderzoek met toestemming' };
const on = (over: Partial<InstrumentSettings> = {}) => withSettings(definition, { switchedOn: [{ item: 'ORIGIN', ...ground }], ...over });
const problems = (switchedOn: InstrumentSettings['switchedOn']) => {
  const result = validateConfiguration(definition, withSettings(definition, { switchedOn: switchedOn! }));
  return 'problems' in result ? result.problems.map(({ rule, path }) => [rule, path]) : [];
};
const isAsked = (configuration: Parameters<typeof applyConfiguration>[1]) => itemByCode(applyConfiguration(definition, configuration).instruments[0]!, 'ORIGIN') !== undefined;

describe('a question that is off by default', () => {
  it('is asked only where a ground is stated', () => {
    expect([isAsked(withSettings(definition, {})), isAsked(on()), isAsked(withSettings(definition, { switchedOn: [] }))]).toEqual([false, true, false]);
    expect(problems([{ item: 'ORIGIN', ...ground }])).toEqual([]);
    expect(problems([{ item: 'ORIGIN', ...ground, reason: ' ' }])).toEqual([['ground_missing', 'instruments.0.switchedOn.0']]);
  });

  it('is the only kind that is switched on, once', () => {
    expect(problems([{ item: 'WORRY', ...ground }])).toEqual([['not_off_by_default', 'instruments.0.switchedOn.0']]);
    expect(problems([{ item: 'ORIGIN', ...ground }, { item: 'ORIGIN', ...ground }])).toEqual([['duplicate_code', 'instruments.0.switchedOn.1']]);
  });

  it('stands among the deviations with its ground, day and person, once it is asked', () => {
    expect(deviations(definition, withSettings(definition, {}))).toEqual([]);
    expect(deviations(definition, on())).toMatchObject([{ kind: 'item_on', code: 'ORIGIN', what: { nl: 'Vraag aangezet: ORIGIN' }, reason: ground.reason, decidedBy: ground.decidedBy }]);
    const changed = configurationChanges({ definition, configuration: withSettings(definition, {}) }, { definition, configuration: on() }, (id) => id);
    expect(changed).toMatchObject([{ before: null, after: { nl: `Vraag aangezet: ORIGIN (${ground.reason})` } }]);
  });

  it('keeps who decided it, stays when two edit at once, and moves along to a newer version that still has it', () => {
    const later = decideDeviations(on(), on({ sampleSize: 5 }), '2027-01-01', 'Noor');
    expect(later.instruments[0]!.switchedOn).toMatchObject([{ decidedBy: ground.decidedBy }]);
    expect(decideDeviations(withSettings(definition, {}), on(), '2027-01-01', 'Noor').instruments[0]!.switchedOn).toMatchObject([{ decidedBy: 'Noor', decidedOn: '2027-01-01' }]);
    const none = withSettings(definition, {});
    expect(mergeConfigurations(none, withSettings(definition, { sampleSize: 5 }), on()).configuration.instruments[0]).toMatchObject({ sampleSize: 5, switchedOn: [{ item: 'ORIGIN' }] });
    expect(mergeConfigurations(on(), on(), none).configuration).toEqual(none);
    expect(moveConfiguration(definition, { ...definition, versionCode: 'FAM-2' }, on()).configuration.instruments[0]!.switchedOn).toMatchObject([{ item: 'ORIGIN' }]);
    const always = JSON.parse(JSON.stringify(definition).replace('"offByDefault":true,', '')) as Definition;
    expect(moveConfiguration(definition, { ...always, versionCode: 'FAM-2' }, on()).configuration.instruments[0]).not.toHaveProperty('switchedOn');
  });

  it('does not leave a classification open for ever: rules are done without it', () => {
    const values = { '': { NETWORK: 'YES', HELPERS: 0, HOME: 'KIN', INCOME: ['WORK'] }, mo: { GRIEF: 'NO', ADDICTION: 'NO' } };
    const registered = family(values, { persons: [person('mo', 'mother', '1970-01'), person('c1', 'child', '2012-03')] });
    const risk = (configuration: Parameters<typeof applyConfiguration>[1]) => classifier(applyConfiguration(definition, configuration))(registered).facts['RISK'];
    expect([risk(withSettings(definition, {})), risk(on())]).toEqual([false, undefined]);
  });

  it('is left out of every count, and a rule of which nothing is left out of other rules', () => {
    const name = { nl: 'x', en: 'x' };
    expect(rulesWithout([
      { code: 'TWO', name, condition: { atLeast: 2, of: [{ fact: 'OFF' }, { fact: 'ON' }, { not: { fact: 'OFF' } }] } },
      { code: 'DEEP', name, condition: { any: [{ fact: 'GONE' }, { all: [{ fact: 'ON' }, { fact: 'OFF' }] }] } },
      { code: 'GONE', name, condition: { all: [{ fact: 'OFF' }] } },
    ], new Set(['OFF']))).toEqual([
      { code: 'TWO', name, condition: { atLeast: 2, of: [{ fact: 'ON' }] } },
      { code: 'DEEP', name, condition: { any: [{ all: [{ fact: 'ON' }] }] } },
      { code: 'GONE', name },
    ]);
  });
});

it('a question that a rule looks at is not switched off', () => {
  const result = validateConfiguration(definition, withSettings(definition, { switchedOff: [{ item: 'HELPERS', ...decided }] }));
  expect('problems' in result && result.problems.map(({ rule, message }) => [rule, message.nl])).toEqual([['others_depend', 'HELPERS: D-CARE hangt van deze vraag af. Zet die ook uit, of laat deze vraag staan.']]);
});
