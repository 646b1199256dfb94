import type { LexiconData } from './lexicon.js';

/** The nouns of English, apart because they are so many. */
export const englishNouns: LexiconData['words'] = {
  metric: `daily_active_users weekly_active_users monthly_active_users nps enps waste mailing_list audience user_base customer_base subscriber_base followership upsell upsells
    cross-sell cross-sells tenure organic_traffic csat ces churn revenue cost budget headcount latency uptime
    downtime availability attendance traffic aht fcr mttr mtta mttd mtbf mau dau wau mrr arr acv ltv clv cltv cac roi
    ebitda gmv arpu arppu ctr cpc cpa cpm roas margin profit turnover sales income earnings expense expenditure spend
    spending overhead abandonment absenteeism attrition emission emissions backlog throughput viewership bandwidth
    wait_time waiting_time lead_time cycle_time lead-time response_time resolution_time handle_time handling_time
    processing_time turnaround_time turnaround load_time loading_time page_load_time delivery_time time_to_market
    time_to_value time_to_hire time_to_fill time_to_resolution time_to_resolve time_to_first_response time_to_restore
    time_to_recovery time_to_first_pr time_to_merge build_time startup_time queue_time hold_time idle_time
    market_share test_coverage code_coverage coverage customer_lifetime_value lifetime_value net_promoter_score
    promoter_score customer_satisfaction_score satisfaction_score satisfaction_rating satisfaction_survey
    effort_score health_score error_budget service_level first_contact_resolution first_call_resolution
    one-touch_resolution error_rate defect_rate win_rate churn_rate bounce_rate open_rate click_rate
    click-through_rate conversion_rate retention_rate failure_rate change_failure_rate deployment_frequency
    utilization utilisation occupancy page_view page_views pageview pageviews impressions bookings net_new
    pipeline_value closed_won funding cash_flow gross_margin net_margin operating_margin interest_rate unemployment
    graduation_rate enrollment enrolment literacy_rate mortality test_score test_scores exam_score body_weight weight
    blood_pressure cholesterol footprint carbon_footprint energy_consumption water_consumption fuel_consumption
    mileage response_rate completion_rate crash_rate crash-free p50 p75 p90 p95 p99 p999 percentile memory_usage
    cpu_usage disk_usage memory_footprint binary_size bundle_size file_size image_size time_spent watch_time
    session_length session_duration on-time_delivery on_time_delivery sla_compliance sla_attainment slo_attainment
    overtime donations waitlist time_to_first_byte ttfb lcp fid inp cls nrr grr tcv aov quota sqls mqls sql mql leads
    hours_saved working_hours overdue_time schedule_variance cost_variance cpi spi velocity burn_rate runway
    word_count star_rating stars github_stars subscriber_count follower_count bus_factor truck_factor
    maintainer_count gross_domestic_product gdp inventory_turnover stockout days_sales_outstanding dso
    fulfilment_cost fulfillment_cost return_rate refund_rate injury_rate accident_rate readmission_rate`,
  measure: `base rate score ratio percentage number count time volume share index average mean median total proportion
    frequency amount rank ranking rating speed duration size length quantity level_of_service price fee consumption
    growth_rate output_per yield quantile % delay interval age distance temperature capacity density counter tally
    throughput variance deviation sum usage_hours balance wage salary`,
  usage: `adoption engagement retention usage conversion use participation readership reach uptake activation views
    satisfaction productivity awareness accuracy utilisation`,
  adoption: 'adoption usage use uptake',
  countable: `no-show renewal cancellation callback rebooking reopening handover transfer queue ticket incident bug defect error issue download contributor customer user subscriber follower
    visitor visit lead signup sign-up deal order complaint call request case alert outage crash vulnerability
    pull_request commit contribution maintainer reviewer member donor volunteer donation applicant candidate hire
    employee session click view install installation deployment release test regression failure conflict escalation
    refund return review referral reference logo account opportunity meeting event attendee participant student
    graduate patient client household family job unit vehicle accident injury crime inspection permit application
    finding exception claim loan grant partner partnership sponsor adopter project repository instance node
    dependency article post newsletter episode video talk workshop training course certification certificate page
    document report survey response answer interview experiment blocker step delay violation duplicate hour
    partner_org integration customer_complaint support_ticket support_request registration appointment placement
    retweet mention citation paper publication patent meal shelter bed tree language mentee mentor star fork query
    transaction payment invoice shipment delivery sale purchase subscription trial demo proposal contract logos flake
    flaky_test spill recall arrest fire casualty death birth vaccination screening`,
  soft: `empathy kindness difference satisfaction quality loyalty productivity awareness morale experience reliability visibility scalability
    usability performance happiness efficiency effectiveness collaboration communication transparency trust
    confidence culture community value success excellence innovation growth sustainability inclusion diversity
    belonging equity alignment understanding knowledge health wellbeing well-being security safety privacy stability
    maturity maintainability flexibility agility resilience readiness relationship reputation brand credibility
    impact relevance simplicity clarity consistency accuracy teamwork motivation empowerment leadership ownership
    accountability professionalism competence skill capability expertise interoperability portability compatibility
    compliance governance ecosystem landscape world future opportunity risk harm friction silo obstacle barrier
    hurdle bottleneck impediment roadblock burden complexity pain effort debt support service solution insight
    strength perception mindset responsiveness courtesy friendliness integrity fairness openness developer_experience
    user_experience customer_experience employee_experience signal functionality coordination cooperation
    discoverability sharing accessibility access allyship representation delight advocacy influence presence synergy`,
  output: `service notice mail email digest code_of_conduct stand-up standup letter_of_intent release guide site website page
    dashboard report plan roadmap charter policy proposal prototype demo poc mvp proof_of_concept feature api sdk cli
    library module plugin extension integration pipeline tool portal app application database template checklist
    survey workshop course certificate certification badge contract agreement budget review audit assessment test
    suite benchmark spec specification standard rfc schema repository repo package binary image container operator
    driver connector adapter endpoint server cluster migration upgrade rollout launch campaign event conference
    meetup summit webinar hackathon camp newsletter blog_post post article paper whitepaper white_paper video episode
    podcast presentation talk deck training curriculum handbook manual documentation_site docs_site wiki faq
    knowledge_base runbook playbook sop procedure form snapshot installer catalogue backlog registry catalog
    inventory map index matrix model baseline tracker calendar schedule job_description position role committee board
    office store branch clinic school bridge road building facility park shelter garden program_charter logo product
    merger acquisition partnership mou memorandum license licence patent bill law regulation ordinance
    grant_application application_form working_group task_force helpdesk help_desk hotline chatbot bot forum channel
    mailing_list press_release case_study business_case risk_register risk_assessment gap_analysis analysis study
    evaluation interview_guide style_guide design_doc design_document adr decision_record rubric scorecard kpi slo
    sla exam test_plan test_suite test_harness ci job workflow script command flag config configuration dataset
    data_model format protocol interface parser compiler linter editor client backend frontend service_catalog
    landing_page homepage account list glossary taxonomy directory archive changelog release_notes white_label ga
    beta alpha rc release_candidate stable final_cut cut draft mapping layout theme_song score definition documentary
    trailer banner brochure poster flyer booklet report_card agenda minutes tutorial example sample playground
    sandbox testnet mainnet hub_page quickstart onboarding_guide registration_form survey_form job_posting offer
    orientation kickoff retrospective offsite retreat ceremony election vote statement letter memo
    reference_architecture architecture blueprint methodology framework threat_model inventory_list security_audit
    pen_test penetration_test failover backup recovery_plan download_page webpage app_store contract_template
    scheduler dashboard_page semantic_conventions implementation semantic_convention data_pipeline bug_bounty dns
    domain certificate_authority break-even break_even`,
  vagueOutput: `application policy process strategy practice best_practice solution resource improvement guidance
    initiative program programme approach method opportunity relationship partnership idea recommendation measure
    activity effort plan standard skill tool system mechanism iteration option way step project change feature
    service technology framework procedure guideline insight action structure capability community service_offering
    network culture environment work task theme issue concept technique tactic documentation support content need
    requirement platform`,
  mass: `way guidance support documentation content feedback work help advice information training knowledge research
    infrastructure technology assistance input data capacity attention leadership outreach education oversight
    direction expertise engagement marketing networking mentoring communication maintenance development code`,
  person: `deputy owner successor chair contact_person people person engineer manager agent developer designer
    maintainer director officer coordinator lead representative specialist analyst staff_member volunteer ambassador
    coach trainer`,
  milestone: `release launch graduation migration rollout roll-out go-live completion publication issuance deployment
    deprecation removal ratification certification accreditation beta ga alpha general_availability sunset shutdown
    opening kickoff kick-off cutover handover milestone final_cut support_beta mvp v1 v2 stable_release ga_release
    beta_release approval first_release election sign-off signoff`,
  actNoun: `creation development implementation introduction definition preparation establishment installation
    construction delivery production submission formation design`,
  group: `team department function group division desk force organisation organization leader executive person staff
    centre center call_centre call_center process operation`,
  targetElsewhere: `sla slo quota target goal budget kpi benchmark deadline commitment plan forecast
    service_level_agreement`,
};
