import { describe, expect, it } from 'vitest'
import { paretoNbd, paretoNbdDynamic } from '../../../src/lifetime/index.js'
import { EFFECTS, MODEL, PARAMS, SEASONS, UNTIL } from './dynamic-bases.js'

const SIZE = 4000
const age = new Float64Array(SIZE).fill(78)
const covariates = { gender: new Float64Array(SIZE) }
const options = { age, seed: 3, horizon: 26, observedUntil: UNTIL, calendar: SEASONS, covariates }

describe('simulate', () => {
  const drawn = paretoNbdDynamic.simulate(MODEL, options)
  it('draws as many purchases as are expected, while watched and after', () => {
    const newcomer = { horizon: 78, start: '2022-07-04', calendar: SEASONS, covariates: { gender: 0 } }
    const expected = paretoNbdDynamic.expectedPurchasesOfNewClient(MODEL, newcomer)
    const later = paretoNbdDynamic.expectedPurchasesOfNewClient(MODEL, { ...newcomer, horizon: 104 }) - expected
    const mean = (column: Float64Array): number => column.reduce((a, b) => a + b) / SIZE
    const error = (column: Float64Array): number => Math.sqrt(mean(column.map(x => x * x)) / SIZE)
    expect(Math.abs(mean(drawn.frequency) - expected)).toBeLessThan(4 * error(drawn.frequency))
    expect(Math.abs(mean(drawn.future) - later)).toBeLessThan(4 * error(drawn.future))
    const newest = { frequency: 0, recency: 0, age: 0, calendar: SEASONS, covariates: { gender: 0 } }
    const alive = paretoNbdDynamic.probabilityAliveAfter(
      MODEL,
      { ...newest, age: 0, observedUntil: '2022-07-04' },
      { horizon: 78 },
    )
    expect(Math.abs(drawn.alive.reduce((a, b) => a + b) / SIZE - alive)).toBeLessThan(
      4 * Math.sqrt((alive * (1 - alive)) / SIZE),
    )
  })

  it('draws more in season', () => {
    const weeks = new Float64Array(104)
    for (const time of drawn.eventTime) if (time > 0) weeks[Math.floor(time)]!++
    // The first week is one of season: 2022-07-04 is the 26th of the calendar.
    const rates = [weeks.subarray(0, 8), weeks.subarray(8, 16)].map(part => part.reduce((a, b) => a + b))
    expect(rates[0]! / rates[1]!).toBeGreaterThan(1.6)
  })

  it('is a client’s own stream, whoever else is drawn', () => {
    const few = { ...options, age: age.subarray(0, 10), covariates: { gender: new Float64Array(10) } }
    expect(paretoNbdDynamic.simulate(MODEL, few).frequency).toEqual(drawn.frequency.subarray(0, 10))
  })

  it('is that of Pareto/NBD where nothing acts', () => {
    const none = paretoNbdDynamic.fromParams(PARAMS, { timeUnit: 'week', effects: { purchase: { gender: 0 } } })
    const plain = paretoNbd.simulate(paretoNbd.fromParams(PARAMS, { timeUnit: 'week' }), {
      age: age.subarray(0, 50),
      seed: 9,
    })
    const still = paretoNbdDynamic.simulate(none, {
      age: age.subarray(0, 50),
      seed: 9,
      covariates: { gender: new Float64Array(50) },
    })
    expect(still.frequency).toEqual(plain.frequency)
    still.eventTime.forEach((time, i) => void expect(time).toBeCloseTo(plain.eventTime[i]!, 9))
  })

  it.each([
    [{ calendar: undefined }, 'options.covariates.season'],
    [{ covariates: { gender: [1] } }, 'options.covariates.gender: expected 4000 numbers'],
    [{ horizon: 300 }, 'options.calendar: expected periods until'],
    [{ seed: -1 }, 'options.seed'],
    [{ effects: EFFECTS }, 'options.effects'],
    [{ age: [-1] }, 'options.age[0]'],
  ])('refuses %o', (wrong, message) => {
    expect(() => Reflect.apply(paretoNbdDynamic.simulate, undefined, [MODEL, { ...options, ...wrong }])).toThrow(
      message,
    )
  })
})
