// Whether the clients of a lender are content: ratings, an index by a path model and whether it may be reported, what to work on first,
// what service and comments say, how it moves, and what one more point is worth.
// Run: npm run build, then node examples/14-is-the-client-content.mjs
// With a folder, its pictures are written there as Vega-Lite: node examples/14-is-the-client-content.mjs pictures
import { mkdirSync, writeFileSync } from 'node:fs'
import { importancePerformanceChart, pathDiagram } from 'clientele/charts'
import { randomStream, runSync } from 'clientele/model'
import { isoDate } from 'clientele/money'
import { show } from 'clientele/node'
import {
  bootstrapPaths,
  cronbachAlpha,
  customerSatisfaction,
  ECSI,
  feedbackReport,
  importancePerformance,
  indexVerdict,
  judgeFeedback,
  lexiconScorer,
  netPromoterScore,
  pathModel,
  satisfactionControl,
  satisfactionDrivers,
  satisfactionEffect,
  satisfactionIndex,
  scoreFeedback,
  serviceLink,
  structureFrom,
  turnaround,
  worthOfSatisfaction,
} from 'clientele/satisfaction'
import { drawExponential, drawNormal } from 'clientele/statistics'

const to = (digits, ends) => `${ends.lower.toFixed(digits)} to ${ends.upper.toFixed(digits)}`
const percent = share => `${(100 * share).toFixed(0)} %`

// 1. A made-up survey: 260 answer sheets of 170 firms over two years. What makes firms content is known to this program alone:
// quality most, of which speed most; the waiting time of each is drawn with it.
const uniform = randomStream(14)
const [FIRST, DAYS] = [Date.UTC(2024, 0, 1) / 864e5, 731]
const SCALE = { lowest: 1, highest: 10 }
const onScale = value => Math.max(1, Math.min(10, Math.round(value)))
const sheets = Array.from({ length: 260 }, () => {
  const day = Math.floor(DAYS * uniform())
  const days = 3 + 12 * -Math.log(uniform()) + (day > 640 ? 40 : 0)
  const image = drawNormal(uniform)
  const expectation = 0.5 * image + 0.85 * drawNormal(uniform)
  const quality = 0.4 * expectation - 0.05 * (days - 15) + 0.7 * drawNormal(uniform)
  const value = 0.6 * quality + 0.7 * drawNormal(uniform)
  const satisfaction = 0.2 * image + 0.45 * quality + 0.35 * value + 0.5 * drawNormal(uniform)
  const loyalty = 0.15 * image + 0.7 * satisfaction + 0.6 * drawNormal(uniform)
  const firm = `firm ${1 + Math.floor(170 * uniform() ** 1.3)}`
  return { firm, date: isoDate(FIRST + day), days, image, expectation, quality, value, satisfaction, loyalty }
})
const ITEMS = {
  Image: ['trusted', 'established', 'fair'],
  Expectation: ['expected service', 'expected price'],
  Quality: ['speed', 'advice', 'clarity'],
  Value: ['price for service', 'service for price'],
  Satisfaction: ['content', 'as wished', 'near the ideal'],
  Loyalty: ['again', 'recommends'],
}
const answers = Object.fromEntries(
  Object.entries(ITEMS).flatMap(([construct, items]) =>
    items.map((item, k) => [
      item,
      sheets.map(sheet => {
        if (uniform() < 0.005) return null
        return onScale(6.8 - 0.3 * k + 1.5 * sheet[construct.toLowerCase()] + 0.9 * drawNormal(uniform))
      }),
    ]),
  ),
)
const firm = sheets.map(sheet => sheet.firm)
const date = sheets.map(sheet => sheet.date)

console.log('Would they recommend us, are they content')
const recommends = answers.recommends.map(answer => (answer === null ? null : Math.min(10, answer)))
const nps = netPromoterScore({ answers: recommends, client: firm })
const content = customerSatisfaction({ answers: answers.content, client: firm }, { scale: SCALE, satisfiedFrom: 8 })
console.log(
  show([
    { rating: 'net promoter score', value: nps.value.toFixed(2), interval: to(2, nps.interval), missing: nps.missing },
    {
      rating: 'content (8 or more)',
      value: percent(content.satisfied.value),
      interval: `${percent(content.satisfied.interval.lower)} to ${percent(content.satisfied.interval.upper)}`,
      missing: content.satisfied.missing,
    },
  ]),
)

console.log('\nThe index')
const alphas = Object.entries(ITEMS).map(([construct, items]) => {
  const { raw, interval } = cronbachAlpha(Object.fromEntries(items.map(item => [item, answers[item]])))
  return { construct, 'alpha, raw': raw.toFixed(2), interval: to(2, interval) }
})
console.log(show(alphas))
const model = pathModel.fit(answers, structureFrom(ECSI, ITEMS, { without: ['Complaints'] }))
const resampled = runSync(bootstrapPaths(model, answers, { seed: 14, replicates: 500, scale: SCALE, clients: firm }))
const verdict = indexVerdict(model, { construct: 'Satisfaction', asked: 600, bootstrap: resampled })
const { indices } = resampled
const { estimate, interval } = indices.find(({ construct }) => construct === 'Satisfaction')
console.log(`satisfaction ${estimate.toFixed(1)} of 100, ${to(1, interval)}: ${verdict.verdict}`)
for (const { code, about, value, outcome } of verdict.checks.filter(check => check.outcome !== 'passed')) {
  console.log(`  ${outcome}: ${code}${about === undefined ? '' : ` of ${about}`} ${value?.toFixed(2)}`)
}

