import { expect, it } from 'vitest'
import type { ClientStatement } from '../../../src/records/portfolio/types/index.js'
import { statementFaultsOf } from '../../../src/records/statements/index.js'

const BEFORE: ClientStatement = {
  client: 'C-1',
  periodEnd: '2023-12-31',
  currency: 'CNY',
  cash: 99,
  totalAssets: 1300,
  retainedEarnings: 60,
  sales: 850,
}
const SOUND: ClientStatement = {
  client: 'C-1',
  periodEnd: '2024-12-31',
  currency: 'CNY',
  cash: 120,
  receivables: 210,
  inventory: 90,
  currentAssets: 450,
  fixedAssets: 750,
  intangibleAssets: 100,
  totalAssets: 1400,
  payables: 60,
  shortTermDebt: 150,
  currentLiabilities: 300,
  longTermDebt: 400,
  totalLiabilities: 810,
  retainedEarnings: 150,
  minorityInterests: 50,
  bookEquity: 590,
  sales: 900,
  costOfSales: 652,
  grossProfit: 248,
  earningsBeforeInterestAndTax: 155,
  interestExpense: 25,
  profitBeforeTax: 130,
  incomeTax: 30,
  netIncome: 100,
  operatingCashFlow: 140,
  investingCashFlow: -180,
  financingCashFlow: 60,
  exchangeDifferences: 1,
  changeInCash: 21,
  dividendsPaid: 10,
}

function rulesOf(changed: Partial<ClientStatement>, options = {}) {
  return statementFaultsOf({ ...SOUND, ...changed }, { before: BEFORE, ...options }).map(fault => fault.rule)
}

function repairsOf(changed: Partial<ClientStatement>) {
  const faults = statementFaultsOf({ ...SOUND, ...changed }, { before: BEFORE })
  return faults.flatMap(({ repairs }) => repairs.map(({ repair, field, to }) => [repair, field, to]))
}

it('finds nothing in a sound statement, nor in one that says nothing', () => {
  expect(statementFaultsOf(SOUND, { before: BEFORE })).toEqual([])
  expect(statementFaultsOf({ client: 'C-1', periodEnd: '2024-12-31', currency: 'CNY' }, { before: BEFORE })).toEqual([])
})

it.each([
  [{ totalAssets: 1410 }, ['assets-are-liabilities-and-equity']],
  [{ grossProfit: 240 }, ['gross-profit-is-sales-less-cost']],
  [{ incomeTax: 40 }, ['net-income-is-profit-less-tax']],
  [{ interestExpense: 30 }, ['ebit-is-profit-and-interest']],
  [{ financingCashFlow: 70 }, ['cash-flows-add-up']],
  [{ dividendsPaid: 30 }, ['earnings-are-kept-or-paid']],
  [{ cash: 130, receivables: 200 }, ['cash-changes-by-its-flow']],
  [{ inventory: 190 }, ['parts-are-within-the-whole']],
  [{ longTermDebt: 600 }, ['parts-are-within-the-whole']],
  [{ payables: -60 }, ['amount-is-not-negative']],
])('finds what %j breaks', (changed, rules) => {
  expect(rulesOf(changed)).toEqual(rules)
})

it('suggests the slip that would explain it', () => {
  // Liabilities of 810 written as 8100000 (yuan for 万), as -810, as 180; equity without minority interests.
  expect(repairsOf({ totalLiabilities: 8_100_000 })).toEqual([['multiply', 'totalLiabilities', 810]])
  expect(repairsOf({ bookEquity: 540 })).toContainEqual(['include', 'bookEquity', 590])
  expect(repairsOf({ totalAssets: 4100 })).toContainEqual(['swap-digits', 'totalAssets', 1400])
  expect(repairsOf({ investingCashFlow: 180 })).toEqual([['swap-sign', 'investingCashFlow', -180]])
  expect(repairsOf({ payables: -60 })).toEqual([['swap-sign', 'payables', 60]])
})

it('suggests nothing where no slip explains it', () => {
  expect(repairsOf({ grossProfit: 231 })).toEqual([])
})

