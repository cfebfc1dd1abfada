/// The register of Sweden's 290 municipalities, by which places are known in a document that has no table of targets.
enum Municipalities {
  /// Whether a place is a municipality, whatever the size of its letters.
  static func contains(_ name: String) -> Bool { keys.contains(name.lowercased()) }

  private static let keys = Set(names.map { $0.lowercased() })

  /// Their names, county by county, as Statistics Sweden numbers the counties.
  static let names: [String] = [
    // Stockholm
    "Upplands Väsby", "Vallentuna", "Österåker", "Värmdö", "Järfälla", "Ekerö", "Huddinge", "Botkyrka",
    "Salem",
    "Haninge", "Tyresö", "Upplands-Bro", "Nykvarn", "Täby", "Danderyd", "Sollentuna", "Stockholm",
    "Södertälje",
    "Nacka", "Sundbyberg", "Solna", "Lidingö", "Vaxholm", "Norrtälje", "Sigtuna", "Nynäshamn",
    // Uppsala
    "Håbo", "Älvkarleby", "Knivsta", "Heby", "Tierp", "Uppsala", "Enköping", "Östhammar",
    // Södermanland
    "Vingåker", "Gnesta", "Nyköping", "Oxelösund", "Flen", "Katrineholm", "Eskilstuna", "Strängnäs", "Trosa",
    // Östergötland
    "Ödeshög", "Ydre", "Kinda", "Boxholm", "Åtvidaberg", "Finspång", "Valdemarsvik", "Linköping",
    "Norrköping",
    "Söderköping", "Motala", "Vadstena", "Mjölby",
    // Jönköping
    "Aneby", "Gnosjö", "Mullsjö", "Habo", "Gislaved", "Vaggeryd", "Jönköping", "Nässjö", "Värnamo", "Sävsjö",
    "Vetlanda", "Eksjö", "Tranås",
    // Kronoberg
    "Uppvidinge", "Lessebo", "Tingsryd", "Alvesta", "Älmhult", "Markaryd", "Växjö", "Ljungby",
    // Kalmar
    "Högsby", "Torsås", "Mörbylånga", "Hultsfred", "Mönsterås", "Emmaboda", "Kalmar", "Nybro", "Oskarshamn",
    "Västervik", "Vimmerby", "Borgholm",
    // Gotland
    "Gotland",
    // Blekinge
    "Olofström", "Karlskrona", "Ronneby", "Karlshamn", "Sölvesborg",
    // Skåne
    "Svalöv", "Staffanstorp", "Burlöv", "Vellinge", "Östra Göinge", "Örkelljunga", "Bjuv", "Kävlinge",
    "Lomma",
    "Svedala", "Skurup", "Sjöbo", "Hörby", "Höör", "Tomelilla", "Bromölla", "Osby", "Perstorp", "Klippan",
    "Åstorp", "Båstad", "Malmö", "Lund", "Landskrona", "Helsingborg", "Höganäs", "Eslöv", "Ystad",
    "Trelleborg",
    "Kristianstad", "Simrishamn", "Ängelholm", "Hässleholm",
    // Halland
    "Hylte", "Halmstad", "Laholm", "Falkenberg", "Varberg", "Kungsbacka",
    // Västra Götaland
    "Härryda", "Partille", "Öckerö", "Stenungsund", "Tjörn", "Orust", "Sotenäs", "Munkedal", "Tanum",
    "Dals-Ed",
    "Färgelanda", "Ale", "Lerum", "Vårgårda", "Bollebygd", "Grästorp", "Essunga", "Karlsborg", "Gullspång",
    "Tranemo", "Bengtsfors", "Mellerud", "Lilla Edet", "Mark", "Svenljunga", "Herrljunga", "Vara", "Götene",
    "Tibro", "Töreboda", "Göteborg", "Mölndal", "Kungälv", "Lysekil", "Uddevalla", "Strömstad", "Vänersborg",
    "Trollhättan", "Alingsås", "Borås", "Ulricehamn", "Åmål", "Mariestad", "Lidköping", "Skara", "Skövde",
    "Hjo",
    "Tidaholm", "Falköping",
    // Värmland
    "Kil", "Eda", "Torsby", "Storfors", "Hammarö", "Munkfors", "Forshaga", "Grums", "Årjäng", "Sunne",
    "Karlstad",
    "Kristinehamn", "Filipstad", "Hagfors", "Arvika", "Säffle",
    // Örebro
    "Lekeberg", "Laxå", "Hallsberg", "Degerfors", "Hällefors", "Ljusnarsberg", "Örebro", "Kumla", "Askersund",
    "Karlskoga", "Nora", "Lindesberg",
    // Västmanland
    "Skinnskatteberg", "Surahammar", "Kungsör", "Hallstahammar", "Norberg", "Västerås", "Sala", "Fagersta",
    "Köping", "Arboga",
    // Dalarna
    "Vansbro", "Malung-Sälen", "Gagnef", "Leksand", "Rättvik", "Orsa", "Älvdalen", "Smedjebacken", "Mora",
    "Falun", "Borlänge", "Säter", "Hedemora", "Avesta", "Ludvika",
    // Gävleborg
    "Ockelbo", "Hofors", "Ovanåker", "Nordanstig", "Ljusdal", "Gävle", "Sandviken", "Söderhamn", "Bollnäs",
    "Hudiksvall",
    // Västernorrland
    "Ånge", "Timrå", "Härnösand", "Sundsvall", "Kramfors", "Sollefteå", "Örnsköldsvik",
    // Jämtland
    "Ragunda", "Bräcke", "Krokom", "Strömsund", "Åre", "Berg", "Härjedalen", "Östersund",
    // Västerbotten
    "Nordmaling", "Bjurholm", "Vindeln", "Robertsfors", "Norsjö", "Malå", "Storuman", "Sorsele", "Dorotea",
    "Vännäs", "Vilhelmina", "Åsele", "Umeå", "Lycksele", "Skellefteå",
    // Norrbotten
    "Arvidsjaur", "Arjeplog", "Jokkmokk", "Överkalix", "Kalix", "Övertorneå", "Pajala", "Gällivare",
    "Älvsbyn",
    "Luleå", "Piteå", "Boden", "Haparanda", "Kiruna",
  ]
}
