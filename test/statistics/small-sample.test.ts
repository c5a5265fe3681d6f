import { describe, expect, it } from 'vitest'
import { positive, real } from '../../src/model/index.js'
import { peakShape } from '../../src/statistics/peak-shape.js'
import { smallSampleWarnings } from '../../src/statistics/small-sample.js'

const table = { r: positive('r'), a: positive('a'), b: positive('b') }

/** a is known to 0.1, r and b to these errors with this correlation. */
function warningsOf(
  first: number,
  second: number,
  correlation: number,
  skewed?: readonly string[],
  parameters = table,
) {
  const cross = first * second * correlation
  const shape = peakShape([first * first, 0, cross, 0, 0.01, 0, cross, 0, second * second], 3)
  if (shape === undefined) throw new Error('not a covariance')
  return smallSampleWarnings(parameters, shape, skewed)
}

describe('standard errors that promise too much', () => {
  it('are those of logarithms hardly known', () => {
    expect(warningsOf(0.99, 0.99, 0)).toEqual([])
    expect(warningsOf(0.5, 1, 0)).toMatchInlineSnapshot(`
      [
        {
          "code": "SMALL_SAMPLE",
          "message": "There are too few data for the standard errors of b: intervals made of them cover the truth less often than they say. Take profile intervals, or more data",
          "path": "params.b",
        },
      ]
    `)
    expect(warningsOf(1.2, 1, 0)[0]).toMatchObject({
      path: 'params.r',
      message: expect.stringContaining('of r and b:'),
    })
  })

  it('are not those of parameters in units of their own', () => {
    expect(warningsOf(0.5, 100, 0, [], { r: positive('r'), a: positive('a'), b: real('effect') })).toEqual([])
  })

  it('are smaller ones of parameters known to be skewed, where the first of them is one with the others', () => {
    const edge = Math.sqrt(0.9)
    const skewed = ['r', 'b']
    expect(warningsOf(0.1, 0.2, edge + 1e-6)).toEqual([])
    expect(warningsOf(0.1, 0.2, edge + 1e-6, skewed)[0]?.message).toContain('standard errors of r and b:')
    expect(warningsOf(0.1, 0.2, edge - 1e-6, skewed)).toEqual([])
    expect(warningsOf(0.099, 0.2, edge + 1e-6, skewed)).toEqual([])
    expect(warningsOf(0.1, 0.2, edge + 1e-6, ['b'])[0]?.path).toBe('params.b')
    expect(warningsOf(0.1, 0.2, edge + 1e-6, ['elsewhere'])).toEqual([])
  })
})
