import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clientCodes } from '../../src/records/client-codes.js'

describe('clientCodes', () => {
  it('numbers clients by first appearance', () => {
    const codes = clientCodes()
    expect(['b', 'a', 'b', 'c', 'a'].map(codes.codeOf)).toEqual([0, 1, 0, 2, 1])
    expect(codes.size).toBe(3)
    expect(codes.idsOf(Int32Array.of(2, 0))).toEqual(['c', 'b'])
  })

  it('takes numbers far from the first, negative or with a fraction', () => {
    const ids = [50_000_000, 50_000_001, 0, -3, 2 ** 40, 0.5, 50_000_001, 2 ** 40, -3, 0]
    const codes = clientCodes()
    expect(ids.map(codes.codeOf)).toEqual([0, 1, 2, 3, 4, 5, 1, 4, 3, 2])
    expect(codes.idsOf(Int32Array.of(0, 1, 2, 3, 4, 5))).toEqual(ids.slice(0, 6))
  })

  it('gives ids back as integers only where all that are asked for fit', () => {
    const codes = clientCodes()
    for (const id of [7, 'seven', -8]) codes.codeOf(id)
    expect(codes.idsOf(Int32Array.of(0, 2))).toEqual(Int32Array.of(7, -8))
    expect(codes.idsOf(Int32Array.of(0, 1))).toEqual([7, 'seven'])
  })

  it('numbers any ids as a Map would', () => {
    const id = fc.oneof(fc.integer(), fc.integer({ min: 0, max: 50 }), fc.string({ minLength: 1, maxLength: 2 }))
    fc.assert(
      fc.property(fc.array(id), column => {
        const codes = clientCodes()
        const distinct = [...new Set(column)]
        expect(column.map(codes.codeOf)).toEqual(column.map(each => distinct.indexOf(each)))
        expect(Array.from(codes.idsOf(Int32Array.from(distinct, (_, code) => code)))).toEqual(distinct)
      }),
    )
  })

  it.each([
    ['from 0', (i: number) => i],
    ['far from 0', (i: number) => 10_000_000 + i],
    ['around 0', (i: number) => i - 2500],
    ['few of many', (i: number) => 20 * i],
    ['too wide for a table', (i: number) => 1_000_003 * i],
    ['with fractions', (i: number) => i / 2],
    ['among texts', (i: number) => (i % 3 === 0 ? String(i) : i)],
    ['texts first', (i: number) => (i < 3000 ? `#${i}` : i)],
  ])('numbers thousands of clients with ids %s', (_, idOf) => {
    const column = Array.from({ length: 20_000 }, (_, i) => idOf((i * i * 7 + i) % 4999))
    const distinct = [...new Set(column)]
    const codeOf = new Map(distinct.map((id, code) => [id, code]))
    const codes = clientCodes()
    expect(column.map(codes.codeOf)).toEqual(column.map(id => codeOf.get(id)))
    expect(Array.from(codes.idsOf(Int32Array.from(distinct, (_, code) => code)))).toEqual(distinct)
  })
})
