import { describe, expect, it } from 'vitest'
import { balanceWalk, fallingBalances, usualVariance } from '../../../src/loyalty/fading/balances.js'
import type { DayFigure, ReadHistory } from '../../../src/loyalty/fading/read-histories.js'
import { randomStream } from '../../../src/model/index.js'
import { normalQuantile } from '../../../src/numeric/core.js'

function rows(days: readonly number[], values: readonly number[]): readonly DayFigure[] {
  return days.map((day, i) => ({ day, value: values[i]! }))
}

function history(balances: readonly DayFigure[]): ReadHistory {
  return { client: 1, purchases: [], products: [], balances, satisfaction: [], contacts: [] }
}

const DAYS = [0, 30, 61, 91, 122, 150, 181, 300]
const VALUES = [100, 104, 99, 107, 103, 110, 108, 80]
const asked = { until: 300, recentDays: 119 }
const NOBODY = { degrees: 0, variance: 0 }

/** Balances on every 30th day: a walk with a drift. */
function walk(normal: () => number, deviation: number, drift: number, months: number): readonly DayFigure[] {
  let value = 1000
  return Array.from({ length: months }, (_, month) => {
    value += month === 0 ? 0 : 30 * drift + deviation * Math.sqrt(30) * normal()
    return { day: 30 * month, value }
  })
}

describe('falling balances', () => {
  it('are held against how they went before', () => {
    // The formula of the file header in numpy, scipy.stats.t.cdf.
    expect(fallingBalances(rows(DAYS, VALUES), asked, NOBODY)).toEqual({
      pValue: expect.closeTo(0.036906126625085786, 10),
      strength: expect.closeTo(0.3184920376990575, 10),
      since: 182,
      words: { now: '80', expected: '113' },
    })
  })

  it('do not depend on the unit', () => {
    const one = fallingBalances(rows(DAYS, VALUES), asked, NOBODY)
    const other = fallingBalances(
      rows(
        DAYS,
        VALUES.map(value => value * 1e-12),
      ),
      asked,
      NOBODY,
    )
    expect('pValue' in other && 'pValue' in one && other.pValue / one.pValue).toBeCloseTo(1, 9)
  })

  it('are no sign in a loan that is repaid by plan, and a sure one in one that is paid off', () => {
    const plan = Array.from({ length: 12 }, (_, month) => 120 - 10 * month)
    const months = plan.map((_, month) => 30 * month)
    const by = { until: 330, recentDays: 100 }
    expect(fallingBalances(rows(months, plan), by, NOBODY)).toMatchObject({ pValue: 1, strength: expect.closeTo(0, 9) })
    const off = plan.map((value, month) => (month === 11 ? 0 : value))
    expect(fallingBalances(rows(months, off), by, NOBODY)).toMatchObject({ pValue: 0 })
  })

  it('cannot be told without balances before and lately', () => {
    expect(fallingBalances(rows([0, 30, 61, 300], [1, 2, 1, 2]), asked, NOBODY)).toHaveProperty('why')
    expect(fallingBalances(rows(DAYS.slice(0, 7), VALUES), asked, NOBODY)).toHaveProperty('why')
    expect(
      fallingBalances(
        rows(
          DAYS,
          VALUES.map(() => 0),
        ),
        asked,
        NOBODY,
      ),
    ).toHaveProperty('why')
    expect(balanceWalk([], 0)).toBeUndefined()
  })

  it('raise false alarms as often as they say, with variances that are drawn together', () => {
    const uniform = randomStream(2)
    const normal = (): number => normalQuantile(uniform())
    const clients = Array.from({ length: 3000 }, () => {
      const deviation = 4 * Math.exp(0.5 * normal())
      return history(walk(normal, deviation, 2 * normal(), 5 + Math.floor(12 * uniform())))
    }).map(one => ({ one, until: one.balances.at(-1)!.day }))
    const early = clients.map(({ one }) => one)
    // As of the last-but-one balance of each; the variances of all are told up to day 120.
    const usual = usualVariance(early, 120)
    expect(usual.degrees).toBeGreaterThan(2)
    const alarms = (all: typeof usual): number =>
      clients.filter(({ one, until }) => {
        const found = fallingBalances(one.balances, { until, recentDays: 30 }, all)
        return 'pValue' in found && found.pValue <= 0.05
      }).length / clients.length
    expect(alarms(NOBODY)).toBeGreaterThan(0.03)
    expect(alarms(NOBODY)).toBeLessThan(0.07)
    expect(alarms(usual)).toBeGreaterThan(0.03)
    expect(alarms(usual)).toBeLessThan(0.07)
  })

  it('learn from others only where there are enough', () => {
    const few = Array.from({ length: 4 }, () => history(rows(DAYS, VALUES)))
    expect(usualVariance(few, 181)).toEqual(NOBODY)
    const alike = Array.from({ length: 6 }, () => history(rows(DAYS, VALUES)))
    expect(usualVariance(alike, 181)).toMatchObject({ degrees: 2000 })
    expect(usualVariance(alike, 181).variance).toBeCloseRelative(balanceWalk(rows(DAYS, VALUES), 181)!.variance, 0.25)
  })
})
