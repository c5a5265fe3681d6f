import { describe, expect, it } from 'vitest'
import { mergeLineage } from '../../../src/records/index.js'

const owed = {
  name: 'exposure',
  client: 'C-1',
  from: [{ table: 'facilities' as const, fields: ['outstanding'], keys: ['F-1', 'F-2'] }],
}
const rated = {
  name: 'grade',
  client: 'C-2',
  from: [
    { table: 'ratings' as const, fields: ['rating'], keys: ['C-2 | 2024-01-31 | '] },
    { table: 'clients' as const, fields: ['status'], keys: ['C-2'] },
    { table: 'facilities' as const, fields: ['outstanding', 'status'], keys: ['F-2', 'F-9'] },
  ],
}

describe('mergeLineage', () => {
  it('has every table, field and record once, tables in their order', () => {
    expect(mergeLineage([owed, rated], { name: 'index', client: 'G-1' })).toEqual({
      name: 'index',
      client: 'G-1',
      from: [
        { table: 'clients', fields: ['status'], keys: ['C-2'] },
        { table: 'ratings', fields: ['rating'], keys: ['C-2 | 2024-01-31 | '] },
        { table: 'facilities', fields: ['outstanding', 'status'], keys: ['F-1', 'F-2', 'F-9'] },
      ],
    })
  })

  it('says the same of a merger as of its parts', () => {
    const figure = { name: 'index', client: 'C-1' }
    expect(mergeLineage([mergeLineage([owed, rated], figure), rated], figure)).toEqual(
      mergeLineage([owed, rated], figure),
    )
    expect(mergeLineage([], figure).from).toEqual([])
  })

  it('names what is wrong', () => {
    expect(() => Reflect.apply(mergeLineage, undefined, [[owed, 1], { name: 'a', client: 'b' }])).toThrow(
      /lineages\[1\]/,
    )
    expect(() => Reflect.apply(mergeLineage, undefined, [[owed], { name: 'a' }])).toThrow(/figure\.client/)
    expect(() => Reflect.apply(mergeLineage, undefined, [[owed], 'a'])).toThrow(/figure/)
  })
})
