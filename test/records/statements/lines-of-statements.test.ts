import { expect, it } from 'vitest'
import type { StatementLine } from '../../../src/records/portfolio/types/index.js'
import { linesOfStatements, periodEndOf } from '../../../src/records/statements/lines-of-statements.js'

const line = (item: string, more: Partial<StatementLine> = {}): StatementLine => {
  return { client: 'C-1', periodEnd: '20241231', standard: 'other', currency: 'CNY', item, amount: 1, ...more }
}

it('reads a statement of an unknown standard by the layout that has more of its lines', () => {
  const fieldsOf = (...items: string[]) =>
    linesOfStatements(items.map(item => line(item))).map(({ layout, lines }) => [
      layout,
      ...lines.map(({ places }) => places[0]?.field),
    ])
  expect(fieldsOf('货币资金', '应收账款', 'FFO')).toEqual([['CAS', 'cash', 'receivables', undefined]])
  expect(fieldsOf('Total assets', 'FFO', 'Unheard of')).toEqual([
    ['IFRS', 'totalAssets', 'fundsFromOperations', undefined],
  ])
})

it('reads all lines of a statement by the standard that one of them states', () => {
  const [only] = linesOfStatements([line('FFO'), line('货币资金', { standard: 'CAS' }), line('EBIT')])
  expect([only?.layout, only?.lines.map(({ places }) => places[0]?.field)]).toEqual([
    'CAS',
    [undefined, 'cash', 'earningsBeforeInterestAndTax'],
  ])
})

it('takes a day for the same day, however it is written', () => {
  expect(linesOfStatements([line('存货'), line('货币资金', { periodEnd: '2024-12-31' })])).toHaveLength(1)
  expect(periodEndOf(line('存货'))).toBe('2024-12-31')
})
