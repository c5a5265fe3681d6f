import { describe, expect, it } from 'vitest'
import { rescale } from '../../../src/statistics/composite/rescale.js'
import { thrown } from '../../errors/thrown.js'

const column = [1, 2, 4]
const near = (...values: readonly number[]) => values.map(value => expect.closeTo(value, 14))
const benefit = (method: keyof typeof rescale) => [...rescale[method](column, false, 'columns.a')]
const cost = (method: keyof typeof rescale) => [...rescale[method](column, true, 'columns.a')]

describe('each formula', () => {
  it.each([
    ['min-max', [0, 1 / 3, 1], [1, 2 / 3, 0]],
    ['max', [0.25, 0.5, 1], [1, 0.5, 0.25]],
    ['sum', [1 / 7, 2 / 7, 4 / 7], [4 / 7, 2 / 7, 1 / 7]],
    ['vector', column.map(x => x / Math.sqrt(21)), column.map(x => 1 - x / Math.sqrt(21))],
    ['z-score', column.map(x => (x - 7 / 3) / Math.sqrt(14 / 9)), column.map(x => (7 / 3 - x) / Math.sqrt(14 / 9))],
  ] as const)('%s turns a benefit and a cost', (method, up, down) => {
    expect(benefit(method)).toEqual(near(...up))
    expect(cost(method)).toEqual(near(...down))
  })

  it('none keeps a benefit and refuses a cost', () => {
    expect(benefit('none')).toEqual(column)
    expect(thrown(() => cost('none')).code).toBe('CONFLICTING_OPTIONS')
  })

  it.each(['min-max', 'z-score'] as const)('%s refuses a constant column', method => {
    expect(thrown(() => rescale[method]([3, 3], false, 'columns.a')).code).toBe('NO_VARIATION')
  })

  it.each(['max', 'sum'] as const)('%s refuses negative values, zeros alone, and a cost of 0', method => {
    expect(thrown(() => rescale[method]([3, -1], false, 'columns.a')).path).toBe('columns.a[1]')
    expect(thrown(() => rescale[method]([0, 0], false, 'columns.a')).path).toBe('columns.a')
    expect(thrown(() => rescale[method]([3, 0], true, 'columns.a')).path).toBe('columns.a[1]')
  })

  it('vector takes negative values and refuses zeros alone', () => {
    expect([...rescale.vector([3, -4], false, 'columns.a')]).toEqual(near(0.6, -0.8))
    expect(thrown(() => rescale.vector([0, 0], false, 'columns.a')).path).toBe('columns.a')
  })

  it.each(['min-max', 'max', 'sum', 'vector', 'z-score'] as const)('%s is finite at the ends of a double', method => {
    for (const size of [1e-300, 1e300]) {
      const values = rescale[method]([size, 2 * size, 4 * size], false, 'columns.a')
      expect([...values]).toEqual(near(...benefit(method)))
    }
  })
})
