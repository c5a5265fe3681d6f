import { describe, expect, it } from 'vitest'
import { gainsTable } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

describe('gainsTable', () => {
  it('counts who is caught from the highest score down', () => {
    const [top, middle, last] = gainsTable([0.9, 0.8, 0.4, 0.3, 0.2, 0.1], [1, 1, 0, 1, 0, 0], { groups: 3 })
    expect(top).toMatchObject({ group: 1, size: 2, events: 2, others: 0, eventRate: 1, lift: 2, cumulativeLift: 2 })
    expect(top?.meanScore).toBeCloseTo(0.85, 12)
    expect(top?.separation).toBeCloseTo(2 / 3, 12)
    expect(middle).toMatchObject({ events: 1, others: 1, eventRate: 0.5, lift: 1, cumulativeEvents: 1 })
    expect(middle?.cumulativeOthers).toBeCloseTo(1 / 3, 12)
    expect(middle?.cumulativeLift).toBeCloseTo(1.5, 12)
    expect(last).toMatchObject({ cumulativeRows: 1, cumulativeEvents: 1, cumulativeOthers: 1, cumulativeLift: 1 })
    expect(last?.separation).toBe(0)
  })

  it('shares equal scores between groups, so that a constant one gains nothing', () => {
    for (const row of gainsTable([5, 5, 5, 5], [1, 0, 0, 0], { groups: 2 })) {
      expect(row).toMatchObject({ size: 2, events: 0.5, others: 1.5, lift: 1, separation: 0 })
    }
  })

  it('has ten groups unless told otherwise', () => {
    const scores = Array.from({ length: 57 }, (_, row) => row)
    expect(
      gainsTable(
        scores,
        scores.map(row => row % 2),
      ),
    ).toHaveLength(10)
  })

  it('refuses one class and more groups than rows', () => {
    expect(thrown(() => gainsTable([1, 2], [0, 0], { groups: 1 })).code).toBe('NO_VARIATION')
    expect(thrown(() => gainsTable([1, 2], [0, 1])).path).toBe('options.groups')
  })
})
