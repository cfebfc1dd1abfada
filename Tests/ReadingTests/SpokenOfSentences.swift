extension Sentences {
  /// What others decided, what depends on something, and how to sign up.
  static let spokenOf = rows(
    """
    Regeringen har satt som mål att 50 000 bostäder ska byggas. | past
    Riksförbundet beslutade 2024 att alla klubbar ska ha en plan. | past
    Länsstyrelsen ska enligt sitt beslut restaurera dammen senast 2028. | statutory
    Löftet om att alla ska få svar inom en vecka har inte kunnat hållas. | description
    Minst 50 medlemmar under 2024 | past
    Vi måste se till att 40 personer kommer. | rationale
    Anmälan till kursen görs senast den 1 maj. | heading
    Kommunfullmäktige beslutade förra året att 40 procent av maten ska vara ekologisk. | past
    Kongressen antog i fjol målet att alla klubbar ska ha en plan. | past
    Vi beslutade i fjol att alla ska ha en egen nyckel. | past
    Vår plan beskriver hur vi ska nå 500 medlemmar. | description
    Ska vi nå 100 medlemmar krävs mer arbete. | rationale
    """)
}
