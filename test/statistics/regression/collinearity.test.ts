import { describe, expect, it } from 'vitest'
import { expectEnoughRows, expectIndependent, firstDependent } from '../../../src/statistics/regression/collinearity.js'
import { thrown } from '../../errors/thrown.js'
import { designed } from './designs.js'
import { simulated } from './simulated.js'

const { columns, amounts } = simulated(5000, 0, [1, 2, 3], 1)
const sum = columns['x0']!.map((value, i) => 3e6 * value - 1e6 * columns['x2']![i]! + 7)

describe('expectIndependent', () => {
  it('names the column and those that tell it, of all rows or a share', () => {
    const design = designed({ ...columns, sum }, amounts)
    for (const every of [1, 10]) {
      const error = thrown(() => expectIndependent(design, new Float64Array(5), every))
      expect(error).toMatchObject({ code: 'COLLINEAR_COVARIATES', path: 'columns.sum' })
      expect(error.received).toBe('a sum of multiples of x0, x2')
      expect(error.hint).toBe('Leave out x0 or x2 or sum, or ask for a ridge')
    }
  })

  it('lets a penalty tell them apart, and columns that nearly are sums', () => {
    const design = designed({ ...columns, sum }, amounts)
    expect(expectIndependent(design, Float64Array.of(0, 0, 0, 0, 1), 1)).toBeUndefined()
    const nearly = sum.map((value, i) => value + 100 * amounts[i]!)
    expect(expectIndependent(designed({ ...columns, nearly }, amounts), new Float64Array(5), 1)).toBeUndefined()
  })

  it('looks at all rows where a share has too little to say', () => {
    const rare = amounts.map((_, i) => (i === 300 ? 1 : 0))
    expect(expectIndependent(designed({ ...columns, rare }, amounts), new Float64Array(5), 10)).toBeUndefined()
  })
})

describe('expectEnoughRows', () => {
  it('counts coefficients without penalty', () => {
    const design = designed({ a: [1, 2], b: [2, 1] }, [1, 2])
    expect(thrown(() => expectEnoughRows(design, new Float64Array(3)))).toMatchObject({
      code: 'NO_DATA',
      received: '2',
    })
    expect(expectEnoughRows(design, Float64Array.of(0, 0, 1))).toBeUndefined()
  })
})

describe('firstDependent', () => {
  it('has the parts of the columns before', () => {
    // Columns (1, 0), (1, 1), (3, 2) = (1, 0) + 2 (1, 1).
    const triangle = { factor: Float64Array.of(1, 1, 3, 0, 1, 2, 0, 0, 0), width: 3, whole: Float64Array.of(1, 2, 13) }
    expect(firstDependent(triangle, 1e-12)).toEqual({ column: 2, parts: Float64Array.of(1, 2) })
    expect(firstDependent({ ...triangle, width: 3 }, Float64Array.of(0, 0.9, 0))?.column).toBe(1)
    expect(firstDependent({ factor: Float64Array.of(1), width: 1, whole: Float64Array.of(1) }, 1e-12)).toBeUndefined()
  })
})
