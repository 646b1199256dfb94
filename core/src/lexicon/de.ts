import type { LexiconData } from './lexicon.js';

export const german: LexiconData = {
  language: 'de',
  endings: [
    ['t', 'en'],
    ['et', 'en'],
    ['te', 'en'],
    ['ten', 'en'],
    ['st', 'en'],
    ['e', 'en'],
    ['e', ''],
    ['en', ''],
    ['n', ''],
    ['s', ''],
    ['es', ''],
    ['er', ''],
    ['em', ''],
  ],
  yearParts: 'qh',
  plurals: ['ungen', 'keiten', 'heiten', 'linien', 'gien', 'esse', 'aften', 'hmen', 'gen', 'ätze', 'läufe'],
  participles: ['t', 'et'],
  freeVerbs: true,
  capitalNouns: true,
  compounds: {
    metric: `quote rate zeit dauer kosten anzahl umsatz anteil index wert punktzahl absprungrate bestand bewertung auslastung
      abdeckung verfügbarkeit fluktuation`,
    soft: `zufriedenheit qualität kultur kompetenz erlebnis loyalität bindung bewusstsein transparenz effizienz`,
    output: `plan leitfaden handbuch portal bericht katalog vertrag richtlinie tafel prüfung fest messe zertifikat konzept
      formular stelle schulung sitzung tagung umfrage kampagne software plattform`,
    countable: `fälle fehler beschwerden anfragen tickets kunden nutzer beiträge reklamationen anrufe störungen besucher`,
    duration: 'arbeitstage werktage arbeitstagen werktagen bankarbeitstage',
  },
  words: {
    beside: 'mit',
    definite: 'der die das den dem des dieser diese dieses diesen diesem jene',
    possessive: 'unser unsere unseren unserem unserer mein dein ihr ihre ihren ihrem ihrer sein seine seinen',
    indefinite: 'ein eine einen einem einer eines einige mehrere viele wenige verschiedene etwas',
    preposition: `in im an am auf bei mit für über unter nach vor durch gegen ohne um zwischen seit während aus ins ans beim zur
      zum vom gegenüber hinsichtlich bezüglich entlang innerhalb außerhalb laut gemäß pro je hinter neben`,
    of: 'von der des',
    to: 'zu auf bis',
    from: 'von ab',
    and: 'und sowie & , ; +',
    or: 'oder bzw',
    be: 'sein ist sind war werden wird wurde bleibt bleiben worden',
    was: 'war waren wurde wurden hatte hatten',
    have: 'haben hat habe umfasst',
    modal: 'soll sollen muss müssen kann können darf dürfen wollen wollen möchten',
    pronoun: 'wir ich ihr sie er es man uns euch ihnen ihm jemand etwas nichts einander sich',
    adverb: `auch noch schon nur sehr mehr weniger immer nie oft hier dort so dann aber als wie gemeinsam vollständig dass ob da
      nicht selbst gut besser am_besten stets weiter weiterhin`,
    not: 'nicht kein keine nie niemals',
    relative: 'welche welcher welches was',
    question: 'was wie warum wer wann wo welche',
    nowadays: 'derzeit aktuell zurzeit momentan heute gegenwärtig',
    purpose: 'um_so damit sodass um_zu',
    condition: 'wenn falls sobald sofern',
    example: 'z.b beispielsweise etwa_wie bspw zum_beispiel',
    openEnded: 'bei_bedarf nach_bedarf laufend fortlaufend',
    aim: 'ziel wollen möchten streben anstreben planen beabsichtigen versuchen',
    transparent: 'sicherstellen gewährleisten dafür_sorgen',
    mission: 'mission vision zweck auftrag leitbild',
    number: `eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn zwanzig dreißig vierzig
      fünfzig sechzig siebzig achtzig neunzig hundert die_hälfte_der zwei_drittel_der ein_drittel_der die_hälfte_aller
      zwei_drittel_aller ein_dutzend einmal zweimal dreimal viermal mehrheit eine_stunde einer_stunde`,
    fraction: 'die_hälfte_der zwei_drittel_der ein_drittel_der die_hälfte_aller zwei_drittel_aller',
    anHour: 'eine_stunde einer_stunde',
    scale: 'hundert tausend million millionen mio milliarde milliarden mrd tsd k',
    range: 'bis - – — / oder zu',
    ratio: 'von aus',
    multiply: 'halbieren halbiert verdoppeln verdoppelt verdreifachen verdreifacht vervierfachen um_die_hälfte',
    atLeast: 'mindestens wenigstens mehr_als über nicht_weniger_als minimum > >= ≥ + ab größer_als besser_als',
    atMost: `höchstens maximal unter weniger_als bis_zu nicht_mehr_als spätestens < <= ≤ innerhalb_von binnen innerhalb maximum
      nicht_länger_als kürzer_als`,
    orMore: 'oder_mehr oder_besser oder_höher oder_weniger oder_schneller',
    approximately: 'etwa circa ca rund ungefähr ~ ≈ fast knapp',
    top: 'top',
    percent: '% prozent prozentpunkte prozentpunkt ‰ promille',
    money: '€ $ £ eur chf usd euro franken dollar',
    duration: `sekunde sekunden minute minuten min std stunde stunden h tag tage tagen woche wochen monat monate monaten quartal
      quartale jahr jahre jahren s ms werktag arbeitstag arbeitsstunden geschäftsstunden kalenderstunden kalendertage
      kalendertagen`,
    workingTime: 'werktäglich aufeinanderfolgend geschäftlich',
    unit: 'x kb mb gb tb kwh mwh kg t tonne tonnen km m² fte stück personentage mal ms',
    rating: 'sterne stern punkte punkt',
    sameDay: 'am_selben_tag am_gleichen_tag am_nächsten_werktag am_nächsten_arbeitstag taggleich sofort',
    placeholder: 'tbd xx xxx x n noch_offen offen_ noch_festzulegen ___ ____',
    nameHead:
      'version phase stufe kapitel abschnitt artikel paragraf paragraph iso din en nr nr. teil schritt stand release',
    label: 'ziel ziele kennzahl ergebnis schlüsselergebnis kpi okr maßnahme aufgabe meilenstein',
    scopeLabel: 'dauer zeitraum mitglieder team umfang hintergrund status ort',

    month: `januar jänner februar märz april mai juni juli august september oktober november dezember jan feb apr jun jul aug
      sep okt nov dez`,
    weekday:
      'montag dienstag mittwoch donnerstag freitag samstag sonntag montags dienstags mittwochs donnerstags freitags',
    season: 'frühjahr frühling sommer herbst winter weihnachten ostern',
    period: `tag tage tagen woche wochen monat monate monaten monats quartal quartale quartals jahr jahre jahren jahres halbjahr
      halbjahres halbjahre geschäftsjahr geschäftsjahres kalenderjahr kalenderjahres semester trimester schuljahr sprint`,
    cadence: `täglich wöchentlich zweiwöchentlich vierzehntägig 14-tägig monatlich quartalsweise vierteljährlich halbjährlich
      jährlich stündlich werktags alljährlich`,
    cadenceAdjective:
      'tägliche wöchentliche wöchentlichen monatliche monatlichen jährliche jährlichen vierteljährliche',
    deadlinePreposition: `bis in im am ab seit zum für während binnen innerhalb spätestens vor bis_ende ende anfang mitte bis_mitte
      bis_anfang bis_zum im_laufe`,
    spanPreposition: 'in innerhalb binnen während über für in_den_nächsten',
    per: 'pro je jede jeden jedes jeder alle /',
    this: `dieses diesen diesem diese nächstes nächsten nächster nächste kommenden kommendes kommende laufenden laufendes ersten
      erste`,
    past: 'letztes letzten letzter vergangenen vergangenes vorigen vorjahr vorjahres',
    part: 'erste ersten erstes zweite zweiten zweites dritten drittes vierten viertes ende anfang mitte',
    dated: 'jahresende quartalsende monatsende heute morgen vorjahr',
    after: 'nach ab',
    other: 'zwei zweite zweiten',
    level: 'niveau stand werte wert zahlen',

    universal: 'alle allen aller jede jeden jedes jeder jedem sämtliche sämtlichen 100%',
    always: 'immer nie niemals ausnahmslos',
    none: 'null kein keine keinen keinerlei',
    openSet: `ebene ebenen bereich bereiche bereichen menschen beteiligten zeit aspekte belange leben mitarbeitenden situation
      situationen`,
    comparative: 'mehr weniger höher höhere niedriger geringer schneller kürzer besser größer kleiner',
    than: 'als gegenüber verglichen_mit im_vergleich_zu',
    metric: `nps csat kosten umsatz gewinn marge budget erlös ausgaben einnahmen bestand fluktuation krankenstand verfügbarkeit
      ausfallzeit antwortzeit wartezeit bearbeitungszeit durchlaufzeit lieferzeit kündigungsrate abwanderung mttr
      marktanteil auslastung kundenwert erreichbarkeit anzahl teilnehmerzahl besucherzahl zugriffe emissionen`,
    measure: 'anzahl anteil quote rate zeit dauer zahl wert durchschnitt summe höhe prozentsatz',
    usage: 'nutzung zufriedenheit kundenzufriedenheit beteiligung bekanntheit produktivität weiterempfehlung',
    adoption: 'nutzung',
    countable: `ticket tickets fehler beschwerde beschwerden anfrage anfragen kunde kunden nutzer besucher störung störungen vorfälle
      vorfall mitglied mitglieder spender anruf anrufe reklamation reklamationen bestellung bestellungen rückfragen unfälle`,
    soft: `zufriedenheit kundenzufriedenheit qualität vertrauen zusammenarbeit transparenz effizienz kultur loyalität motivation
      bewusstsein sicherheit erfahrung erlebnis service exzellenz innovation wachstum kommunikation image erfolg
      nachhaltigkeit vielfalt miteinander kundennähe leistung wissen austausch stimmung arbeitsklima servicequalität
      kundenbindung werte begeisterung`,
    output: `leitfaden handbuch portal webseite website seite app plan bericht dashboard vertrag richtlinie stelle umfrage schulung
      workshop konferenz messe version prototyp konzept katalog formular newsletter audit zertifikat zertifizierung
      zertifikats wissensdatenbank spezifikation schnittstelle programm feature filiale büro kampagne stellenbeschreibung
      audits budget haushalt`,
    vagueOutput:
      'prozesse maßnahmen strategien lösungen richtlinien verbesserungen ideen abläufe empfehlungen angebote standards',
    mass: 'unterstützung beratung feedback hilfe information dokumentation wissen input',
    person:
      'mitarbeiter mitarbeiterin entwickler entwicklerin leiter leiterin beauftragten beauftragte fachkraft person agenten',
    milestone:
      'veröffentlichung einführung abschluss inbetriebnahme go-live start umstellung migration freigabe eröffnung',
    actNoun: 'erstellung entwicklung aufbau',
    group: 'team abteilung gruppe bereich zentrale',
    targetElsewhere: 'sla ziel budget quote vorgabe',

    up: 'erhöhen steigern anheben verbessern ausbauen vergrößern wachsen gesteigert erhöht angehoben steigerung erhöhung',
    down: `halbieren halbiert senken reduzieren verringern verkürzen verkleinern minimieren drücken gesenkt reduziert verringert verkürzt mindern
      senkung reduzierung verkürzung`,
    reach: 'erreichen erzielen gewinnen schaffen erhalten erreicht erzielt einhalten',
    hold: 'halten beibehalten bewahren sichern bleiben',
    complete: `veröffentlichen einführen abschließen einstellen unterzeichnen unterschreiben liefern umstellen migrieren starten
      eröffnen schließen abschalten eingeführt abgeschlossen eingestellt unterzeichnet umgestellt eröffnet geschlossen
      abgeschaltet freigeben freigegeben durchführen durchgeführt besetzen besetzt übergeben fertigstellen fertiggestellt
      einreichen eingereicht beschließen beschlossen verabschieden stattfinden finden abhalten ausliefern ausgeliefert
      pflanzen schulen geschult testen installieren zertifizieren prüfen geprüft`,
    write:
      'erstellen schreiben entwickeln aufbauen anlegen entwerfen verfassen erarbeiten geschrieben einrichten eingerichtet',
    handle: `beantworten bearbeiten lösen prüfen antworten zurückrufen bestätigen erledigen melden gelöst geprüft versenden
      dokumentieren reparieren bezahlen informieren besuchen annehmen angenommen gemeldet erledigt erhalten erhält bekommt
      bekommen schulen geschult abgenommen begrüßen warten wartet`,
    respond: 'beantworten antworten zurückrufen bearbeiten melden lösen erledigen reagieren reagiert',
    meet: 'treffen tagen berichten prüfen veröffentlichen überprüfen durchführen besprechen trifft tagt berichtet abhalten messen',
    possess: 'hat haben enthält enthalten besitzt erhält bekommt verfügt',
    about: 'konzentrieren beschäftigen befassen diskutieren',
    technical: 'unterstützen ermöglichen',
    shorten: 'verkürzen beschleunigen',
    provide: 'anbieten bereitstellen',
    vague: `fördern stärken unterstützen verbessern sicherstellen optimieren pflegen gestalten begeistern ermöglichen leben
      vorantreiben intensivieren weiterentwickeln ausbauen schaffen begleiten beraten einsetzen engagieren vernetzen
      gewährleisten bieten leisten beitragen mitwirken sensibilisieren wertschätzen bündeln nutzen`,
    continuous: 'beobachten verfolgen überwachen zusammenarbeiten begleiten betreuen koordinieren pflegen',
    checkableState: 'verfügbar online veröffentlicht in_betrieb zertifiziert vorhanden existiert live',
    vagueState:
      'gut gute guten besser zufrieden modern attraktiv hervorragend hervorragende exzellent exzellente hohe hoher stark starke offen positive',
    vagueManner:
      'zeitnah schnell umgehend zügig rasch schnellstmöglich so_schnell_wie_möglich baldmöglichst zeitig unverzüglich',
    continual: 'regelmäßig ständig kontinuierlich laufend stetig',
  },
};
