import { expect, it } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import { beginClimb, climbOn } from '../../../../src/statistics/clustering/gaussian-mixture/climb.js'
import { spreadOf } from '../../../../src/statistics/clustering/gaussian-mixture/problem.js'
import { search } from '../../../../src/statistics/clustering/gaussian-mixture/search.js'
import { drawStart, seedbeds } from '../../../../src/statistics/clustering/gaussian-mixture/starts.js'
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

it('a start that is behind on the way and ahead at the top wins', () => {
  // Start 5 is judged best, at -76.70, where it stays; starts 0 to 4 rest on a saddle at -77.2 before they climb to -70.02.
  const problem = problemOf(TWENTY, 'VVI', 2)
  const [settings, slow] = [{ starts: 8, seed: 3, iterations: 3000 }, [5, 0]] as const
  const [atFirst, atLast] = [0.1, 1e-9].map(tolerance =>
    slow.map(start => {
      const climb = beginClimb(problem, drawStart(beds, 2, start, randomStream(settings.seed, start)))
      climbOn(problem, climb, { tolerance, iterations: 3000, toBeat: Number.NEGATIVE_INFINITY })
      return climb.objective
    }),
  )
  expect(atFirst![0]).toBeGreaterThan(atFirst![1]!)
  expect(atLast![0]).toBeLessThan(atLast![1]!)
  expect(search(problem, beds, settings).reached?.best.objective).toBeCloseTo(atLast![1]!, 6)
})
