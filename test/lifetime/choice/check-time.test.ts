import { expect, it } from 'vitest'
import { checkTracking, checkTrend } from '../../../src/lifetime/choice/check-time.js'
import { bgNbd, tracking } from '../../../src/lifetime/index.js'
import { purchasesByPeriod, selectClients } from '../../../src/records/index.js'
import { base, model, orders, plain, subject } from './cards.js'

it('holds the course of purchases against the one expected, as counted from the log', () => {
  const { verdict, said } = checkTracking(subject)
  expect(verdict).toBe('holds')
  const day = { observedUntil: '2024-10-04', clientsUntil: '2024-10-04' }
  const counted = purchasesByPeriod(orders, { period: { days: 400 }, ...day })
  const { expectedCumulative } = tracking([bgNbd, model], base, counted)
  expect(said).toMatch(
    new RegExp(`^${counted.repeatPurchases[0]} repeat purchases came and ${expectedCumulative[0]!.toFixed(0)} are`),
  )
  expect(checkTrend(subject).verdict).toBe('holds')
})

it('doubts a model that expects half as much', () => {
  const half = bgNbd.fromParams({ ...model.params, alpha: 2 * model.params.alpha }, { timeUnit: 'week' })
  const { verdict, said } = checkTracking({ ...subject, model: half })
  expect(verdict).toBe('in doubt')
  expect(said).toMatch(/never further apart than [2-9]\d/)
  expect(checkTrend({ ...subject, model: half })).toMatchObject({
    verdict: 'in doubt',
    said: expect.stringMatching(/purchases are \d+\.\d % above what is expected$/),
  })
})

it('says why nothing can be said', () => {
  for (const check of [checkTracking, checkTrend]) {
    expect(check({ ...subject, base: plain() }).said).toContain("keep: ['purchaseDays']")
    expect(check({ ...subject, base: selectClients(base, [0, 1, 2]) }).said).toContain('too few repeat purchases')
  }
})
