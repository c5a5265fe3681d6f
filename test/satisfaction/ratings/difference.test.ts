import { describe, expect, it } from 'vitest'
import { clientCodes } from '../../../src/records/client-codes.js'
import { differenceOf } from '../../../src/satisfaction/ratings/difference.js'
import { readMeasure } from '../../../src/satisfaction/ratings/measure.js'
import { readRating } from '../../../src/satisfaction/ratings/read-rating.js'

const share = readMeasure({ kind: 'satisfied' }, 'measure')

function between(first: object, second: object) {
  const codes = clientCodes()
  const read = (data: object) => readRating(data, 'data', { ...share, codes })
  return differenceOf(read(first), read(second), share.counting, 0.95)
}

describe('differenceOf', () => {
  it.each([
    [36, 12, 2, 0, 0.0569, 0.3404],
    [20, 12, 2, 16, 0.0562, 0.3292],
  ])('of pairs is Newcombe’s interval (1998, method 10): both %i, gained %i, lost %i, neither %i', (...of) => {
    const [both, gained, lost, neither, lower, upper] = of
    const pairs = [
      ...Array<readonly [number, number]>(both).fill([5, 5]),
      ...Array<readonly [number, number]>(gained).fill([1, 5]),
      ...Array<readonly [number, number]>(lost).fill([5, 1]),
      ...Array<readonly [number, number]>(neither).fill([1, 1]),
    ]
    const client = pairs.map((_, i) => i)
    const before = { client, answers: pairs.map(([first]) => first) }
    const { difference, interval } = between(before, { client, answers: pairs.map(([, second]) => second) })
    expect(difference).toBeCloseTo(0.2, 12)
    expect(interval.lower).toBeCloseTo(lower, 4)
    expect(interval.upper).toBeCloseTo(upper, 4)
  })

  it('counts who is in both, and takes surveys without clients for others', () => {
    const [answers, more] = [
      [5, 4, 1],
      [5, 5, 2],
    ]
    expect(between({ answers, client: [1, 2, 3] }, { answers: more, client: [3, 4, 5] }).clientsInBoth).toBe(1)
    expect(between({ answers, client: [1, 2, 3] }, { answers: more }).clientsInBoth).toBe(0)
  })

  it('has a p-value of 1 without a difference and none below 1e-12', () => {
    const answers = [5, 5, 1, 4]
    expect(between({ answers }, { answers }).pValue).toBe(1)
    const [all, none] = [Array<number>(400).fill(5), Array<number>(400).fill(1)]
    expect(between({ answers: all }, { answers: none }).pValue).toBe(1e-12)
  })

  it('of means does not go beyond what the scale allows', () => {
    const scale = readMeasure({ kind: 'mean' }, 'measure')
    const [two, six] = [
      [5, 1],
      [5, 4, 5, 3, 5, 4],
    ].map(answers => readRating({ answers }, 'data', scale))
    // Student's t of one degree of freedom is 12.7: 2 × 12.7 on either side of the mean of two.
    const { interval, pValue } = differenceOf(two!, six!, scale.counting, 0.95)
    expect([interval.lower, interval.upper]).toEqual([-4, 4])
    expect(pValue).toBeGreaterThan(0.05)
  })
})
