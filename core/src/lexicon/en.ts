import { englishNouns } from './en-nouns.js';
import type { LexiconData } from './lexicon.js';

export const english: LexiconData = {
  language: 'en',
  endings: [
    ["'s", ''],
    ['’s', ''],
    ['ies', 'y'],
    ['ied', 'y'],
    ['es', ''],
    ['s', ''],
    ['ed', ''],
    ['ed', 'e'],
    ['ing', ''],
    ['ing', 'e'],
  ],
  yearParts: 'qh',
  plurals: ['s'],
  participles: ['ed', 'ied'],
  doubling: true,
  words: {
    ...englishNouns,
    definite: 'the this that these those said such',
    possessive: 'our my your their his her its whose',
    indefinite: 'a an another some any several many few most various numerous certain different multiple',
    preposition: `in on at for with by about into onto across around through throughout between among within without
      under over above below after before during until till since toward towards via against upon per as near off up
      out down beyond behind beside besides despite except including regarding concerning like unlike versus vs than
      due_to according_to based_on in_line_with in_accordance_with on_behalf_of as_part_of as_well_as along_with
      together_with in_addition_to with_respect_to with_regard_to related_to`,
    of: 'of',
    to: 'to',
    from: 'from',
    and: 'and & plus , ; +',
    or: 'or',
    beside: 'with',
    be: 'be is are was were been being am become becomes became stays remain remains',
    have: 'have has had having contain contains consists_of comprises',
    was: 'was were had been_founded',
    nowadays: 'based located headquartered currently today presently at_present at_the_moment as_of_today',
    modal: `will shall should must can could would may might needs_to need_to has_to have_to is_to are_to ought_to
      won't can't cannot shouldn't we'll`,
    pronoun: `we i you he she it they us them me him one's oneself everyone everybody someone anyone something anything
      everything nothing itself themselves ourselves each_other one_another there`,
    adverb: `now then also too very just only even still yet already again not never always often here so more most
      less least well much further both either neither first currently actively fully successfully regularly together
      completely when while where because if that which who whom what how why though although but nor than internally
      publicly collectively consistently directly ultimately significantly greatly`,
    not: `not never don't doesn't won't can't cannot isn't aren't without nor`,
    relative: 'that which who whom whose where',
    question: 'what how why who which when where do does did is are can could would should has have was were',

    purpose: `in_order_to so_that so_as_to so_we_can so_they_can so_users_can thereby thus hence to_ensure to_enable
      to_allow to_help to_support to_make_sure to_inform to_guide with_the_aim_of for_the_purpose_of resulting_in
      leading_to with_the_goal_of allowing enabling ensuring helping in_an_effort_to which_will that_will to_better
      so_it_can`,
    condition: 'if when whenever unless where once provided_that in_case in_the_event assuming',
    example: 'e.g e.g. eg eg. ex ex. i.e i.e. ie ie. such_as for_example for_instance say like',
    openEnded: `as_needed when_needed as_required if_needed where_needed if_necessary as_necessary when_necessary
      as_appropriate where_appropriate as_applicable when_appropriate on_an_ongoing_basis ongoing`,
    aim: `aim goal objective target aspiration strive seek intend plan want hope wish expect commit promise pledge try
      attempt endeavour endeavor work_to work_toward work_towards working_to continue_to begin_to start_to look_to
      be_able_to able_to need_to would_like_to let's lets please going_to committed_to purpose mission vision is_to`,
    transparent: 'ensure guarantee make_sure assure be_sure confirm_that see_to_it',

    number: `two-thirds_of three-quarters_of one-third_of two-thirds three-quarters top_quartile top_half top_third top_decile first_place number_one two_thirds_of three_quarters_of
      one_third_of a_third_of one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
      sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety half_of half a_third
      a_quarter_of two_thirds three_quarters one_third a_dozen dozen twenty-five once twice thrice a_couple_of majority
      the_majority most_of a_pair_of pair_of an_hour a_quarter_of_an_hour half_an_hour an_additional_hour`,
    range: 'to - – — / or out_of',
    ratio: 'of in out_of',
    scale: 'hundred thousand million billion trillion k m mn mm bn b mio',
    vagueNumber: 'hundreds thousands dozens millions tens scores handful_of a_lot_of lots_of',
    multiply: `by_a_quarter by_a_third by_two_thirds by_one_third twice_as_many twice_as_much twice_as half_as halve
      double triple treble quadruple quintuple two-fold twofold threefold fourfold tenfold ten-fold five-fold fivefold
      cut_in_half reduce_by_half by_half in_half`,
    atLeast: `at_least minimum minimum_of a_minimum_of no_less_than no_fewer_than not_less_than greater_than more_than
      over above exceed exceeding beyond upwards_of or_more or_above or_higher or_better or_greater min at_a_minimum >
      >= ≥ + => higher_than better_than surpass or_over`,
    atMost: `at_most maximum maximum_of a_maximum_of no_more_than no_later_than not_more_than less_than fewer_than
      under below up_to or_less or_fewer or_below or_under or_lower or_sooner or_faster max within < <= ≤ =< lower_than
      not_to_exceed not_exceeding not_exceed shorter_than faster_than in_less_than in_under smaller_than limited_to`,
    approximately: 'about approximately around roughly nearly almost circa ca ~ ≈ some close_to',
    percent: `% percent per_cent pct percentage_point percentage_points pp ppt bps basis_points percentile
      points_percent ‰`,
    money: '$ € £ ¥ ₹ usd eur gbp chf cad aud jpy inr us$ a$ c$ nz$ dollar euro pound franc cent yen rupee',
    duration: `second sec secs s ms millisecond milliseconds µs us ns minute minutes min mins hour hr hrs h day week wk month
      mo quarter year yr fortnight business_day working_day business_hour working_hour working_hours calendar_day weekday work_day
      workday person-day man-day person-hour fte-month`,
    possess: 'have has contain include carry get gets receive hold name list state show feature includes',
    about: `focus concentrate collaborate engage explore discuss consider understand investigate involve consist think
      believe talk learn work`,
    mission: 'mission vision purpose remit mandate raison_d_être',
    unit: `kb mb gb tb pb kib mib gib tib kbps mbps gbps mib/s mb/s gb/s kb/s bit byte req/s rps qps tps ops/s hz khz
      mhz ghz kg mg tonne ton lb lbs km m2 m² cm mm meter metre mile kwh mwh gwh kw mw w tco2e co2e co2 litre liter
      gallon acre hectare fte ftes x times fold sigma degree points point pts basis_point rpm iops tokens/s fps db
      pixel`,
    rating: 'star stars out_of /5 /10 /100 points point',
    workingTime: 'business working calendar consecutive full office clock',
    sameDay: `same_day same_business_day same_working_day next_day next_business_day next_working_day same-day next-day
      one_business_day real_time first_contact end_of_the_day end_of_day close_of_business immediately`,
    placeholder: `tbd tba tbc xx xxx xxxx xx% x% nn yy x to_be_determined to_be_decided to_be_confirmed to_be_defined
      to_be_announced ___ ____ _____ ??? ?? <number> <x> <n> x.x yyyy`,
    nameHead: `version v release phase stage step level tier section chapter article part milestone objective goal kr
      okr priority sprint iteration task item issue ticket pr iso rfc soc pep kep otep en din nist slsa sox pci http
      https oauth tls ssl wcag ipv python java node windows ubuntu android ios angular react vue kubernetes k8s php
      ruby go rust c++ debian fedora postgres mysql web covid agenda_item appendix annex figure table room building
      floor grade wave type class category regulation directive act form volume bill no. nr. number. wp wg sig area
      pillar theme initiative strategy scenario option unit page line line_item track cohort gate horizon week day year`,
    label: `objective goal key_result kr okr target metric kpi result outcome output measure indicator milestone
      deliverable task note action initiative success_criteria success_metric success definition_of_done p0 p1 p2 p3
      strategy deadline due priority metric_definition slo sla latency_slo example key_results`,

    scopeLabel: `duration timeline timeframe term members member team scope context status background note notes
      location agenda attendees chair languages non-goals non-goal out_of_scope`,

    month: `january february march april may june july august september october november december jan feb mar apr jun
      jul aug sep sept oct nov dec`,
    after: 'after following from',
    other: 'other second third',
    level: 'level levels number numbers baseline figure figures value values result results',
    fraction: `two-thirds_of three-quarters_of one-third_of two-thirds three-quarters half_of two_thirds_of three_quarters_of one_third_of a_third_of a_quarter_of half two_thirds
      three_quarters`,
    anHour: 'an_hour half_an_hour a_quarter_of_an_hour an_additional_hour',
    orMore: `or_more or_above or_higher or_better or_greater or_over or_less or_fewer or_below or_under or_lower
      or_sooner or_faster`,
    top: 'top top_quartile top_half top_third top_decile first_place number_one',
    weekday: 'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri',
    season: 'spring summer autumn winter fall christmas easter thanksgiving',
    period: `day week month quarter year half semester term trimester decade fortnight season weekend fiscal_year
      financial_year calendar_year school_year academic_year program_year half-year half_year business_year
      reporting_period charter_period planning_period night morning hour minute weekday weekdays business_day
      working_day`,
    cadence: `daily weekly biweekly bi-weekly fortnightly monthly bimonthly bi-monthly quarterly annually yearly
      semiannually semi-annually biannually bi-annually biennially nightly hourly ytd yoy mom qoq year_over_year
      year-over-year year_on_year month_over_month month-over-month quarter_over_quarter quarter-over-quarter
      week_over_week year_to_date mtd qtd per_annum annum p.a. rolling weekdays weeknights triannually`,
    cadenceAdjective: 'annual semiannual semi-annual biannual bi-annual biennial weekend',
    deadlinePreposition: `by before until till through no_later_than not_later_than prior_to due in on ahead_of up_to
      by_the_end_of by_end_of end_of the_end_of at_the_end_of by_the_close_of close_of beginning_of start_of
      the_start_of by_the_start_of by_the_beginning_of by_early by_late by_mid as_of effective starting from during for
      of throughout within over at_the_beginning_of the_beginning_of @`,
    spanPreposition: 'over in during within for throughout across after',
    per: 'per each every a an / any',
    this: 'this next coming current upcoming following first next_few these initial remaining',
    past: 'last previous past prior preceding',
    part: 'first second third fourth 1st 2nd 3rd 4th latter last early late mid final end start beginning',
    dated: `eoy eoq eom eow year-end yearend year_end quarter-end month-end month_end quarter_end today tomorrow
      end_of_year end_of_quarter end_of_month midyear mid-year end-of-year end-of-quarter eofy end-of-month`,

    universal: 'all every each 100% entire whole everyone everybody full_participation any_and_all',
    always: 'always never at_all_times without_exception',
    none: 'zero no none nil zero-downtime without_any free_of',
    nobody: 'no_one nobody no_longer no_matter no_doubt whether_or_not',
    openSet: `level aspect area opportunity thing time stakeholder people effort walk age background kind sort type way
      interaction other party sector field matter form shape corner voice dimension facet touchpoint community world
      society humanity citizen everybody need element point individual means situation circumstance direction
      community_member side perspective detail action activity decision engagement ecosystem culture industry
      discipline experience of_us possible human life work`,
    comparative: `higher_than lower_than faster_than more_than less_than fewer_than better_than shorter_than
      smaller_than more fewer less higher lower better faster slower shorter longer larger smaller greater bigger
      cheaper earlier sooner quicker worse stronger easier simpler cleaner safer further closer`,
    than: `than higher_than lower_than faster_than more_than less_than fewer_than better_than shorter_than smaller_than
      compared_to compared_with relative_to versus vs vs. each_time over_last_year over_the_previous from_last_year
      above_last_year below_last_year in_comparison_to year_over_year year-over-year yoy month_over_month mom
      quarter_over_quarter qoq month-over-month`,

    continual: `regularly continuously constantly continually consistently periodically routinely actively always often
      frequently`,

    meet: `offer provide host take_place occur meet gather convene review report survey track monitor measure check audit publish present
      hold run conduct sync revisit update attend inspect test discuss evaluate assess communicate share post collect`,
    respond: `hear_from get_back get_back_to phone ring deal_with write_to come_back come_back_to see greet answer
      reply respond acknowledge resolve solve handle process return contact notify inform call_back follow_up treat
      pick_up attend_to repair fix deliver dispatch refund confirm`,
    technical: 'support enable add allow handle run_on integrate accept',
    up: `drive increase raise grow boost lift improve up double expand gain accelerate maximize maximise more higher
      longer increasing uplift enlarge multiply rise scale extend larger greater`,
    down: `halve cut_in_half in_half by_half reduce_by_half half_as reduce decrease cut lower drop decline shorten
      minimize minimise fewer less faster slash shrink trim limit curb lessen diminish eliminate reduction speed_up
      down quicker shorter drive_down bring_down save eradicate`,
    reach: `score rank average reach achieve attain hit get meet earn obtain secure exceed surpass win generate raise
      acquire land receive gain collect bring_in sell`,
    hold: 'maintain keep sustain retain preserve hold stay remain continue',
    complete: `hand_in turn_in renew do drop film shoot clear retire document record secure rewrite compile take_place occur eliminate
      phase_out abolish execute draw_up go_live add fill ship release launch publish deliver hire recruit migrate
      remove complete obtain sign open close finalize finalise finish submit merge deploy install graduate deprecate
      sunset decommission archive delete ratify approve adopt adopted certify accredit register file host organize
      organise run hold conduct deliver_a roll_out rollout turn_off turn_on switch_off switch_on switch automate
      convert port upgrade transition move rename replace enact pass appoint elect nominate onboard construct
      open-source open_source set_up setup configure enable_by_default introduce produce prepare present perform
      administer issue announce post upload stand_up distribute collect interview schedule book plant repair renovate
      purchase buy acquire award select choose implement integrate consolidate centralize centralise digitize digitise
      translate tag label send mail print held met built sold bought sent paid signed_off sign_off land ship_it
      kick_off stabilize cut_over hand_over recommend calculate measure test verify validate benchmark version_control
      audit formalize formalise commit fix patch resolve generate assign found incorporate donate transfer contribute
      attend visit speak win read sponsor pilot demo demonstrate enroll enrol train vaccinate feed house place
      get_approval sign_up map_out refactor rewrote redesign revamp reorganize restructure split extract dockerize
      containerize provision backport bootstrap prototype agree decide`,
    handle: `troubleshoot collect hear_from get_back get_back_to phone ring deal_with write_to come_back come_back_to
      address take_place answer reply respond acknowledge resolve solve handle process return contact notify inform
      tell let_you_know call_back follow_up triage escalate review approve close fix pay refund ship deliver dispatch
      confirm assess inspect test document record log investigate check scan sign receive reach pick_up greet see
      attend_to start begin update send issue decide act_on repair treat replied seen paid told sent met merged load
      complete succeed pass run assign schedule grade backup back_up patch audit verify report encrypt vote calculate
      deploy publish cover monitor install lint have deliver_to keep_you_informed transcribe translate recycle divert
      compost reuse break broken lose lost fill train certify onboard interview survey label score measure attend
      finish book enter available accessible open signed connected connect`,
    write: `draw_up put_together set_out put_in_place write create document develop draft build make prepare design
      define establish compile author produce update record implement form set_up film edit`,
    shorten: 'shorten speed_up',
    provide: 'provide offer',
    vague: `wow make_a_difference responsible_for give enhance foster support drive promote strengthen encourage facilitate help enable
      empower optimize optimise streamline leverage champion cultivate nurture advance advocate inspire embrace bolster
      elevate amplify deepen enrich refine modernize modernise evolve transform build_trust improve ensure strive serve
      engage collaborate cooperate coordinate contribute share explore understand learn consider address tackle align
      communicate educate raise_awareness focus guide lead manage oversee provide offer allow assist aid seek institute
      simplify sustain protect respect value listen care be_proactive advise consult reinforce uphold position unlock
      expand scale harness demonstrate investigate research analyze analyse evaluate identify assess discuss work
      participate act think make_it_easier make_easy grow develop shape influence mature progress prioritize prioritise
      iterate experiment plan engage_with affect impact delight energize energise motivate mentor coach connect_with
      liaise pursue further accelerate catalyze steward bridge broaden diversify innovate reimagine rethink re-engage
      revitalize enable_us solve shepherd scaling`,
    continuous: `monitor track observe watch maintain continue collaborate coordinate participate support manage
      oversee keep attend liaise follow stay`,
    checkableState: `exist exists available live published up_and_running in_production in_place enabled operational
      complete completed done ready_for_release known documented certified compliant signed approved deployed archived
      public released merged installed configured running_on runs_on manages up_to_date set_up generally_available
      version_controlled feature_complete passing passes green funded staffed filled accepted on_schedule on_budget
      within_budget under_budget on_time underway delivered launched`,
    vagueState: `low_performing underperforming quality high-quality positive amazing compelling engaging actionable
      meaningful valuable high_quality relevant timely appropriate adequate suitable close regular happy healthy
      reliable stable robust scalable sustainable effective efficient productive successful great good better best
      excellent world-class world_class best-in-class leading strong fun easy simple clear polite friendly helpful
      proactive responsive professional confident engaged aligned inclusive welcoming diverse transparent trusted
      known_for recognized recognised innovative agile flexible ready production_ready user-friendly usable
      maintainable performant secure safe fast quick smooth seamless consistent`,
    vagueManner: `the_moment when_we_can whenever_we_can as_we_can regular regularly promptly quickly timely in_a_timely_manner in_a_timely_fashion as_soon_as_possible
      as_quickly_as_possible asap soon efficiently effectively swiftly rapidly faster without_delay without_undue_delay
      as_fast_as_possible speedily in_good_time on_a_timely_basis as_soon_as_practicable courteously shortly sooner
      fast quicker reasonable_time within_a_reasonable_time a_timely_manner a_timely_fashion timely_manner`,
  },
};
