import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const MEMORY = '/dev/shm';
const PREFIX = 'getrouw-';
/** Room for the databases of a test run several times over, on the file system and in the machine. */
const ROOM = { disk: 2 * 2 ** 30, memory: 4 * 2 ** 30 };
const LEFT_MS = 3_600_000;

/** A new folder for data that nobody needs afterwards: in memory where there is room, because a database is hundreds of files, which disks make slowly. */
export function temporaryFolder(): string {
  const parent = memoryHasRoom() ? MEMORY : os.tmpdir();
  if (parent === MEMORY) removeLeft();
  return fs.mkdtempSync(path.join(parent, `${PREFIX}${process.pid}-`));
}

function memoryHasRoom(): boolean {
  try {
    fs.accessSync(MEMORY, fs.constants.W_OK);
    const { bavail, bsize } = fs.statfsSync(MEMORY);
    return bavail * bsize >= ROOM.disk && process.availableMemory() >= ROOM.memory;
  } catch {
    return false; // not on this system
  }
}

/** What runs that were killed left behind fills the memory until the machine is restarted. */
function removeLeft(): void {
  for (const name of fs.readdirSync(MEMORY)) {
    const pid = Number(new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]);
    const folder = path.join(MEMORY, name);
    try {
      if (pid && !fs.existsSync(`/proc/${pid}`) && Date.now() - fs.statSync(folder).mtimeMs > LEFT_MS) fs.rmSync(folder, { recursive: true, force: true });
    } catch {
      // somebody else's, or just removed by another process
    }
  }
}
