import { describe, expect, it } from 'vitest'
import { testCovenant } from '../../../src/project/coverage/covenant-test.js'
import { debtServiceCover } from '../../../src/project/coverage/debt-service-cover.js'

const LEVEL = { ratio: 'dscr', level: 1.2 } as const
const days = (count: number) => Array.from({ length: count }, (_, i) => `${2030 + i}-12-31`)

function tested(ratios: readonly (number | undefined)[], cureAfter = 1) {
  const column = debtServiceCover({
    cfads: ratios.map(ratio => (ratio === undefined ? 50 : 100 * ratio)),
    debtService: ratios.map(ratio => (ratio === undefined ? 0 : 100)),
  })
  return testCovenant('lockUp', LEVEL, column, days(ratios.length), cureAfter)
}

describe('a covenant, day by day', () => {
  it('is breached below its level, and says by how much', () => {
    const { test, events, curedOn } = tested([1.3, 1.1, 1.25])
    expect(Array.from(test.breached)).toEqual([0, 1, 0])
    expect(test.headroom[1]).toBeCloseTo(-0.1, 14)
    expect(test.cashHeadroom[1]).toBeCloseTo(-10, 12)
    expect(test.cashHeadroom[0]).toBeCloseTo(10, 12)
    expect(test.least).toEqual({ value: test.headroom[1], index: 1, date: '2031-12-31' })
    expect([test.breaches, test.cures, test.tested]).toEqual([1, 1, 3])
    expect(events.map(({ code, date }) => [code, date])).toEqual([
      ['LOCK_UP', '2031-12-31'],
      ['LOCK_UP_CURED', '2032-12-31'],
    ])
    expect(events[0]?.message).toBe('dscr of 1.100 is below the lock-up level of 1.2')
    expect([...curedOn]).toEqual([2])
  })

  it('is cured by so many days in a row', () => {
    const { test } = tested([1.1, 1.3, 1.1, 1.3, 1.3, 1.3], 2)
    expect(Array.from(test.breached)).toEqual([1, 1, 1, 1, 0, 0])
    expect([test.breaches, test.cures]).toEqual([1, 1])
  })

  it('is not tested on a day without the ratio, and the breach stays', () => {
    const { test } = tested([1.1, undefined, 1.3, 1.3], 2)
    expect(Array.from(test.breached)).toEqual([1, 1, 1, 0])
    expect(test.headroom[1]).toBe(0)
    expect(test.tested).toBe(3)
  })

  it('ends with the last day that has the ratio', () => {
    expect(Array.from(tested([1.1, undefined, undefined]).test.breached)).toEqual([1, 0, 0])
    const { test } = tested([undefined, undefined])
    expect(test.tested).toBe(0)
    expect(test.least).toBe(undefined)
  })

  it('lasts as long as something is owed, where that is known', () => {
    const column = debtServiceCover({ cfads: [110, 50, 50, 50], debtService: [100, 0, 0, 0] })
    const { test } = testCovenant('lockUp', LEVEL, column, days(4), 1, 2)
    expect(Array.from(test.breached)).toEqual([1, 1, 1, 0])
  })

  it('is not breached by rounding', () => {
    expect(Array.from(tested([1.2 - 1e-12, 1.2 - 1e-6]).test.breached)).toEqual([0, 1])
  })
})
