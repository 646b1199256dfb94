/** Charters that show what the format must be able to hold. The first two have the build of the template charters. */
export const SAMPLES: { readonly [name: string]: string } = {
  'a charter with a members table, and a leader block and a signature table in its review section': `
charter: 1
title: Rider Experience Charter
status: draft
introduction: What [YOUR COMPANY NAME] can expect of its Rider Experience team, and the other way round.
purpose: We see the shop with the eyes of the people who ride our bikes.
objectives:
  - Turn what riders tell us into changes they notice.
  - Give every touchpoint the same friendly voice.
roles:
  - title: Team Leader
    responsibilities: Keeps the aims of the team and those of the company together.
  - title: Data Analyst
    responsibilities: Reads surveys and call notes and says what they mean.
members:
  - name: '[Your Name]'
    role: Team Leader
  - name: '[Data Analyst Name]'
    role: Data Analyst
responsibilities:
  - Listen to riders and pass on what they say.
principles:
  - Riders first.
meetings:
  - name: Check-in
    cadence: weekly
    text: A weekly check-in about what moves and what sticks.
  - name: Day out
    cadence: annual
    text: A day out together once a year.
communication:
  - what: Quarter letter
    cadence: quarterly
    text: A letter to the other departments every quarter.
review:
  cadence: annual
  text: We read this charter again every year and change what no longer fits.
signatures:
  - member: '[Your Name]'
    signed: '[Date Signed]'
  - member: '[Data Analyst Name]'
    signed: '[Date]'
layout:
  numbering: roman
  titles: [Rider Experience Charter, Rider Experience Charter]
  sections:
    - heading: Introduction
      fields: introduction
    - heading: Team Members and Roles
      fields: [members, roles]
      lead: 'These are the people and their parts:'
      columns:
        - heading: Team Member
          field: name
        - heading: Role
          field: roles
        - heading: Main Responsibilities
          field: roles.responsibilities
    - heading: Meetings and Communication
      lead: 'We talk, because otherwise nothing works:'
      fields: [meetings, communication]
      entries: [check-in, quarter-letter, day-out]
      list: bullets
    - heading: Approval and Review
      fields: review
      sections:
        - fields: signatures
          entries: '[Your Name]'
          list: lines
          columns: [member, member.roles, signed]
        - lead: 'Signatures of the members:'
          fields: signatures
          columns:
            - heading: Team Member
              field: member
            - heading: Signature
            - heading: Date Signed
              field: signed
`,
  'a charter with points, numbered objectives, a roles table with lists in cells, and an agreement': `
charter: 1
title: Rider Service Charter
team: { name: Rider Service, organization: '[YOUR COMPANY NAME]' }
purpose:
  points:
    - Answer every rider quickly and well.
    - Tell the workshop what breaks most often.
objectives:
  - text: Reach a satisfaction score of at least 85 out of 100.
    metric: csat
    target: at least 85
    due: 2026-Q4
  - Try out 3 new ways of answering.
metrics:
  - id: csat
    name: Satisfaction score
    range: 0 to 100
roles:
  - title: Service Representatives
    responsibilities: [Take calls., Write down every case.]
    minimum: 2
members: { name: '[Representative Name]', roles: service-representatives }
procedures:
  - Every inquiry gets an answer within 24 hours.
  - title: Training
    cadence: monthly
review: Once a year, or when somebody asks for it.
approval:
  statement: By signing, each of us promises to work this way.
signatures:
  - member: '[Representative Name]'
    signed: '[DATE SIGNED]'
layout:
  numbering: roman
  sections:
    - heading: Team Purpose
      lead: 'Rider Service is there to:'
      fields: purpose
      list: bullets
    - heading: Team Goals and Objectives
      lead: 'Over the next quarter we want to:'
      fields: objectives
      list: numbers
    - heading: Team Membership and Roles
      fields: [roles, members]
      columns:
        - { heading: Role, field: title }
        - { heading: Responsibilities, field: responsibilities, list: bullets }
        - { heading: Member, field: members }
    - heading: Review
      fields: [review, approval.statement]
      sections:
        fields: signatures
        columns:
          - { heading: Member Name, field: member }
          - { heading: Date Signed, field: signed }
          - { heading: Signature }
`,
  'a charter that uses single values wherever lists are expected': `
charter: 1
title: Returns Working Group
kind: working-group
extends: ../harbour-bikes.charter.yaml
sponsors: Priya Nair
scope: { in: Returned bikes, out: { text: Refunds, owner: Finance } }
objectives: Empty the returns shelf by 2026-12-31.
metrics: Shelf count
roles: { title: Sorter, vacant: true }
members: Ana Ribeiro
procedures: { title: Sorting, steps: Open the box }
channels: Returns desk
journey: Return
meetings: Shelf walk
hours: { days: Monday to Friday, from: '09:00', to: '17:00', holidays: 2026-12-24 }
reporting: { to: Workshop, cadence: monthly }
escalation: Ask Priya.
skills: { inventory: { member: ana-ribeiro, skills: Sorting } }
review: { last: 2026-06-15, log: { date: 2026-06-15, outcome: No change } }
signatures: folder
history: First written in June.
sections: { heading: Name, text: It says what it does. }
layout: { sections: [objectives, { fields: members }] }
x-cost-centre: 4711
`,
};
