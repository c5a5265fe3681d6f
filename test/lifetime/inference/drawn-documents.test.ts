import { describe, expect, it } from 'vitest'
import { bgNbd, mbgCnbd } from '../../../src/lifetime/index.js'
import { drawnDocuments } from '../../../src/lifetime/inference/drawn-documents.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'

const truth = bgNbd.fromParams({ r: 0.8, alpha: 6, a: 0.8, b: 2.5 }, { timeUnit: 'week' })
const { frequency, recency, age } = bgNbd.simulate(truth, { age: Array(2000).fill(52), seed: 1 })
const base = customerBaseFromSummary({ frequency, recency, age }, { timeUnit: 'week', observedUntil: '2024-12-29' })
const model = bgNbd.fit(base)
const input = { pair: [bgNbd, model] as const, data: base }

describe('drawnDocuments', () => {
  it('are normal around the estimate in logarithms, with the covariance of the fit', () => {
    const drawn = drawnDocuments(input, { seed: 3, from: 0, draws: 4000 })
    if (model.fit.source !== 'likelihood') throw new Error('it was fitted')
    const names = ['r', 'alpha', 'a', 'b'] as const
    const logs = names.map(name => drawn.map(({ model }) => Math.log(model.params[name])))
    const means = logs.map(column => column.reduce((sum, value) => sum + value, 0) / column.length)
    for (const [i, one] of names.entries()) {
      const size = model.fit.standardErrors![one] / model.params[one]
      expect(Math.abs(means[i]! - Math.log(model.params[one]))).toBeLessThan((4 * size) / Math.sqrt(4000))
      for (const [j, other] of names.entries()) {
        const found =
          logs[i]!.reduce((sum, value, k) => sum + (value - means[i]!) * (logs[j]![k]! - means[j]!), 0) / 4000
        const expected = model.fit.covariance![i]![j]! / (model.params[one] * model.params[other])
        const scale = size * (model.fit.standardErrors![other] / model.params[other])
        expect(Math.abs(found - expected)).toBeLessThan(0.1 * scale)
      }
    }
  })

  it('depend on the seed and their number alone, with a seed each', () => {
    const whole = drawnDocuments(input, { seed: 3, from: 0, draws: 6 })
    expect(drawnDocuments(input, { seed: 3, from: 2, draws: 4 })).toEqual(whole.slice(2))
    expect(new Set(whole.map(({ seed }) => seed)).size).toBe(6)
    expect(drawnDocuments(input, { seed: 4, from: 0, draws: 6 })).not.toEqual(whole)
  })

  it('take all of a sample, spread over it, before one of it comes again', () => {
    const sample = {
      draws: Object.fromEntries(
        ['r', 'alpha', 'a', 'b'].map(name => [name, Float64Array.from({ length: 10 }, (_, i) => i + 1)]),
      ),
    }
    const drawn = drawnDocuments(input, { seed: 3, from: 0, draws: 20, parameters: sample })
    const rows = drawn.map(({ model }) => Math.round(model.params.r))
    expect(rows.slice(0, 10).toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(rows.slice(10)).toEqual(rows.slice(0, 10))
    expect(Math.abs(rows[1]! - rows[0]!)).toBeGreaterThan(2)
    const later = drawnDocuments(input, { seed: 3, from: 5, draws: 3, parameters: sample })
    expect(later).toEqual(drawn.slice(5, 8))
  })

  it('keep what is not estimated, such as a number of stages', () => {
    const regular = mbgCnbd.fit(base, { k: 2 })
    const drawn = drawnDocuments({ pair: [mbgCnbd, regular], data: base }, { seed: 3, from: 0, draws: 3 })
    expect(drawn.map(({ model }) => model.params.k)).toEqual([2, 2, 2])
    expect(new Set(drawn.map(({ model }) => model.params.r)).size).toBe(3)
  })

  it('are the model itself where it is known', () => {
    const drawn = drawnDocuments(
      { pair: [bgNbd, truth], data: base },
      { seed: 3, from: 0, draws: 2, parameters: 'known' },
    )
    expect(drawn.map(draw => draw.model)).toEqual([truth, truth])
  })

  it('cannot be drawn around parameters that were given', () => {
    const error = thrown(() => drawnDocuments({ pair: [bgNbd, truth], data: base }, { seed: 3, from: 0, draws: 2 }))
    expect([error.code, error.path]).toEqual(['MISSING_VALUE', 'pair[1].fit.covariance'])
    expect(error.received).toContain('parameters as given')
  })
})
