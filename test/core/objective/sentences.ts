/** Sentences written for this test and labelled by the guideline before the engine saw them. */
export const measurable: readonly string[] = lines(`
  Bring the median first reply down from 11 hours to 4 hours by the end of March.
  Keep the abandonment rate below 5 % in every month of the year.
  Nine out of ten callers reach a person within 30 seconds.
  Reach an NPS of 35 by Q4.
  At least two thirds of our tickets are solved at first contact.
  Cut refunds in half before December 2026.
  Hire two bilingual agents.
  Every complaint gets a written answer within five working days.
  No customer waits longer than a week for a replacement.
  We reply to each review on the app store.
  Publish the new returns policy by 1 September.
  Run a satisfaction survey every quarter.
  Meet with the warehouse team every other week.
  Raise the share of self-service orders to 60 percent.
  CSAT of 4.6 or better on chat.
  Zero lost parcels during the Christmas season.
  Close the Leeds call centre on 30 June 2026.
  Train all new agents on the escalation procedure.
  The knowledge base covers the fifty most frequent questions.
  Average handle time: under 6 minutes.
  Grow monthly recurring revenue by 15% year over year.
  Onboard 12 pilot customers by summer 2026.
  Ship version 3 of the mobile app in Q2.
  p95 latency of the checkout API stays under 400 ms.
  99.95% uptime for the public API.
  Have fewer than ten open critical bugs at any time.
  Resolve at least 80% of priority one incidents within four hours.
  All pull requests are reviewed within two business days.
  Test coverage of the billing module at or above 85 %.
  Migrate the three remaining services to the new cluster by November.
  Deploy to production at least once a day.
  Reduce build time by a third.
  The error budget for each service is reviewed monthly.
  Fewer pages at night than in 2025.
  Deprecate the SOAP interface by 31 October.
  Double the number of outside contributors.
  Merge or close every pull request older than 90 days.
  Publish release notes for each release.
  Host four community calls this year.
  Mentor 6 new maintainers through their first release.
  Raise $250,000 for the winter shelter.
  Serve 1,200 warm meals a week.
  Recruit forty volunteers for the food bank by May.
  House 25 families before winter 2026.
  At least half of the graduates find a job within six months of finishing.
  Plant 5,000 trees along the river.
  Increase the number of monthly donors from 310 to 450.
  Vaccinate every child in the district against measles.
  Send each donor a receipt within 48 hours.
  Hold the annual general meeting in April.
  Issue 95 % of building permits within 20 days.
  Answer requests for records within the ten working days the statute allows.
  Our offices are open from 8 am to 4 pm on weekdays.
  Repair every reported pothole within 14 days.
  Bring unemployment in the county under 4 %.
  We aim to answer letters within 15 working days.
  You will wait no longer than 20 minutes at the counter.
  We will tell you the outcome on the same day.
  Cut energy use in public buildings by 20% compared to 2019.
  Adopt the city climate plan by the end of FY27.
  Sign contracts with three new suppliers.
  Keep voluntary turnover under 8 %.
  Fill all open positions by September.
  95% of staff complete the safety training.
  Everyone on the team has a development plan signed by their manager.
  Lower absenteeism by two percentage points.
  Time to hire below 45 days.
  Obtain ISO 27001 certification by March 2027.
  Spend no more than 40k on travel.
  Deliver the audit report to the board by Friday.
  Win 5 of the 8 public tenders.
  Close $2M in new business.
  Twelve customer references.
  Gross margin > 62 %
  Three case studies on the website
  Pipeline coverage of 3x
  Convert 1 in 4 trials into paying customers.
  Achieve a gross retention of 92%.
  Move from 3.9 to 4.4 stars on the app store.
  Rank in the top 3 for "running shoes".
  Double our newsletter subscribers.
  Interview ten customers who left.
  Reduce the number of steps in the sign-up form from nine to five.
  The page loads in less than two seconds on a phone.
  Import one million rows in under a minute.
  Zero known critical vulnerabilities at release.
  Backups are restored and verified once per quarter.
  Every on-call shift has a named deputy.
  Never leave a P1 alert unacknowledged for more than 15 minutes.
  Publish the minutes of each board meeting.
  Higher attendance than at last year's conference.
  Complete 100 % of exit interviews.
  Answer 85% of chats in under a minute, so that customers feel valued.
  Oct 2026: first public draft of the accessibility profile
  Q3: publish the threat model for the update client
  The working group will send the charter to a vote no later than 15 February 2027.
  Two interoperable implementations of every required feature.
  All normative statements have at least one test.
  Resolve all open comments before the end of 2026.
  By June, the compiler front end passes its whole test suite on Windows.
  3+ talks accepted at regional conferences
  KR3: 40 weekly active teams on the beta plan
  KR 2.1 - Sign-ups from partners: 300
  P0: cut cold start to <1.2 s
  [maria] Write 2 tutorials on custom operators
  Nightly builds are green on 28 of 30 days.
  Median time from issue to first response < 24 h
  Cache hit ratio ≥ 0.92
  Startup in 3 seconds on a five year old laptop.
  Error budget burn stays under 2x for the quarter.
  Raise the response rate of the exit survey to 50 percent (from 31 percent).
  MAU: 20k
  ARR $3.2M by FY26
  NRR 110%+
  New enterprise logos: 6
  Win rate from 18% to 24%
  No more than three reopened tickets per hundred.
  Less than one complaint per 1,000 orders.
  Keep the budget variance within ±3 %.
  The council publishes its spending every month.
  The steering committee meets on the first Tuesday of each month.
  Report progress to the board quarterly.
  Each member institution names one delegate and one deputy.
  All invoices are paid within 30 days of receipt.
  Your application will be decided within eight weeks.
  If you call us, we will pick up within four rings.
  Where we cannot answer at once, you will hear from us by the next working day.
  An independent audit takes place once a year.
  Lower the number of fatal accidents on county roads to zero.
  Eliminate landlines in all branch offices by 2028.
  Reach at least 70 % of eligible households.
  Have the new curriculum approved by the senate in autumn 2026.
  Half of our suppliers hold an environmental certificate by 2027.
  Increase recycled paper to 90 per cent of all paper bought.
  Every volunteer gets a background check.
  Distribute 600 hygiene kits.
  We want to see twice as many pull requests from newcomers as last year.
  Ten percent fewer no-shows
  Approve or reject each proposal within two meetings.
  More downloads than the previous release
  Support staff answer in German, French and Italian within one business day.
  Language packs for 12 languages
  Reply to all 1-star reviews.
  Finish the accessibility audit this quarter.
  The helpdesk can be reached by phone from 7:30 to 18:00, Monday to Friday.
  We plan to add at least one release manager in H1.
  Prepare the annual budget for approval by the board.
  Our plan is to retire the old data centre in the first half of 2027.
  Run 6 webinars with partners.
  Get 250 trial sign-ups from the autumn campaign
  Shorten the sales cycle from 62 to 45 days
  Make 40 cold calls per day
  Book 15 demos a week
  Write three blog posts per month on data privacy
  Every manager finishes the feedback course by June
  All job descriptions are updated by the end of Q1
  Update 100% of help articles older than a year
  Collect feedback from at least 30 exit interviews
  Score 4 or higher in the yearly engagement survey
  eNPS of +25
  Offer acceptance rate of 85%
  Cut cost per lead to $35
  Post on LinkedIn three times a week
  Secure two speaking slots at industry events
  Bring in EUR 80,000 from training courses by December
  Film five customer stories
  Drop two podcast episodes every month
  Pass the external audit with no major findings
  Escalated tickets are picked up within 30 minutes
  Clear the backlog of 480 unread applications
  Send out the monthly newsletter
  Retire 4 legacy reports
  Have 90% of laptops encrypted by mid-2026
  Hold weekly one-on-ones with every direct report
  Double qualified leads in H2
  Get featured in 5 trade magazines
  Reach 10k followers on Mastodon
  Triple the number of beta testers
  Organic traffic up 30%
  Decrease bounce rate on the pricing page to 40%
  Increase average order value by EUR 12
  Keep cart abandonment under 65%
  Answer all security questionnaires in 3 days or less
  Payroll errors: 0
  Reduce time spent on month-end close to 4 days
  Complete the office move by 31 May
  Sign the lease for the Porto office in Q2
  Roll out single sign-on to all staff by April
  Fix the ten slowest queries
  Bring flaky tests down to fewer than 1%
  Ship dark mode in the spring release 2026
  Crash-free sessions above 99.8%
  Review the pay bands every year
  Spend one day per sprint-week on technical debt
  Each squad runs a game day every quarter
  Grow average deal size to $18k
  Generate 20% of pipeline from referrals
  Talk to 8 churned accounts
  Our dispatchers send an ambulance within 8 minutes in 9 of 10 emergencies.
  Reach 1 million installs by the end of the fiscal year
  Time to first byte under 200ms for 95th percentile of users
  Grow the number of certified trainers from 4 to 10
  We will publish our performance against these standards each year.
  Cut the number of manual steps in the release from 14 to 3
  Fully automate the nightly backup by 2027-02-28
  Have two maintainers with release rights for every package
  At least 1 new adopter story published per quarter
  Migrate docs.example.org to the new generator in Q4 2026
  99% of payouts arrive the same day
  Lower the share of unpaid invoices from 7% to 3%
  Increase in repeat purchases of 12%
  Score of 90+ on Lighthouse for all landing pages
  Zero open P0 bugs at code freeze
  Every new hire has a buddy before the first day
  Start 5 local chapters, 2 of them outside Europe
  The library opens on Sundays from 13:00 to 17:00.
  We aim to see all visitors with an appointment within 10 minutes.
  Finish the move to the monorepo in the first half of the year
  Ten new contributors with at least three merged changes each
  Ship SDKs for 3 more languages
  All services emit traces in production
  Reduce p99 write latency by 30 percent while keeping cost flat
  Raise employee NPS by 8 points
  Run two fire drills a year
  Each regional office submits its accounts by 15 January
  No more than 2% of shipments are damaged in transit
  The API answers 10,000 requests per second on a single node
  Recover a deleted project in less than four hours
  Train 75 teachers and 1,500 pupils in the use of the app
  Publish the dataset under an open licence by World Water Day, 22 March 2027
  Keep at least six months of running costs in reserve
  Sell out all 400 seats
  Weekly status mail to all sponsors
  Collect 2,000 signatures
  Halve the time a ticket waits for the second level
  Review every open pull request at least once a week
  Fewer lost-time injuries than last year
  Support for 4 additional currencies
  Register 150 teams for the robotics cup by 1 October.
  Keep the noise level in the reading room under 45 dB.
  Our goal is that 19 out of 20 parcels reach the customer the next working day.
  Certify all forklift drivers by year-end.
  KR: Lower average ticket age from 12 to 5 days
  New docs site live by Q3
  Two-thirds of members vote in the general election
  Respond to media enquiries within 2 hours.
  Patch every server within 72 hours of a critical advisory.
  Bring the number of open roles down to 3.
  $1.2m in grant income
  Sustain a 4.5-star rating on both stores
  Issue at least one release every six weeks
  Present the annual accounts to members in May
  The pool is cleaned every morning.
  Win back 15 lapsed accounts by the end of H1
  Increase the share of vegetarian meals in the canteen to one third
  Drop the error rate of nightly jobs below 0.5 %
  Read each grant proposal twice
  Deliver the pilot to three hospitals in the second quarter of 2027
  Make five public datasets available
  No customer data leaves the EU
  Weekly backup of all repositories
  Sponsor 3 students to attend the conference
  Cut onboarding from 10 days to 4
  Give two talks at PyCon 2027
  30% faster builds
  Have the statutes notarised before 30 November
  Calls answered in 20 seconds: 80 %
  Offer office hours every Thursday
  Document all public functions
`);

