import { defineTexts } from '../shared/locale.ts';

export const texts = defineTexts('benchmark.reader', {
  nl: {
    'title': 'Uitkomsten van aanbieders', 'lead': 'Wat aanbieders u over hun hulp publiceren: per aanbieder, methodiek en periode, met hun toelichting. Aanbieders staan op naam.', 'print': 'Afdrukken', 'xlsx': 'Opslaan als Excel', 'pdf': 'Opslaan als PDF',
    'caution': 'Gebruik deze cijfers om samen beter te worden. Ervaringen van cliënten zijn geen criterium om aanbieders te kiezen: aanbieders helpen andere gezinnen, en wie bang is voor een laag cijfer vraagt er niet meer naar.',
    'none': 'Er is nog niets aan u gepubliceerd', 'none.agreements': 'Naar de afspraken', 'none.text': 'Hier staan de uitkomsten zodra een aanbieder ze aan u publiceert. Begin met een afspraak met een aanbieder.',
    'filter.provider': 'Aanbieder', 'filter.method': 'Methodiek', 'all': 'alle', 'heading': '{{provider}}: {{method}}', 'kind.fidelity': 'modelgetrouw werken', 'kind.survey': 'vragenlijst', 'kind.reach': 'wie wordt bereikt', 'kind.outcomes': 'uitkomsten',
    'about': 'Doel van de afspraak: {{purpose}}. Cijfers over minder dan {{minimum}} gezinnen worden niet getoond.', 'figure': 'Cijfer', 'families': 'Gezinnen met hulp in deze periode', 'families.files': 'Gezinnen van wie het dossier is bekeken', 'families.none': 'te weinig', 'total': 'Meer jaren', 'total.of': '{{from}} – {{until}}', 'total.sum_one': 'opgeteld uit {{count}} periode', 'total.sum_other': 'opgeteld uit {{count}} perioden',
    'total.none': 'Vraag de aanbieder om een publicatie over meer jaren.', 'hidden': 'te weinig gegevens', 'absent': '–', 'n': 'N = {{n}}', 'explained': 'Toelichting van de aanbieder', 'target.at_least': 'streven: ten minste {{value}}', 'target.below': 'streven: minder dan {{value}}',
    'scale': 'schaal van {{least}} tot {{most}}', 'meaning': 'Wat is dit en wie telt mee?', 'publication': 'Publicatie van {{period}}', 'scroll': '{{name}}, tabel die u opzij kunt schuiven',
  },
  en: {
    'title': 'Outcomes of providers', 'lead': 'What providers publish to you about their help: per provider, method and period, with their explanation. Providers are in the order of their names.', 'print': 'Print', 'xlsx': 'Save as Excel', 'pdf': 'Save as PDF',
    'caution': 'Use these figures to do better together. Experiences of clients are no criterion for choosing providers: providers help different families, and whoever fears a low figure stops asking.',
    'none': 'Nothing was published to you yet', 'none.agreements': 'To the agreements', 'none.text': 'Here will be the outcomes once a provider publishes them to you. Begin with an agreement with a provider.',
    'filter.provider': 'Provider', 'filter.method': 'Method', 'all': 'all', 'heading': '{{provider}}: {{method}}', 'kind.fidelity': 'fidelity', 'kind.survey': 'survey', 'kind.reach': 'who is reached', 'kind.outcomes': 'outcomes',
    'about': 'Purpose of the agreement: {{purpose}}. Figures about fewer than {{minimum}} families are not shown.', 'figure': 'Figure', 'families': 'Families with help in this period', 'families.files': 'Families whose case file was examined', 'families.none': 'too few', 'total': 'More years', 'total.of': '{{from}} – {{until}}', 'total.sum_one': 'added up from {{count}} period', 'total.sum_other': 'added up from {{count}} periods',
    'total.none': 'Ask the provider for a publication over more years.', 'hidden': 'too few data', 'absent': '–', 'n': 'N = {{n}}', 'explained': "The provider's explanation", 'target.at_least': 'target: at least {{value}}', 'target.below': 'target: less than {{value}}',
    'scale': 'scale from {{least}} to {{most}}', 'meaning': 'What is this and who counts?', 'publication': 'Publication of {{period}}', 'scroll': '{{name}}, a table that scrolls sideways',
  },
});
