import { describe, expect, it } from 'vitest'
import { tenuresFromCohorts } from '../../src/records/index.js'
import { thrown } from '../errors/thrown.js'

describe('tenures from a retention table', () => {
  it('of one cohort: losses by period, who is left at the end is active', () => {
    const { clients, tenure, lost, active } = tenuresFromCohorts({ remaining: [1000, 631, 468, 468] })
    expect({ clients, tenure, lost, active }).toEqual({
      clients: 1000,
      tenure: [1, 2, 3],
      lost: [369, 163, 0],
      active: [0, 0, 468],
    })
  })

  it('of a triangle: cohorts that began later are seen for less long', () => {
    const triangle = [{ remaining: [100, 60, 50], size: 100 }, { remaining: [80, 50] }, { remaining: [90] }]
    const { tenure, lost, active } = tenuresFromCohorts(triangle)
    expect({ tenure, lost, active }).toEqual({ tenure: [0, 1, 2], lost: [0, 70, 10], active: [90, 50, 50] })
  })

  it('of shares: their product with the size need not be whole, and typed arrays do', () => {
    const { lost, active } = tenuresFromCohorts({ size: 333, shares: Float64Array.of(1, 0.631, 0.468) })
    expect(lost[0]).toBeCloseRelative(333 * 0.369, 1e-14)
    expect(active[1]).toBeCloseRelative(333 * 0.468, 1e-14)
  })

  it.each([
    [{ remaining: [100, 60, 61] }, 'INCONSISTENT_HISTORY', 'cohort.remaining[2]'],
    [[{ remaining: [9] }, { remaining: [100, 60.5] }], 'OUT_OF_RANGE', 'cohorts[1].remaining[1]'],
    [{ remaining: [100, -1] }, 'OUT_OF_RANGE', 'cohort.remaining[1]'],
    [{ remaining: [-5] }, 'OUT_OF_RANGE', 'cohort.remaining[0]'],
    [{ remaining: [] }, 'EMPTY_INPUT', 'cohort.remaining'],
    [{ remaining: [0, 0] }, 'EMPTY_INPUT', 'tenures'],
    [{ remaining: [100, 60], size: 90 }, 'INCONSISTENT_HISTORY', 'cohort.size'],
    [{ size: 100, shares: [0.6, 0.5] }, 'INCONSISTENT_HISTORY', 'cohort.shares[0]'],
    [{ size: 100, shares: [1, 0.5, 0.6] }, 'INCONSISTENT_HISTORY', 'cohort.shares[2]'],
    [{ size: 100, shares: [1, Number.NaN] }, 'OUT_OF_RANGE', 'cohort.shares[1]'],
    [{ size: 0, shares: [1, 0.5] }, 'OUT_OF_RANGE', 'cohort.size'],
    [{ size: 1e16, shares: [1, 0.5] }, 'OUT_OF_RANGE', 'cohort.size'],
    [[], 'EMPTY_INPUT', 'cohorts'],
  ])('%j is refused', (cohorts, code, path) => {
    expect(thrown(() => tenuresFromCohorts(cohorts))).toMatchObject({ code, path })
  })

  it.each([
    ['{"size":100}', 'MISSING_VALUE'],
    ['{"shares":[1,0.5]}', 'MISSING_VALUE'],
    ['{"size":1,"shares":[1],"remaining":[1]}', 'CONFLICTING_OPTIONS'],
    ['{"remaining":"1"}', 'INVALID_TYPE'],
    ['{"remaining":[100],"periods":3}', 'UNKNOWN_OPTION'],
    ['[7]', 'INVALID_TYPE'],
  ])('%s is refused', (json, code) => {
    expect(thrown(() => tenuresFromCohorts(JSON.parse(json)))).toMatchObject({ code })
  })

  it('names a first cell that is no number, whatever size is said', () => {
    const wrong: readonly unknown[] = [Symbol('all'), Object.create(null), 'ten', 10.5]
    for (const first of wrong) {
      const fault = thrown(() => Reflect.apply(tenuresFromCohorts, undefined, [{ remaining: [first, 8], size: 10 }]))
      expect(fault).toMatchObject({ code: 'OUT_OF_RANGE', path: 'cohort.remaining[0]' })
    }
  })

  it('counts all wrong cells of all cohorts', () => {
    const error = thrown(() => tenuresFromCohorts([{ remaining: [9, 10] }, { remaining: [9, 10, 11] }]))
    expect(error).toMatchObject({ issueCount: 3 })
  })
})
