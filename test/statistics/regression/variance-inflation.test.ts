import { describe, expect, it } from 'vitest'
import { linearRegression } from '../../../src/statistics/index.js'
import {
  inflationFactors,
  inflationOfCorrelations,
  varianceInflation,
} from '../../../src/statistics/regression/variance-inflation.js'
import { thrown } from '../../errors/thrown.js'

const columns = {
  income: [1, 2, 3, 4, 5, 7, 6],
  limit: [2, 1, 4, 3, 5, 6, 8],
  age: [3, 1, 2, 5, 4, 9, 2],
}

describe('variance inflation', () => {
  it('is 1 / (1 − R²) of the regression on the others', () => {
    const factors = varianceInflation(columns)
    for (const name of Object.keys(columns) as (keyof typeof columns)[]) {
      const { [name]: outcome, ...others } = columns
      const { rSquared } = linearRegression(others, outcome)
      expect(factors[name]).toBeCloseRelative(1 / (1 - rSquared), 1e-10)
    }
  })

  it('counts rows by weight', () => {
    const weights = [1, 2, 1, 1, 3, 1, 0]
    const repeated = Object.fromEntries(
      Object.entries(columns).map(([name, column]) => [name, column.flatMap((x, i) => Array(weights[i]).fill(x))]),
    )
    const [weighed, plain] = [varianceInflation(columns, { weights }), varianceInflation(repeated)]
    for (const name of Object.keys(columns)) expect(weighed[name]).toBeCloseRelative(plain[name] ?? Number.NaN, 1e-12)
  })

  it('does not change with units or shifts, and is 1 for a column alone', () => {
    const scaled = { ...columns, income: columns.income.map(x => 1e6 * x - 5e6), age: columns.age.map(x => 1e-200 * x) }
    const [here, there] = [varianceInflation(columns), varianceInflation(scaled)]
    for (const name of Object.keys(columns)) expect(there[name]).toBeCloseRelative(here[name] ?? Number.NaN, 1e-9)
    expect(varianceInflation({ age: [1, 2, 4] })).toEqual({ age: 1 })
  })

  it('names columns that the others tell, and those of one value', () => {
    const sum = columns.income.map((x, i) => x - 2 * columns.limit[i]!)
    expect(thrown(() => varianceInflation({ ...columns, sum }))).toMatchObject({
      code: 'COLLINEAR_COVARIATES',
      path: 'columns.income',
    })
    expect(thrown(() => varianceInflation({ ...columns, one: [3, 3, 3, 3, 3, 3, 3] }))).toMatchObject({
      code: 'NO_VARIATION',
      path: 'columns.one',
    })
    expect(thrown(() => varianceInflation({})).code).toBe('EMPTY_INPUT')
    expect(thrown(() => varianceInflation({ a: [1, Number.NaN] })).path).toBe('columns.a[1]')
    expect(thrown(() => varianceInflation({ a: [1, 2] }, { weight: [1] } as never)).code).toBe('UNKNOWN_OPTION')
  })

  it('is infinite for all of an exact dependence, and for nobody else', () => {
    const { income, limit, age } = columns
    const sum = income.map((x, i) => x + limit[i]!)
    const factors = inflationFactors([income, limit, sum, age, [0, 0, 0, 0, 0, 0, 0]], undefined)
    expect(Array.from(factors.slice(0, 3))).toEqual([Infinity, Infinity, Infinity])
    expect(factors[3]).toBeGreaterThan(1)
    expect(factors[3]).toBeLessThan(10)
    expect(factors[4]).toBeNaN()
  })
})

describe('columns that are none', () => {
  it.each([undefined, null, 3])('%s', columns => {
    expect(thrown(() => varianceInflation(Object.assign(() => columns)())).path).toBe('columns')
  })

  it('comes from correlations alone, too', () => {
    // Of two columns 1 / (1 − r²); of three with one correlation r between all, (1 + r) / ((1 − r)(1 + 2r)).
    expect([...inflationOfCorrelations([1, 0.6, 0.6, 1], 2)]).toEqual([
      expect.closeTo(1 / 0.64, 12),
      expect.closeTo(1 / 0.64, 12),
    ])
    const three = inflationOfCorrelations([1, 0.5, 0.5, 0.5, 1, 0.5, 0.5, 0.5, 1], 3)
    for (const factor of three) expect(factor).toBeCloseTo(1.5 / (0.5 * 2), 12)
    expect([...inflationOfCorrelations([1], 1)]).toEqual([1])
    // Two that tell each other, beside one that goes with neither; and correlations that are those of no columns.
    expect([...inflationOfCorrelations([1, 1, 0, 1, 1, 0, 0, 0, 1], 3)]).toEqual([Infinity, Infinity, 1])
    expect([...inflationOfCorrelations([1, 1.2, 1.2, 1], 2)]).toEqual([Infinity, Infinity])
  })
})
