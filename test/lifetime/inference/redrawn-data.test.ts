import { describe, expect, it } from 'vitest'
import { bgNbd, gammaGamma, logNormalSpend } from '../../../src/lifetime/index.js'
import { redrawnBase, redrawnTenures } from '../../../src/lifetime/inference/redrawn-data.js'
import { customerBaseFromPatterns, tenureCounts } from '../../../src/records/index.js'
import { amounts } from '../likelihood-data.js'
import { base, bg, meanOf, sbg, tenures } from './sample-data.js'

describe('clients drawn from a model', () => {
  it('are as long observed, and buy as the model says', () => {
    const drawn = redrawnBase(...bg, base, 4)
    expect(Array.from(drawn.age)).toEqual(Array.from(base.age))
    expect(drawn.timeUnit).toBe(base.timeUnit)
    expect(drawn.observedUntil).toBe(base.observedUntil)
    const expected = meanOf(base.age.map(horizon => bgNbd.expectedPurchasesOfNewClient(bg[1], { horizon })))
    expect(Math.abs(meanOf(drawn.frequency) - expected)).toBeLessThan(0.35)
    expect(Array.from(redrawnBase(...bg, base, 4).recency)).toEqual(Array.from(drawn.recency))
    expect(Array.from(redrawnBase(...bg, base, 5).recency)).not.toEqual(Array.from(drawn.recency))
  })

  it('are written out where rows stand for many', () => {
    const rows = { frequency: [0, 1], recency: [0, 3], age: [9, 12], weight: [3, 2] }
    const weighted = customerBaseFromPatterns(rows, { timeUnit: 'week', observedUntil: '2024-12-29' })
    expect(Array.from(redrawnBase(...bg, weighted, 4).age)).toEqual([9, 9, 9, 12, 12])
  })

  it('place as many orders, in the same currency, where amounts are drawn', () => {
    const priced = { ...amounts, currency: 'EUR' }
    const drawn = [
      redrawnBase(gammaGamma, gammaGamma.fit(priced), priced, 4),
      redrawnBase(logNormalSpend, logNormalSpend.fit(priced), priced, 4),
    ]
    for (const again of drawn) {
      expect(Array.from(again.spendOrders ?? [])).toEqual(Array.from(amounts.spendOrders ?? [1]))
      expect(again.currency).toBe('EUR')
      expect(gammaGamma.fit(again).fit.source).toBe('likelihood')
    }
    expect(logNormalSpend.fit(drawn[1]!).currency).toBe('EUR')
  })
})

describe('tenures drawn from a model', () => {
  it('follow those who are left as long, and all others to the end', () => {
    const drawn = redrawnTenures(...sbg, tenures, 4)
    expect(drawn.clients).toBe(1000)
    expect(Math.max(...drawn.tenure)).toBe(7)
    expect(drawn.active.slice(0, -1).every(count => count === 0)).toBe(true)
    const mixed = tenureCounts({ tenure: [2, 5], lost: [10, 20], active: [30, 40] })
    const again = redrawnTenures(...sbg, mixed, 4)
    expect(again.clients).toBe(100)
    const row = again.tenure.indexOf(2)
    expect(again.active[row]).toBeGreaterThan(0)
    expect(again.active[row]).toBeLessThanOrEqual(30)
  })
})
