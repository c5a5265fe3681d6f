import { expect, it } from 'vitest'
import { growthOf, lossOf, newBusinessOf, prepayingOf } from '../../../src/appraisal/outlook/growing.js'
import { OUTLOOK_POLICY } from '../../../src/appraisal/outlook/index.js'
import { outlookRun } from '../../../src/appraisal/outlook/run.js'
import { LEARNT, madeUp } from './book.js'

const learnt = {
  ...LEARNT,
  prepaying: { events: 3, years: 50 },
  losses: { clients: 10, mean: 0.25, standardDeviation: 0.4 },
  newBusiness: { shape: 2, years: 8 },
  growth: { clients: 20, mean: 0.02, standardDeviation: 0.1 },
}
const run = outlookRun(learnt, OUTLOOK_POLICY, undefined)

it('draws prepayment and losses towards the policy by how much own history says', () => {
  expect(prepayingOf(run).perYear[0]).toBeCloseTo(5 / (2 / -Math.log(0.95) + 50), 12)
  expect(lossOf(run).mean).toBeCloseTo((10 * 0.45 + 10 * 0.25) / 20, 12)
  expect(lossOf(run).standardDeviation).toBeCloseTo(Math.sqrt((0.09 + 0.16) / 2), 12)
})

it('adds a client’s own count of new facilities to the gamma law of the book', () => {
  expect(newBusinessOf(madeUp(), run)).toEqual({ perYear: 0.25, shape: 2 })
  const head = { client: 'X', kind: 'term-loan', status: 'active', currency: 'CNY', limit: 1 } as const
  const facilities = [
    { ...head, id: '1', signedOn: '2022-01-01' },
    { ...head, id: '2', signedOn: '2023-01-01' },
    { ...head, id: '3', signedOn: '2024-01-01' },
    { ...head, id: '4', signedOn: '2024-02-01', status: 'proposed' as const },
  ]
  const client = madeUp({ facilities }, { clientSince: '2022-01-01' })
  // From 90 days after the first day to the end of 2024: 1,005 days.
  expect(newBusinessOf(client, run)).toEqual({ perYear: 4 / (8 + 1005 / 365.25), shape: 4 })
  expect(newBusinessOf(madeUp({}, { entityType: 'project-company' }), run).perYear).toBeCloseTo(0.02, 12)
})

it('draws growth towards the book', () => {
  const book = 0.03
  expect(growthOf(madeUp(), run).perYear).toBeCloseTo(book, 12)
  expect(growthOf(madeUp(), run).standardDeviation).toBe(0.05)
  const year = { client: 'X', currency: 'CNY' } as const
  const statements = [
    { ...year, periodEnd: '2023-12-31', sales: 100 },
    { ...year, periodEnd: '2024-12-31', sales: 120 },
  ]
  const told = 0.05 ** 2 / (0.05 ** 2 + 0.12 ** 2)
  expect(growthOf(madeUp({ statements }), run).perYear).toBeCloseTo(book + told * (0.2 - book), 12)
})
