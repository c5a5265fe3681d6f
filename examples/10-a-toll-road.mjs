// A toll road, from assumptions to a term sheet: who pays for it, what it earns, how much debt it carries, and what may go wrong.
// Run: npm run build, then node examples/10-a-toll-road.mjs
// With a folder, its pictures are written there as Vega-Lite: node examples/10-a-toll-road.mjs pictures
import { mkdirSync, writeFileSync } from 'node:fs'
import {
  coverDistributionChart,
  debtAndCoverChart,
  projectWaterfallChart,
  sourcesAndUsesChart,
  tornadoChart,
} from 'clientele/charts'
import { show } from 'clientele/node'
import {
  coverageRatios,
  debtCapacity,
  planProject,
  projectReturns,
  runProject,
  simulatedDefaults,
  simulatedExpectedLoss,
  simulatedMeasure,
  simulateProject,
  testCovenants,
  tornado,
} from 'clientele/project'

const millions = amount => (amount / 1e6).toFixed(2)
const times = ratio => `${ratio.toFixed(3)}x`
const percent = (share, digits = 2) => `${(100 * share).toFixed(digits)} %`
const sum = values => Array.from(values).reduce((total, value) => total + value, 0)
const same = (a, b) =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) ? 'the same' : `NOT ${millions(b)}`

// 1. Two years to build, 25 to earn, half-years; the loan is repaid five years before the concession ends.
const covenants = { lockUp: { ratio: 'dscr', level: 1.15 }, default: { ratio: 'dscr', level: 1.05 } }
const road = {
  name: 'Northern bypass',
  currency: 'EUR',
  timeline: {
    financialClose: '2024-12-31',
    constructionMonths: 24,
    operationMonths: 300,
    rampUp: Array(12).fill(0.9),
    tailMonths: 60,
    periodMonths: 6,
  },
  indices: { inflation: { annualRate: 0.02, from: '2026-12-31' } },
  revenues: [
    {
      kind: 'volume-price',
      name: 'Tolls',
      volume: { unit: 'vehicle', annual: 12_000_000 },
      phases: [{ kind: 'merchant', price: 3.9, escalation: { kind: 'index', index: 'inflation' } }],
    },
  ],
  operatingCosts: [
    { kind: 'fixed', name: 'Upkeep', annual: 7_000_000, escalation: { kind: 'index', index: 'inflation' } },
    { kind: 'share-of-revenue', name: 'Concession fee', share: 0.03 },
  ],
  maintenance: [{ name: 'Resurfacing', cost: 12_000_000, afterMonths: [120, 240] }],
  capex: [
    { name: 'Land', amount: 20_000_000, draw: { kind: 'at-close' } },
    {
      name: 'Road',
      amount: 400_000_000,
      draw: { kind: 's-curve' },
      depreciation: { kind: 'straight-line', years: 25 },
    },
  ],
  tax: { rate: 0.25, losses: { kind: 'carry-forward' } },
  financing: {
    debt: {
      size: { kind: 'capacity', gearing: 0.85, minimumDscr: 1.3 },
      tranches: [
        {
          name: 'Bank loan',
          share: 1,
          annualRate: 0.05,
          fees: { upfront: 0.02, commitment: 0.006 },
          tenorMonths: 264,
          repayment: { kind: 'sculpted' },
        },
      ],
    },
    reserves: { debtService: { months: 6 }, maintenance: { filled: 'from-cash-flow' } },
    covenants,
  },
}
const plan = planProject(road)
const flows = plan.baseCase
const { uses, sources } = flows
console.log('Sources and uses, in millions of euros:')
console.log(
  show([
    { use: 'land and road', amount: millions(sum(uses.capex)), source: 'bank loan', paid: millions(sum(sources.debt)) },
    { use: 'interest', amount: millions(sum(uses.interest)), source: 'owners', paid: millions(sum(sources.equity)) },
    { use: 'fees', amount: millions(sum(uses.fees)), source: '', paid: '' },
    { use: 'reserves', amount: millions(sum(uses.reserves)), source: '', paid: '' },
    { use: 'in all', amount: millions(uses.total), source: 'in all', paid: millions(sources.total) },
  ]),
)
const { method, residual } = plan.circularity
console.log(
  `  fees, interest and reserve follow from the debt, and the debt from them: solved by ${method}, ${residual < 1e-12 ? 'nothing' : residual} left`,
)

