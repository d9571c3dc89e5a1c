import { expect, test } from 'vitest';
import { site } from '../support/page.ts';

const demonstration = site();
const HEADER = 'cliëntnummer;team;startdatum;reden van afsluiting\r\n';
const csv = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/csv', buffer });

test('a file that cannot be read says at the file why and what to do, and the next choice is read', async () => {
  const page = await demonstration.as('Noor de Wit', '/importeren');
  await page.getByRole('heading', { level: 1, name: 'Importeren' }).waitFor();
  const choose = page.locator('input[type=file]');
  await choose.setInputFiles(csv('excel.csv', Buffer.from(`${HEADER}SP-901;VIG Noord;01-02-2024;VIG-END-MOVED\r\n`, 'latin1')));
  await page.getByText('is opgeslagen in een andere codering, waarschijnlijk Windows-1252').waitFor();
  expect(await page.getByText('Opslaan als, bestandstype "CSV UTF-8"').count()).toBe(1);

  await choose.setInputFiles(csv('leeg.csv', Buffer.alloc(0)));
  await page.getByText('is leeg').waitFor();

  await choose.setInputFiles(csv('utf-8.csv', Buffer.from(`${HEADER}SP-901;VIG Noord;01-02-2024;VIG-END-MOVED\r\n`)));
  await page.getByText('Alle regels kloppen (1 regel).').waitFor();
  expect(await page.getByText('andere codering').count()).toBe(0);
  expect(await page.getByLabel('Wat staat er in kolom reden van afsluiting?').inputValue()).toBe('closingReason');
  await page.getByRole('button', { name: 'inlezen' }).click();
  await page.getByRole('heading', { level: 2, name: 'Ingelezen' }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Ingelezen');
});
