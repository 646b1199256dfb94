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
    definite: 'the this that these those said such',
    possessive: 'our my your their his her its whose',
    indefinite: 'a an another some any several many few most various numerous certain different multiple',
    preposition: `in on at for with by about into onto across around through throughout between among within without
      under over above below after before during until till since toward towards via against upon per as near off up out
      down beyond behind beside besides despite except including regarding concerning like unlike versus vs than
      due_to according_to based_on in_line_with in_accordance_with on_behalf_of as_part_of as_well_as along_with
      together_with in_addition_to with_respect_to with_regard_to related_to`,
    of: 'of',
    to: 'to',
    from: 'from',
    and: 'and & plus , ; +',
    or: 'or',
    be: 'be is are was were been being am become becomes became stays remain remains',
    have: 'have has had having contain contains consists_of comprises',
    was: 'was were had been_founded',
    nowadays: 'based located headquartered currently today presently at_present at_the_moment as_of_today',
    modal: `will shall should must can could would may might needs_to need_to has_to have_to is_to are_to ought_to won't
      can't cannot shouldn't we'll`,
    pronoun: `we i you he she it they us them me him one's oneself everyone everybody someone anyone something anything
      everything nothing itself themselves ourselves each_other one_another there`,
    adverb: `now then also too very just only even still yet already again not never always often here so more most less
      least well much further both either neither first currently actively fully successfully regularly together
      completely when while where because if that which who whom what how why though although but nor than internally
      publicly collectively consistently directly ultimately significantly greatly`,
    not: `not never don't doesn't won't can't cannot isn't aren't without nor`,
    relative: 'that which who whom whose where',
    question: 'what how why who which when where do does did is are can could would should has have was were',

    purpose: `in_order_to so_that so_as_to so_we_can so_they_can so_users_can thereby thus hence to_ensure to_enable to_allow
      to_help to_support to_make_sure to_inform to_guide with_the_aim_of for_the_purpose_of resulting_in leading_to
      with_the_goal_of allowing enabling ensuring helping in_an_effort_to which_will that_will to_better so_it_can`,
    condition: 'if when whenever unless where once provided_that in_case in_the_event assuming',
    example: `e.g e.g. eg eg. ex ex. i.e i.e. ie ie. such_as for_example for_instance say like`,
    openEnded: `as_needed when_needed as_required if_needed where_needed if_necessary as_necessary when_necessary
      as_appropriate where_appropriate as_applicable when_appropriate on_an_ongoing_basis ongoing`,
    aim: `aim goal objective target aspiration strive seek intend plan want hope wish expect commit promise pledge try
      attempt endeavour endeavor work_to work_toward work_towards working_to continue_to begin_to start_to look_to
      be_able_to able_to need_to would_like_to let's lets please going_to committed_to purpose mission vision is_to`,
    transparent: `ensure guarantee make_sure assure be_sure confirm_that see_to_it`,

    number: `top_quartile top_half top_third top_decile first_place number_one two_thirds_of three_quarters_of one_third_of a_third_of one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
      eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety half_of half a_third a_quarter_of
      two_thirds three_quarters one_third a_dozen dozen twenty-five once twice thrice a_couple_of majority the_majority
      most_of a_pair_of pair_of an_hour a_quarter_of_an_hour half_an_hour an_additional_hour`,
    range: 'to - – — / or out_of',
    ratio: 'of in out_of',
    scale: 'hundred thousand million billion trillion k m mn mm bn b mio',
    vagueNumber: 'hundreds thousands dozens millions tens scores handful_of a_lot_of lots_of',
    multiply: `by_a_quarter by_a_third by_two_thirds by_one_third twice_as_many twice_as_much twice_as half_as halve double triple treble quadruple quintuple two-fold twofold threefold fourfold tenfold ten-fold
      five-fold fivefold cut_in_half reduce_by_half by_half in_half`,
    atLeast: `at_least minimum minimum_of a_minimum_of no_less_than no_fewer_than not_less_than greater_than more_than over
      above exceed exceeding beyond upwards_of or_more or_above or_higher or_better or_greater min at_a_minimum > >= ≥ + =>
      higher_than better_than surpass or_over`,
    atMost: `at_most maximum maximum_of a_maximum_of no_more_than no_later_than not_more_than less_than fewer_than under
      below up_to or_less or_fewer or_below or_under or_lower or_sooner or_faster max within < <= ≤ =< lower_than not_to_exceed
      not_exceeding not_exceed shorter_than faster_than in_less_than in_under smaller_than limited_to`,
    approximately: 'about approximately around roughly nearly almost circa ca ~ ≈ some close_to',
    percent:
      '% percent per_cent pct percentage_point percentage_points pp ppt bps basis_points percentile points_percent ‰',
    money: `$ € £ ¥ ₹ usd eur gbp chf cad aud jpy inr us$ a$ c$ nz$ dollar euro pound franc cent yen rupee`,
    duration: `second sec secs s ms millisecond milliseconds µs us ns minute min mins hour hr hrs h day week wk month mo
      quarter year yr fortnight business_day working_day business_hour working_hour calendar_day weekday
      work_day workday person-day man-day person-hour fte-month`,
    possess: 'have has contain include carry get gets receive hold name list state show feature includes',
    about: `focus concentrate collaborate engage explore discuss consider understand investigate involve consist think
      believe talk learn work`,
    mission: 'mission vision purpose remit mandate raison_d_être',
    unit: `kb mb gb tb pb kib mib gib tib kbps mbps gbps mib/s mb/s gb/s kb/s bit byte req/s rps qps tps ops/s hz khz mhz
      ghz kg mg tonne ton lb lbs km m2 m² cm mm meter metre mile kwh mwh gwh kw mw w tco2e co2e co2 litre liter
      gallon acre hectare fte ftes x times fold sigma degree points point pts basis_point rpm iops tokens/s fps db pixel`,
    rating: 'star stars out_of /5 /10 /100 points point',
    workingTime: 'business working calendar consecutive full office clock',
    sameDay: `same_day same_business_day same_working_day next_day next_business_day next_working_day same-day next-day
      one_business_day real_time first_contact end_of_the_day end_of_day close_of_business immediately`,
    placeholder: `tbd tba tbc xx xxx xxxx xx% x% nn yy x to_be_determined to_be_decided to_be_confirmed to_be_defined
      to_be_announced ___ ____ _____ ??? ?? <number> <x> <n> x.x yyyy`,
    nameHead: `version v release phase stage step level tier section chapter article part milestone objective goal kr okr
      priority sprint iteration task item issue ticket pr iso rfc soc pep kep otep en din nist slsa sox pci http https
      oauth tls ssl wcag ipv python java node windows ubuntu android ios angular react vue kubernetes k8s php ruby go
      rust c++ debian fedora postgres mysql web covid agenda_item appendix annex figure table room building floor grade
      wave type class category regulation directive act form chapter volume bill no. nr. number. wp wg sig area pillar
      theme initiative strategy scenario option unit page line line_item track cohort gate horizon week day year`,
    label: `objective goal key_result kr okr target metric kpi result outcome output measure indicator milestone
      deliverable task note action initiative success_criteria success_metric success definition_of_done p0 p1 p2 p3
      strategy deadline due priority metric_definition slo sla latency_slo example key_results`,

    scopeLabel: `duration timeline timeframe term members member team scope context status background note notes location
      agenda attendees chair languages non-goals non-goal out_of_scope`,

    month: `january february march april may june july august september october november december jan feb mar apr jun jul
      aug sep sept oct nov dec`,
    after: 'after following from',
    other: 'other second third',
    level: 'level levels number numbers baseline figure figures value values result results',
    fraction: `half_of two_thirds_of three_quarters_of one_third_of a_third_of a_quarter_of half two_thirds three_quarters`,
    anHour: 'an_hour half_an_hour a_quarter_of_an_hour an_additional_hour',
    orMore: `or_more or_above or_higher or_better or_greater or_over or_less or_fewer or_below or_under or_lower or_sooner
      or_faster`,
    top: 'top top_quartile top_half top_third top_decile first_place number_one',
    weekday: 'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri',
    season: 'spring summer autumn winter fall christmas easter thanksgiving',
    period: `day week month quarter year half semester term trimester decade fortnight season weekend
      fiscal_year financial_year calendar_year school_year academic_year program_year half-year half_year business_year
      reporting_period charter_period planning_period night morning hour minute weekday weekdays business_day working_day`,
    cadence: `daily weekly biweekly bi-weekly fortnightly monthly bimonthly bi-monthly quarterly annually yearly
      semiannually semi-annually biannually bi-annually biennially nightly hourly ytd yoy mom qoq wow year_over_year
      year-over-year year_on_year month_over_month month-over-month quarter_over_quarter quarter-over-quarter
      week_over_week year_to_date mtd qtd per_annum annum p.a. rolling weekdays weeknights triannually`,
    cadenceAdjective: 'annual semiannual semi-annual biannual bi-annual biennial weekend',
    deadlinePreposition: `by before until till through no_later_than not_later_than prior_to due in on ahead_of up_to
      by_the_end_of by_end_of end_of the_end_of at_the_end_of by_the_close_of close_of beginning_of start_of the_start_of by_the_start_of
      by_the_beginning_of by_early by_late by_mid as_of effective starting from during for of throughout
      within over at_the_beginning_of the_beginning_of @`,
    spanPreposition: `over in during within for throughout across after`,
    per: 'per each every a an / any',
    this: `this next coming current upcoming following first next_few these initial remaining`,
    past: 'last previous past prior preceding',
    part: `first second third fourth 1st 2nd 3rd 4th latter last early late mid final end start beginning`,
    dated: `eoy eoq eom eow year-end yearend year_end quarter-end month-end month_end quarter_end today tomorrow
      end_of_year end_of_quarter end_of_month midyear mid-year end-of-year end-of-quarter eofy end-of-month`,

    universal: 'all every each 100% entire whole everyone everybody full_participation any_and_all',
    always: 'always never at_all_times without_exception',
    none: 'zero no none nil zero-downtime without_any free_of',
    nobody: 'no_one nobody no_longer no_matter no_doubt whether_or_not',
    openSet: `level aspect area opportunity thing time stakeholder people effort walk age background kind sort type way
      interaction other party sector field matter form shape corner voice dimension facet touchpoint community world
      society humanity citizen everybody need element point individual means situation circumstance direction
      community_member side perspective detail action activity decision engagement ecosystem culture industry discipline
      experience of_us possible human life work`,
    comparative: `higher_than lower_than faster_than more_than less_than fewer_than better_than shorter_than smaller_than more fewer less higher lower better faster slower shorter longer larger smaller greater bigger cheaper
      earlier sooner quicker worse stronger easier simpler cleaner safer further closer`,
    than: `than higher_than lower_than faster_than more_than less_than fewer_than better_than shorter_than smaller_than compared_to compared_with relative_to versus vs vs. each_time over_last_year over_the_previous
      from_last_year above_last_year below_last_year in_comparison_to year_over_year year-over-year yoy
      month_over_month mom quarter_over_quarter qoq month-over-month`,

    metric: `nps enps waste mailing_list audience user_base customer_base subscriber_base followership upsell upsells cross-sell cross-sells tenure organic_traffic csat ces churn revenue cost budget headcount latency uptime downtime availability attendance traffic aht
      fcr mttr mtta mttd mtbf mau dau wau mrr arr acv ltv clv cltv cac roi ebitda gmv arpu arppu ctr cpc cpa cpm roas
      margin profit turnover sales income earnings expense expenditure spend spending overhead abandonment absenteeism
      attrition emission emissions backlog throughput viewership bandwidth wait_time waiting_time lead_time cycle_time
      lead-time response_time resolution_time handle_time handling_time processing_time turnaround_time turnaround
      load_time loading_time page_load_time delivery_time time_to_market time_to_value time_to_hire time_to_fill
      time_to_resolution time_to_resolve time_to_first_response time_to_restore time_to_recovery time_to_first_pr
      time_to_merge build_time startup_time queue_time hold_time idle_time market_share test_coverage code_coverage
      coverage customer_lifetime_value lifetime_value net_promoter_score promoter_score customer_satisfaction_score
      satisfaction_score satisfaction_rating satisfaction_survey effort_score health_score error_budget service_level first_contact_resolution
      first_call_resolution one-touch_resolution error_rate defect_rate win_rate churn_rate bounce_rate open_rate
      click_rate click-through_rate conversion_rate retention_rate failure_rate change_failure_rate deployment_frequency
      utilization utilisation occupancy page_view page_views pageview pageviews impressions bookings net_new pipeline_value closed_won funding
      cash_flow gross_margin net_margin operating_margin interest_rate unemployment graduation_rate enrollment
      enrolment literacy_rate mortality test_score test_scores exam_score body_weight weight blood_pressure cholesterol
      footprint carbon_footprint energy_consumption water_consumption fuel_consumption mileage response_rate
      completion_rate crash_rate crash-free p50 p75 p90 p95 p99 p999 percentile memory_usage cpu_usage disk_usage
      memory_footprint binary_size bundle_size file_size image_size time_spent watch_time session_length session_duration
      on-time_delivery on_time_delivery sla_compliance sla_attainment slo_attainment overtime donations waitlist
      time_to_first_byte ttfb lcp fid inp cls nrr grr tcv aov quota sqls mqls sql mql leads hours_saved
      working_hours overdue_time schedule_variance cost_variance cpi spi velocity burn_rate runway word_count
      star_rating stars github_stars subscriber_count follower_count bus_factor truck_factor maintainer_count
      gross_domestic_product gdp inventory_turnover stockout days_sales_outstanding dso fulfilment_cost fulfillment_cost
      return_rate refund_rate injury_rate accident_rate readmission_rate`,
    measure: `rate score ratio percentage number count time volume share index average mean median total proportion
      frequency amount rank ranking rating speed duration size length quantity level_of_service price fee
      consumption growth_rate output_per yield quantile  % delay interval age distance temperature capacity density
       counter tally throughput variance deviation sum usage_hours balance wage salary`,
    usage: `adoption engagement retention usage conversion use participation readership reach uptake activation views
      satisfaction productivity awareness accuracy utilisation`,
    adoption: 'adoption usage use uptake',
    targetElsewhere: `sla slo quota target goal budget kpi benchmark deadline commitment plan forecast
      service_level_agreement`,
    actNoun: `creation development implementation introduction definition preparation establishment installation
      construction delivery production submission formation design`,
    group: `team department function group division desk force organisation organization leader executive person staff
      centre center call_centre call_center process operation`,
    countable: `queue ticket incident bug defect error issue download contributor customer user subscriber follower visitor visit
      lead signup sign-up deal order complaint call request case alert outage crash vulnerability pull_request commit
      contribution contributor maintainer reviewer member donor volunteer donation applicant candidate hire employee
      session click view install installation deployment release test regression failure conflict escalation refund
      return review referral reference logo account opportunity meeting event attendee participant student graduate
      patient client household family job unit vehicle accident injury crime inspection permit application finding exception
      claim case loan grant partner partnership sponsor adopter project repository instance node dependency article post
      newsletter episode video talk workshop training course certification certificate page document report survey
      response answer interview experiment blocker step failure delay violation duplicate hour partner_org integration
      customer_complaint support_ticket support_request registration appointment placement retweet mention citation
      paper publication patent meal shelter bed tree language mentee mentor star fork query transaction payment
      invoice shipment delivery sale purchase subscription trial demo proposal contract logos flake flaky_test
      spill recall citation arrest fire casualty death birth vaccination screening visit referral`,
    soft: `satisfaction quality loyalty productivity awareness morale experience reliability visibility scalability
      usability performance happiness efficiency effectiveness collaboration communication transparency trust confidence
      culture community value success excellence innovation growth sustainability inclusion diversity belonging equity
      alignment understanding knowledge health wellbeing well-being security safety privacy stability maturity
      maintainability flexibility agility resilience readiness relationship reputation brand credibility impact
      relevance simplicity clarity consistency accuracy teamwork motivation empowerment leadership ownership
      accountability professionalism competence skill capability expertise interoperability portability
      compatibility compliance governance ecosystem landscape world future opportunity risk harm
      friction silo obstacle barrier hurdle bottleneck impediment roadblock burden complexity pain effort debt support service solution insight strength perception mindset
      responsiveness courtesy friendliness integrity fairness openness developer_experience user_experience
      customer_experience employee_experience signal functionality coordination cooperation discoverability
      sharing accessibility access allyship representation delight advocacy influence presence synergy`,
    output: `notice mail email digest code_of_conduct stand-up standup letter_of_intent release guide site website page dashboard report plan roadmap charter policy proposal prototype demo poc mvp
      proof_of_concept feature api sdk cli library module plugin extension integration pipeline tool portal app
      application database template checklist survey workshop course certificate certification badge contract agreement
      budget review audit assessment test suite benchmark spec specification standard rfc schema repository repo
      package binary image container operator driver connector adapter endpoint server cluster
      migration upgrade rollout launch campaign event conference meetup summit webinar hackathon camp newsletter
      blog_post post article paper whitepaper white_paper video episode podcast presentation talk deck training
      curriculum handbook manual documentation_site docs_site wiki faq knowledge_base runbook playbook sop
      procedure form snapshot installer demo catalogue backlog registry catalog catalogue inventory map index matrix model baseline tracker
      calendar schedule job_description position role committee board office store branch clinic school bridge road
      building facility park shelter garden garden program_charter logo product merger acquisition partnership
      mou memorandum license licence patent bill law regulation ordinance grant_application application_form
      working_group task_force helpdesk help_desk hotline chatbot bot forum channel mailing_list newsletter
      press_release case_study business_case risk_register risk_assessment gap_analysis analysis study evaluation
      interview_guide style_guide design_doc design_document adr decision_record rubric scorecard kpi slo sla
      exam test_plan test_suite test_harness ci job workflow script command flag config configuration dataset
      data_model format protocol interface parser compiler linter editor client backend frontend service_catalog
      landing_page homepage account list glossary taxonomy directory archive changelog release_notes
      white_label ga beta alpha rc release_candidate stable final_cut cut draft mapping layout theme_song
      score definition documentary trailer banner brochure poster flyer booklet report_card agenda minutes
      tutorial example sample playground sandbox testnet mainnet hub_page quickstart onboarding_guide
      registration_form survey_form job_posting offer orientation kickoff retrospective offsite retreat ceremony
      election vote statement letter memo reference_architecture architecture blueprint methodology framework
      threat_model inventory_list security_audit pen_test penetration_test failover backup recovery_plan
      installer download_page webpage app_store contract_template scheduler dashboard_page semantic_conventions
      implementation semantic_convention data_pipeline bug_bounty dns domain certificate_authority`,
    document: 'content documentation docs code material text',
    mass: `guidance support documentation content feedback work help advice information training knowledge research
      infrastructure technology assistance input data capacity attention leadership outreach education oversight direction
      expertise engagement marketing networking mentoring communication maintenance development code`,
    continual: `regularly continuously constantly continually consistently periodically routinely actively always often
      frequently`,
    vagueOutput: `application policy process strategy practice best_practice solution resource improvement guidance initiative
      program programme approach method opportunity relationship partnership idea recommendation measure
      activity effort plan standard skill tool system mechanism iteration option way step project change
      feature service technology framework procedure guideline insight action structure capability community
      service_offering network culture environment work task theme issue concept technique tactic
      documentation support content need requirement platform`,
    person: `deputy owner successor chair contact_person people person engineer manager agent developer designer maintainer director officer coordinator lead
      representative specialist analyst staff_member volunteer ambassador coach trainer`,
    milestone: `release launch graduation migration rollout roll-out go-live completion publication issuance
      deployment deprecation removal ratification certification accreditation beta ga alpha
      general_availability sunset shutdown opening kickoff kick-off cutover handover milestone final_cut
      support_beta mvp v1 v2 stable_release ga_release beta_release approval first_release election`,

    meet: `take_place occur meet gather convene review report survey track monitor measure check audit publish present
      hold run conduct sync revisit update attend inspect test discuss evaluate assess communicate share post collect`,
    respond: `hear_from get_back get_back_to phone ring deal_with write_to come_back come_back_to see greet answer reply respond
      acknowledge resolve solve handle process return contact notify inform call_back follow_up treat pick_up attend_to
      repair fix deliver dispatch refund confirm`,
    technical: 'support enable add allow handle run_on integrate accept',
    up: `drive increase raise grow boost lift improve up double expand gain accelerate maximize maximise more higher longer
      increasing uplift enlarge multiply rise scale gain extend larger greater`,
    down: `halve cut_in_half in_half by_half reduce_by_half half_as reduce decrease cut lower drop decline shorten minimize minimise fewer less faster slash shrink trim limit
      curb lessen diminish eliminate reduction speed_up down quicker shorter drive_down bring_down save eradicate`,
    reach: `score rank average reach achieve attain hit get score meet earn obtain secure exceed surpass win generate raise acquire land
      receive gain collect bring_in sell`,
    hold: 'maintain keep sustain retain preserve hold stay remain continue',
    complete: `do drop film shoot clear retire document record secure rewrite compile take_place occur eliminate phase_out abolish execute draw_up go_live add fill ship release launch publish deliver hire recruit migrate remove complete obtain sign open close finalize finalise
      finish submit merge deploy install graduate deprecate sunset decommission retire archive delete ratify approve adopt
      adopted certify accredit register file host organize organise run hold conduct deliver_a roll_out rollout go_live
      turn_off turn_on switch_off switch_on switch automate convert port upgrade transition move rename replace enact
      pass appoint elect nominate onboard add construct open-source open_source set_up setup configure enable_by_default
      introduce produce release prepare present perform administer record issue announce post upload stand_up
      distribute collect interview schedule book plant repair renovate purchase buy acquire award select choose
      implement integrate consolidate centralize centralise digitize digitise translate tag label send mail print
      held met built sold bought sent paid signed_off sign_off land ship_it kick_off stabilize cut_over hand_over
      recommend calculate measure test verify validate benchmark version_control audit formalize
      formalise graduate commit implement fix patch resolve generate assign found incorporate donate transfer contribute
      attend visit speak win read sponsor pilot demo demonstrate enroll enrol train certify vaccinate feed fill house place
      get_approval sign_up map_out refactor rewrite rewrote redesign revamp reorganize restructure split extract dockerize
      containerize provision backport bootstrap prototype agree decide`,
    handle: `troubleshoot collect hear_from get_back get_back_to phone ring deal_with write_to come_back come_back_to address take_place answer reply respond acknowledge resolve solve handle process return contact notify inform tell let_you_know call_back
      follow_up triage escalate review approve close fix pay refund ship deliver dispatch confirm assess inspect test
      document record log investigate check scan sign receive reach pick_up greet see attend_to start begin
      update send issue decide act_on repair treat replied seen paid told sent met merged load
      complete succeed pass run assign schedule grade return backup back_up patch audit verify report encrypt vote
      calculate deploy publish cover monitor install lint have deliver_to keep_you_informed transcribe translate
      recycle divert compost reuse break broken lose lost fill train certify onboard interview survey label score measure attend finish book enter
      available accessible open signed connected connect`,
    write: `draw_up put_together set_out put_in_place write create document develop draft build make prepare design define establish compile author produce update
      record implement form set_up film edit`,
    vague: `responsible_for give enhance foster support drive promote strengthen encourage facilitate help enable empower optimize optimise
      streamline leverage champion cultivate nurture advance advocate inspire embrace bolster elevate amplify deepen
      enrich refine modernize modernise evolve transform build_trust improve ensure strive serve engage
      collaborate cooperate coordinate contribute share explore understand learn consider address tackle align
      communicate educate raise_awareness focus guide lead manage oversee provide offer allow assist aid seek institute
      simplify sustain protect respect value listen care be_proactive advise consult reinforce uphold
      position unlock expand scale harness demonstrate investigate research analyze analyse evaluate identify
      assess discuss work participate act think make_it_easier make_easy grow develop shape influence
      mature progress prioritize prioritise iterate experiment plan engage_with affect impact delight
      energize energise motivate mentor coach connect_with liaise pursue further accelerate catalyze steward
      bridge broaden diversify innovate reimagine rethink re-engage revitalize enable_us solve shepherd scaling tackle`,
    continuous: `monitor track observe watch maintain continue collaborate coordinate participate support manage oversee
      keep attend liaise follow stay`,
    checkableState: `exist exists available live published up_and_running in_production in_place enabled operational
      complete completed done ready_for_release known documented certified compliant signed approved deployed
      archived public released merged installed configured running_on runs_on manages up_to_date set_up generally_available
      version_controlled feature_complete passing passes green funded staffed filled accepted on_schedule on_budget
      within_budget under_budget on_time underway delivered launched`,
    vagueState: `low_performing underperforming quality high-quality positive amazing compelling engaging actionable meaningful valuable high_quality relevant
      timely appropriate adequate suitable close regular happy healthy reliable stable robust scalable sustainable effective efficient productive successful
      great good better best excellent world-class world_class best-in-class leading strong fun easy simple clear
      polite friendly helpful proactive responsive professional confident engaged aligned inclusive welcoming diverse
      transparent trusted known_for recognized recognised innovative agile flexible ready production_ready
      user-friendly usable maintainable performant secure safe fast quick smooth seamless consistent`,
    vagueManner: `regular regularly promptly quickly timely in_a_timely_manner in_a_timely_fashion as_soon_as_possible as_quickly_as_possible asap soon
      efficiently effectively swiftly rapidly faster without_delay without_undue_delay as_fast_as_possible speedily
      in_good_time on_a_timely_basis as_soon_as_practicable courteously shortly sooner fast quicker reasonable_time
      within_a_reasonable_time a_timely_manner a_timely_fashion timely_manner`,
  },
};
