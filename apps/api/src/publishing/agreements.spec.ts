import type { PersonKey } from '@getrouw/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, type GraphqlAnswer } from '../../test/harness.ts';
import { planRound } from '../../test/measuring.ts';
import { type Publishing, startPublishing } from '../../test/publishing.ts';

let measuring: Publishing;
beforeAll(async () => { measuring = await startPublishing(); });
afterAll(() => measuring.close());

describe('an agreement', () => {
  test('can be about any method that was published, which a municipality finds by its name', async () => {
    const methodsOf = async (person: PersonKey) => (await measuring.send<{ agreements: { methods: { code: string; name: { nl: string } }[] } }>(person, '{ agreements { methods { code name { nl } } } }')).data!.agreements.methods;
    expect((await methodsOf('wim')).find(({ code }) => code === 'VIG')!.name.nl).toBe('Voorwaardelijke Interventie in Gezinnen');
    expect((await methodsOf('thijs')).map(({ code }) => code)).not.toContain('EIGEN');
  });

  test('is proposed by one side and accepted by the other, and says who did', async () => {
    const { data } = await measuring.propose('thijs');
    const { id } = data!.proposeAgreement;
    expect(data!.proposeAgreement).toMatchObject({ state: 'proposed', ours: true, provider: { slug: 'spirit' }, reader: { slug: 'licence' }, proposedBy: 'Thijs van Dam', steps: [] });
    expect(codesOf(await measuring.answerIt('thijs', 'accept', id))).toEqual(['AGREEMENT_STATE']);
    expect((await measuring.answerIt('pieter', 'accept', id)).data!['acceptAgreement']).toMatchObject({ state: 'accepted', ours: false, steps: [{ number: 1, kind: 'accepted', by: 'Pieter Dekker' }] });
    expect(codesOf(await measuring.answerIt('pieter', 'accept', id))).toEqual(['AGREEMENT_STATE']);
    expect((await measuring.answerIt('thijs', 'end', id, 'Klaar')).data!['endAgreement']).toMatchObject({ state: 'ended', steps: [{ kind: 'accepted' }, { number: 2, kind: 'ended', reason: 'Klaar' }] });
    expect(codesOf(await measuring.answerIt('pieter', 'end', id, 'Ook klaar'))).toEqual(['AGREEMENT_STATE']);
  });

  test('is proposed by a provider too, and can be declined with a reason', async () => {
    const { id } = (await measuring.propose('pieter', { with: 'amstel' })).data!.proposeAgreement;
    expect(codesOf(await measuring.answerIt('wim', 'decline', id, ' '))).toEqual(['BAD_INPUT']);
    expect((await measuring.answerIt('wim', 'decline', id, 'Te vroeg')).data!['declineAgreement']).toMatchObject({ state: 'declined' });
    expect(codesOf(await measuring.answerIt('wim', 'accept', id))).toEqual(['AGREEMENT_STATE']);
  });

  test('is refused with oneself, with nobody, between two providers, under a smallest group, without a purpose, and backwards in time', async () => {
    expect(codesOf(await measuring.propose('pieter', { with: 'spirit' }))).toEqual(['AGREEMENT_WITH_ONESELF']);
    for (const wrong of [{ with: 'niemand' }, { with: 'radar' }, { purpose: ' ', with: 'licence' }, { minimumGroup: 4, with: 'licence' }, { untilOn: '2024-01-01', with: 'licence' }, { figures: [], with: 'licence' }, { definitionCode: 'NIETS', with: 'licence' }]) {
      expect(codesOf(await measuring.propose('pieter', wrong)), JSON.stringify(wrong)).toEqual(['BAD_INPUT']);
    }
  });

  test('is not there for who is no side of it', async () => {
    const id = await measuring.accepted();
    for (const person of ['wim', 'inge'] as const) expect(codesOf(await measuring.answerIt(person === 'inge' ? 'wim' : person, 'end', id, 'x'))).toEqual(['NOT_FOUND']);
    const { agreements } = (await measuring.send<{ agreements: { items: { id: string }[] } }>('wim', '{ agreements { items { id } } }')).data!;
    expect(agreements.items.map((each) => each.id)).not.toContain(id);
    expect(codesOf(await measuring.send('fatima', '{ agreements { items { id } } }'))).toEqual(['FORBIDDEN']);
  });
});

describe('what is refused', () => {
  /** What a person is told in each language, and at which field. */
  const told = async (person: PersonKey, attempt: () => Promise<GraphqlAnswer<unknown>>) => {
    const texts: (string | undefined)[] = [];
    for (const locale of ['nl', 'en']) {
      await measuring.app.superuser('update auth.account set locale = $2 where id = $1', [measuring.cast.people[person].accountId, locale]);
      const [error] = (await attempt()).errors!;
      texts.push(error!.message, ...(locale === 'en' ? [error!.extensions.field] : []));
    }
    await measuring.app.superuser(`update auth.account set locale = 'nl' where id = $1`, [measuring.cast.people[person].accountId]);
    return texts;
  };

  test('says in both languages what was given and what would be accepted', async () => {
    expect(await told('thijs', () => measuring.propose('thijs', { with: 'licence' }))).toEqual(['Een afspraak maakt u met een andere organisatie dan de uwe.', 'An agreement is made with an organisation other than your own.', 'with']);
    const agreementId = await measuring.accepted();
    await measuring.published(agreementId);
    expect(await told('noor', () => measuring.prepare(agreementId))).toEqual([
      'Dit is onder deze afspraak al gepubliceerd. Maak een verbetering, of trek de eerdere eerst in.', 'This was published under this agreement already. Make a correction, or withdraw the earlier one first.', 'untilOn']);
    const few = await measuring.accepted({ minimumGroup: 30 });
    expect((await told('noor', () => measuring.prepare(few))).slice(0, 2)).toEqual([
      'Er is niets om te publiceren: elk cijfer gaat over minder dan 30 gezinnen of respondenten, of zou zo’n groep verraden. Kies een langere periode of een andere ronde.',
      'There is nothing to publish: every figure is about fewer than 30 families or respondents, or would give such a group away. Choose a longer period or another round.']);
    await measuring.letDirectorPrepare();
    const mine = (await measuring.prepare(await measuring.accepted(), {}, 'pieter')).data!.preparePublication;
    const { sha256 } = (await measuring.preview(mine.id)).data!.publicationPreview;
    expect(await told('pieter', () => measuring.approve(mine.id, mine.revision, sha256))).toEqual(['Wie een publicatie klaarzet keurt haar niet goed. Vraag een collega.', 'Whoever prepares a publication does not approve it. Ask a colleague.', 'id']);
    const round = await planRound(measuring, { name: 'Nog open', teamIds: [measuring.cast.teams.zuidoost.id] });
    const overRounds = await measuring.accepted({ definitionCode: 'VIG', figures: ['fidelity'] });
    expect(await told('noor', () => measuring.prepare(overRounds, { kind: 'fidelity', roundId: round.id }))).toEqual(['Deze ronde is nog niet gesloten. Publiceer haar als zij gesloten is.', 'This round is not closed yet. Publish it when it is.', 'roundId']);
    await measuring.answerIt('thijs', 'end', agreementId, 'Klaar');
    expect((await told('noor', () => measuring.prepare(agreementId, { untilOn: '2025-06-30' }))).slice(0, 2)).toEqual(['Dit kan niet meer: de afspraak is nog niet aangenomen, geweigerd of beëindigd.', 'This cannot be done: the agreement is not accepted yet, declined or ended.']);
  });
});
