import { describe, expect, it } from 'vitest'
import { errorOfArea, meanOfEvents, placements } from '../../../src/statistics/discrimination/placements.js'
import { thrown } from '../../errors/thrown.js'

describe('placements', () => {
  it('are shares of the other class, equal scores counted half', () => {
    const outcomes = [0, 1, 0, 1, 0]
    const placed = placements([1, 2, 2, 3, 4], outcomes)
    expect([...placed.shares]).toEqual([1, 1.5 / 3, 1.5 / 2, 2 / 3, 0])
    expect(placed).toMatchObject({ events: 2, others: 3 })
    expect(meanOfEvents(placed.shares, outcomes, 2)).toBeCloseTo((0.5 + 2 / 3) / 2, 15)
  })

  it('name the column that is wrong, and need both classes', () => {
    expect(thrown(() => placements([1, Number.NaN], [0, 1], 'second')).path).toBe('second[1]')
    expect(thrown(() => placements([1, 2], [1, 1])).code).toBe('NO_VARIATION')
  })
})

describe('errorOfArea', () => {
  it('adds the variances of both classes, each by its number', () => {
    const outcomes = [1, 1, 0, 0, 0]
    const shares = Float64Array.of(0.2, 0.6, 0.3, 0.4, 0.5)
    const found = errorOfArea({ shares, events: 2, others: 3 }, outcomes, 0.4)
    const [ofEvents, ofOthers] = [0.08 / 1 / 2, 0.02 / 2 / 3]
    expect(found?.standardError).toBeCloseRelative(Math.sqrt(ofEvents + ofOthers), 1e-14)
    const worth = (ofEvents + ofOthers) ** 2 / (ofEvents ** 2 + ofOthers ** 2 / 2)
    expect(found?.degreesOfFreedom).toBeCloseRelative(worth, 1e-14)
  })

  it('does not exist for a class of one row, nor where no row differs', () => {
    const shares = Float64Array.of(0.2, 0.6, 0.3)
    expect(errorOfArea({ shares, events: 1, others: 2 }, [1, 0, 0], 0.2)).toBeUndefined()
    expect(errorOfArea({ shares, events: 2, others: 1 }, [1, 1, 0], 0.4)).toBeUndefined()
    const flat = new Float64Array(4).fill(0.5)
    expect(errorOfArea({ shares: flat, events: 2, others: 2 }, [1, 1, 0, 0], 0.5)).toBeUndefined()
  })
})
