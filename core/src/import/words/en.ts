import type { ImportWords } from './words.js';

export const english: ImportWords = {
  language: 'en',
  common:
    'the of and to in is that for on with as are be this by will we our from at an or not have has their which can all each',
  idle:
    'the a an of our my your this that and or for in on at to with by is are be will we us it its s how what who when where ' +
    'team teams group groups charter project committee council board working workgroup department statement section list key main core ' +
    'general overview current initial proposed shared agreed official details detail information info describe description plan ' +
    'organization organisation company community customer service experience sig wg part first advisory steering',
  headings: {
    introduction:
      'introduction, intro, preamble, preface, foreword, welcome, overview, executive summary, summary, about this charter, about this document, about the charter, purpose of this charter, purpose of the charter, purpose of this document, charter purpose, document purpose, intent, abstract, about, about us, about the team, who are we',
    background:
      'background, context, history and background, problem statement, opportunity statement, rationale, motivation, business case, business need, why now, situation, problem, issue statement, project background, how we got here, origin*',
    purpose:
      'what we re here for, why we re here, why we are a team, what we exist for, why the team exists, why this team exists, why we do this, in one sentence, in a nutshell, our reason, what it is for, what this is for, our job in one sentence, what we are for, what we re for, why we are here, what we are here for, purpose, team purpose, purpose statement, why we exist, our why, reason for being, raison d etre, mandate, charge, committee charge, north star, value proposition, team focus, focus, name and focus, mission and vision, vision and mission, mission vision, vision mission, purpose and mission, mission and purpose, purpose and scope, why are we here, team aim',
    mission: 'mission, our mission, mission statement, team mission',
    vision: 'vision, our vision, vision statement, team vision',
    scope:
      'scope of responsibilities, scope of responsibility, yes no, yes and no, dos and don ts of scope, ours and not ours, what is ours and what is not, what s ours and what isn t, we re on it we re not, our job and not our job, on it not on it, where we begin and end, where we start and stop, where our work begins and ends, inside and outside, within and beyond, what is and isn t ours, limits of our work, our boundaries, matters delegated and not delegated, terms of the remit, delimitations, delimitation, what s in and what s out, what is in and what is out, in and out, in scope out of scope, what we do and what we don t do, what we do what we don t do, what we do and don t do, scope, scope of work, scope and boundaries, remit, scope statement, project scope, team scope, in scope and out of scope, scope of the charter, boundaries of the project',
    scopeIn:
      'will do, what we will do here, the project includes, what the project includes, inclusions and deliverables, what lands on our desk, what lands with us, lands on our desk, what comes to us, comes to us, matters delegated, delegated matters, delegated, matters for the committee, powers delegated, what reaches us, what we own, we own, we cover, we handle, we look after, we take care of, we take on, we deal with, what we work on, what we support, what we take on, we say yes to, yes to, inside the remit, within the remit, within our remit, in our remit, inside scope, on our plate, our job, our work, come to us for, come to us with, come to us when, what to ask us, what you can ask us, what you can ask us for, what we help with, we help with, belongs to us, ours, our territory, our turf, our lane, in our lane, covered, what falls to us, our domain, our part, what is ours, what s ours, what belongs to us, our area, our patch, what we look after, in scope, within scope, what we do, what is in scope, included, inclusions, scope inclusions, areas of work, areas of focus, focus areas, areas of interest, topics, topics of interest, subject areas, what we cover, things we do, technical scope, code binaries and services, this includes, in scope items, in scope work',
    scopeOut:
      'what we will not do, what we won t do, things we will not do, things we won t do, will not do, does not include, doesn t include, the project does not include, what the project does not include, limits and exclusions, exclusions and limits, limitations and exclusions, matters not delegated, not delegated, matters reserved, reserved matters, reserved to, matters for others, we say no to, no to, outside the remit, outside our remit, outside remit, beyond the remit, beyond our remit, beyond scope, beyond the scope, not on our plate, belongs elsewhere, what belongs elsewhere, for others to do, left to others, we leave to others, others do, what others do, not ours, not our work, not for us, out of our lane, not covered, out of bounds, hands off, what falls to others, elsewhere, please ask others, someone else s job, somebody else s job, what is not ours, what isn t ours, what s not ours, what belongs to others, what we leave to others, out of scope, not in scope, outside scope, outside the scope, outside of scope, what we don t do, what we do not do, what is out of scope, exclusions, excluded, scope exclusions, non goals, non goal, nongoals, anti goals, things we don t do, not our job, outside of our scope, deferred, not included, non scope, off limits, out scope, excludes, this excludes, out of scope items, not responsible for, what is excluded, what is not included, exclusions from scope',
    objectives:
      'short term goals, long term goals, near term goals, medium term goals, short term objectives, long term objectives, what we promise to achieve, promise to achieve, what we promise to do, we promise to achieve, common goals, shared goals, goals and measures, what we stand to gain, aims for, objectives for the year, what we want, what we want to reach, what we want to do, what we want to change, we want to, where we want to be, where we are going, where we are heading, where we re heading, what we are aiming for, what we aim to, we aim to, what we plan to, what we hope, what we promise to reach, what we will achieve, what we will have done, by the end of the year, what we set out to do, our aims, our ambitions, ambitions, ambition, targets for the year, what good looks like, key outcomes, goals for, results we want, the results we want, focus for the year, our focus this year, this year s goals, what we are after, what we work towards, working towards, what we want to get out of this, what we want to achieve, what we hope to achieve, what we aim for, what we are trying to achieve, objective*, goal*, aims, aim, targets, okr*, key results, smart goals, goals and objectives, aims and objectives, priority, priorities, strategic priorities, desired outcomes, outcomes, expected outcomes, expected results, intended outcomes, what we want to achieve, what we re currently working on, what we are working on, what we are currently working on, objectives and key results, performance goals, performance objectives, project goals, project objectives, group goals, team goals, top goals',
    metrics:
      'how we measure ourselves, numbers we watch, our numbers, the numbers, what we measure, what we count, scorecard, score card, dashboard, metrics, kpi*, key performance indicator*, performance indicators, measures, how we measure, measurement*, how success is measured, performance metrics, team metrics, metrics and kpis, measuring success, performance measures, performance measurement, performance standards',
    success:
      'success metrics, how we know it works, how we will know, how will we know, how we know, how do we know, done means, success, success criteria, criteria for success, definition of success, what success looks like, what does success look like, critical success factors, success factors, indicators of success, measures of success, success measures, how we know we are successful, definition of done, exit criteria, acceptance criteria, completion criteria, closing criteria, closure criteria, evaluation criteria, assessment criteria',
    deliverables:
      'deliverable*, milestone*, outputs, work products, timeline, time line, schedule, roadmap, work items, active work items, key dates, deadlines, tasks, project plan, work plan, workplan, project timeline, major milestones, project deliverables, expected deliverables, project schedule, important dates, tasks and deadlines, deliverables and timeline, normative specifications, products, publications',
    roles:
      'roles, roles and responsibilities, role and responsibilities, roles responsibilities, roles duties, team roles, positions, role descriptions, who does what, roles and duties, member roles, individual roles, team roles and responsibilities, roles and organization management, officers, individual responsibilities, member responsibilities, project roles, role assignments, assigned roles, role definitions, project organization, team structure, organizational structure, structure, organization, organisation',
    members:
      'board of trustees, trustees, our trustees, board of governors, governors, board of managers, management board, executive board, executive committee, management committee, meet the board, who is on the board, council, the council, committee, the committee, board, the board, task force, working group, project team, delivery team, representatives, member representatives, appointed representatives, member organisations, member organizations, participating organisations, participating organizations, constitution and membership, constitution, the crew, who we are and what we do, faces, the faces, who does what, who is who, who sits on, seats, seat holders, on the team, people on the team, people in the team, membership of the group, panel, panel members, the panel, delegates, working group members, present members, committers, approvers, reviewers, proposers, proposers of the tc, supporting members, reviewers and approvers, editors, coordinators, the team today, team today, who you will meet, your team, attendees, staffing, line up, lineup, the humans, members, member, who is in the team, who s in the team, who is on the team, who s on the team, who is in the group, who we work with in the team, the people, crew, squad, our crew, our squad, people and roles, team and roles, meet us, team members and contact details, team contacts, group contacts, member contacts, contacts of the team, team members, membership list, team composition, composition, who we are, who s who, who s involved, who is involved, people, participants, team list, team roster, roster, contributors, core team, leadership, leads, chairs, co chairs, maintainers, our people, names and contact details, contact details, contact information, team contact information, meet the team, initial members, founding members, supporting members, alternates, alternate members, team information, group members, voting members, non voting members, organizers, current members, committee members, members and roles, team members and roles, team membership and roles, members roles, membership and roles, members and responsibilities, team members and responsibilities, people involved, initial set of leads, technical leads, tech leads, group leads, subproject owners, owners, emeritus, emeritus members, observers, team, the team, our team, board members, council members, steering committee, steering committee members, board of directors, directors, team member, team member information, participants and roles, member list, current membership, team leads, team leadership, committee membership, active members, former members, past members, membership roster, ex officio members, primary members',
    membership:
      'membership, becoming a member, joining, joining the team, how to join, eligibility, membership eligibility, selection, member selection, selection of members, terms, term, term of office, terms of office, term limits, elections, election, election process, removal, removal of members, leaving, leaving the team, stepping down, participation, participation requirements, community participation, get involved, getting involved, adding members, adding new members, onboarding, chair selection, nomination*, resignation*, vacancies, becoming a maintainer, membership criteria, membership requirements, membership process, membership rules, appointment, appointments, membership policy, how to participate, rotation, succession, membership and participation, membership expectations, qualifications, leadership selection, new members, loss of membership, conflict of interest, conflicts of interest',
    responsibilities:
      'what the board does, what the team does, what the group does, what the committee does, what we are here to do, responsibilit*, team responsibilities, duties, areas of responsibility, area of responsibility, accountabilities, what we are responsible for, key activities, activities, functions, duties and responsibilities, tasks and duties, committee responsibilities, group responsibilities, key responsibilities, shared responsibilities, scope of responsibilities, mission areas of responsibility, responsibilities of the team, scope of activities',
    authority:
      'authority, decision rights, empowerment, level of authority, levels of authority, delegated authority, powers, budget authority, spending authority, decision making authority, authority and accountability, authority and responsibility, authorities, team authority, delegation, autonomy',
    limits: 'limits of authority, limits, limitations of authority, limits to authority',
    decisions:
      'decision*, decision making, decision making process, how we make decisions, how we decide, how decisions are made, how will decisions be made, decision policy, decision process, voting, voting rights, voting procedure, voting procedures, votes, quorum, consensus, decision model, making decisions, governance model, governance process, decision rules, quorum and voting, voting and quorum',
    principles:
      'principle*, guiding principles, value, values, operating principles, core values, our values, team values, shared values, beliefs, what we believe, what we believe in, tenets, core principles, design principles, philosophy, values and principles, our beliefs, things we value',
    norms:
      'how we treat one another, how we want to work, our agreements, what we promise each other, what we expect of each other, promises, what we promise, how we behave, rules of the house, manners, rules of play, our rules, working rules, norm, norms, team norms, ground rules, working agreement*, ways of working, how we work, how we work together, working together, team agreement*, rules, team rules, expectations, team expectations, code of conduct, conduct, operating guidelines, operating agreement*, team culture, culture, behavio*, etiquette, rules of engagement, commitments, our commitments, team commitments, work ethic, collaboration, team contract, guidelines, team guidelines, operating norms, house rules, group norms, group rules, social contract, teamwork, attendance, attendance policy, work norms, working norms, quality of work, work quality, interaction, interpersonal, mutual expectations, expectations of members, member expectations, how we treat each other, team operating guidelines, personal conduct, work standards, professional conduct, operating rules',
    accountability:
      'accountabilit*, consequence*, violation*, non compliance, noncompliance, enforcement, penalt*, sanctions, underperformance, non performance, accountability process, what happens if, consequences for, dealing with non performance, performance issues, discipline, disciplinary action*, failure to comply, breach*, warnings',
    procedures:
      'procedure*, operating procedures, sop, sops, standard operating procedure*, processes, workflow*, work process, process, protocols, team processes, work processes, handling cases, process and procedures, operations, operational procedures, business processes, how tos, checklists, operating model, project management, document management, version control, quality control, quality assurance',
    services:
      'services, services provided, services we provide, service level*, sla, slas, service level agreement*, service level expectations, our promises, service commitments, what we offer, service standards, service promise*, customer promise*, our promise, service offering*',
    channels:
      'channels, touchpoints, contact channels, communication channels, contact us, how to reach us, how to contact us, contact, contacts, reach us, where to find us, support channels, customer channels, mailing list*, slack',
    journey: 'customer journey, journey, customer journey map, user journey',
    meetings:
      'meeting day*, meeting date*, meeting location*, get togethers, when and where we talk, ceremonies and meetings, rituals and rhythm, our rituals, our week, the week, when we talk, when we see each other, how we come together, coming together, how often we see each other, calendar, meeting rhythm, recurring meetings, standing meetings, regular events, getting together, our calendar, team calendar, routines, check ins, forums, our meetings, sessions, convening, when, when and where, where and when, how often we meet, when and where we meet, where and when we meet, meeting*, meeting schedule, meeting cadence, team meetings, ceremonies, rituals, stand ups, standups, daily sync, daily sync time, office hours, regular meetings, meeting times, cadences, rhythms, meeting frequency, meeting guidelines, meeting protocol*, meeting logistics, meeting agenda, meeting structure, cadence, team cadence, team rituals, agile ceremonies, sync, meeting rules, meeting and communication, calls, teleconferences, meetings and communication, face to face meetings, meeting norms, meeting procedures, gatherings, events, meeting time, meetings and attendance, meeting time and place, rhythm, our rhythm, team rhythm, how we meet, when we meet, touch points, operating rhythm',
    communication:
      'who hears what, who hears, who gets what, who is told what, informing others, keeping others informed, communication*, communication plan, communications plan, communication norms, information sharing, how we communicate, communication protocol*, communication strategy, communication methods, communication guidelines, communication and collaboration, internal communication, external communication, feedback, transparency, communication tools, communication expectations, preferred method of communication, communication preferences, communications and reporting',
    availability:
      'availability, team availability, response time*, working hours, core hours, business hours, hours of operation, time commitment, leave, vacation, schedule availability, work hours, working times, time zones, holidays, work schedule, absences, absence, time off, responsiveness, hours',
    reporting:
      'reporting, reports, progress reporting, status reporting, status reports, reporting structure, committee reports, reporting requirements, progress reports, reporting lines, reports to, reporting and accountability, annual report',
    stakeholders:
      'persona*, user personas, other people, other persons, other roles, who to call, whom to call, who to ask, emergency contacts, who to call when it burns, escalation contacts, who else to know, useful people, friends, who we work with, people we work with, people we depend on, who we depend on, whom we depend on, who depends on us, we depend on, our partners, our neighbours, neighbours, friends of the team, people around us, around the team, who helps us, who else is involved, supporters, interested people, suppliers, external contacts, other contacts, who to talk to elsewhere, teams we work with, other teams, stakeholder*, customers, our customers, clients, client, partners, partnerships, liaisons, liaison, interfaces, coordination, external organizations, external groups, teams we interact with, teams we expect to interact with soon, users, our users, audience, target audience, who we serve, beneficiaries, key stakeholders, related groups, relationships, relationship with other groups, external relationships, interested parties, collaborations, team interactions, cross team collaboration, relations to other groups',
    escalation:
      'escalation*, conflict resolution, conflict management, dispute resolution, disputes, disagreements, issue resolution, problem solving, handling conflict, handling conflicts, resolving conflict*, resolving disagreements, escalation path, escalation process, escalation procedure, conflict*, conflict handling, resolution of conflict*, dealing with conflict*, issue escalation, managing conflict, how we handle conflict, conflict resolution process, team conflict',
    skills:
      'personal goals, skills, competenc*, strengths, strengths and weaknesses, skills inventory, training needs, training, expertise, skills and experience, skills and strengths, experience, personal assets, skill sets, skillset, team skills, capabilities, individual strengths, talents, superpower*, skills and expertise, professional development, learning',
    resources:
      'our offices, offices, our locations, locations, our sites, sites, rooms, meeting rooms, where we work, where we sit, our products, products, expenditure, spending, money, finance, accounts, resources, budget, tools, funding, tools and resources, equipment, support needed, software, infrastructure, resources and support, resource requirements, resource needs, technology, tooling, tools and technology, facilities, technical resources, resources and budget, software owned and evolved by this team, support, technologies, finances, financial resources',
    risks:
      'scope creep, risk*, risk management, risks and mitigation, risks and mitigations, threats, barriers, obstacles, challenges, potential barriers, issues and risks, risks and issues, potential challenges, potential obstacles, barriers to success, risk assessment, impediments, concerns, potential problems',
    assumptions:
      'assumption*, project assumptions, key assumptions, planning assumptions, assumptions and constraints, assumptions and dependencies',
    constraints:
      'constraint*, limitations, boundaries, boundaries and constraints, project constraints, restrictions, constraints and limitations, work limited to charter scope',
    dependencies: 'dependenc*, interdependencies, dependencies or liaisons, prerequisites, external dependencies',
    policies:
      'policies, policy, reuse, terms of reuse, compliance, licensing, license, licence, patent policy, intellectual property, intellectual property policy, antitrust, antitrust policy, standards, confidentiality, security, privacy, data protection, legal, copyright, trademark*, policies and procedures, plagiarism, academic integrity, regulations, laws and regulations, ip policy, open source, diversity and inclusion, versioning approaches, contribution mechanics, governing documents',
    glossary:
      'words, glossary, definitions, terminology, terms and definitions, acronyms, abbreviations, glossary of terms, glossary and terms, definition of terms, additional definitions, vocabulary, key terms, defined terms',
    references:
      'reading, reading list, recommended reading, books, our books, inspiration, references, links, related documents, further reading, see also, bibliography, wiki and documentation, documentation, useful links, reference documents, related links, supporting documents, attachments, appendices, appendix, quick links, reference, sources, additional resources, related information, documents, footnotes, notes',
    review:
      'review, charter review, amendments, amendment, amending this charter, amendments to this charter, changes to this charter, changes, revision*, review and adjustment, modification*, evaluation, rechartering, charter updates, updates to this charter, updating the charter, updating this charter, maintenance of the charter, review schedule, review cycle, review process, periodic review, annual review, review and revision, charter maintenance, charter amendments, charter revision, amendment process, charter changes, review and update*, sunset, renewal, changing this charter, charter modification*, review and amendment*, charter evaluation',
    approval:
      'final provisions, approval*, ratification, adoption, endorsement, acceptance, agreement, approval and review, review and approval, charter approval, authorization, authorisation, team agreement and signatures, approvals and signatures, approval and signatures',
    signatures:
      'signees, signee, electronic signature*, digital signature*, e signatures, agreed by thumbs up, agreed by a show of hands, agreed by show of hands, agreed with a thumbs up, thumbs up from, sign off, signoff, we sign, we put our names to this, approved by, approval by, authorised by, authorized by, i agree, we agree, we all agree, agreed, agreed by, i accept, we accept, accepted by, read and agreed, read and accepted, we have read this, we stand by this, in agreement, signed off by, signed off, countersigned, our names, agreed and signed, agreed and signed by, signature block, signing off, sign up, the undersigned, who signed, on behalf of the team, acknowledged by, acknowledged, commitment, signature*, signed, signatories, team signatures, member signatures, sign here, acknowledgement, acknowledgment, team member signatures, signature page, signatures and dates, signed by, signing, sign, team sign off, member sign off, member agreement, sign off sheet, consent and signatures',
    history:
      'history, change history, revision history, version history, change log, changelog, document history, charter history, document control, document revision history, document version*, record of changes, amendment history, revision log, version control table, versions, update history, log of changes',
    contents:
      'quick links to sections, table of contents, contents, toc, on this page, index, in this document, quick navigation, jump to',
  },
  leads: {
    purpose:
      'objective of this charter, objective of this team charter, aim of this, mission of the, mission of, purpose of the, purpose of this, our mission is, our purpose is, exists to, mission is to, purpose is to, was established to, was formed to, was created to',
    members:
      'board includes, committee includes, council includes, team includes, group includes, members at present, at present they are, present members, the team is, who is who, sit on, people are, currently includes, currently are, members are, members include, consists of the following people, consists of the following members, following people, composed of the following, following individuals, team consists of, group consists of, members of the team are, members of the group are, current members, led by, chaired by, following team members, following members, includes the following members, is made up of',
    roles: 'following roles, roles are, roles designated, roles and responsibilities',
    scopeOut:
      'not chartered to, not tasked with, not mandated to, not delegated, matters not delegated, is not responsible for, are not responsible for, isn t responsible for, we leave, belongs to others, not in our remit, outside our remit, outside the remit, we will not, we do not handle, we do not cover, out of scope, not in scope, outside the scope, outside of scope, not responsible for, does not include, is not included, do not include, excluded from scope, will not be addressed, not within scope, we don t, we do not do, not part of our work, does not cover, beyond the scope',
    scopeIn:
      'chartered to, we are responsible for, group is responsible for, team is responsible for, committee is responsible for, we look after, we take care of, we own the following, come to us, remit covers, remit includes, we will work on, in scope, within scope, within the scope, scope will include, scope includes, scope of the, scope of this, scope covers, included in scope, the scope is',
    objectives:
      'this year we will, we will, wants to see, want to see, want to reach, hope to achieve, plan to achieve, set ourselves, goals below, aims are, aim to, by the end of, we want to, goals are, objectives are, goals include, objectives include, goals for, objectives for, aims to achieve, our aim is, we want to achieve, we will achieve, following goals, following objectives, our goals',
    deliverables:
      'will deliver, deliverables are, deliver the following, deliverables include, following deliverables, expected to produce, will produce, deliver documents',
    responsibilities:
      'responsible for, responsibilities are, responsibilities include, responsibilities of the team, duties include',
    constraints: 'following constraints, bound by the following, constrained by',
    norms:
      'we agree to, we agree that, ground rules, team members agree, members agree to, we expect each other, members are expected to, we commit to, members will',
    principles: 'following principles, guided by, we believe in, we value, core principles',
    decisions: 'decisions are made, decisions will be made, make decisions',
    meetings:
      'we come together, group meets, team meets, committee meets, panel meets, get together, we meet, meetings are held, meetings will be held, regular meetings, following meetings',
    communication: 'communication plan includes, we communicate, communicate through, communication channels',
    success:
      'success criteria, we will be successful when, this project successful if, considered successful, success means, successful if, success will be',
    metrics: 'measured by, following metrics, key performance indicators, we measure',
    stakeholders: 'following stakeholders, stakeholders are, stakeholders include, coordinate with',
    signatures:
      'by signing, signatures, signed by, sign below, signing below, we the undersigned, agree to the above, have read and agree',
    risks: 'following risks, risks are, risks include',
    assumptions: 'we assume, following assumptions, assumptions are',
  },
  sides: {
    scopeIn:
      'inside the scope, in the scope, will do, we will do, the project includes, scope, yes please, ask us, us, our job, our work, belongs to us, in our hands, in, yes, we do, do, does, included, includes, include, covered, inside, within, we will, this team does, ours, is, responsible for, included are, in scope are, supported',
    scopeOut:
      'excluded are, not part of it, no thanks, ask others, others, not us, not our job, not our work, belongs to others, elsewhere, out, no, not, we don t, don t, do not, we do not, excluded, excludes, exclude, not covered, outside, not included, we won t, we will not, not ours, is not, isn t, not responsible for, limitations, not supported, exclusion',
  },
  columns: {
    name: 'person s responsible, persons responsible, person in charge, assigned person, role holder, held by, filled by, assigned member, assigned member s, who is it, holders, post holder, postholder, person in post, occupant, name and surname, name s, first name and surname, contributor name, github user, maintainer, maintainers, owner name, name, names, member, members, member name, team member, team members, person, people, who, full name, participant*, employee, staff, resource name, held by, holder, assigned to, incumbent, student name, contact name, individual, team member name, name of member, lead, leads, representative*, delegate, contributor, signatory, printed name, print name, name printed',
    role: 'discipline, craft, specialty, speciality, practice, job, what they are, hat, seat, capacity, responsible for area, in the team as, acts as, serves as, profession, role, roles, title, position, job title, function, team role, project role, designation, role title, role name, position title, office, role s, role on team, role in team, responsibility area, rank, job role',
    responsibilities:
      'responsibility s, duty, responsibilit*, duties, main responsibilities, key responsibilities, tasks, description of role, role description, accountable for, accountabilities, what they do, duties and responsibilities, responsible for, main duties, key duties, assigned tasks, role responsibilities, description of responsibilities, primary responsibilities',
    email: 'email, e mail, mail, email address, e mail address, email id',
    phone: 'phone, telephone, mobile, cell, phone number, tel, contact number, telephone number, phone no, cell phone',
    handle:
      'github, github id, github handle, github username, handle, username, slack, slack handle, slack id, discord, user id, gh, twitter, forum, nickname, user name, student id, student number, id number',
    affiliation:
      'affiliation, company, organization, organisation, employer, institution, department, unit, team, division, agency, organizational unit, business unit, affiliated organization, representing, school, faculty',
    memberStatus: 'member status, membership status, type of member, member type, voting status, voting',
    since:
      'since, joined, start date, from, appointed, date joined, member since, term start, start of term, term started, started',
    until: 'until, term ends, term end, end of term, to, term expires, end date, expires, expiration, term expiration',
    term: 'term, tenure, term of office, term length',
    signature:
      'agreement, ok, accepted, confirmed, confirmation, acknowledged, acknowledgement, acknowledgment, agrees, i agree, i accept, consent, signature or initials, signed by, signature, signed, sign, signatures, initials, sign off, signature of member, digital signature, approval, approved, e signature, agree, agreed',
    date: 'when signed, date, date signed, signed on, date of signature, signature date, signing date, approval date, date approved',
    objective:
      'objective, objectives, goal, goals, objective*, goal*, target outcome, aim, key result, objectives, outcome*, smart goal',
    metric:
      'metric*, measure*, kpi, kpis, indicator*, key performance indicator, how measured, measured by, success measure, measurement, key metric, performance indicator, success metric*',
    baseline: 'baseline, current state, as is, starting point, start value',
    target:
      'target, targets, target value, to be, goal value, threshold, benchmark, standard, service level, promise, sla',
    due: 'due, due date, deadline, by when, proposed date, target date, completion date, timeline, when due, delivery date, timeframe, time frame, planned date, expected date, end date, expected completion, finish date, date due, when',
    owner:
      'owner, responsible, responsible person, accountable, lead, assignee, responsible party, dri, person responsible, assigned to, who is responsible, responsible member, champion, owner s, action owner',
    current: 'current, current value, actual, today, latest',
    definition: 'definition, description, meaning, what it means, details, explanation, comments, notes, remarks',
    formula: 'formula, calculation, how calculated, computation',
    unit: 'unit of measure, measurement unit, units',
    source: 'source, data source, where from, collected from',
    meeting:
      'what, gathering, meet, get together, call, occasion, meeting*, event, ceremony, meeting name, meeting type, ritual, type of meeting, name of meeting, forum, activity, session, type',
    cadence:
      'rhythm, every, how frequently, repeats, periodicity, cadence, frequency, how often, recurrence, interval, schedule, when how often, occurrence, regularity, measurement frequency, meeting frequency',
    day: 'day, days, weekday, day of week, meeting day, day s, day and time, day time, when, date and time, date time, days and times',
    time: 'slot, at, clock, time, times, meeting time, start time, hour, time slot',
    duration: 'duration, length, time allotted, how long, expected duration',
    attendees:
      'attendees, participants, who attends, audience, invitees, required attendees, attendance, who, members, involved',
    location: 'location, place, where, room, venue, link, format, platform, medium, tool',
    chair: 'chair, facilitator, led by, host, organizer, organiser, run by, moderator, chaired by',
    purpose: 'purpose, agenda, aim, objective, why, topic*, reason, content, focus, topics covered, description',
    what: 'what, communication, information, message, item, topic, communication type, type of communication, report, content, deliverable, what we share, communication item, subject, update',
    audience: 'audience, to whom, recipient*, who receives, target audience, for, stakeholder*, to, receiver',
    channel:
      'channel, method, medium, how, tool, format, delivery method, communication method, via, communication channel, vehicle, media, delivery',
    stakeholder:
      'stakeholder*, stakeholder group, team name, group, customer, client, partner, stakeholder name, external party, organization, customers',
    relation:
      'relation, relationship, interest, involvement, role, interaction mode, influence, impact, stake, interest and influence, relationship to team, interests',
    needs: 'needs, expectations, requirements, wants, needs from us, what they need',
    provides: 'provides, contribution, gives, offers, what they provide, inputs',
    contact: 'contact, contact person, point of contact, contact info, contact information, liaison, contact details',
    version: 'version, ver, revision, rev, release, version no, version number, charter period, v',
    author: 'author, by, changed by, modified by, prepared by, editor, revised by, updated by, author s, approved by',
    change:
      'change*, change description, description of change*, summary of change*, what changed, amendment, revision description, description, changes made, reason, reason for change, modification*, comment*, notes, summary',
    deliverable:
      'deliverable*, milestone*, task, tasks, output, product, work item, item, phase, activity, action, action item, specification, work product, deliverables, milestone description, event',
    status: 'status, state, progress, completed, done, percent complete',
    risk: 'risk*, threat, issue, obstacle, barrier, risk description, challenge, constraint, assumption, barriers, issues',
    word: 'term, word, acronym, abbreviation, terms',
    skills:
      'strength, weakness, strength s, weakness es, strengths and weaknesses, skills, strengths, expertise, experience, competenc*, superpower, background, skill, talents, weaknesses, areas of expertise',
    number: 'no, nr, number, id, s no, sr no, sno, item no, ref',
    service: 'service, services, service name, offering',
  },
  facts: {
    team: 'team name, name of team, name of the team, group name, committee name, project name, name of group, project title, team, working group name, working group, name of committee',
    organization: 'organization, organisation, company, company name, organization name',
    parent:
      'part of, parent, parent group, parent team, department, division, reports to, portfolio, program, programme, stakeholder sig, sponsoring sig',
    sponsor: 'sponsor*, executive sponsor*, project sponsor*, champion*, sponsoring organization, executive champion*',
    start:
      'start date, start, charter start, effective date, effective, date effective, project start date, charter start date, starts',
    end: 'end date, end, charter end, expiry, expires, expiration date, project end date, finish date, charter end date, ends, closing date',
    version: 'version, charter version, document version, revision, version number',
    status: 'status, charter status, document status',
    title: 'title, document title, charter title',
    members:
      'project team, project team members, project members, team composition, working group members, delivery team, core team, team roster, our team, the team, others, other members, also, led by, chaired by, headed by, coordinated by, managed by, run by, members, team members, participants, member, group members, team, people, staff, committee members, core members, team member*, group member names, team member names, member names, names of members, names of group members, names of team members, names of the members, group members names, team members names, members of the team, members of the group, student names, students, group participants',
    approved: 'approved by, approval, approver*, authorized by, endorsed by, ratified by, accepted by',
    nextReview: 'next review, next review date, review date, review due, date of next review, next charter review',
    lastReview: 'last review, last reviewed, last review date, reviewed on, date of last review, date reviewed',
    reviewCadence: 'review cycle, review frequency, review cadence, review period, review schedule',
    meeting:
      'meeting*, meeting schedule, meeting time*, usual meeting schedule, teleconference*, face to face, f2f, calls, call, regular meeting*, meeting day*, meeting frequency, meeting cadence, team meeting*, frequency, standup*, stand up*, office hours, sync, weekly meeting*, meeting times, meeting date*',
  },
  roleWords:
    'bdfl panelist panelists panellist documentarian transcriber designator delegator assigner allocator submitter submitters fellow fellows postdoc postdocs storyteller presenter presenters wrangler historian investigator investigators devs sre csm dpo ciso cpo committer committers triager triagers approvers reviewers curator curators liaison-officer handler handlers caller callers responder responders operators scheduler translator translators photographer driver drivers teammate buddy keeper welcomer rapporteur rapporteurs whip bookkeeper caretaker warden trustee trustees governor governors patron convenors examiner inspector surveyor electrician plumber chef cook waiter barista seller salesperson partner partners practitioner counsellor counselor therapist midwife pharmacist paramedic councillor chairpersons lead leads leader leaders manager managers chair chairs chairperson chairman chairwoman cochair co-chair vice-chair secretary treasurer scribe facilitator coordinator co-ordinator developer developers engineer engineers designer designers analyst analysts owner owners sponsor sponsors director directors officer officers editor editors contact contacts representative representatives rep liaison liaisons specialist specialists advisor advisors adviser advisors mentor mentors tutor scrum-master master playtester tester testers writer researcher researchers consultant architect administrator admin assistant associate president vice-president head supervisor coach trainer moderator maintainer maintainers organizer organiser reviewer approver producer programmer professor instructor teacher technician operator auditor controller expert champion champions founder cofounder co-founder chief ceo cto cio coo cfo cmo cxo vp evp svp dean counsel planner strategist student intern timekeeper recorder note-taker notetaker spokesperson volunteer delegate deputy agent agents clerk commissioner convener convenor custodian steward guardian shepherd gatekeeper marketer publicist librarian tech-lead technical-lead artist animator modeler composer builder buyer merchandiser dispatcher receptionist cashier nurse doctor physician scientist statistician accountant attorney lawyer ambassador evangelist advocate co-lead colead observer observers alternate ombudsperson emcee host quartermaster captain co-captain skipper mate driver pilot copilot navigator mechanic',
  noNames:
    'league alliance coalition federation partnership here there protocol protocols escalation granted expectation expectations changes hospital clinic api integration external firstname lastname fullname surname forename morning afternoon evening maybe perhaps types helpers branch naming convention conventions merge request requests commit commits trust signatures signatories sign signing signoff univ dept audit internal compliance procurement logistics treasury purchasing accounting administration production retail consulting media governance analytics innovation health education housing environment transport insurance warehouse team teams group groups committee council board foundation inc ltd llc gmbh corp corporation company university college institute institution department office division unit working workgroup sig wg project projects charter members member membership meeting meetings role roles responsibility responsibilities name names date dates signature signatures title email phone page version draft section the a an of and or to in for with at by from is are be will we our their this all any anyone anybody each every everyone individual paragraph paragraphs tbd tba todo info note notes important warning tip fixme example none vacant open goals goal scope purpose mission vision objectives customer customers service services experience product products support sales marketing finance engineering operations quality design data software security communication community general other others new current former weekly monthly daily annual quarterly slack github zoom google microsoft teams monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december process policy code conduct review agreement signed approved agency authority ministry school bank union association society network center centre lab laboratory laboratories labs systems solutions technologies technology street road avenue room building floor conflict resolution decision making ground rules working hours time zone international national federal state city county public works street digital web open source cloud platform infrastructure research development management strategy planning training human resources legal key main core first second third north south east west high low medium priority',
  nameParticles:
    'binti bint bte ibnu ní nic mac ap ferch van von der den de la del di da dos das du le el al bin ibn ben ter ten af av zu zur y e',
  and: 'and, &, as well as, plus',
  cadences: {
    daily:
      'every single day, each and every day, each and every morning, all working days, all workdays, day by day, five days a week, 5 days a week, five days per week, 5 days per week, monday thru friday, mon thru fri, mon through fri, once daily, once every day, each business morning, monday to thursday, monday through thursday, mon to thu, monday to friday, mon to fri, monday through friday, mondays to fridays, each weekday, each working day, on weekdays, weekdays, all weekdays, every business day, each business day, every workday, daily, every day, each day, every working day, every weekday, every morning, each morning, once a day',
    weekly:
      '1x week, 1x weekly, 1x a week, 1x per week, once week, weekly, every week, each week, every weekend, each weekend, once a week, once per week, one time a week, one time per week, once every week, once weekly',
    biweekly:
      'biweekly, bi weekly, fortnightly, every two weeks, every 2 weeks, every other week, every second week, once every two weeks, each fortnight, every fortnight, every 14 days, alternate weeks, alternating weeks, every couple of weeks, once in two weeks, odd numbered weeks, even numbered weeks, once a fortnight',
    monthly:
      'once monthly, monthly, every month, each month, once a month, once per month, of the month, of each month, of every month, once every month, one time a month',
    bimonthly:
      'six times a year, six times per year, bimonthly, bi monthly, every two months, every 2 months, every other month, every second month',
    quarterly:
      'quarterly, every quarter, each quarter, once a quarter, once per quarter, every three months, every 3 months, four times a year, four times per year',
    semiannual:
      'biannual*, bi annual*, semiannual*, semi annual*, half yearly, every six months, every 6 months, twice a year, twice per year, twice yearly, twice annually, two times a year, every half year',
    annual:
      'one time a year, one time per year, annual*, yearly, every year, each year, once a year, once per year, every twelve months, every 12 months, every spring, every summer, every autumn, every fall, every winter',
    biennial: 'biennial*, every two years, every 2 years, every other year, every second year',
  },
  weekdays: [
    'monday mondays mon',
    'tuesday tuesdays tue tues',
    'wednesday wednesdays wed weds',
    'thursday thursdays thu thur thurs',
    'friday fridays fri',
    'saturday saturdays sat',
    'sunday sundays sun',
  ],
  every: 'every, each',
  ordinals: ['first 1st', 'second 2nd', 'third 3rd', 'fourth 4th', 'last'],
  interval: {
    before: 'every, each',
    numbers: 'two three four five six seven eight nine ten second third fourth fifth sixth seventh eighth ninth tenth',
    units: ['days day', 'weeks week', 'months month', 'years year'],
  },
  months: [
    'january/jan',
    'february/feb',
    'march/mar',
    'april/apr',
    'may',
    'june/jun',
    'july/jul',
    'august/aug',
    'september/sep/sept',
    'october/oct',
    'november/nov',
    'december/dec',
  ],
  meetingWords:
    'dailies all-hands-meeting lunch lunches away-day open-house quality-review sprint-review design-review case-review team-review project-review weekly-review monthly-review quarterly-review review-session team-day team-days meet meets meeting meetings met come-together comes-together see-each call calls teleconference teleconferences telecon standup standups stand-up stand-ups sync syncs check-in check-ins checkin checkins retrospective retrospectives retro retros retreat retreats huddle huddles scrum scrums session sessions workshop workshops conference-call conference-calls townhall town-hall offsite off-site get-together one-on-one one-on-ones 1:1 1:1s office-hours planning demo demos gathering gatherings videoconference convene convenes assembly assemblies plenary roundtable videocall catch-up catch-ups catchup briefing briefings summit summits face-to-face f2f all-hands kickoff',
  statuses: {
    alternate: 'alternate*, deputy, deputies, substitute*, backup, stand in',
    observer: 'observer*, non voting, guest*, ex officio, advisory',
    emeritus: 'emeritus, emeriti, former, past, retired, inactive, alumni, previous, history of, historical',
  },
  vacant:
    'both, not yet appointed, not appointed, yet to be appointed, vacancy, tbd, tba, tbc, vacant, vacancy, open, to be determined, to be decided, to be announced, to be filled, to be hired, to be confirmed, none, n a, unassigned, unfilled, not assigned, open position, open seat, available, pending, to be appointed, to be named, to be elected, not yet filled, not applicable, to be defined, to be agreed, to come, seat open, tbd more, more tbd',
  reviewWords:
    'reviewed, revised, reviews, revisit*, amend*, updated, evaluated, re evaluated, review this, review the charter, review its charter, changes to this charter, living document, modified',
  agreeWords:
    'by signing, by typing our names, indicates our agreement, by agreeing, i agree, we agree, we the undersigned, have read, agree to abide, i have read, hereby agree, commit to this charter, commits to upholding, signing this, signing below, signature below, signatures below, sign below, undersigned, participated in formulating, obligated to abide, obliged to abide, agree to uphold, our signatures, my signature, our signature, adding your name, adding my name, adding our names, add your name, adds their name, add their name, adds their own line, names below, name below, read and agreed to, read and agree to, read and accepted, agree to this contract, agree to this charter, agree to this agreement, agree to this document, agrees to this charter, agrees to this contract',
};
