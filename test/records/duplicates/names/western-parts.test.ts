import { expect, it } from 'vitest'
import { westernParts } from '../../../../src/records/duplicates/names/western-parts.js'

it('takes numbers, places and roles out of the words', () => {
  expect(westernParts('the harbour wind holdings hong kong no 07 pte ltd')).toEqual({
    words: ['harbour', 'wind'],
    roles: ['holding'],
    numbers: ['7'],
    places: ['hong kong'],
    legalForm: 'limited',
  })
})

it('keeps a place as the word where there is no other', () => {
  expect(westernParts('berlin gmbh')).toEqual({
    words: ['berlin'],
    roles: [],
    numbers: [],
    places: [],
    legalForm: 'limited',
  })
})

it('keeps a small word that the name begins with', () => {
  expect(westernParts('e on se').words).toEqual(['e', 'on'])
})

it.each([
  ['harbour solar i', ['1']],
  ['harbour solar v ltd', ['5']],
  ['harbour solar i holdings', ['1']],
  ['kowalski i synowie', []],
  ['i', []],
])('reads a numeral of one letter where it ends the name: %s', (name, numbers) => {
  expect(westernParts(name).numbers).toEqual(numbers)
})
