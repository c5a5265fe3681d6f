import { describe, expect, it } from 'vitest'
import { planOf } from '../../src/records/base-options.js'
import type { BaseOptions } from '../../src/records/index.js'

const fault = (options: object) => {
  try {
    planOf(options)
  } catch (error) {
    return error
  }
  return undefined
}

describe('planOf', () => {
  it('completes what is not said', () => {
    expect(planOf({})).toEqual({
      observedUntil: undefined,
      timeUnit: 'day',
      holdoutUntil: undefined,
      spend: 'repeat-orders',
      refunds: 'error',
      zeros: 'order-without-spend',
      keep: [],
      onIssue: 'throw',
    })
  })

  it('keeps what is said', () => {
    const onIssue = (): void => {}
    const options: BaseOptions = {
      observedUntil: '1970-01-02',
      timeUnit: 'year',
      holdoutUntil: new Date(3 * 86_400_000),
      spend: 'all-orders',
      refunds: 'net',
      zeros: 'drop',
      keep: ['intervals', 'logSpend'],
      onIssue,
    }
    expect(planOf(options)).toEqual({ ...options, observedUntil: 1, holdoutUntil: 3 })
  })

  it.each([
    [{ timeunit: 'week' }, 'UNKNOWN_OPTION', 'options.timeunit'],
    [{ timeUnit: 'quarter' }, 'OUT_OF_RANGE', 'options.timeUnit'],
    [{ observedUntil: '1997-02-30' }, 'INVALID_DATE', 'options.observedUntil'],
    [{ holdoutUntil: '1997-02-28' }, 'MISSING_VALUE', 'options.observedUntil'],
    [{ observedUntil: '1997-03-01', holdoutUntil: '1997-03-01' }, 'OUT_OF_RANGE', 'options.holdoutUntil'],
    [{ spend: 'all' }, 'OUT_OF_RANGE', 'options.spend'],
    [{ refunds: true }, 'OUT_OF_RANGE', 'options.refunds'],
    [{ zeros: 'net' }, 'OUT_OF_RANGE', 'options.zeros'],
    [{ keep: 'intervals' }, 'INVALID_TYPE', 'options.keep'],
    [{ keep: ['intervals', 'spend'] }, 'OUT_OF_RANGE', 'options.keep[1]'],
    [{ onIssue: 'warn' }, 'OUT_OF_RANGE', 'options.onIssue'],
    [[], 'INVALID_TYPE', 'options'],
  ])('refuses %j', (options, code, path) => {
    expect(fault(options)).toMatchObject({ code, path })
  })
})
