/** Words for how often, dropped accents, that the calendar does not count with but every reader understands. */
export const UNDERSTOOD: ReadonlySet<string> = words(`
  day days daily week weeks weekly weekday weekdays weekend weekends workday workdays month months monthly quarter
  quarters quarterly year years yearly annual annually hour hours hourly minute minutes fortnight fortnightly night
  nightly semester semesters term terms trimester season seasons seasonal seasonally half decade
  monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays
  mon tue tues wed thu thurs fri sat sun january february march april may june july august september october november december
  sprint sprints iteration iterations release releases shift shifts event events incident incidents case cases project
  projects milestone milestones meeting meetings phase phases campaign launch onboarding hire change changes contact request
  requests call calls ticket tickets order orders
  needed required necessary appropriate applicable demand hoc adhoc ad-hoc request continuous continuously continual
  ongoing always permanently live real-time realtime immediately instantly once one-off twice thrice triweekly trimonthly
  triennial triennially quadrennial biennial bimonthly biweekly semimonthly semi-monthly semiweekly semi-weekly
  tag tage taglich werktaglich woche wochen wochentlich zweiwochentlich vierzehntaglich monat monate monatlich
  zweimonatlich quartal quartale vierteljahrlich quartalsweise halbjahrlich jahr jahre jahrlich stundlich laufend bedarf
  montags dienstags mittwochs donnerstags freitags samstags sonntags montag dienstag mittwoch donnerstag freitag
  einmalig wochenweise monatsweise fortlaufend tagig turnusmassig turnusmaßig
  jour jours quotidien quotidienne quotidiennement semaine semaines hebdomadaire hebdomadairement bimensuel bimensuelle
  bihebdomadaire mois mensuel mensuelle mensuellement bimestriel trimestre trimestriel trimestrielle semestre semestriel
  semestrielle an ans annee annees annuel annuelle annuellement besoin continu lundi mardi mercredi jeudi vendredi ponctuel
  dia dias diario diaria diariamente semana semanas semanal semanalmente quincenal quincena bisemanal mes meses mensual
  mensualmente bimestral bimensual trimestral trimestralmente cuatrimestral semestral ano anos anual anualmente necesidad
  continuo lunes martes miercoles jueves viernes puntual
  dag dagar dagligen vecka veckor veckovis manad manader manadsvis kvartal kvartalsvis halvarsvis ar arlig arligen arsvis
  varannan behov lopande mandagar tisdagar onsdagar torsdagar fredagar
  dagelijks wekelijks maandelijks jaarlijks driemaandelijks halfjaarlijks ugentlig manedlig arligt daglig
  quotidiano settimanale mensile trimestrale semestrale annuale settimanalmente mensilmente mensal mensalmente diariamente`);

/** Words for how often that leave it open. */
export const VAGUE: ReadonlySet<string> = words(`
  regular regularly periodic periodically frequent frequently often occasional occasionally sometimes seldom rarely
  from-time-to-time now-and-then once-in-a-while every-so-often every-now-and-then usually normally sporadic sporadically
  soon whenever whenever-possible when-possible irregular irregularly at-times intermittently several-times
  regelmassig regelmaßig haufig oft gelegentlich manchmal ab-und-zu selten von-zeit-zu-zeit hin-und-wieder immer-wieder
  regulier reguliere regulierement souvent parfois de-temps-en-temps occasionnellement frequemment periodiquement
  regular regularmente a-menudo a-veces de-vez-en-cuando ocasionalmente frecuentemente periodicamente
  regelbundet ofta ibland da-och-da sallan`);

/** Words that half the readers take for twice a year or week, and the others for every second. */
export const TWO_MEANINGS: { readonly [word: string]: readonly [string, string] } = {
  biannual: ['semiannual', 'biennial'],
  biannually: ['semiannual', 'biennial'],
  'bi-annual': ['semiannual', 'biennial'],
  'bi-annually': ['semiannual', 'biennial'],
  'bi-yearly': ['semiannual', 'biennial'],
  biyearly: ['semiannual', 'biennial'],
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
