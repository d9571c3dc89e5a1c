/** What the licence holders of the demonstration granted, who is certified, and how a method is recognised. Days and certificates are made up. */
import { np, reset, vigFinal } from '../../libs/interventions/src/index.ts';
import { addDays, addMonths } from './cases.ts';
import type { Session } from './client.ts';

interface Given { provider: string; fromOn?: string; untilOn?: string | null; sites?: string[]; variants?: string[] }

export async function loadLicences(today: string, as: (name: string) => Promise<Session>): Promise<void> {
  const [vig, jso, montfoort] = [await as('Thijs van Dam'), await as('Willem Hofman'), await as('Jasper Kuiper')];
  const grant = (holder: Session, definitionCode: string, { provider, fromOn = '2012-01-01', untilOn = null, sites = [], variants = [] }: Given) => holder.ask<{ grantLicence: { id: string } }>(
    'mutation ($input: GrantLicenceInput!) { grantLicence(input: $input) { id } }', { input: { provider, definitionCode, variants, sites, fromOn, untilOn } });
  const renewed = addMonths(today, -11);
  await grant(vig, vigFinal.code, { provider: 'spirit', untilOn: addDays(renewed, -1) });
  await grant(vig, vigFinal.code, { provider: 'spirit', fromOn: renewed, untilOn: addDays(today, 24) });
  await grant(vig, vigFinal.code, { provider: 'radar' });
  await grant(jso, reset.code, { provider: 'reset-a' });
  await grant(jso, reset.code, { provider: 'reset-b', untilOn: addDays(today, 75) });
  const { grantLicence: stopping } = await grant(jso, reset.code, { provider: 'reset-c' });
  await jso.ask('mutation ($input: EndLicenceInput!) { endLicence(input: $input) { id } }', { input: { id: stopping.id, lastOn: addMonths(today, 2), reason: 'De aanbieder gaat met een andere methodiek verder.' } });
  await grant(jso, reset.code, { provider: 'reset-d', untilOn: '2015-04-30' }); // in the middle of its survey
  await grant(montfoort, np.code, { provider: 'de-overstap' });
  await certify(today, await as('Noor de Wit'));
  await vig.ask('mutation ($input: RecordRecognitionInput!) { recordRecognition(input: $input) { id } }', { input: {
    definitionCode: vigFinal.code, scheme: 'Erkenningscommissie Interventies (voorbeeld)', level: 'well_founded', decidedOn: addMonths(today, -40), expiresOn: addMonths(today, 20),
    evidence: 'Beschrijving van doelgroep, doelen, aanpak en werkzame elementen. Procesevaluatie in twee organisaties.',
    nextLevel: 'Twee Nederlandse studies met een voormeting en een nameting. Aantonen dat er modelgetrouw wordt gewerkt: uitslagen van meetrondes van de aanbieders.',
  } });
}

/** Of Spirit's coaches one is certified for years, one not for long any more, one not any more, and one for good. */
async function certify(today: string, officer: Session): Promise<void> {
  const { professionals, definitions } = await officer.ask<{ professionals: { items: { id: string; staffNumber: string }[] }; definitions: { programmes: { id: string; definitionCode: string }[] } }>(
    '{ professionals(first: 50) { items { id staffNumber } } definitions { programmes { id definitionCode } } }');
  const programmeId = definitions.programmes.find(({ definitionCode }) => definitionCode === vigFinal.code)!.id;
  const expiries = { 'SP-C2': addMonths(today, 26), 'SP-C3': addMonths(today, 3), 'SP-C4': addMonths(today, -2), 'SP-C5': null };
  for (const [staffNumber, expiresOn] of Object.entries(expiries)) {
    const professionalId = professionals.items.find((each) => each.staffNumber === staffNumber)!.id;
    await officer.ask('mutation ($input: RecordCertificateInput!) { recordCertificate(input: $input) { id } }', {
      input: { professionalId, programmeId, name: 'Gecertificeerd VIG-coach', obtainedOn: addMonths(today, -34), expiresOn } });
  }
}
