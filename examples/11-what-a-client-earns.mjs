// What a client earns its lender: a loan, a line, a guarantee and a deposit line by line; what the loan should cost, and one decision.
// Run: npm run build, then node examples/11-what-a-client-earns.mjs
// With a folder, its pictures are written there as Vega-Lite: node examples/11-what-a-client-earns.mjs pictures
import { mkdirSync, writeFileSync } from 'node:fs'
import { contributionChart, priceDriversChart, relationshipProfitChart } from 'clientele/charts'
import { money } from 'clientele/money'
import { show } from 'clientele/node'
import {
  contributionIndex,
  contributions,
  decide,
  facilityProfit,
  minimumPrice,
  priceTable,
  reconcileContributions,
  relationshipProfit,
  withCrossSell,
} from 'clientele/project'

const euros = minorUnits => (minorUnits / 100).toLocaleString('en', { maximumFractionDigits: 0 })
const percent = (share, digits = 2) => `${(100 * share).toFixed(digits)} %`
const sum = values => values.reduce((total, value) => total + value, 0)

// 1. What the treasury charges and credits, by term; and on which terms the lender counts.
const rates = (...values) => ({
  unit: 'year',
  times: [0.25, 1, 2, 3, 5, 10],
  values,
  between: 'linear',
  quantity: 'rate',
})
const curve = {
  currency: 'EUR',
  on: '2025-01-01',
  base: rates(0.027, 0.025, 0.0245, 0.0245, 0.0255, 0.028),
  liquidity: rates(0.0005, 0.0015, 0.003, 0.004, 0.006, 0.009),
}
const terms = {
  from: '2025-01-01',
  months: 12,
  curves: [curve],
  capital: { basis: { kind: 'regulatory', ratio: 0.13 }, funding: 'whole-loan', annualReturn: 0.025 },
  annualHurdleRate: 0.11,
  taxRate: 0.25,
  feeView: 'effective-interest',
  lines: 'contractual',
}

// 2. A made-up cold store and what it has with the bank.
const loan = {
  kind: 'term-loan',
  name: 'Term loan',
  balance: {
    kind: 'regular',
    principal: money(12_000_000, 'EUR'),
    from: '2025-01-01',
    months: 84,
    everyMonths: 3,
    repayment: 'annuity',
  },
  rate: { kind: 'fixed', annualRate: 0.0465 },
  fees: [{ kind: 'once', name: 'Arrangement', amount: money(90_000, 'EUR'), on: '2025-01-01', partOfYield: true }],
  transactionCost: money(18_000, 'EUR'),
  operatingCost: {
    kind: 'activities',
    activities: [
      { name: 'Review of accounts', timesPerYear: 2, unitCost: money(4_200, 'EUR') },
      { name: 'Valuation of security', timesPerYear: 1, unitCost: money(6_500, 'EUR') },
    ],
  },
  lossGivenDefault: 0.35,
  capital: { riskWeight: 1 },
}
const client = { currency: 'EUR', probabilityOfDefault: 0.012 }
const relationship = {
  client: 'Harbour Cold Storage',
  ...client,
  facilities: [
    loan,
    {
      kind: 'credit-line',
      name: 'Revolving line',
      limit: money(4_000_000, 'EUR'),
      drawn: money(1_500_000, 'EUR'),
      from: '2025-01-01',
      months: 36,
      rate: { kind: 'floating', margin: 0.021, resetMonths: 3 },
      commitmentFee: 0.007,
      conversionFactor: 0.4,
      liquidityReserve: 0.2,
      operatingCost: { kind: 'share-of-balance', annualRate: 0.002 },
      lossGivenDefault: 0.45,
      capital: { riskWeight: 1 },
    },
    {
      kind: 'guarantee',
      name: 'Performance guarantee',
      amount: money(2_000_000, 'EUR'),
      from: '2025-01-01',
      months: 24,
      annualFee: 0.0125,
      conversionFactor: 0.5,
      lossGivenDefault: 0.45,
      capital: { riskWeight: 1 },
    },
    {
      kind: 'deposit',
      name: 'Operating account',
      balance: money(3_000_000, 'EUR'),
      annualRate: 0.004,
      maturity: { kind: 'demand', coreShare: 0.7, coreMonths: 60 },
      operatingCost: {
        kind: 'activities',
        activities: [{ name: 'Payments, by the thousand', timesPerYear: 24, unitCost: money(310, 'EUR') }],
      },
    },
  ],
  activities: [{ name: 'Visit', timesPerYear: 4, unitCost: money(1_800, 'EUR') }],
}
const profit = relationshipProfit(relationship, terms)
const LINES = {
  interest: 'Interest',
  funding: 'Transfer price',
  liquidity: 'Liquidity',
  fees: 'Fees',
  transactionCost: 'Transaction cost',
  operatingCost: 'Operating cost',
  expectedLoss: 'Expected loss',
  capitalReturn: 'Return on capital placed',
  tax: 'Tax',
}
const columns = [...profit.facilities, { name: 'Total', ...profit.total }]
const row = (title, figure) => ({
  euros: title,
  ...Object.fromEntries(columns.map(column => [column.name, figure(column)])),
})
console.log(`${profit.client}, ${profit.from} to ${profit.to}, line by line:`)
console.log(
  show(
    [
      ...Object.entries(LINES).map(([line, title]) => row(title, ({ lines }) => euros(lines[line]))),
      row('Profit', column => euros(column.profit)),
      row('Capital', column => euros(column.capital)),
      row('Charge for capital', column => euros(0 - column.capitalCharge)),
      row('Economic profit', column => euros(column.economicProfit)),
      row('RAROC', ({ raroc }) => (raroc === undefined ? '' : percent(raroc))),
    ],
    { rows: 14 },
  ),
)
const { funding, capital } = profit.conventions
console.log(`  RAROC of ${funding.replaceAll('-', ' ')} funding and ${capital} capital, after tax.`)
const parts = sum(profit.facilities.map(facility => facility.profit))
console.log(`  The parts add up to ${parts} cents, the total is ${profit.total.profit}.`)

