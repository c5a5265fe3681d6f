import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clientCodes } from '../../src/records/client-codes.js'
import { integerClients, numberedInOrder } from '../../src/records/integer-clients.js'

describe('integerClients', () => {
  it('takes ids as numbers where they lie, or brings them near 0', () => {
    const column = Int32Array.of(9, 7, 9)
    expect(integerClients(column)?.codes).toBe(column)
    expect(integerClients(column)?.size).toBe(10)
    const far = integerClients(Int32Array.of(1e9 + 2, 1e9))
    expect(far).toMatchObject({ size: 3, codes: Int32Array.of(2, 0), areInOrder: false })
    expect(far?.idsOf(Int32Array.of(0, 2))).toEqual(Int32Array.of(1e9, 1e9 + 2))
    expect(integerClients(Int32Array.of(-1, 1))).toMatchObject({ size: 3, codes: Int32Array.of(0, 2) })
  })

  it('finds room for the longest table', () => {
    const most = 2 ** 16 + 4 * 2
    expect(integerClients(Int32Array.of(1, most - 1))).toMatchObject({ size: most, codes: Int32Array.of(1, most - 1) })
    expect(integerClients(Int32Array.of(1, most))).toMatchObject({ size: most, codes: Int32Array.of(0, most - 1) })
    expect(integerClients(Int32Array.of(1, most + 1))).toBe(undefined)
  })

  it('leaves ids too far apart for a table to the general way', () => {
    expect(integerClients(Int32Array.of(0, 2 ** 17))).toBe(undefined)
    expect(integerClients(Int32Array.of(-(2 ** 31), 2 ** 31 - 1))).toBe(undefined)
  })
})

describe('numberedInOrder', () => {
  it('numbers clients as the general way does', () => {
    const ids = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 1 })
    fc.assert(
      fc.property(ids, fc.constantFrom(0, 2 ** 31 - 41, -(2 ** 31) + 40), (near, origin) => {
        const column = Int32Array.from(near, id => origin + id)
        const general = clientCodes()
        const codes = Int32Array.from(column, id => general.codeOf(id))
        const clients = integerClients(column)
        const found = clients && numberedInOrder(clients)
        expect(found?.codes).toEqual(codes)
        expect(found?.size).toBe(general.size)
        expect(found?.idsOf(codes)).toEqual(column)
      }),
    )
  })

  it('changes nothing where clients are in order', () => {
    const clients = { size: 1, codes: Int32Array.of(0, 0), idsOf: () => [7], areInOrder: true }
    expect(numberedInOrder(clients)).toBe(clients)
  })
})
