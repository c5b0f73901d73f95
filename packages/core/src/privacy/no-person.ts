import type { Span } from './span.js';

const known = new Set(
  (
    'nederland nederlands nederlandse nederlander nederlanders marokko marokkaans marokkaanse turkije turks turkse syrië syrisch syrische ' +
    'polen pools poolse suriname surinaams surinaamse antillen antilliaans antilliaanse curaçao curaçaos aruba somalië somalisch somalische ' +
    'eritrea eritrees eritrese oekraïne oekraïens oekraïense irak iraaks iraakse iran iraans iraanse afghanistan afghaans afghaanse ' +
    'duitsland duits duitse belgië belgisch belgische frankrijk franse engeland engelse engels spanje spaans spaanse italië italiaans italiaanse ' +
    'bulgarije bulgaars bulgaarse roemenië roemeens roemeense arabisch arabische europa europees europese limburg limburgs limburgse ' +
    'flevoland gelderland utrecht overijssel drenthe groningen friesland brabant noord-brabant zeeland noord-holland zuid-holland holland randstad ' +
    'amsterdam rotterdam maastricht lelystad heerlen sittard geleen roermond venlo weert eindhoven tilburg breda arnhem nijmegen almere haarlem leiden delft ' +
    'zwolle enschede apeldoorn amersfoort dordrecht zoetermeer den-haag ' +
    'wmo wlz zvw awb bw jw pw avg wvggz wzd kvk ' +
    'kerst kerstmis pasen pinksteren hemelvaart koningsdag sinterklaas ramadan suikerfeest offerfeest carnaval ' +
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december ' +
    'digid whatsapp facebook instagram snapchat tiktok internet teams microsoft excel word google funda marktplaats playstation netflix ikea jumbo lidl aldi ' +
    'albert-heijn ziggo kpn vattenfall essent eneco rabobank postnl bkr ' +
    'ghana ethiopië soedan congo nigeria kameroen guinee jemen libanon jordanië israël palestina egypte algerije tunesië libië portugal portugees ' +
    'griekenland grieks griekse rusland russisch russische hongarije hongaars tsjechië slowakije kroatië servië bosnië albanië kosovo armenië georgië ' +
    'china chinees chinese vietnam thailand india pakistan bangladesh sri-lanka indonesië filipijnen brazilië colombia venezuela amerika amerikaans canada ' +
    'meneer mevrouw heer dhr mw mevr moeder vader partner dochter zoon zus zusje broer broertje opa oma mama papa algemene ' +
    'college burgemeester wethouder rijk staat kamer grondwet god allah bijbel koran u uw'
  ).split(' '),
);

const kindOfBody =
  /(?:wet|besluit|verordening|regeling|dienst|zorg|school|college|lyceum|uitkering|toeslag|stichting|ziekenhuis|kliniek|fonds|raad|bank|bureau|wonen|centrum|huis|kerk|moskee)$/u;
const street = /\p{L}{3}(?:straat|laan|weg|plein|kade|singel|gracht|dreef|steeg|park)$/u;
const placedBefore =
  /(?:^|[^\p{L}\p{M}])(?:in|te|uit|wijkteam|gemeente|provincie|stad|dorp|wijk|buurt|regio|stichting|vereniging|school|basisschool|kinderopvang|corporatie|woningcorporatie|zorgverzekeraar|zorgaanbieder|organisatie|instelling|bureau|project|locatie|afdeling|merk|station|straat|plein)[ \u00a0\u202f]+(?:(?:de|het|den)[ \u00a0\u202f]+)?["“‘]?$/u;

/** Whether a capitalised word, or each of several, is explained: a country, language, law, body, brand, feast or street, or named as a place or an institution just before it. */
export function isNoPerson(text: string, { start, end }: Span): boolean {
  if (placedBefore.test(text.slice(Math.max(0, start - 32), start))) return true;
  const match = text.slice(start, end).normalize('NFC');
  if (known.has(match.toLowerCase().replace(/\s/g, '-'))) return true;
  if (street.test(match)) return true;
  return match.split(/[ \u00a0\u202f]+/).every((word) => isExplained(word));
}

function isExplained(word: string): boolean {
  const lower = word.toLowerCase();
  const [first = '', second] = lower.split(/[-‐‑]/);
  // In a compound such as `Wajong-uitkering` or `Ziggo-rekening` what counts is the common noun it ends in.
  const isCompound = second !== undefined && /[-‐‑]\p{Ll}/u.test(word);
  return isCompound || known.has(lower) || known.has(first) || kindOfBody.test(lower);
}
