// Generated from snippets/procedures/ by scripts/generate.mjs. Do not edit.
import type { LibraryProcedure } from './library.js';

export const procedures: readonly LibraryProcedure[] = [
  {
    "id": "channels",
    "title": "One experience across channels",
    "purpose": "Customers may change the channel in the middle, and never have to begin again.",
    "roles": [
      "Customer Experience Manager",
      "Analyst",
      "Team Lead"
    ],
    "text": "id: channels\ntitle: One experience across channels\npurpose: Customers may change the channel in the middle, and never have to begin again.\nscope: Telephone, e-mail, chat, social media, the app and the shops.\nowner: Customer Experience Manager\ntrigger: A channel is added or changed, and at the latest at the beginning of the quarter.\ncadence: quarterly\nwithin: 15 business days\nsteps:\n  - by: Customer Experience Manager\n    do: Walk through three journeys as a customer, each with one change of channel, and note where something had to be said twice.\n    within: 5 business days\n  - by: Analyst\n    do: Compare answer times, answers and satisfaction by channel, and name the differences that customers notice.\n    within: 3 business days\n  - by: Team Lead\n    do: Compare opening hours, promises and text blocks of all channels, and make them say the same.\n    within: 3 business days\n  - by: Customer Experience Manager\n    do: Decide which gaps are closed this quarter, by whom and by when.\n    within: 2 business days\n  - by: Team Lead\n    do: Tell every channel what changed, with an example.\n    within: 2 business days\nrecords: Notes of the journeys and the list of gaps, with their dates.\nmeasures:\n  - Share of cases in which the customer had to say the same thing twice\n  - Difference in CSAT between the best and the weakest channel"
  },
  {
    "id": "complaints",
    "title": "Complaints and escalations",
    "purpose": "A customer who complains gets one answer from one person, and we mend what went wrong for the next one, too.",
    "roles": [
      "Customer Experience Manager",
      "Agent",
      "Team Lead"
    ],
    "text": "id: complaints\ntitle: Complaints and escalations\npurpose: A customer who complains gets one answer from one person, and we mend what went wrong for the next one, too.\nscope: Every complaint, whichever channel it comes in by. Requests and questions are answered the usual way.\nowner: Customer Experience Manager\ntrigger: A customer says that something we did, or did not do, has let them down.\nwithin: 5 business days\nsteps:\n  - by: Agent\n    do: Thank the customer, repeat the complaint in your own words, and open a case with what happened, when, and what they ask for.\n    within: 1 business hour\n  - by: Agent\n    do: Put the case right yourself where the list of remedies allows it, tell the customer what you did, and close the case.\n    within: 1 business day\n  - by: Agent\n    do: Pass the case to the team lead with everything you know, and tell the customer who answers from now on.\n    within: 2 business hours\n    if: It is about safety, the law, more money than you may refund, or the second complaint about the same thing.\n  - by: Team Lead\n    do: Find out what went wrong, decide on the remedy, and call the customer with both.\n    within: 2 business days\n  - by: Customer Experience Manager\n    do: Take the case over, agree on a last offer with the department concerned, and write it to the customer.\n    within: 2 business days\n    if: The customer turns the remedy down.\n  - by: Team Lead\n    do: Note the cause in the case, and hand each cause that came back three times in a month to whoever can remove it.\n    within: 1 business day\nrecords: The case in the ticket system, with complaint, cause, remedy and the customer's answer; kept for two years.\nmeasures:\n  - Share of complaints answered within 1 business day\n  - Share of customers who complain again about the same thing within 30 days"
  },
  {
    "id": "crisis",
    "title": "Crisis communication",
    "purpose": "When something goes wrong for many at once, customers hear it from us first, and hear the same everywhere.",
    "roles": [
      "Customer Experience Manager",
      "Agent",
      "Team Lead"
    ],
    "text": "id: crisis\ntitle: Crisis communication\npurpose: When something goes wrong for many at once, customers hear it from us first, and hear the same everywhere.\nscope: Outages, recalls, data leaks, and anything else that harms more than a hundred customers or reaches the press.\nowner: Customer Experience Manager\ntrigger: Somebody on the team learns of an event in scope, day or night.\nwithin: 24 hours\nsteps:\n  - by: Agent\n    do: Call the team lead, stop planned messages to customers, and say nothing in public yet.\n    within: 15 minutes\n  - by: Team Lead\n    do: Bring together the crisis group, that is, communications, law, technology and management, and write down what is known and what is not.\n    within: 30 minutes\n  - by: Customer Experience Manager\n    do: Publish a first notice on every channel with what happened, whom it concerns, what to do, and when the next notice comes.\n    within: 1 hour\n  - by: Team Lead\n    do: Give agents one page of questions and answers, and bring it up to date with every notice.\n    within: 1 hour\n  - by: Customer Experience Manager\n    do: Publish the next notice at the time that was promised, even if there is nothing new.\n    within: 4 hours\n  - by: Customer Experience Manager\n    do: Say that it is over, what we make good and how, and go through it with the group.\n    within: 24 hours\nrecords: A log with times, decisions and the words that were published; kept for five years.\nmeasures:\n  - Minutes from the event to the first notice\n  - Share of notices published at the time that was promised"
  },
  {
    "id": "feedback",
    "title": "Feedback analysis",
    "purpose": "What customers tell us ends in decisions, and those who told us hear which.",
    "roles": [
      "Customer Experience Manager",
      "Analyst"
    ],
    "text": "id: feedback\ntitle: Feedback analysis\npurpose: What customers tell us ends in decisions, and those who told us hear which.\nscope: Surveys, reviews, comments in tickets and calls, and what the shops and the sales team pass on.\nowner: Customer Experience Manager\ntrigger: The first business day of the month.\ncadence: monthly\nwithin: 10 business days\nsteps:\n  - by: Analyst\n    do: Bring the feedback of the last month together, take out doubles, and leave out names.\n    within: 2 business days\n  - by: Analyst\n    do: Sort every comment by the stage of the journey and by theme, and count how often each comes up and how much trouble it caused.\n    within: 3 business days\n  - by: Analyst\n    do: Name the five themes that cost customers most, each with three comments in their own words.\n    within: 1 business day\n  - by: Customer Experience Manager\n    do: Decide with the departments what is done about each of the five, by whom and by when, or why nothing is.\n    within: 2 business days\n  - by: Customer Experience Manager\n    do: Publish the decisions, and write to the customers whose comments led to one.\n    within: 2 business days\nrecords: The sorted feedback and the list of decisions, in the team's folder; comments are kept for one year.\nmeasures:\n  - Share of the five themes of a month with a decision by the end of that month\n  - Share of decided changes that are done by their date"
  },
  {
    "id": "loyalty",
    "title": "Loyalty programme",
    "purpose": "Customers who come back feel that we noticed, and come back more often.",
    "roles": [
      "Loyalty Manager",
      "Agent",
      "Analyst"
    ],
    "text": "id: loyalty\ntitle: Loyalty programme\npurpose: Customers who come back feel that we noticed, and come back more often.\nscope: Customers who joined the programme; its rules are public and the same for all.\nowner: Loyalty Manager\ntrigger: A customer joins or reaches a level, and at the latest at the beginning of the quarter.\ncadence: quarterly\nwithin: 20 business days\nsteps:\n  - by: Loyalty Manager\n    do: Welcome new members with what they get, for what, and how to leave.\n    within: 1 business day\n  - by: Loyalty Manager\n    do: Credit what was earned, and tell the member when a level is reached.\n    within: 2 business days\n  - by: Agent\n    do: Put wrong points right on the spot, and note why they were wrong.\n    within: 1 business day\n    if: A member asks about their points.\n  - by: Analyst\n    do: Compare how often members and other customers came back, and what each reward cost and brought.\n    within: 5 business days\n  - by: Loyalty Manager\n    do: Keep, change or end each reward, and give members three months' notice of anything they lose.\n    within: 10 business days\nrecords: Balance and history of each member in the programme's system; the quarterly comparison in the team's folder.\nmeasures:\n  - Share of members who bought again within 90 days\n  - Cost of rewards for each purchase by a member"
  },
  {
    "id": "quality",
    "title": "Quality assurance",
    "purpose": "The same good answer, whoever gives it and whichever way the customer came.",
    "roles": [
      "Team Lead",
      "Quality Reviewer"
    ],
    "text": "id: quality\ntitle: Quality assurance\npurpose: The same good answer, whoever gives it and whichever way the customer came.\nscope: Calls, e-mails, chats and posts that were answered by a person.\nowner: Team Lead\ntrigger: Monday morning.\ncadence: weekly\nwithin: 5 business days\nsteps:\n  - by: Quality Reviewer\n    do: Draw five cases of each agent at random, across channels, without those that are under complaint.\n    within: 1 business day\n  - by: Quality Reviewer\n    do: Score each case with the checklist, that is, understood, correct, complete, kind, on time, and give the reason for every lost point.\n    within: 2 business days\n  - by: Team Lead\n    do: Score one case in ten a second time, and talk over what differs by more than one point.\n    within: 1 business day\n  - by: Team Lead\n    do: Show each agent their cases, and agree on one thing to do differently.\n    within: 1 business day\n  - by: Team Lead\n    do: Correct the checklist, the text block or the procedure where three agents lost points for the same reason.\n    within: 1 business day\nrecords: Scores and reasons in the quality sheet, seen by the agent and the team lead only; kept for one year.\nmeasures:\n  - Mean quality score of the team\n  - Share of cases on which two reviewers differ by more than one point"
  },
  {
    "id": "retention",
    "title": "Customer retention",
    "purpose": "We notice when a customer is about to leave, and talk to them before they do.",
    "roles": [
      "Customer Experience Manager",
      "Analyst",
      "Team Lead",
      "Agent"
    ],
    "text": "id: retention\ntitle: Customer retention\npurpose: We notice when a customer is about to leave, and talk to them before they do.\nscope: Customers with a contract or a purchase in the last twelve months.\nowner: Customer Experience Manager\ntrigger: A customer shows a sign from the list of warnings, such as a third complaint, half the usual orders, or a question about notice.\nwithin: 10 business days\nsteps:\n  - by: Analyst\n    do: Send the team lead the customers with a warning, each with the sign, their history and their worth.\n    within: 1 business day\n  - by: Team Lead\n    do: Choose whom to call, and give each a person who calls.\n    within: 1 business day\n  - by: Agent\n    do: Call the customer, ask what would make them stay, and write down the answer as they said it.\n    within: 3 business days\n  - by: Team Lead\n    do: Offer what the retention plan allows, or mend what the customer named.\n    within: 3 business days\n  - by: Agent\n    do: Ask the customer who left all the same for the reason, and whether we may write again in half a year.\n    within: 2 business days\n    if: The customer leaves.\nrecords: Warning, call, offer and outcome in the customer's file.\nmeasures:\n  - Share of warned customers who are still customers after 90 days\n  - Monthly churn"
  },
  {
    "id": "satisfaction",
    "title": "Satisfaction metrics (CSAT, NPS, CES)",
    "purpose": "Satisfaction is asked for, counted and shown in the same way each month, so that a change means something.",
    "roles": [
      "Analyst",
      "Customer Experience Manager"
    ],
    "text": "id: satisfaction\ntitle: Satisfaction metrics (CSAT, NPS, CES)\npurpose: Satisfaction is asked for, counted and shown in the same way each month, so that a change means something.\nscope: CSAT after each solved case, NPS twice a year, CES after each purchase, return and change of contract.\nowner: Analyst\ntrigger: The last business day of the month.\ncadence: monthly\nwithin: 5 business days\nsteps:\n  - by: Analyst\n    do: Check that every survey went out with the agreed wording and scale, and note how many were sent and answered.\n    within: 1 business day\n  - by: Analyst\n    do: Work out CSAT as the share of 4 and 5 of 5, NPS as promoters less detractors in points, and CES as the mean on its 7-point scale, each with the number of answers.\n    within: 1 business day\n  - by: Analyst\n    do: Mark as a change only what is larger than chance allows for that number of answers.\n    within: 1 business day\n  - by: Customer Experience Manager\n    do: Explain each marked change from the comments, and decide what follows.\n    within: 1 business day\n  - by: Customer Experience Manager\n    do: Show the three figures with their history and the decisions to the team and to its sponsor.\n    within: 1 business day\nrecords: Figures, numbers of answers and wording of each survey in the metrics table; never overwritten.\nmeasures:\n  - Response rate of each survey\n  - Business days from the end of the month to the published figures"
  },
  {
    "id": "training",
    "title": "Training and coaching",
    "purpose": "Whoever talks to customers can answer them by themselves, from the first week on.",
    "roles": [
      "Team Lead",
      "Coach",
      "Agent"
    ],
    "text": "id: training\ntitle: Training and coaching\npurpose: Whoever talks to customers can answer them by themselves, from the first week on.\nscope: New and present agents, those of partners included, before they take their first case and while they work.\nowner: Team Lead\ntrigger: Somebody joins the team, or the quality sample shows a gap.\nwithin: 30 days\nsteps:\n  - by: Team Lead\n    do: Agree with the agent on what they will be able to do by the end, and write it into their plan.\n    within: 1 business day\n  - by: Coach\n    do: Show the products, the systems and the procedures, each with a real case to solve.\n    within: 5 business days\n  - by: Agent\n    do: Sit beside a colleague for ten cases, then solve ten with the colleague listening.\n    within: 5 business days\n  - by: Coach\n    do: Go through two recorded cases with the agent each week, with one thing to keep and one to change.\n    within: 4 weeks\n  - by: Team Lead\n    do: Compare the agent's sample with the plan, and sign it off or agree on one more round.\n    within: 2 business days\nrecords: The plan with its dates and results, in the agent's own folder.\nmeasures:\n  - Days from the first day at work to the first case solved alone\n  - Quality score of agents in their first three months"
  },
  {
    "id": "vip",
    "title": "Customers of special value",
    "purpose": "Customers whom we cannot afford to lose have a name to call, and somebody who thinks ahead for them.",
    "roles": [
      "Customer Experience Manager",
      "Agent",
      "Customer Contact"
    ],
    "text": "id: vip\ntitle: Customers of special value\npurpose: Customers whom we cannot afford to lose have a name to call, and somebody who thinks ahead for them.\nscope: Customers on the list, which the sponsor approves twice a year by revenue, length of contract and reach.\nowner: Customer Experience Manager\ntrigger: A customer on the list writes or calls, or has heard nothing from us for a month.\nwithin: 1 business day\nsteps:\n  - by: Agent\n    do: Recognise the mark in the customer's file, and put the case through to their contact without questions.\n    within: 5 minutes\n  - by: Customer Contact\n    do: Answer in person, with everything that is open for this customer in view.\n    within: 1 business hour\n  - by: Customer Contact\n    do: Bring in whoever can solve it, and stay the one who speaks with the customer.\n    within: 4 business hours\n    if: The case goes beyond what the contact may decide.\n  - by: Customer Contact\n    do: Note what was promised, and call the customer when it is done.\n    within: 1 business day\nrecords: Every contact and promise in the customer's file; the list itself is seen by the contacts only.\nmeasures:\n  - Share of cases answered within 1 business hour\n  - Customers on the list who left in the last twelve months"
  }
];
