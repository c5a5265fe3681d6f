import { expect, it } from 'vitest'
import type { NameComparison } from '../../../../src/records/duplicates/names/compare-names.js'
import { compareNames, weighName } from '../../../../src/records/duplicates/names/compare-names.js'
import { NO_BOOK } from '../../../../src/records/duplicates/names/name-book.js'
import { normalisedName } from '../../../../src/records/duplicates/names/normalised-name.js'

const compare = (a: string, b: string): NameComparison =>
  compareNames(weighName(normalisedName(a), NO_BOOK), weighName(normalisedName(b), NO_BOOK))

it('shares all of a name written otherwise', () => {
  const { left, sameWords, numbers, form } = compare('Harbour Cold Storage 07 Ltd', 'cold storage HARBOUR 7 plc')
  expect({ left, sameWords, numbers, form }).toEqual({
    left: [0, 0],
    sameWords: true,
    numbers: 'same',
    form: 'different',
  })
})

it('reads what one name writes as one word', () => {
  expect(compare('Veltorra Coldstores', 'Veltorra Cold Stores').left).toEqual([0, 0])
  expect(compare('港湾冷连物流', '港湾冷链物流').left).toEqual([0, 0])
})

it.each([
  ['Harbour 1', 'Harbour 2', 'different', 'none', 'none'],
  ['Harbour 1', 'Harbour', 'one', 'none', 'none'],
  ['Harbour 1', 'Harbour 1 Phase 2', 'different', 'none', 'one'],
  ['Harbour (Shanghai)', 'Harbour (China) Shanghai', 'none', 'same', 'none'],
  ['Harbour Leeds London', 'Harbour Hamburg', 'none', 'different', 'none'],
  ['Harbour Group', 'Harbour Holding', 'none', 'none', 'different'],
] as const)('compares the parts of %s and %s', (a, b, numbers, places, roles) => {
  const comparison = compare(a, b)
  expect([comparison.numbers, comparison.places, comparison.roles]).toEqual([numbers, places, roles])
})

it('says which words only one name has', () => {
  expect(compare('Harbour Cold Storage', 'Harbour Finance').leftWords).toEqual([['cold', 'storage'], ['finance']])
})