// 2. Cash by year.
const yearOf = date => Number(date.slice(0, 4))
const operation = flows.dates.map((_, row) => row).filter(row => !['close', 'construction'].includes(flows.phase[row]))
const byYear = (column, year) => sum(operation.filter(row => yearOf(flows.dates[row]) === year).map(row => column[row]))
const loan = flows.tranches[0]
const debtService = loan.interestPaid.map((interest, row) =>
  row < operation[0] ? 0 : interest + loan.principalPaid[row],
)
const maintenanceReserve = flows.reserves.find(({ name }) => name === 'maintenance')
const years = [...new Set(operation.map(row => yearOf(flows.dates[row])))]
console.log('\nCash by year, in millions:')
console.log(
  show(
    years
      .filter((_, i) => i < 3 || i % 5 === 4 || i === years.length - 1)
      .map(year => ({
        year,
        tolls: millions(byYear(flows.revenue, year)),
        cost: millions(byYear(flows.operatingCost, year)),
        tax: millions(byYear(flows.tax, year)),
        saved: millions(byYear(maintenanceReserve.funding, year)),
        CFADS: millions(byYear(flows.cfads.values, year)),
        'debt service': millions(byYear(debtService, year)),
        owners: millions(byYear(flows.distributions, year)),
      })),
  ),
)

// 3. Cover.
const ratios = coverageRatios(flows)
console.log('\nCover of the debt:')
console.log(
  show([
    { ratio: 'DSCR, least', value: times(ratios.dscr.minimum.value), when: ratios.dscr.minimum.date },
    { ratio: 'DSCR, mean', value: times(ratios.dscr.average), when: '' },
    { ratio: 'LLCR', value: times(ratios.llcr.atStart), when: ratios.completion },
    { ratio: 'PLCR', value: times(ratios.plcr.atStart), when: ratios.completion },
  ]),
)

// 4. What anybody can check by hand.
const first = operation[0]
const half = 0.05 / 2
const repaidRows = operation.slice(0, 40)
const worth = column => repaidRows.reduce((total, row, t) => total + column[row] / (1 + half) ** (t + 1), 0)
console.log('\nBy hand, in millions:')
const halfYear = (12_000_000 / 2) * 0.9 * 3.9
console.log(
  `  tolls of the first half-year: 6 million vehicles x 90 % x 3.90 = ${millions(halfYear)}: ${same(halfYear, flows.revenue[first])}`,
)
const fees = 0.02 * plan.debt
console.log(`  fee at close: 2 % of ${millions(plan.debt)} = ${millions(fees)}: ${same(fees, flows.uses.fees[0])}`)
console.log(
  `  interest of the first half-year: 2.5 % of the loan = ${millions(half * plan.debt)}: ${same(half * plan.debt, loan.interest[first])}`,
)
console.log(
  `  debt service at 2.5 % a half-year is worth ${millions(worth(debtService))}, the loan: ${same(worth(debtService), plan.debt)}`,
)
console.log(
  `  cash for it is worth ${millions(worth(flows.cfads.values))}, 1.3 loans: ${same(worth(flows.cfads.values), 1.3 * plan.debt)}`,
)
console.log(`  so that LLCR = DSCR: ${same(ratios.llcr.atStart, ratios.dscr.minimum.value)}`)
const six = debtService[first]
console.log(
  `  reserve at completion: the next half-year's debt service, ${millions(six)}: ${same(six, sum(uses.reserves))}`,
)
console.log(
  `  principal adds up to ${millions(sum(loan.principalPaid))}, the loan: ${same(sum(loan.principalPaid), plan.debt)}`,
)
const cashIn = sum(flows.revenue) + sources.total
const cashOut = [
  flows.operatingCost,
  flows.tax,
  flows.maintenance,
  debtService,
  flows.distributions,
  uses.capex,
  uses.interest,
  uses.fees,
]
console.log(`  every euro that came in, ${millions(cashIn)}, went out: ${same(cashIn, sum(cashOut.map(sum)))}`)

