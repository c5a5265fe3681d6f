import { expect, it } from 'vitest'
import { CELLS, isMissing, wordsOfCell } from '../../../src/statistics/attribute-columns/cells.js'
import { JUNK } from '../../laws/junk.js'

it('lets in what is of its kind', () => {
  expect([0, -1e150, 5e-324].every(CELLS.number.isGood)).toBe(true)
  expect([1e151, Number.NaN, '1', true].some(CELLS.number.isGood)).toBe(false)
  expect(CELLS.words.isGood([])).toBe(true)
  expect(CELLS.words.isGood(['a', undefined])).toBe(false)
  expect(CELLS.words.isGood(Array.from({ length: 2 }))).toBe(false)
  expect(JUNK.filter(CELLS['yes-no'].isGood)).toEqual([true])
  expect(JUNK.filter(isMissing)).toEqual([undefined, null])
})

it('reads the words of a cell once each', () => {
  expect(wordsOfCell(['b', 'a', 'b'])).toEqual(['b', 'a'])
  expect(wordsOfCell('a')).toEqual(['a'])
  expect([true, false].flatMap(wordsOfCell)).toEqual(['yes', 'no'])
})
