// What a borrower is worth who may repay early, refinance elsewhere or default; and what it is worth to keep.
// Run: npm run build, then node examples/06-a-lenders-client.mjs
import { relationshipValue } from 'clientele/lifetime'
import { show } from 'clientele/node'

// A loan of 400,000 over five years in equal quarterly repayments, with an account beside it.
const PRINCIPAL = 400_000
const QUARTERS = 20
const quarters = Array.from({ length: QUARTERS }, (_, i) => ({
  date: { year: 2025 + Math.floor((i + 1) / 4), month: 1 + 3 * ((i + 1) % 4), day: 1 },
  balance: PRINCIPAL * (1 - i / QUARTERS),
}))
const margins = quarters.flatMap(({ date, balance }) => [
  { source: 'net interest', facility: 'loan', date, amount: (balance * 0.021) / 4 },
  { source: 'operating cost', facility: 'loan', date, amount: -220 },
  { source: 'fees', facility: 'account', date, amount: 260 },
  { source: 'operating cost', facility: 'account', date, amount: -90 },
])

// What is owed from each day on: until the first repayment all of it.
const owed = [
  { date: '2025-01-01', amount: PRINCIPAL },
  ...quarters.slice(0, -1).map(({ date }, i) => ({ date, amount: PRINCIPAL * (1 - (i + 1) / QUARTERS) })),
]
const share = part => owed.map(({ date, amount }) => ({ date, amount: part * amount }))

// Early repayment rises once the first year is over; refinancing peaks when rates are fixed anew; default by a yearly curve.
const hazard = (between, times, values) => ({ unit: 'year', times, values, between, quantity: 'hazard' })
const endings = leaving => [
  { name: 'maturity', on: '2030-01-01' },
  {
    name: 'early repayment',
    hazard: hazard('linear', [0, 1, 2], [0.01, 0.04, 0.06]),
    payments: [{ source: 'early repayment fee', facility: 'loan', amount: share(0.005) }],
  },
  {
    name: 'refinancing elsewhere',
    hazard: hazard('step', [0, 2, 3], [0.02 * leaving, 0.15 * leaving, 0.05 * leaving]),
  },
  {
    name: 'default',
    hazard: hazard('log-linear', [0, 5], [0.004, 0.012]),
    payments: [
      { source: 'exposure at default', facility: 'loan', amount: share(-1) },
      { source: 'recovery', facility: 'loan', amount: share(0.62), daysLater: 540 },
    ],
  },
]

// Money costs 3 %, capital of 8 % of what is owed costs 9 % on top.
const terms = {
  valuationDate: '2025-01-01',
  margins,
  endings: endings(1),
  discount: {
    kind: 'capital-rate',
    annualDiscountRate: 0.03,
    annualCapitalRate: 0.09,
    capital: share(0.08),
    facility: 'loan',
  },
  acquisitionCost: 900,
}
const { value, bySource, byEnding, byFacility, survival, expectedYears } = relationshipValue(terms)
const rounded = number => Math.round(number)
console.log(`The relationship is worth ${rounded(value)} and lasts ${expectedYears.toFixed(2)} years of 5.\n`)
console.log(show(bySource.map(part => ({ source: part.name, value: rounded(part.value) }))))
console.log(`\n${byFacility.map(part => `${part.name} ${rounded(part.value)}`).join(', ')}\n`)
console.log(
  show(
    byEnding.map(ending => ({
      ending: ending.name,
      probability: ending.probability,
      value: rounded(ending.value),
      'if so': rounded(ending.valueIfSo),
    })),
  ),
)
const last = survival.values.at(-1)
console.log(`\n${(100 * last).toFixed(1)} % reach maturity.`)

// An offer that halves refinancing elsewhere may cost as much as it adds.
const kept = relationshipValue({ ...terms, endings: endings(0.5) })
console.log(`Halving refinancing elsewhere is worth ${rounded(kept.value - value)} today.`)

// The same with the cost of capital in the rate. Giving both is no program that compiles, and no call that runs:
const hurdle = relationshipValue({ ...terms, discount: { kind: 'hurdle-rate', annualHurdleRate: 0.12 } })
console.log(`At a hurdle of 12 % in the rate it is worth ${rounded(hurdle.value)}.`)
try {
  relationshipValue({ ...terms, discount: { ...terms.discount, kind: 'hurdle-rate', annualHurdleRate: 0.12 } })
} catch (error) {
  console.log(error.message)
}
