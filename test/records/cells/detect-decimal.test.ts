import { expect, it } from 'vitest'
import { detectDecimal } from '../../../src/records/cells/detect-decimal.js'
import { share } from '../../../src/records/fields/make-field.js'

it('keeps the places of the cells it was given', () => {
  const { decimal, forms } = detectDecimal(share('A share'), [
    [3, '0.5'],
    [7, '0.25'],
    [9, 'x'],
  ])
  expect(decimal).toBe('.')
  expect(forms).toEqual([
    { form: 'decimal point', cells: 2, first: 3, example: '0.5' },
    { form: 'no number', cells: 1, first: 9, example: 'x' },
  ])
})

it('doubts a column of point or comma that took the default', () => {
  const { decimal, doubts } = detectDecimal(share('A share'), [[0, '1.234']])
  expect(decimal).toBeUndefined()
  expect(doubts.map(doubt => doubt.hint)).toContain(
    "The point is taken to stand before decimals; if not, state the option decimal as '.' or ','",
  )
})
