import type { CatalogueGoal } from '@getrouw/domain';
import { at, both, result, say } from '../goals/catalogue.ts';

type Rest = Partial<CatalogueGoal>;
const activity: Rest = { isActivity: true };
const challenge = result('NP-D3');
const participation = result('NP-D4');

/** The main goals as the text of the study has them: results are reported under these, and goals are no longer given as these. */
export const mainGoals: CatalogueGoal[] = [
  challenge('NP-D3-1', 'Psyche, middelen of een beperking staan meedoen niet in de weg', 'Mental health, substances or a disability do not stand in the way of participation', {
    remark: say('Wie vooral een (verstandelijke) beperking in de weg zit, hoort hier; de studie telde hen hier nog niet.', 'Who is mainly hindered by an (intellectual) disability belongs here; the study did not count them here yet.'),
  }),
  challenge('NP-D3-1a', 'Klachten hinderen het dagelijks leven niet meer, dankzij steun van de begeleider zelf', 'Complaints no longer get in the way of daily life, thanks to help by the worker personally', {
    kind: 'step', parent: 'NP-D3-1', ...activity,
    anchors: [at(2, 'Zoals het doel het zegt', 'As the goal says'), at(1, 'Minder klachten of gebruik, en minder last ervan', 'Fewer complaints or less use, and less hindrance'), at(-1, 'De klachten nemen toe', 'Complaints increase')],
  }),
  challenge('NP-D3-1b', 'Naar langdurige specialistische hulp elders gebracht', 'Brought to long-term specialist help elsewhere', {
    kind: 'step', parent: 'NP-D3-1', ...activity,
    anchors: [at(2, 'De behandeling is begonnen', 'Treatment has started'), at(1, 'Intake, wachtlijst, of eerst moet iets anders af', 'Intake, waiting list, or something else must be finished first')],
  }),
  challenge('NP-D3-1c', 'Houdt specialistische hulp elders vast of pakt die weer op', 'Holds on to or picks up specialist help elsewhere again', { kind: 'step', parent: 'NP-D3-1', ...activity }),
  challenge('NP-D3-2', 'Contacten met politie of justitie staan meedoen niet in de weg', 'Police and justice contacts do not hinder participation'),
  challenge('NP-D3-2a', 'Oude zaken met politie of justitie zijn afgehandeld', 'Clean slate: no open matters', {
    kind: 'step', parent: 'NP-D3-2',
    anchors: [at(2, 'Er staat niets meer open: taakstraf, boete, signalering of aangifte', 'Nothing is open any more: community service, fine, wanted list or charge'),
      at(-2, 'Een oude zaak leidde tot een nieuwe aanhouding of een nieuw incident', 'An old case led to a new arrest or a new incident')],
  }),
  challenge('NP-D3-2b', 'Geen nieuwe contacten met politie of justitie', 'No new police or justice contacts', {
    kind: 'step', parent: 'NP-D3-2',
    anchors: [at(2, 'De begeleider weet zeker dat er niets nieuws was', 'The worker is certain that there was nothing new'), at(1, 'Geen aanhouding of rechtszaak, wel twijfel', 'No arrest or court case, but doubts'),
      at(-1, 'Geen rechtszaak, maar gedrag en vrije tijd gingen achteruit', 'No court case, but behaviour and leisure got worse'), at(-2, 'Opnieuw in de fout gegaan', 'Offended again')],
  }),
  challenge('NP-D3-3', 'Kinderen groeien op in een goed klimaat', 'Child-friendly parenting climate'),
  challenge('NP-D3-4', 'Eigen netwerk geeft steun', 'Supportive personal network'),
  challenge('NP-D3-5', 'Waar nodig geland bij andere professionele hulp', 'Where needed landed elsewhere with professional support'),
  participation('NP-D4-1', 'Gaat naar school, werkt betaald of heeft een andere dagbesteding', 'Goes to school, works for pay or spends the day usefully otherwise'),
  participation('NP-D4-1a', 'Heeft zich georiënteerd of een richting gekozen', 'Has looked into options or picked a direction', { kind: 'step', parent: 'NP-D4-1', ...activity }),
  participation('NP-D4-1b', 'Is klaar om te starten: spullen en voorwaarden geregeld', 'Prepared: materials and conditions met', {
    kind: 'step', parent: 'NP-D4-1', ...activity,
    examples: both(['Ik heb de toelatingstoets gehaald', 'I passed the entrance test'], ['Ik heb een verklaring omtrent het gedrag', 'I have a certificate of conduct']),
  }),
  participation('NP-D4-2', 'Behoudt of rondt school, stage, baan of andere dagbesteding af', 'Keeps or completes school, internship, job or other activity'),
].map((goal) => ({ ...goal, registrable: false }));

