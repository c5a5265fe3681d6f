import { describe, expect, it } from 'vitest'
import { sampleMean, sampleOfSpread, trialsAt } from '../../../src/satisfaction/ratings/sample.js'

const NO_END = Number.POSITIVE_INFINITY

describe('sampleMean', () => {
  it('of independent answers has the variance of a mean, and counts them', () => {
    const { mean, spread, known } = sampleMean({}, Float64Array.of(1, 0, 0, 1, 1), NO_END)
    expect(mean).toBe(0.6)
    expect(spread).toBeCloseTo(0.24, 14)
    expect(known).toMatchObject({ effective: 5, freedom: 4, isEstimated: false })
    expect(known?.variance).toBeCloseTo(0.3 / 5, 14)
    expect(trialsAt(known!, 0.95)).toBe(5)
  })

  it('of pairs that say the same knows half as much', () => {
    const values = Float64Array.from({ length: 40 }, (_, i) => (Math.floor(i / 2) % 4 === 0 ? 1 : 0))
    const client = Int32Array.from(values, (_, i) => Math.floor(i / 2))
    const { known, clients } = sampleMean({ client }, values, NO_END)
    expect(clients).toBe(20)
    // 20 clients, and one less for their mean is estimated.
    expect(known?.effective).toBeCloseTo(19, 10)
    expect(trialsAt(known!, 0.95)).toBeLessThan(19)
  })

  it('of clients that differ as much within as between knows no more than its answers', () => {
    const values = Float64Array.from({ length: 40 }, (_, i) => i % 2)
    const client = Int32Array.from(values, (_, i) => Math.floor(i / 2))
    expect(sampleMean({ client }, values, NO_END).known?.effective).toBe(40)
  })

  it('of weights that differ has Kish’s number of answers where all are the same', () => {
    const weights = Float64Array.of(0.5, 0.5, 2)
    const { known } = sampleMean({ weights }, Float64Array.of(1, 1, 1), NO_END)
    expect(known?.effective).toBeCloseTo(9 / 4.5, 12)
    // Satterthwaite: (Σ m²)² / Σ m⁴.
    expect(known?.freedom).toBeCloseTo(4.5 ** 2 / (2 * 0.5 ** 4 + 16), 12)
  })

  it('knows nothing of others by one client', () => {
    expect(sampleMean({ client: Int32Array.of(3, 3) }, Float64Array.of(1, 0), NO_END).known).toBeUndefined()
  })
})

it('a sample that was counted is the same as one of rows', () => {
  const rows = sampleMean({}, Float64Array.of(1, 0, 0, -1, 1, 1), 40)
  const counted = sampleOfSpread(rows.mean, rows.spread, 6, 40)
  expect(counted.known).toMatchObject({ effective: rows.known?.effective, freedom: 5 })
  expect(counted.known?.variance).toBeCloseTo(rows.known!.variance, 14)
  expect(counted.largestShare).toBeCloseTo(rows.largestShare, 14)
})
