import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idTable } from '../../src/records/id-table.js'
import type { ClientId } from '../../src/records/types.js'

function codesOf(column: readonly ClientId[]): number[] {
  const table = idTable()
  const ids: ClientId[] = []
  return column.map(id => table.codeOf(id, ids))
}

function codesByMap(column: readonly ClientId[]): number[] {
  const codes = new Map<ClientId, number>()
  for (const id of column) if (!codes.has(id)) codes.set(id, codes.size)
  return column.map(id => codes.get(id) ?? Number.NaN)
}

describe('idTable', () => {
  it('gives the codes that a Map would, for texts and numbers of all kinds', () => {
    const id = fc.oneof(fc.string({ maxLength: 3 }), fc.integer(), fc.double({ noNaN: true }), fc.integer({ max: 9 }))
    fc.assert(
      fc.property(fc.array(id, { maxLength: 600 }), column => {
        expect(codesOf(column)).toEqual(codesByMap(column))
      }),
    )
  })

  it('tells a number from its text', () => {
    expect(codesOf([7, '7', 7.5, '7.5', 7, '7'])).toEqual([0, 1, 2, 3, 0, 1])
  })

  it('stays right and fast when ids are chosen to collide', () => {
    const inverse = 340_573_321 // of the multiplier modulo 2^32, so that every id falls on the first slots
    const column = Array.from({ length: 20_000 }, (_, i) => Math.imul(i % 10_000, inverse))
    expect(codesOf(column)).toEqual(codesByMap(column))
  })
})
