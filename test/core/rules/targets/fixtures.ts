/** Objectives with what a careful reader objects to: «…» is the place, and behind the line stands the rule. */
export const flawed: Readonly<Record<string, string>> = {
  'a share above everything': `
objectives:
  - Reach a CSAT of «120 %» by the end of 2027. ← target-out-of-range
`,
  'a share above everything, in a field': `
objectives:
  - text: Keep our subscribers
    metric: retention rate
    target: «at least 104 %» ← target-out-of-range
`,
  'points above the scale': `
objectives:
  - Raise the NPS to «130 points» by 31 March 2027. ← target-out-of-range
`,
  'more than the whole': `
objectives:
  - text: Be liked by those who call
    metric: caller rating
    target: «5.5 out of 5» ← target-out-of-range
`,
  'outside the range that the charter itself gives': `
objectives:
  - text: Good marks from our students
    metric: mark
    target: «at least 6» ← target-out-of-range
metrics:
  - id: mark
    name: Mark of the course
    definition: Mean of all answers to the closing question
    range: 1 to 5
`,
  'a reduction by more than there is': `
objectives:
  - Reduce the handling time of a claim by «120 %» compared with 2025. ← target-out-of-range
`,
  'nobody ever free': `
objectives:
  - text: Make good use of our shifts
    metric: agent occupancy
    target: «100 %» ← full-occupancy
`,
  'NPS in percent': `
objectives:
  - Achieve an NPS of «45 %» by 30 June 2027. ← unit-mismatch
`,
  'NPS in percent, in a field': `
objectives:
  - text: More people recommend us
    metric: Net Promoter Score
    target: «>= 50 %» ← unit-mismatch
`,
  'a time in percent': `
objectives:
  - text: Shorter calls
    metric: AHT
    target: «at most 20 %» ← unit-mismatch
`,
  'another unit than the metric has': `
objectives:
  - text: Fast refunds
    metric: refund-time
    target: «at least 95 %» ← unit-mismatch
metrics:
  - id: refund-time
    name: Time until the refund
    definition: Median of the days from the return to the payment
    unit: days
`,
  'another unit than at the start': `
objectives:
  - text: Fewer open cases
    metric: open cases
    baseline: 40 hours
    target: «at most 5 %» ← unit-mismatch
`,
  'how much from where': `
objectives:
  - Reduce response time to customer inquiries by «85 %». ← relative-without-baseline
`,
  'double of what': `
objectives:
  - «Double» the number of active volunteers by the end of 2027. ← relative-without-baseline
`,
  'a change in a field': `
objectives:
  - text: Sell more repair kits
    metric: kits sold
    target: «+20 %» ← relative-without-baseline
`,
  'NPS by percent': `
objectives:
  - Raise the NPS by «10 %» by 31 December 2026. ← relative-or-points
`,
  'a share by percent': `
objectives:
  - Increase first contact resolution by «5 %» until the end of June 2027. ← relative-or-points
`,
  'a share by percent, in fields': `
objectives:
  - text: Lose fewer subscribers
    metric: churn-rate
    baseline: 8 %
    target: «-2 %» ← relative-or-points
metrics:
  - id: churn-rate
    name: Churn
    definition: Subscribers who cancelled in the month ÷ subscribers at its start
    unit: "%"
`,
  'retention nearly doubled': `
objectives:
  - Increase customer retention rates by «95 %». ← impossible-increase
`,
  'more than everything': `
objectives:
  - text: Solve more at once
    metric: first contact resolution
    baseline: 80 %
    target: «+30 %» ← impossible-increase
`,
  'reached before it begins': `
objectives:
  - text: Satisfied guests
    metric: CSAT, share of guests who answer 4 or 5 of 5
    baseline: 93 %
    target: «at least 90 %» ← target-already-met
`,
  'reached before it begins, in a sentence': `
objectives:
  - text: Wait time on the phone
    metric: wait time, median
    baseline: 3 minutes
    target: «at most 5 minutes» ← target-already-met
`,
  'nothing changes': `
objectives:
  - Increase the NPS from 40 to «40» by March 2027. ← target-already-met
`,
  'reduced to more': `
objectives:
  - Reduce the average response time from 4 to «9 hours». ← direction-contradiction
`,
  'raised to less': `
objectives:
  - text: Raise the first contact resolution rate within 7 days
    baseline: 75 %
    target: «at least 70 %» ← direction-contradiction
`,
  'reduced to at least': `
objectives:
  - Reduce the abandonment rate to «at least 5 %» by 31 December 2026. ← direction-contradiction
`,
  'at most so many promoters': `
objectives:
  - text: Recommended by our customers
    metric: NPS
    target: «at most 40» ← direction-contradiction
`,
  'against the good direction of the metric': `
objectives:
  - text: A short queue
    metric: queue
    target: «at least 20» ← direction-contradiction
metrics:
  - name: Queue
    definition: Cases older than a day, on Monday morning
    direction: down
`,
  'after the end': `
period:
  start: 2026-01-01
  end: 2026-12-31
objectives:
  - text: Publish a guide for returns
    due: «2027-03-31» ← due-outside-period
`,
  'before the start': `
period:
  start: 2026-07-01
  end: 2027-06-30
objectives:
  - text: Train 4 new agents
    due: «2026-Q2» ← due-outside-period
`,
  'in the sentence, after the end': `
period:
  end: 2026-12-31
objectives:
  - Publish a guide for returns «by 31 March 2027». ← due-outside-period
`,
  'due before somebody last looked': `
objectives:
  - text: Publish a guide for returns
    due: «2026-05-31» ← due-before-review
review:
  cadence: annual
  last: 2026-09-15
`,
  'two figures in one sentence': `
objectives:
  - «Raise the NPS from 30 to 40 and reduce the churn rate from 8 % to 6 % by 31 December 2026.» ← several-metrics
`,
  'two metrics in one field': `
objectives:
  - text: Customers like us and stay
    metric: «NPS and churn» ← several-metrics
    target: NPS at least 40, churn at most 5 %
`,
  'which satisfaction': `
objectives:
  - Reach a «CSAT» of at least 90 % by the end of 2027. ← undefined-metric
`,
  'which effort': `
objectives:
  - text: Make it easy
    metric: «Customer effort score» ← undefined-metric
    target: at most 2
`,
  'which response time': `
objectives:
  - text: Be quick
    metric: «first response time» ← undefined-metric
    target: at most 4 hours
`,
  'solved at first contact, as seen when': `
objectives:
  - text: Solve it at once
    metric: fcr
    target: at least 75 %
metrics:
  - id: fcr
    name: «First contact resolution» ← undefined-metric
    unit: "%"
`,
  'slower than the procedure': `
objectives:
  - Reply to all customer inquiries within «48 hours». ← slower-than-procedure
procedures:
  - All customer inquiries must be answered within 24 hours of receipt.
`,
  'slower than the procedure, in fields': `
objectives:
  - text: Answer complaints
    metric: median response time to complaints
    target: «at most 3 days» ← slower-than-procedure
procedures:
  - title: Handling a complaint
    trigger: A complaint arrives
    steps:
      - do: Reply to the complaint with a first answer
        within: 1 day
`,
  'which hours': `
objectives:
  - Answer 9 of 10 e-mails within «4 hours» by the end of 2027. ← clock-or-business-hours
hours: Monday to Friday, nine to five
`,
  'which hours, once for all': `
objectives:
  - text: Quick answers
    metric: median reply time to e-mails
    target: «at most 6 hours» ← clock-or-business-hours
procedures:
  - title: Complaints
    within: 2 days
hours:
  days: Monday to Friday
  from: "09:00"
  to: "17:00"
`,
  'success that nobody measures': `
objectives:
  - Settle 9 of 10 claims within 5 working days.
success:
  - «Improved collaboration between the departments» ← unmeasured-success
  - «Our customers experience excellent quality» ← unmeasured-success
`,
  'who leaves and who stays': `
objectives:
  - text: Keep our customers
    metric: customer retention
    target: at least 90 %
  - text: Lose few customers
    metric: customer churn
    target: «at most 5 %» ← churn-and-retention
`,
  'the sentence says another figure': `
objectives:
  - text: Settle 90 % of all claims within 5 working days.
    metric: claims settled in time
    target: «at least 80 %» ← text-and-fields-differ
`,
  'the sentence says another day': `
objectives:
  - text: Publish a guide for returns by 31 December 2026.
    due: «2027-03-31» ← text-and-fields-differ
`,
  'the sentence says another start': `
objectives:
  - text: Raise the share of mended pieces from 58 % to at least 65 %.
    baseline: «50 %» ← text-and-fields-differ
    target: at least 65 %
`,
};

