import { describe, expect, it } from 'vitest'
import { readInput } from '../../../../src/loyalty/uplift/two-model/read-input.js'
import { thrown } from '../../../errors/thrown.js'
import { JUNK } from '../../../laws/junk.js'
import { CALLED, COLUMNS, MARGIN, STAYED } from '../trial-data.js'

describe('readInput', () => {
  it('completes what is not said', () => {
    const { trial, assignment, overlap, ridge, folds, seed, groups, names } = readInput(COLUMNS, CALLED, STAYED, {})
    expect({ assignment, overlap, ridge, folds, seed, names }).toEqual({
      assignment: 'randomised',
      overlap: 1,
      ridge: 0,
      folds: 5,
      seed: 1,
      names: ['late', 'size'],
    })
    expect(trial).not.toHaveProperty('weights')
    expect(groups).toHaveLength(400)
  })

  it('weighs clients where treatment went by the columns', () => {
    const { trial, overlap } = readInput(COLUMNS, CALLED, STAYED, { assignment: 'by-columns' })
    expect(trial.weights).toHaveLength(400)
    expect(overlap).toBeGreaterThan(0.95)
    expect(overlap).toBeLessThanOrEqual(1)
  })

  it('names what is wrong', () => {
    const at = (...args: readonly unknown[]) => thrown(() => Reflect.apply(readInput, undefined, args))
    expect(at({}, CALLED, STAYED, {})).toMatchObject({ code: 'EMPTY_INPUT', path: 'columns' })
    expect(at(COLUMNS, CALLED, MARGIN, {}).path).toBe('outcome[0]')
    expect(at(COLUMNS, CALLED, CALLED, {})).toMatchObject({ code: 'NO_VARIATION', path: 'outcome' })
    const inOneArm = COLUMNS.late.map((late, i) => late * CALLED[i]!)
    expect(at({ ...COLUMNS, inOneArm }, CALLED, STAYED, {})).toMatchObject({
      code: 'NO_VARIATION',
      path: 'columns.inOneArm',
      expected: 'values that differ among those who were not treated',
    })
    expect(at({ late: [1] }, CALLED, STAYED, {})).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'columns.late' })
    expect(at(COLUMNS, CALLED, STAYED, { folds: 1 }).path).toBe('options.folds')
    expect(at(COLUMNS, CALLED, STAYED, { ridge: -1 }).path).toBe('options.ridge')
    expect(at(COLUMNS, CALLED, STAYED, { assignment: 'observed' }).path).toBe('options.assignment')
    expect(at(COLUMNS, CALLED, STAYED, { groups: ['a'] }).path).toBe('options.groups')
    expect(at(COLUMNS, CALLED, STAYED, { groups: CALLED.map(() => null) })).toMatchObject({
      code: 'INVALID_CLIENT',
      path: 'options.groups[0]',
      issueCount: 400,
    })
    expect(at(COLUMNS, CALLED, STAYED, { lambda: 1 }).code).toBe('UNKNOWN_OPTION')
    for (const junk of JUNK) {
      expect(at(junk, CALLED, STAYED, {}).path).toMatch(/^columns/)
      expect(at({ late: junk }, CALLED, STAYED, {}).path).toMatch(/^columns.late/)
      expect(at(COLUMNS, junk, STAYED, {}).path).toMatch(/^(treated|outcome)/)
      expect(at(COLUMNS, CALLED, junk, {}).path).toMatch(/^outcome/)
    }
  })
})
