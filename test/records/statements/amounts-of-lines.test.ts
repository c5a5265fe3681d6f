import { expect, it } from 'vitest'
import type { StatementLine } from '../../../src/records/portfolio/types/index.js'
import { amountsOfLines } from '../../../src/records/statements/amounts-of-lines.js'
import { countedLines } from '../../../src/records/statements/counted-lines.js'
import { linesOfStatements } from '../../../src/records/statements/lines-of-statements.js'

function amountsOf(printed: Readonly<Record<string, number>>) {
  const head = { client: 'C-1', periodEnd: '2024-12-31', standard: 'CAS', currency: 'CNY' } as const
  const lines = Object.entries(printed).map(([item, amount]): StatementLine => ({ ...head, item, amount }))
  const amounts = linesOfStatements(lines).flatMap(one => amountsOfLines(countedLines(one).lines, 'CAS'))
  return Object.fromEntries(amounts.map(({ field, value }) => [field, value]))
}

it('takes the sum of a heading and what stands beside it before the sum of parts', () => {
  expect(amountsOf({ 应收票据及应收账款: 210, 应收票据: 10, 应收账款: 200, 应收款项融资: 5 })).toEqual({
    receivables: 215,
  })
  expect(amountsOf({ 应收票据: 10, 应收款项融资: 5 })).toEqual({ receivables: 15 })
})

it('needs both parts of equity', () => {
  expect(amountsOf({ 归属于母公司所有者权益合计: 550 })).toEqual({})
  expect(amountsOf({ 归属于母公司所有者权益合计: 550, 少数股东权益: 50 })).toEqual({
    minorityInterests: 50,
    bookEquity: 600,
  })
})

it('turns expenses and payments round apart from each other', () => {
  expect(amountsOf({ 营业成本: -80, 所得税费用: -5, 支付的股利: 7 })).toEqual({
    costOfSales: 80,
    incomeTax: 5,
    dividendsPaid: 7,
  })
  expect(amountsOf({ 营业成本: 80, 财务费用: -5 })).toEqual({ costOfSales: 80, interestExpense: -5 })
})

it('takes interest of industry before that of a finance arm, which groups print as 0', () => {
  expect(amountsOf({ 利息支出: 0, 财务费用: 80, 利息费用: 75 })).toEqual({ interestExpense: 75 })
  expect(amountsOf({ 利息支出: 6, 财务费用: 80 })).toEqual({ interestExpense: 6 })
})

it('takes fixed assets after what they lost in value', () => {
  expect(amountsOf({ 固定资产净值: 60, 固定资产净额: 59, 在建工程: 2 })).toEqual({ fixedAssets: 61 })
  expect(amountsOf({ 固定资产净值: 60, 在建工程: 2 })).toEqual({ fixedAssets: 62 })
  expect(amountsOf({ 在建工程: 2 })).toEqual({ fixedAssets: 2 })
  expect(amountsOf({ 固定资产净额: 59, 在建工程: 2, 固定资产合计: 62 })).toEqual({ fixedAssets: 62 })
})

it('does not turn round what is added back in the cash flow', () => {
  expect(amountsOf({ 营业成本: -80, 折旧与摊销: 7 })).toEqual({ costOfSales: 80, depreciation: 7 })
  expect(amountsOf({ 营业成本: 80, 折旧与摊销: -7 })).toEqual({ costOfSales: 80, depreciation: 7 })
})
