import { describe, expect, it } from 'vitest'
import { bgNbd, gammaGamma } from '../../../src/lifetime/index.js'
import { purchaseDraws, spendDraws } from '../../../src/lifetime/inference/drawn-columns.js'
import { drawnDocuments } from '../../../src/lifetime/inference/drawn-documents.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'

const columns = {
  frequency: [2, 0, 9],
  recency: [30, 0, 38],
  age: [38, 38, 39],
  meanSpend: [22, 0, 31],
  spendOrders: [2, 0, 9],
}
const base = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '1997-09-30' })
const buying = [bgNbd, bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 })] as const
const spending = [gammaGamma, gammaGamma.fromParams({ p: 6.25, q: 3.74, gamma: 15.44 })] as const
const which = { seed: 3, from: 2, draws: 4 }

describe('purchaseDraws', () => {
  it('draws with the document of its number, into the column that is given', () => {
    const draw = purchaseDraws(buying, base, { ...which, horizon: 39, parameters: 'known' })
    const out = new Float64Array(3)
    expect(draw(1, base, out)).toBe(out)
    const { seed } = drawnDocuments({ pair: buying, data: base }, { ...which, parameters: 'known' })[1]!
    expect(out).toEqual(bgNbd.simulateFuture(buying[1], base, { horizon: 39, seed }))
  })

  it('takes no other parameters than draws, or known ones', () => {
    const wrong = { ...which, horizon: 39, parameters: 7 }
    expect(thrown(() => Reflect.apply(purchaseDraws, undefined, [buying, base, wrong])).path).toBe('options.parameters')
  })
})

describe('spendDraws', () => {
  const purchases = Float64Array.of(1, 2, 3)
  const given = { ...which, spending, spendingParameters: 'known' } as const

  it('is nothing without a spending model', () => {
    expect(spendDraws(base, which)).toBe(undefined)
  })

  it('draws the same for a number, and something else for another', () => {
    const draw = spendDraws(base, given)!
    expect(draw(1, base, purchases)).toEqual(spendDraws(base, { ...given, from: 3, draws: 1 })!(0, base, purchases))
    expect(draw(1, base, purchases)).not.toEqual(draw(2, base, purchases))
  })

  it('draws apart from the buying model', () => {
    const { seed } = drawnDocuments({ pair: buying, data: base }, { ...which, parameters: 'known' })[0]!
    const alike = gammaGamma.simulateFuture(spending[1], base, { purchases, seed })
    expect(spendDraws(base, given)!(0, base, purchases)).not.toEqual(alike)
  })

  it('says which of the two models is at fault', () => {
    const ask = (options: object): string =>
      thrown(() => Reflect.apply(spendDraws, undefined, [base, { ...which, ...options }])).path
    expect(ask({ spending })).toBe('options.spending[1].fit.covariance')
    expect(ask({ spending: [bgNbd, 7] })).toBe('options.spending[1]')
    expect(ask({ spending: [{}, spending[1]] })).toBe('options.spending[0].simulateFuture')
    expect(ask({ spending, spendingParameters: 'sure' })).toBe('options.spendingParameters')
  })
})
