/** Saves a text as a file on this device, without a request: a copy that the user asked for. */
export function saveCopy(page: Document, name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox still reads the address after the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
