import { inflateRawSync } from 'node:zlib';
import { TableRefused } from './table.ts';

/** A workbook is a zip archive. What its directory promises is looked at before anything is unpacked, and held to when it is. */
const MOST_PARTS = 2_000;
/** Of all parts together, unpacked: three times the largest table that is taken. */
const MOST_BYTES = 150 * 1024 * 1024;
/** A table of the same value everywhere comes to about 40. */
const MOST_TIMES_SMALLER = 200;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

const damaged = () => new TableRefused({ nl: 'is een beschadigde werkmap', en: 'is a damaged workbook' }, { nl: 'het bestand opnieuw opgeslagen in Excel of LibreOffice', en: 'the file saved again in Excel or LibreOffice' });
const tooLarge = () => new TableRefused({ nl: 'is uitgepakt te groot', en: 'is too large when unpacked' },
  { nl: 'een werkmap met alleen het blad dat wordt ingelezen, hooguit 150 MB uitgepakt', en: 'a workbook with only the sheet that is imported, at most 150 MB unpacked' });

interface Part { name: string; method: number; packed: number; unpacked: number; at: number }

/** The names of the parts of a zip archive that can be unpacked within bounds. Refuses what is damaged, encrypted or too large. */
export function checkedParts(bytes: Buffer): string[] {
  const parts = directory(bytes);
  if (parts.reduce((sum, { unpacked }) => sum + unpacked, 0) > MOST_BYTES) throw tooLarge();
  for (const part of parts) {
    if (part.unpacked > MOST_TIMES_SMALLER * Math.max(part.packed, 1024)) throw tooLarge();
    checkPart(bytes, part);
  }
  return parts.map(({ name }) => name);
}

function directory(bytes: Buffer): Part[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END) throw damaged();
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_PARTS) throw tooLarge();
  const parts: Part[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== ENTRY) throw damaged();
    const encrypted = (bytes.readUInt16LE(at + 8) & 1) === 1;
    if (encrypted) throw new TableRefused({ nl: 'is met een wachtwoord beveiligd', en: 'is protected by a password' }, { nl: 'het bestand zonder wachtwoord', en: 'the file without a password' });
    const nameLength = bytes.readUInt16LE(at + 28);
    parts.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength), method: bytes.readUInt16LE(at + 10), packed: bytes.readUInt32LE(at + 20), unpacked: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

/** Unpacks a part no further than the directory says it goes. */
function checkPart(bytes: Buffer, { method, packed, unpacked, at }: Part): void {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL) throw damaged();
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  if (start + packed > bytes.length || bytes.readUInt16LE(at + 8) !== method) throw damaged();
  if (method === STORED && packed === unpacked) return;
  if (method !== DEFLATED) throw damaged();
  if (unpacked === 0) return;
  try {
    if (inflateRawSync(bytes.subarray(start, start + packed), { maxOutputLength: unpacked }).length === unpacked) return;
  } catch {
    // longer than it says, or no archive at all
  }
  throw damaged();
}
