/** Hands a file to the browser to save. */
export function saveFile({ content, ...file }: { fileName: string; mimeType: string; content: string }): void {
  save(file, content);
}

/** The same for a file that is no text: its content comes in base64. */
export function saveBinary({ content, ...file }: { fileName: string; mimeType: string; content: string }): void {
  save(file, Uint8Array.from(atob(content), (character) => character.charCodeAt(0)));
}

function save({ fileName, mimeType }: { fileName: string; mimeType: string }, content: BlobPart): void {
  const href = URL.createObjectURL(new Blob([content], { type: mimeType }));
  Object.assign(document.createElement('a'), { href, download: fileName }).click();
  URL.revokeObjectURL(href);
}
