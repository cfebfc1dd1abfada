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

  static let furtherKinds = rows(
    """
    Inreda ett ungdomsrum i källaren | milestone
    Digitalisera medlemsarkivet | milestone
    Införa ett nytt medlemssystem före sommaren | milestone by 2025-06-30
    Ett nytt avtal med kommunen ska tecknas under våren. | milestone by 2025-06-30
    En arbetsgrupp för jubileet tillsätts i februari. | milestone by 2025-02-28
    Valplattformen antas på årsmötet. | milestone
    Styrelsen tar fram en policy mot trakasserier. | milestone
    Revidera uthyrningsreglerna | milestone
    Uppdatera kommunikationsplanen | milestone
    Se över stadgarna inför årsmötet | milestone
    Lämna in en remiss om detaljplanen | milestone
    Skriva en motion om lärarlöner | milestone
    Skriva en motion till kongressen | milestone
    Ge ut en jubileumsbok | milestone
    Trycka upp nya visitkort | milestone
    Köpa en ny kopiator | milestone
    Flytta kansliet till nya lokaler | milestone
    Anlägga en boulebana | milestone
    Iordningställa en parkering | milestone
    Skaffa en hjärtstartare till klubbhuset | milestone
    Installera bergvärme | milestone
    Ha en utvecklingsplan på plats före årsskiftet | milestone by 2025-12-31
    Kartlägga behovet av mötesplatser | milestone
    Genomlysa ekonomin | milestone
    Göra en enkät bland medlemmarna | milestone
    Kontakta kommunen om cykelvägen | ongoing
    Bevaka landsbygdsfrågor i kommunen | ongoing
    Hålla lokalen öppen för ungdomar | ongoing
    Ta väl hand om nya medlemmar | ongoing
    Samarbeta med skolan om läxhjälp | ongoing
    Sprida kunskap om allemansrätten | ongoing
    Informera om våra medlemsförmåner | ongoing
    Uppmuntra fler att söka uppdrag | direction up
    Stötta ledarna i deras uppdrag | ongoing
    Vara ett stöd för klubbarna | ongoing
    Ge råd till medlemmar i hyrestvister | ongoing
    Representera medlemmarna i samrådet | qualitative
    Medlemmar som vill engagera sig ska få hjälp att hitta rätt. | ongoing
    Nya medlemmar erbjuds en introduktion. | ongoing
    Fortsatt samarbete med studieförbundet | ongoing
    Löpande utskick till medlemmarna | ongoing
    Vi ska synas i debatten. | qualitative
    Våra aktiviteter ska vara öppna för alla. | qualitative
    Vara en naturlig samlingspunkt för bygden | qualitative
    Vi ska ha en levande demokrati i föreningen. | qualitative
    Utveckla ledarrollen | qualitative
    Stärka den lokala demokratin | qualitative
    Fördjupa samarbetet med grannföreningen | qualitative
    Bidra till en trygg uppväxt för barn | qualitative
    Vi ska kännetecknas av ärlighet och saklighet. | qualitative
    Mötena ska genomsyras av respekt. | qualitative
    Medlemmarna ska känna stolthet över föreningen. | qualitative
    Ledarna ska trivas och vilja stanna. | qualitative
    Skapa förutsättningar för fler att delta | direction up
    Göra det lättare att bli medlem | qualitative
    Säkerställa en god arbetsmiljö | qualitative
    Effektivisera administrationen | qualitative
    Bli bättre på att ta emot nya | qualitative
    Öka andelen kvinnor i styrelsen | direction up
    Bredda rekryteringen av ledare | direction up
    Minska ungdomarnas skärmtid | direction down
    Växa som förening | direction up
    Fler aktiva medlemmar | direction up
    Lägre kostnader för lokalen | direction down
    Att färre elever hoppar av | direction down
    Ökat valdeltagande bland unga | direction up
    Ökad närvaro på arbetsplatserna | direction up
    Minskad matsvinn i köket | direction down
    Höjd organisationsgrad | direction up
    Fördubblat antal besök | increase =100%
    Verka för ökad jämställdhet | direction up
    Locka fler besökare till museet | direction up
    Engagera fler unga i valrörelsen | direction up
    Värva fler medlemmar | direction up
    Rekrytera fler ledare till ungdomssidan | direction up
    """)
}
