import { describe, expect, it } from 'vitest'
import { bgBb, bgCnbd, bgNbd, gammaGamma, ggomNbd, nbd, paretoNbd } from '../../../src/lifetime/index.js'
import { predictiveDraws } from '../../../src/lifetime/inference/predictive-draws.js'
import { intervalsOfDraws, predictiveIntervals } from '../../../src/lifetime/inference/predictive-intervals.js'
import { runSync } from '../../../src/model/index.js'
import { customerBaseFromPatterns, customerBaseFromSummary } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'

const truth = bgNbd.fromParams({ r: 0.8, alpha: 6, a: 0.8, b: 2.5 }, { timeUnit: 'week' })
const drawn = bgNbd.simulate(truth, { age: Array(1500).fill(52), seed: 1, horizon: 26 })
const { frequency, recency, age } = drawn
const base = customerBaseFromSummary({ frequency, recency, age }, { timeUnit: 'week', observedUntil: '2024-12-29' })
const model = bgNbd.fit(base)
const options = { horizon: 26, seed: 7, draws: 400 }

describe('predictiveIntervals', () => {
  const predicted = runSync(predictiveIntervals([bgNbd, model], base, options))
  const expected = bgNbd.expectedPurchases(model, base, { horizon: 26 })
  const sum = expected.reduce((total, purchases) => total + purchases, 0)

  it('lie around what is expected', () => {
    const { mean, interval, clients } = predicted.total
    expect(clients).toBe(1500)
    expect(mean).toBeCloseRelative(sum, 0.02)
    expect(interval.lower).toBeLessThan(sum)
    expect(interval.upper).toBeGreaterThan(sum)
    expect([interval.kind, interval.method, interval.level]).toEqual(['predictive', 'simulation', 0.9])
  })

  it('hold what clients do in nine of ten cases or more, and their sum', () => {
    const { lower, upper } = predicted.clients
    const inside = drawn.future.filter((count, i) => count >= lower[i]! && count <= upper[i]!).length
    expect(inside / 1500).toBeGreaterThan(0.9)
    const total = drawn.future.reduce((all, count) => all + count, 0)
    expect(total).toBeGreaterThan(predicted.total.interval.lower)
    expect(total).toBeLessThan(predicted.total.interval.upper)
  })

  it('of a sum are wider than chance alone makes them, as parameters are estimates', () => {
    const width = ({ lower, upper }: { readonly lower: number; readonly upper: number }): number => upper - lower
    const sure = runSync(predictiveIntervals([bgNbd, model], base, { ...options, parameters: 'known' }))
    expect(width(predicted.total.interval)).toBeGreaterThan(1.1 * width(sure.total.interval))
  })

  it('of a sum are narrower than the sums of what bounds the clients', () => {
    const upper = predicted.clients.upper.reduce((total, end) => total + end, 0)
    expect(predicted.total.interval.upper).toBeLessThan(0.6 * upper)
  })

  it('are there in money, with a spending model', () => {
    const trueSpend = gammaGamma.fromParams({ p: 6.25, q: 5.74, gamma: 25.44 })
    const { meanSpend, spendOrders } = gammaGamma.simulate(trueSpend, { orders: frequency, seed: 2 })
    const paying = customerBaseFromSummary(
      { frequency, recency, age, meanSpend, spendOrders },
      { timeUnit: 'week', observedUntil: '2024-12-29' },
    )
    const spending = [gammaGamma, gammaGamma.fit(paying)] as const
    const { total } = runSync(predictiveIntervals([bgNbd, model], paying, { ...options, spending }))
    const amounts = gammaGamma.expectedSpend(spending[1], paying)
    const worth = expected.reduce((all, count, i) => all + count * amounts[i]!, 0)
    const { mean, interval } = total.spend!
    expect(mean).toBeCloseRelative(worth, 0.03)
    expect(interval.lower).toBeLessThan(worth)
    expect(interval.upper).toBeGreaterThan(worth)
    const relative = (interval.upper - interval.lower) / mean
    expect(relative).toBeGreaterThan((total.interval.upper - total.interval.lower) / total.mean)
    expect(predicted.total.spend).toBe(undefined)
  })

  it('widen with the level', () => {
    const steps = predictiveDraws([bgNbd, model], base, options)
    const draws = runSync(steps)
    const ends = [0.5, 0.8, 0.9, 0.99].map(level => intervalsOfDraws(draws, { level }).total.interval)
    for (const [i, { lower, upper }] of ends.slice(1).entries()) {
      expect(lower).toBeLessThanOrEqual(ends[i]!.lower)
      expect(upper).toBeGreaterThanOrEqual(ends[i]!.upper)
    }
    expect(intervalsOfDraws(draws)).toEqual(predicted)
  })

  it('end at the draws of the rank that the level gives', () => {
    const parameters = 'known' as const
    const few = { horizon: 26, seed: 7, draws: 19, parameters }
    const all = runSync(predictiveDraws([bgNbd, model], base, few)).total.purchases
    const { interval } = runSync(predictiveIntervals([bgNbd, model], base, few)).total
    expect([interval.lower, interval.upper]).toEqual([Math.min(...all), Math.max(...all)])
    const ask = (level: number, draws: number): string =>
      thrown(() => predictiveIntervals([bgNbd, model], base, { ...few, level, draws })).message
    expect(ask(0.9, 18)).toBe('options.draws: expected at least 19, for a level of 0.9, received 18 [OUT_OF_RANGE]')
    expect(ask(0.99, 198)).toContain('at least 199')
    expect(ask(1, 100)).toContain('options.level: expected a number between 0 and 1')
    expect(ask(Number.NaN, 100)).toContain('options.level')
  })

  it('are there for every model', () => {
    const of = { horizon: 26, seed: 7, draws: 40, parameters: 'known' } as const
    const totals = [
      runSync(predictiveIntervals([nbd, nbd.fit(base)], base, of)),
      runSync(predictiveIntervals([paretoNbd, paretoNbd.fit(base)], base, of)),
      runSync(predictiveIntervals([ggomNbd, ggomNbd.fit(base)], base, of)),
      runSync(predictiveIntervals([bgCnbd, bgCnbd.fit(base, { k: 1 })], base, of)),
    ].map(({ total }) => total.mean)
    for (const total of totals.slice(1)) expect(total).toBeCloseRelative(sum, 0.1)
    expect(totals[0]).toBeGreaterThan(sum)
    const donors = customerBaseFromPatterns(
      { frequency: [0, 1, 1, 2, 3], recency: [0, 1, 3, 3, 3], age: [3, 3, 3, 3, 3], weight: [310, 90, 45, 135, 190] },
      { timeUnit: 'year', observedUntil: '2023-12-31' },
    )
    const giving = bgBb.fit(donors)
    const { total } = runSync(predictiveIntervals([bgBb, giving], donors, { ...of, horizon: 5 }))
    const gifts = bgBb.expectedPurchases(giving, donors, { horizon: 5 })
    const all = gifts.reduce((all, gift, i) => all + gift * [310, 90, 45, 135, 190][i]!, 0)
    expect(total.clients).toBe(770)
    expect(total.mean).toBeCloseRelative(all, 0.05)
  })

  it('refuses what it does not know', () => {
    expect(thrown(() => Reflect.apply(predictiveIntervals, undefined, [[bgNbd, model], base])).path).toBe('options')
    const draws = runSync(predictiveDraws([bgNbd, model], base, { ...options, draws: 20 }))
    expect(thrown(() => Reflect.apply(intervalsOfDraws, undefined, [draws, { levle: 1 }])).code).toBe('UNKNOWN_OPTION')
    expect(thrown(() => Reflect.apply(intervalsOfDraws, undefined, [undefined])).path).toBe('drawn')
  })
})
