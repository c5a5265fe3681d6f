import { expect, it } from 'vitest'
import { textOrder } from '../../src/model/text-order.js'

it('orders texts by their code units, whatever the language of the machine', () => {
  expect(['b', 'a', 'B', 'ä', '10', '9', ''].toSorted(textOrder)).toEqual(['', '10', '9', 'B', 'a', 'b', 'ä'])
})

it('says that equal texts are equal, and turns its sign with its sides', () => {
  expect(textOrder('C-1', 'C-1')).toBe(0)
  expect(textOrder('C-1', 'C-10')).toBe(-1)
  expect(textOrder('C-10', 'C-1')).toBe(1)
})
