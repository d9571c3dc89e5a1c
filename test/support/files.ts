/** The text of files that the product makes, with all that a reader of the file does not see. */
import { inflateSync } from 'node:zlib';
import * as XLSX from '@e965/xlsx';

/** Every part of a workbook, as XML; or the text of a document and what it says about itself. */
export function textOfFile(content: Buffer): string {
  if (content.subarray(0, 4).toString('latin1') === '%PDF') return textOfPdf(content);
  if (content.subarray(0, 2).toString('latin1') !== 'PK') return content.toString();
  const { files } = XLSX.read(content, { bookFiles: true }) as XLSX.WorkBook & { files: Record<string, { content?: Uint8Array }> };
  return Object.entries(files).map(([name, { content: part = new Uint8Array() }]) => `${name}\n${Buffer.from(part).toString()}`).join('\n'); // a folder has none
}

/** By the maps that a document carries of its glyphs: what each of them makes of all that is drawn, since which font draws what makes no difference to a search. */
function textOfPdf(content: Buffer): string {
  const raw = content.toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, data]) => inflated(Buffer.from(data!, 'latin1')));
  const maps = streams.filter((stream) => stream.includes('begincmap')).map(glyphs);
  const drawn = streams.flatMap((stream) => [...stream.matchAll(/\[([^\]]*)\]\s*TJ/g)].map(([, parts]) => [...parts!.matchAll(/<([0-9a-f]+)>/gi)].map(([, hex]) => hex!).join('')));
  const readings = maps.map((map) => drawn.map((hex) => (hex.match(/.{4}/g) ?? []).map((glyph) => map.get(Number.parseInt(glyph, 16)) ?? '').join('')).join(''));
  return [...readings, raw.replaceAll(/stream\r?\n[\s\S]*?endstream/g, '')].join('\n');
}

function inflated(data: Buffer): string {
  try {
    return inflateSync(data).toString('latin1');
  } catch {
    return data.toString('latin1'); // a picture or a font of its own
  }
}

/** Which characters each glyph stands for. */
function glyphs(map: string): Map<number, string> {
  const ranges = [...map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)].flatMap(([, body]) => [...body!.matchAll(/<([0-9a-f]+)>\s*<[0-9a-f]+>\s*\[([^\]]*)\]/gi)]);
  return new Map(ranges.flatMap(([, first, texts]) => [...texts!.matchAll(/<([0-9a-f\s]*)>/gi)].map(([, hex], index) => (
    [Number.parseInt(first!, 16) + index, String.fromCharCode(...(hex!.replaceAll(/\s/g, '').match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)))] as const))));
}
