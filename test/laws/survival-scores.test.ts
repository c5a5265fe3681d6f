/** Laws of scores of predictions of durations, over random rows with ties. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import type { Durations } from '../../src/statistics/index.js'
import { concordance, survivalAuc, survivalBrier, survivalCalibration } from '../../src/statistics/index.js'
import { JUNK, pathsOf, replaced } from './junk.js'

interface Row {
  readonly duration: number
  readonly event: 0 | 1
  readonly score: number
  readonly weight: number
}

const row: fc.Arbitrary<Row> = fc.record({
  duration: fc.integer({ min: 1, max: 12 }),
  event: fc.constantFrom(0 as const, 1 as const),
  score: fc.integer({ min: 1, max: 15 }).map(sixteenths => sixteenths / 16),
  weight: fc.integer({ min: 1, max: 3 }),
})
const rows = fc.array(row, { minLength: 2, maxLength: 30 })
const horizon = fc.constantFrom(3, 6.5)
const weighting = fc.constantFrom('harrell', 'uno')

const durations = (list: readonly Row[], scale = 1): Durations => ({
  unit: 'month',
  duration: list.map(({ duration }) => duration * scale),
  event: list.map(({ event }) => event),
  weights: list.map(({ weight }) => weight),
})
const scores = (list: readonly Row[]): readonly number[] => list.map(({ score }) => score)
const copies = (list: readonly Row[]): readonly Row[] =>
  list.flatMap(one => new Array<Row>(one.weight).fill({ ...one, weight: 1 }))

function given<T>(call: () => T): T | string {
  try {
    return call()
  } catch (error) {
    if (error instanceof ClienteleError) return error.code
    throw error
  }
}

/** Two answers are the same: figure by figure, or by their code. */
function expectSame<T extends object>(mine: T | string, other: T | string, figures: readonly (keyof T)[]): void {
  if (typeof mine === 'string' || typeof other === 'string') {
    expect(other).toEqual(mine)
    return
  }
  for (const figure of figures) {
    if (mine[figure] === undefined) expect(other[figure]).toBeUndefined()
    else expect(Number(other[figure])).toBeCloseTo(Number(mine[figure]), 9)
  }
}

describe('concordance', () => {
  it('lies within [0, 1] and its interval around it; turned round it is what is left', () => {
    fc.assert(
      fc.property(rows, weighting, (list, asked) => {
        const found = given(() => concordance(durations(list), { risk: scores(list) }, { weighting: asked }))
        if (typeof found === 'string') {
          expect(['NO_EVENTS', 'TOO_FEW_POINTS']).toContain(found)
          return
        }
        expect(found.interval.lower).toBeGreaterThanOrEqual(0)
        expect(found.interval.upper).toBeLessThanOrEqual(1)
        expect(found.interval.lower).toBeLessThanOrEqual(found.concordance + 1e-12)
        expect(found.interval.upper).toBeGreaterThanOrEqual(found.concordance - 1e-12)
        const back = concordance(durations(list), { lifetime: scores(list) }, { weighting: asked })
        expect(back.concordance).toBeCloseTo(1 - found.concordance, 12)
      }),
    )
  })

  it('counts a weight as so many rows, and minds neither the unit of time nor the scale of scores', () => {
    fc.assert(
      fc.property(rows, weighting, (list, asked) => {
        const of = (all: readonly Row[], scale = 1, of = scores(all)) =>
          given(() => concordance(durations(all, scale), { risk: of }, { weighting: asked }))
        const mine = of(list)
        expectSame(mine, of(copies(list)), ['concordance', 'standardError'])
        expectSame(mine, of(list, 30.4375), ['concordance', 'standardError'])
        expectSame(
          mine,
          of(
            list,
            1,
            scores(list).map(score => Math.exp(20 * score)),
          ),
          ['concordance', 'standardError'],
        )
        expectSame(mine, of([...list].reverse()), ['concordance', 'standardError'])
        const many = of(copies(list))
        if (typeof mine !== 'string' && typeof many !== 'string') expect(many.pairs).toEqual(mine.pairs)
      }),
    )
  })
})

describe('scores of a horizon', () => {
  it('count a weight as so many rows, in any order', () => {
    fc.assert(
      fc.property(rows, horizon, (list, until) => {
        const brier = (all: readonly Row[]) =>
          given(() => survivalBrier(durations(all), { survival: scores(all) }, { horizon: until }))
        const auc = (all: readonly Row[]) =>
          given(() => survivalAuc(durations(all), { risk: scores(all) }, { horizon: until }))
        expectSame(brier(list), brier(copies(list)), ['score', 'standardError', 'skill'])
        expectSame(brier(list), brier([...list].reverse()), ['score', 'standardError', 'skill'])
        expectSame(auc(list), auc(copies(list)), ['auc', 'standardError'])
      }),
    )
  })

  it('are right of who knows it all', () => {
    fc.assert(
      fc.property(rows, horizon, (list, until) => {
        const known = list.map(({ duration }) => (duration <= until ? 1 : 0))
        const all = { ...durations(list), event: list.map(() => 1) }
        const { score } = survivalBrier(all, { event: known }, { horizon: until })
        expect(score).toBe(0)
        const area = given(() => survivalAuc(all, { risk: known }, { horizon: until }))
        if (typeof area !== 'string') expect(area.auc).toBe(1)
      }),
    )
  })

  it('calibrate all rows, each once', () => {
    fc.assert(
      fc.property(rows, horizon, fc.integer({ min: 1, max: 5 }), (list, until, wanted) => {
        const found = survivalCalibration(
          durations(list),
          { survival: scores(list) },
          { horizon: until, groups: wanted },
        )
        expect(found.groups.length).toBeLessThanOrEqual(wanted)
        expect(found.groups.reduce((sum, { size }) => sum + size, 0)).toBe(list.length)
        for (const { observed, interval } of found.groups) {
          if (observed === undefined || interval === undefined) continue
          expect(interval.lower).toBeLessThanOrEqual(observed + 1e-12)
          expect(interval.upper).toBeGreaterThanOrEqual(observed - 1e-12)
        }
      }),
    )
  })
})

describe('doors', () => {
  it('name what is wrong and never break', () => {
    const fine: Durations = { unit: 'month', duration: [3, 4, 6], event: [1, 0, 1], weights: [1, 2, 1] }
    const column = [0.2, 0.4, 0.9]
    for (const [value, call] of [
      [fine, (input: never) => concordance(input, { risk: column })],
      [{ risk: column }, (input: never) => concordance(fine, input)],
      [
        { weighting: 'uno', horizon: { value: 5, unit: 'month' } },
        (input: never) => concordance(fine, { risk: column }, input),
      ],
      [{ survival: column }, (input: never) => survivalBrier(fine, input, { horizon: 4 })],
      [{ horizon: 4, level: 0.9 }, (input: never) => survivalAuc(fine, { risk: column }, input)],
      [{ horizon: 4, level: 0.9, groups: 2 }, (input: never) => survivalCalibration(fine, { event: column }, input)],
    ] as const)
      for (const path of pathsOf(value))
        for (const junk of JUNK) expect(given(() => call(replaced(value, path, junk) as never))).toBeDefined()
  })
})
