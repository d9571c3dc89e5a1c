/** `npm run getrouw -- <command>`: a command of the API on this installation, running or not. */
import path from 'node:path';
import { build } from './build.ts';
import { apiEnvironment, command, demonstrationState, openDatabase } from './installation.ts';
import { launch, start, stop } from './launcher.ts';
import { SetupError } from './postgres.ts';
import { readSettings, root } from './settings.ts';

await launch(async () => {
  const settings = readSettings(process.env);
  if (demonstrationState(settings) === 'pending') throw new SetupError('The demonstration is not complete yet: let npm start finish loading it first.');
  await build();
  const urls = await openDatabase(settings, { exclusive: false });
  const args = process.argv.slice(2);
  if (args[0] !== 'migrate') await command(settings, urls, ['migrate']);
  const child = start(process.execPath, [path.join(root, 'apps/api/dist/command.js'), ...args], {
    env: { ...apiEnvironment(settings, urls), DATABASE_OWNER_URL: urls.ownerUrl }, stdio: 'inherit',
  });
  await stop(await new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1))));
});
