import { refusal } from '../platform/index.ts';

export const publishingErrors = {
  withOneself: refusal('AGREEMENT_WITH_ONESELF', {
    nl: 'Een afspraak maakt u met een andere organisatie dan de uwe.', en: 'An agreement is made with an organisation other than your own.',
  }, { constraints: ['agreement_of_two'] }),
  noSide: refusal('AGREEMENT_NO_SIDE', {
    nl: 'Uw organisatie hoort niet bij deze afspraak.', en: 'Your organisation is no side of this agreement.',
  }, { constraints: ['agreement_step_side'] }),
  agreementState: refusal('AGREEMENT_STATE', {
    nl: 'Dit kan niet meer: de afspraak is nog niet aangenomen, geweigerd of beëindigd.', en: 'This cannot be done: the agreement is not accepted yet, declined or ended.',
  }, { constraints: ['agreement_step_state'] }),
  agreementMoved: refusal('AGREEMENT_MOVED', {
    nl: 'Met deze afspraak is intussen iets gebeurd. Ververs de pagina.', en: 'Something has happened to this agreement in the meantime. Refresh the page.',
  }, { status: 409, constraints: ['agreement_step_number_key'] }),
  notAsAgreed: refusal('PUBLICATION_NOT_AS_AGREED', {
    nl: 'Deze cijfers, methodiek of periode staan niet in de afspraak.', en: 'These figures, this method or this period are not in the agreement.',
  }, { constraints: ['publication_as_agreed'] }),
  roundOpen: refusal('PUBLICATION_ROUND_OPEN', {
    nl: 'Deze ronde is nog niet gesloten. Publiceer haar als zij gesloten is.', en: 'This round is not closed yet. Publish it when it is.',
  }),
  nothingToShow: refusal<{ minimum: number }>('PUBLICATION_NOTHING_TO_SHOW', {
    nl: 'Er is niets om te publiceren: elk cijfer gaat over minder dan {minimum} gezinnen of respondenten, of zou zo’n groep verraden. Kies een langere periode of een andere ronde.',
    en: 'There is nothing to publish: every figure is about fewer than {minimum} families or respondents, or would give such a group away. Choose a longer period or another round.',
  }),
  published: refusal('PUBLICATION_DONE', {
    nl: 'Dit is al gepubliceerd. Verandert er iets, maak dan een verbetering.', en: 'This has been published already. If something changes, make a correction.',
  }, { constraints: ['publication_replaces_key'] }),
  sameAgain: refusal('PUBLICATION_SAME_AGAIN', {
    nl: 'Dit is onder deze afspraak al gepubliceerd. Maak een verbetering, of trek de eerdere eerst in.', en: 'This was published under this agreement already. Make a correction, or withdraw the earlier one first.',
  }),
  onePerson: refusal('PUBLICATION_ONE_PERSON', {
    nl: 'Wie een publicatie klaarzet keurt haar niet goed. Vraag een collega.', en: 'Whoever prepares a publication does not approve it. Ask a colleague.',
  }, { constraints: ['publication_draft_two_people'] }),
  changedSincePreview: refusal('PUBLICATION_CHANGED', {
    nl: 'De cijfers zijn veranderd sinds u ze zag. Bekijk het voorbeeld opnieuw.', en: 'The figures have changed since you saw them. Look at the preview again.',
  }, { status: 409 }),
  withdrawn: refusal('PUBLICATION_WITHDRAWN', {
    nl: 'Deze publicatie is al ingetrokken.', en: 'This publication has been withdrawn already.',
  }, { constraints: ['publication_withdrawal_key'] }),
};
