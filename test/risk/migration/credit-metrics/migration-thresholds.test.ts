import { describe, expect, it } from 'vitest'
import { normalQuantile } from '../../../../src/numeric/index.js'
import { migrationThresholds } from '../../../../src/risk/index.js'
import { transitionMatrix } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { CREDIT_METRICS } from '../matrices.js'

describe('migrationThresholds', () => {
  it('are those of Gupton, Finger and Bhatia', () => {
    // CreditMetrics technical document (1997), table 8.4: a client of BB, with its own matrix of one year.
    const states = ['AAA', 'AA', 'A', 'BBB', 'BB', 'B', 'CCC', 'D']
    const stay = (i: number) => states.map((_, j) => (i === j ? 1 : 0))
    const bb = [0.0003, 0.0014, 0.0067, 0.0773, 0.8053, 0.0884, 0.01, 0.0106]
    const { below, ratings } = migrationThresholds(
      transitionMatrix(
        states,
        states.map((_, i) => (i === 4 ? bb : stay(i))),
      ),
    )
    expect(below).toEqual(['D', 'CCC', 'B', 'BB', 'BBB', 'A', 'AA'])
    expect(ratings[4]?.values.map(value => Number(value.toFixed(2)))).toEqual([
      -2.3, -2.04, -1.23, 1.37, 2.39, 2.93, 3.43,
    ])
  })

  it('has no threshold of 8.2 where there is none', () => {
    // Sums from the worst state up, as they are usually formed, end at 1 − 1e-16 instead of 1.
    let sum = 0
    for (const cell of [0.052, 0.0407, 0.8346, 0.0648, 0.0043, 0.0024, 0.0011, 0.0001]) sum += cell
    expect(sum).toBe(1 - 2 ** -53)
    expect(normalQuantile(sum)).toBeCloseTo(8.2095, 4)
    expect(migrationThresholds(CREDIT_METRICS).ratings[5]?.values).toHaveLength(7)

    // The same for a rating that cannot become AAA: there the threshold of AA is infinite.
    const { states, rows } = CREDIT_METRICS
    const b = [0, 0.0012, 0.0024, 0.0043, 0.0648, 0.8346, 0.0407, 0.052]
    const [none] = migrationThresholds(
      transitionMatrix(
        states,
        rows.map((row, i) => (i === 5 ? b : row)),
      ),
    ).ratings.slice(5)
    expect(none?.values.at(-1)).toBe(0)
    expect(none?.defined).toEqual([1, 1, 1, 1, 1, 1, 0])
    expect(none?.why.at(-1)).toBe('every-return')
  })

  it('says that nothing leads out of default, and nothing into it', () => {
    const { ratings } = migrationThresholds(
      transitionMatrix(
        ['good', 'bad'],
        [
          [1, 0],
          [0, 1],
        ],
      ),
    )
    expect(ratings.map(({ why }) => why)).toEqual([['no-return'], ['every-return']])
  })

  it('survives JSON', () => {
    const thresholds = migrationThresholds(CREDIT_METRICS)
    expect(JSON.parse(JSON.stringify(thresholds))).toEqual(thresholds)
    expect(migrationThresholds(transitionMatrix(['D'], [[1]]))).toEqual({
      below: [],
      ratings: [{ rating: 'D', values: [], defined: [], why: [] }],
    })
    expect(thrown(() => migrationThresholds(JSON.parse('null'))).path).toBe('matrix')
  })
})
