import type { ImportWords } from './words.js';

export const swedish: ImportWords = {
  language: 'sv',
  common:
    'och att det som en på är av för med den till inte om har vi ska kan ett vår våra oss hur när eller från alla varje',
  idle: 'vår våra vårt vi oss den det en ett i på av för till med och hur vad vem som ska är gruppen grupp gruppens teamet team teamets projektet projekt projektets kontrakt gruppkontrakt avtal charter organisation arbetsgruppen arbetsgrupp allmänt övrigt information om nuvarande första ursprungliga nämnden rådet rådets kommittén utskottet föreningen föreningens',
  headings: {
    introduction:
      'inledning, introduktion, om dokumentet, om detta dokument, sammanfattning, förord, om oss, om gruppen, om teamet, presentation',
    background: 'bakgrund, nulage, nuläge, problembeskrivning, sammanhang, historik och bakgrund, varför',
    purpose:
      'därför finns vi, varför finns vi, vad vi är till för, i en mening, vår uppgift, gruppens uppdrag, gruppens uppgift, teamets uppdrag, teamets uppgift, ändamål och uppdrag, vårt uppdrag, syfte, uppdrag, vårt syfte, varför vi finns, ändamål, uppdrag och syfte, syfte och uppdrag, uppdragsbeskrivning, mission och vision',
    mission: 'mission, vår mission, verksamhetsidé',
    vision: 'vision, vår vision',
    scope:
      'vad som är vårt och inte, vårt och inte vårt, ja och nej, var vi börjar och slutar, innanför och utanför, gränser, uppdrag och avgränsningar, vårt ansvar och inte, omfattning, omfång, uppdragets omfattning, omfattning och avgränsningar, ansvarsområde och avgränsningar, projektets omfattning, scope, omfattning och avgränsning',
    scopeIn:
      'inkluderat, inkluderas, i omfattningen, det som ingår, som ingår, det som hör hit, hör hit, det som landar hos oss, landar hos oss, vi tar hand om, det vi tar hand om, det tar vi hand om, vi ansvarar för, det ansvarar vi för, vad vi ansvarar för, vad vi äger, detta gör vi, det här tar vi, vi säger ja till, ja till, kom till oss med, fråga oss om, vi hjälper till med, det här hjälper vi till med, vårt bord, på vårt bord, inom ramen, det vi gör, vad gruppen gör, vad teamet gör, inom ansvarsområdet, vad vi hjälper till med, vårt område, innanför, detta omfattas, vi jobbar med, vi arbetar med, ingår, det här gör vi, vad vi gör, inom uppdraget, i uppdraget ingår, det här ingår, detta ingår, vi gör, inom omfattningen, omfattas, vad som ingår, i scope, inom scope, inkluderar, inom omfattning',
    scopeOut:
      'exkluderat, exkluderas, exkluderade, ej inkluderat, inte inkluderat, inkluderas inte, inte i omfattningen, inte i omfattning, avgränsning, vad vi inte ska göra, ska inte göra, undantas, undantaget från uppdraget, det som inte ingår, som inte ingår, det som ligger utanför, ligger utanför, det som inte hör hit, faller utanför, det som faller utanför, det tar vi inte hand om, vi tar inte hand om, vi ansvarar inte för, det ansvarar vi inte för, detta gör vi inte, vi säger nej till, nej till, inte vårt bord, utanför ramen, det vi inte gör, vad gruppen inte gör, vad teamet inte gör, utanför ansvarsområdet, utanför vårt uppdrag, utanför gruppens uppdrag, andra gör, det gör andra, det lämnar vi till andra, hör inte hit, hör inte till oss, inte vår sak, detta omfattas inte, det här tar vi inte, avgränsningar, undantag, ingår inte, det här gör vi inte, vad vi inte gör, utanför uppdraget, utanför, detta ingår inte, vi gör inte, ej inom, omfattas inte, ingår ej, det här ingår inte, utanför omfattningen, icke mål, vad som inte ingår, ej i scope, inte i scope, utanför scope, exkluderar, utanför omfattning, inkluderas ej',
    objectives:
      'vart vi är på väg, vart är vi på väg, hit ska vi, hit vill vi, åt vilket håll, vad vi vill, vad vi vill uppnå, det vill vi uppnå, vad vi vill nå, dit vill vi, dit ska vi, vart vi ska, vad vi siktar på, vad vi strävar efter, mål för året, mål för verksamhetsåret, årets mål, verksamhetsmål, målsättningar, målen, vi vill, vad vi ska uppnå, vad vi ska nå, det här vill vi, det vi vill, inriktning, fokus, årets fokus, fokusområden, mål, målsättning*, våra mål, målbild, effektmål, projektmål, mål och syfte, prioriteringar, prioriterade mål, resultatmål, gemensamma mål, delmål, ambition*, ambitionsnivå, mål och ambition*, kursmål',
    metrics:
      'siffror vi följer, våra siffror, det vi mäter, vad vi mäter, mätetal, nyckeltal, mått, hur vi mäter, mätning, indikatorer, uppföljning och mätning, så mäter vi',
    success:
      'så vet vi att det fungerar, hur vet vi, så vet vi, klart betyder, framgångsfaktor*, framgångskriteri*, kriterier för framgång, kritiska framgångsfaktorer, acceptanskriteri*, utvärderingskriteri*, avslutskriteri*, bedömningskriteri*',
    deliverables:
      'leverans*, leverabler, milstolpar, tidsplan, tidplan, resultat, aktivitetsplan, deadlines, planering, arbetsplan, viktiga datum',
    roles:
      'roller, roller och ansvar, roller och ansvarsområden, rollfördelning, ansvarsfördelning, arbetsfördelning, befattningar, roll, rollbeskrivning*, organisation, roller i gruppen, roller i teamet',
    members:
      'vår styrelse, styrelsemedlemmar, styrelseledamöter, ledamöter och suppleanter, kommitté, kommittén, ledningsgrupp, ledningsgruppen, representanter, medlemsorganisationer, deltagande organisationer, sammansättning och roller, vilka, vi är med, vilka vi är i teamet, vi som jobbar här, vi som jobbar, vilka ingår, vilka som ingår, vem är vem, vem som är vem, vem gör vad, vilka som deltar, gruppens sammansättning, gruppens deltagare, arbetsgruppens medlemmar, rådets ledamöter, förtroendevalda, bemanningen, personerna, ansikten, deltar i gruppen, teamets medlemmar, medlemmar, vi som är med, vilka som är med, vi i teamet, vi i gruppen, team och kontakter, deltar, gruppmedlemmar, teammedlemmar, deltagare, projektdeltagare, projektmedlemmar, gruppens medlemmar, medlem, vi är, vilka vi är, vilka är vi, kontaktuppgifter, medlemslista, ledamöter, styrelse, styrelsen, styrelsens ledamöter, personer, medarbetare, medlemmar och roller, bemanning, projektgrupp, projektgruppen, teamet, gruppen, styrgrupp, sammansättning, gruppdeltagare',
    membership:
      'medlemskap, inträde, utträde, uteslutning, val, valberedning, mandatperiod, bli medlem, mandattid, avslut, lämna gruppen, nya medlemmar',
    responsibilities:
      'ansvar, ansvarsområden, ansvarsområde, uppgifter, arbetsuppgifter, vårt ansvar, åtaganden, gemensamt ansvar, teamets ansvar, aktiviteter',
    authority: 'befogenhet*, mandat, beslutsmandat, beslutanderätt',
    decisions:
      'så beslutar vi, så bestämmer vi, hur vi bestämmer, beslutsförhet, beslutför, beslut och omröstning, beslut, beslutsfattande, hur vi fattar beslut, beslutsordning, så fattar vi beslut, beslutsprocess, omröstning, röstning, beslutsregler',
    principles:
      'principer, värderingar, värdegrund, grundprinciper, våra värderingar, arbetsprinciper, ledord, vägledande principer, kärnvärden',
    norms:
      'hur vi behandlar varandra, så är vi mot varandra, vad vi lovar varandra, vi lovar varandra, så här jobbar vi, så vill vi jobba, hur vi vill arbeta, våra regler, överenskommet, våra löften till varandra, det här har vi kommit överens om, lagregler, vett och etikett, normer, spelregler, förhållningssätt, arbetssätt, så arbetar vi, hur vi arbetar, regler, gruppregler, överenskommelse*, samarbete, förväntningar, uppförandekod, gemensamma regler, ordningsregler, trivselregler, grundregler, teamregler, samarbetsregler, kultur, närvaro, arbetsmoral, attityd, arbetsprocess och samarbete, våra spelregler, beteende, grupprocess, arbetsklimat, gruppklimat',
    accountability:
      'konsekvens*, påföljd*, överträdelse*, regelbrott, brott mot, åtgärder vid, avvikelse*, om någon inte, om kontraktet bryts, kontraktsbrott, avtalsbrott, sanktioner, misskötsel',
    procedures:
      'rutiner, processer, arbetsgång, procedur*, arbetsrutiner, rutin, process, metod*, arbetsmetod*, arbetsflöde, dokumenthantering, versionshantering, kvalitetssäkring',
    services: 'tjänster, servicenivå*, löften, serviceåtagande*, kundlöfte*, våra löften, våra tjänster',
    channels: 'kanaler, kontaktvägar, kontakt, kontakta oss, kommunikationskanaler, så når du oss',
    journey: 'kundresa*',
    meetings:
      'mötesdagar, mötesplan och tider, så träffas vi, så ses vi, så möts vi, när träffas vi, när ses vi, hur vi ses, hur vi träffas, hur vi möts, våra möten, mötestillfällen, återkommande möten, sammanträden, sammanträde, rytm, vår rytm, årshjul, kalender, rutiner för möten, vår vecka, mötesrytm, mötesplaner, våra träffar, våra avstämningar, fasta möten, mötesformer, mötesform, möteskultur, hur ofta vi ses, när vi ses, när vi träffas, möten, mötesstruktur, mötesordning, mötesrutiner, mötestider, gruppmöten, teammöten, mötesschema, möte, träffar, avstämning*, mötesforum, mötesregler, möten och kommunikation, mötesplan, mötesfrekvens, ceremonier, ritualer',
    communication:
      'vem får veta vad, vem informeras, kommunikation, kommunikationsplan, information, hur vi kommunicerar, så kommunicerar vi, informationsspridning, återkoppling, feedback, intern kommunikation',
    availability:
      'tillgänglighet, arbetstid*, svarstid*, frånvaro, sjukdom, ledighet, semester, öppettider, frånvaro och sjukdom, sjukfrånvaro, tider, schema, tidsåtgång, arbetsinsats',
    reporting: 'rapportering, uppföljning, rapporter, avrapportering, redovisning',
    stakeholders:
      'övriga personer, andra personer, vem man ringer, viktiga kontakter, vilka vi samarbetar med, vi samarbetar med, vilka vi jobbar med, vi är beroende av, samarbeten, samarbetspartners, samverkansparter, våra samarbeten, kontakter utanför, andra kontakter, externa kontakter, runt omkring oss, leverantörer, intressent*, kunder, våra kunder, målgrupp*, beställare, samarbetspartner*, uppdragsgivare, samverkan',
    escalation:
      'eskalering*, konflikthantering, konflikter, konfliktlösning, problemlösning, hantering av konflikter, hur vi hanterar konflikter, oenighet*, problem',
    skills: 'kompetens*, styrkor, styrkor och svagheter, erfarenhet*, utbildning, förkunskaper, kunskaper, färdigheter',
    resources: 'resurser, budget, verktyg, hjälpmedel, ekonomi, utrustning, lokaler, system och verktyg',
    risks: 'risker, riskanalys, riskhantering, hinder, hot, utmaningar, risker och åtgärder',
    assumptions: 'antaganden, förutsättningar',
    constraints: 'begränsningar, ramar, restriktioner, villkor',
    dependencies: 'beroenden, beroende av andra',
    policies: 'policy, policyer, riktlinjer, sekretess, juridik, lagar och regler, gdpr, dataskydd',
    glossary: 'ordlista, definitioner, begrepp, förkortningar, begreppslista',
    references: 'referenser, länkar, bilagor, källor, bilaga, dokument, relaterade dokument, mer information',
    review:
      'revidering*, översyn, utvärdering, uppdatering*, ändringar, ändring av kontraktet, ändring, revision, revidering av kontraktet, översyn av dokumentet, giltighet och översyn, stadgeändring*',
    approval:
      'godkännande*, fastställande, överenskommet, antagande, beslut om antagande, godkännande och översyn, giltighet, godkännande och underskrifter',
    signatures:
      'vi skriver på, skriver på, påskrift, påskrivet, godkänns av, fastställs av, vi är överens, vi godkänner, jag godkänner, godkänt av, läst och godkänt, överenskommet av, signerat av, undertecknas, vi skriver under, vi har läst, våra namn, underskrivet, underskrivet av, undertecknat av, ort och datum, datum och underskrift, underskrift*, signatur*, signering, namnteckning*, namnunderskrift*, undertecknande, undertecknat, signerat, underskrifter av medlemmar',
    history:
      'versionshistorik, ändringshistorik, ändringslogg, historik, dokumenthistorik, versioner, revisionshistorik',
    contents: 'innehåll, innehållsförteckning',
  },
  leads: {
    purpose: 'syftet med, vårt syfte är, vårt uppdrag är, finns till för, uppdraget är, finns för att, syftet är',
    members:
      'gruppen består av, teamet består av, medlemmar är, följande personer, deltagare är, följande medlemmar, består av',
    roles: 'följande roller',
    scopeOut:
      'tar inte hand om, hör inte till, lämnar vi till, ingår inte, utanför, ansvarar inte för, omfattar inte, vi gör inte, inte vårt ansvar',
    scopeIn:
      'gruppen ansvarar för, teamet ansvarar för, vi ansvarar för, vi tar hand om, omfattar, ingår i, i uppdraget ingår',
    objectives:
      'ska vi, siktar vi på, vill vi uppnå, ska vi uppnå, vi vill att, målen för, vill vi, våra mål, målen är, målet är, mål för, följande mål',
    deliverables: 'ska leverera, levererar, följande leveranser',
    responsibilities: 'ansvarar för, ansvarig för, teamets ansvar',
    norms: 'vi är överens om, vi lovar, vi förväntar oss, följande regler, vi kommer överens',
    principles: 'följande principer, vi tror på',
    decisions: 'beslut fattas, fattar beslut',
    meetings: 'sammanträder, samlas, vi träffas, möten hålls, vi möts, vi ses',
    communication: 'vi kommunicerar, kommunikation sker',
    signatures: 'genom att skriva under, härmed godkänner, undertecknade, jag har läst, underskrifter',
  },
  sides: {
    scopeIn:
      'inkluderat, inkluderas, i omfattningen, vårt, oss, hos oss, vårt ansvar, vårt bord, vi tar, ja, ingår, vi gör, gör, inom, innanför, med, omfattar, inkluderar, innefattar, omfattning, scope, uppdrag, omfattas, ansvarar för',
    scopeOut:
      'exkluderat, exkluderas, avgränsning, undantas, undantaget, andra, hos andra, inte vårt, inte vårt ansvar, inte vårt bord, vi tar inte, någon annan, nej, ingår inte, ingår ej, vi gör inte, gör inte, utanför, utom, inte med, omfattar inte, exkluderar, innefattar inte, inkluderar inte, avgränsningar, omfattas inte, omfattas ej, omfattar ej, ansvarar inte för',
  },
  columns: {
    name: 'vilka vi är, vilka är vi, vi som är med, ansvarig medlem, ansvariga personer, person er, tilldelad, vem är det, namn på deltagare, innehas av, ledamot, person i rollen, namn, medlem, medlemmar, person, deltagare, vem, gruppmedlem, teammedlem, namnförtydligande, efternamn, förnamn, student, medarbetare, innehavare, för och efternamn, projektmedlem, bemanning',
    role: 'uppgift i gruppen, yrke, yrkesroll, tjänst, i gruppen som, roll, roller, titel, befattning, funktion, uppdrag, position, rollnamn, roll i teamet, roll i gruppen, roll i projektet',
    responsibilities:
      'ansvar, huvudansvar, huvuduppgift*, delansvar, ansvarsområde, ansvarsområden, uppgift*, arbetsuppgifter, ansvarig för, beskrivning av roll, huvudsakliga uppgifter',
    email: 'epost, e post, mejl, mail, epostadress, e postadress, mejladress, mailadress',
    phone: 'telefon*, mobil*, tel, tel nr, telnr',
    handle: 'användarnamn, github, slack, discord, personnummer, studentid',
    affiliation: 'organisation, företag, avdelning, enhet, förvaltning, arbetsplats, kommun, skola, verksamhet',
    since: 'sedan, från, från och med, startdatum, vald',
    until: 'till, till och med, slutdatum, mandat till, vald till',
    term: 'mandatperiod, mandattid',
    signature:
      'initialer, godkänt, godkänner, bekräftat, bekräftad, bekräftar, accepterat, accepterar, ok, underskrift*, signatur*, namnteckning, sign, undertecknat, signerat, signering',
    date: 'datum, signeringsdatum, datum för underskrift, underskriftsdatum, ort och datum',
    objective: 'mål, målsättning, delmål, effektmål, målbeskrivning',
    metric: 'mått, mätetal, nyckeltal, indikator, mäts genom, så mäter vi, hur mäts',
    baseline: 'utgångsläge, nuläge, basvärde, startvärde',
    target: 'målvärde, mål nivå, målnivå, gränsvärde, löfte',
    due: 'klart, klar, klart senast, senast, deadline, slutdatum, måldatum, färdigt, när',
    owner: 'ansvarig, ägare, ansvarig person, ansvarar, utförare, ansvariga',
    current: 'aktuellt värde, utfall',
    definition: 'definition, beskrivning, förklaring, kommentar, betydelse, anteckning',
    meeting: 'sammankomst, träff, avstämning, möte, mötestyp, forum, aktivitet, mötesnamn, möten, typ av möte',
    cadence: 'rytm, när och hur ofta, återkommer, frekvens, hur ofta, intervall, periodicitet',
    day: 'dag, veckodag, dag och tid, tid och dag',
    time: 'tid, klockslag, starttid',
    duration: 'längd, varaktighet, tidsåtgång',
    attendees: 'deltagare, vilka deltar, närvarande, vem deltar',
    location: 'plats, lokal, var, rum, kanal',
    chair: 'mötesledare, ordförande, leds av, sammankallande, ansvarig',
    purpose: 'syfte, agenda, innehåll, ändamål, dagordning',
    what: 'vad, information, budskap, innehåll, ämne',
    audience: 'målgrupp, mottagare, till vem, för vem',
    channel: 'kanal, metod, sätt, hur, verktyg',
    stakeholder: 'intressent*, kund, kunder, grupp, samarbetspart',
    relation: 'relation, intresse, påverkan, inflytande',
    needs: 'behov, förväntningar, krav',
    provides: 'bidrar med, bidrag, ger',
    contact: 'kontakt, kontaktperson, kontaktuppgifter',
    version: 'version, utgåva, ver',
    author: 'författare, ändrad av, av, upprättad av, utförd av',
    change: 'ändring*, förändring, ändringsbeskrivning, kommentar, beskrivning',
    deliverable: 'leverans*, leverabel, milstolpe, uppgift, aktivitet, resultat',
    status: 'status, läge',
    risk: 'risk, risker, hot, hinder',
    word: 'term, begrepp, ord, förkortning',
    skills:
      'svaghet, styrka och svaghet, styrkor och svagheter, erfarenheter, kompetens*, styrka, styrkor, erfarenhet, svagheter',
    number: 'nr, nummer',
    service: 'tjänst, tjänster',
  },
  facts: {
    team: 'team, teamnamn, gruppnamn, grupp, gruppens namn, namn på gruppen, projektnamn, projekt, projekttitel',
    organization: 'organisation, företag',
    parent: 'del av, avdelning, tillhör, rapporterar till',
    sponsor: 'sponsor, beställare, uppdragsgivare, projektägare',
    start: 'startdatum, start, från, gäller från, giltig från',
    end: 'slutdatum, slut, till, gäller till, giltig till',
    version: 'version, dokumentversion, utgåva',
    status: 'status',
    title: 'titel, dokumenttitel',
    members:
      'projektteam, projektgrupp, projektgruppen, projektmedlemmar, arbetsgrupp, arbetsgruppen, vilka ingår, teamets medlemmar, gruppens medlemmar, ledamöter, övriga, övriga medlemmar, övriga deltagare, övriga ledamöter, leds av, medlemmar, gruppmedlemmar, deltagare, teammedlemmar, gruppens deltagare, deltagare i gruppen, medlemmar i gruppen, medlemmarnas namn, gruppmedlemmarnas namn, namn på gruppmedlemmarna, namn på medlemmar, studenter',
    approved: 'godkänd av, godkänt av, fastställd av, antagen av',
    nextReview: 'nästa översyn, nästa revidering, nästa revision, nästa genomgång, revideras senast',
    lastReview: 'senast reviderad, senaste översyn, senast uppdaterad',
    reviewCadence: 'revideras, översyn',
    meeting: 'möte, möten, mötestid, mötestider, mötesdag, gruppmöte*, veckomöte, avstämning',
  },
  roleWords:
    'översättare granskare fotograf förare säljare inköpare ekonom jurist läkare sjuksköterska undersköterska psykolog kurator lektor rektor elev student brandman polis snickare elektriker redovisare förvaltare fastighetsskötare klubbmästare materialförvaltare webbansvarig webbmaster arrangör värdinna kock servitör butikschef platschef driftchef produktionsledare arbetsledare skiftledare gruppsamordnare valberedare sammankallande ordf kassör viceordförande ledamöter suppleanter parkingenjör fältassistent skyddsombud huvudman processledare verksamhetsledare stödperson kurator pedagog vaktmästare värd ledare projektledare teamledare gruppledare ordförande viceordförande sekreterare kassör ansvarig kundansvarig dokumentansvarig testansvarig kvalitetsansvarig utvecklare designer analytiker samordnare koordinator chef enhetschef avdelningschef verksamhetschef direktör ägare produktägare processägare handläggare rådgivare ledamot suppleant ersättare representant ingenjör arkitekt testare specialist strateg assistent administratör kontaktperson kundtjänstmedarbetare medarbetare moderator tidshållare revisor beställare gruppchef teamchef scrummästare facilitator mötesledare kommunikatör redaktör controller lärare handledare vd stabschef receptionist utbildare coach support supporttekniker tekniker kundvärd systemansvarig planerare inköpare',
  noNames:
    'förnamn efternamn ort plats förmiddag eftermiddag kväll underskrift underskrifter signaturer signering undertecknat ekonomi inköp logistik juridik försäljning marknad produktion administration personal lager team teamet grupp gruppen projekt projektet ansvar ansvarsområde roll roller namn datum underskrift signatur möte möten mål syfte uppdrag omfattning arbetssätt regler kontrakt organisation avdelning enhet förvaltning region kommun högskola universitet institution skola bolag ab stiftelse förening styrelse nämnd och eller för med av på till från som den det en ett vi alla vakant beslut kommunikation kontakt kund kunder kundtjänst service support tjänst tjänster system verktyg kvalitet utveckling rutiner version måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars maj juni juli augusti oktober leverans tidplan budget risk risker bilaga konflikter konsekvenser värderingar närvaro frånvaro mejl telefon',
  nameParticles: 'af von de',
  and: 'och, samt, &',
  cadences: {
    daily:
      'vardagar, alla dagar i veckan, alla dagar, alla arbetsdagar, måndagar till fredagar, mån till fre, måndag t o m fredag, måndag till torsdag, varje veckodag, alla veckodagar, måndag till fredag, varje vardag, alla vardagar, på vardagar, var dag, vardagligen, dagligen, varje dag, varje arbetsdag, varje morgon, en gång om dagen, en gång per dag, daglig, dagligt, dagliga',
    weekly:
      '1 ggr vecka, 1 gång vecka, en gång vecka, 1 ggr i veckan, veckovis, varje vecka, en gång i veckan, en gång per vecka, en gång varje vecka, veckoligen, veckomöte*, veckoavstämning*, veckoplanering*, veckogenomgång*, veckoträff*, veckovisa, veckovist, 1 gång i veckan, 1 gång per vecka, 1 g v',
    biweekly:
      'jämna veckor, udda veckor, varannan vecka, var fjortonde dag, var 14 e dag, en gång varannan vecka, varje fjortondedag',
    monthly:
      'månadsvis, varje månad, en gång i månaden, en gång per månad, månatlig*, månadsmöte*, månadsavstämning*, månadsgenomgång*, månadsträff*, månadsvisa, i månaden, 1 gång i månaden, 1 gång per månad',
    bimonthly: 'sex gånger per år, sex gånger om året, varannan månad',
    quarterly:
      'kvartalsvis, varje kvartal, en gång per kvartal, en gång i kvartalet, var tredje månad, kvartalsmöte*, kvartalsavstämning*, kvartalsgenomgång*, kvartalsvisa, kvartalsrapport*, fyra gånger per år, fyra gånger om året',
    semiannual:
      'halvårsvis, varje halvår, två gånger per år, två gånger om året, var sjätte månad, en gång per halvår, en gång i halvåret, en gång per termin, varje termin',
    annual:
      'årligen, årlig, årligt, årliga, varje år, en gång om året, en gång per år, en gång årligen, årsvis, varje vår, varje sommar, varje höst, varje vinter',
    biennial: 'vartannat år',
  },
  weekdays: [
    'måndag måndagar måndagen måndagarna',
    'tisdag tisdagar tisdagen tisdagarna tis',
    'onsdag onsdagar onsdagen onsdagarna ons',
    'torsdag torsdagar torsdagen torsdagarna tors',
    'fredag fredagar fredagen fredagarna fre',
    'lördag lördagar lördagen lördagarna',
    'söndag söndagar söndagen söndagarna',
  ],
  every: 'varje, på, om',
  ordinals: ['första', 'andra', 'tredje', 'fjärde', 'sista'],
  interval: {
    before: 'var, vart, varje',
    numbers: 'andra tredje fjärde femte sjätte sjunde åttonde nionde tionde',
    units: ['dag', 'vecka veckor', 'månad', 'år'],
  },
  months: [
    'januari/jan',
    'februari/feb',
    'mars/mar',
    'april/apr',
    'maj',
    'juni/jun',
    'juli/jul',
    'augusti/aug',
    'september/sep/sept',
    'oktober/okt',
    'november/nov',
    'december/dec',
  ],
  meetingWords:
    'stämmer-av möte möten mötet möts träff träffar träffas ses avstämning avstämningar avstämningsmöte standup stå-upp-möte ståuppmöte morgonmöte veckomöte månadsmöte gruppmöte gruppmöten teammöte teammöten projektmöte projektmöten planeringsmöte handledning handledningsmöte retrospektiv workshop workshops arbetsmöte arbetsmöten styrelsemöte styrelsemöten årsmöte konferens genomgång genomgångar planeringsdag planeringsdagar samtal uppföljningsmöte sammanträde sammanträden sammanträder samlas',
  statuses: {
    alternate: 'suppleant*, ersättare',
    observer: 'observatör*, adjungera*',
    emeritus: 'tidigare, före detta, avgången, avgångna, historik, forna',
  },
  vacant:
    'båda, bägge, vakant, ej tillsatt, ej utsedd, inte tillsatt, ledig, utses senare, saknas, ingen, inga, inget, ej beslutat, ej bestämt, inte beslutat, ej aktuellt, bestäms senare, beslutas senare',
  reviewWords:
    'ses över, revideras, uppdateras, utvärderas, omprövas, revidering, översyn, ändras, se över, gås igenom',
  agreeWords:
    'har tagit del av, genom att skriva under, genom min underskrift, härmed, undertecknad*, jag har läst, vi har läst, förbinder mig, förbinder oss, intygar, godkänner vi, godkänner jag, med min underskrift, med våra underskrifter, genom våra underskrifter, genom underskrift, läst och godkänt, läst och godkänner, godkänner detta kontrakt, godkänner gruppkontraktet, godkänner kontraktet, godkänner detta dokument, skriver under, skriver mitt namn, skriva sitt namn, skriva ditt namn',
};
