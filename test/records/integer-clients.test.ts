import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clientCodes } from '../../src/records/client-codes.js'
import { integerClients } from '../../src/records/integer-clients.js'

describe('integerClients', () => {
  it('numbers clients as the general way does', () => {
    const ids = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 1 })
    fc.assert(
      fc.property(ids, fc.constantFrom(0, 2 ** 31 - 41, -(2 ** 31) + 40), (near, origin) => {
        const column = Int32Array.from(near, id => origin + id)
        const general = clientCodes()
        const codes = Int32Array.from(column, id => general.codeOf(id))
        const found = integerClients(column)
        expect(found?.codes).toEqual(codes)
        expect(found?.size).toBe(general.size)
        expect(found?.idsOf(codes)).toEqual(column)
      }),
    )
  })

  it('leaves ids too far apart for a table to the general way', () => {
    expect(integerClients(Int32Array.of(0, 2 ** 17))).toBe(undefined)
    expect(integerClients(Int32Array.of(-(2 ** 31), 2 ** 31 - 1))).toBe(undefined)
    expect(integerClients(Int32Array.of(0, 2 ** 16))?.size).toBe(2)
  })
})
