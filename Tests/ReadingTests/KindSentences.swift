extension Sentences {
  /// Kinds by the sense of the verb.
  static let kinds = rows(
    """
    Teckna ett samarbetsavtal med ABF | milestone
    Rusta upp lekplatsen vid gården | milestone
    Måla om klubblokalen | milestone
    Byta ut belysningen till LED | milestone
    Köpa in två nya kanoter | count =2
    Bygga en ny grillplats | milestone
    Anställa en verksamhetsledare på halvtid | milestone
    Inrätta en valledning senast i mars | milestone by 2025-03-31
    Söka bidrag hos kommunen för en tillgänglig entré | milestone
    Ansökan om bygglov ska lämnas in före den 1 april. | milestone by 2025-03-31
    Anläggningens tak läggs om senast i augusti. | milestone by 2025-08-31
    Samarbetet med biblioteket fortsätter. | ongoing
    Hålla hemsidan uppdaterad | ongoing
    Studieorganisatören håller kontakt med skolorna. | ongoing
    Bjuda in nya grannar till våra träffar | ongoing
    Delta i det lokala föreningsrådet | ongoing
    Bevaka kommunens bostadspolitik | ongoing
    Ge stöd till klubbar i kris | ongoing
    Medverka i samrådet kring detaljplanen | ongoing
    Verka för en bättre arbetsmiljö | qualitative
    Våra möten ska präglas av öppenhet. | qualitative
    Skapa engagemang bland unga | qualitative
    Skapa en valplattform | milestone
    Förbättra kommunikationen mellan klubbarna | qualitative
    Vi ska vara en självklar mötesplats i bygden. | qualitative
    Värna sammanhållningen i laget | qualitative
    Arbeta för att fler unga väljs in i styrelsen | direction up
    Verka för att antalet otrygga anställningar minskar | direction down
    Att sänka medelåldern bland ledarna | direction down
    Fler kvinnor på ledande poster | direction up
    Färre avhopp bland de nya medlemmarna | direction down
    Att höja andelen heltidsanställda | direction up
    Fira föreningens 50-årsjubileum | milestone
    Ett seminarium om klimatet ska hållas under hösten. | milestone by 2025-12-31
    Hemsidan ska vara omgjord till sommaren. | milestone by 2025-06-30
    Ett nytt kommunalpolitiskt program ska antas på årsmötet i mars. | milestone by 2025-03-31
    Nya stadgar träder i kraft 1 juli. | milestone by 2025-07-01
    Valmanifestet ska vara tryckt och utdelat före påsk. | milestone by 2025-04-19
    """)
}