// 3. The loan alone and with all that comes with it; what one more product would bring.
const alone = facilityProfit(loan, client, terms)
console.log(`\nThe loan alone earns ${percent(alone.raroc)}, the relationship ${percent(profit.total.raroc)}.`)
const advice = {
  kind: 'service',
  name: 'Payroll',
  fees: [{ kind: 'yearly', name: 'Payroll', amount: money(30_000, 'EUR') }],
}
const sold = withCrossSell(relationship, [{ facility: advice, probability: 0.4 }], terms)
console.log(`With payroll, sold with probability 40 %: ${percent(sold.expected.raroc)}.`)

// 4. What the loan should cost, and of what that is made.
const price = minimumPrice(loan, client, terms)
console.log(
  `\nThe loan earns ${percent(price.annualHurdleRate)} at ${percent(price.annualRate, 3)}, a margin of ${percent(price.value, 3)}:`,
)
console.log(
  show(
    Object.entries(price.drivers)
      .filter(([, points]) => points !== 0)
      .map(([driver, points]) => ({ driver, 'basis points': (1e4 * points).toFixed(1) })),
  ),
)
const table = priceTable(loan, client, terms, {
  ratings: [
    { name: 'BBB', probabilityOfDefault: 0.003 },
    { name: 'BB', probabilityOfDefault: 0.012 },
    { name: 'B', probabilityOfDefault: 0.045 },
  ],
  tenors: [36, 84],
  securities: [
    { name: 'unsecured', lossGivenDefault: 0.45 },
    { name: 'mortgage', lossGivenDefault: 0.2 },
  ],
})
console.log('\nThe least margin in basis points, by rating and tenor, without security and with a mortgage:')
const bps = (rating, months, security) => {
  const cell = table.find(each => each.rating === rating && each.months === months && each.security === security)
  return cell.status === 'priced' ? (1e4 * cell.price.value).toFixed(0) : cell.reason
}
console.log(
  show(
    ['BBB', 'BB', 'B'].map(rating => ({
      rating,
      '3 years': bps(rating, 36, 'unsecured'),
      '7 years': bps(rating, 84, 'unsecured'),
      '3 years, mortgage': bps(rating, 36, 'mortgage'),
      '7 years, mortgage': bps(rating, 84, 'mortgage'),
    })),
  ),
)

