import { expect, test } from 'vitest';
import { mayHoldName } from './names.ts';

test.each(['Gesproken met Fatima over school', 'mevr. Jansen wil geen hulp', 'Mevrouw de Vries belde', 'moeder, Ilse, was er niet'])('a name in "%s" is noticed', (text) => {
  expect(mayHoldName(text)).toBe(true);
});
test.each(['Doelen bereikt', 'Gezin is verhuisd. Hulp gestopt.', 'Het plan is SMART', '', 'Moeder wil geen hulp meer'])('"%s" raises no warning', (text) => {
  expect(mayHoldName(text)).toBe(false);
});
