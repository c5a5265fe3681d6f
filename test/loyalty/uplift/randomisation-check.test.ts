import { describe, expect, it } from 'vitest'
import { randomisationCheck, treatmentRegression } from '../../../src/loyalty/uplift/randomisation-check.js'
import { standardisedMeanDifference } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK } from '../../laws/junk.js'
import { CALLED, COLUMNS } from './trial-data.js'

describe('randomisationCheck', () => {
  it('has the likelihood ratio test of statsmodels 0.14', () => {
    const { pValue, columns, clients } = randomisationCheck(COLUMNS, CALLED)
    expect(pValue).toBeCloseRelative(0.5576458854206334, 1e-6)
    expect(clients).toEqual({ treated: 154, control: 246 })
    expect(columns.map(({ column }) => column).toSorted()).toEqual(['late', 'size'])
    expect(Math.abs(columns[0]!.difference)).toBeGreaterThanOrEqual(Math.abs(columns[1]!.difference))
    const [own, other] = [1, 0].map(arm => COLUMNS.late.filter((_, i) => CALLED[i] === arm))
    const late = columns.find(({ column }) => column === 'late')!
    expect(late.difference).toBe(standardisedMeanDifference(own!, other!).difference)
  })

  it('finds a choice by what is known', () => {
    const chosen = CALLED.map((called, i) => (COLUMNS.late[i]! > 2 && i % 4 > 0 ? 1 : called))
    const { pValue, columns } = randomisationCheck(COLUMNS, chosen)
    expect(pValue).toBeLessThan(1e-6)
    expect(columns[0]).toMatchObject({ column: 'late' })
    expect(columns[0]!.interval.lower).toBeGreaterThan(0.3)
  })

  it('names the columns that tell who was treated', () => {
    const fault = thrown(() =>
      randomisationCheck(
        COLUMNS,
        COLUMNS.late.map(late => Number(late > 2)),
      ),
    )
    expect(fault).toMatchObject({ code: 'SEPARATED_OUTCOMES', path: 'columns.late' })
    expect(fault.hint).toMatch(/no treated client has its like/)
  })

  it('names what is wrong', () => {
    const at = (...args: readonly unknown[]) => thrown(() => Reflect.apply(randomisationCheck, undefined, args))
    expect(at({}, CALLED).code).toBe('EMPTY_INPUT')
    expect(at({ late: CALLED.map(() => 1) }, CALLED)).toMatchObject({ code: 'NO_VARIATION', path: 'columns.late' })
    expect(at({ ...COLUMNS, twice: COLUMNS.late.map(late => 2 * late) }, CALLED).code).toBe('COLLINEAR_COVARIATES')
    expect(
      at(
        COLUMNS,
        CALLED.map(() => 0),
      ),
    ).toMatchObject({ code: 'NO_VARIATION', path: 'treated' })
    expect(at(COLUMNS, CALLED, { level: 0 }).path).toBe('options.level')
    for (const junk of JUNK) {
      expect(at(junk, CALLED).path).toMatch(/^columns/)
      expect(at(COLUMNS, junk).path).toMatch(/^treated/)
    }
    expect(thrown(() => treatmentRegression({}, CALLED)).path).toBe('columns')
  })
})
