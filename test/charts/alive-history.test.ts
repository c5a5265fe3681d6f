import { describe, expect, it } from 'vitest'
import { aliveHistory, purchaseDays } from '../../src/charts/alive-history.js'
import { bgNbd, paretoGgg } from '../../src/lifetime/index.js'
import { thrown } from '../errors/thrown.js'

const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })

describe('purchaseDays', () => {
  it('sorts, merges one day, leaves out what came later', () => {
    expect(purchaseDays(['1970-02-01', '1970-01-11', '1970-01-11', '1970-01-02'], 20)).toEqual([1, 10])
  })

  it('names the date that is none, and refuses a client without purchase', () => {
    expect(thrown(() => purchaseDays(['1970-01-02', 'soon'], 20))).toMatchObject({ path: 'purchases[1]' })
    expect(thrown(() => purchaseDays(['1970-03-02'], 20))).toMatchObject({ code: 'EMPTY_INPUT' })
    expect(thrown(() => purchaseDays(JSON.parse('{}'), 20))).toMatchObject({ code: 'INVALID_TYPE' })
  })
})

describe('aliveHistory', () => {
  it('asks every day, twice on a day of purchase', () => {
    const history = aliveHistory([bgNbd, model], [0, 7, 14], 16)
    expect(history.map(({ day }) => day)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 7, 8, 9, 10, 11, 12, 13, 14, 14, 15, 16])
    const alive = (frequency: number, recency: number, age: number): number =>
      bgNbd.probabilityAlive(model, { frequency, recency: recency / 7, age: age / 7 })
    expect(history[3]).toEqual({ day: 3, probability: alive(0, 0, 3) })
    expect(history[7]).toEqual({ day: 7, probability: alive(0, 0, 7) })
    expect(history[8]).toEqual({ day: 7, probability: alive(1, 7, 7) })
    expect(history[15]).toEqual({ day: 14, probability: alive(1, 7, 14) })
    expect(history[18]).toEqual({ day: 16, probability: alive(2, 14, 16) })
  })

  it('tells how regular a client was to a model that asks for it', () => {
    const params = { t: 1.671, gamma: 0.368, r: 0.942, alpha: 5.15, s: 0.435, beta: 4.61 }
    const regular = paretoGgg.fromParams(params, { timeUnit: 'week' })
    const historyOf = (days: readonly number[], until: number): ReturnType<typeof aliveHistory> =>
      Reflect.apply(aliveHistory, undefined, [[paretoGgg, regular], days, until])
    const [last] = historyOf([0, 7, 28, 42], 49).slice(-1)
    const client = { frequency: 3, recency: 6, age: 7, logIntervals: Math.log(1) + Math.log(3) + Math.log(2) }
    expect(last).toEqual({ day: 49, probability: paretoGgg.probabilityAlive(regular, client) })
    expect(historyOf([0, 7, 14, 21], 22)).toHaveLength(26)
  })

  it('ends on a day of purchase, even the first', () => {
    expect(aliveHistory([bgNbd, model], [5], 5)).toEqual([{ day: 5, probability: 1 }])
    expect(aliveHistory([bgNbd, model], [5, 6], 6).map(({ day }) => day)).toEqual([5, 6, 6])
  })

  it('asks every few days of a long life, and still at its end', () => {
    const history = aliveHistory([bgNbd, model], [0, 1003], 4000)
    expect(history.length).toBeLessThan(420)
    expect(history.map(({ day }) => day).slice(-2)).toEqual([3993, 4000])
    expect(history.filter(({ day }) => day === 1003)).toHaveLength(2)
  })

  it('needs a unit of time', () => {
    const bare = bgNbd.fromParams(model.params)
    expect(thrown(() => aliveHistory([bgNbd, bare], [0], 5))).toMatchObject({ code: 'UNIT_MISMATCH' })
  })
})
