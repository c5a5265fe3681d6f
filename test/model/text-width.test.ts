import { expect, it } from 'vitest'
import { padded, widthOf } from '../../src/model/text-width.js'

it.each([
  ['', 0],
  ['plain', 5],
  ['a客。', 5],
  ['ｆ', 2],
  ['한', 2],
  ['𠀀', 2],
  ['😀', 2],
  ['Zoë', 3],
  ['Zoe\u0308', 3],
  ['±µ', 2],
])('%j takes %d cells', (text, width) => {
  expect(widthOf(text)).toBe(width)
})

it('pads to a side, and never cuts', () => {
  expect(padded('客', 4, 'left')).toBe('客  ')
  expect(padded('客', 4, 'right')).toBe('  客')
  expect(padded('客户', 3, 'left')).toBe('客户')
})
