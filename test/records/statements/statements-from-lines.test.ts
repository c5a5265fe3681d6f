import { expect, it } from 'vitest'
import type { StatementLine } from '../../../src/records/portfolio/types/index.js'
import { statementsFromLines } from '../../../src/records/statements/index.js'
import { JUNK } from '../../laws/junk.js'

type Printed = readonly (readonly [item: string, amount: number])[]

function linesOf(standard: StatementLine['standard'], printed: Printed, more: Partial<StatementLine> = {}) {
  return printed.map(([item, amount]): StatementLine => {
    return { client: 'C-1', periodEnd: '2024-12-31', standard, currency: 'CNY', item, amount, ...more }
  })
}

const CHINESE: Printed = [
  ['货币资金', 120],
  ['应收票据', 10],
  ['应收账款', 200],
  ['应收款项融资', 5],
  ['存货', 90],
  ['流动资产合计', 450],
  ['固定资产', 600],
  ['在建工程', 150],
  ['无形资产', 80],
  ['商誉', 20],
  ['资产总计', 1400],
  ['短期借款', 100],
  ['应付账款', 60],
  ['一年内到期的非流动负债', 50],
  ['流动负债合计', 300],
  ['长期借款', 350],
  ['应付债券', 50],
  ['负债合计', 800],
  ['实收资本（或股本）', 300],
  ['资本公积', 100],
  ['盈余公积', 40],
  ['未分配利润', 110],
  ['*少数股东权益', 50],
  ['所有者权益（或股东权益）合计', 600],
  ['一、营业收入', 900],
  ['减：营业成本', 650],
  ['销售费用', 40],
  ['管理费用', 50],
  ['研发费用', 10],
  ['其中：利息费用', 25],
  ['三、利润总额（亏损总额以“－”号填列）', 130],
  ['减：所得税费用', 30],
  ['四、净利润（净亏损以“－”号填列）', 100],
  ['经营活动产生的现金流量净额', 140],
  ['投资活动产生的现金流量净额', -180],
  ['筹资活动产生的现金流量净额', 60],
  ['四、汇率变动对现金及现金等价物的影响', 1],
  ['五、现金及现金等价物净增加额', 21],
  ['购建固定资产、无形资产和其他长期资产支付的现金', 170],
]

it('reads accounts by Chinese standards', () => {
  const { statements, unmapped, conflicts } = statementsFromLines(linesOf('CAS', CHINESE, { unit: 10_000 }))
  expect([unmapped, conflicts]).toEqual([[], []])
  expect(statements).toEqual([
    {
      client: 'C-1',
      periodEnd: '2024-12-31',
      standard: 'CAS',
      currency: 'CNY',
      unit: 10_000,
      cash: 120,
      receivables: 215,
      inventory: 90,
      currentAssets: 450,
      fixedAssets: 750,
      intangibleAssets: 100,
      totalAssets: 1400,
      payables: 60,
      shortTermDebt: 150,
      currentLiabilities: 300,
      longTermDebt: 400,
      totalLiabilities: 800,
      paidInCapital: 400,
      retainedEarnings: 150,
      minorityInterests: 50,
      bookEquity: 600,
      sales: 900,
      costOfSales: 650,
      operatingExpenses: 100,
      interestExpense: 25,
      profitBeforeTax: 130,
      incomeTax: 30,
      netIncome: 100,
      operatingCashFlow: 140,
      investingCashFlow: -180,
      financingCashFlow: 60,
      changeInCash: 21,
      exchangeDifferences: 1,
      capitalExpenditure: 170,
    },
  ])
})

it('reads accounts by IFRS whose expenses have a minus, in brackets or not', () => {
  const printed: Printed = [
    ['Revenue', 900],
    ['Cost of sales', -650],
    ['GROSS PROFIT', 250],
    ['Distribution costs', -40],
    ['Administrative expenses', -60],
    ['Profit from operations', 150],
    ['Finance costs', -20],
    ['Profit/(loss) before tax', 130],
    ['Income tax (expense)/credit (note 9)', -30],
    ['Profit for the year', 100],
    ['Property, plant & equipment', 600],
    ['Total Assets', 1400],
    ['Equity attributable to owners of the parent', 550],
    ['Non-controlling interests', 50],
    ['Net cash used in investing activities', -180],
    ['Purchase of property, plant and equipment', -150],
    ['Purchase of intangible assets', -20],
    ['Dividends paid', -10],
    ['Net decrease in cash and cash equivalents', 5],
  ]
  const { statements, unmapped } = statementsFromLines(linesOf('IFRS', printed))
  expect(unmapped).toEqual([])
  expect(statements[0]).toMatchObject({
    sales: 900,
    costOfSales: 650,
    grossProfit: 250,
    operatingExpenses: 100,
    earningsBeforeInterestAndTax: 150,
    interestExpense: 20,
    profitBeforeTax: 130,
    incomeTax: 30,
    netIncome: 100,
    fixedAssets: 600,
    totalAssets: 1400,
    bookEquity: 600,
    minorityInterests: 50,
    investingCashFlow: -180,
    capitalExpenditure: 170,
    dividendsPaid: 10,
    changeInCash: -5,
  })
})

