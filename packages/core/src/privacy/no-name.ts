const benefits = 'AOW|ANW|Anw|WIA|IVA|WGA|WAO|WW|ZW|Wajong|Bbz|IOAW|Wsnp|WSNP|PGB';
const laws = 'Ziektewet|Participatiewet|Jeugdwet|Leerplichtwet|Wmo|WMO|Wlz|WLZ|Zvw|Pw|Awb|Wvggz';
const schools = 'VMBO|HAVO|VWO|MBO|HBO|ROC|VSO|SBO|ISK|AZC';
const bodies = 'UWV|SVB|CAK|DUO|GGD|GGZ|CIZ|IND|COA|CJIB|RvdK|Belastingdienst';
const origins =
  'Nederlandse|Marokkaanse|Turkse|Koerdische|Syrische|Poolse|Surinaamse|Antilliaanse|Curaçaose|Somalische|Eritrese|Ethiopische|' +
  'Oekraïense|Russische|Iraakse|Iraanse|Afghaanse|Duitse|Belgische|Engelse|Spaanse|Portugese|Italiaanse|Bulgaarse|Roemeense|' +
  'Chinese|Indonesische|Molukse|Hindoestaanse|Arabische|Afrikaanse|Europese|Kaapverdische|Ghanese|Nigeriaanse|Algerijnse|Tunesische';

/**
 * Benefits, laws, kinds of school, national bodies and origins, as they follow a family word in short notes (`Vader AOW`,
 * `moeder van Turkse afkomst`), alone or before a hyphen. Capitals count: `WIA` is a benefit, `Wia` is a name. Sticky.
 */
export const noName = new RegExp(
  `(?:${[benefits, laws, schools, bodies, origins].join('|')})(?![\\p{L}\\p{M}\\p{N}]|-\\p{Lu})`,
  'uy',
);
