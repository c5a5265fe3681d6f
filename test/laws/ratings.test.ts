import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import type { Rating, RatingColumns } from '../../src/satisfaction/ratings/index.js'
import {
  answersNeeded,
  compareRatings,
  customerEffort,
  customerSatisfaction,
  netPromoterScore,
  ratingChange,
  ratingsByPeriod,
} from '../../src/satisfaction/ratings/index.js'
import { JUNK, pathsOf, replaced } from './junk.js'

const answer = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 10 }) }, fc.constant(null))
const row = fc.record({
  answer,
  client: fc.integer({ min: 0, max: 12 }),
  weight: fc.oneof(fc.constant(1), fc.double({ min: 1e-6, max: 1e6, noNaN: true })),
})
const survey = fc.array(row, { minLength: 1, maxLength: 40 }).filter(rows => rows.some(one => one.answer !== null))
type Rows = readonly { readonly answer: number | null; readonly client: number; readonly weight: number }[]

const columnsOf = (rows: Rows): RatingColumns => ({
  answers: rows.map(one => one.answer),
  client: rows.map(one => one.client),
  weights: rows.map(one => one.weight),
})
const level = fc.double({ min: 0.01, max: 0.999, noNaN: true })
const method = fc.constantFrom('score', 'exact', 'adjusted-wald', 'wald')

function expectSound(
  { value, interval, ifAllHadAnswered, responseRate }: Rating,
  lowest: number,
  highest: number,
): void {
  const slack = 1e-9 * (highest - lowest)
  for (const figure of [value, interval.lower, interval.upper, ifAllHadAnswered.lowest, ifAllHadAnswered.highest]) {
    expect(figure).toBeGreaterThanOrEqual(lowest - slack)
    expect(figure).toBeLessThanOrEqual(highest + slack)
  }
  expect(ifAllHadAnswered.lowest).toBeLessThanOrEqual(value + slack)
  expect(ifAllHadAnswered.highest).toBeGreaterThanOrEqual(value - slack)
  expect(interval.lower).toBeLessThanOrEqual(interval.upper + slack)
  expect(responseRate > 0 && responseRate <= 1).toBe(true)
}

const holds = ({ value, interval }: Rating): boolean => interval.lower <= value + 1e-9 && value - 1e-9 <= interval.upper

describe('ratings', () => {
  it('stay within their range, and intervals hold them', () => {
    fc.assert(
      fc.property(survey, level, method, (rows, at, by) => {
        const columns = columnsOf(rows)
        const score = netPromoterScore(columns, { level: at, method: by })
        expectSound(score, -1, 1)
        // One more answer of each kind draws the adjusted interval to the middle, past a score at the edge.
        if (by !== 'adjusted-wald') expect(holds(score)).toBe(true)
        const scale = { lowest: 0, highest: 10 }
        const of = customerSatisfaction(columns, { scale, satisfiedFrom: 7, level: at })
        for (const [rating, highest] of [
          [of.satisfied, 1],
          [of.mean, 10],
          [of.index, 100],
        ] as const) {
          expectSound(rating, 0, highest)
          expect(holds(rating)).toBe(true)
        }
      }),
    )
  })

  it('do not depend on the order of rows or the unit of weights, and the missing change no value', () => {
    fc.assert(
      fc.property(survey, fc.constantFrom(1e-12, 1e-3, 1e3, 1e12), (rows, unit) => {
        const plain = netPromoterScore(columnsOf(rows))
        const turned = netPromoterScore(columnsOf(rows.toReversed()))
        const scaled = netPromoterScore(columnsOf(rows.map(one => ({ ...one, weight: unit * one.weight }))))
        const given = netPromoterScore(columnsOf(rows.filter(one => one.answer !== null)))
        for (const other of [turned, scaled, given]) {
          expect(other.value).toBeCloseTo(plain.value, 9)
          expect(other.interval.lower).toBeCloseTo(plain.interval.lower, 6)
          expect(other.interval.upper).toBeCloseTo(plain.interval.upper, 6)
        }
        expect(plain.responseRate).toBeCloseTo(given.answers / rows.length, 12)
      }),
    )
  })

  it('turn with the scale', () => {
    fc.assert(
      fc.property(survey, rows => {
        const scale = { lowest: 0, highest: 10 }
        const mean = (of: Rows) => customerSatisfaction(columnsOf(of), { scale, satisfiedFrom: 5 }).mean
        const turned = mean(rows.map(one => ({ ...one, answer: one.answer === null ? null : 10 - one.answer })))
        const plain = mean(rows)
        expect(turned.value).toBeCloseTo(10 - plain.value, 9)
        expect(turned.interval.lower).toBeCloseTo(10 - plain.interval.upper, 7)
      }),
    )
  })

  it('know more with more answers of the same kinds, and less of contacts than of clients', () => {
    const counts = fc.record({
      promoters: fc.integer({ min: 0, max: 40 }),
      passives: fc.integer({ min: 0, max: 40 }),
      detractors: fc.integer({ min: 1, max: 40 }),
    })
    fc.assert(
      fc.property(counts, method, (data, by) => {
        const width = (times: number): number => {
          const { promoters, passives, detractors } = data
          const more = { promoters: times * promoters, passives: times * passives, detractors: times * detractors }
          const { lower, upper } = netPromoterScore(more, { method: by }).interval
          return upper - lower
        }
        expect(width(4)).toBeLessThanOrEqual(width(1) + 1e-12)
        expect(width(1e9)).toBeLessThan(0.001)
      }),
    )
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 15 }), answers => {
        const twice = answers.flatMap(own => [own, own])
        const client = twice.map((_, i) => Math.floor(i / 2))
        const clustered = netPromoterScore({ answers: twice, client })
        const { effectiveAnswers } = netPromoterScore(answers)
        expect(clustered.effectiveAnswers!).toBeLessThanOrEqual(effectiveAnswers! + 1e-9)
      }),
    )
  })

  it('differ the other way round by as much', () => {
    fc.assert(
      fc.property(survey, survey, (one, two) => {
        const measure = { kind: 'net-promoter-score' } as const
        const [there, back] = [
          ratingChange(columnsOf(one), columnsOf(two), { measure }),
          ratingChange(columnsOf(two), columnsOf(one), { measure }),
        ]
        expect(back.difference).toBeCloseTo(-there.difference, 12)
        expect(back.interval.lower).toBeCloseTo(-there.interval.upper, 9)
        expect(back.clientsInBoth).toBe(there.clientsInBoth)
        if (there.pValue === undefined) return
        expect(there.pValue > 0 && there.pValue <= 1).toBe(true)
        expect(back.pValue).toBeCloseTo(there.pValue, 6)
      }),
      { numRuns: 40 },
    )
  })

  it('by effort keep easy and hard apart', () => {
    const efforts = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(efforts, answers => {
        const { easy, hard, ease, distribution } = customerEffort(answers, { version: '1.0' })
        expect(easy.value + hard.value).toBeLessThanOrEqual(1 + 1e-12)
        expectSound(ease, 0, 100)
        expect(distribution.reduce((sum, { count }) => sum + count, 0)).toBe(answers.length)
      }),
    )
  })
})