// 5. What each client contributes, and what an index of amount and project scale would say.
const borrower = (client, amount, annualRate, probabilityOfDefault) => ({
  client,
  currency: 'EUR',
  probabilityOfDefault,
  facilities: [
    {
      ...loan,
      balance: { ...loan.balance, principal: money(amount, 'EUR') },
      rate: { kind: 'fixed', annualRate },
      fees: [],
    },
  ],
})
console.log('\nShares of profit, and of loan amount x scale of the project:')
const profits = [
  profit,
  relationshipProfit(borrower('Ring Road Haulage', 9_000_000, 0.052, 0.02), terms),
  relationshipProfit(borrower('Old Mill Bakery', 2_000_000, 0.056, 0.015), terms),
  relationshipProfit(borrower('Upland Timber', 14_000_000, 0.046, 0.035), terms),
]
const shares = contributions(profits)
const loanOf = (client, amount, size) => ({
  client,
  loanAmount: money(amount, 'EUR'),
  projectSize: money(size, 'EUR'),
})
const index = contributionIndex(
  [
    loanOf('Harbour Cold Storage', 12_000_000, 18_000_000),
    loanOf('Ring Road Haulage', 9_000_000, 11_000_000),
    loanOf('Old Mill Bakery', 2_000_000, 2_500_000),
    loanOf('Upland Timber', 14_000_000, 60_000_000),
  ],
  {
    bands: [
      { upTo: money(10_000_000, 'EUR'), factor: 1 },
      { upTo: money(50_000_000, 'EUR'), factor: 1.2 },
      { factor: 1.5 },
    ],
  },
)
const reconciled = reconcileContributions(profits, index)
console.log(
  show(
    reconciled.rows.map(({ client, amount, shareByProfit, shareByIndex }) => ({
      client,
      'profit in euros': euros(amount),
      'share of profit': percent(shareByProfit, 1),
      'share by the index': percent(shareByIndex, 1),
    })),
  ),
)
console.log(`  Shares of profit add up to ${sum(shares.rows.map(({ share }) => share))}.`)
for (const { client, why } of reconciled.flattered.slice(0, 1)) console.log(`  The index flatters ${client}: ${why}`)

// 6. A decision by a policy that is data.
const policy = {
  name: 'Corporate lending, a sample',
  version: '2025-1',
  currency: 'EUR',
  overLimit: 'refer',
  rules: [
    { name: 'In default', when: { fact: 'inDefault', is: 'one-of', values: [true] }, effect: { kind: 'decline' } },
    { name: 'Leverage', when: { fact: 'leverage', is: 'above', value: 5 }, effect: { kind: 'refer' } },
    {
      name: 'Energy prices',
      when: {
        all: [
          { fact: 'sector', is: 'one-of', values: ['cold storage'] },
          { not: { fact: 'powerHedged', is: 'one-of', values: [true] } },
        ],
      },
      effect: { kind: 'condition', text: 'Power is hedged for three years before the first drawing' },
    },
    {
      name: 'Single name',
      when: { fact: 'groupExposure', is: 'above', value: 15_000_000 },
      effect: { kind: 'cap', amount: money(10_000_000, 'EUR') },
    },
  ],
  bands: {
    by: 'probabilityOfDefault',
    bands: [
      { name: 'Sound', until: 0.02, outcome: 'approve', largestAmount: money(15_000_000, 'EUR') },
      { name: 'Watched', until: 0.06, outcome: 'refer', largestAmount: money(5_000_000, 'EUR') },
    ],
  },
  price: { annualHurdleRate: terms.annualHurdleRate, under: 'refer' },
  authority: [
    { name: 'Branch', upTo: money(2_000_000, 'EUR') },
    { name: 'Credit committee', upTo: money(20_000_000, 'EUR') },
  ],
}
const application = {
  id: 'HCS-2025-04',
  amount: money(12_000_000, 'EUR'),
  price: loan.rate.annualRate - alone.transfer.base,
  facts: { inDefault: false, leverage: 3.8, sector: 'cold storage', powerHedged: false, groupExposure: 12_000_000 },
  figures: {
    probabilityOfDefault: client.probabilityOfDefault,
    raroc: alone.raroc,
    minimumPrice: price.value,
    limits: [{ name: 'Loan to value of 60 %', amount: money(13_200_000, 'EUR') }],
  },
}
const tell = (title, decision) => {
  console.log(`\n${title}: ${decision.outcome}, ${decision.authority ?? 'nobody in particular'} signs.`)
  console.log(
    `  Price asked ${percent(decision.price.asked, 3)}, required ${percent(decision.price.required, 3)}; up to ${euros(decision.limit.largest)} euros (${decision.limit.binds.join(', ')}).`,
  )
  for (const { outcome, name, text } of decision.reasons) console.log(`  ${outcome}: ${name}: ${text}`)
  for (const { rule, text } of decision.conditions) console.log(`  on condition (${rule}): ${text}`)
  for (const way of decision.wouldApprove)
    console.log(`  would be approved if ${way.map(({ text }) => text).join(', and ')}`)
}
tell('The loan on its own', decide(application, policy))
tell(
  'The same loan, counting what comes with it',
  decide(
    { ...application, figures: { ...application.figures, raroc: profit.total.raroc, minimumPrice: application.price } },
    policy,
  ),
)

// 7. Pictures.
const [folder] = process.argv.slice(2)
if (folder !== undefined) {
  mkdirSync(folder, { recursive: true })
  const pictures = {
    relationship: relationshipProfitChart(profit),
    price: priceDriversChart(price),
    contribution: contributionChart(shares),
  }
  for (const [name, picture] of Object.entries(pictures))
    writeFileSync(`${folder}/${name}.json`, JSON.stringify(picture))
}
