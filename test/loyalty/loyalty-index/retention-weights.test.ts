import { describe, expect, it } from 'vitest'
import { completeRows } from '../../../src/loyalty/loyalty-index/complete-rows.js'
import { readPolicy } from '../../../src/loyalty/loyalty-index/read-policy.js'
import { expectFolding, retentionWeights } from '../../../src/loyalty/loyalty-index/retention-weights.js'
import { bookOfClients } from './book-of-clients.js'
import { SMALL } from './small-policy.js'

const reading = readPolicy(SMALL)

function weigh(size: number, seed: number, outcomes?: readonly number[]) {
  const { columns, stayed } = bookOfClients(size, seed)
  const { grades } = completeRows(reading, columns)
  return retentionWeights(reading, grades, Float64Array.from(outcomes ?? stayed), { folds: 5, seed: 9 })
}

describe('weights by retention', () => {
  it('find what staying hangs on, and leave out what counts against it', () => {
    const { weights, towardsData, ofData, against, losses } = weigh(5000, 4)
    expect(towardsData).toBeGreaterThan(0.6)
    expect(against).toContain('gap')
    expect(ofData['gap']).toBe(0)
    // Staying hangs on wallet and trust by 3 to 1.5.
    expect(ofData['wallet']).toBeGreaterThan(0.6)
    expect(ofData['wallet']).toBeLessThan(0.74)
    expect(ofData['trust']).toBeGreaterThan(0.25)
    const { gap = 1 } = weights
    expect(gap).toBeCloseTo((1 - towardsData) * 0.2, 12)
    expect(losses).toHaveLength(11)
    expect(Math.min(...losses.map(({ logLoss }) => logLoss))).toBe(losses[Math.round(10 * towardsData)]!.logLoss)
  })

  it('do not depend on anything but clients and seed', () => {
    expect(weigh(200, 4)).toEqual(weigh(200, 4))
  })

  it('stay where data say nothing', () => {
    const outcomes = Array.from({ length: 400 }, (_, i) => i % 2)
    const moved = weigh(400, 8, outcomes)
    const best = Math.min(...moved.losses.map(({ logLoss }) => logLoss))
    // Noise foretells nothing: log loss near that of a coin.
    expect(best).toBeGreaterThan(Math.LN2 - 0.01)
    expect(Object.values(moved.weights).every(weight => weight >= 0)).toBe(true)
  })

  it('keep the stated ones where every indicator counts against staying', () => {
    const { columns } = bookOfClients(300, 2)
    const { grades } = completeRows(reading, columns)
    const sums = Float64Array.from(grades['wallet']!, (wallet, i) =>
      wallet + grades['gap']![i]! + grades['recommend']![i]! + grades['trust']![i]! > 2 ? 0 : 1,
    )
    const { weights, against } = retentionWeights(reading, grades, sums, { folds: 5, seed: 1 })
    expect(against).toHaveLength(4)
    for (const [name, weight] of Object.entries(weights)) expect(weight).toBeCloseTo(reading.weights[name]!, 12)
  })

  it('deal clients into parts as asked', () => {
    expect(expectFolding(undefined, 3)).toEqual({ folds: 5, seed: 3 })
  })
})
