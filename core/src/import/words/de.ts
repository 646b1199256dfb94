import type { ImportWords } from './words.js';

export const german: ImportWords = {
  language: 'de',
  common:
    'der die und das in den von zu mit ist des sich für dem im nicht ein eine auf wir werden unser unsere als auch oder wird einer jede jeder',
  idle: 'der die das ein eine unser unsere unseres wir uns im in von und für zu zum zur mit wie was wer wann ist sind team teams gruppe charta charter projekt arbeitsgruppe liste allgemein allgemeines über dieses dieser aktuelle aktuellen derzeitige derzeitigen ersten gremium gremiums beirat beirats ausschuss ausschusses',
  headings: {
    introduction:
      'einleitung, einführung, präambel, vorwort, überblick, zusammenfassung, über dieses dokument, über uns',
    background: 'hintergrund, ausgangslage, ausgangssituation, anlass, kontext, motivation, problemstellung',
    purpose:
      'zweck, auftrag, unser auftrag, sinn und zweck, daseinszweck, warum es uns gibt, zweck des teams, teamauftrag, zielsetzung und zweck, mission und vision, leitbild',
    mission: 'mission, unsere mission',
    vision: 'vision, unsere vision',
    scope: 'umfang, geltungsbereich, aufgabenbereich, rahmen, scope, projektumfang, zuständigkeit*',
    scopeIn:
      'was wir tun, im umfang, enthalten, in scope, gehört dazu, das machen wir, unsere aufgaben im umfang, innerhalb, im umfang enthalten, inbegriffen, eingeschlossen, was gehört dazu, was dazu gehört, inklusive',
    scopeOut:
      'abgrenzung, was wir nicht tun, nicht im umfang, nicht enthalten, ausgeschlossen, außerhalb, nicht ziele, out of scope, gehört nicht dazu, das machen wir nicht, nichtziele, ausschlüsse, abgrenzungen, nicht inbegriffen, was gehört nicht dazu, was nicht dazu gehört, außerhalb des umfangs, nicht teil des umfangs',
    objectives:
      'ziel*, zielsetzung*, unsere ziele, teamziele, projektziele, prioritäten, schwerpunkte, ziele und ergebnisse, ziele des teams',
    metrics: 'kennzahlen, messgrößen, metriken, indikatoren, messung, kpi*, wie wir messen, erfolgsmessung',
    success:
      'erfolgskriterien, erfolgsfaktoren, erfolg, woran wir erfolg erkennen, akzeptanzkriterien, abnahmekriterien, abschlusskriterien, bewertungskriterien',
    deliverables:
      'ergebnisse, liefergegenstände, lieferergebnisse, meilensteine, zeitplan, termine, arbeitspakete, fahrplan, terminplan, lieferobjekte',
    roles:
      'rollen, rollen und verantwortlichkeiten, rollenverteilung, rollen und aufgaben, funktionen, rollenbeschreibung*, organisation, struktur, aufgabenverteilung, rollen im team',
    members:
      'mitglieder, teammitglieder, team und rollen, wer wir sind, zusammensetzung, teilnehmer*, beteiligte, mitwirkende, ansprechpartner*, mitglieder und rollen, das team, unser team, gruppenmitglieder, mitarbeiter*, besetzung, personen, mitgliederliste, teamzusammensetzung',
    membership:
      'mitgliedschaft, aufnahme, austritt, ausschluss, wahl, wahlen, amtszeit, mitmachen, beitritt, eintritt, neue mitglieder',
    responsibilities:
      'verantwortlichkeit*, verantwortung, aufgaben, aufgaben und verantwortlichkeiten, pflichten, tätigkeiten, verantwortungsbereich*, aufgaben des teams',
    authority: 'befugnis*, kompetenzen und befugnisse, entscheidungsbefugnis*, vollmachten, mandat, handlungsspielraum',
    decisions:
      'entscheidung*, entscheidungsfindung, wie wir entscheiden, beschlüsse, abstimmung*, beschlussfähigkeit, beschlussfassung, entscheidungsregeln, entscheidungsprozess',
    principles:
      'grundsätze, prinzipien, werte, leitlinien, unsere werte, leitsätze, arbeitsprinzipien, arbeitsgrundsätze, grundwerte',
    norms:
      'spielregeln, regeln, teamregeln, zusammenarbeit, wie wir arbeiten, arbeitsweise, umgang miteinander, vereinbarungen, verhaltensregeln, teamvereinbarung*, normen, verhaltenskodex, erwartungen, gemeinsame regeln, miteinander, arbeitsvereinbarungen, kultur, so arbeiten wir, anwesenheit, umgangsformen',
    accountability:
      'konsequenzen, folgen, verstöße, sanktionen, regelverstöße, umgang mit verstößen, was passiert wenn',
    procedures:
      'verfahren, abläufe, prozesse, arbeitsabläufe, verfahrensweisen, vorgehen, vorgehensweise, arbeitsanweisung*, ablauf',
    services:
      'leistungen, dienstleistungen, serviceversprechen, service level, servicezusagen, angebote, unsere leistungen',
    channels: 'kanäle, kontakt, kontaktwege, kommunikationskanäle, erreichbarkeit für kunden, so erreichen sie uns',
    journey: 'kundenreise, customer journey',
    meetings:
      'besprechung*, treffen, sitzungen, meetings, termine und besprechungen, regeltermine, teamsitzungen, jour fixe, rituale, regelmäßige termine, sitzung, teamtreffen, regelmeetings',
    communication:
      'kommunikation, kommunikationsplan, information, wie wir kommunizieren, informationsfluss, feedback, kommunikationsregeln',
    availability:
      'erreichbarkeit, arbeitszeiten, verfügbarkeit, antwortzeiten, abwesenheit*, urlaub, öffnungszeiten, kernzeiten, servicezeiten, vertretung',
    reporting: 'berichte, berichterstattung, berichtswesen, reporting, statusberichte',
    stakeholders:
      'stakeholder, interessengruppen, kunden, unsere kunden, partner, anspruchsgruppen, schnittstellen, zielgruppe*, auftraggeber, nutzer',
    escalation:
      'eskalation*, konfliktlösung, konflikte, umgang mit konflikten, konfliktmanagement, eskalationsweg, problemlösung, konfliktregelung, meinungsverschiedenheiten',
    skills:
      'fähigkeiten, kompetenzen, stärken, qualifikation*, schulung*, kenntnisse, stärken und schwächen, weiterbildung, erfahrung*',
    resources: 'ressourcen, budget, werkzeuge, mittel, ausstattung, hilfsmittel, tools',
    risks: 'risiken, risiko, hindernisse, herausforderungen, risikomanagement, risiken und maßnahmen',
    assumptions: 'annahmen, voraussetzungen',
    constraints: 'einschränkungen, randbedingungen, rahmenbedingungen, grenzen, beschränkungen',
    dependencies: 'abhängigkeiten',
    policies: 'richtlinien, datenschutz, vorschriften, compliance, rechtliches, lizenz, vertraulichkeit, vorgaben',
    glossary: 'glossar, begriffe, definitionen, abkürzungen, begriffserklärungen',
    references:
      'verweise, referenzen, links, anhang, anlagen, quellen, weiterführende dokumente, dokumente, literatur, mitgeltende dokumente',
    review:
      'überprüfung, überarbeitung, änderungen, änderungen der charta, revision, anpassung, evaluation, aktualisierung, überprüfung und anpassung, überprüfung der charta, überprüfung und aktualisierung',
    approval:
      'genehmigung, freigabe, zustimmung, verabschiedung, annahme, inkrafttreten, genehmigung und überprüfung, zustimmung und unterschriften',
    signatures:
      'ort und datum, ort datum, unterschrift*, unterzeichnung, signatur*, unterschriften der mitglieder, unterzeichner, unterzeichnet, unterzeichnet von, unterschrieben, unterschrieben von, einverstanden, gelesen und einverstanden, genehmigt von',
    history:
      'änderungshistorie, versionshistorie, änderungsverzeichnis, historie, dokumentenhistorie, versionen, änderungsprotokoll',
    contents: 'inhalt, inhaltsverzeichnis, inhaltsübersicht',
  },
  leads: {
    purpose: 'der zweck, unser auftrag ist, aufgabe des teams ist, gibt es um, zweck des, mission ist',
    members: 'besteht aus, mitglieder sind, folgende personen, folgenden personen, folgende mitglieder, gehören an',
    roles: 'folgende rollen, folgenden rollen',
    scopeOut:
      'nicht zuständig, gehört nicht, nicht im umfang, ausgeschlossen sind, wir machen nicht, nicht enthalten, gehören nicht',
    scopeIn: 'im umfang, umfasst, zuständig für, wir kümmern uns',
    objectives: 'unsere ziele, ziele sind, folgende ziele, wir wollen erreichen, ziele für',
    deliverables: 'folgende ergebnisse, wird liefern, liefern wir',
    responsibilities: 'verantwortlich für, aufgaben sind, folgende aufgaben, verantwortung für',
    norms: 'wir vereinbaren, wir verpflichten uns, folgende regeln, folgenden regeln',
    principles: 'folgende grundsätze, folgenden grundsätzen, leiten uns, leiten die',
    decisions: 'entscheidungen werden, wir entscheiden',
    meetings: 'wir treffen uns, trifft sich, finden statt, folgende besprechungen',
    communication: 'wir kommunizieren, kommunikation erfolgt',
    signatures: 'mit meiner unterschrift, mit unserer unterschrift, die unterzeichnenden, unterschriften',
  },
  sides: {
    scopeIn:
      'ja, enthalten, innerhalb, gehört dazu, wir tun, drin, umfasst, umfang, im umfang, inbegriffen, eingeschlossen, zuständig für',
    scopeOut:
      'nein, nicht enthalten, außerhalb, gehört nicht dazu, wir tun nicht, nicht drin, umfasst nicht, ausgeschlossen, nicht im umfang, nicht zuständig für, abgrenzung',
  },
  columns: {
    name: 'name, mitglied, teammitglied, person, wer, mitglieder, inhaber*, vorname, nachname, namen, teilnehmer, mitarbeiter*, vor und nachname, besetzung, besetzt durch',
    role: 'rolle, rollen, funktion, position, titel, stelle, rolle im team',
    responsibilities:
      'verantwortlichkeit*, aufgaben, hauptaufgaben, aufgabenbereich, verantwortung, zuständigkeit*, hauptverantwortung*, aufgabe',
    email: 'e mail, email, mail, e mail adresse',
    phone: 'telefon*, handy, mobil*, tel, durchwahl',
    handle: 'github, benutzername, slack, matrikelnummer, kürzel',
    affiliation: 'organisation, firma, unternehmen, abteilung, bereich, einheit, institution',
    since: 'seit, von, beginn, ab',
    until: 'bis, ende, ablauf',
    term: 'amtszeit, dauer der amtszeit',
    signature: 'bestätigt, einverstanden, zugestimmt, unterschrift*, signatur, unterzeichnet',
    date: 'datum, datum der unterschrift, unterzeichnet am, ort datum',
    objective: 'ziel*, zielsetzung',
    metric: 'kennzahl*, messgröße*, metrik, indikator, gemessen an',
    baseline: 'ausgangswert, istwert, ist, ausgangslage',
    target: 'zielwert, soll, sollwert, grenzwert',
    due: 'fällig, fälligkeit, frist, bis wann, termin, zieldatum, bis',
    owner: 'verantwortlich*, zuständig, eigentümer, verantwortliche person',
    current: 'aktuell, aktueller wert',
    definition: 'definition, beschreibung, bedeutung, erklärung, bemerkung*, erläuterung, kommentar',
    meeting: 'besprechung, termin, treffen, sitzung, art der besprechung, meeting, format',
    cadence: 'häufigkeit, wie oft, rhythmus, turnus, frequenz, intervall',
    day: 'tag, wochentag, tag und uhrzeit',
    time: 'uhrzeit, zeit, beginn',
    duration: 'dauer, länge',
    attendees: 'teilnehmer*, teilnehmende, wer nimmt teil, beteiligte',
    location: 'ort, raum, wo',
    chair: 'leitung, moderation, moderator, leiter',
    purpose: 'zweck, inhalt, themen, agenda, ziel',
    what: 'was, information, inhalt, thema, botschaft',
    audience: 'zielgruppe, empfänger, an wen, für wen',
    channel: 'kanal, medium, weg, wie, werkzeug',
    stakeholder: 'stakeholder, interessengruppe, kunde, kunden, partner, gruppe',
    relation: 'beziehung, interesse, einfluss',
    needs: 'bedürfnisse, erwartungen, anforderungen, bedarf',
    provides: 'beitrag, liefert, bringt ein',
    contact: 'kontakt, ansprechpartner*, kontaktperson',
    version: 'version, fassung',
    author: 'autor*, bearbeiter, geändert von, verfasser, ersteller',
    change: 'änderung*, beschreibung der änderung, grund',
    deliverable: 'ergebnis, meilenstein, liefergegenstand, aufgabe, arbeitspaket',
    status: 'status, stand',
    risk: 'risiko, risiken, hindernis, gefahr',
    word: 'begriff, wort, abkürzung',
    skills: 'fähigkeiten, kompetenz*, stärken, schwächen, kenntnisse',
    number: 'nr, nummer',
    service: 'leistung, dienstleistung',
  },
  facts: {
    team: 'team, teamname, gruppenname, name des teams, projekt, projektname',
    organization: 'organisation, unternehmen, firma',
    parent: 'teil von, abteilung, bereich, berichtet an',
    sponsor: 'sponsor*, auftraggeber*',
    start: 'beginn, startdatum, gültig ab, start',
    end: 'ende, enddatum, gültig bis',
    version: 'version, fassung',
    status: 'status',
    title: 'titel',
    members: 'geleitet von, mitglieder, teammitglieder, teilnehmer*, beteiligte',
    approved: 'genehmigt von, freigegeben von, genehmigt durch, freigegeben durch',
    nextReview: 'nächste überprüfung, nächste überarbeitung',
    lastReview: 'letzte überprüfung, zuletzt geändert, zuletzt aktualisiert, stand',
    reviewCadence: 'überprüfungsturnus, überprüfung',
    meeting: 'besprechung*, treffen, sitzung*, jour fixe, regeltermin*, teamsitzung*, meeting*',
  },
  roleWords:
    'leiter leiterin leitung teamleiter teamleiterin teamleitung projektleiter projektleiterin projektleitung gruppenleiter gruppenleiterin vorsitz vorsitzender vorsitzende sprecher sprecherin schriftführer schriftführerin kassenwart kassierer entwickler entwicklerin gestalter gestalterin designer designerin analyst analystin koordinator koordinatorin verantwortlicher verantwortliche beauftragter beauftragte referent referentin sachbearbeiter sachbearbeiterin berater beraterin manager managerin direktor direktorin geschäftsführer geschäftsführerin ingenieur ingenieurin tester testerin moderator moderatorin stellvertreter stellvertreterin stellvertretung assistent assistentin betreuer betreuerin mitarbeiter mitarbeiterin kundenberater kundenberaterin kundenbetreuer kundenbetreuerin trainer trainerin redakteur redakteurin spezialist spezialistin architekt architektin auftraggeber auftraggeberin vertreter vertreterin beisitzer beisitzerin protokollant protokollantin product-owner scrum-master agent agentin chef chefin vorstand vorständin abteilungsleiter abteilungsleiterin qualitätsbeauftragter qualitätsbeauftragte',
  noNames:
    'vorname nachname ort vormittag nachmittag team gruppe projekt arbeitsgruppe ausschuss verein stiftung gmbh ag abteilung bereich universität hochschule institut schule amt behörde ministerium der die das und oder in für mit von zu im am an auf wir unser unsere ziel ziele zweck auftrag umfang rolle rollen mitglied mitglieder name datum unterschrift besprechung sitzung treffen kommunikation entscheidung regeln werte grundsätze verantwortung aufgaben kunde kunden kundendienst kundenservice service qualität unterstützung vertrieb version status montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember offen unbesetzt alle jeder jede charta überprüfung genehmigung konflikte risiken ressourcen',
  nameParticles: 'von van der den zu zum zur de vom',
  and: 'und, sowie, &',
  cadences: {
    daily:
      'werktäglich, werktags, montags bis freitags, montag bis freitag, mo bis fr, an jedem arbeitstag, an jedem werktag, an allen arbeitstagen, an allen werktagen, tagtäglich, jeden werktag, jeden arbeitstag, täglich, tägliche, tägliches, täglichen, jeden tag, jeden morgen, einmal am tag, arbeitstäglich',
    weekly:
      'wöchentlich, wöchentliche, wöchentliches, wöchentlichen, jede woche, einmal pro woche, einmal in der woche, einmal die woche, jeder woche, wochenbesprechung',
    biweekly:
      'zweiwöchentlich*, alle zwei wochen, alle 2 wochen, vierzehntägig*, 14 tägig*, jede zweite woche, zweiwöchig*, alle vierzehn tage, alle 14 tage',
    monthly:
      'monatlich, monatliche, monatliches, monatlichen, jeden monat, einmal im monat, einmal pro monat, im monat, des monats, eines monats',
    bimonthly: 'alle zwei monate, alle 2 monate, zweimonatlich*',
    quarterly:
      'vierteljährlich*, quartalsweise, jedes quartal, einmal im quartal, pro quartal, alle drei monate, alle 3 monate, einmal pro quartal, je quartal',
    semiannual:
      'halbjährlich*, jedes halbjahr, alle sechs monate, alle 6 monate, zweimal im jahr, zweimal pro jahr, zweimal jährlich',
    annual:
      'jährlich, jährliche, jährliches, jährlichen, jedes jahr, einmal im jahr, einmal pro jahr, einmal jährlich, alle zwölf monate',
    biennial: 'alle zwei jahre, zweijährlich*',
  },
  weekdays: [
    'montag montags mo',
    'dienstag dienstags di',
    'mittwoch mittwochs mi',
    'donnerstag donnerstags do',
    'freitag freitags fr',
    'samstag samstags sonnabend',
    'sonntag sonntags',
  ],
  every: 'jeden, jeder',
  ordinals: [
    'erster ersten erste',
    'zweiter zweiten zweite',
    'dritter dritten dritte',
    'vierter vierten vierte',
    'letzter letzten letzte',
  ],
  interval: {
    before: 'alle, jede, jeden, jedes',
    numbers:
      'zwei drei vier fünf sechs sieben acht neun zehn zweite dritte vierte fünfte sechste siebte achte neunte zehnte',
    units: ['tage', 'wochen woche', 'monate', 'jahre'],
  },
  months: [
    'januar/jan/jänner',
    'februar/feb',
    'märz/mär',
    'april/apr',
    'mai',
    'juni/jun',
    'juli/jul',
    'august/aug',
    'september/sep/sept',
    'oktober/okt',
    'november/nov',
    'dezember/dez',
  ],
  meetingWords:
    'besprechung besprechungen treffen trifft sehen-uns sitzung sitzungen meeting meetings jour-fixe termin termine regeltermin regeltermine runde runden standup stand-up retrospektive retrospektiven workshop workshops klausur klausurtag klausurtagung austausch teamsitzung teamsitzungen teamtreffen teambesprechung telefonkonferenz videokonferenz tagung versammlung versammlungen mitgliederversammlung gespräch gespräche abstimmungsrunde morgenrunde wochenbesprechung tagt',
  statuses: {
    alternate: 'stellvertret*, ersatz*',
    observer: 'beobachter*, gast, gäste, beratend*',
    emeritus: 'ehemalig*, frühere*',
  },
  vacant:
    'unbesetzt, offen, vakant, noch offen, noch zu besetzen, zu benennen, wird noch benannt, keine, keiner, noch festzulegen, wird noch festgelegt, entfällt, n n, nn',
  reviewWords:
    'überprüft, überprüfen, überarbeitet, angepasst, überprüfung, aktualisiert, geändert werden, durchgesehen',
  agreeWords:
    'mit meiner unterschrift, mit unserer unterschrift, mit ihrer unterschrift, hiermit, unterzeichnenden, unterzeichnende, verpflichte ich mich, verpflichten wir uns, durch unterschrift, mit der unterschrift',
};
