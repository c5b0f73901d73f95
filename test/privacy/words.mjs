const words = (text) => text.trim().split(/\s*,\s*/);

/** Family words and forms of address, as the rules of the finder list them. */
export const families = words(
  'moeder, vader, oma, opa, zus, broer, dochter, zoon, partner, zusje, broertje, mevrouw, meneer',
);

/** Family words that a name follows inside a sentence. */
export const relatives = words('moeder, vader, partner, dochter, zoon, zus, zusje, broer, broertje, opa, oma');

/** Forms of address before a last name, as people type them. */
export const addresses = words('meneer, mevrouw, dhr., mw., Dhr., Mw., Meneer, Mevrouw, de heer, mevr., dhr, mw');

/** Words before a name that the rules do not list. */
export const others = words(
  'tante, oom, neef, nicht, stiefvader, stiefmoeder, pleegmoeder, pleegvader, schoonmoeder, buurvrouw, buurman, ex-partner, vriendin, vriend, coach, mentor, juf, meester, mama, papa',
);

/** First names as they are common in the Netherlands, in several spellings. */
export const firstNames = words(`
  Anouk, Noor, Daan, Sem, Lotte, Fatima, Youssef, Émile, Zoë, Renée, Mohammed, Aïsha, Esmée, Jan, Piet, Kees, Truus, Ria, Corrie,
  Joris, Sven, Milan, Levi, Finn, Julia, Tess, Sara, Emma, Mila, Nora, Bram, Thijs, Lars, Ruben, Stijn, Luuk, Hamza, Bilal, Imane,
  Samira, Nadia, Soraya, Yıldız, Emine, Mehmet, Murat, Özlem, Gökhan, Katarzyna, Piotr, Łukasz, Zuzanna, Ivan, Oksana, Dmytro,
  Tesfay, Selam, Winta, Abdi, Hodan, Shanice, Jermaine, Gladys, Wendy, Priscilla, Anne-Marie, Jean-Paul, Roos, Iris, Mark, Frank,
  Joy, Storm, Sky, Faith, An, Bo, Jo, Max, Kim, Robin, Femke, Wouter, Maaike, Sjoerd, Tjitske, Sietske`);

/** Last names as they are common in the Netherlands, particles included. */
export const lastNames = words(`
  Bakker, Visser, Jansen, de Wit, van der Meer, van Dijk, de Boer, Smit, Meijer, Mulder, Bos, Vos, Peters, Hendriks, van Leeuwen,
  Dekker, Brouwer, de Groot, Gerritsen, van den Berg, Kok, Jacobs, Vermeulen, van der Heijden, Öztürk, Yılmaz, Kaya, El Amrani,
  Bouzid, Benali, Haddad, Kowalski, Nowak, Wójcik, Nguyen, Chen, Martina, Koeiman, Pinas, Kromosoeto, Hassan, Ali, Tekle, Gebre,
  ter Horst, ten Have, van ’t Hof, O’Brien, Fernandes, da Silva, Schröder, Müller, Lefèvre, Timmermans, Willems, Claessens`);

/** Place names, of municipalities, towns and villages. */
export const places = words(`
  Maastricht, Lelystad, Utrecht, Amsterdam, Den Haag, Heerlen, Sittard, Geleen, Kerkrade, Roermond, Venlo, Weert, Eindhoven, Tilburg,
  Breda, Arnhem, Nijmegen, Almere, Haarlem, Leiden, Delft, Zwolle, Enschede, Apeldoorn, Amersfoort, Dordrecht, Zoetermeer, Meerssen,
  Valkenburg, Gulpen, Vaals, Eijsden, Margraten, Beek, Stein, Elsloo, Bunde, Brunssum, Landgraaf, Simpelveld, Voerendaal, Nuth, Echt,
  Susteren, Maasbracht, Horst, Venray, Deurne, Helmond, Asten, Someren, Boxtel, Oss, Uden, Veghel, Cuijk, Boxmeer, Gennep, Goes,
  Terneuzen, Vlissingen, Middelburg, Zierikzee, Hulst, Sluis, Kampen, Dronten, Urk, Emmeloord, Zeewolde, Harderwijk, Ermelo, Putten,
  Barneveld, Ede, Wageningen, Tiel, Culemborg, Houten, Nieuwegein, Woerden, Gouda, Alphen aan den Rijn, Bodegraven, Waddinxveen,
  Schiedam, Vlaardingen, Maassluis, Spijkenisse, Hellevoetsluis, Purmerend, Zaandam, Hoorn, Alkmaar, Den Helder, Schagen, Assen,
  Emmen, Hoogeveen, Meppel, Steenwijk, Heerenveen, Sneek, Drachten, Leeuwarden, Franeker, Harlingen, Dokkum, Winschoten, Veendam,
  Stadskanaal, Delfzijl, Hengelo, Almelo, Oldenzaal, Losser, Borne, Rijssen, Deventer, Zutphen, Doetinchem, Winterswijk, Aalten`);

