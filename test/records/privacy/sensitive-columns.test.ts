import { describe, expect, it } from 'vitest'
import { classesOf, codeColumn } from '../../../src/records/privacy/equivalence-classes.js'
import { sensitiveColumn } from '../../../src/records/privacy/sensitive-columns.js'

function judged(classes: readonly (readonly unknown[])[]) {
  const rows = classes.flatMap((values, own) => values.map(value => ({ own, value })))
  const read = classesOf([codeColumn(rows, 'own').codes], rows.length)
  return sensitiveColumn(codeColumn(rows, 'value'), read)
}

describe('sensitiveColumn', () => {
  // Li, Li and Venkatasubramanian (2007), t-closeness, section 4.3: salaries of nine people, 3k to 11k, in classes of three.
  it.each([
    [[3, 4, 5], 0.375],
    [[6, 8, 11], 0.167],
  ])('finds the published distance of %j from all: %d', (own, expected) => {
    // The others each by themselves would be farther; here only the one class is asked, the rest being one class near to all.
    const rest = [3, 4, 5, 6, 7, 8, 9, 10, 11].filter(salary => !own.includes(salary))
    const rows = [...own.map(value => ({ own: 0, value })), ...rest.map(value => ({ own: 1, value }))]
    const { greatestDistance } = sensitiveColumn(
      codeColumn(rows, 'value'),
      classesOf([codeColumn(rows, 'own').codes], rows.length),
    )
    // Of two classes the smaller is the farther: distances are in proportion to the size of the other.
    expect(greatestDistance).toBeCloseTo(expected, 3)
  })

  it('counts distance alike between any two words', () => {
    // Shares of the first class 1, 0; of all 2/3, 1/3.
    expect(
      judged([
        ['a', 'a'],
        ['a', 'b'],
        ['a', 'b'],
      ]).greatestDistance,
    ).toBeCloseTo(1 / 3, 12)
  })

  it('takes a column with a gap for words', () => {
    expect(
      judged([
        [1, undefined],
        [1, undefined],
      ]),
    ).toEqual({
      fewestValues: 2,
      fewestEffectiveValues: 2,
      greatestDistance: 0,
    })
  })

  it('gives away nothing where every class is like all rows, all where each has one value', () => {
    expect(
      judged([
        [1, 2],
        [2, 1],
      ]),
    ).toMatchObject({ greatestDistance: 0, fewestValues: 2 })
    expect(
      judged([
        [1, 1],
        [2, 2],
      ]),
    ).toMatchObject({ greatestDistance: 0.5, fewestValues: 1, fewestEffectiveValues: 1 })
    expect(judged([[5, 5]])).toMatchObject({ greatestDistance: 0, fewestValues: 1 })
  })

  it('agrees with the sum over all values, which is the definition', () => {
    const values = [9, 1, 1e12, 4, 4, 1e-12, -3, 7, 7, 7, 2, 0]
    const classes = [values.slice(0, 3), values.slice(3, 5), values.slice(5)]
    const sorted = [...new Set(values)].sort((one, other) => one - other)
    const upTo = (own: readonly number[], value: number) => own.filter(other => other <= value).length / own.length
    const distances = classes.map(own => {
      const work = sorted.reduce((sum, value) => sum + Math.abs(upTo(own, value) - upTo(values, value)), 0)
      return work / (sorted.length - 1)
    })
    expect(judged(classes).greatestDistance).toBeCloseTo(Math.max(...distances), 12)
  })

  it('judges as many classes as values', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => [i, i + 0.5])
    const { fewestValues, greatestDistance } = judged(many)
    expect(fewestValues).toBe(2)
    expect(greatestDistance).toBeGreaterThan(0.49)
  })
})
