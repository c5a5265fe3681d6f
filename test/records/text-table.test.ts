import { describe, expect, it } from 'vitest'
import type { TextBlock } from '../../src/records/text-block.js'
import { textReader } from '../../src/records/text-block.js'
import { textTable } from '../../src/records/text-table.js'

/** Different texts, all of one hash. */
function colliding(count: number, from = 0): TextBlock {
  return {
    hash: new Int32Array(count).fill(77),
    starts: Int32Array.from({ length: count + 1 }, (_, i) => i),
    cells: Int32Array.from({ length: count }, (_, i) => from + i),
  }
}

describe('textTable', () => {
  it('numbers texts in the order of their first appearance, over many blocks', () => {
    const texts = Array.from({ length: 5000 }, (_, i) => `#${(i * i * 7 + i) % 1999}`)
    const distinct = [...new Set(texts)]
    const reader = textReader(7)
    const table = textTable()
    const codes = new Int32Array(texts.length)
    for (let row = 0; row < texts.length; row += 7) {
      const ofBlock = codes.subarray(row, row + 7)
      expect(table.number(reader.read(texts, row, ofBlock.length), ofBlock)).toBe(true)
    }
    expect(Array.from(codes)).toEqual(texts.map(text => distinct.indexOf(text)))
  })

  it('tells texts of one hash apart while there are few', () => {
    const table = textTable()
    const codes = new Int32Array(40)
    expect(table.number(colliding(40), codes)).toBe(true)
    expect(table.number(colliding(40), codes)).toBe(true)
    expect(Array.from(codes)).toEqual(Array.from({ length: 40 }, (_, i) => i))
  })

  it('gives up where too many have one hash', () => {
    expect(textTable().number(colliding(100), new Int32Array(100))).toBe(false)
  })

  it('gives up where too many have none of their own once the table grows', () => {
    const table = textTable()
    const results = Array.from({ length: 100 }, (_, i) => table.number(colliding(1, i), new Int32Array(1)))
    expect(results.indexOf(false)).toBe(64)
  })
})
