import { describe, expect, it } from 'vitest'
import { expectIrbColumns, isColumns, oneRow } from '../../../src/risk/capital/irb-check.js'
import { thrown } from '../../errors/thrown.js'

const LOAN = { assetClass: 'corporate', exposure: 5, probabilityOfDefault: 0.01 } as const

describe('the door of the ratings-based approach', () => {
  it('names the field of one exposure, not a cell, and the words there are', () => {
    const wrong: Parameters<typeof oneRow>[0] = JSON.parse('{ "exposure": 5, "probabilityOfDefault": 0.01 }')
    const fault = thrown(() => oneRow(wrong))
    expect(fault).toMatchObject({ path: 'exposure.assetClass', expected: expect.stringContaining('corporate') })
    const other: Parameters<typeof oneRow>[0] = JSON.parse(
      '{ "assetClass": "bank", "exposure": 5, "probabilityOfDefault": 0.01, "collateral": 3 }',
    )
    expect(thrown(() => oneRow(other))).toMatchObject({ path: 'exposure.collateral' })
  })

  it('makes one exposure columns of one row, and leaves out what is not given', () => {
    expect(oneRow({ ...LOAN, largeFinancial: true, seniority: 'senior' })).toEqual({
      assetClass: 'corporate',
      exposure: [5],
      probabilityOfDefault: [0.01],
      largeFinancial: [true],
      seniority: 'senior',
    })
    expect(Object.keys(Reflect.apply(oneRow, undefined, [{ ...LOAN, maturity: undefined }]))).not.toContain('maturity')
    expect(thrown(() => oneRow({ ...LOAN, exposure: 1e201 })).path).toBe('exposure.exposure')
  })

  it('tells columns from one exposure', () => {
    expect(isColumns({ ...LOAN, exposure: [5], probabilityOfDefault: [0.01] })).toBe(true)
    expect(isColumns(LOAN)).toBe(false)
  })

  it('counts rows of doubles in one pass, and every bad cell where there is one', () => {
    const exposure = Float64Array.of(1, 2, 3)
    const good = { assetClass: 'corporate', exposure, probabilityOfDefault: Float64Array.of(0, 0.5, 1) } as const
    expect(expectIrbColumns(good)).toBe(3)
    expect(
      expectIrbColumns({ ...good, turnover: [0, 1, Number.POSITIVE_INFINITY], currency: ['EUR', 'EUR', 'EUR'] }),
    ).toBe(3)
    const bad = thrown(() => expectIrbColumns({ ...good, probabilityOfDefault: Float64Array.of(-1, Number.NaN, 2) }))
    expect([bad.path, bad.issueCount]).toEqual(['columns.probabilityOfDefault[0]', 3])
    const two = thrown(() => expectIrbColumns({ ...good, exposure: Float64Array.of(1, -2, 3), maturity: [1, 1, -1] }))
    expect(two.issues.map(({ path }) => path)).toEqual(['columns.exposure[1]', 'columns.maturity[2]'])
    expect(thrown(() => expectIrbColumns({ ...good, maturity: Float64Array.of(1) })).code).toBe('LENGTH_MISMATCH')
    expect(thrown(() => expectIrbColumns({ ...good, currency: 'euro' })).path).toBe('columns.currency')
  })
})