// 5. How much debt, and what stands against more? P90: traffic that is exceeded in nine of ten forecasts.
const p90 = runProject(plan, { changes: [{ target: { on: 'volume' }, value: 0.9 }] })
const cash = of => operation.map(row => of.cfads.values[row])
const capacity = debtCapacity({
  scenarios: [
    { name: 'P50', cashFlows: cash(flows), limits: { minimumDscr: 1.3, plcr: 1.4 } },
    { name: 'P90', cashFlows: cash(p90), limits: { minimumDscr: 1.1 } },
  ],
  ratesPerPeriod: half,
  tenor: 40,
  repayment: { kind: 'sculpted' },
  limits: { gearing: 0.85 },
  uses: uses.total,
})
console.log('\nThe largest debt that keeps every limit:')
console.log(
  show(
    capacity.limits.map(({ limit, scenario, required, value, slack, room, binds }) => ({
      limit: scenario === undefined ? limit : `${limit} ${scenario}`,
      required: limit === 'tenor' ? required : required.toFixed(3),
      found: limit === 'tenor' ? value : value.toFixed(3),
      slack: limit === 'tenor' ? slack : slack.toFixed(3),
      'more debt': room === undefined ? '' : millions(room),
      '': binds ? 'binds' : '',
    })),
  ),
)
console.log(`  ${millions(capacity.debt)} million, as planned: ${same(capacity.debt, plan.debt)}`)

// 6. Covenants, as planned and with a tenth less traffic.
console.log('\nCovenants on the ratio of a half-year:')
console.log(
  show(
    Object.entries({ 'as planned': flows, 'P90 traffic': p90 }).map(([run, of]) => {
      const { dscr } = coverageRatios(of)
      const { lockUp, default: called } = testCovenants(of, covenants)
      return {
        run,
        'least ratio': times(dscr.minimum.value),
        on: dscr.minimum.date,
        'cash to spare before lock-up': millions(
          Math.min(...lockUp.cashHeadroom.filter((_, t) => lockUp.defined[t] === 1)),
        ),
        locked: sum(lockUp.breached),
        'in default': sum(called.breached),
      }
    }),
  ),
)

// 7. What moves the least ratio most?
const bars = tornado(plan, {
  measure: 'minimum-dscr',
  drivers: [
    { name: 'Traffic', target: { on: 'volume' }, low: 0.9, high: 1.1 },
    { name: 'Operating cost', target: { on: 'operating-cost' }, low: 0.9, high: 1.1 },
    { name: 'Resurfacing', target: { on: 'maintenance' }, low: 0.8, high: 1.2 },
    { name: 'Inflation', target: { on: 'inflation' }, low: -0.005, high: 0.005 },
  ],
})
console.log('\nLeast DSCR with one assumption changed:')
const ratio = value => (value === undefined ? 'none' : times(value))
console.log(
  show(
    bars.rows.map(({ name, low, high, outcomeAtLow, outcomeAtHigh }) => ({
      name,
      low: `${low}`,
      'DSCR at low': ratio(outcomeAtLow),
      high: `${high}`,
      'DSCR at high': ratio(outcomeAtHigh),
    })),
  ),
)

const late = runProject(plan, { changes: [{ target: { on: 'delay' }, value: 6 }] })
console.log('\nHalf a year late:')
for (const { date, message } of late.events) console.log(`  ${date} ${message}`)

