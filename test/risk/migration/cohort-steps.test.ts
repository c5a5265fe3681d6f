import { describe, expect, it } from 'vitest'
import { ratingHistories } from '../../../src/records/index.js'
import { countSteps } from '../../../src/risk/migration/cohort-steps.js'

describe('counted steps', () => {
  it('tell moves, withdrawals, clients and returns apart', () => {
    const histories = ratingHistories(
      { client: [1, 1, 1, 2, 2, 3], time: [0, 0.5, 0.7, 0, 1, 5], rating: ['A', 'D', 'A', 'A', 'NR', 'A'] },
      { states: ['A', 'D', 'NR'], timeUnit: 'year', observedUntil: 5 },
    )
    const policies = { defaultAt: 1, withdrawnAt: 2, withdrawn: 'exclude', returns: 're-enter' } as const
    const { steps, clients, returned } = countSteps(histories, Float64Array.of(0, 1, 2), policies)
    expect(Array.from(steps[0]!.moves)).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 0])
    expect(Array.from(steps[0]!.withdrawn)).toEqual([1, 0, 0])
    expect(Array.from(steps[1]!.moves)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0])
    expect([clients, returned]).toEqual([2, 1])
  })
})
