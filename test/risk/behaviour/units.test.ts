import { expect, it } from 'vitest'
import { dayNumber } from '../../../src/money/index.js'
import { knownDay, namesOf, ownersOf, unitsOf } from '../../../src/risk/behaviour/units.js'
import { ledgerOf } from './ledgers.js'

const due = { '2024-01-31': 100 }
const ledger = ledgerOf({ 'ann/1': { due }, 'bob/1': { due }, 'ann/2': { due } }, '2024-06-30')

it('are clients with their contracts, or contracts', () => {
  expect([unitsOf(ledger).size, unitsOf(ledger, 'contract').size]).toEqual([2, 3])
  expect([...unitsOf(ledger).starts]).toEqual([0, 2, 3])
  expect(namesOf(ledger, 'client')).toEqual({ client: ['ann', 'bob'] })
  expect(namesOf(ledger, 'contract')).toEqual({ client: ['ann', 'ann', 'bob'], contract: ['1', '2', '1'] })
  expect([[...ownersOf(ledger, 'client')], [...ownersOf(ledger, 'contract')]]).toEqual([
    [0, 1],
    [0, 0, 1],
  ])
})

it('are asked for days of which payments are known', () => {
  expect(knownDay(ledger, undefined, 'x')).toBe(dayNumber('2024-06-30'))
  expect(knownDay(ledger, '2024-01-01', 'x')).toBe(dayNumber('2024-01-01'))
  expect(() => knownDay(ledger, '2024-07-01', 'options.asOf')).toThrow(
    expect.objectContaining({ code: 'OUT_OF_RANGE', path: 'options.asOf', received: '"2024-07-01"' }),
  )
})

it('refuse another ledger and another kind of unit', () => {
  expect(() => Reflect.apply(unitsOf, undefined, [{}])).toThrow(expect.objectContaining({ path: 'ledger' }))
  expect(() => Reflect.apply(unitsOf, undefined, [ledger, 'loan'])).toThrow(
    expect.objectContaining({ path: 'options.by' }),
  )
})
