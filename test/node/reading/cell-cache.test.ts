import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cellCache, detached, isPlainKey } from '../../../src/node/reading/cell-cache.js'
import { textCoder } from '../../../src/node/reading/coded-text.js'

it('gives what the reader gives, however often a cell is met', () => {
  const cells = fc.array(fc.string({ unit: fc.constantFrom('a', 'B', '1', '-', '港', ' '), maxLength: 4 }), {
    maxLength: 200,
  })
  fc.assert(
    fc.property(cells, all => {
      const cache = cellCache(cell => `<${cell}>`)
      const text = textCoder()(all.join(''))
      let at = 0
      for (const cell of all) {
        expect(cache.valueAt(text, at, at + cell.length)).toBe(`<${cell}>`)
        at += cell.length
      }
    }),
  )
})

it('asks no more once a cell is met again', () => {
  let asked = 0
  const cache = cellCache(cell => {
    asked++
    return { cell }
  })
  const values = Array.from({ length: 9 }, () => cache.valueAt(textCoder()('xF-1x'), 1, 4))
  expect(asked).toBe(2)
  expect(values[8]).toBe(values[1])
})

it('takes letters with digits as they are where that is allowed', () => {
  const cache = cellCache(
    () => 'read',
    cell => cell,
  )
  expect(['A1', '7', 'NULL', 'A-1', '港1', ''].map(cell => cache.valueAt(textCoder()(cell), 0, cell.length))).toEqual([
    'A1',
    '7',
    'read',
    'read',
    'read',
    'read',
  ])
})

it('reads long cells each time', () => {
  const long = 'x'.repeat(100)
  expect(cellCache(cell => cell.length).valueAt(textCoder()(long), 0, 100)).toBe(100)
})

it('copies texts whole', () => expect(detached('港湾冷链有限公司 Harbour 😀')).toBe('港湾冷链有限公司 Harbour 😀'))

it('knows plain keys', () => {
  expect(['A1', '0', '1A', 'a', 'N/A', '', '-1'].map(isPlainKey)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ])
})
