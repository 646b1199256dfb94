// Generated from schemas/charter.schema.json by scripts/generate.mjs. Do not edit.
import type { PartHelp } from './help.js';

let made: { readonly [shape: string]: PartHelp } | undefined;

export function help(): { readonly [shape: string]: PartHelp } {
  return (made ??= {
  "charter": {
    "title": "Team charter",
    "description": "A team charter: who we are, what we are for, how we work, and who has agreed to it. Format version 1.",
    "fields": {
      "charter": {
        "title": "Format version",
        "description": "The version of the format this file is written in. Always 1.",
        "example": "charter: 1",
        "form": "line"
      },
      "extends": {
        "title": "Extends",
        "description": "The path of a charter of the whole organization. What it says holds here, too.",
        "example": "extends: ../harbour-bikes.charter.yaml",
        "form": "line"
      },
      "title": {
        "title": "Title",
        "description": "The title of the document.",
        "example": "title: Customer Care Charter",
        "form": "line"
      },
      "kind": {
        "title": "Kind of team",
        "description": "What sort of team it is. Left out, it is a team.",
        "example": "kind: team",
        "form": "line",
        "meanings": {
          "team": "people who work together day by day",
          "working-group": "people from several teams who solve one problem together",
          "committee": "a body that meets to advise or decide",
          "department": "a whole part of the organization",
          "project": "a team that ends when its work is done",
          "board": "a body that directs others and answers for them"
        }
      },
      "language": {
        "title": "Language",
        "description": "The language the charter is written in, as a short code.",
        "example": "language: en",
        "form": "line"
      },
      "status": {
        "title": "Status",
        "description": "How far the charter has come. Left out, it is a draft, and nobody is asked to sign.",
        "example": "status: active",
        "form": "line",
        "meanings": {
          "draft": "still being written; nobody is expected to have signed",
          "proposed": "ready, and put to the members for agreement",
          "active": "agreed and in force; every member is expected to have signed",
          "superseded": "replaced by a newer charter",
          "closed": "the team has ended; kept for the record"
        }
      },
      "version": {
        "title": "Version",
        "description": "The version of the charter itself. Put it in quotes, or 1.10 becomes 1.1.",
        "example": "version: \"1.2\"",
        "form": "line"
      },
      "team": {
        "title": "Team",
        "description": "The name of the team, or its name and where it belongs.",
        "example": "team: Customer Care",
        "form": "line"
      },
      "parent": {
        "title": "Part of",
        "description": "Where the team sits: the department or body it is part of.",
        "example": "parent: Sales and Service",
        "form": "line"
      },
      "sponsors": {
        "title": "Sponsors",
        "description": "Who set the team up and stands up for it. They may sign, too.",
        "example": "sponsors:\n  - Priya Nair",
        "form": "texts"
      },
      "period": {
        "title": "Period",
        "description": "From when until when the charter holds.",
        "example": "period:\n  start: 2026-01-01\n  end: 2026-12-31",
        "form": "keys"
      },
      "introduction": {
        "title": "Introduction",
        "description": "What this document is, for somebody who opens it for the first time. Ask: does it explain this document (introduction), or how the team came about (background)?",
        "example": "introduction: This charter says what Customer Care is for and what its people have promised each other.",
        "form": "line"
      },
      "background": {
        "title": "Background",
        "description": "What led to the team: the problem, the decision, earlier attempts. Ask: does it explain this document (introduction), or how the team came about (background)?",
        "example": "background: Since we opened the online shop, three departments answered the same questions.",
        "form": "line"
      },
      "purpose": {
        "title": "Purpose",
        "description": "Why the team exists. Write a text, or mission, vision and points.",
        "example": "purpose: Customer Care turns a broken bike into a good story.",
        "form": "line"
      },
      "scope": {
        "title": "Scope",
        "description": "What we do and what we don't do. The second half saves the most arguments.",
        "example": "scope:\n  in:\n    - Questions about orders and repairs\n  out:\n    - text: Invoices of business customers\n      owner: Finance",
        "form": "keys"
      },
      "objectives": {
        "title": "Objectives",
        "description": "Results the team wants to reach, each with a figure and a day. Ask: is it a result to reach by a certain day (objectives), a sign that it all went well (success), or a thing to hand over (deliverables)?",
        "example": "objectives:\n  - text: Answer nine out of ten e-mails within four working hours\n    metric: first-reply\n    target: at least 90 %\n    due: 2026-12-31\n    owner: service-lead",
        "form": "entries"
      },
      "metrics": {
        "title": "Metrics",
        "description": "How success is measured: every figure with its definition, so that two people count the same.",
        "example": "metrics:\n  - id: csat\n    name: Customer satisfaction\n    unit: \"%\"\n    range: 0 to 100\n    direction: up",
        "form": "entries"
      },
      "success": {
        "title": "Success criteria",
        "description": "Signs by which anybody can tell that the team has succeeded. Ask: is it a result to reach by a certain day (objectives), a sign that it all went well (success), or a thing to hand over (deliverables)?",
        "example": "success:\n  - Riders call us first when they plan to buy again.\n  - The shops send us their praise as well as their complaints.",
        "form": "texts"
      },
      "deliverables": {
        "title": "Deliverables",
        "description": "Things the team hands over. Ask: is it a result to reach by a certain day (objectives), a sign that it all went well (success), or a thing to hand over (deliverables)?",
        "example": "deliverables:\n  - title: Reply guide\n    due: 2026-06-30\n    owner: quality-coach",
        "form": "entries"
      },
      "roles": {
        "title": "Roles",
        "description": "The parts people play, and what each one answers for. A role is not a person: one person may hold several, and one role may have several holders.",
        "example": "roles:\n  - title: Service Lead\n    responsibilities:\n      - Plans the rota\n      - Takes over cases that get stuck\n  - title: Trainer\n    vacant: true",
        "form": "entries"
      },
      "members": {
        "title": "Members",
        "description": "The people of the team, and the roles they hold.",
        "example": "members:\n  - name: Ana Ribeiro\n    role: Service Lead\n  - name: Bo Lindqvist\n    roles:\n      - service-agent\n      - trainer",
        "form": "entries"
      },
      "membership": {
        "title": "Membership",
        "description": "How people join the team, how long they stay and how they leave.",
        "example": "membership:\n  selection: The lead proposes, the team agrees.",
        "form": "keys"
      },
      "responsibilities": {
        "title": "Responsibilities",
        "description": "What the team as a whole answers for. Ask: do we have to do it (responsibilities), or are we allowed to do it (authority)?",
        "example": "responsibilities:\n  - Every customer gets an answer.\n  - The other departments hear what customers say about them.",
        "form": "texts"
      },
      "authority": {
        "title": "Authority",
        "description": "What the team may decide or spend without asking, and where that ends. Ask: do we have to do it (responsibilities), or are we allowed to do it (authority)?",
        "example": "authority:\n  powers:\n    - Refunds up to 200 euros\n  limits:\n    - Nothing that changes a contract",
        "form": "keys"
      },
      "decisions": {
        "title": "Decisions",
        "description": "How the team decides: the method, who has to be there, what happens in a tie.",
        "example": "decisions:\n  method: consensus\n  quorum: half of the members\n  tiebreak: The chair decides.",
        "form": "keys"
      },
      "principles": {
        "title": "Principles",
        "description": "What guides the team when no rule fits. Ask: does it come from what we believe (principles), from what we promised each other (norms), or from a rule that binds us anyway (policies)?",
        "example": "principles:\n  - People before tickets.\n  - Say it so that a tired customer understands.",
        "form": "texts"
      },
      "norms": {
        "title": "Norms",
        "description": "How the members treat each other and work together. Ask: does it come from what we believe (principles), from what we promised each other (norms), or from a rule that binds us anyway (policies)?",
        "example": "norms:\n  - We say early when we cannot keep a promise.\n  - Phones stay in the pocket during the Monday round.",
        "form": "texts"
      },
      "accountability": {
        "title": "Accountability",
        "description": "What follows when an agreement of this charter is broken.",
        "example": "accountability:\n  - First a talk between two, then with the lead.",
        "form": "texts"
      },
      "procedures": {
        "title": "Procedures",
        "description": "How recurring work is done, step by step: standard operating procedures (SOPs). Ask: is it a promise to those we serve (services), or how we work so that it is kept (procedures)?",
        "example": "procedures:\n  - title: Handling a complaint\n    owner: service-lead\n    within: 24 hours\n    steps:\n      - Write the case down\n      - by: service-agent\n        do: Call back with a proposal\n        within: 4 hours",
        "form": "entries"
      },
      "services": {
        "title": "Services",
        "description": "What those you serve can count on. Ask: is it a promise to those we serve (services), or how we work so that it is kept (procedures)?",
        "example": "services:\n  - name: Repair hotline\n    target: at most 2 minutes\n    channel: phone",
        "form": "entries"
      },
      "channels": {
        "title": "Channels",
        "description": "Every way customers and the team reach each other: phone, chat, shop, letter.",
        "example": "channels:\n  - name: Website chat\n    owner: chat-lead\n    hours: working days 9 to 17\n  - Phone",
        "form": "entries"
      },
      "journey": {
        "title": "Customer journey",
        "description": "The way a customer takes with you, stage by stage, with the touchpoints and the owner of each.",
        "example": "journey:\n  - name: First ride\n    goal: To feel safe on the new bike\n    channels:\n      - chat\n    owner: journey-lead\n  - First repair",
        "form": "entries"
      },
      "meetings": {
        "title": "Meetings",
        "description": "The meetings of the team that come back.",
        "example": "meetings:\n  - name: Monday round\n    cadence: weekly\n    day: Monday\n    time: 09:15\n    attendees: all",
        "form": "entries"
      },
      "communication": {
        "title": "Communication",
        "description": "What the team shares, with whom, by which way and how often. Ask: is it good for them to know (communication), or do we answer to them for it (reporting)?",
        "example": "communication:\n  - what: Friday mail\n    audience: all\n    cadence: weekly",
        "form": "entries"
      },
      "availability": {
        "title": "Availability",
        "description": "When members can be reached, how fast they answer each other, and who covers for leave.",
        "example": "availability:\n  - Colleagues get an answer on the same day.\n  - Leave is entered in the team calendar four weeks ahead.",
        "form": "texts"
      },
      "hours": {
        "title": "Working hours",
        "description": "The working hours. They settle what four working hours or a business day are.",
        "example": "hours:\n  days: Monday to Friday\n  from: 08:30\n  to: 17:00\n  timezone: Europe/Lisbon\n  holidays: public holidays in Portugal",
        "form": "keys"
      },
      "reporting": {
        "title": "Reporting",
        "description": "To whom the team answers, what it tells them and how often. Ask: is it good for them to know (communication), or do we answer to them for it (reporting)?",
        "example": "reporting:\n  - to: Head of Operations\n    what: The month in figures\n    cadence: monthly",
        "form": "entries"
      },
      "stakeholders": {
        "title": "Stakeholders",
        "description": "Who outside the team matters to its work, what they need and what they give.",
        "example": "stakeholders:\n  - name: Workshop\n    kind: team\n    provides: Honest repair dates",
        "form": "entries"
      },
      "escalation": {
        "title": "Escalation",
        "description": "Where a problem or a quarrel goes when it cannot be settled here, step by step.",
        "example": "escalation:\n  - to: service-lead\n    when: no solution after two working days\n  - to: Head of Operations\n    when: the lead has no solution either\n    within: 1 working day",
        "form": "entries"
      },
      "skills": {
        "title": "Skills",
        "description": "What the people in the team should bring along or learn, and what is there today.",
        "example": "skills:\n  experience:\n    - Two years with customers\n  training:\n    - A week in the workshop",
        "form": "keys"
      },
      "resources": {
        "title": "Resources",
        "description": "What the team has to work with: money, time, tools, rooms.",
        "example": "resources:\n  - A training budget of 400 euros a head and year",
        "form": "texts"
      },
      "risks": {
        "title": "Risks",
        "description": "What could go wrong, and what the team would do then. Ask: could it go wrong (risks), do we count on it unchecked (assumptions), does it hold us back (constraints), or do others have to act first (dependencies)?",
        "example": "risks:\n  - \"Two people leave in summer: agency cover is agreed.\"",
        "form": "texts"
      },
      "assumptions": {
        "title": "Assumptions",
        "description": "What the team counts on without having checked it. Ask: could it go wrong (risks), do we count on it unchecked (assumptions), does it hold us back (constraints), or do others have to act first (dependencies)?",
        "example": "assumptions:\n  - Call numbers stay as they were last year.",
        "form": "texts"
      },
      "constraints": {
        "title": "Constraints",
        "description": "Limits that the team cannot move. Ask: could it go wrong (risks), do we count on it unchecked (assumptions), does it hold us back (constraints), or do others have to act first (dependencies)?",
        "example": "constraints:\n  - No work on Sundays",
        "form": "texts"
      },
      "dependencies": {
        "title": "Dependencies",
        "description": "What others have to deliver or decide before the team can work. Ask: could it go wrong (risks), do we count on it unchecked (assumptions), does it hold us back (constraints), or do others have to act first (dependencies)?",
        "example": "dependencies:\n  - Repair dates from the workshop",
        "form": "texts"
      },
      "policies": {
        "title": "Policies",
        "description": "Binding rules of the organization or the law that the team follows. Ask: does it come from what we believe (principles), from what we promised each other (norms), or from a rule that binds us anyway (policies)?",
        "example": "policies:\n  - Customer data stays in the ticket system.",
        "form": "texts"
      },
      "glossary": {
        "title": "Glossary",
        "description": "Words that need explaining. The word is the title, its meaning the text.",
        "example": "glossary:\n  - title: Case\n    text: Everything about one question of one customer",
        "form": "entries"
      },
      "references": {
        "title": "References",
        "description": "Documents and pages that belong with the charter.",
        "example": "references:\n  - \"[Refund guide](https://harbour.example/refunds)\"\n  - title: Brand book\n    text: On the shelf in room 2.14",
        "form": "texts"
      },
      "review": {
        "title": "Review",
        "description": "When the charter is looked at again, by whom, and what leads to it earlier.",
        "example": "review:\n  cadence: annual\n  next: 2027-06-15\n  owner: service-lead",
        "form": "keys"
      },
      "approval": {
        "title": "Approval",
        "description": "What people agree to by signing, and whose signatures are needed.",
        "example": "approval:\n  statement: With my name I promise to work by this charter.\n  needs: all",
        "form": "keys"
      },
      "history": {
        "title": "History",
        "description": "What was changed, when and by whom.",
        "example": "history:\n  - version: \"1.1\"\n    date: 2026-06-15\n    change: Replies within 4 hours instead of 8",
        "form": "entries"
      },
      "sections": {
        "title": "Free sections",
        "description": "Anything that fits none of the other fields: a heading and a text.",
        "example": "sections:\n  - heading: Where our name comes from\n    text: The first shop stood at the harbour.",
        "form": "entries"
      },
      "signatures": {
        "title": "Signatures",
        "description": "Who agreed, on which day, to which wording: one line each.",
        "example": "signatures:\n  - member: ana\n    signed: 2026-01-15\n  - member: bo\n    signed: 2026-01-16",
        "form": "entries",
        "meanings": {
          "folder": "each member signs in a small file of their own, in a folder beside the charter"
        }
      },
      "layout": {
        "title": "Layout",
        "description": "How the document looks when it is printed: headings, order, numbering, lead-ins, tables. Left out, it has the headings and the order of the usual templates.",
        "example": "layout:\n  numbering: roman\n  sections:\n    - heading: Team Purpose\n      fields: purpose",
        "form": "keys"
      }
    }
  },
  "team": {
    "title": "Team",
    "description": "The name of the team, or its name and where it belongs.",
    "fields": {
      "name": {
        "title": "Name",
        "description": "What the team is called.",
        "example": "name: Customer Care",
        "form": "line"
      },
      "organization": {
        "title": "Organization",
        "description": "The company, authority or association the team belongs to.",
        "example": "organization: Harbour Bikes Ltd",
        "form": "line"
      },
      "unit": {
        "title": "Unit",
        "description": "The department or division within the organization.",
        "example": "unit: Sales and Service",
        "form": "line"
      },
      "aliases": {
        "title": "Other names",
        "description": "Other names and abbreviations people use for the team.",
        "example": "aliases:\n  - CC\n  - Support",
        "form": "texts"
      },
      "text": {
        "title": "Text",
        "description": "The words as written. Where they are given, they are what readers see.",
        "example": "text: Customer Care, a part of Sales and Service at Harbour Bikes Ltd",
        "form": "line"
      }
    }
  },
  "person": {
    "title": "Sponsor or approver",
    "description": "Somebody who stands behind the charter: a name, or a name with details.",
    "fields": {
      "id": {
        "title": "Id",
        "description": "A short name by which other places in the charter can point to this one. Left out, it is made from the name.",
        "example": "id: coo",
        "form": "line"
      },
      "name": {
        "title": "Name",
        "description": "Their name or office. They need not belong to the team.",
        "example": "name: Priya Nair",
        "form": "line"
      },
      "title": {
        "title": "Title",
        "description": "The office they hold.",
        "example": "title: Chief Operating Officer",
        "form": "line"
      },
      "organization": {
        "title": "Organization",
        "description": "The company or department they belong to.",
        "example": "organization: Harbour Bikes Ltd",
        "form": "line"
      },
      "email": {
        "title": "E-mail",
        "description": "Where to write to them.",
        "example": "email: priya@harbour.example",
        "form": "line"
      },
      "handle": {
        "title": "Handle",
        "description": "Their name on a chat or code platform. Put it in quotes if it begins with @.",
        "example": "handle: \"@priya\"",
        "form": "line"
      },
      "key": {
        "title": "Key",
        "description": "Their public SSH key, if they sign with one.",
        "example": "key: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPlaceholderKeyOfPriyaNair000000000000000000",
        "form": "line"
      },
      "text": {
        "title": "Text",
        "description": "The words as written. Where they are given, they are what readers see.",
        "example": "text: Sponsored by Priya Nair, Chief Operating Officer",
        "form": "line"
      }
    }
  },
  "period": {
    "title": "Period",
    "description": "From when until when.",
    "fields": {
      "start": {
        "title": "Start",
        "description": "The first day on which it holds.",
        "example": "start: 2026-01-01",
        "form": "line"
      },
      "end": {
        "title": "End",
        "description": "The last day on which it holds.",
        "example": "end: 2026-12-31",
        "form": "line"
      },
      "text": {
        "title": "Text",
        "description": "The words as written. Where they are given, they are what readers see.",
        "example": "text: January to December 2026",
        "form": "line"
      }
    }
  },
  "purpose": {
    "title": "Purpose",
    "description": "Why the team exists: a text, or mission, vision and points.",
    "fields": {
      "mission": {
        "title": "Mission",
        "description": "What the team does, for whom, day by day.",
        "example": "mission: We help every rider back on the road on the day they call.",
        "form": "line"
      },
      "vision": {
        "title": "Vision",
        "description": "What the world looks like once the team has succeeded.",
        "example": "vision: Riders recommend us because of how we treat them when something breaks.",
        "form": "line"
      },
      "statement": {
        "title": "Statement",
        "description": "The purpose in a sentence. With points it comes before them.",
        "example": "statement: Customer Care exists to",
        "form": "line"
      },
      "points": {
        "title": "Points",
        "description": "The purpose as a list.",
        "example": "points:\n  - solve problems at the first contact\n  - tell the workshop what riders struggle with",
        "form": "texts"
      },
      "text": {
        "title": "Text",
        "description": "The words as written. Where they are given, they are what readers see.",
        "example": "text: Customer Care turns a broken bike into a good story.",
        "form": "line"
      }
    }
  },
  "scope": {
    "title": "Scope",
    "description": "What the team does and what it does not do.",
    "fields": {
      "in": {
        "title": "What we do",
        "description": "Work that belongs to the team.",
        "example": "in:\n  - Questions about orders and repairs\n  - Complaints and refunds",
        "form": "texts"
      },
      "out": {
        "title": "What we don't do",
        "description": "Work that people might expect of the team but that others do. Best say who does it.",
        "example": "out:\n  - text: Invoices of business customers\n    owner: Finance",
        "form": "entries"
      },
      "text": {
        "title": "Text",
        "description": "The words as written. Where they are given, they are what readers see.",
        "example": "text: We look after private customers after their purchase.",
        "form": "line"
      }
    }
  },
  "item": {
    "title": "Item",
    "description": "One point of a list: a plain sentence, or one with a title, points below it, a note or an owner.",
    "fields": {
      "id": {
        "title": "Id",
        "description": "A short name by which other places in the charter can point to this one. Left out, it is made from the title or the text.",
        "example": "id: weekend-cover",
        "form": "line"
      },
      "title": {
        "title": "Title",
        "description": "A few words by which people call it.",
        "example": "title: Weekend cover",
        "form": "line"
      },
      "text": {
        "title": "Text",
        "description": "The point itself.",
        "example": "text: Two people are on duty every Saturday.",
        "form": "line"
      },
      "items": {
        "title": "Points below",
        "description": "Points that belong under this one.",
        "example": "items:\n  - Saturday 9 to 13\n  - Sunday by phone only",
        "form": "texts"
      },
      "note": {
        "title": "Note",
        "description": "A remark for readers, beside the point itself.",
        "example": "note: Tried out since May 2026.",
        "form": "line"
      },
      "owner": {
        "title": "Owner",
        "description": "Who looks after this: a member or a role.",
        "example": "owner: service-lead",
        "form": "line"
      }
    }
  },
  "outItem": {
    "title": "Item out of scope",
    "description": "Something the team does not do, and who does it instead.",
    "fields": {
      "id": {
        "title": "Id",
        "description": "A short name by which other places in the charter can point to this one. Left out, it is made from the title or the text.",
        "example": "id: business-invoices",
        "form": "line"
      },
      "title": {
        "title": "Title",
        "description": "A few words by which people call it.",
        "example": "title: Business invoices",
        "form": "line"
      },
      "text": {
        "title": "Text",
        "description": "What the team does not do.",
        "example": "text: Invoices and reminders for business customers",
        "form": "line"
      },
      "items": {
        "title": "Points below",
        "description": "Points that belong under this one.",
        "example": "items:\n  - Credit checks\n  - Payment plans",
        "form": "texts"
      },
      "note": {
        "title": "Note",
        "description": "A remark for readers.",
        "example": "note: We pass such calls on within the hour.",
        "form": "line"
      },
      "owner": {
        "title": "Owner",
        "description": "Who does it instead: a member, a role, or anybody outside the team.",
        "example": "owner: Finance",
        "form": "line"
      }
    }
  },
  "measurement": {
    "title": "Measured value",
    "description": "Where a figure stands now: the value, or the value and its day.",
    "fields": {
      "value": {
        "title": "Value",
        "description": "The figure that was measured.",
        "example": "value: 84 %",
        "form": "line"
      },
      "on": {
        "title": "Measured on",
        "description": "The day it was measured.",
        "example": "on: 2026-09-30",
        "form": "line"
      },
      "text": {
        "title": "Text",
        "description": "The words as written. Where they are given, they are what readers see.",
        "example": "text: 84 % at the end of September",
        "form": "line"
      }
    }
  },
  "objective": {
    "title": "Objective",
    "description": "A result to reach: what, how much, by when. A plain sentence will do if it says all three.",
    "fields": {
      "id": {
        "title": "Id",
        "description": "A short name by which other places in the charter can point to this one. Left out, it is made from the title or the text.",
        "example": "id: faster-replies",
        "form": "line"
      },
      "title": {
        "title": "Title",
        "description": "A few words by which people call it.",
        "example": "title: Faster replies",
        "form": "line"
      },
      "text": {
        "title": "Text",
        "description": "The objective as a sentence.",
        "example": "text: Answer nine out of ten e-mails within four working hours by the end of the year.",
        "form": "line"
      },
      "metric": {
        "title": "Metric",
        "description": "What is measured. Where the charter has metrics, one of them.",
        "example": "metric: first-reply",
        "form": "line"
      },
      "baseline": {
        "title": "Baseline",
        "description": "Where the figure stands at the start. A target such as +5 points means little without it.",
        "example": "baseline: 71 %",
        "form": "line"
      },
      "target": {
        "title": "Target",
        "description": "The figure to reach, written the way you would say it.",
        "example": "target: at least 90 %",
        "form": "line"
      },
      "due": {
        "title": "Due",
        "description": "By when it is reached.",
        "example": "due: 2026-12-31",
        "form": "line"
      },
      "owner": {
        "title": "Owner",
        "description": "Who answers for it: a member or a role. One name is better than two.",
        "example": "owner: service-lead",
        "form": "line"
      },
      "current": {
        "title": "Current value",
        "description": "Where the figure stands now. It may change without anybody signing again.",
        "example": "current:\n  value: 84 %\n  on: 2026-09-30",
        "form": "keys"
      },
      "items": {
        "title": "Objectives below",
        "description": "Smaller objectives, or key results, that make up this one.",
        "example": "items:\n  - text: Phone queue\n    metric: wait\n    target: at most 2 minutes",
        "form": "entries"
      },
      "note": {
        "title": "Note",
        "description": "A remark for readers.",
        "example": "note: Agreed with Sales in March.",
        "form": "line"
      }
    }
  },
  "metric": {
    "title": "Metric",
    "description": "A figure the team watches: its name, and how it is worked out.",
    "fields": {
      "id": {
        "title": "Id",
        "description": "A short name by which other places in the charter can point to this one. Left out, it is made from the name.",
        "example": "id: csat",
        "form": "line"
      },
      "name": {
        "title": "Name",
        "description": "What the figure is called.",
        "example": "name: Customer satisfaction (CSAT)",
        "form": "line"
      },
      "definition": {
        "title": "Definition",
        "description": "What the figure says, including the question asked, the scale, and which cases count.",
        "example": "definition: Share of riders who answer 4 or 5 of 5 to \"How did we do?\" after a closed case.",
        "form": "line"
      },
      "formula": {
        "title": "Formula",
        "description": "How the figure is worked out.",
        "example": "formula: answers of 4 or 5 ÷ all answers × 100",
        "form": "line"
      },
      "unit": {
        "title": "Unit",
        "description": "What it is counted in. Put % in quotes.",
        "example": "unit: \"%\"",
        "form": "line"
      },
      "range": {
        "title": "Range",
        "description": "The lowest and the highest value it can have.",
        "example": "range: 0 to 100",
        "form": "line"
      },
      "direction": {
        "title": "Good direction",
        "description": "Whether more or less of it is better.",
        "example": "direction: up",
        "form": "line",
        "meanings": {
          "up": "more is better",
          "down": "less is better",
          "reach": "a certain value or band is best; too high is as bad as too low"
        }
      },
      "source": {
        "title": "Source",
        "description": "Where the figure comes from, and who can look it up.",
        "example": "source: Survey tool, closed cases of the month",
        "form": "line"
      },
      "cadence": {
        "title": "Cadence",
        "description": "How often it is measured.",
        "example": "cadence: monthly",
        "form": "line"
      },
      "owner": {
        "title": "Owner",
        "description": "Who collects the figure: a member or a role.",
        "example": "owner: quality-coach",
        "form": "line"
      },
      "text": {
        "title": "Text",
        "description": "The words as written. Where they are given, they are what readers see.",
        "example": "text: Customer satisfaction, from the monthly survey",
        "form": "line"
      }
    }
  },
  "deliverable": {
    "title": "Deliverable",
    "description": "A thing the team hands over.",
    "fields": {
      "id": {
        "title": "Id",
        "description": "A short name by which other places in the charter can point to this one. Left out, it is made from the title or the text.",
        "example": "id: reply-guide",
        "form": "line"
      },
      "title": {
        "title": "Title",
        "description": "A few words by which people call it.",
        "example": "title: Reply guide",
        "form": "line"
      },
      "text": {
        "title": "Text",
        "description": "What is handed over, in a sentence.",
        "example": "text: A guide with sample replies for the twenty most frequent questions",
        "form": "line"
      },
      "due": {
        "title": "Due",
        "description": "By when it is handed over.",
        "example": "due: 2026-06-30",
        "form": "line"
      },
      "status": {
        "title": "Status",
        "description": "How far it has come.",
        "example": "status: started",
        "form": "line",
        "meanings": {
          "planned": "not begun",
          "started": "being worked on",
          "done": "handed over",
          "dropped": "will not be made"
        }
      },
      "owner": {
        "title": "Owner",
        "description": "Who hands it over: a member or a role.",
        "example": "owner: quality-coach",
        "form": "line"
      },
      "items": {
        "title": "Parts",
        "description": "Deliverables that make up this one.",
        "example": "items:\n  - Chapter on refunds\n  - Chapter on repairs",
        "form": "texts"
      },
      "note": {
        "title": "Note",
        "description": "A remark for readers.",
        "example": "note: Printed copies on request.",
        "form": "line"
      }
    }
  },
  "role": {
    "title": "Role",
    "description": "A part somebody plays in the team, whoever that is.",
    "fields": {
      "id": {
        "title": "Id",
        "description": "A short name by which other places in the charter can point to this one. Left out, it is made from the title.",
        "example": "id: service-lead",
        "form": "line"
      },
      "title": {
        "title": "Title",
        "description": "What the role is called.",
        "example": "title: Service Lead",
        "form": "line"
      },
      "purpose": {
        "title": "Purpose",
        "description": "Why there is such a role.",
        "example": "purpose: Keeps the team able to help on every working day",
        "form": "line"
      },
      "responsibilities": {
        "title": "Responsibilities",
        "description": "What the holder of the role answers for.",
        "example": "responsibilities:\n  - Plans the rota\n  - Takes over cases that get stuck",
        "form": "texts"
      },
      "skills": {
        "title": "Skills",
        "description": "What the holder of the role has to know or be able to do.",
        "example": "skills:\n  - Two years of customer contact\n  - Calm on the phone",
        "form": "texts"
      },
      "minimum": {
        "title": "Minimum",
        "description": "How many people have to hold the role. Left out, one.",
        "example": "minimum: 1",
        "form": "line"
      },
      "term": {
        "title": "Term",
        "description": "How long somebody holds the role.",
        "example": "term: 1 year",
        "form": "line"
      },
      "reports": {
        "title": "Reports to",
        "description": "To whom the holder of the role reports. It may be somebody outside the team.",
        "example": "reports: Head of Operations",
        "form": "line"
      },
      "deputy": {
        "title": "Deputy",
        "description": "The member or role that steps in when the holder is away.",
        "example": "deputy: quality-coach",
        "form": "line"
      },
      "vacant": {
        "title": "Vacant",
        "description": "Write true while nobody holds the role, so that nobody takes it for forgotten.",
        "example": "vacant: true",
        "form": "line"
      },
      "text": {
        "title": "Text",
        "description": "The words as written. Where they are given, they are what readers see.",
        "example": "text: \"Service Lead: plans the rota and takes over cases that get stuck\"",
        "form": "line"
      }
    }
  },
  "member": {
    "title": "Member",
    "description": "Somebody who belongs to the team: a name, or a name with roles and details.",
    "fields": {
      "id": {
        "title": "Id",
        "description": "A short name by which other places in the charter can point to this one. Left out, it is made from the name.",
        "example": "id: ana",
        "form": "line"
      },
      "name": {
        "title": "Name",
        "description": "The name as people know it.",
        "example": "name: Ana Ribeiro",
        "form": "line"
      },
      "roles": {
        "title": "Roles",
        "description": "The roles this member holds. Somebody may hold several.",
        "example": "roles: service-lead",
        "form": "line"
      },
      "role": {
        "title": "Role",
        "description": "The same as roles, for members who hold just one. Use either, not both.",
        "example": "role: Service Lead",
        "form": "line"
      },
      "kind": {
        "title": "Kind",
        "description": "Person, group, seat or company. Left out, it is a person.",
        "example": "kind: person",
        "form": "line",
        "meanings": {
          "person": "one human being",
          "group": "several people who belong as a group, such as another team",
          "seat": "a place that whoever holds a certain office takes",
          "company": "an organization that sends somebody"
        }
      },
      "status": {
        "title": "Status",
        "description": "How the member takes part. Left out, it is active.",
        "example": "status: active",
        "form": "line",
        "meanings": {
          "active": "takes part fully",
          "alternate": "stands in when another member cannot come",
          "observer": "listens and advises but does not decide",
          "emeritus": "a former member, still named with thanks"
        }
      },
      "email": {
        "title": "E-mail",
        "description": "Where to write to the member. Everybody who can read the charter can read it.",
        "example": "email: ana@harbour.example",
        "form": "line"
      },
      "handle": {
        "title": "Handle",
        "description": "The name on a chat or code platform. Put it in quotes if it begins with @.",
        "example": "handle: \"@ana\"",
        "form": "line"
      },
      "affiliation": {
        "title": "Affiliation",
        "description": "The company or department the member comes from.",
        "example": "affiliation: Sales and Service",
        "form": "line"
      },
      "since": {
        "title": "Since",
        "description": "When the member joined.",
        "example": "since: 2025-03-01",
        "form": "line"
      },
      "until": {
        "title": "Until",
        "description": "The day on which membership ends or ended.",
        "example": "until: 2027-02-28",
        "form": "line"
      },
      "term": {
        "title": "Term",
        "description": "How long the member serves.",
        "example": "term: 2 years",
        "form": "line"
      },
      "key": {
        "title": "Key",
        "description": "The public SSH key the member signs with.",
        "example": "key: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPlaceholderKeyOfAnaRibeiro00000000000000000",
        "form": "line"
      },
      "text": {
        "title": "Text",
        "description": "The words as written. Where they are given, they are what readers see.",
        "example": "text: Ana Ribeiro, Service Lead since March 2025",
        "form": "line"
      }
    }
  },
  "membership": {
    "title": "Membership",
    "description": "How people join, stay and leave.",
    "fields": {
      "eligibility": {
        "title": "Eligibility",
        "description": "Who can become a member.",
        "example": "eligibility: Anybody who answers customers at least one day a week",
        "form": "line"
      },
      "selection": {
        "title": "Selection",
        "description": "How members are chosen.",
        "example": "selection: The lead proposes, the team agrees.",
        "form": "line"
      },
      "terms": {
        "title": "Terms of office",
        "description": "How long a member serves, and how often in a row.",
        "example": "terms: One year, renewable",
        "form": "line"
      },
      "removal": {
        "title": "Removal",
        "description": "How membership ends.",
        "example": "removal: By leaving the department, or after three months without taking part",
        "form": "line"
      },
      "text": {
        "title": "Text",
        "description": "The words as written. Where they are given, they are what readers see.",
        "example": "text: Everybody in the department who talks to customers is a member.",
        "form": "line"
      }
    }
  },
  "authority": {
    "title": "Authority",
    "description": "What the team may decide or spend by itself, and where that ends.",
    "fields": {
      "powers": {
        "title": "Powers",
        "description": "What the team may do without asking.",
        "example": "powers:\n  - Refunds up to 200 euros\n  - Closing the chat in emergencies",
        "form": "texts"
      },
      "limits": {
        "title": "Limits",
        "description": "Where the powers of the team end.",
        "example": "limits: Nothing that changes a contract",
        "form": "line"
      },
      "reserved": {
        "title": "Reserved",
        "description": "What others have kept for themselves to decide.",
        "example": "reserved: Prices are set by Sales.",
        "form": "line"
      },
      "delegated": {
        "title": "Delegated",
        "description": "What the team has handed on to others.",
        "example": "delegated: First answers on social media are given by the agency.",
        "form": "line"
      },
      "text": {
        "title": "Text",
        "description": "The words as written. Where they are given, they are what readers see.",
        "example": "text: We may settle any complaint up to 200 euros.",
        "form": "line"
      }
    }
  },
  "decisions": {
    "title": "Decisions",
    "description": "How the team decides.",
    "fields": {
      "method": {
        "title": "Method",
        "description": "How a decision is reached.",
        "example": "method: consensus",
        "form": "line"
      },
      "quorum": {
        "title": "Quorum",
        "description": "How many must take part for a decision to count.",
        "example": "quorum: half of the members",
        "form": "line"
      },
      "threshold": {
        "title": "Threshold",
        "description": "How much agreement is needed.",
        "example": "threshold: two thirds of those present",
        "form": "line"
      },
      "tiebreak": {
        "title": "Tie-break",
        "description": "What happens when votes are equal.",
        "example": "tiebreak: The chair decides.",
        "form": "line"
      },
      "rules": {
        "title": "Rules",
        "description": "Further rules, in order of precedence.",
        "example": "rules:\n  - \"Safety questions: the lead alone\"\n  - \"Everything else: consensus\"",
        "form": "texts"
      },
      "text": {
        "title": "Text",
        "description": "The words as written. Where they are given, they are what readers see.",
        "example": "text: We look for consensus and vote if we do not find it within a week.",
        "form": "line"
      }
    }
  },
  "step": {
    "title": "Step",
    "description": "One step of a procedure: what is done, by whom, how fast.",
    "fields": {
      "by": {
        "title": "By",
        "description": "Who does it: a member or a role.",
        "example": "by: service-agent",
        "form": "line"
      },
      "do": {
        "title": "Do",
        "description": "What is done.",
        "example": "do: Write down what happened and what the customer asks for",
        "form": "line"
      },
      "within": {
        "title": "Within",
        "description": "How much time the step may take.",
        "example": "within: 1 hour",
        "form": "line"
      },
      "if": {
        "title": "If",
        "description": "The case in which this step is taken. Left out, it is always taken.",
        "example": "if: the refund is above 200 euros",
        "form": "line"
      },
      "steps": {
        "title": "Steps below",
        "description": "Smaller steps that make up this one.",
        "example": "steps:\n  - Look up the order\n  - Call the workshop",
        "form": "texts"
      },
      "text": {
        "title": "Text",
        "description": "The step as a sentence. Where it is given, it is what readers see.",
        "example": "text: The agent writes the case down within the hour.",
        "form": "line"
      }
    }
  },
  "procedure": {
    "title": "Procedure",
    "description": "How a recurring piece of work is done: a standard operating procedure (SOP).",
    "fields": {
      "id": {
        "title": "Id",
        "description": "A short name by which other places in the charter can point to this one. Left out, it is made from the title or the text.",
        "example": "id: complaints",
        "form": "line"
      },
      "title": {
        "title": "Title",
        "description": "What the procedure is called. A rule that fits in one sentence can stand here whole.",
        "example": "title: Handling a complaint",
        "form": "line"
      },
      "purpose": {
        "title": "Purpose",
        "description": "What the procedure is there for.",
        "example": "purpose: No complaint is lost and nobody waits without an answer.",
        "form": "line"
      },
      "scope": {
        "title": "Scope",
        "description": "Which cases it covers.",
        "example": "scope: Complaints by phone, e-mail and chat",
        "form": "line"
      },
      "owner": {
        "title": "Owner",
        "description": "Who keeps the procedure in order: a member or a role.",
        "example": "owner: service-lead",
        "form": "line"
      },
      "trigger": {
        "title": "Trigger",
        "description": "What sets it off.",
        "example": "trigger: A customer says that they are unhappy",
        "form": "line"
      },
      "within": {
        "title": "Within",
        "description": "How much time there is from the trigger to the end.",
        "example": "within: 24 hours",
        "form": "line"
      },
      "cadence": {
        "title": "Cadence",
        "description": "How often it is done, where the calendar sets it off.",
        "example": "cadence: quarterly",
        "form": "line"
      },
      "steps": {
        "title": "Steps",
        "description": "What is done, in order.",
        "example": "steps:\n  - by: service-agent\n    do: Thank the customer and write the case down\n    within: 1 hour\n  - Call back with a proposal",
        "form": "entries"
      },
      "records": {
        "title": "Records",
        "description": "What is written down, and where it is kept.",
        "example": "records: The case in the ticket system",
        "form": "line"
      },
      "measures": {
        "title": "Measures",
        "description": "The metrics that show whether the procedure works.",
        "example": "measures:\n  - first-reply\n  - csat",
        "form": "texts"
      },
      "text": {
        "title": "Text",
        "description": "The words as written. Where they are given, they are what readers see.",
        "example": "text: Every complaint is answered within 24 hours and written down in the ticket system.",
        "form": "line"
      }
    }
  },
  "hours": {
    "title": "Hours",
    "description": "When people can be reached: in words, or as days and times.",
    "fields": {
      "days": {
        "title": "Days",
        "description": "The days of the week.",
        "example": "days: Monday to Friday",
        "form": "line"
      },
      "from": {
        "title": "From",
        "description": "When the working day begins. Keep the quotes around the time.",
        "example": "from: 08:30",
        "form": "line"
      },
      "to": {
        "title": "Until",
        "description": "When the working day ends. Keep the quotes around the time.",
        "example": "to: 17:00",
        "form": "line"
      },
      "timezone": {
        "title": "Time zone",
        "description": "The time zone, as a city or region.",
        "example": "timezone: Europe/Lisbon",
        "form": "line"
      },
      "holidays": {
        "title": "Holidays",
        "description": "Days that do not count as working days.",
        "example": "holidays: public holidays in Portugal",
        "form": "line"
      },
      "text": {
        "title": "Text",
        "description": "The words as written. Where they are given, they are what readers see.",
        "example": "text: On working days from half past eight to five",
        "form": "line"
      }
    }
  },
  "service": {
    "title": "Service",
    "description": "A promise to those the team serves: what, for whom, how good.",
    "fields": {
      "id": {
        "title": "Id",
        "description": "A short name by which other places in the charter can point to this one. Left out, it is made from the name or the text.",
        "example": "id: phone-line",
        "form": "line"
      },
      "name": {
        "title": "Name",
        "description": "What is offered.",
        "example": "name: Repair hotline",
        "form": "line"
      },
      "audience": {
        "title": "Audience",
        "description": "For whom it is: stakeholders, others, or the word all.",
        "example": "audience: Private customers",
        "form": "line",
        "meanings": {
          "all": "everyone in the team"
        }
      },
      "channel": {
        "title": "Channel",
        "description": "How people get it: one of the channels, or any other way.",
        "example": "channel: phone",
        "form": "line"
      },
      "metric": {
        "title": "Metric",
        "description": "The figure that shows whether the promise is kept.",
        "example": "metric: wait",
        "form": "line"
      },
      "target": {
        "title": "Target",
        "description": "What is promised.",
        "example": "target: at most 2 minutes",
        "form": "line"
      },
      "hours": {
        "title": "Hours",
        "description": "When it is offered.",
        "example": "hours:\n  days: Monday to Saturday\n  from: 09:00\n  to: 19:00",
        "form": "keys"
      },
      "owner": {
        "title": "Owner",
        "description": "Who keeps the promise: a member or a role.",
        "example": "owner: service-lead",
        "form": "line"
      },
      "text": {
        "title": "Text",
        "description": "The words as written. Where they are given, they are what readers see.",
        "example": "text: Whoever calls the repair hotline talks to a human being within two minutes.",
        "form": "line"
      }
    }
  },
  "channel": {
    "title": "Channel",
    "description": "A way customers and the team reach each other: a touchpoint.",
    "fields": {
      "id": {
        "title": "Id",
        "description": "A short name by which other places in the charter can point to this one. Left out, it is made from the name.",
        "example": "id: chat",
        "form": "line"
      },
      "name": {
        "title": "Name",
        "description": "What the channel is called.",
        "example": "name: Website chat",
        "form": "line"
      },
      "purpose": {
        "title": "Purpose",
        "description": "What it is meant for.",
        "example": "purpose: Short questions before a purchase",
        "form": "line"
      },
      "audience": {
        "title": "Audience",
        "description": "Who uses it: stakeholders, others, or the word all.",
        "example": "audience: Private customers",
        "form": "line",
        "meanings": {
          "all": "everyone in the team"
        }
      },
      "address": {
        "title": "Address",
        "description": "Number, address or link.",
        "example": "address: +351 000 000 000",
        "form": "line"
      },
      "hours": {
        "title": "Hours",
        "description": "When somebody is there.",
        "example": "hours: working days 9 to 17",
        "form": "line"
      },
      "owner": {
        "title": "Owner",
        "description": "Who sees to it that the channel is looked after: a member or a role.",
        "example": "owner: chat-lead",
        "form": "line"
      },
      "text": {
        "title": "Text",
        "description": "The words as written. Where they are given, they are what readers see.",
        "example": "text: Chat on the website, on working days from 9 to 17",
        "form": "line"
      }
    }
  },
  "stage": {
    "title": "Journey stage",
    "description": "One stage of the way a customer takes with you.",
    "fields": {
      "id": {
        "title": "Id",
        "description": "A short name by which other places in the charter can point to this one. Left out, it is made from the name.",
        "example": "id: first-ride",
        "form": "line"
      },
      "name": {
        "title": "Name",
        "description": "What the stage is called.",
        "example": "name: First ride",
        "form": "line"
      },
      "goal": {
        "title": "Goal",
        "description": "What the customer wants at this stage.",
        "example": "goal: To feel safe on the new bike",
        "form": "line"
      },
      "channels": {
        "title": "Channels",
        "description": "Where the customer meets you at this stage: the touchpoints.",
        "example": "channels:\n  - chat\n  - Shop",
        "form": "texts"
      },
      "metric": {
        "title": "Metric",
        "description": "The figure that shows how well this stage goes.",
        "example": "metric: csat",
        "form": "line"
      },
      "owner": {
        "title": "Owner",
        "description": "Who answers for this stage: a member or a role.",
        "example": "owner: journey-lead",
        "form": "line"
      },
      "text": {
        "title": "Text",
        "description": "The words as written. Where they are given, they are what readers see.",
        "example": "text: \"The first ride: we call a week after delivery.\"",
        "form": "line"
      }
    }
  },
  "meeting": {
    "title": "Meeting",
    "description": "A meeting that comes back: what it is for, how often it is, when, and who comes.",
    "fields": {
      "id": {
        "title": "Id",
        "description": "A short name by which other places in the charter can point to this one. Left out, it is made from the name or the text.",
        "example": "id: monday-round",
        "form": "line"
      },
      "name": {
        "title": "Name",
        "description": "What the meeting is called.",
        "example": "name: Monday round",
        "form": "line"
      },
      "purpose": {
        "title": "Purpose",
        "description": "What it is for.",
        "example": "purpose: Share the week and clear stuck cases",
        "form": "line"
      },
      "cadence": {
        "title": "Cadence",
        "description": "How often it takes place.",
        "example": "cadence: weekly",
        "form": "line"
      },
      "day": {
        "title": "Day",
        "description": "The day of the week, or which day of the month.",
        "example": "day: Monday",
        "form": "line"
      },
      "time": {
        "title": "Time",
        "description": "When it begins. Keep the quotes around the time.",
        "example": "time: 09:15",
        "form": "line"
      },
      "timezone": {
        "title": "Time zone",
        "description": "The time zone, as a city or region.",
        "example": "timezone: Europe/Lisbon",
        "form": "line"
      },
      "duration": {
        "title": "Duration",
        "description": "How long it takes.",
        "example": "duration: 30 minutes",
        "form": "line"
      },
      "starting": {
        "title": "Starting",
        "description": "The day of the first one. A meeting every two weeks needs it to tell which weeks are meant.",
        "example": "starting: 2026-01-12",
        "form": "line"
      },
      "attendees": {
        "title": "Attendees",
        "description": "Who comes: members, roles, guests, or the word all.",
        "example": "attendees: all",
        "form": "line",
        "meanings": {
          "all": "everyone in the team"
        }
      },
      "location": {
        "title": "Location",
        "description": "Room, address or link.",
        "example": "location: Room 2.14 and video call",
        "form": "line"
      },
      "chair": {
        "title": "Chair",
        "description": "Who leads it: a member or a role.",
        "example": "chair: service-lead",
        "form": "line"
      },
      "text": {
        "title": "Text",
        "description": "The words as written. Where they are given, they are what readers see.",
        "example": "text: Every Monday morning we share the week in half an hour.",
        "form": "line"
      }
    }
  },
  "communication": {
    "title": "Communication",
    "description": "Something the team sends out or shares again and again.",
    "fields": {
      "id": {
        "title": "Id",
        "description": "A short name by which other places in the charter can point to this one. Left out, it is made from the words of what or text.",
        "example": "id: friday-mail",
        "form": "line"
      },
      "what": {
        "title": "What",
        "description": "What is sent or shared.",
        "example": "what: Friday mail with open questions of the week",
        "form": "line"
      },
      "audience": {
        "title": "Audience",
        "description": "Who gets it: members, roles, others, or the word all.",
        "example": "audience: all",
        "form": "line",
        "meanings": {
          "all": "everyone in the team"
        }
      },
      "channel": {
        "title": "Channel",
        "description": "How it travels: one of the channels, or any other way.",
        "example": "channel: e-mail",
        "form": "line"
      },
      "cadence": {
        "title": "Cadence",
        "description": "How often it is sent or shared.",
        "example": "cadence: weekly",
        "form": "line"
      },
      "owner": {
        "title": "Owner",
        "description": "Who sees to it: a member or a role.",
        "example": "owner: quality-coach",
        "form": "line"
      },
      "text": {
        "title": "Text",
        "description": "The words as written. Where they are given, they are what readers see.",
        "example": "text: A mail every Friday with the open questions of the week",
        "form": "line"
      }
    }
  },
  "report": {
    "title": "Report",
    "description": "What the team tells those it answers to.",
    "fields": {
      "id": {
        "title": "Id",
        "description": "A short name by which other places in the charter can point to this one. Left out, it is made from the words of what or text.",
        "example": "id: month-figures",
        "form": "line"
      },
      "to": {
        "title": "To",
        "description": "Who gets it; anybody, also outside the team.",
        "example": "to: Head of Operations",
        "form": "line"
      },
      "what": {
        "title": "What",
        "description": "What is reported.",
        "example": "what: Satisfaction, waiting time and the three loudest complaints",
        "form": "line"
      },
      "cadence": {
        "title": "Cadence",
        "description": "How often it is sent.",
        "example": "cadence: monthly",
        "form": "line"
      },
      "channel": {
        "title": "Channel",
        "description": "How it travels: one of the channels, or any other way.",
        "example": "channel: one-page mail",
        "form": "line"
      },
      "owner": {
        "title": "Owner",
        "description": "Who sends it: a member or a role.",
        "example": "owner: service-lead",
        "form": "line"
      },
      "text": {
        "title": "Text",
        "description": "The words as written. Where they are given, they are what readers see.",
        "example": "text: The lead sends the month in figures to the Head of Operations.",
        "form": "line"
      }
    }
  },
  "stakeholder": {
    "title": "Stakeholder",
    "description": "Somebody outside the team who matters to its work.",
    "fields": {
      "id": {
        "title": "Id",
        "description": "A short name by which other places in the charter can point to this one. Left out, it is made from the name.",
        "example": "id: workshop",
        "form": "line"
      },
      "name": {
        "title": "Name",
        "description": "Who they are.",
        "example": "name: Workshop",
        "form": "line"
      },
      "kind": {
        "title": "Kind",
        "description": "What sort of stakeholder they are.",
        "example": "kind: team",
        "form": "line",
        "meanings": {
          "customer": "the people the team serves",
          "team": "another team or department of the same organization",
          "management": "those who direct the team or pay for it",
          "partner": "an organization the team works with",
          "supplier": "somebody the team buys from",
          "authority": "somebody who sets or checks rules, such as a regulator",
          "public": "everybody else who is affected"
        }
      },
      "relation": {
        "title": "Relation",
        "description": "How the two of you work together.",
        "example": "relation: They repair, we keep the customer informed.",
        "form": "line"
      },
      "needs": {
        "title": "Needs",
        "description": "What they need from the team.",
        "example": "needs:\n  - Clear descriptions of the fault",
        "form": "texts"
      },
      "provides": {
        "title": "Provides",
        "description": "What the team gets from them.",
        "example": "provides: Honest repair dates",
        "form": "line"
      },
      "contact": {
        "title": "Contact",
        "description": "Whom to ask.",
        "example": "contact: Jonas, extension 27",
        "form": "line"
      },
      "text": {
        "title": "Text",
        "description": "The words as written. Where they are given, they are what readers see.",
        "example": "text: The workshop, which repairs what we promise",
        "form": "line"
      }
    }
  },
  "escalationStep": {
    "title": "Escalation step",
    "description": "Where a problem or a conflict goes next when it cannot be solved here.",
    "fields": {
      "to": {
        "title": "To",
        "description": "Who takes over; anybody, also outside the team.",
        "example": "to: Head of Operations",
        "form": "line"
      },
      "when": {
        "title": "When",
        "description": "What has happened before this step is taken.",
        "example": "when: No solution after two working days",
        "form": "line"
      },
      "within": {
        "title": "Within",
        "description": "How much time those asked have for an answer.",
        "example": "within: 1 working day",
        "form": "line"
      },
      "how": {
        "title": "How",
        "description": "How it is passed on.",
        "example": "how: Short call, then a mail with the case number",
        "form": "line"
      },
      "text": {
        "title": "Text",
        "description": "The words as written. Where they are given, they are what readers see.",
        "example": "text: If two of us cannot agree, the lead decides by the next day.",
        "form": "line"
      }
    }
  },
  "competence": {
    "title": "Skill of a member",
    "description": "Who can do what, and how well.",
    "fields": {
      "member": {
        "title": "Member",
        "description": "Who has the skill.",
        "example": "member: ana",
        "form": "line"
      },
      "skills": {
        "title": "Skills",
        "description": "What they can do.",
        "example": "skills:\n  - Portuguese\n  - Repair planning",
        "form": "texts"
      },
      "level": {
        "title": "Level",
        "description": "How well they can do it.",
        "example": "level: can teach it",
        "form": "line"
      },
      "text": {
        "title": "Text",
        "description": "The words as written. Where they are given, they are what readers see.",
        "example": "text: Ana speaks Portuguese and can teach repair planning.",
        "form": "line"
      }
    }
  },
  "skills": {
    "title": "Skills",
    "description": "What the people in the team should bring along or learn, and what is there already.",
    "fields": {
      "background": {
        "title": "Background",
        "description": "The education or trade people should come from.",
        "example": "background: A trade or service apprenticeship",
        "form": "line"
      },
      "experience": {
        "title": "Experience",
        "description": "What they should have done before.",
        "example": "experience: Two years with customers",
        "form": "line"
      },
      "training": {
        "title": "Training",
        "description": "What people learn in the team, and when.",
        "example": "training:\n  - \"Week 1: products\"\n  - \"Week 2: difficult conversations\"",
        "form": "texts"
      },
      "inventory": {
        "title": "Inventory",
        "description": "Who can do what today.",
        "example": "inventory:\n  - member: ana\n    skills:\n      - Portuguese\n      - Repair planning\n    level: can teach it",
        "form": "entries"
      },
      "gaps": {
        "title": "Gaps",
        "description": "What the team cannot do yet.",
        "example": "gaps: Nobody speaks Italian yet.",
        "form": "line"
      },
      "text": {
        "title": "Text",
        "description": "The words as written. Where they are given, they are what readers see.",
        "example": "text: We look for calm people who like bicycles.",
        "form": "line"
      }
    }
  },
  "reviewEntry": {
    "title": "Review held",
    "description": "One look back at the charter.",
    "fields": {
      "date": {
        "title": "Date",
        "description": "The day of the review.",
        "example": "date: 2026-06-15",
        "form": "line"
      },
      "by": {
        "title": "By",
        "description": "Who took part or was in charge.",
        "example": "by: service-lead",
        "form": "line",
        "meanings": {
          "all": "everyone in the team"
        }
      },
      "outcome": {
        "title": "Outcome",
        "description": "What came of it.",
        "example": "outcome: No change",
        "form": "line"
      },
      "terms": {
        "title": "Terms",
        "description": "Stands for the wording that was reviewed. The tool writes it; leave it as it is.",
        "example": "terms: v1-50d858e0985ecc7f60418aaf0cc5ab587f42c2570a884095a9e8ccacd0f6545c",
        "form": "line"
      },
      "text": {
        "title": "Text",
        "description": "The words as written. Where they are given, they are what readers see.",
        "example": "text: Reviewed on 15 June, nothing changed",
        "form": "line"
      }
    }
  },
  "review": {
    "title": "Review",
    "description": "How the charter is kept up to date.",
    "fields": {
      "cadence": {
        "title": "Cadence",
        "description": "How often the charter is looked at.",
        "example": "cadence: annual",
        "form": "line"
      },
      "last": {
        "title": "Last review",
        "description": "When it was last looked at.",
        "example": "last: 2026-06-15",
        "form": "line"
      },
      "next": {
        "title": "Next review",
        "description": "When it is due again.",
        "example": "next: 2027-06-15",
        "form": "line"
      },
      "owner": {
        "title": "Owner",
        "description": "Who sees to it that the review takes place: a member or a role.",
        "example": "owner: service-lead",
        "form": "line"
      },
      "triggers": {
        "title": "Triggers",
        "description": "What leads to a review before its time.",
        "example": "triggers:\n  - A new product line\n  - Two resignations within a quarter",
        "form": "texts"
      },
      "log": {
        "title": "Reviews held",
        "description": "The reviews so far.",
        "example": "log:\n  - date: 2026-06-15\n    by: service-lead\n    outcome: No change",
        "form": "entries"
      },
      "text": {
        "title": "Text",
        "description": "The words as written. Where they are given, they are what readers see.",
        "example": "text: We look at this charter every June and whenever the team changes.",
        "form": "line"
      }
    }
  },
  "approval": {
    "title": "Approval",
    "description": "What people agree to by signing, and who has to.",
    "fields": {
      "statement": {
        "title": "Statement",
        "description": "The sentence that everybody agrees to by signing.",
        "example": "statement: With my name I promise to work by this charter.",
        "form": "line"
      },
      "approvers": {
        "title": "Approvers",
        "description": "Who approves the charter, along with the members or in their place.",
        "example": "approvers:\n  - Priya Nair",
        "form": "texts"
      },
      "needs": {
        "title": "Who must agree",
        "description": "Whose signatures are needed. Left out, those of all members.",
        "example": "needs: all",
        "form": "line",
        "meanings": {
          "all": "every member",
          "majority": "more than half of the members",
          "approvers": "the approvers named here"
        }
      },
      "within": {
        "title": "Within",
        "description": "How much time people have to sign after a change. Left out, 14 days.",
        "example": "within: 14 days",
        "form": "line"
      },
      "text": {
        "title": "Text",
        "description": "The words as written. Where they are given, they are what readers see.",
        "example": "text: Approved by the team and by the Chief Operating Officer",
        "form": "line"
      }
    }
  },
  "signature": {
    "title": "Signature",
    "description": "Somebody agreed, on a certain day, to this charter.",
    "fields": {
      "member": {
        "title": "Member",
        "description": "Who agreed: a member, a sponsor or an approver.",
        "example": "member: ana",
        "form": "line"
      },
      "signed": {
        "title": "Signed",
        "description": "The day on which they agreed.",
        "example": "signed: 2026-01-15",
        "form": "line"
      },
      "terms": {
        "title": "Terms",
        "description": "Stands for the wording that was agreed to. The tool writes it; leave it as it is.",
        "example": "terms: v1-50d858e0985ecc7f60418aaf0cc5ab587f42c2570a884095a9e8ccacd0f6545c",
        "form": "line"
      },
      "kind": {
        "title": "Kind",
        "description": "What the signature looked like in the document it was taken from.",
        "example": "kind: typed",
        "form": "line",
        "meanings": {
          "typed": "a name typed into the document",
          "handwritten": "signed on paper",
          "image": "a picture of a signature",
          "initials": "initials only",
          "checkbox": "a ticked box",
          "approval": "an approval given in another tool, such as a pull request",
          "vote": "a vote in a meeting"
        }
      },
      "by": {
        "title": "Entered by",
        "description": "Who wrote this line on behalf of the member.",
        "example": "by: bo",
        "form": "line"
      },
      "proof": {
        "title": "Proof",
        "description": "The seal: a signature made with the member’s own key. The tool writes it; leave it as it is.",
        "example": "proof: U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgCeDPJNTGQLsR35iX",
        "form": "line"
      },
      "text": {
        "title": "Text",
        "description": "The signature as it stood in the document, such as a typed name.",
        "example": "text: A. Ribeiro",
        "form": "line"
      }
    }
  },
  "historyEntry": {
    "title": "Change",
    "description": "One change of the charter.",
    "fields": {
      "version": {
        "title": "Version",
        "description": "The version that came out of it. Put it in quotes.",
        "example": "version: \"1.1\"",
        "form": "line"
      },
      "date": {
        "title": "Date",
        "description": "The day of the change.",
        "example": "date: 2026-06-15",
        "form": "line"
      },
      "author": {
        "title": "Author",
        "description": "Who made it.",
        "example": "author: ana",
        "form": "line"
      },
      "change": {
        "title": "Change",
        "description": "What was changed.",
        "example": "change: Replies within 4 hours instead of 8",
        "form": "line"
      },
      "kind": {
        "title": "Kind",
        "description": "How much it matters to those who have signed.",
        "example": "kind: material",
        "form": "line",
        "meanings": {
          "material": "the agreement itself changed; members sign again",
          "notice": "for your information; signatures stand",
          "editorial": "wording only; the meaning is the same and signatures stand"
        }
      },
      "from": {
        "title": "Before",
        "description": "Stands for the wording before the change. The tool writes it; leave it as it is.",
        "example": "from: v1-50d858e0985ecc7f60418aaf0cc5ab587f42c2570a884095a9e8ccacd0f6545c",
        "form": "line"
      },
      "to": {
        "title": "After",
        "description": "Stands for the wording after the change. The tool writes it; leave it as it is.",
        "example": "to: v1-8a1d77e0c4f2",
        "form": "line"
      },
      "confirmed": {
        "title": "Confirmed by",
        "description": "Who confirmed that only the wording changed.",
        "example": "confirmed: bo",
        "form": "line"
      },
      "wording": {
        "title": "Wording",
        "description": "Each text as it was before and as it is now, where only the wording changed. The tool writes it; leave it as it is.",
        "example": "wording:\n  - at: norms\n    before: We tell each other early when something gos wrong.\n    after: We tell each other early when something goes wrong.",
        "form": "entries"
      },
      "text": {
        "title": "Text",
        "description": "The words as written. Where they are given, they are what readers see.",
        "example": "text: \"Version 1.1 of 15 June: replies within 4 hours\"",
        "form": "line"
      }
    }
  },
  "rewording": {
    "title": "Rewording",
    "description": "A text before and after a change of its wording.",
    "fields": {
      "at": {
        "title": "At",
        "description": "Where the text stands: the names of the fields around it, with dots between them.",
        "example": "at: norms",
        "form": "line"
      },
      "before": {
        "title": "Before",
        "description": "The text before the change, word for word.",
        "example": "before: We tell each other early when something gos wrong.",
        "form": "line"
      },
      "after": {
        "title": "After",
        "description": "The text after the change, word for word.",
        "example": "after: We tell each other early when something goes wrong.",
        "form": "line"
      },
      "text": {
        "title": "Text",
        "description": "The words as written. Where they are given, they are what readers see.",
        "example": "text: “goes” instead of “gos”",
        "form": "line"
      }
    }
  },
  "section": {
    "title": "Free section",
    "description": "A section for which there is no field: a heading and a text.",
    "fields": {
      "id": {
        "title": "Id",
        "description": "A short name by which other places in the charter can point to this one. Left out, it is made from the heading or the text.",
        "example": "id: our-name",
        "form": "line"
      },
      "heading": {
        "title": "Heading",
        "description": "The words above the text.",
        "example": "heading: Where our name comes from",
        "form": "line"
      },
      "text": {
        "title": "Text",
        "description": "What stands below the heading. Markdown, lists and tables are welcome.",
        "example": "text: The first shop stood at the harbour.",
        "form": "line"
      }
    }
  },
  "layoutColumn": {
    "title": "Table column",
    "description": "One column of a table: the words at its top, and what fills its cells.",
    "fields": {
      "heading": {
        "title": "Heading",
        "description": "The words at the top of the column.",
        "example": "heading: Team Member",
        "form": "line"
      },
      "field": {
        "title": "Field",
        "description": "The field of the row that fills the cell. With a dot, a field of what it refers to: roles.responsibilities, member.roles. For a role, members means those who hold it. Left out, the cell stays empty so that it can be filled by hand.",
        "example": "field: name",
        "form": "line"
      },
      "list": {
        "title": "List style",
        "description": "How several values are printed in one cell. Left out, they are separated by commas; sentences follow each other.",
        "example": "list: bullets",
        "form": "line",
        "meanings": {
          "bullets": "one bullet each",
          "numbers": "1., 2., 3.",
          "letters": "a., b., c.",
          "paragraphs": "one paragraph each",
          "lines": "one under the other without marks, as in a signature block"
        }
      },
      "text": {
        "title": "Text",
        "description": "Words that stand in every cell of a column without a field.",
        "example": "text: \"Initials:\"",
        "form": "line"
      }
    }
  },
  "layoutSection": {
    "title": "Section of the layout",
    "description": "How one section is printed. First come heading and lead, then the fields, then text, then the sections below, and closing comes last. Whatever is left out is not printed.",
    "fields": {
      "heading": {
        "title": "Heading",
        "description": "The heading as printed, without its number. Without a heading the section goes on below the one before it.",
        "example": "heading: Meetings and Communication",
        "form": "line"
      },
      "level": {
        "title": "Level",
        "description": "The level of the heading: 2 for a main section, 3 for one below it. Left out, it follows from where the section stands.",
        "example": "level: 2",
        "form": "line"
      },
      "number": {
        "title": "Number",
        "description": "The number of the heading as printed, where it does not follow the numbering. Two quotes with nothing between them stand for a heading without a number.",
        "example": "number: VII",
        "form": "line"
      },
      "fields": {
        "title": "Fields",
        "description": "The fields of the charter that are printed here. With a dot only a part of one: scope.in, approval.statement. Entries of several lists are printed as one list.",
        "example": "fields:\n  - meetings\n  - communication",
        "form": "texts"
      },
      "entries": {
        "title": "Entries",
        "description": "Which entries of the fields are printed here, by id or name, in this order. Signatures go by their member. Left out, all entries that no other section picks.",
        "example": "entries:\n  - monday-round\n  - friday-mail",
        "form": "texts"
      },
      "lead": {
        "title": "Lead-in",
        "description": "The words between the heading and the fields.",
        "example": "lead: \"We meet and write to each other like this:\"",
        "form": "line"
      },
      "list": {
        "title": "List style",
        "description": "How entries are printed. Left out, lists get bullets, and texts are paragraphs.",
        "example": "list: numbers",
        "form": "line",
        "meanings": {
          "bullets": "one bullet each",
          "numbers": "1., 2., 3.",
          "letters": "a., b., c.",
          "paragraphs": "one paragraph each",
          "lines": "one under the other without marks, as in a signature block"
        }
      },
      "columns": {
        "title": "Columns",
        "description": "Prints the entries of the first field as a table with these columns, one row each. Further fields count as printed by the table. With list: lines there is no table: each entry is a block with one line for each column.",
        "example": "columns:\n  - heading: What\n    field: name\n  - heading: How often\n    field: cadence",
        "form": "entries"
      },
      "text": {
        "title": "Text",
        "description": "Words printed after the fields that belong to no field.",
        "example": "text: See the wiki for the rota.",
        "form": "line"
      },
      "sections": {
        "title": "Sections below",
        "description": "Parts of this section, in order. Those with a heading become sub-sections, those without simply follow each other.",
        "example": "sections:\n  - fields: review\n  - lead: \"Signatures:\"\n    fields: signatures\n    columns:\n      - heading: Name\n        field: member\n      - heading: Date\n        field: signed",
        "form": "entries"
      },
      "closing": {
        "title": "Closing",
        "description": "The words at the end of the section.",
        "example": "closing: The list is checked every quarter.",
        "form": "line"
      }
    }
  },
  "layout": {
    "title": "Layout",
    "description": "How the printed document looks. The importer writes it, so that a charter comes out the way it came in. It holds nothing that anybody agrees to.",
    "fields": {
      "numbering": {
        "title": "Numbering",
        "description": "How main headings are numbered. Left out, they are not.",
        "example": "numbering: roman",
        "form": "line",
        "meanings": {
          "roman": "I., II., III.",
          "arabic": "1., 2., 3.",
          "letters": "A., B., C.",
          "none": "no numbers"
        }
      },
      "titles": {
        "title": "Title lines",
        "description": "The title lines as printed, one under the other. Left out, the title is printed once.",
        "example": "titles:\n  - Customer Care Charter\n  - Customer Care Charter",
        "form": "texts"
      },
      "opening": {
        "title": "Opening",
        "description": "Words printed between the title and the first section.",
        "example": "opening: Internal document",
        "form": "line"
      },
      "omit": {
        "title": "Not printed",
        "description": "Fields that are not printed, because the words of the document say the same in another place.",
        "example": "omit:\n  - roles\n  - period",
        "form": "texts"
      },
      "sections": {
        "title": "Sections",
        "description": "The sections in the order of the document. Fields of the charter that none of them names are printed after the last one but before signatures, in the usual order and with the usual headings. The team’s name, the version and the status are printed only where a section names them.",
        "example": "sections:\n  - heading: Team Objectives\n    fields: objectives\n    lead: \"This year we want to:\"\n    list: numbers",
        "form": "entries"
      },
      "closing": {
        "title": "Closing",
        "description": "Words printed at the very end.",
        "example": "closing: Printed copies are not kept up to date.",
        "form": "line"
      },
      "text": {
        "title": "Text",
        "description": "A remark about the layout. It is not printed.",
        "example": "text: Two columns on the intranet",
        "form": "line"
      }
    }
  }
});
}
