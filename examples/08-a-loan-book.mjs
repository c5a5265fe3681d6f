// A loan book from ratings to capital: how ratings move, what is lost on average and in a bad year, and who is too large.
// Run: npm run build, then node examples/08-a-loan-book.mjs
import { randomStream, runSync, scenario } from 'clientele/model'
import { show } from 'clientele/node'
import { ratingHistories } from 'clientele/records'
import {
  checkLimits,
  cohortMigration,
  expectedCreditLosses,
  irbCapital,
  migrationByPowers,
  pdTermStructure,
  scenarioMigrations,
  simulatedRisk,
  simulateLosses,
} from 'clientele/risk'

const random = randomStream(1)
const percent = (share, digits = 2) => `${(100 * share).toFixed(digits)} %`
const millions = amount => (amount / 1e6).toFixed(2)

// 1. Ratings of 3,000 clients at the ends of five years, drawn with a known truth.
const states = ['A', 'B', 'C', 'D']
const truth = {
  A: [0.92, 0.07, 0.008, 0.002],
  B: [0.05, 0.86, 0.07, 0.02],
  C: [0.01, 0.12, 0.75, 0.12],
  D: [0, 0, 0, 1],
}
function nextRating(from) {
  const draw = random()
  return states.find((_, i) => draw < truth[from].slice(0, i + 1).reduce((sum, share) => sum + share)) ?? 'D'
}
const ratings = []
for (let client = 0; client < 3000; client++) {
  let rating = states[Math.floor(3 * random())]
  for (let year = 2019; year <= 2024 && rating !== undefined; year++) {
    ratings.push({ client, date: `${year}-12-31`, rating })
    rating = rating === 'D' ? undefined : nextRating(rating)
  }
}
const histories = ratingHistories(ratings, { states, defaultState: 'D', observedUntil: '2024-12-31' })
const ends = [2019, 2020, 2021, 2022, 2023, 2024].map(year => `${year}-12-31`)
const { matrix, intervals, atRisk } = cohortMigration(histories, { at: ends })
console.log('A year of ratings, and how sure its probability of default is:')
console.log(
  show(
    ['A', 'B', 'C'].map((from, i) => ({
      from,
      clients: atRisk[i],
      ...Object.fromEntries(states.map((to, j) => [to, percent(matrix.rows[i][j])])),
      'D from': percent(intervals[i][3].lower),
      'D to': percent(intervals[i][3].upper),
    })),
  ),
)

// 2. Three stories of the economy. Each comes back to normal, or its last year would never end.
const story = (name, ...values) =>
  scenario({
    name,
    factors: {
      creditCycle: { unit: 'year', times: values.map((_, i) => i), values, between: 'step', quantity: 'factor' },
    },
  })
const scenarios = [
  { scenario: story('base', 0), weight: 0.6 },
  { scenario: story('boom', 1, 0.5, 0), weight: 0.1 },
  { scenario: story('recession', -1.5, -1, 0), weight: 0.3 },
]
const told = scenarioMigrations(matrix, scenarios, { periods: 7, assetCorrelation: 0.12 })
const cumulative = (migration, rating) => pdTermStructure(migration, { rating, defaultState: 'D' }).cumulativePd
const through = migrationByPowers(matrix, { periods: 7 })
console.log('\nDefault within 1, 3 and 5 years:')
console.log(
  show(
    ['A', 'B', 'C'].flatMap(rating =>
      [
        ['through the cycle', through],
        ['in the recession', told.scenarios[2].migration],
        ['weighted', told.weighted],
      ].map(([seen, migration]) => {
        const { values } = cumulative(migration, rating)
        return {
          rating,
          seen,
          '1 year': percent(values[1]),
          '3 years': percent(values[3]),
          '5 years': percent(values[5]),
        }
      }),
    ),
  ),
)

