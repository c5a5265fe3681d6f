import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clientCodes } from '../../src/records/client-codes.js'
import { textClients } from '../../src/records/text-clients.js'

describe('textClients', () => {
  it('numbers clients as the general way does', () => {
    const text = fc.oneof(fc.string({ minLength: 1, maxLength: 2 }), fc.string({ minLength: 1, unit: 'binary' }))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 400 }), column => {
        const general = clientCodes()
        const codes = Int32Array.from(column, id => general.codeOf(id))
        const found = textClients(column)
        expect(found?.codes).toEqual(codes)
        expect(found?.size).toBe(general.size)
        expect(found?.idsOf(codes)).toEqual(column)
      }),
    )
  })

  it.each([
    ['ids in a row', (i: number) => `C${String(i).padStart(7, '0')}`],
    ['ids of any length', (i: number) => 'ab'.repeat(i % 99) + i],
    ['ids beyond the Latin letters', (i: number) => `客户${i}`],
  ])('numbers thousands of clients: %s', (_, idOf) => {
    const column = Array.from({ length: 20_000 }, (_, i) => idOf((i * i * 7 + i) % 4999))
    const distinct = [...new Set(column)]
    const codeOf = new Map(distinct.map((id, code) => [id, code]))
    const found = textClients(column)
    expect(Array.from(found?.codes ?? [])).toEqual(column.map(id => codeOf.get(id)))
    expect(found?.idsOf(Int32Array.from(distinct, (_, code) => code))).toEqual(distinct)
  })

  it.each([[''], [7], [undefined], [null]])('leaves a column with %j to the reader', cell => {
    expect(textClients(['a', cell, 'b'])).toBe(undefined)
  })
})
