import { defineTexts } from '../shared/locale.ts';

export const texts = defineTexts('registration.why', {
  nl: {
    'target': 'Binnen de doelgroep?', 'target.reading': 'Dit volgt uit wat is ingevuld. Wat niet bekend is, telt nooit als nee.',
    'target.readings': 'Er zijn meer lezingen gepubliceerd; zij staan naast elkaar. Wat niet bekend is, telt nooit als nee.',
    'outcome.yes': 'ja', 'outcome.no': 'nee', 'outcome.undetermined': 'niet te bepalen', 'sign.yes': 'ja', 'sign.no': 'nee', 'sign.undetermined': 'open',
    'weighed': 'Dit volgt uit de weging van de criteria, op de pagina van het gezin.',
    'class.why': 'Waarom, per soort', 'class.none': 'past bij geen van de soorten', 'class.open': 'niet te bepalen; het kan nog zijn: {{options}}',
    'needs': 'Nodig: {{atLeast}} van de {{of}}. Er zijn er nu {{met}}.', 'needs.open_one': '{{count}} is nog open.', 'needs.open_other': '{{count}} zijn nog open.', 'needs.short': '{{met}} van {{of}}',
    'failing': 'Want: {{list}}.', 'besides': 'Dit moet gelden', 'counted': 'Hiervan telt mee (nodig: {{atLeast}})', 'nobody': 'Er staat niemand in over wie dit gaat.', 'study': 'De studie telde wat niet bekend was als nee, en zou hier zeggen: {{outcome}}.',
    'met': 'Dit telt mee', 'against': 'Dit is anders', 'missing': 'Dit is nog niet bekend', 'answeredUnknown': 'ingevuld als onbekend',
    'then': 'Is dit zo? Dan: {{met}}. Is dit niet zo? Dan: {{notMet}}.', 'then.undetermined': 'nog steeds niet te bepalen', 'then.together': 'Beslist alleen samen met andere antwoorden.',
    'more': 'Nog {{count}} tonen',
    'history': 'Eerdere indelingen', 'history.none': 'Nog niet ingedeeld. Dat gebeurt binnen enkele seconden na het invullen.', 'history.since': 'Wanneer', 'history.now': 'sinds {{from}}',
    'history.between': '{{from}} tot {{until}}', 'history.why': 'Waardoor', 'history.rules': 'de regels veranderden', 'history.registration': 'er is iets ingevuld of veranderd', 'history.outcome': 'Indeling',
  },
  en: {
    'target': 'Within the target group?', 'target.reading': 'This follows from what was filled in. What is not known never counts as no.',
    'target.readings': 'Several readings were published; they stand side by side. What is not known never counts as no.',
    'outcome.yes': 'yes', 'outcome.no': 'no', 'outcome.undetermined': 'cannot be determined', 'sign.yes': 'yes', 'sign.no': 'no', 'sign.undetermined': 'open',
    'weighed': 'This follows from the weighing of the criteria, on the page of the family.',
    'class.why': 'Why, for each kind', 'class.none': 'fits none of the kinds', 'class.open': 'cannot be determined; it can still be: {{options}}',
    'needs': 'Needed: {{atLeast}} of the {{of}}. Now there are {{met}}.', 'needs.open_one': '{{count}} is still open.', 'needs.open_other': '{{count}} are still open.', 'needs.short': '{{met}} of {{of}}',
    'failing': 'Because: {{list}}.', 'besides': 'This has to be so', 'counted': 'Of these count (needed: {{atLeast}})', 'nobody': 'Nobody is registered whom this is about.', 'study': 'The study counted what was not known as no, and would say here: {{outcome}}.',
    'met': 'This counts', 'against': 'This is otherwise', 'missing': 'This is not known yet', 'answeredUnknown': 'filled in as unknown',
    'then': 'Is this so? Then: {{met}}. Is it not? Then: {{notMet}}.', 'then.undetermined': 'still not to be determined', 'then.together': 'Decides only together with other answers.',
    'more': 'Show {{count}} more',
    'history': 'Earlier classifications', 'history.none': 'Not classified yet. That is done within seconds after filling in.', 'history.since': 'When', 'history.now': 'since {{from}}',
    'history.between': '{{from}} to {{until}}', 'history.why': 'Through what', 'history.rules': 'the rules changed', 'history.registration': 'something was filled in or changed', 'history.outcome': 'Classification',
  },
});
