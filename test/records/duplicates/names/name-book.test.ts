import { expect, it } from 'vitest'
import { NO_BOOK, nameBook, wordBits } from '../../../../src/records/duplicates/names/name-book.js'

it('counts names, not words', () => {
  const book = nameBook([{ words: ['cold', 'cold'] }, { words: ['cold'] }, { words: [] }])
  expect(book.names).toBe(3)
  expect(book.counts.get('cold')).toBe(2)
})

it('weighs by the share of other names: (others + 0.5 + 500 · background) / (names + 500)', () => {
  const book = nameBook(Array.from({ length: 100 }, () => ({ words: ['veltorra'] })))
  expect(wordBits(book, 'veltorra')).toBeCloseTo(-Math.log2((98 + 0.5 + 0.01) / 600), 12)
  expect(wordBits(NO_BOOK, 'veltorra')).toBeCloseTo(-Math.log2((0.5 + 0.01) / 500), 12)
  expect(wordBits(NO_BOOK, 'international')).toBeLessThan(wordBits(NO_BOOK, 'veltorra'))
})

it('gives no word more than 16 bits', () => {
  const book = { names: 1e12, counts: new Map() }
  expect(wordBits(book, 'veltorra')).toBeLessThanOrEqual(16)
})