it('turns a tax credit round with the expenses, and leaves it where they have no minus', () => {
  const [minus] = statementsFromLines(
    linesOf('IFRS', [
      ['Cost of sales', -80],
      ['Income tax', 5],
    ]),
  ).statements
  expect(minus).toMatchObject({ costOfSales: 80, incomeTax: -5 })
  const [plain] = statementsFromLines(
    linesOf('IFRS', [
      ['Cost of sales', 80],
      ['Income tax', -5],
    ]),
  ).statements
  expect(plain).toMatchObject({ costOfSales: 80, incomeTax: -5 })
})

it('takes the better way to an amount, old names where there are no new ones', () => {
  const interest: Printed = [
    ['财务费用', 18],
    ['利息费用', 25],
  ]
  expect(statementsFromLines(linesOf('CAS', interest)).statements[0]?.interestExpense).toBe(25)
  expect(statementsFromLines(linesOf('CAS', interest.slice(0, 1))).statements[0]?.interestExpense).toBe(18)
  const old: Printed = [
    ['主营业务收入', 80],
    ['其他业务收入', 5],
    ['一年内到期的长期负债', 7],
    ['股东权益合计', 60],
  ]
  expect(statementsFromLines(linesOf('CAS', old)).statements[0]).toMatchObject({
    sales: 85,
    shortTermDebt: 7,
    bookEquity: 60,
  })
  const parent: Printed = [
    ['归属于母公司所有者权益合计', 550],
    ['资产总计', 900],
  ]
  expect(statementsFromLines(linesOf('CAS', parent)).statements[0]).not.toHaveProperty('bookEquity')
})

it('keeps statements of clients, days, months and groups apart', () => {
  const sales: Printed = [['营业收入', 900]]
  const lines = [
    ...linesOf('CAS', sales),
    ...linesOf('CAS', sales, { client: 'C-2' }),
    ...linesOf('CAS', sales, { periodEnd: '2023-12-31' }),
    ...linesOf('CAS', sales, { months: 6 }),
    ...linesOf('CAS', sales, { consolidated: true }),
  ]
  const { statements, lineage } = statementsFromLines(lines)
  expect(statements).toHaveLength(5)
  expect(lineage.map(({ client, name }) => [client, name])).toContainEqual(['C-2', 'statements.sales'])
})

it('brings units together and reports currencies, contradictions and what is unknown', () => {
  const { statements, conflicts, unmapped, lineage } = statementsFromLines([
    ...linesOf('CAS', [['资产总计', 1400.5]], { unit: 10_000 }),
    ...linesOf('CAS', [['负债合计', 8_000_000]]),
    ...linesOf('CAS', [['货币资金', 5]], { currency: 'USD' }),
    ...linesOf('CAS', [
      ['营业收入', 900],
      ['Operating revenue', 901],
      ['营业总成本', 800],
      ['神秘项目', 1],
    ]),
    ...linesOf('CAS', [['存货', -3]], { unit: 10_000 }),
  ])
  expect(statements).toEqual([
    {
      client: 'C-1',
      periodEnd: '2024-12-31',
      standard: 'CAS',
      currency: 'CNY',
      unit: 10_000,
      totalAssets: 1400.5,
      totalLiabilities: 800,
      sales: 0.09,
    },
  ])
  expect(conflicts.map(({ code, says }) => [code, says])).toEqual([
    ['MIXED_CURRENCIES', '货币资金 is in USD, the statement in CNY: left out'],
    ['DUPLICATE_KEY', 'Operating revenue is 901, but 营业收入 before it 900: the first is kept'],
    ['OUT_OF_RANGE', 'inventory would be -3, which cannot be below 0: left out'],
  ])
  expect(unmapped.map(({ item, isKnown }) => [item, isKnown])).toEqual([
    ['营业总成本', true],
    ['神秘项目', false],
  ])
  expect(lineage[0]).toEqual({
    name: 'statements.totalAssets',
    client: 'C-1',
    statement: 'C-1 | 2024-12-31 |  | ',
    from: [{ table: 'statementLines', fields: ['item', 'amount'], keys: ['C-1 | 2024-12-31 |  | 资产总计 | '] }],
  })
})

it('accounts for every line', () => {
  const lines = linesOf('CAS', [...CHINESE, ['神秘项目', 1], ['财务费用', 18]])
  const { lineage, unmapped, conflicts } = statementsFromLines(lines)
  const keys = new Set([...lineage.flatMap(({ from }) => from), ...unmapped, ...conflicts].flatMap(({ keys }) => keys))
  const ofOtherWay = 1
  expect(keys.size).toBe(lines.length - ofOtherWay)
})

it('gives nothing for nothing', () => {
  expect(statementsFromLines([])).toEqual({ statements: [], unmapped: [], conflicts: [], lineage: [] })
})