const health = (code: string, nl: string, en: string, rest: Rest) => challenge(code, nl, en, { theme: 'NP-D3-GEZ', ...rest });
const relations = (code: string, nl: string, en: string, rest: Rest) => challenge(code, nl, en, { theme: 'NP-D3-REL', reportsTo: 'NP-D3-4', ...rest });
const daytime = (code: string, nl: string, en: string, rest: Rest) => participation(code, nl, en, { theme: 'NP-D4-DAG', ...rest });

/** Domains 3 and 4 as they are registered: the goals of annex 15 of the study. */
export const challengesAndParticipation: CatalogueGoal[] = [
  health('NP-D3-GEZ-1', 'Lichamelijke gezondheid: onderzocht, doorverwezen of behandeld; medicatie volgens afspraak', 'Physical health: examined, referred or treated (GP, dentist, specialist, dietician), takes medication', {
    examples: both(['Ik ben ingeschreven bij een huisarts en een tandarts', 'I am registered with a GP and a dentist'], ['Ik neem mijn medicijnen zoals afgesproken', 'I take my medication as agreed']),
    remark: say('Hoort bij geen van de hoofddoelen uit de tekst.', 'Belongs to none of the main goals in the text.'),
  }),
  health('NP-D3-GEZ-2a', 'Kan omgaan met spanning, angst, emoties en impulsen (en is zich daarvan bewust)', 'Can cope with fear, emotions, stress, impulsiveness (incl. awareness)', { reportsTo: 'NP-D3-1a' }),
  health('NP-D3-GEZ-2b', 'Middelengebruik verstoort het dagelijks leven niet', 'Substance use has no negative influence on daily functioning', { reportsTo: 'NP-D3-1a' }),
  health('NP-D3-GEZ-3', 'Gemotiveerd voor, geland bij of in behandeling bij ggz of verslavingszorg', 'Motivated for, landed in or receiving mental-health or addiction care', { reportsTo: 'NP-D3-1b', ...activity }),
  health('NP-D3-GEZ-4', 'Houdt ggz- of verslavingshulp vast of hervat die', 'Keeps or resumes mental-health or addiction care', { reportsTo: 'NP-D3-1c', ...activity }),
  challenge('NP-D3-POL-1', 'Oude zaken afgehandeld', 'Clean slate (community service, old cases, wanted list, fines, illegal prostitution)', { theme: 'NP-D3-POL', reportsTo: 'NP-D3-2a' }),
  challenge('NP-D3-POL-2', 'Geen nieuwe politie- of justitiecontacten', 'No new police or justice contacts', { theme: 'NP-D3-POL', reportsTo: 'NP-D3-2b' }),
  challenge('NP-D3-OPV-1', 'Basiszorg en opvoeding van kinderen (met steun) in orde, of klaar voor de bevalling', 'Basic care and parenting (supported) in order, or prepared for childbirth', { theme: 'NP-D3-OPV', reportsTo: 'NP-D3-3' }),
  relations('NP-D3-REL-1', 'Relaties gekozen, verbroken, verbeterd of uitgebreid', 'Relations chosen, broken, improved, extended, more involvement', {
    examples: both(['Ik heb weer contact met mijn broer', 'I am in touch with my brother again'], ['Ik ga niet meer om met vrienden die mij in de problemen brengen', 'I no longer see friends who get me into trouble']),
  }),
  relations('NP-D3-REL-2', 'Naasten doen mee in het traject, bijvoorbeeld in een netwerkberaad', 'People close to the youth take part in the trajectory, for example in a network meeting', activity),
  relations('NP-D3-REL-3', 'Vrije tijd past en is te betalen', 'Suitable and affordable leisure', {
    examples: both(['Ik train elke week bij een sportclub', 'I train at a sports club every week']),
  }),
  challenge('NP-D3-LAN-1', 'Vervolghulp is (tijdig) ingezet en warm overgedragen', 'Follow-up help put in place (in time), including warm handover', {
    theme: 'NP-D3-LAN', reportsTo: 'NP-D3-5', ...activity, remark: say('De bron zet er "voortijdig" bij; hier gelezen als op tijd.', 'The source adds "prematurely"; read here as in time.'),
  }),
  challenge('NP-D3-LAN-2', 'Contact met hulp elders loopt goed en blijft behouden', 'Contacts with helpers elsewhere satisfactory, support kept', { theme: 'NP-D3-LAN', reportsTo: 'NP-D3-5' }),
  daytime('NP-D4-DAG-1', 'Georiënteerd op of gekozen voor school of werk (ook: wat haalbaar is)', 'Explored or chosen in school or work (incl. feasibility because of illness or limitation)', { kind: 'step', reportsTo: 'NP-D4-1a', ...activity }),
  daytime('NP-D4-DAG-2a', 'Klaar voor school: spullen en voorwaarden', 'Prepared for school (materials, conditions)', { kind: 'step', reportsTo: 'NP-D4-1b', ...activity, after: ['NP-D4-DAG-1'] }),
  daytime('NP-D4-DAG-2b', 'Klaar voor werk: cv, brief, solliciteren', 'Prepared for work (CV, letter, application skills)', { kind: 'step', reportsTo: 'NP-D4-1b', ...activity, after: ['NP-D4-DAG-1'] }),
  daytime('NP-D4-DAG-3a', 'Volgt een reguliere opleiding', 'In regular education', {
    reportsTo: 'NP-D4-1', after: ['NP-D4-DAG-2a'], examples: both(['Ik begin in september aan een mbo-opleiding', 'I start vocational education in September']),
    anchors: [at(2, 'Begonnen', 'Started'), at(1, 'Toegelaten, nog niet begonnen', 'Admitted, not started yet'), at(-2, 'Moet bijvoorbeeld eerst een straf uitzitten', 'Must first serve a sentence, for example')],
  }),
  daytime('NP-D4-DAG-3b', 'Heeft een (bij)baan', 'Has a (part-time) job', {
    reportsTo: 'NP-D4-1', after: ['NP-D4-DAG-2b'], examples: both(['Ik werk twaalf uur per week in een winkel', 'I work twelve hours a week in a shop']),
    anchors: [at(2, 'Heeft betaald werk', 'Has paid work'), at(1, 'Solliciteert, of volgt een traject dat tot betaald werk leidt', 'Is applying, or in a trajectory that leads to paid work'), at(-1, 'Dreigt af te haken', 'Threatens to drop out')],
  }),
  daytime('NP-D4-DAG-3c', 'Heeft een andere dagbesteding', 'Has another daytime activity, not specified', { reportsTo: 'NP-D4-1', after: ['NP-D4-DAG-1'] }),
  daytime('NP-D4-DAG-4', 'Heeft een stageplek', 'Has an internship', { reportsTo: 'NP-D4-1' }),
  daytime('NP-D4-DAG-5', 'Houdt school, stage of baan vast of rondt af', 'Keeps or completes school, internship or job', { reportsTo: 'NP-D4-2' }),
];
