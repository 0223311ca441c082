/** Hands a file to the browser to keep. */
export function keepFile(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Hands the first row of a table to the browser to keep, marked so that spreadsheets read its letters right. */
export const keepTitles = (fileName: string, titles: readonly string[]): void =>
  keepFile(fileName, new Blob([`\uFEFF${titles.join(',')}\r\n`], { type: 'text/csv;charset=utf-8' }));
