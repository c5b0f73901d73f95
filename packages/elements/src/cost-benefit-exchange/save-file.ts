/** Hands a text to the browser as a file to keep. It is made on this device: no request is sent. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari reads the address only after the press is over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