const DATA = { answers: [9, 3, null, 7], client: ['a', 'b', 'b', 5], weights: [1, 2, 3, 1] }
const NPS = { kind: 'net-promoter-score', scale: { lowest: 0, highest: 10 }, detractorsTo: 6, promotersFrom: 9 }
const DOORS: readonly (readonly [name: string, door: (...given: never[]) => unknown, given: readonly unknown[]])[] = [
  ['netPromoterScore', netPromoterScore, [DATA, { level: 0.9, population: 50, method: 'exact' }]],
  ['netPromoterScore', netPromoterScore, [{ promoters: 3, passives: 2, detractors: 1, missing: 2 }, { level: 0.9 }]],
  [
    'customerSatisfaction',
    customerSatisfaction,
    [DATA, { scale: { lowest: 0, highest: 10 }, satisfiedFrom: 7, method: 'jeffreys', level: 0.9, population: 20 }],
  ],
  ['customerEffort', customerEffort, [[1, null, 5], { version: '1.0', method: 'wilson', level: 0.9, population: 9 }]],
  ['ratingChange', ratingChange, [DATA, [9, 8, null], { measure: NPS, level: 0.9 }]],
  [
    'compareRatings',
    compareRatings,
    [
      { a: DATA, b: [9, 8, null] },
      { measure: { kind: 'mean', scale: NPS.scale }, level: 0.9 },
    ],
  ],
  [
    'ratingsByPeriod',
    ratingsByPeriod,
    [
      { ...DATA, date: ['2025-01-01', '2025-02-01', '2025-02-02', '2025-02-03'] },
      { by: 'month', measure: { kind: 'satisfied', scale: NPS.scale, satisfiedFrom: 8, method: 'wilson' }, level: 0.9 },
    ],
  ],
  [
    'answersNeeded',
    answersNeeded,
    [
      {
        kind: 'mean',
        margin: 0.2,
        standardDeviation: 1,
        scale: { lowest: 1, highest: 5 },
        population: 90,
        contacts: { perClient: 2, likeness: 0.3 },
        responseRate: 0.4,
        level: 0.9,
      },
    ],
  ],
]

describe('doors', () => {
  it.each(DOORS)('%s answers or refuses by name, whatever stands wherever', (_, door, given) => {
    Reflect.apply(door, undefined, given)
    for (const [at, argument] of given.entries()) {
      for (const path of pathsOf(argument)) {
        for (const junk of JUNK) {
          const arguments_ = given.map((other, i) => (i === at ? replaced(argument, path, junk) : other))
          try {
            expectNoHoles(Reflect.apply(door, undefined, arguments_))
          } catch (error) {
            if (!(error instanceof ClienteleError)) throw new Error(`${path.join('.')} as ${String(junk)}: ${error}`)
          }
        }
      }
    }
  })
})

/** Neither NaN nor null stands in an answer. */
function expectNoHoles(of: unknown): void {
  if (typeof of === 'number') expect(Number.isFinite(of)).toBe(true)
  if (typeof of === 'object') {
    expect(of).not.toBeNull()
    for (const inner of Object.values(of ?? {})) expectNoHoles(inner)
  }
}
