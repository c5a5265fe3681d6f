import { describe, expect, it } from 'vitest'
import { seriesOf } from '../../src/numeric/hyp2f1-series.js'

describe('seriesOf', () => {
  it('sums a geometric and a logarithmic series', () => {
    expect(seriesOf(1, 3, 3, 0.5, Infinity)).toBeCloseRelative(Math.LN2, 1e-15)
    expect(seriesOf(1, 1, 2, 0.5, Infinity)).toBeCloseRelative(Math.log(2 * Math.LN2), 1e-15)
  })

  it('holds sums beyond the largest double: (1 - z)^-a', () => {
    expect(seriesOf(5000, 2, 2, 0.5, Infinity)).toBeCloseRelative(5000 * Math.LN2, 1e-14)
  })

  it('ends with a polynomial', () => {
    expect(seriesOf(-1, 1, 2, 0.5, 10)).toBeCloseRelative(Math.log(0.75), 1e-15)
  })

  it('says NaN where it cancels or does not end in time', () => {
    expect(seriesOf(-40, 1.5, 1, 0.9, Infinity)).toBeNaN()
    expect(seriesOf(1, 1, 2, 0.999, 50)).toBeNaN()
  })
})