// 3. A book of 400 loans. Losses given default are a tenth higher in the recession.
const size = 400
const of = draw => Array.from({ length: size }, draw)
const rating = of(() => ['A', 'B', 'B', 'C'][Math.floor(4 * random())])
const sector = of(() => ['energy', 'transport', 'industry'][Math.floor(3 * random())])
const book = {
  exposure: of(() => Math.round(2e5 * random() ** -0.6)),
  lossGivenDefault: of(() => 0.25 + 0.3 * random()),
  maturity: of(() => 1 + Math.floor(6 * random())),
}
const stage = rating.map(grade => (grade === 'C' ? 2 : 1))
const structures = migration => Object.fromEntries(['A', 'B', 'C'].map(grade => [grade, cumulative(migration, grade)]))
const severity = { base: 1, boom: 1, recession: 1.1 }
const losses = expectedCreditLosses(
  { ...book, rating, stage, termStructures: structures(told.weighted) },
  {
    annualDiscountRate: 0.05,
    scenarios,
    underScenario: Object.fromEntries(
      told.scenarios.map(({ migration }) => [
        migration.scenario,
        {
          termStructures: structures(migration),
          lossGivenDefault: book.lossGivenDefault.map(share => share * severity[migration.scenario]),
        },
      ]),
    ),
  },
)
console.log('\nExpected credit losses, in millions:')
console.log(
  show(
    losses.byStage
      .filter(({ facilities }) => facilities > 0)
      .map(({ stage, facilities, exposure, expectedCreditLoss, coverage }) => ({
        stage,
        facilities,
        exposure: millions(exposure),
        allowance: millions(expectedCreditLoss),
        coverage: percent(coverage),
      })),
  ),
)
console.log(losses.scenarios.map(({ name, total }) => `${name} ${millions(total)}`).join(', '))

// 4. What the rules ask for, and what the book itself may lose in the worst of a thousand years.
const probabilityOfDefault = rating.map(grade => matrix.rows[states.indexOf(grade)][3])
const { riskWeightedAssets } = irbCapital(
  { assetClass: 'corporate', ...book, probabilityOfDefault },
  { rules: 'basel-3.1', on: '2024-12-31' },
)
const sectors = [...new Set(sector)].sort()
const portfolio = {
  exposure: book.exposure,
  lossGivenDefault: book.lossGivenDefault,
  probabilityOfDefault,
  loadings: Object.fromEntries(sectors.map(name => [name, sector.map(one => (one === name ? Math.sqrt(0.18) : 0))])),
}
const correlations = sectors.map((_, i) => sectors.map((_, j) => (i === j ? 1 : 0.6)))
const paths = runSync(simulateLosses(portfolio, { paths: 50_000, seed: 7, correlations }))
const risk = simulatedRisk(paths, { level: 0.999 })
const { lower, upper } = risk.valueAtRisk.interval
console.log(
  `\nCapital by Basel 3.1: ${millions(0.08 * riskWeightedAssets.reduce((sum, amount) => sum + amount, 0))} millions`,
)
console.log(
  `Simulated: expected loss ${millions(risk.expectedLoss.value)}, 99.9 % ${millions(risk.valueAtRisk.value)} (${millions(lower)} to ${millions(upper)}), economic capital ${millions(risk.economicCapital)}`,
)

// 5. Who is too large?
const { breaches, warnings } = checkLimits(
  { exposure: book.exposure, client: of((_, i) => `client ${i}`), sector },
  [
    { name: 'one client', by: 'client', size: { share: 0.1, of: 'capital' } },
    { name: 'one sector', by: 'sector', size: { share: 0.4, of: 'book' } },
  ],
  { bases: { capital: 60e6, book: losses.total.exposure } },
)
console.log(`\n${breaches.length} limits breached, ${warnings.length} nearly:`)
console.log(
  show(
    [...breaches, ...warnings].slice(0, 5).map(use => ({
      limit: use.limit,
      of: use.of,
      millions: millions(use.amount),
      allowed: millions(use.allowed),
      used: percent(use.utilisation, 0),
      state: use.state,
    })),
  ),
)
