/**
 * Objectives as teams would write them, each with the rules a careful reader expects. They were labelled before the
 * rules first read them.
 */
export interface Written {
  readonly about: string;
  /** What stands before and after the objectives. */
  readonly around?: string;
  readonly objectives: readonly (readonly [objective: string, ...rules: string[]])[];
}

export const written: readonly Written[] = [
  {
    about: 'a hotline',
    around: `hours: Monday to Saturday, 8:00 to 20:00\n`,
    objectives: [
      ['Answer 80 % of calls within 20 seconds'],
      ['{text: Few give up, metric: abandonment rate, baseline: 9 %, target: at most 5 %, due: 2027-Q2}'],
      ['{text: Shorter calls without haste, metric: AHT, baseline: 410 seconds, target: at most 360 seconds}'],
      ['Increase occupancy of our agents to 100 % by June 2027', 'full-occupancy'],
      ['{text: First time right, metric: FCR, target: 78 %}', 'undefined-metric'],
      ['Call back within 2 hours if somebody leaves a message'],
      ['{text: Raise the service level from 80 to 75 %, owner: lead}', 'direction-contradiction'],
      ['Keep the average speed of answer below 30 seconds'],
    ],
  },
  {
    about: 'a subscription team',
    objectives: [
      ['{text: Fewer cancellations, metric: monthly churn, baseline: 3.4 %, target: 2.5 %, due: 2026-12-31}'],
      ['{text: Increase retention, metric: customer retention, target: +60 %}', 'impossible-increase'],
      ['Grow average revenue per account by 12 %', 'relative-without-baseline'],
      ['Grow average revenue per account from 40 to 46 euros'],
      ['{text: Win back those who left, metric: win-backs, target: 120 a quarter}'],
      ['Reduce churn by 2 percentage points to 6 % in 2027'],
      ['Reduce the refund rate by 30 %', 'relative-or-points'],
      ['Net revenue retention above 110 %'],
      ['{text: NPS of promoters among annual subscribers, metric: NPS, baseline: 31, target: 38}'],
      ['{text: NPS after onboarding, metric: NPS, baseline: 31, target: 138}', 'target-out-of-range'],
      ['Lift the open rate of our newsletter from 22 % to 30 %'],
    ],
  },
  {
    about: 'a claims department',
    around: `procedures:\n  - title: New claims\n    trigger: A claim comes in\n    steps:\n      - do: Acknowledge the claim\n        within: 1 working day\n      - do: Decide the claim and settle it\n        within: 10 working days\n`,
    objectives: [
      ['Acknowledge every claim within 2 working days', 'slower-than-procedure'],
      ['Settle 90 % of claims within 8 working days'],
      ['Settle all claims within 15 working days', 'slower-than-procedure'],
      ['{text: Quick decisions, metric: median resolution time of claims, target: at most 6 working days}'],
      ['{text: Reopened claims stay rare, metric: reopen rate, baseline: 4 %, target: at most 5 %}'],
      ['Pay out within 30 calendar days'],
    ],
  },
  {
    about: 'an online shop',
    around: `hours:\n  days: Monday to Friday\n  from: "09:00"\n  to: "18:00"\nperiod: {start: 2026-10-01, end: 2027-09-30}\n`,
    objectives: [
      ['{text: Ship faster, metric: time to ship, baseline: 30 hours, target: 20 hours}'],
      ['{text: "Answer mails within 8 working hours", target: at most 1 working day}'],
      ['{text: "Answer 95 % of chats within a minute", target: ">= 90 %"}', 'text-and-fields-differ'],
      ['Reach 4.7 out of 5 stars in public reviews by the end of 2026'],
      ['Reach 4.7 stars by the end of 2028', 'due-outside-period'],
      ['{text: Fewer returns, metric: return rate, baseline: 14 %, target: 11 %, due: 2027-06-30}'],
      ['{text: Fewer returns of shoes, metric: return rate, baseline: 14 %, target: 16 %}'],
      ['{text: Reduce returns of bags, baseline: 14 %, target: 16 %}', 'direction-contradiction'],
      ['{text: Conversion, metric: conversion rate, baseline: 2.1 %, target: 2.4 %}'],
      ['{text: Conversion on phones, metric: conversion rate, baseline: 2.1 %, target: +15 %}', 'relative-or-points'],
      ['{text: Revenue from gifts, metric: revenue, baseline: "€80,000", target: "€100,000"}'],
      ['Answer every question about an order within 12 hours', 'clock-or-business-hours'],
    ],
  },
  {
    about: 'an experience team',
    around: `metrics:\n  - id: csat\n    name: Customer satisfaction (CSAT)\n    definition: Share of 4 and 5 among all answers to the mail after a visit\n    unit: "%"\n    range: 0 to 100 %\n    direction: up\n  - id: ease\n    name: Ease\n    definition: Mean of the answers from 1 (hard) to 7 (easy)\n    unit: points\n    range: 1 to 7\n    direction: up\n  - id: wait\n    name: Waiting time\n    formula: median of the minutes from ticket to counter\n    unit: minutes\n    direction: down\n`,
    objectives: [
      ['{text: Happier visitors, metric: csat, baseline: 84 %, target: at least 90 %}'],
      ['{text: Happier visitors in the annex, metric: csat, baseline: 84, target: 190}', 'target-out-of-range'],
      ['{text: Easier for all, metric: ease, baseline: 5.1, target: 5.6}'],
      ['{text: Easier for new visitors, metric: ease, target: 8}', 'target-out-of-range'],
      ['{text: Easier at night, metric: ease, target: "90 %"}', 'unit-mismatch'],
      ['{text: Less waiting, metric: wait, baseline: 14 minutes, target: at most 10 minutes}'],
      [
        '{text: Less waiting on Mondays, metric: wait, baseline: 14 minutes, target: at most 20 minutes}',
        'target-already-met',
      ],
      ['{text: Less waiting in the summer, metric: wait, target: more than 10 minutes}', 'direction-contradiction'],
      ['{text: Less waiting for families, metric: wait, target: 40 %}', 'unit-mismatch'],
      ['{text: More visitors answer, metric: response rate of the survey, baseline: 12 %, target: 20 %}'],
      ['{text: Satisfaction up by 5 points, metric: csat, baseline: 84 %, target: +5 points}'],
      ['{text: Happier visitors at once, metric: csat, baseline: 84 %, target: +20 points}', 'impossible-increase'],
    ],
  },
  {
    about: 'a platform group',
    around: `review: {cadence: quarterly, last: 2026-10-05}\n`,
    objectives: [
      ['Uptime of 99.95 % in every month'],
      ['Uptime of 101 %', 'target-out-of-range'],
      ['{text: Publish the migration guide, due: 2026-09-15}', 'due-before-review'],
      ['{text: Publish the upgrade guide, due: 2026-10-31}'],
      ['Cut the median build time from 14 to 8 minutes and the failure rate from 9 % to 5 %', 'several-metrics'],
      ['Reduce p95 latency to at least 300 ms', 'direction-contradiction'],
      ['Reduce p95 latency to 300 ms or less'],
      ['Two maintainers for every module by the end of 2026'],
      ['At least 11 out of 10 modules have an owner', 'target-out-of-range'],
      ['Increase test coverage to 80 %'],
      ['Test coverage: 80 % -> 140 %', 'target-out-of-range'],
      ['Support is there 24/7'],
    ],
  },
];
