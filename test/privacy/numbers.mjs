const letters = 'BDFGHJKLNPRSTVXZ';
const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** Numbers and addresses of nobody, in the ways that the rules of the finder know them; `-otherwise` in ways they do not. */
export function numbersOf(random) {
  const { below, pick, digits } = random;
  const capitals = (count) => Array.from({ length: count }, () => pick(letters)).join('');
  const day = () => 1 + below(28);
  const month = () => 1 + below(12);
  const birthYear = () => 1950 + below(74);
  const two = (number) => String(number).padStart(2, '0');
  const grouped = (text, sizes, gap) => {
    let at = 0;
    return sizes.map((size) => text.slice(at, (at += size))).join(gap);
  };
  const bsn = () => {
    for (;;) {
      const nine = String(1 + below(9)) + digits(8);
      const sum = [...nine].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
      if (sum % 11 === 0) return nine;
    }
  };
  const iban = () => {
    const rest = `${pick(['ABNA', 'INGB', 'RABO', 'TRIO', 'TEST'])}${digits(10)}`;
    const asDigits = [...`${rest}NL00`].map((character) => parseInt(character, 36)).join('');
    return `NL${two(98 - Number(BigInt(asDigits) % 97n))}${rest}`;
  };
  const fours = (text) => text.match(/.{1,4}/g).join(' ');
  const sideCode = () =>
    pick(['XX-99-99', '99-99-XX', '99-XX-99', 'XX-99-XX', '99-XX-XX', '99-XXX-9', '9-XXX-99', 'XX-999-X', 'X-999-XX'])
      .replace(/X/g, () => pick(letters))
      .replace(/9/g, () => String(below(10)));
  const postcode = (gap) => `${1 + below(9)}${digits(3)}${gap}${pick('BGKLNT')}${pick('BGKLNT')}`;
  const mailName = () => pick(['j.bakker', 'noor2010', 'gezin+school', 'mo.k', 'info', 'anouk-de-wit', 'd_visser']);
  const mail = () => `${mailName()}${below(100)}@${pick(['example.nl', 'post.example.org', 'mail.example.com'])}`;

  return {
    bsn: () => {
      const nine = bsn();
      return pick([
        nine,
        nine,
        grouped(nine, [3, 3, 3], '.'),
        grouped(nine, [3, 3, 3], ' '),
        grouped(nine, [4, 2, 3], '.'),
      ]);
    },
    birthDate: () => {
      const [d, m, y] = [day(), month(), birthYear()];
      return pick([
        `${d}-${m}-${y}`,
        `${two(d)}-${two(m)}-${y}`,
        `${y}-${two(m)}-${two(d)}`,
        `${d} ${months[m - 1]} ${y}`,
      ]);
    },
    born: () => pick(['geboren', 'geboren op', 'geb.', 'geb']),
    phone: () => {
      const eight = digits(8);
      const seven = String(1 + below(9)) + digits(6);
      return pick([
        `06-${eight}`,
        `06${eight}`,
        `06 ${grouped(eight, [2, 2, 2, 2], ' ')}`,
        `06 ${eight}`,
        `043-${seven}`,
        `0320 ${grouped(seven, [2, 2, 2], ' ')}`,
        `+31 6 ${eight}`,
        `+316${eight}`,
        `06-${grouped(eight, [4, 4], ' ')}`,
      ]);
    },
    email: mail,
    postcode: () => {
      const house = 1 + below(300);
      return pick([
        `${postcode(' ')} ${house}`,
        `${postcode('')} ${house}${pick('ab')}`,
        postcode(' '),
        `${postcode(' ')} ${house}-${1 + below(9)}`,
      ]);
    },
    iban: () => {
      const whole = iban();
      return pick([whole, fours(whole)]);
    },
    licencePlate: sideCode,
    'phone-otherwise': () => {
      const eight = digits(8);
      return pick([`06.${grouped(eight, [2, 2, 2, 2], '.')}`, `(043) ${digits(7)}`, `0031 6 ${eight}`, `06/${eight}`]);
    },
    'postcode-otherwise': () => `${postcode(' ').toLowerCase()} ${1 + below(99)}`,
    'licencePlate-otherwise': () => pick([sideCode().replaceAll('-', ''), sideCode().toLowerCase()]),
    'birthDate-otherwise': () => `${day()} ${months[month() - 1]} ’${two(below(24))}`,
    'birthDate-far': () => `${two(day())}-${two(month())}-${birthYear()}`,
    'bsn-otherwise': () => grouped(bsn(), [3, 3, 3], '-'),
    'email-otherwise': () => mail().replace('@', pick([' @ ', '(at)'])),
    'iban-otherwise': () => iban().replace(/.$/, (last) => String((Number(last) + 1) % 10)),
    ...figuresOf(random, { day, month, two, capitals }),
  };
}

function figuresOf({ below, pick, digits }, { day, month, two, capitals }) {
  const year = () => 2012 + below(16);
  const thousands = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, '.');
  return {
    amount: () => {
      const number = 50 + below(90_000);
      const written = thousands(number);
      return pick([
        `€ ${written}`, `€${written}`, `€ ${written},-`, `${written} euro`, `€ ${written},${two(below(100))}`, `${written},${two(below(100))}`,
        `EUR ${written}`, `ca. ${written}`, `${1 + below(90)} duizend euro`, `€ ${thousands(number * 1000)}`, `€ ${number}`,
      ]); // prettier-ignore
    },
    article: () =>
      pick([
        `art. ${1 + below(12)}.${1 + below(9)} Jeugdwet`, `artikel 4:${80 + below(9)} Awb`, `artikel 2.3.${1 + below(9)} Wmo 2015`, `artikel ${10 + below(60)} Participatiewet`,
        `art. ${1 + below(60)}, ${pick(['eerste', 'tweede', 'derde'])} lid, onder ${pick('abc')}, Pw`, `artikel 8:${1 + below(90)} van de Algemene wet bestuursrecht`,
        `artikel ${1 + below(9)}:${100 + below(200)} BW`, `art. 3.1.${1 + below(9)} Wlz`, `artikel ${1 + below(300)} Zorgverzekeringswet`,
      ]), // prettier-ignore
    case: () =>
      pick([
        `${year()}-${digits(4)}`,
        `Z-${digits(6)}`,
        `M-${year()}-${digits(3)}`,
        `${year()}.${digits(5)}`,
        `Z/${digits(2)}/${digits(6)}`,
      ]),
    date: () =>
      pick([
        `${day()}-${month()}-${year()}`,
        `${two(day())}-${two(month())}-${year()}`,
        `3 mei ${year()}`,
        `${day()} ${months[month() - 1]} ${year()}`,
        `${two(day())}/${two(month())}/${String(year()).slice(2)}`,
      ]),
    time: () => `${two(8 + below(12))}.${pick(['00', '15', '30', '45'])}`,
    year: () => String(year()),
    small: () => String(1 + below(36)),
    letter: () => pick('ABCDE'),
    percent: () => pick([`${below(100)}%`, `${below(100)},${below(10)} %`, `${below(100)} procent`]),
    reference: () =>
      pick([
        `${capitals(3)}-${digits(5)}`,
        `${digits(4)}.${digits(3)}.${digits(2)}`,
        `F${digits(8)}`,
        `${digits(4)}/${digits(3)}/${capitals(1)}`,
      ]),
    long: () => pick([digits(10).replace(/^0/, '1'), `1${digits(11)}`, `4${digits(7)}`]),
  };
}
