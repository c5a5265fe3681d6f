import { expect, it } from 'vitest'
import { closeParts, openParts } from '../../../../src/records/duplicates/names/name-parts.js'

it('sorts places, and takes them for words where nothing else is left', () => {
  const parts = openParts()
  parts.places.add('shanghai').add('china')
  expect(closeParts(parts, undefined)).toEqual({ words: ['china', 'shanghai'], roles: [], numbers: [], places: [] })
  parts.words.push('harbour')
  expect(closeParts(parts, 'limited')).toEqual({
    words: ['harbour'],
    roles: [],
    numbers: [],
    places: ['china', 'shanghai'],
    legalForm: 'limited',
  })
})
