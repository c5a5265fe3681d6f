import { describe, expect, it } from 'vitest'
import { scatterWarnings } from '../../../src/lifetime/inference/scatter-warnings.js'

/** Two draws whose logarithms have this standard deviation. */
const pair = (deviation: number): Float64Array =>
  Float64Array.of(Math.exp(-deviation / Math.SQRT2), Math.exp(deviation / Math.SQRT2))

describe('the warning about percentile intervals', () => {
  it('names the parameters that scatter by a tenth or more', () => {
    expect(scatterWarnings({ r: pair(0.09), alpha: pair(0.05) })).toEqual([])
    const [warning] = scatterWarnings({ r: pair(0.09), a: pair(0.11), b: pair(0.3) })
    expect(warning).toMatchObject({ code: 'SMALL_SAMPLE', path: 'draws.a' })
    expect(warning?.message).toContain('percentile intervals of a, b:')
  })

  it('says nothing of effects, which have no logarithm, nor of a single draw', () => {
    expect(scatterWarnings({ 'dropout.web': Float64Array.of(-1, 2) })).toEqual([])
    expect(scatterWarnings({ r: Float64Array.of(3) })).toEqual([])
  })
})