it('says what was expected, how far it is off and what rounding explains', () => {
  expect(statementFaultsOf({ ...SOUND, grossProfit: 240 })).toEqual([
    {
      rule: 'gross-profit-is-sales-less-cost',
      holds: 'always',
      terms: [
        { field: 'grossProfit', of: 'statement', value: 240 },
        { field: 'sales', of: 'statement', value: 900 },
        { field: 'costOfSales', of: 'statement', value: 652 },
      ],
      expected: 248,
      difference: -8,
      tolerance: 1.5 + 9e-10,
      says: 'grossProfit = sales - costOfSales: 240 is not 248',
      repairs: [],
    },
  ])
})

it('allows for rounding: half of the last digit of each amount, or what is stated', () => {
  expect(rulesOf({ totalAssets: 1401 })).toEqual([])
  expect(rulesOf({ totalAssets: 1401.04 })).toEqual(['assets-are-liabilities-and-equity'])
  expect(rulesOf({ totalAssets: 1402 })).toEqual(['assets-are-liabilities-and-equity'])
  expect(rulesOf({ totalAssets: 1402 }, { tolerance: 2 })).toEqual([])
})

it('calls cash flows without exchange differences off only mostly', () => {
  const { exchangeDifferences, ...lacking } = { ...SOUND, changeInCash: 80 }
  const holds = statementFaultsOf(lacking).map(fault => fault.holds)
  expect([exchangeDifferences, holds]).toEqual([1, ['mostly']])
})

it('finds years of another size, with the unit that would explain it', () => {
  const slip = { sales: 9_000_000, costOfSales: 6_520_000, grossProfit: 2_480_000 }
  expect(rulesOf(slip)).toEqual(['year-is-like-the-year-before'])
  expect(repairsOf(slip)).toEqual([['multiply', 'sales', 900]])
  const other = statementFaultsOf({ ...SOUND, sales: 0.085, costOfSales: 0, grossProfit: 0 }, { before: BEFORE })
  expect(other.at(-1)?.repairs).toMatchObject([{ factor: 10_000, to: 850 }])
  // The same in another unit is the same.
  expect(rulesOf({}, { before: { ...BEFORE, unit: 0.1, sales: 8500, totalAssets: 13_000 } })).toEqual([])
  // Half a year is held against half.
  expect(rulesOf({ months: 6, sales: 400, costOfSales: 152 }, { jump: 1.2 })).toEqual([])
  expect(rulesOf({}, { before: { ...BEFORE, sales: 80 } })).toEqual(['year-is-like-the-year-before'])
})

it('compares neither currencies nor circles of companies with each other, nor cash over a gap', () => {
  const far = { ...BEFORE, cash: 5, sales: 1 }
  expect(rulesOf({}, { before: { ...far, currency: 'USD' } })).toEqual([])
  expect(rulesOf({}, { before: { ...far, consolidated: true } })).toEqual([])
  expect(rulesOf({}, { before: { ...BEFORE, cash: 5, periodEnd: '2022-12-31' } })).toEqual([])
})

it.each([
  [{ sales: '5' }, {}, 'statement.sales'],
  [{ sales: Number.POSITIVE_INFINITY }, {}, 'statement.sales'],
  [{ periodEnd: '2024-02-30' }, {}, 'statement.periodEnd'],
  [{}, { tolerance: -1 }, 'options.tolerance'],
  [{}, { jump: 1 }, 'options.jump'],
  [{}, { before: 5 }, 'options.before'],
  [{}, { bfore: BEFORE }, 'options.bfore'],
])('refuses %j with %j', (changed, options, path) => {
  // @ts-expect-error: what a caller may give by mistake
  expect(() => statementFaultsOf({ ...SOUND, ...changed }, options)).toThrow(expect.objectContaining({ path }))
})

it('asks nothing of amounts near the largest number', () => {
  const huge = {
    totalAssets: 1e308,
    totalLiabilities: 1e308,
    bookEquity: 1e308,
    currentAssets: 1e308,
    fixedAssets: 1e308,
  }
  const head = { client: 'C-1', periodEnd: '2024-12-31', currency: 'CNY' }
  expect(statementFaultsOf({ ...head, ...huge })).toEqual([])
  const before = { ...head, periodEnd: '2023-12-31', unit: 1e10, totalAssets: 1e308 }
  expect(statementFaultsOf({ ...head, totalAssets: 1e-300 }, { before })).toEqual([])
})