export const weak: readonly string[] = lines(`
  Improve our NPS.
  Shorten the time to first reply.
  Lower churn among small customers.
  Reduce the backlog of open tickets.
  Increase test coverage.
  Fewer escalations to engineering.
  Bring down shipping costs.
  Grow revenue from renewals.
  Higher first contact resolution
  Increase the number of active volunteers.
  Raise attendance at the evening courses.
  Maintain our current market share.
  Improve by 20 %.
  Be twice as good as we are now.
  Reach X % customer retention.
  Reduce response time to [number] hours.
  Answer TBD calls per agent and day.
  Publish a style guide.
  Launch the supplier portal.
  Write an onboarding handbook for agents.
  Hire a community manager.
  Support OAuth 2.1 in the public client.
  Migrate the wiki to the new platform.
  Obtain the SOC 2 Type II report.
  Release version 4.0 of the Android app.
  Open a second counter in the town hall.
  Sign the partnership agreement with the university.
  Set up a dashboard for first contact resolution.
  Create a returns checklist for the warehouse.
  The incident runbook exists and is linked from the alert.
  Answer all calls promptly.
  Reply to emails as soon as possible.
  Return phone messages quickly.
  Customer effort score
  Average time between failures
  Number of new donors
  Percentage of invoices paid on time
  Meet our SLA.
  Hit the sales quota.
  Maintain the Fair Trade certification.
  Deploy faster than we do today.
  Spend less time in meetings.
  Remove the legacy login page.
  Finish the migration of the archive to S3.
  Get the charter signed by the steering committee.
  Graduate the scheduler plugin to beta.
  Increase the adoption of the Mobile Check-in app.
  Reduce cost per ticket.
  Deliver the prototype of the booking tool.
  File the patent application for the valve.
  Achieve a reduction of (e.g. 10 %) in shipping cost.
  Define the target for customer effort score.
  Keep the error rate low.
  Translate the membership form into Turkish.
  Decrease time on hold
  Treat every request for help within reasonable time.
  Register the foundation as a charity.
  Electronic invoices are accepted at the port of Rostock.
  A reference implementation of the signature format
  Publish the test suite as a Note.
  Draft specification for portable profiles
  A catalogue of known attack patterns
  Demo of the offline mode at the annual conference
  Integration with GitLab CI
  Windows installer
  Documentation site for the plug-in API
  Propose the sandbox project for incubation.
  Move the metrics SDK from alpha to beta
  Merge the two mailing lists.
  Submit the grant application to the Mozilla Foundation.
  The build runs on RISC-V.
  Add support for IPv6.
  Run the benchmark suite on Arm.
  Number of merged pull requests from first-time contributors
  Mean time to recovery
  Cost per hire
  % of tickets reopened
  Percentage of calls answered within 60 seconds
  Customer lifetime value
  Uptime of the booking system
  Reduce our water consumption.
  Grow the mailing list.
  More visitors to the museum
  Shorter queues at the counter
  Lower our carbon footprint.
  Cut red tape by a quarter.
  Increase by [X] points
  Answer [n] % of requests on the same day.
  Go live with the new intranet.
  Appoint a data protection officer.
  Elect the new steering committee.
  Draw up an emergency plan for the water works.
  Open the swimming pool to schools.
  Respond quickly to complaints.
  Acknowledge every message in a timely manner.
  Deal with enquiries as soon as practicable.
  We will phone you back as soon as we can.
  Stay within budget.
  Meet all regulatory reporting deadlines.
  Keep the SOC 2 certificate.
  Create a logo for the project.
  Make the source code of the parser public.
  Launch the new careers page
  Hire a VP of Sales
  Create a content calendar
  Roll out the new applicant tracking system
  Celebrate every closed deal in the team channel
  Grow upsell
  Faster time to hire
  Less overtime
  Better conversion rate on the landing page
  Lower cost per acquisition
  Improve organic traffic
  Build a referral program
  Design a new logo
  Organize a summer party
  Create a mentoring program for junior engineers
  Successfully complete the SOC 2 audit
  Document the release process in the wiki
  Reduce employee turnover
  Increase win rate against larger competitors
  Increase average contract length
  Set up a test environment for partners
  Rewrite the onboarding email
  Record a product video
  Get the app listed in the Atlassian Marketplace
  Increase X by Y%
  Get [number] new subscribers
  Improve page load time on mobile
  Implement a chatbot on the support page
  Switch payroll to a new provider
  Open an office in Lisbon
  Ensure each manager holds regular feedback talks
  Host a user conference
  Raise a Series A round
  Introduce a four-eyes check for refunds
  Add support for WebAuthn
  Stand up a staging cluster
  Port the test runner to Rust
  Make the CLI available on Homebrew
  An archive of all past newsletters
  Agree on a code of conduct for the forum
  Ratio of closed to opened issues
  Share of women on panels
  Median age of open bugs
  Reduce memory footprint of the agent
  Less waste in the canteen
  Decrease average wait
  Increase our market share in Austria
  Keep infrastructure cost in check
  Complete the first phase of the bridge repair
  Secure funding for the youth centre
  Launch a bug bounty
  Adopt a contributor licence agreement
  Convert the mailing list archive to Markdown
  Win back lost customers
  Reply as fast as we can to reports of security holes
  Increase donations by N%
  Reduce the number of [items]
  Publish accessibility statement
  Deliver training material for the new system
  Test coverage
  First release of the mobile client
  A landing page per product line
  Meet the recycling quota
  Track churn by segment
  Introduce a uniform price list
  Update the privacy notice
  Hold a lessons-learned workshop
  Move support chat to Matrix
  Enable HTTP/3 on the edge
  Sunset the v1 API
  Rename the default branch
  Backport the fix to the stable branch
  Faster builds
  Build a prototype of the scheduler
  An up-to-date list of all suppliers
  Percentage of appointments kept
  Cost of acquisition
  Lower the sickness rate
  Grow our base of paying users
  Appoint two-factor champion
  Install solar panels on the depot roof
  Plan and hold an open day
  Create a public roadmap
  Return calls the moment we can
  Increase volunteer hours
  Reach [X] households
  Have fewer meetings
  Improve first response time for enterprise customers
  Ratify the updated statutes
  Prepare a succession plan for the treasurer
  Achieve carbon neutrality certification
  Write tests for the payment module
`);

