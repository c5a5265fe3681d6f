import { describe, expect, it } from 'vitest'
import { positive, real } from '../../src/model/index.js'
import { confoundingWarnings, listed } from '../../src/statistics/confounding.js'
import { peakShape } from '../../src/statistics/peak-shape.js'

const table = { r: positive('r'), a: positive('a'), b: positive('b') }

/** r known to 0.1, a and b to these errors with this correlation. */
function warningsOf(first: number, second: number, correlation: number, parameters = table) {
  const cross = first * second * correlation
  const shape = peakShape([0.01, 0, 0, 0, first * first, cross, 0, cross, second * second], 3)
  if (shape === undefined) throw new Error('not a covariance')
  return confoundingWarnings(parameters, shape)
}

describe('parameters that stand for each other', () => {
  it('are named, with how they do', () => {
    expect(warningsOf(1.5, 1.6, 0.99)).toMatchInlineSnapshot(`
      [
        {
          "code": "PARAMETERS_CONFOUNDED",
          "message": "The data cannot tell a and b apart: a larger b with a larger a explains them almost as well (correlation 0.990). Predictions may hold; do not read these parameters one by one. Use more data or a model with fewer parameters",
          "path": "params.b",
        },
      ]
    `)
    expect(warningsOf(1.6, 1.5, -0.99)[0]).toMatchObject({
      path: 'params.a',
      message: expect.stringContaining('a larger a with a smaller b explains them almost as well (correlation -0.990)'),
    })
  })

  it('are so where the logarithm is hardly known and the others explain nearly all of it', () => {
    const edge = Math.sqrt(0.95)
    expect(warningsOf(1, 0.3, edge + 1e-6).map(({ path }) => path)).toEqual(['params.a'])
    expect(warningsOf(1, 0.3, edge - 1e-6)).toEqual([])
    expect(warningsOf(0.999, 0.999, 0.999)).toEqual([])
  })

  it('name the partner of one that is alone in being hardly known', () => {
    expect(warningsOf(2, 0.3, 0.99)[0]?.message).toMatch(
      /^The data cannot tell a and b apart: a larger a with a larger b/,
    )
  })

  it('are judged without regard to their units where they may be any number', () => {
    const effects = { r: positive('r'), a: real('of age'), b: real('of tenure') }
    const edge = Math.sqrt(0.99)
    expect(warningsOf(1e-3, 2e-3, edge + 1e-6, effects).map(({ path }) => path)).toEqual(['params.b'])
    expect(warningsOf(1e3, 2e3, edge - 1e-6, effects)).toEqual([])
  })

  it('are none where there is one parameter', () => {
    const shape = peakShape([100], 1)
    if (shape === undefined) throw new Error('not a covariance')
    expect(confoundingWarnings({ rate: positive('rate') }, shape)).toEqual([])
  })
})

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%o reads %s', (names, text) => {
  expect(listed(names)).toBe(text)
})
