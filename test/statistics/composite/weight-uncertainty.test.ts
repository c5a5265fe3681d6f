import { describe, expect, it } from 'vitest'
import { weightUncertainty } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const columns = { a: [1, 0, 0.6], b: [0, 1, 0.6] }
const composite = { weights: { a: 0.5, b: 0.5 }, normalisation: 'none' } as const

describe('weightUncertainty', () => {
  it('counts places over the draws', () => {
    const answer = weightUncertainty(columns, { composite, spread: 0.5, draws: 4000, seed: 11 })
    const { firstShare, meanPlace, bestPlace, worstPlace } = answer
    expect(firstShare.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
    expect(answer.sameFirst).toBe(firstShare[2])
    expect([...bestPlace]).toEqual([1, 1, 1])
    expect([...worstPlace]).toEqual([3, 3, 2])
    // Rows 0 and 1 mirror each other: 4,000 draws leave an error of less than 0.03 on their places.
    expect(Math.abs(meanPlace[0]! - meanPlace[1]!)).toBeLessThan(0.1)
    // Row 0 leads where (1 + u) / (2 + u + v) > 0.6 with u, v even on [−0.5, 0.5]: 2u > 1 + 3v, an area of 1/12 ... 1/6.
    expect(firstShare[0]).toBeCloseTo(areaWhereFirst(), 1)
  })

  it('says the same again for the same seed, and something else for another', () => {
    const options = { composite, draws: 50, seed: 3 }
    expect(weightUncertainty(columns, options)).toEqual(weightUncertainty(columns, options))
    const other = weightUncertainty(columns, { ...options, seed: 4 })
    expect(other.meanPlace).not.toEqual(weightUncertainty(columns, options).meanPlace)
  })

  it('keeps a ranking that no weight can change', () => {
    const { sameRanking, sameFirst } = weightUncertainty(
      { a: [2, 1], b: [4, 3] },
      { topsis: { weights: { a: 0.5, b: 0.5 } }, draws: 20, spread: 1, seed: 1 },
    )
    expect([sameRanking, sameFirst]).toEqual([1, 1])
  })

  it('takes one criterion and one row', () => {
    const one = { weights: { a: 1 }, normalisation: 'none' } as const
    expect(weightUncertainty({ a: [5] }, { composite: one, draws: 3, seed: 0 })).toMatchObject({
      sameRanking: 1,
      spread: 0.25,
      draws: 3,
      seed: 0,
    })
  })

  it('refuses options out of range', () => {
    expect(thrown(() => weightUncertainty(columns, { composite, seed: 1, spread: 0 })).path).toBe('options.spread')
    expect(thrown(() => weightUncertainty(columns, { composite, seed: 1, draws: 0 })).path).toBe('options.draws')
    expect(thrown(() => weightUncertainty(columns, { composite, seed: -1 })).path).toBe('options.seed')
    // @ts-expect-error the seed is not optional
    expect(thrown(() => weightUncertainty(columns, { composite })).path).toBe('options.seed')
    expect(thrown(() => weightUncertainty(columns, { seed: 1 })).code).toBe('CONFLICTING_OPTIONS')
  })
})

/** The share of even (u, v) on [−0.5, 0.5]² with (1 + u) / (2 + u + v) > 0.6, on a fine grid. */
function areaWhereFirst(): number {
  const steps = 400
  let inside = 0
  for (let i = 0; i < steps; i++) {
    for (let j = 0; j < steps; j++) {
      const [u, v] = [(i + 0.5) / steps - 0.5, (j + 0.5) / steps - 0.5]
      if ((1 + u) / (2 + u + v) > 0.6) inside++
    }
  }
  return inside / steps ** 2
}
