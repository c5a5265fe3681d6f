import { describe, expect, it } from 'vitest'
import { expectRows } from '../../../src/records/portfolio/expect-rows.js'

describe('expect-rows', () => {
  it('takes records and columns of one length, whatever they hold', () => {
    for (const rows of [[], [null], {}, { amount: Float64Array.of(1), date: Int32Array.of(0), id: [undefined] }])
      expect(() => expectRows(rows, 'payments')).not.toThrow()
    expect(() => expectRows({ amount: Float64Array.of(1), id: undefined }, 'payments')).not.toThrow()
  })

  it.each([undefined, null, 0, 'payments', true, () => 1, new Map(), new Float64Array(2)])('refuses %s', rows => {
    expect(() => expectRows(rows, 'payments')).toThrow(
      expect.objectContaining({ code: 'INVALID_TYPE', path: 'payments' }),
    )
  })

  it('names a column that is none, and one of another length', () => {
    expect(() => expectRows({ id: ['P'], amount: 5 }, 'payments')).toThrow(
      expect.objectContaining({ code: 'INVALID_TYPE', path: 'payments.amount' }),
    )
    expect(() => expectRows({ id: ['P'], amount: new Float64Array(2) }, 'payments')).toThrow(
      expect.objectContaining({ code: 'LENGTH_MISMATCH', path: 'payments.amount', received: '2' }),
    )
  })
})
