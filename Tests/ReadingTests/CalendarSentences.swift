extension Sentences {
  /// Every ordinary spelling of a time.
  static let calendar = rows(
    """
    Värva 20 medlemmar före halvårsskiftet | count =20 by 2025-06-30
    Värva 20 medlemmar före midsommar | count =20 by 2025-06-20
    Värva 20 medlemmar före påsk | count =20 by 2025-04-19
    Värva 20 medlemmar till första advent | count =20 by 2025-11-30
    Värva 20 medlemmar till jul | count =20 by 2025-12-24
    Värva 20 medlemmar till skolstarten | count =20 by 2025-08-31
    Värva 20 medlemmar till sommaren | count =20 by 2025-06-30
    Värva 20 medlemmar innan semestern | count =20 by 2025-06-30
    Värva 20 medlemmar inom första kvartalet | count =20 by 2025-03-31
    Värva 20 medlemmar under v. 12–14 | count =20 by 2025-04-06
    Värva 20 medlemmar före utgången av mars | count =20 by 2025-03-31
    Värva 20 medlemmar senast den 15:e maj | count =20 by 2025-05-15
    Värva 20 medlemmar senast 15/5 | count =20 by 2025-05-15
    Värva 20 medlemmar senast 15.5 | count =20 by 2025-05-15
    Värva 20 medlemmar under maj månad | count =20 by 2025-05-31
    Värva 20 medlemmar senast sista april | count =20 by 2025-04-30
    Värva 20 medlemmar 1 mars–30 april | count =20 by 2025-04-30
    Värva 20 medlemmar under perioden 15 mars till 15 maj | count =20 by 2025-05-15
    Värva 20 medlemmar mellan 1 mars och 30 april | count =20 by 2025-04-30
    Värva 20 medlemmar mars–maj | count =20 by 2025-05-31
    Värva 20 medlemmar under september och oktober | count =20 by 2025-10-31
    Värva 20 medlemmar under HT25 | count =20 by 2025-12-31
    Värva 20 medlemmar under hösten 2026 | count =20 by 2026-12-31
    Värva 20 medlemmar till nästa årsskifte | count =20 by 2025-12-31
    Värva 20 medlemmar till årsskiftet 2025/ | count =20 by 2025-12-31
    Värva 20 medlemmar till årsskiftet 2025– | count =20 by 2025-12-31
    Värva 20 medlemmar till årsskiftet 2025/årsmötet | count =20 by 2025-12-31
    Värva 20 medlemmar till månadsskiftet maj/juni | count =20 by 2025-05-31
    Värva 20 medlemmar till månadsskiftet maj/ | count =20 by 2025-05-31
    Värva 20 medlemmar till månadsskiftet maj– | count =20 by 2025-05-31
    Värva 20 medlemmar senast 31/12 2025 | count =20 by 2025-12-31
    Värva 20 medlemmar senast 31.12.2025 | count =20 by 2025-12-31
    Värva 20 medlemmar före valborg | count =20 by 2025-04-30
    Värva 20 medlemmar i samband med första maj | count =20 by 2025-05-01
    Värva 20 medlemmar till årsmötet 2026 | count =20 by 2026-12-31
    Värva 20 medlemmar inför valet 2026 | count =20 by 2026-09-13
    Värva 20 medlemmar fram till valdagen | count =20 by 2026-09-13
    Värva 20 medlemmar senast kvartal 2 | count =20 by 2025-06-30
    Värva 20 medlemmar under andra halvan av året | count =20 by 2025-12-31
    Värva 20 medlemmar i år | count =20 by 2025-12-31
    Värva 20 medlemmar under verksamhetsåret 2025/26 | count =20 by 2026-12-31
    Värva 20 medlemmar innan året är slut | count =20 by 2025-12-31
    Värva 20 medlemmar senast december 2025 | count =20 by 2025-12-31
    Värva 20 medlemmar före den 15 februari | count =20 by 2025-02-14
    Värva 20 medlemmar till mitten av april | count =20 by 2025-04-15
    Ny lokal i bruk 1 september | milestone by 2025-09-01
    """)
}