it.each(JUNK.filter(junk => !Array.isArray(junk)))('refuses %s for lines', junk => {
  // @ts-expect-error: what a caller may give by mistake
  expect(() => statementsFromLines(junk)).toThrow(expect.objectContaining({ name: 'ClienteleError' }))
})

it.each([
  [{ amount: '5' }, 'lines[0].amount'],
  [{ amount: Number.NaN }, 'lines[0].amount'],
  [{ item: 5 }, 'lines[0].item'],
  [{ periodEnd: '2024-02-30' }, 'lines[0].periodEnd'],
  [{ standard: 'GAAP' }, 'lines[0].standard'],
  [{ currency: 'yuan' }, 'lines[0].currency'],
  [{ unit: 0 }, 'lines[0].unit'],
])('names the field of a line with %j', (wrong, path) => {
  const [line] = linesOf('CAS', [['存货', 1]])
  // @ts-expect-error: what a file may hold by mistake
  expect(() => statementsFromLines([{ ...line, ...wrong }])).toThrow(expect.objectContaining({ path }))
})

it('keeps the sign that a name says, whichever way expenses are printed', () => {
  const head = { client: 'C-1', periodEnd: '2024-12-31', standard: 'IFRS', currency: 'EUR' } as const
  const taxOf = (cost: number, tax: number): readonly (number | undefined)[] =>
    statementsFromLines([
      { ...head, item: 'Cost of sales', amount: cost },
      { ...head, item: 'Income tax credit', amount: tax },
    ]).statements.map(({ incomeTax }) => incomeTax)
  expect([taxOf(-60, 5), taxOf(60, 5), taxOf(60, -5), taxOf(-60, -5)]).toEqual([[-5], [-5], [-5], [-5]])
})

it('loses no line of a statement whose standard is not stated', () => {
  const head = { client: 'C-1', periodEnd: '2024-12-31', standard: 'other', currency: 'EUR' } as const
  const items = ['FFO', 'Market capitalisation', 'Purchase of property, plant and equipment', 'Operating profit']
  const { statements, unmapped } = statementsFromLines(items.map(item => ({ ...head, item, amount: 7 })))
  expect(unmapped).toEqual([])
  expect(statements).toMatchObject([
    { fundsFromOperations: 7, marketValueOfEquity: 7, capitalExpenditure: 7, earningsBeforeInterestAndTax: 7 },
  ])
})

it.each([
  ['CAS', '现金及现金等价物净减少额', 7, 'changeInCash', -7],
  ['CAS', '净亏损', 7, 'netIncome', -7],
  ['IFRS', '經營活動所用現金淨額', 7, 'operatingCashFlow', -7],
  ['IFRS', 'Net cash outflow from operating activities', 7, 'operatingCashFlow', -7],
  ['IFRS', 'Net cash (used in) investing activities', -7, 'investingCashFlow', -7],
  ['IFRS', '除税前亏损', 7, 'profitBeforeTax', -7],
] as const)('%s: %s of %s', (standard, item, amount, field, value) => {
  const head = { client: 'C-1', periodEnd: '2024-12-31', standard, currency: 'CNY' } as const
  expect(statementsFromLines([{ ...head, item, amount }]).statements[0]?.[field]).toBe(value)
})

it('adds research to selling and administration', () => {
  const head = { client: 'C-1', periodEnd: '2024-12-31', standard: 'IFRS', currency: 'USD' } as const
  const { statements } = statementsFromLines([
    { ...head, item: 'SG&A', amount: 20 },
    { ...head, item: 'Research and development expenses', amount: 5 },
  ])
  expect(statements[0]?.operatingExpenses).toBe(25)
})

it('leaves out a sum that is too large for a number, and a flag that is none', () => {
  const head = { client: 'C-1', periodEnd: '2024-12-31', standard: 'CAS', currency: 'CNY' } as const
  const lines = ['固定资产', '在建工程'].map(item => ({ ...head, item, amount: 1e308 }))
  const { statements, conflicts } = statementsFromLines(lines)
  expect(statements).toEqual([])
  expect(conflicts).toMatchObject([{ code: 'OUT_OF_RANGE', field: 'fixedAssets' }])
  // @ts-expect-error: what a caller may give by mistake
  expect(() => statementsFromLines([{ ...head, item: '存货', amount: 1, consolidated: 'yes' }])).toThrow(
    expect.objectContaining({ path: 'lines[0].consolidated' }),
  )
})

it('tells borrowings that are due within a year from others by what stands behind the name', () => {
  const head = { client: 'C-1', periodEnd: '2024-12-31', standard: 'IFRS', currency: 'EUR' } as const
  const { statements } = statementsFromLines([
    { ...head, item: 'Interest-bearing loans and borrowings (current)', amount: 4 },
    { ...head, item: 'Interest-bearing loans & borrowings, non-current', amount: 7 },
  ])
  expect(statements).toMatchObject([{ shortTermDebt: 4, longTermDebt: 7 }])
})
