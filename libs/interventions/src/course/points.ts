import type { Definition, Text } from '@getrouw/domain';

export type OpenPoint = NonNullable<Definition['openPoints']>[number];
export const point = (code: string, topic: Text, finding: Text, choice: Text): OpenPoint => ({ code, topic, finding, choice });

/** What no method says and every course needs. */
export const followUpOrReturn = (code: string): OpenPoint => point(code,
  { nl: 'Vervolg of terugkomst', en: 'Follow-up or return' },
  { nl: 'De bron zegt niet na hoeveel tijd een nieuw traject een terugkomst is in plaats van een vervolg.', en: 'The source does not say after how much time a new trajectory is a return instead of a follow-up.' },
  { nl: 'Begint het binnen 31 dagen na het vorige, dan is het een vervolg. Wie het traject vastlegt, kan anders kiezen.', en: 'When it begins within 31 days after the one before, it is a follow-up. Who records the trajectory can choose otherwise.' });

export const closingInNationalTerms = (code: string): OpenPoint => point(code,
  { nl: 'Redenen van afsluiten in landelijke termen', en: 'Reasons of closing in national terms' },
  { nl: 'De bron verbindt haar redenen niet met de vijf van de landelijke jeugdstatistiek.', en: 'The source does not relate its reasons to the five of the national youth statistics.' },
  { nl: 'Alleen waar de reden zelf zegt wie stopte, staat de landelijke reden vast. Bij de andere kiest wie afsluit.', en: 'Only where the reason itself says who stopped, the national reason is fixed. For the others who closes chooses.' });
