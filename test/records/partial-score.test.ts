import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partialScore } from '../../src/records/partial-score.js'

describe('partialScore', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const grade = fc.option(
    fc.tuple(share, share, share).map(([a, b, c]) => {
      const [lower = 0, middle = 0, upper = 0] = [a, b, c].toSorted((one, other) => one - other)
      return { figure: middle, grade: middle, lower, upper }
    }),
    { nil: undefined },
  )
  const weight = fc.double({ min: 1e-3, max: 1e3, noNaN: true })

  it('is what its parts add up to, within its range, which knowing more never widens', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(weight, grade), { minLength: 1, maxLength: 6 }), rows => {
        const weights = Object.fromEntries(rows.map(([own], i) => [`p${i}`, own]))
        const grades = Object.fromEntries(rows.map(([, own], i) => [`p${i}`, own]))
        const { score, range, coverage, parts } = partialScore(weights, grades)
        const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
        expect(sum(parts.map(part => part.weight))).toBeCloseTo(1, 12)
        expect(range.upper - range.lower).toBeGreaterThanOrEqual(1 - coverage - 1e-12)
        if (score !== undefined) {
          expect(sum(parts.flatMap(({ contribution = 0 }) => contribution))).toBeCloseTo(score, 12)
          expect(score).toBeGreaterThanOrEqual(range.lower)
          expect(score).toBeLessThanOrEqual(range.upper)
        }
        const known = partialScore(weights, { ...grades, p0: { figure: 1, grade: 1, lower: 1, upper: 1 } })
        expect(known.range.upper - known.range.lower).toBeLessThanOrEqual(range.upper - range.lower + 1e-12)
      }),
    )
  })
})

it('has no figure of what is graded without one', () => {
  const { parts } = partialScore({ sector: 2 }, { sector: { grade: 0.5, lower: 0.5, upper: 0.5 } })
  expect(parts).toEqual([{ name: 'sector', weight: 1, grade: 0.5, contribution: 0.5 }])
})

it('weighs the largest and the smallest numbers', () => {
  const one = { grade: 1, lower: 1, upper: 1 }
  expect(partialScore({ a: 1.7e308, b: 1.7e308 }, { a: one })).toMatchObject({ score: 1, coverage: 0.5 })
  expect(partialScore({ a: 5e-324, b: 5e-324 }, { a: one })).toMatchObject({ score: 1, coverage: 0.5 })
  expect(partialScore({ a: 1e308, b: 5e-324 }, { a: one, b: one })).toMatchObject({ score: 1, coverage: 1 })
})

it('lies within its range to the last digit', () => {
  const one = { grade: 1, lower: 1, upper: 1 }
  // Weights of which 1 - w and w do not add up to 1 in doubles.
  const { score, range } = partialScore(
    { a: 0.0005621464326563942, b: 0.24985946339183587, c: 0.7495783901755076 },
    { a: one },
  )
  expect([score, range.upper]).toEqual([1, 1])
})