/** Objectives that are sound, each near a defect of the ones above. */
export const sound: Readonly<Record<string, string>> = {
  'a share of everything': `
objectives:
  - At least 99.5 % of orders leave on time in 2027.
  - text: Nobody hangs up
    metric: abandonment rate
    target: 0 %
`,
  'figures that may pass 100 %': `
objectives:
  - Net revenue retention of 115 % in 2027
  - Reach 120 % of last year's donations by the end of 2026.
  - Grow monthly visits from 400 to 1,000 by the end of 2026.
`,
  'a bad start is no bad target': `
objectives:
  - text: Recover in the eyes of our riders
    metric: NPS
    baseline: -20
    target: at least 10
`,
  'a share of replies in time': `
objectives:
  - text: Reply in time
    metric: first response time
    target: 90 % within 4 working hours
  - text: Keep the promise
    metric: Response time compliance
    target: at least 95 %
`,
  'a change with where it starts': `
objectives:
  - Reduce the average handling time by 10 % compared with 2025.
  - text: More repair kits
    metric: kits sold
    baseline: 200 a month
    target: +20 %
  - Raise revenue by 15 % year over year.
`,
  'points said': `
objectives:
  - Raise the NPS by 5 points from 30 to 35 by the end of 2026.
  - text: Solve it at once
    metric: first contact resolution within 7 days
    baseline: 70 %
    target: +5 percentage points
`,
  'a small share may double': `
objectives:
  - text: More of our visitors sign up
    metric: conversion rate
    baseline: 2 %
    target: from 2 % to 4 %
`,
  'held, not raised': `
objectives:
  - text: Keep the share of satisfied guests at 90 % or more.
    baseline: 93 %
    target: at least 90 %
`,
  'reduced by at least': `
objectives:
  - Reduce the number of repeat calls by at least 20 % compared with last year.
  - Raise the share of calls answered within 20 seconds from 70 % to at least 80 %.
`,
  'within the period': `
period:
  start: 2026-01-01
  end: 2026-12-31
objectives:
  - text: Publish a guide for returns
    due: 2026-Q4
  - Train 4 new agents by the end of 2026.
`,
  'due after the last review': `
objectives:
  - text: Publish a guide for returns
    due: 2026-12-31
review:
  cadence: annual
  last: 2026-09-15
`,
  'one figure and what must not suffer': `
objectives:
  - Answer 80 % of calls within 20 seconds and publish the figure every month.
  - Cut the average handling time from 9 to 7 minutes while the reopen rate stays below 3 %.
`,
  'metrics that say what they are': `
objectives:
  - text: Be quick
    metric: Median first response time
    target: at most 4 working hours
  - Reach a satisfaction score of at least 90 out of 100 by the end of 2027.
  - text: Satisfied riders
    metric: csat
    target: at least 90 %
metrics:
  - id: csat
    name: CSAT
    definition: Share of riders who answer 4 or 5 of 5 to “How did we do?”
`,
  'quicker than the procedure': `
objectives:
  - Answer half of all inquiries within 4 hours.
  - Solve 9 of 10 inquiries within 72 hours.
procedures:
  - All customer inquiries must be answered within 24 hours of receipt.
`,
  'a median below the limit': `
objectives:
  - text: Quick answers
    metric: median response time
    target: at most 6 hours
procedures:
  - title: Inquiries
    within: 24 hours
`,
  'hours that are said': `
objectives:
  - Answer 9 of 10 e-mails within 4 working hours by the end of 2027.
  - Answer 9 of 10 calls within 40 seconds.
hours: Monday to Friday, nine to five
`,
  'always open': `
objectives:
  - Answer 9 of 10 e-mails within 4 hours by the end of 2027.
hours: Around the clock, 24/7
`,
  'success that is measured': `
objectives:
  - text: Satisfied riders
    metric: satisfaction
    target: at least 90 %
metrics:
  - name: Satisfaction
    definition: Share of riders who answer 4 or 5 of 5
success:
  - Our riders’ satisfaction has improved.
  - At least 40 shops send their customers to us.
`,
  'churn and retention that add up': `
objectives:
  - text: Keep our customers
    metric: customer retention
    target: at least 95 %
  - text: Lose few customers
    metric: customer churn
    target: at most 5 %
  - text: Keep our colleagues
    metric: employee retention
    target: at least 85 %
`,
  'the same in words and fields': `
objectives:
  - text: Raise the share of mended pieces from 58 % to at least 65 % by 31 December 2026.
    baseline: 58 %
    target: at least 65 %
    due: 2026-12-31
  - text: Settle 9 of 10 claims within 5 working days by the end of 2026.
    target: at least 90 %
    due: 2026-Q4
  - text: Answer every letter within one day.
    target: at most 24 hours
`,
};
