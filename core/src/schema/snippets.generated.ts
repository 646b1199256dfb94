// Generated from snippets/charter.json by scripts/generate.mjs. Do not edit.
import type { Snippet } from './snippet.js';

let made: readonly Snippet[] | undefined;

export function snippets(): readonly Snippet[] {
  return (made ??= [
  {
    "name": "Smallest charter",
    "prefix": "charter-minimal",
    "description": "The least a charter can say and still be complete: purpose, scope, one objective, two people, a review date.",
    "body": "charter: 1\ntitle: ${1:____ (team) Charter}\npurpose: ${2:____ (Whom you serve, and what gets better because of you)}\nscope:\n  in:\n    - ${3:____ (Something this team does)}\n  out:\n    - ${4:____ (Something people might expect, but another team does)}\nobjectives:\n  - text: ${5:____ (What will be true that is not true today)}\n    metric: ${6:____ (What you count)}\n    target: ${7:____ (at least 90 %)}\n    due: ${8:____ (YYYY-MM-DD)}\nroles:\n  - id: lead\n    title: Team Lead\n    deputy: $10\n    responsibilities:\n      - ${9:____ (What the lead answers for)}\n  - id: ${10:member}\n    title: ${11:____ (Role)}\n    responsibilities:\n      - ${12:____ (What this role answers for)}\nmembers:\n  - name: ${13:____ (Name)}\n    roles: [lead]\n  - name: ${14:____ (Name)}\n    roles: [$10]\ndecisions:\n  method: ${15:____ (How you decide, such as by consent or by majority)}\ncommunication:\n  - what: ${16:____ (What others need to hear from you)}\n    audience: ${17:____ (Who needs it)}\n    channel: ${18:____ (Where they find it)}\n    cadence: monthly\nskills:\n  experience: ${19:____ (What people on the team need to have done before)}\n  training: ${20:____ (What they learn here, and when)}\nreview:\n  cadence: annual\n  next: ${21:____ (YYYY-MM-DD)}\n  owner: lead\n$0"
  },
  {
    "name": "Customer experience team",
    "prefix": "charter-customer-experience",
    "description": "A team that looks after the whole customer journey: voice of the customer, insight, improvement.",
    "body": "charter: 1\ntitle: Customer Experience Team Charter\nkind: team\nstatus: draft\nteam:\n  name: Customer Experience\n  organization: ${1:____ (Company)}\nparent: ${2:____ (Where the team sits, such as Marketing and Service)}\nsponsors: ${3:____ (Who chartered the team)}\n\nintroduction: ${4:____ (In two sentences, what this charter is for and who wrote it)}\n\npurpose: ${5:____ (How customers should feel when they deal with you, and what this team does about it)}\n\nscope:\n  in:\n    - ${6:____ (Listen to customers at every stage of their journey)}\n    - ${7:____ (Turn what they say into a ranked list of improvements)}\n  out:\n    - text: ${8:____ (Answering single customer requests)}\n      owner: ${9:____ (Customer Service)}\n\nobjectives:\n  - text: ${10:____ (Customers find it easy to get help)}\n    metric: ${11:____ (share of customers who say that getting help was easy)}\n    baseline: ${12:____ (61 %)}\n    target: ${13:____ (at least 75 %)}\n    due: ${14:____ (YYYY-MM-DD)}\n    owner: lead\n\nroles:\n  - id: lead\n    title: Team Leader\n    deputy: analyst\n    responsibilities:\n      - ${15:____ (Sets the order of work and answers for the results)}\n  - id: analyst\n    title: Data Analyst\n    responsibilities:\n      - ${16:____ (Shows what customers say and do, in numbers)}\n  - id: designer\n    title: Experience Designer\n    responsibilities:\n      - ${17:____ (Redesigns the steps where customers struggle)}\n\nmembers:\n  - name: ${18:____ (Name)}\n    roles: [lead]\n  - name: ${19:____ (Name)}\n    roles: [analyst]\n  - name: ${20:____ (Name)}\n    roles: [designer]\n\nresponsibilities:\n  - ${21:____ (Something the whole team answers for)}\n\nprinciples:\n  - ${22:____ (What you do when two good things conflict)}\n\ndecisions:\n  method: ${23:____ (How you decide, such as by consent or by majority)}\n\nmeetings:\n  - name: ${24:Team check-in}\n    cadence: weekly\n    day: ${25|Monday,Tuesday,Wednesday,Thursday,Friday|}\n    time: \"${26:10:00}\"\n    timezone: ${27:____ (Europe/Berlin)}\n  - name: ${28:Review with the departments}\n    cadence: quarterly\n\ncommunication:\n  - what: ${29:____ (What others need to hear from you)}\n    audience: ${30:____ (Who needs it)}\n    channel: ${31:____ (Where they find it)}\n    cadence: monthly\n\nescalation:\n  - to: ${32:____ (Who decides when the team cannot)}\n    when: ${33:____ (When it is their turn)}\n\nskills:\n  experience: ${34:____ (What people on the team need to have done before)}\n  training: ${35:____ (What they learn here, and when)}\n\nreview:\n  cadence: annual\n  next: ${36:____ (YYYY-MM-DD)}\n  owner: lead\n\napproval:\n  statement: ${37:____ (What everyone agrees to by signing)}\n  needs: all\n$0"
  },
  {
    "name": "Customer service team",
    "prefix": "charter-customer-service",
    "description": "A team that answers customers: goals in numbers, a response time, a communication plan, an agreement to sign.",
    "body": "charter: 1\ntitle: Customer Service Team Charter\nkind: team\nstatus: draft\nteam:\n  name: Customer Service\n  organization: ${1:____ (Company)}\n\nintroduction: ${2:____ (In two sentences, what this charter is for and who wrote it)}\n\npurpose:\n  statement: ${3:____ (What this team is there for)}\n  points:\n    - ${4:____ (Something customers can count on)}\n    - ${5:____ (Something the company can count on)}\n\nscope:\n  in:\n    - ${6:____ (Requests by phone, e-mail and chat)}\n  out:\n    - text: ${7:____ (Repairs in the field)}\n      owner: ${8:____ (Field Service)}\n\nobjectives:\n  - text: ${9:____ (Customers are happy with the answer they get)}\n    metric: ${10:____ (customer satisfaction score)}\n    target: ${11:____ (at least 90 of 100)}\n    due: ${12:____ (YYYY-MM-DD)}\n    owner: lead\n  - text: ${13:____ (Customers get a first answer quickly)}\n    metric: ${14:____ (median time to first answer)}\n    baseline: ${15:____ (9 hours)}\n    target: ${16:____ (at most 4 hours)}\n    due: ${17:____ (YYYY-MM-DD)}\n    owner: representative\n\nroles:\n  - id: lead\n    title: Team Leader\n    deputy: representative\n    responsibilities:\n      - ${18:____ (Plans the work and speaks for the team)}\n  - id: representative\n    title: Customer Service Representative\n    responsibilities:\n      - ${19:____ (Answers customers and writes down what was agreed)}\n  - id: quality\n    title: Quality Coordinator\n    responsibilities:\n      - ${20:____ (Checks a sample of answers and reports what to improve)}\n\nmembers:\n  - name: ${21:____ (Name)}\n    roles: [lead]\n  - name: ${22:____ (Name)}\n    roles: [representative]\n  - name: ${23:____ (Name)}\n    roles: [quality]\n\ndecisions:\n  method: ${24:____ (How you decide, such as by consent or by majority)}\n\nprocedures:\n  - title: ${25:Answer a request}\n    purpose: ${26:____ (What customers get from it)}\n    owner: representative\n    trigger: ${27:____ (A request arrives)}\n    within: ${28:24 hours}\n    steps:\n      - by: representative\n        do: ${29:____ (What is done first)}\n      - by: representative\n        do: ${30:____ (What is done next)}\n\ncommunication:\n  - what: ${31:____ (Team meeting about results and open cases)}\n    audience: ${32:____ (the whole team)}\n    channel: ${33:____ (meeting)}\n    cadence: weekly\n  - what: ${34:____ (Newsletter with changes and customer trends)}\n    audience: ${35:____ (the whole company)}\n    channel: ${36:____ (e-mail)}\n    cadence: monthly\n\nescalation:\n  - to: lead\n    when: ${37:____ (A customer asks for it, or no answer after 24 hours)}\n\nskills:\n  experience: ${38:____ (What people on the team need to have done before)}\n  training: ${39:____ (What they learn here, and when)}\n\nreview:\n  cadence: annual\n  next: ${40:____ (YYYY-MM-DD)}\n  owner: lead\n\napproval:\n  statement: ${41:____ (What everyone agrees to by signing)}\n  needs: all\n$0"
  },
  {
    "name": "Working group",
    "prefix": "charter-working-group",
    "description": "A group with a task and an end: deliverables, chairs, how decisions are made, when it closes.",
    "body": "charter: 1\ntitle: ${1:____ (name) Working Group Charter}\nkind: working-group\nstatus: draft\nparent: ${2:____ (The body that set the group up)}\nperiod:\n  start: ${3:____ (YYYY-MM-DD)}\n  end: ${4:____ (YYYY-MM-DD)}\n\npurpose: ${5:____ (The question the group is to answer, and for whom)}\n\nscope:\n  in:\n    - ${6:____ (Something the group works on)}\n  out:\n    - ${7:____ (Something it leaves to others)}\n\nobjectives:\n  - ${8:____ (Something anyone can check, with a date)}\n\ndeliverables:\n  - text: ${9:____ (What will be handed over)}\n    due: ${10:____ (YYYY-MM-DD)}\n    owner: chair\n\nroles:\n  - id: chair\n    title: Chair\n    deputy: participant\n    responsibilities:\n      - ${11:____ (Runs the meetings and reports to the parent body)}\n  - id: participant\n    title: Participant\n    responsibilities:\n      - ${12:____ (What every participant contributes)}\n\nmembers:\n  - name: ${13:____ (Name)}\n    roles: [chair]\n  - name: ${14:____ (Name)}\n    roles: [participant]\n\nmembership:\n  eligibility: ${15:____ (Who can join, and how)}\n\ndecisions:\n  method: ${16:____ (consent, so a proposal passes when nobody has a reasoned objection)}\n  quorum: ${17:____ (half of the members)}\n  tiebreak: ${18:____ (the chair decides)}\n\nmeetings:\n  - name: ${19:Group call}\n    cadence: biweekly\n    starting: ${20:____ (YYYY-MM-DD)}\n    time: \"${21:16:00}\"\n    timezone: ${22:UTC}\n    chair: chair\n\ncommunication:\n  - what: ${23:____ (Minutes and decisions)}\n    audience: ${24:____ (everyone)}\n    channel: ${25:____ (public mailing list)}\n\nskills:\n  experience: ${26:____ (What people on the team need to have done before)}\n  training: ${27:____ (What they learn here, and when)}\n\nreview:\n  cadence: semiannual\n  next: ${28:____ (YYYY-MM-DD)}\n  owner: chair\n$0"
  },
  {
    "name": "Project team",
    "prefix": "charter-project",
    "description": "A team for one project: what it delivers, by when, with what, and what could go wrong.",
    "body": "charter: 1\ntitle: ${1:____ (project) Team Charter}\nkind: project\nstatus: draft\nsponsors: ${2:____ (Who pays for it and accepts the result)}\nperiod:\n  start: ${3:____ (YYYY-MM-DD)}\n  end: ${4:____ (YYYY-MM-DD)}\n\nbackground: ${5:____ (What led to the project)}\n\npurpose: ${6:____ (What will be better when the project is over, and for whom)}\n\nscope:\n  in:\n    - ${7:____ (Part of the project)}\n  out:\n    - ${8:____ (Left out on purpose)}\n\nobjectives:\n  - text: ${9:____ (What will be true that is not true today)}\n    metric: ${10:____ (What you count)}\n    target: ${11:____ (the number to reach)}\n    due: ${12:____ (YYYY-MM-DD)}\n\ndeliverables:\n  - text: ${13:____ (What will be handed over)}\n    due: ${14:____ (YYYY-MM-DD)}\n    owner: lead\n\nsuccess:\n  - ${15:____ (How the sponsor will know that it was worth it)}\n\nroles:\n  - id: lead\n    title: Project Lead\n    deputy: $17\n    responsibilities:\n      - ${16:____ (Plans, decides and reports)}\n  - id: ${17:specialist}\n    title: ${18:____ (Role)}\n    responsibilities:\n      - ${19:____ (What this role answers for)}\n\nmembers:\n  - name: ${20:____ (Name)}\n    roles: [lead]\n  - name: ${21:____ (Name)}\n    roles: [$17]\n\ndecisions:\n  method: ${22:____ (How you decide, such as by consent or by majority)}\n\nresources:\n  - ${23:____ (Budget, people and days, tools)}\n\nrisks:\n  - ${24:____ (What could go wrong, and what you do about it)}\n\nmeetings:\n  - name: ${25:Project meeting}\n    cadence: weekly\n\ncommunication:\n  - what: ${26:____ (What others need to hear from you)}\n    audience: ${27:____ (Who needs it)}\n    channel: ${28:____ (Where they find it)}\n    cadence: monthly\n\nskills:\n  experience: ${29:____ (What people on the team need to have done before)}\n  training: ${30:____ (What they learn here, and when)}\n\nreview:\n  cadence: monthly\n  next: ${31:____ (YYYY-MM-DD)}\n  owner: lead\n$0"
  },
  {
    "name": "Product team",
    "prefix": "charter-product",
    "description": "A team that looks after a product: whose problem it solves, how you know, and who decides what comes next.",
    "body": "charter: 1\ntitle: ${1:____ (product)} Team Charter\nkind: team\nstatus: draft\nteam:\n  name: $1\nsponsors: ${2:____ (Who pays for the product)}\n\npurpose:\n  mission: ${3:____ (Whose problem you solve, and how their day changes)}\n  vision: ${4:____ (Where the product is in three years)}\n\nscope:\n  in:\n    - ${5:____ (A part of the product that is yours)}\n  out:\n    - text: ${6:____ (A part that people might take for yours)}\n      owner: ${7:____ (Whose it is)}\n\nobjectives:\n  - text: ${8:____ (New customers reach the point where the product helps them)}\n    metric: ${9:____ (share of new accounts that finish their first task within 7 days)}\n    baseline: ${10:____ (42 %)}\n    target: ${11:____ (at least 60 %)}\n    due: ${12:____ (YYYY-MM-DD)}\n    owner: product\n  - text: ${13:____ (The product is there when customers need it)}\n    metric: ${14:____ (availability in a calendar month)}\n    target: ${15:____ (at least 99.9 %)}\n    due: ${16:____ (YYYY-MM-DD)}\n    owner: engineering\n\nroles:\n  - id: product\n    title: Product Manager\n    deputy: design\n    responsibilities:\n      - ${17:____ (Decides what is built next, and says why)}\n  - id: design\n    title: Product Designer\n    responsibilities:\n      - ${18:____ (Tests every change with customers before it is built)}\n  - id: engineering\n    title: Engineer\n    responsibilities:\n      - ${19:____ (Answers for how it is built, and that it keeps running)}\n\nmembers:\n  - name: ${20:____ (Name)}\n    roles: [product]\n  - name: ${21:____ (Name)}\n    roles: [design]\n  - name: ${22:____ (Name)}\n    roles: [engineering]\n\ndecisions:\n  method: ${23:____ (How you decide, such as by consent or by majority)}\n  tiebreak: the product manager decides\n\nmeetings:\n  - name: Planning\n    cadence: biweekly\n    starting: ${24:____ (YYYY-MM-DD)}\n  - name: Talk with customers\n    cadence: weekly\n\ncommunication:\n  - what: ${25:____ (What has changed in the product)}\n    audience: ${26:____ (customers and customer service)}\n    channel: ${27:____ (release notes)}\n    cadence: monthly\n\ndependencies:\n  - ${28:____ (What you need from another team, and by when)}\n\nskills:\n  experience: ${29:____ (What people on the team need to have done before)}\n  training: ${30:____ (What they learn here, and when)}\n\nescalation:\n  - to: ${31:____ (Who decides when the team cannot)}\n    when: ${32:____ (When it is their turn)}\n\nreview:\n  cadence: quarterly\n  next: ${33:____ (YYYY-MM-DD)}\n  owner: product\n\napproval:\n  statement: ${34:____ (What everyone agrees to by signing)}\n  needs: all\n$0"
  },
  {
    "name": "Charter",
    "prefix": "charter",
    "description": "The first line of every charter: the version of the format.",
    "body": "charter: 1\n$0"
  },
  {
    "name": "Extends",
    "prefix": "extends",
    "description": "An organisation's charter whose terms this one takes over.",
    "body": "extends: ${1:../organisation.charter.yaml}\n$0"
  },
  {
    "name": "Title",
    "prefix": "title",
    "description": "What the charter is called.",
    "body": "title: ${1:____ (team) Charter}\n$0"
  },
  {
    "name": "Kind",
    "prefix": "kind",
    "description": "What kind of group it is.",
    "body": "kind: ${1|team,working-group,committee,department,project,board|}\n$0"
  },
  {
    "name": "Language",
    "prefix": "language",
    "description": "The language the charter is written in.",
    "body": "language: ${1|en,de,es,fr,it,nl,pt,sv|}\n$0"
  },
  {
    "name": "Status",
    "prefix": "status",
    "description": "How far along the charter is.",
    "body": "status: ${1|draft,proposed,active,superseded,closed|}\n$0"
  },
  {
    "name": "Version",
    "prefix": "version",
    "description": "The charter's own version.",
    "body": "version: \"${1:1.0}\"\n$0"
  },
  {
    "name": "Team",
    "prefix": "team",
    "description": "Who the team is.",
    "body": "team:\n  name: ${1:____ (Team)}\n  organization: ${2:____ (Company)}\n$0"
  },
  {
    "name": "Parent",
    "prefix": "parent",
    "description": "Where the team belongs.",
    "body": "parent: ${1:____ (The department or body above the team)}\n$0"
  },
  {
    "name": "Sponsors",
    "prefix": "sponsors",
    "description": "Who chartered the team.",
    "body": "sponsors:\n  - name: ${1:____ (Name)}\n    title: ${2:____ (Their office)}\n$0"
  },
  {
    "name": "Period",
    "prefix": "period",
    "description": "From when to when the charter counts.",
    "body": "period:\n  start: ${1:____ (YYYY-MM-DD)}\n  end: ${2:____ (YYYY-MM-DD)}\n$0"
  },
  {
    "name": "Introduction",
    "prefix": "introduction",
    "description": "A few sentences before everything else.",
    "body": "introduction: |-\n  ${1:____ (What this charter is for, and who wrote it)}\n$0"
  },
  {
    "name": "Background",
    "prefix": "background",
    "description": "What led to the team.",
    "body": "background: |-\n  ${1:____ (What happened, and why a team was needed)}\n$0"
  },
  {
    "name": "Purpose",
    "prefix": "purpose",
    "description": "What the team is for.",
    "body": "purpose: ${1:____ (Whom you serve, and what gets better because of you)}\n$0"
  },
  {
    "name": "Purpose with mission and vision",
    "prefix": "purpose-mission",
    "description": "What the team is for, in several parts.",
    "body": "purpose:\n  mission: ${1:____ (What you do every day)}\n  vision: ${2:____ (What the world looks like when it worked)}\n  points:\n    - ${3:____ (One thing you are there for)}\n$0"
  },
  {
    "name": "Scope",
    "prefix": "scope",
    "description": "What we do, and what we don't do.",
    "body": "scope:\n  in:\n    - ${1:____ (Something we do)}\n  out:\n    - text: ${2:____ (Something we don't do)}\n      owner: ${3:____ (Who does it instead)}\n$0"
  },
  {
    "name": "Objectives",
    "prefix": "objectives",
    "description": "What will be true, by when, and how you will know.",
    "body": "objectives:\n  - text: ${1:____ (What will be true that is not true today)}\n    metric: ${2:____ (What you count)}\n    baseline: ${3:____ (where you are today)}\n    target: ${4:____ (at least 90 %)}\n    due: ${5:____ (YYYY-MM-DD)}\n    owner: ${6:____ (a role)}\n$0"
  },
  {
    "name": "Objective",
    "prefix": "objective",
    "description": "One objective that can be measured.",
    "body": "- text: ${1:____ (What will be true that is not true today)}\n  metric: ${2:____ (What you count)}\n  baseline: ${3:____ (where you are today)}\n  target: ${4:____ (at least 90 %)}\n  due: ${5:____ (YYYY-MM-DD)}\n  owner: ${6:____ (a role)}\n$0"
  },
  {
    "name": "Metrics",
    "prefix": "metrics",
    "description": "What you count, and how exactly.",
    "body": "metrics:\n  - id: ${1:csat}\n    name: ${2:Customer satisfaction}\n    definition: ${3:____ (The question asked, and of whom)}\n    formula: ${4:____ (satisfied answers ÷ all answers)}\n    unit: \"${5:%}\"\n    range: ${6:0 to 100}\n    direction: ${7|up,down,reach|}\n    source: ${8:____ (Where the numbers come from)}\n    cadence: ${9|weekly,monthly,quarterly|}\n$0"
  },
  {
    "name": "Success",
    "prefix": "success",
    "description": "How anyone can tell that the team was worth it.",
    "body": "success:\n  - ${1:____ (A result that others will notice)}\n$0"
  },
  {
    "name": "Deliverables",
    "prefix": "deliverables",
    "description": "What will be handed over.",
    "body": "deliverables:\n  - text: ${1:____ (What will be handed over)}\n    due: ${2:____ (YYYY-MM-DD)}\n    status: ${3|planned,started,done,dropped|}\n    owner: ${4:____ (a role)}\n$0"
  },
  {
    "name": "Roles",
    "prefix": "roles",
    "description": "Who answers for what.",
    "body": "roles:\n  - id: ${1:lead}\n    title: ${2:Team Lead}\n    purpose: ${3:____ (Why the role exists)}\n    responsibilities:\n      - ${4:____ (What the role answers for)}\n$0"
  },
  {
    "name": "Role",
    "prefix": "role",
    "description": "One role.",
    "body": "- id: ${1:role}\n  title: ${2:____ (Title)}\n  responsibilities:\n    - ${3:____ (What the role answers for)}\n$0"
  },
  {
    "name": "Members",
    "prefix": "members",
    "description": "Who is on the team.",
    "body": "members:\n  - id: ${1:ana}\n    name: ${2:____ (Name)}\n    roles: [${3:lead}]\n$0"
  },
  {
    "name": "Member",
    "prefix": "member",
    "description": "One member.",
    "body": "- id: ${1:ana}\n  name: ${2:____ (Name)}\n  roles: [${3:lead}]\n$0"
  },
  {
    "name": "Membership",
    "prefix": "membership",
    "description": "How people join and leave.",
    "body": "membership:\n  eligibility: ${1:____ (Who can be a member)}\n  selection: ${2:____ (How members are chosen)}\n  terms: ${3:____ (For how long)}\n  removal: ${4:____ (How membership ends)}\n$0"
  },
  {
    "name": "Responsibilities",
    "prefix": "responsibilities",
    "description": "What the whole team answers for.",
    "body": "responsibilities:\n  - ${1:____ (Something the whole team answers for)}\n$0"
  },
  {
    "name": "Authority",
    "prefix": "authority",
    "description": "What the team may decide by itself.",
    "body": "authority:\n  powers:\n    - ${1:____ (What the team decides alone)}\n  limits:\n    - ${2:____ (Where its power ends)}\n  reserved:\n    - ${3:____ (What somebody else decides)}\n$0"
  },
  {
    "name": "Decisions",
    "prefix": "decisions",
    "description": "How the team decides.",
    "body": "decisions:\n  method: ${1:____ (consent, so a proposal passes when nobody has a reasoned objection)}\n  quorum: ${2:____ (half of the members)}\n  tiebreak: ${3:____ (the lead decides)}\n$0"
  },
  {
    "name": "Principles",
    "prefix": "principles",
    "description": "What guides the team when two good things conflict.",
    "body": "principles:\n  - ${1:____ (What comes first)}\n$0"
  },
  {
    "name": "Norms",
    "prefix": "norms",
    "description": "How people on the team treat each other.",
    "body": "norms:\n  - ${1:____ (A ground rule)}\n$0"
  },
  {
    "name": "Accountability",
    "prefix": "accountability",
    "description": "What follows when a rule is broken.",
    "body": "accountability:\n  - ${1:____ (What happens the first time)}\n$0"
  },
  {
    "name": "Procedures",
    "prefix": "procedures",
    "description": "How things are done, step by step.",
    "body": "procedures:\n  - title: ${1:____ (What is done)}\n    purpose: ${2:____ (Why it is done this way)}\n    owner: ${3:____ (a role)}\n    trigger: ${4:____ (What starts it)}\n    within: ${5:24 hours}\n    steps:\n      - by: ${6:____ (a role)}\n        do: ${7:____ (The first step)}\n        within: ${8:2 hours}\n      - by: ${9:____ (a role)}\n        do: ${10:____ (The next step)}\n    records:\n      - ${11:____ (What is written down, and where)}\n    measures: ${12:____ (How you know it works)}\n$0"
  },
  {
    "name": "Services",
    "prefix": "services",
    "description": "What those you serve can count on.",
    "body": "services:\n  - name: ${1:____ (Service)}\n    audience: ${2:____ (For whom)}\n    channel: ${3:____ (phone, e-mail, chat)}\n    metric: ${4:____ (first answer)}\n    target: ${5:____ (within 4 business hours)}\n$0"
  },
  {
    "name": "Channels",
    "prefix": "channels",
    "description": "Where customers meet you.",
    "body": "channels:\n  - name: ${1:____ (Phone)}\n    purpose: ${2:____ (What it is for)}\n    address: ${3:____ (+00 000 000)}\n    owner: ${4:____ (a role)}\n$0"
  },
  {
    "name": "Journey",
    "prefix": "journey",
    "description": "The stages a customer goes through.",
    "body": "journey:\n  - name: ${1:____ (Stage, such as First order)}\n    goal: ${2:____ (What the customer wants at this stage)}\n    owner: ${3:____ (a role)}\n$0"
  },
  {
    "name": "Meetings",
    "prefix": "meetings",
    "description": "When the team meets.",
    "body": "meetings:\n  - name: ${1:Team meeting}\n    purpose: ${2:____ (What it is for)}\n    cadence: ${3|weekly,biweekly,monthly,quarterly,annual|}\n    day: ${4|Monday,Tuesday,Wednesday,Thursday,Friday|}\n    time: \"${5:10:00}\"\n    timezone: ${6:____ (Europe/Berlin)}\n    duration: ${7:45 minutes}\n    attendees: all\n    chair: ${8:____ (a role)}\n$0"
  },
  {
    "name": "Communication",
    "prefix": "communication",
    "description": "Who is told what, how and how often.",
    "body": "communication:\n  - what: ${1:____ (What is told)}\n    audience: ${2:____ (to whom)}\n    channel: ${3:____ (how)}\n    cadence: ${4|daily,weekly,monthly,quarterly|}\n    owner: ${5:____ (a role)}\n$0"
  },
  {
    "name": "Availability",
    "prefix": "availability",
    "description": "When and how members can be reached.",
    "body": "availability:\n  - ${1:____ (When to expect an answer, and what to do on leave)}\n$0"
  },
  {
    "name": "Hours",
    "prefix": "hours",
    "description": "The hours that count as business hours.",
    "body": "hours:\n  days: [Monday, Tuesday, Wednesday, Thursday, Friday]\n  from: \"${1:09:00}\"\n  to: \"${2:17:00}\"\n  timezone: ${3:____ (Europe/Berlin)}\n$0"
  },
  {
    "name": "Reporting",
    "prefix": "reporting",
    "description": "To whom the team reports.",
    "body": "reporting:\n  - to: ${1:____ (to whom)}\n    what: ${2:____ (about what)}\n    cadence: ${3|weekly,monthly,quarterly|}\n$0"
  },
  {
    "name": "Stakeholders",
    "prefix": "stakeholders",
    "description": "Who else has a stake.",
    "body": "stakeholders:\n  - name: ${1:____ (Who)}\n    kind: ${2|customer,team,management,partner,supplier,authority,public|}\n    needs: ${3:____ (what they need from you)}\n    provides: ${4:____ (what you need from them)}\n$0"
  },
  {
    "name": "Escalation",
    "prefix": "escalation",
    "description": "Where a problem goes that the team cannot solve.",
    "body": "escalation:\n  - to: ${1:____ (first)}\n    when: ${2:____ (in which case)}\n    within: ${3:1 business day}\n  - to: ${4:____ (then)}\n    when: ${5:____ (in which case)}\n$0"
  },
  {
    "name": "Skills",
    "prefix": "skills",
    "description": "What the team must know and be able to do.",
    "body": "skills:\n  background:\n    - ${1:____ (What people bring along)}\n  experience:\n    - ${2:____ (What they have done before)}\n  training:\n    - ${3:____ (What they learn here)}\n$0"
  },
  {
    "name": "Resources",
    "prefix": "resources",
    "description": "What the team has to work with.",
    "body": "resources:\n  - ${1:____ (Budget, people and days, tools)}\n$0"
  },
  {
    "name": "Risks",
    "prefix": "risks",
    "description": "What could go wrong.",
    "body": "risks:\n  - ${1:____ (What could go wrong, and what you do about it)}\n$0"
  },
  {
    "name": "Assumptions",
    "prefix": "assumptions",
    "description": "What you take for granted.",
    "body": "assumptions:\n  - ${1:____ (What must stay true for the plan to work)}\n$0"
  },
  {
    "name": "Constraints",
    "prefix": "constraints",
    "description": "What limits the team.",
    "body": "constraints:\n  - ${1:____ (A limit you cannot change)}\n$0"
  },
  {
    "name": "Dependencies",
    "prefix": "dependencies",
    "description": "What you need from others.",
    "body": "dependencies:\n  - ${1:____ (What you need, from whom, by when)}\n$0"
  },
  {
    "name": "Policies",
    "prefix": "policies",
    "description": "Which rules of the organisation count here.",
    "body": "policies:\n  - ${1:____ (The policy, and where it is kept)}\n$0"
  },
  {
    "name": "Glossary",
    "prefix": "glossary",
    "description": "What your words mean.",
    "body": "glossary:\n  - title: ${1:____ (Word)}\n    text: ${2:____ (What it means here)}\n$0"
  },
  {
    "name": "References",
    "prefix": "references",
    "description": "Where to read more.",
    "body": "references:\n  - ${1:____ (Title and place of the document)}\n$0"
  },
  {
    "name": "Review",
    "prefix": "review",
    "description": "When the charter is looked at again.",
    "body": "review:\n  cadence: ${1|annual,semiannual,quarterly|}\n  last: ${2:____ (YYYY-MM-DD)}\n  next: ${3:____ (YYYY-MM-DD)}\n  owner: ${4:____ (a role)}\n$0"
  },
  {
    "name": "Approval",
    "prefix": "approval",
    "description": "What signing means, and who approves.",
    "body": "approval:\n  statement: ${1:____ (What everyone agrees to by signing)}\n  needs: ${2|all,majority,approvers|}\n  within: ${3:14 days}\n$0"
  },
  {
    "name": "History",
    "prefix": "history",
    "description": "What changed, when and by whom.",
    "body": "history:\n  - version: \"${1:1.1}\"\n    date: ${2:____ (YYYY-MM-DD)}\n    author: ${3:____ (who)}\n    change: ${4:____ (what changed)}\n$0"
  },
  {
    "name": "Sections",
    "prefix": "sections",
    "description": "Anything that has no other place.",
    "body": "sections:\n  - heading: ${1:____ (Heading)}\n    text: |-\n      ${2:____ (Text)}\n$0"
  },
  {
    "name": "Signatures",
    "prefix": "signatures",
    "description": "Who has agreed, and when.",
    "body": "signatures:\n  - { member: ${1:____ (id of a member)}, signed: ${2:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE} }\n$0"
  },
  {
    "name": "Signature",
    "prefix": "signature",
    "description": "One signature.",
    "body": "- { member: ${1:____ (id of a member)}, signed: ${2:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE} }\n$0"
  },
  {
    "name": "Silence a finding",
    "prefix": "ignore",
    "description": "Silence one rule for the entry below, with your reason.",
    "body": "# charter-ignore ${1:rule}: ${2:why}\n$0"
  },
  {
    "name": "Decide later",
    "prefix": "later",
    "description": "Put off the decision about what a rule says of the entry below: who decides, and until when.",
    "body": "# charter-later ${1:rule} by ${2:name} until ${3:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}: ${4:what is still open}\n$0"
  },
  {
    "name": "Layout",
    "prefix": "layout",
    "description": "Headings, order and numbering of the rendered charter.",
    "body": "layout:\n  numbering: ${1|roman,arabic,letters,none|}\n$0"
  }
]);
}
