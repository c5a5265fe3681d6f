import { expect, it } from 'vitest'
import { spreadOf } from '../../../../src/statistics/clustering/gaussian-mixture/problem.js'
import { search } from '../../../../src/statistics/clustering/gaussian-mixture/search.js'
import { seedbeds } from '../../../../src/statistics/clustering/gaussian-mixture/starts.js'
import { problemOf, rowsOf, TWENTY } from './rows.js'

const beds = seedbeds(TWENTY, spreadOf(TWENTY))

it('more starts find no less', () => {
  const problem = problemOf(TWENTY, 'VVI', 3)
  let last = Number.NEGATIVE_INFINITY
  for (const starts of [1, 2, 4, 8, 16]) {
    const { reached, startsCollapsed } = search(problem, beds, { starts, seed: 3, iterations: 2000 })
    if (reached === undefined) expect(startsCollapsed).toBe(starts)
    else {
      expect(reached.best.objective).toBeGreaterThan(last - 0.2)
      expect(reached.startsAtBest).toBeGreaterThan(0)
      last = reached.best.objective
    }
  }
})

it('has nothing to show where every start collapses', () => {
  const rows = rowsOf([[0], [1], [10], [11]])
  const found = search(problemOf(rows, 'VII', 4), seedbeds(rows, spreadOf(rows)), {
    starts: 3,
    seed: 1,
    iterations: 100,
  })
  expect(found).toEqual({ startsCollapsed: 3 })
})

it('says where it was ended early', () => {
  const problem = problemOf(TWENTY, 'EEE', 3)
  expect(search(problem, beds, { starts: 2, seed: 1, iterations: 1 }).reached?.converged).toBe(false)
  expect(search(problem, beds, { starts: 2, seed: 1, iterations: 5000 }).reached?.converged).toBe(true)
})
