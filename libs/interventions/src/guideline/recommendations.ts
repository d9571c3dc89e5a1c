import type { Condition, Prompt } from '@getrouw/domain';
import { recommendation } from '../course/build.ts';

/** Which phases of a method are its beginning, its middle and its closing, and which milestones say that something was done. */
export interface Stages {
  first: readonly string[];
  middle: readonly string[];
  last: readonly string[];
  done?: { analysis?: string; plan?: string; safety?: string; safetyPlan?: string; worker?: string; buddy?: string; available?: string };
}

/**
 * The 23 recommendations of the national guideline on families with many problems, in own words, each where it applies. They advise and are never a duty: a
 * professional may do otherwise with a reason. What a method records as done is no longer recommended.
 */
export function recommendations({ first, middle, last, done = {} }: Stages): Prompt[] {
  const running = [...first, ...middle, ...last];
  const until = (milestone: string | undefined, ...rest: Condition[]): Pick<Prompt, 'applies'> => {
    const all = [...(milestone === undefined ? [] : [{ not: { fact: milestone } }]), ...rest];
    return all.length === 0 ? {} : { applies: all.length === 1 ? all[0]! : { all } };
  };
  const noGoals: Condition = { not: { fact: 'OPEN_GOALS' } };
  const hasGoals: Condition = { fact: 'OPEN_GOALS' };
  const say = (number: string, phases: readonly string[], nl: string, en: string, when: Pick<Prompt, 'applies'> = {}): Prompt =>
    recommendation(`GL-${number.replace('.', '')}`, nl, en, { source: { nl: `Richtlijn Multiprobleemgezinnen, aanbeveling ${number}`, en: `Guideline on multiproblem families, recommendation ${number}` }, phases: [...phases], ...when });
  return [
    say('3.7-1', first, 'Ga na of dit een gezin is met langdurige problemen op veel gebieden, waarbij gewone hulp niet aanslaat. Gebruik het woord multiprobleemgezin alleen dan.',
      'Check whether this is a family with long-lasting problems in many areas, with which ordinary help has no effect. Use the term multiproblem family only then.'),
    say('3.7-2', first, 'Pas op met etiketten. Noem een gezin alleen zo om te laten zien hoe ingewikkeld het is en om passende hulp te krijgen.',
      'Be careful with labels. Use this one only to show how complex things are and to get fitting help.'),
    say('4.7-1', first, 'Maak met gezin, netwerk en andere hulpverleners één plan in gewone taal, met doelen voor later en kleine stappen voor nu.',
      'Make one plan in plain language with the family, the network and other helpers, with goals for later and small steps for now.', until(done.plan)),
    say('4.7-2', [...first, ...middle], 'Help het gezin doelen te kiezen die duidelijk en meetbaar zijn, in eigen woorden. Het zijn de doelen van het gezin.',
      'Help the family to choose goals that are clear and can be measured, in its own words. They are the goals of the family.', until(undefined, noGoals)),
    say('4.7-3', [...middle, ...last], 'Kijk op vaste momenten samen of de doelen dichterbij komen. Zo niet, pas dan het plan, uw aanpak of de hulp aan.',
      'Look together at set moments whether the goals come closer. If not, adjust the plan, your approach or the help.', until(undefined, hasGoals)),
    say('4.7-4', [...middle, ...last], 'Ga geregeld na of de opvoeding nog goed genoeg is en of de kinderen veilig genoeg zijn om zich te ontwikkelen.',
      'Check regularly whether parenting is still good enough and the children are safe enough to develop.'),
    say('5.8-1', first, 'Verzamel wat de kinderen nodig hebben, wat de ouders kunnen en hoe gezin en omgeving eraan toe zijn. Kijk hoe dit samenhangt en herhaal het later.',
      'Collect what the children need, what the parents can do and how family and surroundings are doing. See how these relate and repeat it later.', until(done.analysis)),
    say('5.8-2', [...first, ...middle], 'Weeg samen met het gezin of de opvoeding goed genoeg is, met de veertien voorwaarden voor ontwikkeling. Vraag kind en ouder wat zij nodig hebben.',
      'Weigh together with the family whether parenting is good enough, with the fourteen conditions for development. Ask child and parent what they need.'),
    say('5.8-3', running, 'Gebruik een instrument voor de veiligheid, nu en straks. Beslis nooit alleen, maar met een collega of gedragswetenschapper, en volg de meldcode.',
      'Use an instrument for safety, now and later. Never decide alone, but with a colleague or behavioural scientist, and follow the reporting code.', until(done.safety)),
    say('5.8-4', [...first, ...middle], 'Verzamel wat er over veiligheid bekend is en deel het met het gezin en met anderen. Leg uit dat veiligheid de ondergrens is en wat dat hier betekent.',
      'Collect what is known about safety and share it with the family and others. Explain that safety is the bottom line and what that means here.'),
    say('5.8-5', running, 'Maak samen een veiligheidsplan, als deel van het gezinsplan. Bekijk het geregeld opnieuw.', 'Make a safety plan together, as part of the family plan. Look at it again regularly.', until(done.safetyPlan)),
    say('6.7-1', first, 'Bouw eerst een werkrelatie op, bijvoorbeeld door iets praktisch te regelen.', 'First build a working relation, for example by arranging something practical.'),
    say('6.7-2', [...middle, ...last], 'Help praktisch en psychosociaal en houd overzicht. Ken uw grenzen, haal specialisten erbij, laat gezin en netwerk steeds meer zelf doen en blijf zolang het nodig is.',
      'Help practically and psychosocially and keep an overview. Know your limits, call in specialists, let family and network do more by themselves and stay as long as needed.'),
    say('6.7-3', middle, 'Wissel af: soms steekt u de handen uit de mouwen, soms regelt u, soms coacht u.', 'Take turns: sometimes you roll up your sleeves, sometimes you direct, sometimes you coach.'),
    say('6.7-4', [...first, ...middle], 'Werk bij grote beslissingen met een team, en met een buddy die het gezin kent.', 'Work with a team on big decisions, and with a buddy who knows the family.', until(done.buddy)),
    say('6.7-5', middle, 'Zorg voor steun op drie manieren: bij deze casus, bij uw eigen functioneren en bij het leren van nieuwe dingen.',
      'Get support in three ways: on this case, on your own functioning and on learning new things.'),
    say('6.7-6', [...first, ...middle], 'Voer samen met het gezin de regie: maak eigen kracht en netwerk sterker, weet wie wat doet, houd geregeld een rondetafelgesprek en schaal op als het vastloopt.',
      'Direct the help together with the family: strengthen own power and network, know who does what, hold regular round-table meetings and escalate when things stall.', until(done.worker)),
    say('6.7-7', running, 'Let op uw houding: betrokken, met respect, open en duidelijk, soepel, en gericht op wat mensen zelf kunnen. Ga naar hen toe.',
      'Mind your attitude: involved, respectful, open and clear, flexible, and aimed at what people can do themselves. Go to them.'),
    say('6.7-8', running, 'Zorg dat het gezin u kan bereiken. Geef een noodnummer voor als u er niet bent.', 'Make sure that the family can reach you. Give an emergency number for when you are away.', until(done.available)),
    say('7.8-1', first, 'Begin met een grondige analyse, in gesprek: feiten, mensen, wat er eerder is gebeurd en wat toen hielp.', 'Begin with a thorough analysis, in dialogue: facts, people, what happened before and what helped then.', until(done.analysis)),
    say('7.8-2', first, 'Kies bij voorkeur hulp die is erkend en goed is onderbouwd.', 'Preferably choose help that is recognised and well founded.'),
    say('7.8-3', [...first, ...middle], 'Sommige problemen en sommige achtergronden vragen een andere aanpak. Vraag raad aan een deskundige als u een lichte verstandelijke beperking of psychische stoornis vermoedt.',
      'Some problems and some backgrounds need another approach. Ask an expert when you suspect a mild intellectual disability or a psychiatric disorder.'),
    say('7.8-4', first, 'Zijn er signalen van gevaar? Regel dan uw eigen veiligheid voordat u voor het eerst op bezoek gaat.', 'Are there signs of danger? Then arrange your own safety before the first visit.'),
  ];
}
