import { expect, it } from 'vitest'
import { ClienteleError, reject } from '../../../../src/errors/index.js'
import { named } from '../../../../src/project/loans/account/fault-of-event.js'

const fault = (path: string) => () => reject('OUT_OF_RANGE', path, 'another', 1, 'Try another')

it('names the field of the event, or the event where it has none', () => {
  expect(() => named('events[2]', fault('loan.rate.annualRate'))).toThrow(/^events\[2\].rate.annualRate: .*Try another/)
  expect(() => named('events[2]', fault('loan.principal.minorUnits'))).toThrow(/^events\[2\]: /)
  expect(() => named('events[2].annualRate', fault('loan.rate'), [])).toThrow(/^events\[2\].annualRate: /)
})

it('leaves all else as it is', () => {
  expect(named('events[2]', () => 5)).toBe(5)
  expect(() => named('events[2]', fault('options.until'))).toThrow(/^options.until/)
  const other = () => {
    throw new RangeError('another')
  }
  expect(() => named('events[2]', other)).toThrow(RangeError)
  expect(() => named('events[2]', fault('loan.grace'))).toThrow(ClienteleError)
})
