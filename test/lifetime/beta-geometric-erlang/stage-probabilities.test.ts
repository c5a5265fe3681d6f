import { describe, expect, it } from 'vitest'
import { overStages, stageProbabilities } from '../../../src/lifetime/beta-geometric-erlang/stage-probabilities.js'
import { historyOf } from '../../../src/lifetime/foundation/histories.js'

const params = { k: 3, r: 0.85, alpha: 1.45, a: 0.79, b: 2.42 }

describe('where clients are', () => {
  it('adds up to one, and is the first stage for certain right after a purchase', () => {
    const just = stageProbabilities(params, 1, historyOf({ frequency: 4, recency: 20, age: 20 }))
    expect(just.living[1]).toBe(0)
    expect(just.living[0]! + just.gone[0]!).toBeCloseTo(1, 15)
    const later = stageProbabilities(params, 1, historyOf({ frequency: 4, recency: 20, age: 26 }))
    expect(later.living.reduce((sum, p) => sum + p, 0) + later.gone[0]!).toBeCloseTo(1, 15)
    expect(later.living[2]).toBeGreaterThan(later.living[0]!)
  })

  it('is alive for certain where nobody could leave yet', () => {
    const { living, gone } = stageProbabilities(params, 0, historyOf({ frequency: 0, recency: 0, age: 400 }))
    expect(gone[0]).toBe(0)
    expect(living.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 15)
  })

  it('weighs the silent stages as the definition does', () => {
    const { living } = stageProbabilities(params, 0, historyOf({ frequency: 2, recency: 5, age: 8 }))
    const [s, z] = [0.85 + 6, 3 / 9.45]
    expect(living[1]! / living[0]!).toBeCloseRelative(s * z, 1e-14)
    expect(living[2]! / living[0]!).toBeCloseRelative((s * (s + 1) * z * z) / 2, 1e-14)
  })

  it('asks once for clients of one frequency and age', () => {
    const two = {
      size: 3,
      times: Float64Array.of(2, 3, 9),
      frequency: Int32Array.of(1, 1, 2),
      recency: Int32Array.of(0, 1, 1),
      age: Int32Array.of(2, 2, 2),
    }
    const asked: number[] = []
    const column = overStages(stageProbabilities(params, 0, two), 3, two, (x, age, out) => {
      asked.push(x, age)
      out.fill(10)
    })
    expect(asked).toEqual([1, 9, 2, 9])
    expect(column.every(value => value > 0 && value < 10)).toBe(true)
  })
})
