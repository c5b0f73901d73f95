// The vowels that are spoken as one, the longest first: what is left over is a syllable each.
const nuclei = /aai|ooi|oei|eeu|ieu|eau|aa|ee|oo|uu|ie|ei|ij|eu|oe|ui|au|ou|ai|ëi|[aeiouyäëïöü]/gu;

// Words that are spoken otherwise than they are spelled, or whose vowels meet at a seam.
const seams = [
  [/team/g, 'tiem'],
  [/museum/g, 'musejum'],
  [/qu/g, 'kw'],
  [/^(on|off)line/g, '$1lijn'],
  [/site/g, 'sijt'],
  [/update/g, 'updeet'],
  [/^(be|ge)(?=ui)/g, '$1-'],
];

/** How many syllables a Dutch word has: spoken letters for an abbreviation in capitals, one at least for anything. */
export function syllablesIn(word) {
  if (/^\p{Lu}{2,5}$/u.test(word)) return word.length;
  let spelled = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0302\u0327]/g, '')
    .normalize('NFC');
  for (const [seam, apart] of seams) spelled = spelled.replace(seam, apart);
  return Math.max(1, spelled.match(nuclei)?.length ?? 0);
}
