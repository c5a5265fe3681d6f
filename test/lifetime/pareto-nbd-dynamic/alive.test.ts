import { describe, expect, it } from 'vitest'
import { paretoNbdDynamic } from '../../../src/lifetime/index.js'
import { alive, fates } from './direct.js'
import { CLIENT, MODEL, PARAMS, SEASONS } from './dynamic-bases.js'

const { probabilityAlive, probabilityAliveAfter, noPurchaseProbability } = paretoNbdDynamic
/** First bought 100 weeks before 2024-01-01, four weeks into the calendar. */
const inSeason = (time: number): number => (Math.floor(time + 4) % 26 < 8 ? 1 : 0)
const direct = {
  params: PARAMS,
  onPurchase: (time: number) => 0.7 * inSeason(time) + 0.3,
  onDropout: (time: number) => 0.5 * inSeason(time) - 0.4,
  ...{ frequency: CLIENT.frequency, recency: CLIENT.recency, age: CLIENT.age },
}

describe('probabilityAlive', () => {
  it('is that of the formula', () => {
    expect(probabilityAlive(MODEL, CLIENT)).toBeCloseTo(alive(direct), 7)
    const { frequency, recency, age } = { frequency: 0, recency: 0, age: 30 }
    const newer = { ...direct, frequency, recency, age }
    // Thirty weeks before 2024-01-01 the calendar is in its 75th week.
    const shifted = {
      ...newer,
      onPurchase: (time: number) => direct.onPurchase(time + 70),
      onDropout: (time: number) => direct.onDropout(time + 70),
    }
    expect(probabilityAlive(MODEL, { ...CLIENT, frequency, recency, age })).toBeCloseTo(alive(shifted), 7)
  })

  it('does not hang on how periods are cut', () => {
    const starts = Array.from({ length: 16 }, (_, half) =>
      half % 2 === 0 ? 26 * (half / 2) : 26 * ((half - 1) / 2) + 8,
    )
    const calendar = {
      starts: Int32Array.from(starts, week => 18_995 + 7 * week),
      until: 18_995 + 7 * 208 - 1,
      columns: { season: starts.map((_, i) => 1 - (i % 2)) },
    }
    expect(probabilityAlive(MODEL, { ...CLIENT, calendar })).toBe(probabilityAlive(MODEL, CLIENT))
  })

  it('reads each client’s own values', () => {
    const clientColumns = { season: SEASONS.columns.season }
    const calendar = { start: SEASONS.start, periodDays: 7, clientColumns }
    expect(probabilityAlive(MODEL, { ...CLIENT, calendar })).toBe(probabilityAlive(MODEL, CLIENT))
  })

  it('names what it misses', () => {
    const { calendar: _, ...undated } = CLIENT
    expect(() => probabilityAlive(MODEL, undated)).toThrow('client.covariates.season: expected a covariate')
    const { observedUntil: __, ...unplaced } = CLIENT
    expect(() => probabilityAlive(MODEL, unplaced)).toThrow('client.observedUntil')
    expect(() => probabilityAlive(MODEL, { ...CLIENT, covariates: {} })).toThrow('client.covariates.gender')
    expect(() => probabilityAlive(MODEL, { ...CLIENT, age: 120 })).toThrow('client.calendar: expected periods from')
    expect(() => Reflect.apply(probabilityAlive, undefined, [MODEL, CLIENT, { horizon: 1 }])).toThrow('options.horizon')
  })
})

describe('probabilityAliveAfter and noPurchaseProbability', () => {
  it('are those of the formula', () => {
    const survival =
      fates({ ...direct, frequency: -PARAMS.r }, 100, 140).stayed /
      fates({ ...direct, frequency: -PARAMS.r }, 100, 100).stayed
    expect(probabilityAliveAfter(MODEL, CLIENT, { horizon: 40 })).toBeCloseTo(alive(direct) * survival, 7)
    const { stayed, left } = fates(direct, 100, 140)
    const silent = (stayed + left) / fates(direct, 100, 100).stayed
    expect(noPurchaseProbability(MODEL, CLIENT, { horizon: 40 })).toBeCloseTo(1 - alive(direct) * (1 - silent), 7)
  })

  it('need a calendar that goes on, and a horizon', () => {
    expect(() => probabilityAliveAfter(MODEL, CLIENT, { horizon: 105 })).toThrow(
      'client.calendar: expected periods until',
    )
    expect(probabilityAliveAfter(MODEL, CLIENT, { horizon: 104 })).toBeGreaterThan(0)
    expect(() => noPurchaseProbability(MODEL, CLIENT, { horizon: 0 })).toThrow('horizon')
    expect(() => Reflect.apply(noPurchaseProbability, undefined, [MODEL, CLIENT])).toThrow('options')
  })
})
