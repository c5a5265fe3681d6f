import { describe, expect, it } from 'vitest'
import { pathModel } from '../../../src/satisfaction/path-model/index.js'
import { readItemColumns } from '../../../src/satisfaction/path-model/read-item-columns.js'
import { predictPath } from '../../../src/satisfaction/path-quality/index.js'
import { thrown } from '../../errors/thrown.js'

const lists = (columns: readonly Float64Array[]): number[][] => columns.map(column => Array.from(column))

describe('answers to items', () => {
  it('come in the order of the items, also where items are numbered, which an object puts first', () => {
    const answers = { q: [1, 2], 2: [3, 4], 1: [5, null] }
    const { columns, rows } = readItemColumns(answers, ['q', '2', '1'])
    expect(rows).toBe(2)
    expect(lists(columns)).toEqual([
      [1, 2],
      [3, 4],
      [5, Number.NaN],
    ])
  })

  it('are named where they are not there, or cannot be', () => {
    expect(thrown(() => readItemColumns({ a: [1] }, ['a', 'b']))).toMatchObject({ path: 'answers.b' })
    expect(thrown(() => readItemColumns({ a: [1] }, ['constructor']))).toMatchObject({ code: 'COLUMN_NOT_FOUND' })
    expect(thrown(() => readItemColumns({ a: [1e61] }, ['a']))).toMatchObject({ path: 'answers.a[0]' })
    expect(thrown(() => readItemColumns(null, ['a']))).toMatchObject({ path: 'answers' })
  })

  it('give the same model, scores and predictions whether questions are numbered or named', () => {
    const rows = [3, 5, 6, 8, 9, 4, 7, 2, 6, 5, 8, 3]
    const [q, r] = [rows, rows.map((value, i) => value + ((i * 5) % 4))]
    const [s, t] = [rows.map((value, i) => 2 * value - ((i * 7) % 5)), rows.map((value, i) => value + ((i * 3) % 7))]
    const fitted = (names: readonly [string, string, string, string]) => {
      const [first, second, third, fourth] = names
      const answers = { [first]: q, [second]: r, [third]: s, [fourth]: t }
      const model = pathModel.fit(answers, {
        constructs: {
          Quality: { kind: 'composite', items: [first, second] },
          Satisfaction: { kind: 'composite', items: [third, fourth] },
        },
        paths: [{ from: 'Quality', to: 'Satisfaction' }],
      })
      const { values } = pathModel.scores(model, answers)
      const { items } = predictPath(model, answers, { folds: 3, repeats: 1 })
      return [
        model.params.paths[0]!.coefficient,
        ...Array.from(values['Satisfaction']!),
        ...items.map(({ qSquared }) => qSquared),
      ]
    }
    const named = fitted(['q', 'r', 's', 't'])
    for (const [i, value] of fitted(['q', '3', '2', '1']).entries()) expect(value).toBeCloseTo(named[i]!, 12)
  })
})
