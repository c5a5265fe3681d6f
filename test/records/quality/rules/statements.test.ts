import { expect, it } from 'vitest'
import { dataQuality } from '../../../../src/records/quality/data-quality.js'
import { verdicts } from '../verdicts.js'

const year = (ending: number, currency?: string, more = {}): object => {
  return { client: 'C', periodEnd: `${ending}-12-31`, ...(currency !== undefined && { currency }), ...more }
}
const said = (...statements: readonly object[]): readonly string[] =>
  verdicts('currencies-differ', 'statements', { statements })

it('asks of statements whether they are in the currency of most of the client', () => {
  expect(said(year(2022, 'EUR'), year(2023, 'USD'), year(2024, 'EUR'))).toEqual(['holds', 'broken', 'holds'])
  expect(said(year(2023, 'USD'), year(2024, 'EUR'))).toEqual(['broken', 'broken'])
  expect(said(year(2023), year(2024, 'EUR'))).toEqual(['unknown', 'not-asked'])
})

it('holds a statement against those of the same circle of companies, and counts copies once', () => {
  expect(said(year(2024, 'EUR'), year(2024, 'USD', { consolidated: true }))).toEqual(['not-asked', 'not-asked'])
  const copies = [year(2023, 'USD'), year(2023, 'USD'), year(2023, 'USD')]
  expect(said(...copies, year(2022, 'EUR'), year(2024, 'EUR')).slice(3)).toEqual(['holds', 'holds'])
})

it('does not let another currency hide that two years do not fit', () => {
  const sales = [5, 5000, 5000]
  const score = (...currencies: readonly string[]): number | undefined => {
    const statements = currencies.map((currency, i) => year(2022 + i, currency, { sales: sales[i] }))
    return dataQuality({ statements: statements as never }, { asOf: '2024-12-31' }).dimensions.consistency?.score
  }
  expect(score('EUR', 'USD', 'USD')).toBeLessThan(score('EUR', 'EUR', 'EUR') ?? 0)
  expect(score('EUR', 'USD', 'EUR')).toBeLessThan(score('EUR', 'EUR', 'EUR') ?? 0)
})
