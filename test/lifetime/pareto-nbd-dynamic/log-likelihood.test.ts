import { describe, expect, it } from 'vitest'
import { paretoNbd, paretoNbdDynamic } from '../../../src/lifetime/index.js'
import { logGamma } from '../../../src/numeric/index.js'
import { withCalendar } from '../../../src/records/index.js'
import { fates } from './direct.js'
import { CLIENT, drawnBase, MODEL, PARAMS } from './dynamic-bases.js'

const { logLikelihood } = paretoNbdDynamic
const inSeason = (time: number): number => (Math.floor(time + 4) % 26 < 8 ? 1 : 0)
// 100 weeks before 2024-01-01; then weeks 1, 25 and 60 after it, of which only the second and the last are in season.
const DAYS = ['2022-01-31', '2022-02-07', '2022-07-25', '2023-03-27']

describe('logLikelihood', () => {
  it('is that of the formula', () => {
    const onPurchase = (time: number): number => 0.7 * inSeason(time) + 0.3
    const direct = { ...CLIENT, params: PARAMS, onPurchase, onDropout: (time: number) => 0.5 * inSeason(time) - 0.4 }
    const { stayed, left } = fates(direct, 60, 100)
    const { r, alpha, s, beta } = PARAMS
    const bought = [1, 25, 60].reduce((sum, week) => sum + onPurchase(week), 0)
    const expected =
      logGamma(r + 3) - logGamma(r) + r * Math.log(alpha) + s * Math.log(beta) + bought + Math.log(stayed + left)
    expect(logLikelihood(MODEL, { ...CLIENT, purchaseDays: DAYS })).toBeCloseTo(expected, 6)
  })

  it('adds up over clients', () => {
    const base = drawnBase(20, 8)
    const { purchaseDays, calendar } = base
    if (purchaseDays === undefined || calendar === undefined) throw new Error('the base has both')
    const { start, day } = purchaseDays
    const each = Array.from({ length: base.size }, (_, i) =>
      logLikelihood(MODEL, {
        frequency: base.frequency[i]!,
        recency: base.recency[i]!,
        age: base.age[i]!,
        observedUntil: CLIENT.observedUntil,
        calendar,
        covariates: { gender: base.covariates?.['gender']?.[i] ?? Number.NaN },
        purchaseDays: Array.from(day.subarray(start[i]!, start[i + 1]!), d => new Date(d * 86_400_000)),
      }),
    )
    expect(logLikelihood(MODEL, base)).toBeCloseRelative(
      each.reduce((a, b) => a + b),
      1e-12,
    )
  })

  it('is that of Pareto/NBD where nothing acts, days or no days', () => {
    const { purchaseDays: _, ...base } = drawnBase(30, 4)
    const none = paretoNbdDynamic.fromParams(PARAMS, { timeUnit: 'week', effects: { dropout: { season: 0 } } })
    const plain = paretoNbd.fromParams(PARAMS, { timeUnit: 'week' })
    expect(logLikelihood(none, base)).toBeCloseRelative(paretoNbd.logLikelihood(plain, base), 1e-12)
    expect(() => logLikelihood(MODEL, base)).toThrow('base.purchaseDays')
  })

  it('refuses another unit, and a calendar that is too short', () => {
    const base = drawnBase(20, 8)
    const daily = paretoNbdDynamic.fromParams(PARAMS, { timeUnit: 'day', effects: MODEL.effects })
    expect(() => logLikelihood(daily, base)).toThrow('base.timeUnit')
    const short = { start: '2022-01-03', periodDays: 7, columns: { season: [0, 1] } }
    expect(() => logLikelihood(MODEL, withCalendar(base, short))).toThrow(
      'base.calendar: expected periods until 2023-12-31',
    )
  })
})
