import { describe, expect, it } from 'vitest'
import { fleissKappa } from '../../../src/statistics/agreement/index.js'
import { thrown } from '../../errors/thrown.js'

/** Ten things, fourteen judges, five classes: a worked example that is often reprinted; kappa 0.210. */
const COUNTS = [
  [0, 0, 0, 0, 14],
  [0, 2, 6, 4, 2],
  [0, 0, 3, 5, 6],
  [0, 3, 9, 2, 0],
  [2, 2, 8, 1, 1],
  [7, 7, 0, 0, 0],
  [3, 2, 6, 3, 0],
  [2, 5, 3, 2, 2],
  [6, 5, 2, 1, 0],
  [0, 2, 2, 3, 7],
]

/** Counts as judgements: whoever gave which does not matter. */
function judgementsOf(counts: readonly (readonly number[])[]) {
  const rows = counts.map(row => row.flatMap((count, place) => new Array<number>(count).fill(place + 1)))
  return Object.fromEntries(rows[0]!.map((_, judge) => [`judge ${judge}`, rows.map(row => row[judge]!)]))
}

describe('fleissKappa', () => {
  it('is that of a worked example, with its parts', () => {
    const { kappa, observed, expected, things } = fleissKappa(judgementsOf(COUNTS))
    expect(kappa).toBeCloseTo(0.20993070442195522, 14)
    expect(observed).toBeCloseTo(0.378, 3)
    expect(expected).toBeCloseTo(0.213, 3)
    expect(things).toBe(10)
  })

  it('is the mean of kappas of classes, weighted by p (1 − p)', () => {
    const { kappa, classes } = fleissKappa(judgementsOf(COUNTS))
    const weight = classes.map(({ share }) => share * (1 - share))
    const whole = weight.reduce((sum, each) => sum + each, 0)
    expect(classes.reduce((sum, each, j) => sum + (each.kappa * weight[j]!) / whole, 0)).toBeCloseTo(kappa, 13)
  })

  it('has the jackknife error of its things', () => {
    const { standardError } = fleissKappa(judgementsOf(COUNTS))
    const without = COUNTS.map((_, i) => fleissKappa(judgementsOf(COUNTS.filter((__, j) => j !== i))).kappa)
    const mean = without.reduce((sum, value) => sum + value, 0) / 10
    expect(standardError).toBeCloseTo(Math.sqrt(0.9 * without.reduce((sum, value) => sum + (value - mean) ** 2, 0)), 12)
  })

  it('is 1 of full agreement and −1/(m − 1) of none between m judges', () => {
    expect(fleissKappa({ a: [1, 2, 1, 2], b: [1, 2, 1, 2], c: [1, 2, 1, 2] })).toMatchObject({
      kappa: 1,
      standardError: 0,
    })
    expect(fleissKappa({ a: ['x', 'y'], b: ['y', 'x'] }).kappa).toBe(-1)
  })

  it('leaves out things that some did not judge, and has no interval where one thing makes all the difference', () => {
    const found = fleissKappa({ a: ['x', 'x', 'y', null], b: ['x', 'x', 'y', 'x'] })
    expect(found).toMatchObject({ kappa: 1, things: 3, leftOut: 1 })
    expect(found.interval).toBeUndefined()
    expect(found.standardError).toBeUndefined()
  })

  it.each([
    ['one judge', { a: ['x', 'y'] }, 'NO_DATA', 'judgements'],
    ['nothing that all judged', { a: ['x', null], b: [null, 'x'] }, 'NO_DATA', 'judgements'],
    ['one class', { a: ['x', 'x'], b: ['x', 'x'] }, 'NO_VARIATION', 'judgements'],
    ['columns of two lengths', { a: ['x', 'y'], b: ['x'] }, 'LENGTH_MISMATCH', 'judgements.b'],
    ['a truth value', { a: [true, 'x'], b: ['x', 'y'] }, 'INVALID_TYPE', 'judgements.a[0]'],
    ['NaN', { a: [Number.NaN, 1], b: [1, 2] }, 'OUT_OF_RANGE', 'judgements.a[0]'],
    ['no column', { a: 5, b: [1] }, 'INVALID_TYPE', 'judgements.a'],
  ])('refuses %s', (_, judgements, code, path) => {
    expect(thrown(() => fleissKappa(judgements as never))).toMatchObject({ code, path })
  })
})
