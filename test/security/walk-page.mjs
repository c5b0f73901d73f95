/**
 * Uses all that stands on a page; runs in the page and is whole in itself. Each part of a case is opened, every field typed
 * in, every choice made and every button pressed once, also those that came by a press, up to a hundred in each part; then the page is laid out on
 * paper and back. Answers how much was used: `{fields, pressed, tags}`.
 */
export async function walkPage() {
  const most = 100;
  const used = new Set();
  const counts = { fields: 0, pressed: 0, tags: [] };
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) => (one.shadowRoot ? [one, ...all(one.shadowRoot)] : [one]));
  const settled = async () => {
    for (let turns = 0; turns < 3; turns++) {
      await Promise.all(all(document).map((one) => one.updateComplete));
      await pause(5);
    }
  };
  const write = (field) => {
    if (field.readOnly || field.type === 'file') return;
    if (field.type === 'checkbox' || field.type === 'radio') field.click();
    else {
      const words = { date: '2026-11-30', time: '10:30', range: '3' };
      if (field.localName === 'select') field.selectedIndex = field.options.length - 1;
      else field.value = words[field.type] ?? (field.inputMode === 'decimal' ? '5' : `${field.value} 12`);
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    field.dispatchEvent(new Event('change', { bubbles: true }));
    counts.fields++;
  };
  const useAll = async () => {
    const enough = used.size + most;
    for (let found = true; found && used.size < enough;) {
      found = false;
      for (const one of all(document)) {
        const isField = one.matches('input, textarea, select');
        if (
          used.has(one) ||
          one.getClientRects().length === 0 ||
          !(isField || one.matches('button, summary, [role=tab]'))
        )
          continue;
        if (used.size >= enough) break;
        used.add(one);
        found = true;
        if (isField) write(one);
        else {
          one.click();
          counts.pressed++;
        }
        await Promise.resolve();
      }
      await settled();
    }
  };

  for (let tries = 0; tries < 200 && document.querySelector(':not(:defined)'); tries++) await pause(50);
  for (let tries = 0; tries < 200 && all(document).some(({ case: held }) => held?.view?.phase === 'loading'); tries++)
    await pause(50);
  await settled();
  const around = document.querySelector('maatwerk-case');
  for (const place of around ? ['canvas', 'costBenefit', 'valueTriangle', 'monitoring', 'approval'] : ['']) {
    around?.showPlace(place);
    await settled();
    await pause(100);
    await useAll();
  }
  dispatchEvent(new Event('beforeprint'));
  await settled();
  dispatchEvent(new Event('afterprint'));
  await settled();
  counts.tags = [
    ...new Set(
      all(document)
        .filter((one) => one.shadowRoot)
        .map((one) => one.localName),
    ),
  ].sort();
  return counts;
}