/** Countries that families come from. */
export const countries = words(
  'Syrië, Marokko, Turkije, Suriname, Curaçao, Polen, Oekraïne, Eritrea, Somalië, Irak, Iran, Afghanistan, Bulgarije, Roemenië, Ghana, Ethiopië, Soedan, Congo, Jemen, Libanon, Algerije, Tunesië, Spanje, Portugal, Duitsland, België, Venezuela, Colombia, China, Vietnam, Aruba, Guinee',
);

/** Neighbourhoods. */
export const districts = words(
  'Malberg, Mariaberg, Pottenberg, Caberg, Wittevrouwenveld, Nazareth, Limmel, Heugem, De Heeg, Vroendaal, Daalhof, Wolder, Boschpoort, Zuiderzeewijk, Atolwijk, Boswijk, Kanaleneiland, Overvecht, Hoograven, Lombok, Zuilen, Ondiep, Tuinwijk, Vogelwijk, Bloemenbuurt, Schilderswijk, Moerwijk, Transvaal, Laakkwartier, Bijlmer, Osdorp, Geuzenveld, Slotermeer, Tuindorp, Buitenhof, Voorhof, Meezenbroek, Passart, Heksenberg, Vrieheide',
);

const streetNames = words(
  'Kerk, Dorps, Molen, School, Eiken, Beuken, Linden, Stations, Nieuw, Prins Hendrik, Koningin Juliana, Burgemeester Bosman, Doctor Poels, Pastoor Jacobs, Thorbecke, Anne Frank, Johan de Wit, Sint Jozef, Akkers, Vijver, Kastanje, Rozen',
);
const streetEnds = words('straat, laan, weg, plein, hof, kade');

/** Streets, many called after people. */
export const streets = streetNames.flatMap((name) => streetEnds.map((end) => name + end));

/** Public bodies and well-known parties that any municipality deals with. */
export const bodies = words(
  'het UWV, de SVB, het CAK, DUO, de Belastingdienst, de GGD, de GGZ, het CIZ, de IND, het COA, de Raad voor de Kinderbescherming, Jeugdbescherming West, Veilig Thuis, het Leger des Heils, Slachtofferhulp Nederland, de Kredietbank, het Juridisch Loket, de Voedselbank, VluchtelingenWerk, Humanitas, MEE, Mondriaan, Xonar, Koraal, Housing Maastricht, Bureau Jeugdzorg Limburg, de Sint Maartenskliniek, het Huis van de Wijk, de Kinderombudsman, William Schrikker, Woonpunt, Maasvallei, Servatius, Trajekt, Levanto, Radar, Lister, De Tussenvoorziening, Ambulant Team Zuid, Stichting Leergeld',
);

const kindsOfInstitution = words(
  'stichting, basisschool, zorggroep, wijkteam, woningcorporatie, bewindvoering, kinderopvang, huisartsenpraktijk, inloophuis, buurthuis, praktijkschool, zorgboerderij, thuiszorg, dagbesteding, logeerhuis',
);
const namesOfInstitutions = words(
  'De Brug, De Regenboog, Samen Sterk, Het Kompas, De Wissel, Sint Jozef, Anne Frank, Thuishaven, Maria Montessori, De Vuurtoren, Zonnehof, Prins Claus, Jan van Brabant, Nieuwland, Perspectief, Vooruit, Johannes Calvijn, De Klimop, Wijzer, Don Bosco, Florence, Sophia, Willem Alexander, Beatrix, Oase, Novum, Titus Brandsma, Kansrijk, De Linde, Lievens',
);

/** Institutions of the kinds that a case names: bodies everybody knows and ones that are made up here. */
export const institutions = [
  ...bodies,
  ...kindsOfInstitution.flatMap((kind) => namesOfInstitutions.map((name) => `${kind} ${name}`)),
];
