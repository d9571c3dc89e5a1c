import { refusal } from '../platform/index.ts';

export const exchangeErrors = {
  noProgramme: refusal('EXCHANGE_NO_PROGRAMME', {
    nl: 'Er is nog geen methodiek in gebruik. Neem eerst een methodiek over; daarna kunnen gezinnen worden ingelezen.',
    en: 'No method is in use yet. First take over a method; then families can be imported.',
  }),
};
