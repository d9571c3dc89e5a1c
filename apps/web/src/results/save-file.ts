/** Hands a file to the browser to save. */
export function saveFile({ fileName, mimeType, content }: { fileName: string; mimeType: string; content: string }): void {
  const href = URL.createObjectURL(new Blob([content], { type: mimeType }));
  Object.assign(document.createElement('a'), { href, download: fileName }).click();
  URL.revokeObjectURL(href);
}
