import { describe, expect, it } from 'vitest'
import { coxObjective } from '../../../../src/statistics/survival/cox/objective.js'
import { search } from '../../../../src/statistics/survival/cox/search.js'
import { thrown } from '../../../errors/thrown.js'
import { columns, durations } from './borrowers.js'
import { problemOf } from './problems.js'

describe('search', () => {
  it('ends where the slope is nothing, and knows where it began', () => {
    const problem = problemOf(durations, columns)
    const evaluate = coxObjective(problem)
    const { point, converged, start } = search(problem, evaluate, false, 100)
    expect(converged).toBe(true)
    for (const slope of evaluate(point, true).gradient) expect(slope).toBeCloseTo(0, 10)
    expect(start.logLikelihood).toBe(evaluate(new Float64Array(2), true).logLikelihood)
  })

  it('finds a maximum that lies far out, though no step proves it at once', () => {
    // One of a hundred contradicts.
    const duration = Array.from({ length: 100 }, (_, i) => i + 1)
    const x = duration.map(t => (t === 100 || (t < 50 && t !== 1) ? 1 : 0))
    const problem = problemOf({ unit: 'day', duration, event: duration.map(() => 1) }, { x })
    expect(search(problem, coxObjective(problem), false, 100).converged).toBe(true)
  })

  it('refuses a column that differs between those who were never at risk together', () => {
    // Two times, at each of which all at risk are alike.
    const halves = {
      unit: 'day',
      duration: [1, 2, 2, 5, 6, 6],
      event: [1, 1, 0, 1, 1, 0],
      entry: [0, 0, 0, 4, 4, 4],
    } as const
    const problem = problemOf(halves, { early: [1, 1, 1, 0, 0, 0], x: [1, 2, 3, 3, 2, 1] })
    const error = thrown(() => search(problem, coxObjective(problem), false, 100))
    expect(error).toMatchObject({ code: 'NO_VARIATION', path: 'columns.early' })
  })

  it('names the column that others tell', () => {
    const problem = problemOf(durations, { ...columns, both: columns.x.map((x, i) => 2 * x + columns.z[i]!) })
    const error = thrown(() => search(problem, coxObjective(problem), false, 100))
    expect(error).toMatchObject({ code: 'COLLINEAR_COVARIATES', path: 'columns.both' })
    expect(error.received).toContain('x, z')
    const held = problemOf(
      durations,
      { ...columns, both: columns.x.map((x, i) => 2 * x + columns.z[i]!) },
      { ridge: 1 },
    )
    expect(search(held, coxObjective(held), false, 100).converged).toBe(true)
  })
})
