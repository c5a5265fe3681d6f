import { describe, expect, it } from 'vitest'
import { firthObjective } from '../../../../src/statistics/survival/cox/firth-objective.js'
import { firthReport } from '../../../../src/statistics/survival/cox/firth-report.js'
import { search } from '../../../../src/statistics/survival/cox/search.js'
import { columns, durations } from './borrowers.js'
import { problemOf } from './problems.js'

describe('firthReport', () => {
  it('ends its interval where twice the profile falls by the quantile, found on a fine grid', () => {
    const problem = problemOf(durations, columns)
    const evaluate = firthObjective(problem)
    const found = search(problem, evaluate, true, 200)
    const { intervals, tests } = firthReport(problem, evaluate, found, 0.9)
    const best = found.surface.value
    const profile = (x: number): number => {
      let most = -Infinity
      for (let z = -6; z <= 6; z += 0.002) most = Math.max(most, evaluate(Float64Array.of(x, z), true).value)
      return 2 * (best - most)
    }
    const { lower, upper } = intervals['x']!
    const scale = problem.design.scales[0]!
    // The chi-squared quantile of 0.9 at 1 degree of freedom.
    expect(profile(lower * scale)).toBeCloseTo(2.705543454, 4)
    expect(profile(upper * scale)).toBeCloseTo(2.705543454, 4)
    expect(tests['x']!.statistic).toBeCloseTo(profile(0), 4)
    expect(intervals['x']).toMatchObject({ level: 0.9, kind: 'confidence', method: 'profile' })
    expect(lower * scale).toBeLessThan(found.point[0]!)
    expect(upper * scale).toBeGreaterThan(found.point[0]!)
  })
})