export const unmeasurable: readonly string[] = lines(`
  Improve customer satisfaction.
  Deliver an outstanding experience to everyone we serve.
  Enhance collaboration between teams.
  Foster a culture of continuous learning.
  Ensure high quality.
  Drive innovation in everything we do.
  Be the partner of choice for small businesses.
  Build trust with our communities.
  Provide excellent service.
  Support the sales team.
  Monitor trends in the market.
  Collaborate with other departments.
  Strengthen our brand.
  Raise awareness of our work.
  Promote best practices across the organisation.
  Act with integrity.
  Be a better team by Q3.
  Optimize processes.
  Develop policies that support our values.
  Empower agents to make decisions.
  Communicate openly and honestly.
  Treat people with respect.
  Put the customer first.
  Increase customer loyalty.
  Boost team morale.
  Improve the quality of our documentation.
  Make onboarding easier.
  Become more efficient.
  Leverage data to improve decisions.
  Help customers succeed.
  Listen to feedback and act on it.
  Keep stakeholders informed.
  Manage risks effectively.
  Stay ahead of the competition.
  Customer happiness
  Operational excellence
  Objectives and key results for 2026
  The support team
  Our team has 14 members in three locations.
  We currently run 5 contact centres.
  The team was founded in 2019.
  How satisfied are our customers?
  Would you recommend us to a friend?
  Improve the Java 17 developer experience.
  Align with ISO 9001 principles.
  Modernize our infrastructure by 2027.
  Provide guidance on accessibility to all teams.
  Advise the board on matters of strategy.
  Coordinate activities among the member states.
  Encourage participation of young people.
  Serve as a forum for the exchange of ideas.
  Explore opportunities for partnerships.
  Understand what our customers need.
  Investigate ways to make releases smoother.
  Streamline communication with vendors.
  Contribute to the success of the company.
  Ensure that the customer is at the heart of every decision.
  Maintain a positive attitude at all times.
  Work towards a safer city.
  Advance the state of the art in robotics.
  Scope: level 2 support for all products
  Improve performance and reliability of the platform.
  Engage with open source communities.
  Facilitate knowledge sharing.
  Champion the needs of users.
  Create value for members.
  Develop new services as needed.
  Offer friendly and competent advice.
  Increase visibility of the project within the company.
  Protect the privacy of our users.
  Reduce risk.
  Make our products more accessible.
  Identify areas for improvement.
  Nurture talent.
  Refine our approach to planning.
  Ensure the long-term sustainability of the programme.
  Phase 2
  Team values
  Be world-class in logistics by 2030.
  Support 24/7 operations.
  The mission of the group is to develop technologies for a more open web.
  This working group is a joint effort of three foundations.
  A retrospective is a meeting of up to two hours at the end of an iteration.
  The purpose of this team is to act as the voice of the customer.
  Be a sounding board for the steering committee.
  Focus on two topics first.
  Continue our efforts on diversity.
  Share experience and lessons learned.
  Build strong relationships with partners.
  Build a strong brand.
  Create a positive work environment.
  Deliver value faster.
  Ensure compliance with applicable laws and regulations.
  Uphold the code of conduct.
  Think big.
  Keep it simple.
  Make work visible.
  Grow as a team.
  Raise the bar for engineering excellence.
  Make our documentation better.
  Improve test infrastructure.
  Improve the contributor experience on Windows 11.
  Reduce technical debt.
  Reduce complexity of the release process.
  Increase transparency of decision making.
  Increase the maturity of our security practices.
  Establish best practices for incident response.
  Develop guidelines and standards.
  Provide tools and resources for maintainers.
  Provide a forum where members discuss common problems.
  Maintain good relations with the press.
  Maintain high standards of service.
  Own the customer relationship end to end.
  Work with upstream projects on common problems.
  Look into performance problems reported by users.
  Evaluate alternatives to the current approach.
  Discuss topics of common interest.
  Triage of issues
  Mentoring
  Community outreach and education
  Security (see section 4)
  Members: 12 voting, 3 advisory
  There are four sub-groups.
  The committee consists of seven people elected for two years.
  In 2024 we handled 12,000 requests.
  Our budget was $40,000 last year.
  Are releases getting easier?
  What do our members expect from us?
  Be honest, be kind, be curious.
  Treat colleagues the way you want to be treated.
  Be available and approachable.
  Care about details.
  Enable teams to ship with confidence.
  Help 5G operators to innovate.
  Ensure that everyone feels welcome.
  Give all members a voice.
  Foster a community that supports all its members.
  Advance gender equality in all areas of the organisation.
  Bring people together across all levels.
  Inspire every employee to do their best work.
  Deliver service excellence through continuous improvement.
  Accelerate digital transformation by 2027.
  Become the leading provider in the region within five years.
  Build a world-class sales organization
  Be the best place to work
  Create an amazing employee experience
  Improve employee onboarding
  Improve the hiring process
  Attract top talent
  Retain our best people
  Become a data-driven company
  Align marketing and sales
  Strengthen our presence in social media
  Make our brand better known
  Grow our business sustainably
  Delight our customers
  Improve internal communication
  Improve cross-functional collaboration
  Invest in learning and development
  Remove silos between departments
  Remove obstacles to innovation
  Recruit quality people
  Write better code
  Write great documentation
  Produce engaging content
  Create compelling marketing materials
  Develop strong leaders
  Keep our codebase healthy
  Ensure data quality
  Optimize our ad spend strategy
  Optimize each touchpoint of the journey
  Be proactive in spotting churn signals
  Actively manage key accounts
  Build relationships with journalists
  Maintain close contact with regulators
  Stay on top of industry news
  Establish thought leadership
  Improve SEO
  Increase brand awareness
  Boost productivity
  Own the renewal process
  Scale the support organization
  Work smarter
  Launch successfully
  Celebrate wins
  Provide actionable insights to the business
  Support the launch of new products
  Coach junior colleagues
  Think long term
  Finance goals
  Marketing OKRs for the second quarter
  Be recognised as a trusted adviser
  Raise the profile of the institute
  Make the city more liveable
  Bring joy to our users
  Ensure a smooth transition
  Ensure that the needs of all stakeholders are taken into account
  Cultivate a diverse pipeline of future leaders
  Improve code health
  Improve resilience of critical services
  Reduce toil
  Drive adoption of best practices
  Encourage members to take part in events
  Assist other teams with questions on security
  Represent the interests of small vendors
  Liaise with standards bodies
  Oversee the budget
  Be responsible for the roadmap
  Responsible for releases and documentation
  The group meets when there is something to discuss
  Keep up the good work
  Explore the use of machine learning in triage
  Investigate options for a new ticket system
  Think about succession
  Discuss the future of the format
  Raise the quality of service to a new level
  Offer customers an unforgettable journey
  Continuous improvement
  Customer first
  A culture of openness
  An inclusive and welcoming community
  Reliable and secure infrastructure
  Work closely with product management
  Work with partners in 12 countries
  Based in Oslo with 40 staff
  The platform processes 3 million events per day
  Version 2 of the strategy
  Goals for H2
  What does success look like?
  Do customers find what they look for?
  Respect for people and planet
  Take ownership
  Continue to support users of Python 3.9
  Strive for zero harm
  Maximise the value of our data
  Promote the adoption of open standards
  Improve conversion
  Simplify our processes by the end of the year
  Offer world-leading support
  Be there for our customers
  Put safety first in all we do
  Make a difference
  Raise standards across the industry
  Improve morale in the warehouse
  Better collaboration with sales
  Better documentation
  Higher quality
  Strong community
  Support developers in adopting the framework
  Advise project teams on data protection
  Contribute to upstream projects
  Maintain the website
  Moderate the forum
  Review contributions
  Answer questions from users
  Keep learning
  Develop a shared understanding of priorities
  Define our way of working
  Improve how we plan
  Enable self-service
  Ensure business continuity
  Ensure timely delivery
  Provide leadership on climate issues
  Bridge the gap between research and practice
  Help 16-year-olds find their path
  Serve the public interest
  The team currently maintains 42 repositories.
  A group of volunteers who care about open data
  Section 3: Objectives
  Why are we here?
  Drive customer-centric innovation by 2028
  Become more resilient by Q4
  Strengthen ISO 27001 awareness
`);

function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
