extension Sentences {
  /// What is done, by whom, and how often.
  static let doing = rows(
    """
    Minst 25 medlemmar ska ha varit på en konferens. | distinct >=25
    Ett fyrtiotal undersköterskor ska ha deltagit i någon träff före sommaren. | distinct =40 by 2025-06-30
    Minst 40 familjer har följt med på lägret. | distinct >=40
    Ett dussin svetsare ska ha gått skyddsutbildningen. | distinct =12
    Totalt 90 ombud, varav minst 40 nya, går grundutbildningen under 2025. | distinct =90 by 2025-12-31; distinct >=40 by 2025-12-31
    Minst 10 ledare ska ha gått steg 1 och minst 5 steg 2. | distinct >=10; distinct >=5
    Utbilda 20 tränare, varav hälften kvinnor | distinct =20; coverage =50%
    200 barn ska lära sig simma. | distinct =200
    Minst 15 klubbar medverkar i kampanjen. | distinct >=15
    Sex lag anmäler sig till turneringen. | distinct =6
    Kretsarna ska hålla två möten var. | count =2
    Arrangera tre temakvällar vardera i Norr, Söder och Väster. | count =3
    Klubbarna i Norr och Söder värvar tio respektive femton medlemmar. | count =10; count =15
    Hålla fyra respektive sex möten under våren respektive hösten. | count =4 by 2025-06-30; count =6 by 2025-12-31
    Respektive förening ska utse en kontaktperson. | coverage =100%
    Vi ska ha minst tre motioner till kongressen. | count >=3
    Klubben ska ha fyra torgmöten under våren. | count =4 by 2025-06-30
    Distriktet ska ha haft minst sex konferenser. | count >=6
    """)
}
