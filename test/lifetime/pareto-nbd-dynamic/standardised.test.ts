import { describe, expect, it } from 'vitest'
import type { DynamicHistories } from '../../../src/lifetime/pareto-nbd-dynamic/histories.js'
import {
  designOverTime,
  spreadsOf,
  standardisedCourses,
} from '../../../src/lifetime/pareto-nbd-dynamic/standardised.js'

const names = { purchase: ['sale'], dropout: ['sale', 'gender'] }
const histories: DynamicHistories = {
  size: 3,
  courses: [
    { times: Float64Array.of(0, 1, 4), purchase: Float64Array.of(2, 0), dropout: Float64Array.of(2, 1, 0, 1) },
    { times: Float64Array.of(0, 3), purchase: Float64Array.of(0), dropout: Float64Array.of(0, 0) },
  ],
  course: Int32Array.of(0, 0, 1),
  frequency: new Int32Array(3),
  recency: new Float64Array(3),
  age: Float64Array.of(4, 4, 3),
  weight: Float64Array.of(1, 2, 1),
  ofClient: Int32Array.of(0, 1, 2),
}
const none = { purchase: { sale: 0 }, dropout: { sale: 0, gender: 0 } }

describe('standardised covariates', () => {
  it('have mean 0 and deviation 1 over the time of all clients', () => {
    const design = designOverTime(histories, names, none)
    const [sale] = spreadsOf(['sale'], design)
    const [gender] = spreadsOf(['gender'], design)
    // Three clients spend 4 units each, of which 1 with a sale of 2; one spends 3 without.
    expect(sale?.mean).toBeCloseTo((3 * 2) / 15, 14)
    expect(gender?.mean).toBeCloseTo(12 / 15, 14)
    expect(sale?.deviation).toBeCloseTo(Math.sqrt((3 * 4) / 15 - 0.16), 14)
    if (sale === undefined || gender === undefined) throw new Error('two spreads')
    const [first] = standardisedCourses(histories.courses, [sale], [sale, gender])
    expect(first?.purchase[0]).toBeCloseTo((2 - sale.mean) / sale.deviation, 14)
    expect(first?.dropout[3]).toBeCloseTo((1 - gender.mean) / gender.deviation, 14)
    expect(first?.times).toBe(histories.courses[0]?.times)
  })

  it('refuse what does not change, and what others tell', () => {
    const still = histories.courses.map(course => ({ ...course, purchase: course.purchase.map(() => 3) }))
    expect(() => designOverTime({ ...histories, courses: still }, names, none)).toThrow('NO_VARIATION')
    const twice = { purchase: ['sale', 'discount'], dropout: [] }
    const courses = histories.courses.map(({ times, purchase }) => ({
      times,
      purchase: Float64Array.from([...purchase].flatMap(value => [value, 3 - 2 * value])),
      dropout: new Float64Array(0),
    }))
    const effects = { purchase: { sale: 0, discount: 0 } }
    expect(() => designOverTime({ ...histories, courses }, twice, effects)).toThrow('COLLINEAR_COVARIATES')
  })
})
