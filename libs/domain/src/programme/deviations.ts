import type { Definition, Instrument, Text } from '../instrument/language.ts';
import { itemByCode } from '../instrument/walk.ts';
import type { Configuration, Decision, InstrumentSettings } from './configuration.ts';

export type DeviationKind = 'norm_raised' | 'own_item' | 'own_guidance' | 'item_off' | 'item_on' | 'document_dropped' | 'document_added' | 'instrument_off';

/** One way in which a provider works otherwise than the licensed version. */
export interface Deviation {
  kind: DeviationKind;
  instrument: string;
  /** Of the item or document it is about; of the instrument where that is off. */
  code: string;
  /** What is different, in words. */
  what: Text;
  /** What it does to comparing with other sites and earlier rounds. */
  consequence: Text;
  reason: string;
  decidedOn: string;
  decidedBy: string;
}

/** What each kind of deviation does to comparability. */
const CONSEQUENCES: Readonly<Record<DeviationKind, Text>> = {
  norm_raised: {
    nl: 'Percentages blijven vergelijkbaar. Beide oordelen worden getoond: dat van de licentiehouder en dat van u.',
    en: 'Percentages stay comparable. Both judgements are shown: the licence holder\'s and yours.',
  },
  own_item: {
    nl: 'Deze vraag telt niet mee in de cijfers van de methodiek en wordt niet met andere locaties vergeleken.',
    en: 'This question stays outside the figures of the method and is not compared with other sites.',
  },
  own_guidance: {
    nl: 'Beoordelaars kunnen deze vraag anders lezen dan elders; dat staat bij de uitslag.',
    en: 'Assessors may read this question otherwise than elsewhere; that stands beside the result.',
  },
  item_off: {
    nl: 'Voor deze vraag zijn er geen cijfers meer: de trend stopt en de vergelijking met andere locaties mist deze vraag.',
    en: 'This question has no figures any more: its trend stops and the comparison with other sites lacks it.',
  },
  item_on: {
    nl: 'Deze vraag staat standaard uit: op andere locaties wordt het meestal niet vastgelegd.',
    en: 'This question is off by default: at most other sites it is not recorded.',
  },
  document_dropped: {
    nl: 'Een ontbrekend stuk valt hier niet meer op; antwoorden die erop leunen zijn minder goed onderbouwd.',
    en: 'A missing document is no longer noticed here; answers that lean on it are less well founded.',
  },
  document_added: { nl: 'Geen gevolg voor de vergelijking.', en: 'No consequence for comparison.' },
  instrument_off: {
    nl: 'Dit instrument wordt niet meer gemeten: er komen geen nieuwe cijfers en de vergelijking mist deze locatie.',
    en: 'This instrument is not measured any more: there are no new figures and the comparison lacks this site.',
  },
};

/** Every deviation of a configuration from its version, per instrument in the order of the version. */
export function deviations(definition: Definition, configuration: Configuration): Deviation[] {
  return definition.instruments.flatMap((instrument) => {
    const settings = configuration.instruments.find((each) => each.instrument === instrument.code);
    return settings ? ofInstrument(definition, instrument, settings) : [];
  });
}

function ofInstrument(definition: Definition, instrument: Instrument, settings: InstrumentSettings): Deviation[] {
  const made = (kind: DeviationKind, code: string, what: Text, { reason, decidedOn, decidedBy }: Decision): Deviation =>
    ({ kind, instrument: instrument.code, code, what, consequence: CONSEQUENCES[kind], reason, decidedOn, decidedBy });
  const question = (code: string): Text => itemByCode(instrument, code)?.text ?? { nl: code, en: code };
  const document = (code: string): Text => definition.documents.find((each) => each.code === code)?.name ?? { nl: code, en: code };
  const say = (nl: string, en: string, about: Text): Text => ({ nl: `${nl}: ${about.nl}`, en: `${en}: ${about.en}` });
  return [
    ...(settings.outOfUse ? [made('instrument_off', instrument.code, say('Niet in gebruik', 'Not in use', instrument.name), settings.outOfUse)] : []),
    ...settings.switchedOff.map((each) => made('item_off', each.item, say('Vraag uitgezet', 'Question switched off', question(each.item)), each)),
    ...(settings.switchedOn ?? []).map((each) => made('item_on', each.item, say('Vraag aangezet', 'Question switched on', question(each.item)), each)),
    ...settings.raisedNorms.map((each) => made('norm_raised', each.item, say(`Norm verhoogd naar ${each.atLeastPercent}%`, `Norm raised to ${each.atLeastPercent}%`, question(each.item)), each)),
    ...settings.ownItems.map((each) => made('own_item', each.item.code, say('Eigen vraag', 'Own question', each.item.text), each)),
    ...settings.ownGuidance.map((each) => made('own_guidance', each.item, say('Eigen toelichting', 'Own guidance', each.guidance), each)),
    ...settings.droppedDocuments.map((each) => made('document_dropped', each.document, say('Stuk niet verplicht', 'Document not mandatory', document(each.document)), each)),
    ...settings.addedDocuments.map((each) => made('document_added', each.document, say('Stuk ook verplicht', 'Document mandatory too', document(each.document)), each)),
  ];
}
