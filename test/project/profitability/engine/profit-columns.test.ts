import { expect, it } from 'vitest'
import { emptyColumns, fillRow } from '../../../../src/project/profitability/engine/profit-columns.js'
import { statementOf, totalOf } from '../../../../src/project/profitability/engine/statement.js'
import { figuresOn, GUARANTEE, LINE, SERVICE } from './samples.js'

it('fills a row with what the statement of its facilities says', () => {
  const figures = [figuresOn(LINE), figuresOn(GUARANTEE), figuresOn(SERVICE)]
  const columns = emptyColumns(2)
  fillRow(
    columns,
    1,
    figures.map(each => ({ figures: each })),
    0.12,
  )
  const total = totalOf(
    figures.map(each => statementOf(each, { annualHurdleRate: 0.12 })),
    figures,
  )
  expect(columns.profit[1]).toBe(total.profit)
  expect(columns.income[1]).toBe(total.income)
  expect(columns.economicProfit[1]).toBe(total.economicProfit)
  expect(columns.lines.tax[1]).toBe(total.lines.tax)
  expect(columns.raroc[1]).toBe(total.raroc)
  expect([columns.profit[0], columns.rarocDefined[0], columns.rarocDefined[1]]).toEqual([0, 0, 1])
})
