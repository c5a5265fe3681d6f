import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../../src/money/index.js'
import { lenderFlows } from '../../../../src/project/loans/effective/lender-flows.js'
import { loanSchedule } from '../../../../src/project/loans/loan-schedule.js'
import { BOUGHT_BELOW_PAR } from '../schedules.js'

const yen = (minorUnits: number) => ({ currency: 'JPY', minorUnits })
const schedule = loanSchedule({
  ...BOUGHT_BELOW_PAR,
  fees: [
    { kind: 'up-front', of: yen(30) },
    { kind: 'up-front', of: yen(20), paid: 'separately' },
    { kind: 'agency', amount: yen(1), every: 'instalment' },
  ],
})

describe('lenderFlows', () => {
  it('is what is lent less all fees of that day, and what is paid with fees', () => {
    const { given, received, days } = lenderFlows(schedule, {})
    expect(given).toBe(1200)
    expect(received).toEqual([60, 60, 60, 60, 1310])
    expect(days.slice(0, 2)).toEqual([dayNumber('2000-01-01'), dayNumber('2001-01-01')])
  })

  it('leaves out fees that do not count, and adds costs', () => {
    expect(lenderFlows(schedule, { fees: 'up-front', costs: yen(7) })).toMatchObject({
      given: 1207,
      received: [59, 59, 59, 59, 1309],
    })
    expect(lenderFlows(schedule, { fees: 'none' }).given).toBe(1250)
  })

  it('refuses what is no schedule', () => {
    const at = (code: string, path: string) => expect.objectContaining({ code, path })
    expect(() => lenderFlows({ ...schedule, instalments: [] }, {})).toThrow(at('EMPTY_INPUT', 'schedule.instalments'))
    // @ts-expect-error: no schedule
    expect(() => lenderFlows(undefined, {})).toThrow(at('INVALID_TYPE', 'schedule'))
    // @ts-expect-error: no list
    expect(() => lenderFlows({ ...schedule, instalments: 5 }, {})).toThrow(at('INVALID_TYPE', 'schedule.instalments'))
    expect(() => lenderFlows({ ...schedule, from: 'soon' }, {})).toThrow(at('INVALID_DATE', 'schedule.from'))
  })

  it('refuses due days out of order, and amounts whose sums are not exact', () => {
    const at = (path: string) => expect.objectContaining({ code: 'OUT_OF_RANGE', path })
    const [first, second, ...rest] = schedule.instalments
    const turned = { ...schedule, instalments: [second!, first!, ...rest] }
    expect(() => lenderFlows(turned, {})).toThrow(at('schedule.instalments[1].due'))
    expect(() => lenderFlows({ ...schedule, from: '2001-01-02' }, {})).toThrow(at('schedule.instalments[0].due'))
    const huge = { ...schedule, instalments: schedule.instalments.map(row => ({ ...row, payment: 9e15 })) }
    expect(() => lenderFlows(huge, {})).toThrow(at('schedule.instalments'))
    const costs = yen(Number.MAX_SAFE_INTEGER)
    expect(() => lenderFlows(schedule, { costs })).toThrow(at('schedule.principal'))
  })
})
