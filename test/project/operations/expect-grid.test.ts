import { describe, expect, it } from 'vitest'
import { expectGrid, expectGridOf } from '../../../src/project/operations/expect-grid.js'
import { thrown } from '../../errors/thrown.js'
import { someGrid, someProject } from './some-project.js'

describe('expectGridOf', () => {
  it('lets rows differ, as operations are by month', () => {
    expect(() => expectGridOf(someProject(), someGrid({ periodMonths: 1, paymentMonths: 12 }))).not.toThrow()
  })

  it('names what is of another project', () => {
    const refusal = (grid: object) => thrown(() => Reflect.apply(expectGridOf, undefined, [someProject(), grid]))
    expect(refusal(someGrid({ operationMonths: 30 }))).toMatchObject({
      code: 'CONFLICTING_OPTIONS',
      path: 'grid.months',
    })
    expect(refusal(someGrid({ financialClose: '2025-12-31' })).path).toBe('grid.close')
    expect(refusal(someGrid({ constructionMonths: 7, operationMonths: 35 })).path).toBe('grid.constructionMonths')
    expect(refusal({ ...someGrid(), monthEnds: [] }).path).toBe('grid.monthEnds.length')
  })
})

describe('expectGrid', () => {
  it('names what is no grid', () => {
    const refusal = (grid: unknown) => thrown(() => Reflect.apply(expectGrid, undefined, [grid]))
    expect(refusal(null)).toMatchObject({ code: 'INVALID_TYPE', path: 'grid' })
    expect(refusal({}).path).toBe('grid.monthEnds')
    expect(refusal({ ...someGrid(), rowEnds: undefined }).path).toBe('grid.rowEnds')
    expect(refusal({ ...someGrid(), paymentRows: 3 }).path).toBe('grid.paymentRows')
  })
})
