import { expect, it } from 'vitest'
import { futureDraws } from '../../../src/lifetime/beta-geometric/draw-future.js'
import { historyOf } from '../../../src/lifetime/foundation/index.js'
import type { RandomStream } from '../../../src/model/index.js'
import { clientStream } from '../../../src/model/index.js'

/** Begins with a number of the test's own. */
function beginningWith(first: number, seed: number): RandomStream {
  const rest = clientStream(seed, 'rest')
  let begun = false
  return () => {
    if (begun) return rest()
    begun = true
    return first
  }
}

it.each([0, 1] as const)('settles who is gone first, with %i chances to leave at first', first => {
  const histories = historyOf({ frequency: 3, recency: 8, age: 30 })
  const draw = futureDraws({ r: 0.6, alpha: 5, a: 0.9, b: 2.2 }, first, histories, 30)
  const counts = (u: number): number[] => Array.from({ length: 200 }, (_, i) => draw(beginningWith(u, i), 0))
  expect(counts(1 - 2 ** -53).every(count => count === 0)).toBe(true)
  expect(counts(0).some(count => count > 0)).toBe(true)
})

it('never counts a client as gone who had no chance to leave', () => {
  const histories = historyOf({ frequency: 0, recency: 0, age: 30 })
  const draws = ([0, 1] as const).map(first => futureDraws({ r: 0.6, alpha: 5, a: 0.9, b: 2.2 }, first, histories, 30))
  const most = draws.map(draw =>
    Math.max(...Array.from({ length: 500 }, (_, i) => draw(beginningWith(1 - 1e-9, i), 0))),
  )
  expect(most[0]).toBeGreaterThan(0)
  expect(most[1]).toBe(0)
})
