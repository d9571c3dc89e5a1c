import { refusal } from '../platform/index.ts';

export const benchmarkErrors = {
  nothingToShare: refusal('BENCHMARK_NOTHING_TO_SHARE', {
    nl: 'Er is nog niets om te delen: bij geen cijfer zijn er genoeg locaties om te vergelijken.', en: 'There is nothing to share yet: of no figure there are enough sites to compare.',
  }),
  noSide: refusal('CONVERSATION_NO_SIDE', {
    nl: 'Uw organisatie hoort niet bij dit gesprek.', en: 'Your organisation is no side of this conversation.',
  }, { constraints: ['conversation_note_side'] }),
  closed: refusal('CONVERSATION_CLOSED', {
    nl: 'Dit gesprek is afgesloten, of u kunt het niet afsluiten: dat doet wie het begon.', en: 'This conversation is closed, or you cannot close it: who began it does.',
  }, { constraints: ['conversation_note_state'] }),
  moved: refusal('CONVERSATION_MOVED', {
    nl: 'In dit gesprek is intussen iets geschreven. Lees dat eerst.', en: 'Something was written in this conversation in the meantime. Read that first.',
  }, { status: 409, constraints: ['conversation_note_number_key'] }),
  open: refusal('CONVERSATION_OPEN', {
    nl: 'Over dit cijfer van deze locatie loopt al een gesprek.', en: 'There is a conversation about this figure of this site already.',
  }, { constraints: ['conversation_number_key'] }),
};
