import { dataQuality } from 'clientele/records'
import { expect, it } from 'vitest'

const AS_OF = '2024-12-31'
const timeliness = (portfolio: object, policy: object): unknown =>
  dataQuality(portfolio, { asOf: AS_OF, policy }).dimensions.timeliness?.score

const products = (...records: readonly object[]): object => ({
  products: records.map((record, i) => ({ id: `P-${i}`, name: 'Loan', ...record })),
})
const YEARLY = { ageing: { products: { halfLifeDays: 365 } } }

it('halves with every half-life since a record was checked', () => {
  expect(timeliness(products({ verifiedAt: AS_OF }), YEARLY)).toBe(1)
  expect(timeliness(products({ verifiedAt: '2024-01-01' }), YEARLY)).toBe(0.5)
  expect(timeliness(products({ verifiedAt: '2023-01-01' }), YEARLY)).toBe(0.25)
})

it('counts from when a record was checked or came to be known, whichever is later; days ahead say nothing', () => {
  expect(timeliness(products({ verifiedAt: '2020-01-01', recordedOn: '2024-01-01' }), YEARLY)).toBe(0.5)
  expect(timeliness(products({ verifiedAt: '2025-01-01', recordedOn: '2024-01-01' }), YEARLY)).toBe(0.5)
  expect(timeliness(products({ verifiedAt: '2025-01-01' }), YEARLY)).toBe(0)
})

it('gives what was never dated what the policy says', () => {
  expect(timeliness(products({}, { verifiedAt: AS_OF }), YEARLY)).toBe(0.5)
  expect(timeliness(products({}, { verifiedAt: AS_OF }), { ...YEARLY, undated: 0.5 })).toBe(0.75)
})

it('judges the newest entry of a history only, by the day it is about', () => {
  const ageing = { ratings: { halfLifeDays: 365, newest: { of: 'client', by: 'date' } } }
  const rating = (client: string, date: string): object => ({ client, date, rating: 'A', verifiedAt: AS_OF })
  const ratings = [rating('A', '2010-01-01'), rating('A', '2024-01-01'), rating('B', AS_OF)]
  expect(timeliness({ ratings }, { ageing })).toBe(0.75)
  const ahead = [...ratings, rating('B', '2026-01-01')]
  expect(timeliness({ ratings: ahead }, { ageing })).toBe(0.5)
})

it('judges only records that the policy is about', () => {
  const when = { fact: 'kind', is: 'one-of', values: ['credit'] }
  const ageing = { products: { halfLifeDays: 365, when } }
  const portfolio = products({ kind: 'credit', verifiedAt: '2024-01-01' }, { kind: 'advice' }, {})
  const { dimensions } = dataQuality(portfolio, { asOf: AS_OF, policy: { ageing } as never })
  expect(dimensions.timeliness).toEqual({ score: 0.5, coverage: 0.5 })
  expect(timeliness(products({}), { ageing: {} })).toBeUndefined()
})
