import { expect, it } from 'vitest'
import { facilityOver, whyNotOver } from '../../../src/project/pricing/tenors.js'
import { BULLET, GUARANTEE, LINE, LOAN } from './samples.js'

it('lets a facility run for another time, all else as it is', () => {
  expect(facilityOver(LOAN, 36)).toEqual({ ...LOAN, balance: { ...BULLET, months: 36 } })
  expect(facilityOver(LINE, 6)).toEqual({ ...LINE, months: 6 })
  expect(facilityOver(GUARANTEE, 6)).toEqual({ ...GUARANTEE, months: 6 })
})

it('says why it cannot', () => {
  const loan = { ...LOAN, balance: { ...BULLET, everyMonths: 6, graceMonths: 12 } }
  expect(whyNotOver(loan, 18)).toBeUndefined()
  expect(whyNotOver(loan, 20)).toBe('20 months are no multiple of the 6 from payment to payment')
  expect(whyNotOver(loan, 12)).toBe('Grace of 12 months leaves no time to repay within 12')
  expect(whyNotOver(LINE, 7)).toBeUndefined()
})
