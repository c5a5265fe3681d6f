import { describe, expect, it } from 'vitest'
import { netPromoterScore } from '../../../src/satisfaction/ratings/index.js'
import { thrown } from '../../errors/thrown.js'

const call = (...given: readonly unknown[]) => thrown(() => Reflect.apply(netPromoterScore, undefined, given))

describe('netPromoterScore', () => {
  it('counts promoters from 9, detractors to 6, and what is missing apart', () => {
    const of = netPromoterScore([0, 6, 7, 8, 9, 10, null, undefined])
    expect(of.counts).toEqual({ detractors: 2, passives: 2, promoters: 2 })
    expect([of.value, of.answers, of.missing, of.responseRate]).toEqual([0, 6, 2, 0.75])
    expect(of.ifAllHadAnswered).toEqual({ lowest: -0.25, highest: 0.25 })
  })

  it('takes nobody for passive who did not answer, and refuses answers between two classes', () => {
    const told = netPromoterScore([9, 10, null, null])
    expect(told.value).toBe(1)
    expect(told.shares.passives).toBe(0)
    expect(call([9, 8.5, 6.5])).toMatchObject({ code: 'OUT_OF_RANGE', path: 'data[1]', issueCount: 2 })
    expect(call([9, Number.NaN])).toMatchObject({ code: 'OUT_OF_RANGE', path: 'data[1]' })
    expect(call([9, '8'])).toMatchObject({ code: 'INVALID_TYPE', path: 'data[1]' })
    expect(call([11])).toMatchObject({ code: 'OUT_OF_RANGE', path: 'data[0]' })
    expect(call([null])).toMatchObject({ code: 'NO_DATA' })
  })

  it('has an interval in order within [-1, 1], of some width, where the textbook has none', () => {
    const { interval } = netPromoterScore([10, 10, 9, 9, 10])
    expect(interval.lower).toBeGreaterThan(0)
    expect(interval.lower).toBeLessThan(0.2)
    expect(interval.upper).toBe(1)
    const wald = netPromoterScore({ detractors: 0, passives: 2, promoters: 8 }, { method: 'wald' }).interval
    expect(wald.lower).toBeLessThan(wald.upper)
    expect(wald.upper).toBe(1)
  })

  it('has shares that are counts over answers, to the last digit', () => {
    expect(netPromoterScore([10, 9, 9, 7, 7, 7, 8, 1, 2, 3]).shares).toEqual({
      detractors: 0.3,
      passives: 0.4,
      promoters: 0.3,
    })
  })

  it('is the same by counts and by answers, at any size', () => {
    const answers = [...Array<number>(7).fill(10), 7, 7, 2, ...Array<null>(5).fill(null)]
    const [rows, counts] = [
      netPromoterScore(answers),
      netPromoterScore({ promoters: 7, passives: 2, detractors: 1, missing: 5 }),
    ]
    expect(counts.value).toBeCloseTo(rows.value, 14)
    expect(counts.interval.lower).toBeCloseTo(rows.interval.lower, 12)
    expect(counts.ifAllHadAnswered.lowest).toBeCloseTo(rows.ifAllHadAnswered.lowest, 12)
    expect({ ...counts, value: 0, interval: 0, standardError: 0, ifAllHadAnswered: 0 }).toEqual({
      ...rows,
      value: 0,
      interval: 0,
      standardError: 0,
      ifAllHadAnswered: 0,
    })
    const huge = netPromoterScore({ promoters: 4e14, passives: 3e14, detractors: 3e14 })
    expect(huge.value).toBeCloseTo(0.1, 12)
    expect(huge.interval.lower).toBeLessThanOrEqual(huge.value)
    expect(huge.interval.lower).toBeCloseTo(0.1, 5)
  })

  it('obeys cuts of its own, which cran/NPS forgets in its test', () => {
    const answers = [10, 9, 8, 7, 6, 5]
    expect(netPromoterScore(answers, { promotersFrom: 8 }).counts.promoters).toBe(3)
    expect(netPromoterScore(answers, { detractorsTo: 5 }).counts.detractors).toBe(1)
    const five = { scale: { lowest: 1, highest: 5 }, detractorsTo: 3, promotersFrom: 5 }
    expect(netPromoterScore([5, 4, 1], five).value).toBe(0)
    expect(call([5], { scale: { lowest: 1, highest: 5 } })).toMatchObject({
      code: 'MISSING_VALUE',
      path: 'options.detractorsTo',
    })
    expect(call([5], { promotersFrom: 6 })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'options.promotersFrom' })
  })

  it('knows less of several contacts of one client', () => {
    const answers = [10, 10, 10, 10, 2, 2, 2, 2, 9, 9, 9, 9, 7, 7, 7, 7]
    const client = answers.map((_, i) => Math.floor(i / 4))
    const [alone, clustered] = [netPromoterScore(answers), netPromoterScore({ answers, client })]
    expect(clustered.value).toBe(alone.value)
    expect(clustered.clients).toBe(4)
    // All of a client alike: four clients tell what three and a third of independent answers do, v having G − 1.
    expect(clustered.effectiveAnswers).toBeCloseTo(3, 12)
    expect(clustered.interval.lower).toBeLessThan(alone.interval.lower)
    expect(clustered.warnings.map(({ code }) => code)).toEqual(['FEW_CLIENTS'])
    const one = netPromoterScore({ answers: [10, 9, 9], client: ['A', 'A', 'A'] })
    expect(one.interval).toMatchObject({ lower: -1, upper: 1, unbounded: 'both' })
    expect(one).not.toHaveProperty('standardError')
  })

  it('with a client each is as without', () => {
    const answers = [10, 3, 7, 9, 9]
    expect(netPromoterScore({ answers, client: ['a', 'b', 'c', 'd', 'e'] })).toEqual(netPromoterScore(answers))
    expect(netPromoterScore({ answers, weights: [2, 2, 2, 2, 2] })).toEqual(netPromoterScore(answers))
  })

  it('weights answers by whom they stand for, whatever the unit', () => {
    const answers = [10, 3, null]
    const of = netPromoterScore({ answers, weights: [3, 1, 4] })
    expect(of.value).toBeCloseTo(0.5, 14)
    expect(of.shares).toEqual({ detractors: 0.25, passives: 0, promoters: 0.75 })
    expect(of.ifAllHadAnswered).toEqual({ lowest: -0.25, highest: 0.75 })
    const tiny = netPromoterScore({ answers, weights: [3e-12, 1e-12, 4e-12] })
    const huge = netPromoterScore({ answers, weights: [3e300, 1e300, 4e300] })
    for (const other of [tiny, huge]) expect(other.value).toBeCloseTo(0.5, 12)
    expect(of.warnings.map(({ code }) => code)).toContain('ONE_CLIENT_WEIGHS_MOST')
    expect(call({ answers, weights: [0, 0, 1] })).toMatchObject({ code: 'NO_DATA' })
    expect(call({ answers, weights: [1, -1, 1] })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'data.weights[1]' })
    expect(call({ answers, weights: [1, 1] })).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'data.weights' })
  })

  it('is narrower of a population that was asked for the most part, and a point where all answered', () => {
    const data = { promoters: 12, passives: 10, detractors: 8 }
    const [all, most, everybody] = [undefined, 40, 30].map(population =>
      netPromoterScore(data, population === undefined ? {} : { population }),
    )
    expect(most!.effectiveAnswers).toBeCloseTo((30 * 39) / 10, 12)
    expect(most!.interval.lower).toBeGreaterThan(all!.interval.lower)
    expect(everybody!.interval).toMatchObject({ lower: everybody!.value, upper: everybody!.value })
    expect(everybody!.standardError).toBe(0)
    expect(call(data, { population: 29 })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'options.population' })
    // Clients are what was drawn: 2 of 3, whatever their contacts.
    const contacts = { answers: [10, 9, 3], client: ['A', 'A', 'B'] }
    expect(netPromoterScore(contacts, { population: 2 }).standardError).toBe(0)
  })
})

it.each([
  [[[9]], { level: 95 }, 'options.level'],
  [[[9]], { metod: 'score' }, 'options.metod'],
  [[[9]], { method: 'wilson' }, 'options.method'],
  [[[9]], null, 'options'],
  [[undefined], {}, 'data'],
  [[{ answers: [9], clients: [1] }], {}, 'data.clients'],
  [[{ answers: [9], client: [null] }], {}, 'data.client[0]'],
  [[{ promoters: 1.5, passives: 0, detractors: 0 }], {}, 'data.promoters'],
  [[{ promoters: 0, passives: 0, detractors: 0 }], {}, 'data'],
  [[{ promoters: 1, passives: 0, detractors: 0, missing: -1 }], {}, 'data.missing'],
])('refuses %j with %j', (data, options, path) => {
  expect(call(...data, options).path).toBe(path)
})
