/**
 * Words for somebody who leads, by how much they say. Accents are dropped, as in ids: English, German, French, Spanish,
 * Portuguese, Italian, Swedish, Danish and Norwegian, Dutch, Finnish, Polish, Welsh.
 */
export const LEADER_WORDS: {
  readonly [name in 'strong' | 'weak' | 'team' | 'deputies']: ReadonlySet<string>;
} & { readonly [name in 'endings' | 'signs']: readonly string[] } = {
  /** These lead whatever stands beside them. */
  strong: words(`lead leads leader leaders leadership chair chairs chairperson chairpersons chairman chairmen chairwoman
    cochair cochairs head heads captain skipper president copresident convener convenors convenor conveners chief boss
    supervisor supervisors superintendent foreman chancellor dean rector ceo coo cto cmo cxo cco cio
    vp svp evp commander mayor maintainer maintainers scrum-master scrummaster
    leiter leiterin leitung leitende leitender vorsitz vorsitzende vorsitzender vorsitzenden vorstand chef chefin
    obmann obfrau prasident prasidentin geschaftsfuhrer geschaftsfuhrerin geschaftsfuhrung kapitan sprecher sprecherin
    fuhrung fuhrungskraft anfuhrer hauptmann spielfuhrer
    cheffe capitaine presidente directeur directrice dirigeant dirigeante meneur meneuse pilote animateur animatrice
    gerant gerante doyen
    lider lideres lideresa jefe jefa jefatura capitan gerente dirigente portavoz
    chefe diretor diretora presidenta capo capogruppo direttore direttrice
    ledare teamledare ordforande gruppchef leder teamleder formand leiar
    leider teamleider voorzitter hoofd aanvoerder
    johtaja vetaja puheenjohtaja paallikko esimies kierownik lider przewodniczacy przewodniczaca arweinydd cadeirydd`),
  /** These lead where they stand alone or beside a word for the team: "Project Manager", not "Account Manager". */
  weak: words(`manager managers management director directors coordinator coordinators coordination owner owners
    facilitator facilitators moderator organizer organiser organizers organisers steward
    secretary-general responsible accountable master
    koordinator koordinatorin koordination manager managerin moderatorin verantwortliche verantwortlicher beauftragte
    responsable coordinateur coordinatrice coordonnateur coordonnatrice referent referente
    coordinador coordinadora encargado encargada director directora moderador
    coordenador coordenadora responsavel gestor gestora responsabile coordinatore coordinatrice
    samordnare koordinator coordinator ansvarig ansvarlig koordinaattori koordynator cydlynydd`),
  /** Beside a weak word these stand for the team as a whole. */
  team: words(`team teams project projects product program programme portfolio group department dept unit division
    section area office service services committee board working wg sig general managing operations operational ops
    engineering business scrum delivery overall senior main squad crew chapter desk shift line people regional region floor store shop branch stand
    site district hub centre center counter restaurant hotel the
    and of a co joint acting interim
    projekt gruppe gruppen abteilung abteilungs bereich bereichs einheit dienst
    equipe projet groupe service departement de d l la le du des en general generale
    equipo proyecto grupo departamento area servicio del el y
    equipa projeto progetto squadra gruppo grupp avdelning afdeling tiimi zespol`),
  /** Somebody who stands in for a leader. */
  deputies: words(
    'deputy vice assistant stellvertretende stellvertretender stellvertretung stellvertreter stv vize adjoint adjointe suplente subdirector bitradande vice-chair plaatsvervangend',
  ),
  /** Endings of compound words: "Teamleiterin", "Projektledare". */
  endings: `leiter leiterin leitung leiterinnen vorsitzende vorsitzender fuhrer fuhrerin fuhrung leader lead chef chefin
    sprecher sprecherin ledare leder leider johtaja ordforande`.split(/\s+/),
  /** Scripts without blanks between words. */
  signs: [
    '组长',
    '队长',
    '负责人',
    '主席',
    '经理',
    '主管',
    '領導',
    '领导',
    'リーダー',
    '部長',
    '課長',
    '代表',
    '팀장',
    '리더',
    'руководител',
    'лидер',
    'начальник',
    'председател',
    'керівник',
    'επικεφαλής',
    'מנהל',
    'مدير',
    'رئيس',
  ],
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
