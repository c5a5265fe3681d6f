import { describe, expect, it } from 'vitest'
import { twoWayTable } from '../../../src/project/index.js'
import { plainPlan, SERVICE } from './plans.js'

const rows = { target: { on: 'volume' }, values: [0.8, 1, 1.2] } as const
const columns = { target: { on: 'price' }, values: [1, 1.1] } as const

describe('twoWayTable', () => {
  it('has a cell for each pair', () => {
    const { values, defined } = twoWayTable(plainPlan(), { rows, columns, measure: 'minimum-dscr' })
    for (const [i, volume] of rows.values.entries()) {
      for (const [j, price] of columns.values.entries()) {
        expect(values[i]?.[j]).toBeCloseTo((volume * price * 150) / SERVICE, 12)
        expect(defined[i]?.[j]).toBe(1)
      }
    }
  })

  it('says where there is no figure', () => {
    const { values, defined } = twoWayTable(plainPlan(), {
      rows: { target: { on: 'volume' }, values: [0, 1] },
      columns,
      measure: 'project-irr',
    })
    expect([...(values[0] ?? [])]).toEqual([0, 0])
    expect(defined.map(line => [...line])).toEqual([
      [0, 0],
      [1, 1],
    ])
  })

  it('refuses axes that are none', () => {
    const table = (axis: typeof rows | object) => () =>
      twoWayTable(plainPlan(), { rows, columns: axis as typeof columns, measure: 'llcr' })
    expect(table(rows)).toThrow('CONFLICTING_OPTIONS')
    expect(table({ target: { on: 'price' }, values: [] })).toThrow('EMPTY_INPUT')
    expect(table({ target: { on: 'prices' }, values: [1] })).toThrow('options.columns.target.on')
    expect(table({ target: { on: 'price' }, values: [Number.NaN] })).toThrow('options.columns.values[0]')
    expect(table({ target: { on: 'price' }, values: [1, -1] })).toThrow('options.columns.values[1]')
  })
})