console.log('\nWhat to work on first')
console.log(
  show(
    importancePerformance(model, { target: 'Satisfaction', scale: SCALE }).map(
      ({ construct, importance, performance }) => ({
        construct,
        'points for one more of it': importance.toFixed(2),
        'of 100': performance.toFixed(0),
      }),
    ),
  ),
)
const drivers = satisfactionDrivers(answers, {
  outcome: 'content',
  drivers: ITEMS.Quality,
  scale: SCALE,
  clients: firm,
  replicates: 300,
})
console.log('within quality, of what is explained:')
console.log(drivers.drivers.map(({ name, share }) => `${name} ${percent(share)}`).join(', '))

console.log('\nService, and what it goes with')
const service = turnaround(
  { client: firm, submitted: date, decided: sheets.map(({ days }, k) => decidedOn(date[k], days)) },
  { observedUntil: '2026-01-05', promisedDays: { decision: 14 } },
)
const { within } = service.decision
console.log(
  `decided within 14 days ${percent(within.all.share)}; half within ${service.decision.quantiles[0].value} days`,
)
const link = serviceLink(
  { answers: answers.content, client: firm, service: { days: sheets.map(({ days }) => days) } },
  { measure: { kind: 'mean', scale: SCALE } },
)
const [perDay] = link.effects
console.log(`ten days more go with ${(10 * perDay.perUnit).toFixed(2)} points of 'content'`)

console.log('\nBy quarter')
const measure = { kind: 'mean', scale: SCALE }
const dated = { answers: answers.content, client: firm, date }
const control = satisfactionControl(dated, { by: 'quarter', measure, calibration: 6 })
console.log(
  show(
    control.periods.map(({ period, value, lower, upper, signals }) => ({
      period,
      mean: value.toFixed(2),
      limits: to(2, { lower, upper }),
      signal: signals.length > 0 ? signals.map(({ rule }) => rule).join(', ') : '',
    })),
  ),
)

console.log('\nWhat they write')
const comments = [
  'Friendly staff, but the approval took far too long.',
  'The rate is fair and the documents were clear.',
  '审批太慢，材料还要补三次。',
  '客户经理很专业，利率也不高。',
  'No problem with the collateral, everything was explained.',
  'Hm.',
  '放款很快，就是手续费太贵。',
]
const { trace } = scoreFeedback(comments[0])
console.log(comments.map(text => `${scoreFeedback(text).verdict.padEnd(8)} ${text}`).join('\n'))
console.log(
  `why the first: ${trace
    .filter(word => word.value !== undefined)
    .map(word => `${word.text} ${word.value}`)
    .join(', ')}`,
)
const report = feedbackReport({ judgements: judgeFeedback(comments, lexiconScorer()) })
console.log(
  `complained of: ${report.aspects
    .filter(({ complaints }) => complaints.count > 0)
    .map(({ aspect }) => aspect)
    .join(', ')}`,
)

console.log('\nWhat one more point is worth')
const scores = satisfactionIndex(model, answers, { construct: 'Satisfaction', scale: SCALE }).scores
const known = sheets.map((_, row) => row).filter(row => scores.defined[row] === 1)
const left = known.map(row => drawExponential(uniform, 0.18 * Math.exp(-0.035 * (scores.values[row] - 60))))
const { effect } = satisfactionEffect({
  durations: { unit: 'year', duration: left.map(time => Math.min(3, time)), event: left.map(time => time < 3) },
  index: known.map(row => scores.values[row]),
  clusters: known.map(row => firm[row]),
})
const worth = worthOfSatisfaction(
  ['Harbour Cold Storage', 'Upland Dairies'].map((client, k) => ({
    client,
    leaving: { unit: 'year', times: [0], values: [0.15 + 0.1 * k], between: 'step', quantity: 'hazard' },
    margins: [1, 2, 3, 4, 5].map(time => ({ time, amount: 30_000 })),
  })),
  effect,
  { annualDiscountRate: 0.1 },
)
console.log(
  `two clients of ${worth.valueNow.toFixed(0)}: one point ${worth.worth.toFixed(0)}, ${to(0, worth.interval)}`,
)

const folder = process.argv[2]
if (folder !== undefined) {
  mkdirSync(folder, { recursive: true })
  const pictures = {
    'path-diagram': pathDiagram(model),
    'importance-performance': importancePerformanceChart(
      importancePerformance(model, { target: 'Satisfaction', scale: SCALE }),
    ),
  }
  for (const [name, picture] of Object.entries(pictures)) {
    writeFileSync(`${folder}/${name}.vl.json`, JSON.stringify(picture, null, 2))
  }
}

/** Some applications are not decided yet. */
function decidedOn(submitted, days) {
  const day = Math.ceil(Date.parse(submitted) / 864e5 + days)
  return day <= Date.UTC(2026, 0, 5) / 864e5 ? isoDate(day) : null
}
