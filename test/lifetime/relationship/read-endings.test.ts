import { describe, expect, it } from 'vitest'
import { lastDayOf, readEndings } from '../../../src/lifetime/relationship/read-endings.js'
import { dayNumber } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'
import { constant, daysAfter, loan } from './terms.js'

const start = dayNumber('2025-01-01')
const days = { start, last: 50 }

describe('lastDayOf', () => {
  it('is the day of the certain ending, or the one that is said', () => {
    expect(lastDayOf(loan, start)).toBe(1096)
    expect(lastDayOf({ ...loan, until: daysAfter(1) }, start)).toBe(1)
    expect(lastDayOf({ ...loan, endings: [{ name: 'left', hazard: constant(1) }], until: '2026-01-01' }, start)).toBe(
      365,
    )
  })
})

describe('readEndings', () => {
  it('counts days and takes over amounts as stairs', () => {
    const hazard = constant(0.1)
    const payments = [
      { source: 'fee', amount: 5 },
      { source: 'recovery', facility: 'loan', amount: [{ date: '2024-01-01', amount: 7 }], daysLater: 30 },
    ]
    expect(
      readEndings(
        [
          { name: 'maturity', on: daysAfter(50) },
          { name: 'left', hazard, payments },
        ],
        days,
      ),
    ).toEqual([
      { name: 'maturity', on: 50, payments: [] },
      {
        name: 'left',
        hazard,
        payments: [
          { facility: 'relationship', source: 'fee', amount: { days: [0], amounts: [5] }, daysLater: 0 },
          { facility: 'loan', source: 'recovery', amount: { days: [0], amounts: [7] }, daysLater: 30 },
        ],
      },
    ])
  })

  it.each([
    [{ source: 'fee', amount: '5' }, 'INVALID_TYPE', 'terms.endings[0].payments[0].amount'],
    [{ source: 'fee', amount: 1e99 }, 'OUT_OF_RANGE', 'terms.endings[0].payments[0].amount'],
    [{ source: 'fee', amount: 5, daysLater: -1 }, 'OUT_OF_RANGE', 'terms.endings[0].payments[0].daysLater'],
    [{ source: 'fee', amount: 5, daysLater: 40_000 }, 'OUT_OF_RANGE', 'terms.endings[0].payments[0].daysLater'],
    [{ source: 'fee', amount: 5, date: '2025-01-01' }, 'UNKNOWN_OPTION', 'terms.endings[0].payments[0].date'],
    [
      { source: 'fee', amount: [{ date: '2025-01-02', amount: 5 }] },
      'OUT_OF_RANGE',
      'terms.endings[0].payments[0].amount[0].date',
    ],
  ])('refuses a payment %j', (payment, code, path) => {
    const endings = [{ name: 'maturity', on: daysAfter(50), payments: [payment] }]
    expect(thrown(() => Reflect.apply(readEndings, undefined, [endings, days]))).toMatchObject({ code, path })
  })

  it('names a fault of a hazard by where it stands', () => {
    const hazard = { ...constant(0.1), times: [0, 0], values: [1, 2] }
    expect(thrown(() => readEndings([{ name: 'left', hazard }], days)).message).toBe(
      'terms.endings[0].hazard.times[1]: expected a time > 0, received 0 [OUT_OF_RANGE]',
    )
  })
})

it('says how a constant hazard is written, where a number or nothing is given', () => {
  const wrong: readonly unknown[] = [0.05, undefined, null]
  for (const hazard of wrong) {
    const fault = thrown(() => Reflect.apply(readEndings, undefined, [[{ name: 'default', hazard }], days]))
    expect(fault).toMatchObject({ code: 'INVALID_TYPE', path: 'terms.endings[0].hazard' })
    expect(fault.message).toContain('values: [0.05]')
  }
})
