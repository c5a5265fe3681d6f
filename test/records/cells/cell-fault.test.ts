import { expect, it } from 'vitest'
import { isCellFault, oddCell, valueFault } from '../../../src/records/cells/cell-fault.js'
import { share } from '../../../src/records/fields/make-field.js'

it('tells faults from values', () => {
  const odd = oddCell({ code: 'INVALID_CODE', expected: 'x', received: 'y' }, 'value')
  expect([odd, undefined, 'cell-fault', 5, true, ['kind']].map(isCellFault)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ])
})

it('says what a field may not hold, with a hint where the field has none', () => {
  expect(valueFault(share('A share'), 0.5)).toBeUndefined()
  expect(valueFault(share('A share'), 2, 'Less')).toMatchObject({ code: 'OUT_OF_RANGE', received: '2', hint: 'Less' })
})
