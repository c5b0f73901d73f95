// the whole case first, then in the order in which a case comes by them; beginnings of names
const elements = [
  ...['case.md', 'canvas', 'cost-benefit.md', 'cost-benefit', 'value-triangle', 'approval', 'agenda', 'monitoring'],
  ...['renewals', 'parties', 'grounds', 'funding', 'question', 'versions', 'case-file'],
];

/** The rooms of the docs, in the order in which an integrator comes by them; what fits no room stands in the last. */
const rooms = [
  { title: 'Begin', holds: ['README.md', 'docs/getting-started.md', 'docs/upgrade.md', 'CHANGELOG.md', 'changes/'] },
  { title: 'Hosts', holds: ['docs/hosts', 'docs/guest-manners.md'] },
  { title: 'Security', holds: ['docs/security', 'docs/errors.md', 'docs/canvas/privacy.md'] },
  { title: 'Themes', holds: ['docs/themes'] },
  { title: 'Texts', holds: ['docs/texts.md', 'docs/readability.md', 'docs/canvas'] },
  { title: 'Process files', holds: ['docs/process'] },
  { title: 'Cases and stores', holds: ['docs/case', 'docs/stores'] },
  { title: 'Elements', holds: [...elements.map((noun) => `docs/elements/${noun}`), 'docs/elements'] },
  { title: 'Cost-benefit', holds: ['docs/cost-benefit'] },
  { title: 'Accessibility', holds: ['docs/accessibility'] },
  {
    title: 'Packages and sizes',
    holds: ['docs/packages', 'docs/browsers.md', 'packages/', 'docs/sizes.md', 'docs/benchmarks.md'],
  },
  { title: 'Decisions', holds: ['docs/decisions'] },
  { title: 'Working on it', holds: [''] },
];

/** Pages by room: `[{title, pages}]`, each page in the first room that holds its path; empty rooms are left out. */
export function roomsOf(pages) {
  const left = new Set(pages);
  const filled = rooms.map(({ title, holds }) => {
    const found = holds.flatMap((start) => [...left].filter(({ path }) => path.startsWith(start)));
    const inOrder = [...new Set(found)];
    inOrder.forEach((page) => left.delete(page));
    return { title, pages: inOrder };
  });
  return filled.filter((room) => room.pages.length > 0);
}
