import type { Section } from '@getrouw/domain';
import { statement } from '../survey/survey.ts';

const said = statement('FREQ5');

/** The principles of the method. */
export const method: Section = {
  code: 'RST-C4',
  name: { nl: 'Methodische uitgangspunten', en: 'Method principles' },
  kind: 'category',
  sections: [
    { code: 'RST-C4-LD', name: { nl: 'Laagdrempelig', en: 'Low-threshold' }, kind: 'category', items: [
      said('RST-LD-02', 'Cliënten kunnen hun dossier inzien.', 'Clients can see their file.', {
        remark: {
          nl: 'De studie geeft over deze stelling geen uitkomsten. Welke code zij in de studie had, is niet bekend.',
          en: 'The study gives no outcomes on this statement. Which code it had in the study is not known.',
        },
      }),
      said('RST-LD-03', 'Ik geef de mens achter de hulpvraag erkenning.', 'I recognise the person behind the request for help.', { sourceCode: 'LD3' }),
      said('RST-LD-04', 'Spoedeisende problemen pak ik meteen op.', 'I take up urgent problems at once.', {
        sourceCode: 'LD4',
        remark: { nl: 'In de gedrukte lijst stond deze stelling bij Vraaggericht.', en: 'In the printed list this statement stood under Demand-oriented.' },
      }),
      said('RST-LD-05', 'Ik bouw eerst een band op en los daarna problemen op.', 'I first build a relationship and then solve problems.', { sourceCode: 'LD5' }),
    ] },
    { code: 'RST-C4-NW', name: { nl: 'Netwerk- en systeemgericht', en: 'Network- and system-oriented' }, kind: 'category', items: [
      said('RST-NW-01', 'Ik verken met het gezin welke kansen en wensen er zijn voor een groter netwerk.', 'With the family I explore options and wishes for a larger network.', { sourceCode: 'NWG1', terms: ['NETWORK'] }),
      said('RST-NW-02', 'Ik nodig gezinsleden en anderen uit het netwerk uit bij gesprekken.', 'I invite family members and others from the network to talks.', { sourceCode: 'NWG2', terms: ['NETWORK'] }),
      said('RST-NW-03', 'Ik oefen met gezinsleden hoe je contacten legt en houdt.', 'With family members I practise how to make and keep contacts.', { sourceCode: 'NWG3' }),
      said('RST-NW-04', 'Ik breng het gezin zo nodig bij andere hulp.', 'I bring the family to other help when needed.', {
        sourceCode: 'NWG4',
        remark: {
          nl: 'Hoofdstuk 4 omschrijft deze stelling als het opbouwen en versterken van het netwerk van instanties.',
          en: 'Chapter 4 describes this statement as building and strengthening the network of organisations.',
        },
      }),
    ] },
    { code: 'RST-C4-VG', name: { nl: 'Vraaggericht', en: 'Demand-oriented' }, kind: 'category', items: [
      said('RST-VG-01', 'Ik bespreek hoe het nu gaat en hoe het gezin het graag wil.', 'I discuss how things are now and how the family would like them to be.', {
        sourceCode: 'VG1',
        remark: { nl: 'In de gedrukte lijst stond deze stelling bij Oplossingsgericht.', en: 'In the printed list this statement stood under Solution-oriented.' },
      }),
      said('RST-VG-02', 'De wensen en behoeften van de cliënt zijn mijn vertrekpunt.', 'The wishes and needs of the client are my starting point.', { sourceCode: 'VG2' }),
      said('RST-VG-03', 'Ik ga regelmatig na of de hulp nog is wat het gezin ervan verwacht.', 'I regularly check whether the support is still what the family expects.', { sourceCode: 'VG3' }),
      said('RST-VG-04', 'Zowel het gezin als ik kan doelen en taken aanpassen.', 'Both the family and I can change goals and tasks.', { sourceCode: 'VG4' }),
      said('RST-VG-05', 'De begeleidingsovereenkomst maak ik samen met de cliënt.', 'I draw up the support agreement together with the client.', {
        terms: ['SUPPORT-AGREEMENT'],
        remark: {
          nl: 'Het woord begeleidingsovereenkomst gaf verwarring met de zorgovereenkomst en het begeleidingsplan. De studie heeft deze stelling daarom niet gebruikt.',
          en: 'The word support agreement was confused with the care agreement and the support plan. The study therefore did not use this statement.',
        },
      }),
    ] },
    { code: 'RST-C4-EM', name: { nl: 'Oplossingsgericht en empowerment', en: 'Solution-oriented and empowerment' }, kind: 'category', items: [
      said('RST-EM-01', 'Ik leg het accent op krachten en op wat al lukt.', 'I put the accent on strengths and on what already goes well.', { sourceCode: 'EMP1' }),
      said('RST-EM-02', 'Ik zoek naar manieren waarop het gezin zelf verder kan.', 'I look for ways in which the family can go on by itself.', { sourceCode: 'EMP2' }),
    ] },
    { code: 'RST-C4-HA', name: { nl: 'Handelingsgericht en activerend', en: 'Action-oriented and activating' }, kind: 'category', items: [
      said('RST-HA-01', 'Ik ga met gezinsleden mee naar instanties.', 'I go with family members to agencies.', { sourceCode: 'ACT1' }),
      said('RST-HA-02', 'Mijn begeleiding is gericht op ander gedrag.', 'My support aims at a change of behaviour.', { sourceCode: 'ACT2' }),
      said('RST-HA-03', 'Ik leer vaardigheden aan door ze voor te doen en mee te doen.', 'I teach skills by showing them and by joining in.', { sourceCode: 'ACT3' }),
    ] },
    { code: 'RST-C4-GE', name: { nl: 'Generalistisch', en: 'Generalist' }, kind: 'category', items: [
      said('RST-GE-01', 'Ik pak als generalist vragen over het hele leven op.', 'As a generalist I take up questions about the whole of life.', { sourceCode: 'GEN1', terms: ['GENERALIST'] }),
      said('RST-GE-02', 'Mijn aanbod gaat over verschillende leefgebieden.', 'What I offer covers several areas of life.', { sourceCode: 'GEN2', terms: ['LIFE-DOMAIN'] }),
    ] },
    { code: 'RST-C4-OB', name: { nl: 'Buiten de kaders', en: 'Out of the box' }, kind: 'category', items: [
      said('RST-OB-01', 'Zijn de uren op en blijft hulp nodig, dan zoek ik naar manieren om betrokken te blijven.', 'When the hours are used up and help is still needed, I look for ways to stay involved.', {
        remark: { nl: 'De studie geeft over deze stelling geen uitkomsten.', en: 'The study gives no outcomes on this statement.' },
      }),
    ] },
  ],
};
