import { expect, it } from 'vitest'
import type { StatementLine } from '../../../src/records/portfolio/types/index.js'
import { linesOfStatements, periodEndOf } from '../../../src/records/statements/lines-of-statements.js'

const line = (item: string, more: Partial<StatementLine> = {}): StatementLine => {
  return { client: 'C-1', periodEnd: '20241231', standard: 'other', currency: 'CNY', item, amount: 1, ...more }
}

it('looks for the lines of an unknown standard in both layouts', () => {
  const [only] = linesOfStatements([line('货币资金'), line('Trade and other receivables'), line('Unheard of')])
  expect(only?.lines.map(({ places }) => places[0]?.field)).toEqual(['cash', 'receivables', undefined])
})

it('takes a day for the same day, however it is written', () => {
  expect(linesOfStatements([line('存货'), line('货币资金', { periodEnd: '2024-12-31' })])).toHaveLength(1)
  expect(periodEndOf(line('存货'))).toBe('2024-12-31')
})
