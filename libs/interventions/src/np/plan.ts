import type { Definition } from '@getrouw/domain';

type Plan = NonNullable<Definition['plan']>;
const part = (code: string, nl: string, en: string, rest: Partial<Plan['sections'][number]> = {}): Plan['sections'][number] => ({ code: `NP-TP-${code}`, name: { nl, en }, ...rest });
const special = { sensitivity: 'special_category' } as const;
const help = (nl: string, en: string) => ({ help: { nl, en } });

/** The plan of the youth (Toekomstplan). Parts may stay empty where a provider keeps its plan elsewhere. */
export const plan: Plan = {
  code: 'NP-TP',
  name: { nl: 'Toekomstplan', en: 'Plan for the future' },
  sections: [
    part('01', 'Aanmelding', 'Registration', help('Wie meldde aan en waarom? Wat wil de jongere zelf?', 'Who registered and why? What does the youth want?')),
    part('02', 'Wie de jongere is', 'The young person', help('Wat kan de jongere goed en wat is belangrijk voor hem of haar?', 'What is the youth good at and what matters to him or her?')),
    part('03', 'Hulpverlening en diensten', 'Help and services', help('Welke hulp was of is er, en hoe ging dat?', 'Which help was or is there, and how did it go?')),
    part('04', 'Gezondheid', 'Health', special),
    part('05', 'Gezin en familie', 'Family'),
    part('06', 'Vrienden', 'Friends'),
    part('07', 'Politie en justitie', 'Police and justice', special),
    part('08', 'Wonen', 'Housing'),
    part('09', 'School, werk en dagbesteding', 'Education, work, daytime activity'),
    part('10', 'Geld', 'Money and finances'),
    part('11', 'Vrije tijd', 'Leisure'),
    part('12', 'Geloof', 'Faith', special),
    part('13', 'Seksualiteit', 'Sexuality', special),
    part('14', 'Ingrijpende gebeurtenissen', 'Important life events', special),
  ],
  network: true,
};
