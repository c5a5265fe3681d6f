import { expect, it } from 'vitest'
import { failureTally } from '../../../src/satisfaction/path-bootstrap/failure-tally.js'

it('counts by reason and name, the most frequent first', () => {
  const tally = failureTally()
  tally.add('NOT_CONVERGED')
  tally.add('NO_VARIATION', 'q1')
  tally.add('NO_VARIATION', 'q2')
  tally.add('NO_VARIATION', 'q1')
  expect(tally.failed()[0]).toEqual({ reason: 'NO_VARIATION', name: 'q1', replicates: 2 })
  expect(tally.failed()).toHaveLength(3)
  expect(tally.failed()).toContainEqual({ reason: 'NOT_CONVERGED', replicates: 1 })
})
