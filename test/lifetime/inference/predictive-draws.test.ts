import { describe, expect, it } from 'vitest'
import { bgNbd, gammaGamma, paretoNbd } from '../../../src/lifetime/index.js'
import { predictiveDraws } from '../../../src/lifetime/inference/predictive-draws.js'
import { drawAtRank, meanOfDraws } from '../../../src/lifetime/inference/tallies.js'
import { runAsync, runSync } from '../../../src/model/index.js'
import { customerBaseFromPatterns, customerBaseFromSummary, selectClients } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'

const columns = { ids: ['a', 'b', 'c', 'd'], frequency: [2, 0, 9, 1], recency: [30, 0, 38, 2], age: [38, 38, 39, 35] }
const base = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '1997-09-30' })
const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
const known = { horizon: 39, seed: 1, parameters: 'known' } as const

describe('predictiveDraws', () => {
  it('sums clients within each draw', () => {
    const drawn = runSync(
      predictiveDraws([bgNbd, model], base, { ...known, draws: 50, segments: ['x', 'y', 'x', 'y'] }),
    )
    const [x, y] = drawn.segments
    expect([x!.segment, y!.segment, x!.clients, y!.clients, drawn.total.clients]).toEqual(['x', 'y', 2, 2, 4])
    expect(Array.from(x!.purchases, (sum, k) => sum + y!.purchases[k]!)).toEqual(Array.from(drawn.total.purchases))
    const means = [0, 1, 2, 3].map(i => meanOfDraws(drawn.clients, i))
    const mean = drawn.total.purchases.reduce((sum, purchases) => sum + purchases, 0) / 50
    expect(means.reduce((sum, value) => sum + value, 0)).toBeCloseRelative(mean, 1e-12)
  })

  it('takes draw d of client i as simulateFuture does with the seed of the draw', () => {
    const steps = predictiveDraws([bgNbd, model], base, { ...known, draws: 30 })
    const drawn = runSync(steps)
    const alone = runSync(predictiveDraws([bgNbd, model], selectClients(base, [2]), { ...known, draws: 30 }))
    for (let rank = 1; rank <= 30; rank++) {
      expect(drawAtRank(alone.clients, 0, rank)).toBe(drawAtRank(drawn.clients, 2, rank))
    }
  })

  it('gives the same numbers however many clients are drawn at once', () => {
    const { frequency, recency, age } = bgNbd.simulate(model, { age: Array(300).fill(52), seed: 1 })
    const many = customerBaseFromSummary({ frequency, recency, age }, { timeUnit: 'week', observedUntil: '2024-12-29' })
    const draws = 2 ** 14
    const drawn = runSync(predictiveDraws([bgNbd, model], many, { ...known, draws }))
    const last = runSync(predictiveDraws([bgNbd, model], selectClients(many, [299]), { ...known, draws }))
    expect(meanOfDraws(last.clients, 0)).toBe(meanOfDraws(drawn.clients, 299))
    const total = drawn.total.purchases.reduce((sum, purchases) => sum + purchases, 0)
    const means = Array.from(many.frequency, (_, i) => meanOfDraws(drawn.clients, i))
    expect(means.reduce((sum, mean) => sum + mean * draws, 0)).toBeCloseRelative(total, 1e-12)
  })

  it('draws every client of a row that stands for many, and tallies the first', () => {
    const options = { timeUnit: 'week', observedUntil: '2024-06-30' } as const
    const { ids: _, ...histories } = columns
    const weighted = customerBaseFromPatterns({ ...histories, weight: [400, 1, 1, 1] }, options)
    const drawn = runSync(predictiveDraws([bgNbd, model], weighted, { ...known, draws: 40 }))
    expect(drawn.total.clients).toBe(403)
    expect(drawn.clients.begin.length).toBe(4)
    const expected = bgNbd.expectedPurchases(model, weighted, { horizon: 39 })
    const sum = 400 * expected[0]! + expected[1]! + expected[2]! + expected[3]!
    const mean = drawn.total.purchases.reduce((total, purchases) => total + purchases, 0) / 40
    expect(mean).toBeCloseRelative(sum, 0.05)
    // Of four hundred clients the sums of two draws are closer to each other than those of one client times 400.
    const spread = Math.max(...drawn.total.purchases) - Math.min(...drawn.total.purchases)
    expect(spread).toBeLessThan(0.5 * mean)
  })

  it('adds up in money what each draw of purchases costs', () => {
    const amounts = { meanSpend: [22, 0, 31, 5], spendOrders: [2, 0, 9, 1] }
    const options = { timeUnit: 'week', observedUntil: '1997-09-30' } as const
    const paying = customerBaseFromSummary({ ...columns, ...amounts }, options)
    const spending = [gammaGamma, gammaGamma.fromParams({ p: 6.25, q: 5.74, gamma: 25.44 })] as const
    const wanted = {
      ...known,
      draws: 4000,
      segments: ['x', 'y', 'x', 'y'],
      spending,
      spendingParameters: 'known',
    } as const
    const { segments, total } = runSync(predictiveDraws([bgNbd, model], paying, wanted))
    const [x, y] = segments
    for (let k = 0; k < 50; k++) {
      expect(x!.spend![k]! + y!.spend![k]!).toBeCloseRelative(total.spend![k]!, 1e-12)
      expect(total.spend![k]! > 0).toBe(total.purchases[k]! > 0)
    }
    const purchases = bgNbd.expectedPurchases(model, paying, { horizon: 39 })
    const spend = gammaGamma.expectedSpend(spending[1], paying)
    const expected = purchases.reduce((sum, count, i) => sum + count * spend[i]!, 0)
    expect(total.spend!.reduce((sum, paid) => sum + paid, 0) / 4000).toBeCloseRelative(expected, 0.06)
    const without = runSync(predictiveDraws([bgNbd, model], paying, { ...known, draws: 4000 }))
    expect(without.total).toEqual({ clients: 4, purchases: total.purchases })
  })

  it('says how far it is, and stops when told', async () => {
    const seen: number[] = []
    const steps = predictiveDraws([paretoNbd, paretoNbd.fromParams({ r: 1, alpha: 9, s: 1, beta: 9 })], base, {
      ...known,
      draws: 20_000,
    })
    runSync(steps, ({ done, total, phase }) => {
      expect([phase, total]).toEqual(['predicting', 4])
      seen.push(done)
    })
    expect(seen.length).toBeGreaterThan(2)
    expect(seen).toEqual(seen.toSorted((one, other) => one - other))
    const signal = { aborted: false }
    const stopped = runAsync(predictiveDraws([bgNbd, model], base, known), {
      pause: async () => {
        signal.aborted = true
      },
      signal,
    })
    await expect(stopped).rejects.toMatchObject({ code: 'ABORTED' })
  })

  it.each([
    [{ ...known, horizon: -1 }, 'options.horizon', 'OUT_OF_RANGE'],
    [{ ...known, seed: 0.5 }, 'options.seed', 'OUT_OF_RANGE'],
    [{ ...known, draws: 0 }, 'options.draws', 'OUT_OF_RANGE'],
    [{ ...known, from: -1 }, 'options.from', 'OUT_OF_RANGE'],
    [{ ...known, segments: ['a'] }, 'options.segments', 'LENGTH_MISMATCH'],
    [{ ...known, parameters: 7 }, 'options.parameters', 'INVALID_TYPE'],
    [{ ...known, level: 0.9 }, 'options.level', 'UNKNOWN_OPTION'],
    [{ ...known, spending: [bgNbd] }, 'options.spending', 'INVALID_TYPE'],
    [{ horizon: 39, seed: 1 }, 'pair[1].fit.covariance', 'MISSING_VALUE'],
  ])('refuses %o at the door', (options, path, code) => {
    const error = thrown(() => Reflect.apply(predictiveDraws, undefined, [[bgNbd, model], base, options]))
    expect([error.path, error.code]).toEqual([path, code])
  })

  it('refuses what is no pair, or no base', () => {
    const ask = (...args: unknown[]): unknown => Reflect.apply(predictiveDraws, undefined, args)
    expect(thrown(() => ask(model, base, known)).path).toBe('pair')
    expect(thrown(() => ask([bgNbd, model], base, { ...known, draws: 1e9 })).path).toBe('options.draws')
    expect(thrown(() => ask([bgNbd, model], base, { ...known, from: 1e9 })).path).toBe('options.from')
    expect(thrown(() => ask([{}, model], base, known)).path).toBe('pair[0].simulateFuture')
    expect(thrown(() => ask([bgNbd, model], columns, known)).path).toBe('base.kind')
  })
})
