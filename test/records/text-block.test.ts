import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textReader, withRoom } from '../../src/records/text-block.js'

describe('textReader', () => {
  it('writes lengths and characters, two in a cell', () => {
    const { starts, cells } = textReader(3).read(['no', 'a', 'bc', 'd'], 1, 3)
    const a = 'a'.charCodeAt(0)
    expect(Array.from(starts)).toEqual([0, 2, 4, 6])
    expect(Array.from(cells.subarray(0, 6))).toEqual([1, a, 2, (a + 1) | ((a + 2) << 16), 1, a + 3])
  })

  it('has equal cells and equal hashes for equal texts, and other cells for all others', () => {
    const text = fc.oneof(fc.string({ maxLength: 3 }), fc.string({ unit: 'binary' }), fc.constantFrom('a', 'a\0', ''))
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { hash, starts, cells } = textReader(2).read([one, other], 0, 2)
        const [first, second] = [0, 1].map(i => Array.from(cells.subarray(starts[i], starts[i + 1])))
        expect(String(first) === String(second)).toBe(one === other)
        expect(one !== other || hash[0] === hash[1]).toBe(true)
      }),
    )
  })

  it('mixes the upper bits, so that names in a row fall apart', () => {
    const names = Array.from({ length: 4096 }, (_, i) => `C${String(i).padStart(7, '0')}`)
    const { hash } = textReader(4096).read(names, 0, 4096)
    const upper = new Set(Array.from(hash, bits => bits >>> 20))
    expect(upper.size).toBeGreaterThan(0.6 * 4096)
    expect(new Set(hash).size).toBe(4096)
  })

  it('reads again into the same memory, texts of any length', () => {
    const reader = textReader(2)
    const long = 'x'.repeat(1001)
    reader.read([long, 'b'], 0, 2)
    const { starts, cells } = reader.read(['b', long], 0, 2)
    expect(Array.from(starts)).toEqual([0, 2, 504])
    expect(cells[2]).toBe(1001)
    expect(cells[503]).toBe('x'.charCodeAt(0))
  })
})

describe('withRoom', () => {
  it('copies only where room is missing', () => {
    const cells = Int32Array.of(1, 2)
    expect(withRoom(cells, 2)).toBe(cells)
    expect(Array.from(withRoom(cells, 3))).toEqual([1, 2, 0, 0, 0, 0])
  })
})
