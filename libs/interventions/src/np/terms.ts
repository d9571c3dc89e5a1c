import type { Definition } from '@getrouw/domain';

const term = (code: string, nl: string, en: string, explainedNl: string, explainedEn: string) => ({ code, term: { nl, en }, explanation: { nl: explainedNl, en: explainedEn } });

export const terms: NonNullable<Definition['terms']> = [
  term('NP', 'NP', 'NP', 'Nieuwe Perspectieven: intensieve begeleiding van jongeren met veel problemen tegelijk.', 'New Perspectives: intensive guidance of young people with many problems at once.'),
  term('NPT', 'NPT', 'NPT', 'Nieuwe Perspectieven bij Terugkeer: voor jongeren na een veroordeling of detentie. Minder vrijblijvend dan NP.',
    'New Perspectives on Return: for young people after a conviction or detention. Less non-committal than NP.'),
  term('OFFICE-DUTY', 'bureaudienst', 'office duty', 'Een dienst op kantoor, waarin een begeleider er is voor wie belt of langskomt.', 'A shift at the office, in which a worker is there for who calls or drops in.'),
  term('TRAJECTORY', 'traject', 'trajectory', 'Een periode van begeleiding, meestal drie maanden. Een traject kan worden verlengd.', 'A period of guidance, usually three months. A trajectory can be extended.'),
  term('OWN-STRENGTH', 'eigen kracht', 'own strength', 'Wat een jongere zelf kan, met de mensen om zich heen.', 'What a young person can do, with the people around.'),
  term('LIFE-DOMAIN', 'leefgebied', 'life area', 'Een deel van het leven, zoals wonen, geld, school of werk, gezondheid en familie.', 'A part of life, such as housing, money, school or work, health and family.'),
  term('PRESENCE', 'presentie', 'presence', 'Er zijn voor iemand en aandacht geven, zonder meteen iets te willen oplossen.', 'Being there for somebody and paying attention, without wanting to solve something at once.'),
  term('REGISTRATION', 'aanmelding', 'registration', 'Het moment waarop een jongere zich meldt of door een ander wordt gemeld voor NP.', 'The moment when a young person applies for NP or is registered by somebody else.'),
  term('INTRODUCTION', 'kennismaking', 'introduction', 'Het eerste, lichte gesprek met de jongere: wat verwachten we van elkaar?', 'The first, light talk with the young person: what do we expect of each other?'),
  term('INTAKE', 'intake', 'intake', 'De periode van een of twee weken na de kennismaking, met een tweede gesprek dat dieper gaat.', 'The period of one or two weeks after the introduction, with a second talk that goes deeper.'),
  term('CONTRA-INDICATION', 'contra-indicatie', 'contra-indication', 'Een reden om iemand niet te laten beginnen, zoals een ernstige verslaving of ernstige psychiatrische problemen.', 'A reason not to let somebody start, such as a severe addiction or a severe psychiatric disorder.'),
  term('PRELIMINARY-RESEARCH', 'vooronderzoek', 'preliminary research', 'Informatie vragen bij anderen, zoals school of eerdere hulpverleners.', 'Asking others for information, such as school or earlier helpers.'),
  term('EXPLORATION-PHASE', 'onderzoeksfase', 'exploration phase', 'De eerste zes weken, waarin u met de jongere in kaart brengt hoe het leven eruitziet.', 'The first six weeks, in which you and the young person map what life looks like.'),
  term('INTENSIVE-PHASE', 'intensieve fase', 'intensive stage', 'De drie maanden van begeleiding waarin u de jongere gemiddeld twee keer per week ziet.', 'The three months of guidance in which you see the young person twice a week on average.'),
  term('AFTERCARE', 'nazorg', 'aftercare', 'Contact na het afsluiten van het traject: hooguit drie keer.', 'Contact after the trajectory has been closed: three times at most.'),
  term('ENVIRONMENT-ANALYSIS', 'sociale omgevingsanalyse', 'social environment analysis', 'Onderzoek naar het leven van de jongere en de mensen eromheen.', 'Exploration of the life of the young person and the people around.'),
  term('DOT-CHART', 'bolletjesschema', 'dot chart', 'Een tekening met de jongere in het midden en de mensen eromheen als bolletjes.', 'A drawing with the young person in the middle and the people around as dots.'),
  term('RATING', 'waardering', 'rating', 'Hoe goed een relatie is, van dubbel plus (zeer goed) tot dubbel min (zeer slecht).', 'How good a relation is, from double plus (very good) to double minus (very bad).'),
  term('VIP', 'VIP', 'VIP', 'Iemand uit de eigen kring die de jongere zelf noemt als positief en belangrijk.', 'Somebody from the own circle whom the young person names as positive and important.'),
  term('OWN-CIRCLE', 'eigen kring', 'own circle', 'Familie, vrienden en bekenden van de jongere.', 'Relatives, friends and acquaintances of the young person.'),
  term('NETWORK', 'netwerk', 'network', 'De eigen kring van de jongere en de instanties die meedoen.', 'The young person\'s own circle and the organisations that take part.'),
  term('CASE-MEETING', 'casuïstiekoverleg', 'case meeting', 'Een bespreking van collega\'s over een jongere.', 'A meeting of colleagues about a young person.'),
  term('PEER-REVIEW', 'intervisie', 'peer supervision', 'Collega\'s bespreken samen hun werk en denken mee over elkaars vragen.', 'Colleagues talk about their work together and think along with each other\'s questions.'),
  term('FUTURE-PLAN', 'toekomstplan', 'future plan', 'Het plan van de jongere en de begeleider, met de doelen.', 'The plan of the young person and the worker, with the goals.'),
  term('BASE-TEAM', 'basisteam', 'base team', 'Het vaste groepje van vijf of zes begeleiders waarin u werkt.', 'The fixed small group of five or six workers in which you work.'),
];