// 8. All of them at once, 2,000 times.
const simulation = simulateProject(plan, {
  drivers: [
    { name: 'Traffic', target: { on: 'volume' }, distribution: { kind: 'normal', mean: 1, deviation: 0.1 } },
    {
      name: 'Cost',
      target: { on: 'operating-cost' },
      distribution: { kind: 'log-normal', median: 1, logDeviation: 0.07 },
    },
    { name: 'Inflation', target: { on: 'inflation' }, distribution: { kind: 'normal', mean: 0, deviation: 0.004 } },
  ],
  correlations: [
    [1, 0, 0.2],
    [0, 1, 0.3],
    [0.2, 0.3, 1],
  ],
  measures: ['minimum-dscr', 'llcr', 'equity-irr'],
  paths: 2000,
  seed: 20241231,
})
console.log('\n2,000 paths of traffic, cost and inflation:')
console.log(
  show(
    ['minimum-dscr', 'llcr', 'equity-irr'].map(measure => {
      const { mean, quantiles } = simulatedMeasure(simulation, measure, { probabilities: [0.05, 0.5, 0.95] })
      const write = value => (measure === 'equity-irr' ? percent(value) : times(value))
      const [low, median, high] = quantiles.map(({ value }) => write(value))
      return { measure, '5 %': low, median, '95 %': high, mean: write(mean) }
    }),
  ),
)
const { below } = simulatedMeasure(simulation, 'minimum-dscr', { below: [1, 1.05, 1.15] })
for (const { value, probability, interval } of below) {
  console.log(
    `  below ${value}x in ${percent(probability)} of paths (95 % interval ${percent(interval.lower)} to ${percent(interval.upper)})`,
  )
}
const { lifetime } = simulatedDefaults(simulation)
const loss = simulatedExpectedLoss(simulation)
console.log(
  `  arrears at any time in ${percent(lifetime.probability)}; expected loss ${percent(loss.lossRate, 3)} of the loan`,
)

// 9. The term sheet.
const { projectAfterTax, equity } = projectReturns(flows, { annualDiscountRate: 0.06, annualEquityDiscountRate: 0.1 })
const nextRoom = millions(Math.min(...capacity.limits.filter(({ binds }) => !binds).map(({ room }) => room)))
const weak = testCovenants(p90, covenants)
console.log('\nTerm sheet:')
console.log(
  show(
    [
      { term: 'Loan', value: `${millions(plan.debt)} million EUR, ${percent(ratios.gearingAtStart)} of all uses` },
      { term: 'Drawn', value: 'over 24 months, beside equity in proportion' },
      {
        term: 'Repaid',
        value: `in 40 half-years after completion; mean life ${ratios.averageLife.toFixed(2)} years from close`,
      },
      { term: 'Tail', value: `${ratios.tail.years} years` },
      { term: 'Interest', value: '5 % a year; 2 % at close, 0.6 % on what is not drawn' },
      {
        term: 'Sized by',
        value: `${capacity.binding.map(({ limit, scenario = '' }) => `${limit} ${scenario}`.trim()).join(', ')}; next limit ${nextRoom} million away`,
      },
      {
        term: 'Least cover',
        value: `${times(ratios.dscr.minimum.value)} by half-year, LLCR ${times(ratios.llcr.atStart)}, PLCR ${times(ratios.plcr.atStart)}`,
      },
      {
        term: 'P90 traffic',
        value: `${times(capacity.scenarios[1].minimumDscr)} at least; ${sum(weak.lockUp.breached)} half-years locked, ${sum(weak.default.breached)} in default`,
      },
      { term: 'Lock-up, default', value: '1.15x, 1.05x' },
      { term: 'Reserve', value: `${millions(sum(uses.reserves))} million, six months of debt service` },
      {
        term: 'Owners',
        value: `${millions(sum(sources.equity))} million, rate of return ${percent(equity.irr.dated.chosen)}`,
      },
      { term: 'Project', value: `rate of return after tax ${percent(projectAfterTax.irr.dated.chosen)}` },
      { term: 'Expected loss', value: `${percent(loss.lossRate, 3)} of the loan over its life` },
    ],
    { rows: 20 },
  ),
)

// 10. Pictures.
const [, , folder] = process.argv
if (folder !== undefined) {
  mkdirSync(folder, { recursive: true })
  const paths = simulation.measures.find(({ measure }) => measure === 'minimum-dscr')
  const levels = [
    { name: 'default', level: 1.05 },
    { name: 'lock-up', level: 1.15 },
  ]
  const pictures = {
    'sources-and-uses': sourcesAndUsesChart(flows),
    waterfall: projectWaterfallChart(flows),
    'debt-and-cover': debtAndCoverChart(flows),
    tornado: tornadoChart(bars),
    'minimum-dscr': coverDistributionChart(paths, { levels }),
  }
  for (const [name, picture] of Object.entries(pictures)) {
    writeFileSync(`${folder}/${name}.vl.json`, `${JSON.stringify(picture, null, 2)}\n`)
  }
}
