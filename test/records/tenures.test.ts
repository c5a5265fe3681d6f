import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { LONGEST_TENURE, tenureCounts } from '../../src/records/index.js'
import { thrown } from '../errors/thrown.js'

const columns = { tenure: [0, 1, 3], lost: [0, 30, 2.5], active: [5, 0, 12] }

describe('counts of tenures', () => {
  it('are frozen plain data, and the same after a journey through JSON', () => {
    const counts = tenureCounts(columns)
    expect(counts).toEqual({ kind: 'tenure-counts', version: 1, clients: 49.5, ...columns })
    expect([counts, counts.tenure, counts.lost, counts.active].every(Object.isFrozen)).toBe(true)
    expect(tenureCounts(counts)).toBe(counts)
    expect(tenureCounts(JSON.parse(JSON.stringify(counts)))).toEqual(counts)
    expect(Object.isFrozen(columns.lost)).toBe(false)
  })

  it('print how many ended', () => {
    const text = inspect(tenureCounts(columns))
    expect(text).toMatch(/ended +32.5 \(65.7 %\)/)
    expect(text).toMatch(/longest tenure +3 periods/)
  })

  it.each([
    [{ ...columns, tenure: [0, 3, 1] }, 'OUT_OF_RANGE', 'tenures.tenure[2]'],
    [{ ...columns, tenure: [0, 1, 1] }, 'OUT_OF_RANGE', 'tenures.tenure[2]'],
    [{ ...columns, tenure: [0, 1.5, 3] }, 'OUT_OF_RANGE', 'tenures.tenure[1]'],
    [{ ...columns, tenure: [0, 1, LONGEST_TENURE + 1] }, 'OUT_OF_RANGE', 'tenures.tenure[2]'],
    [{ ...columns, lost: [0, -1, 2] }, 'OUT_OF_RANGE', 'tenures.lost[1]'],
    [{ ...columns, lost: [1, 1, 2] }, 'OUT_OF_RANGE', 'tenures.lost[0]'],
    [{ ...columns, active: [1, 1] }, 'LENGTH_MISMATCH', 'tenures.active'],
    [{ ...columns, active: [1, Number.NaN, 1] }, 'OUT_OF_RANGE', 'tenures.active[1]'],
    [{ tenure: [1], lost: [0], active: [0] }, 'EMPTY_INPUT', 'tenures'],
    [{ ...columns, weight: [1, 1, 1] }, 'UNKNOWN_OPTION', 'tenures.weight'],
  ])('%j is refused', (wrong, code, path) => {
    expect(thrown(() => tenureCounts(wrong))).toMatchObject({ code, path })
  })

  it('name what is missing, and count all faults', () => {
    expect(() => tenureCounts(JSON.parse('{"tenure":[1],"lost":[1]}'))).toThrow('MISSING_VALUE')
    expect(() => tenureCounts(JSON.parse('{"tenure":[1],"lost":"1","active":[1]}'))).toThrow('INVALID_TYPE')
    expect(() => tenureCounts(JSON.parse('null'))).toThrow('INVALID_TYPE')
    const twelve = Array.from({ length: 12 }, (_, i) => i + 1)
    const error = thrown(() => tenureCounts({ tenure: twelve, lost: twelve.map(() => -1), active: twelve }))
    expect(error).toMatchObject({ issueCount: 12 })
  })
})
