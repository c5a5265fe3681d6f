import { expect, it } from 'vitest'
import { leadingPlace, placeOf } from '../../../../src/records/duplicates/names/places.js'

it.each([
  ['上海', 'shanghai'],
  ['shanghai', 'shanghai'],
  ['hong kong', 'hong kong'],
  ['香港', 'hong kong'],
  ['deutschland', 'germany'],
  ['germany', 'germany'],
])('knows %s as %s', (word, place) => {
  expect(placeOf(word)).toBe(place)
})

it.each([
  ['上海市港湾', 'shanghai', 3],
  ['广西壮族自治区港湾', 'guangxi', 7],
  ['内蒙古自治区港湾', 'inner mongolia', 6],
  ['上海港湾', 'shanghai', 2],
])('reads the beginning of %s', (text, place, length) => {
  expect(leadingPlace(text)).toEqual({ place, length })
})

it('knows no place in other words', () => {
  expect(placeOf('harbour')).toBeUndefined()
  expect(leadingPlace('港湾')).toBeUndefined()
  expect(leadingPlace('')).toBeUndefined()
})
