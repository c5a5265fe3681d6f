/** Laws of Gower's distance. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import { reviveWith } from '../../src/model/index.js'
import type { AttributeRow, AttributeValue, GowerDescription } from '../../src/statistics/index.js'
import { gower } from '../../src/statistics/index.js'
import { JUNK } from './junk.js'

const RUNS = { numRuns: 80 }
const WORDS = ['a', 'b', 'c', 'd']
const word = fc.constantFrom(...WORDS)
/** Over 24 orders of magnitude, either sign, and 0. */
const number = fc.oneof(
  fc.double({ min: -12, max: 12, noNaN: true }).map(power => 10 ** power),
  fc.double({ min: -12, max: 12, noNaN: true }).map(power => -(10 ** power)),
  fc.constantFrom(0, 1, 2),
)
const weight = fc.oneof(
  fc.double({ min: -3, max: 3, noNaN: true }).map(power => 10 ** power),
  fc.constant(1),
)

const CELLS = {
  number,
  robust: number,
  log: number.map(value => (value === 0 ? 1 : Math.abs(value))),
  steps: word,
  ranks: word,
  meanRanks: word,
  nominal: word,
  symmetric: fc.boolean(),
  asymmetric: fc.boolean(),
  set: fc.array(word, { maxLength: 4 }),
} as const satisfies Record<string, fc.Arbitrary<AttributeValue>>
/** What keeps the triangle inequality: every attribute is always compared, by a distance that keeps it. */
const METRIC = ['number', 'robust', 'log', 'steps', 'meanRanks', 'nominal', 'symmetric'] as const

const description = fc
  .array(weight, { minLength: 10, maxLength: 10 })
  .map(([w0, w1, w2, w3, w4, w5, w6, w7, w8, w9]) => {
    const described: GowerDescription = {
      number: { kind: 'number', weight: w0! },
      robust: { kind: 'number', scale: 'robust', weight: w1! },
      log: { kind: 'number', scale: 'log', weight: w2! },
      steps: { kind: 'ordinal', levels: WORDS, weight: w3! },
      ranks: { kind: 'ordinal', levels: WORDS, spacing: 'ranks', weight: w4! },
      meanRanks: { kind: 'ordinal', levels: WORDS, spacing: 'mean-ranks', weight: w5! },
      nominal: { kind: 'nominal', weight: w6! },
      symmetric: { kind: 'symmetric-binary', weight: w7! },
      asymmetric: { kind: 'asymmetric-binary', weight: w8! },
      set: { kind: 'set', weight: w9! },
    }
    return described
  })
const whole = fc.record(CELLS)
const gappy = fc.record(CELLS, { requiredKeys: [] })

function columnsOf(rows: readonly AttributeRow[], names: readonly string[]) {
  return Object.fromEntries(names.map(name => [name, rows.map(row => row[name])]))
}

/** A scale of whole rows, and rows with gaps to compare. */
const sample = fc.record({
  description,
  base: fc.array(whole, { minLength: 1, maxLength: 12 }),
  rows: fc.array(gappy, { minLength: 3, maxLength: 6 }),
})

function scaleOf(described: GowerDescription, base: readonly AttributeRow[]) {
  return gower.fit(columnsOf(base, Object.keys(described)), described)
}

function near(one: number | undefined, other: number | undefined, tolerance = 1e-12): void {
  if (one === undefined || other === undefined) expect(one).toBe(other)
  else expect(Math.abs(one - other)).toBeLessThanOrEqual(tolerance)
}

describe("Gower's distance", () => {
  it('lies within [0, 1], is the same both ways, and 0 from itself', () => {
    fc.assert(
      fc.property(sample, ({ description, base, rows }) => {
        const scale = scaleOf(description, base)
        for (const a of rows) {
          const self = gower.distance(scale, a, a)
          if (self.distance !== undefined) expect(self.distance).toBe(0)
          for (const b of rows) {
            const { distance, coverage, parts } = gower.distance(scale, a, b)
            expect(gower.distance(scale, b, a).distance).toBe(distance)
            expect(coverage >= 0 && coverage <= 1).toBe(true)
            if (distance === undefined) continue
            expect(distance >= 0 && distance <= 1).toBe(true)
            near(
              parts.reduce((sum, { contribution = 0 }) => sum + contribution, 0),
              distance,
            )
          }
        }
      }),
      RUNS,
    )
  })

  it('is the same by pair, by table and by matrix, to the last bit', () => {
    fc.assert(
      fc.property(sample, ({ description, base, rows }) => {
        const scale = scaleOf(description, base)
        const table = gower.table(scale, columnsOf(rows, Object.keys(description)))
        const matrix = gower.distanceMatrix(table)
        for (const [one, row] of rows.entries()) {
          const { values, defined, coverage } = gower.distances(table, row)
          for (const [other, with_] of rows.entries()) {
            const pair = gower.distance(scale, row, with_)
            expect(defined[other] === 1 ? values[other] : undefined).toBe(pair.distance)
            expect(coverage[other]).toBe(pair.coverage)
            if (one === other) continue
            const place = gower.pairIndex(rows.length, one, other)
            expect([matrix.values[place], matrix.coverage[place]]).toEqual([values[other], coverage[other]])
          }
        }
      }),
      RUNS,
    )
  })

  it('keeps the triangle inequality of whole rows, but for ranks with ties and what may be absent of both', () => {
    fc.assert(
      fc.property(sample, fc.tuple(whole, whole, whole), ({ description, base }, rows) => {
        const described = Object.fromEntries(METRIC.map(name => [name, description[name]!]))
        const cut = (row: AttributeRow): AttributeRow => Object.fromEntries(METRIC.map(name => [name, row[name]]))
        const scale = scaleOf(described, base.map(cut))
        const [a, b, c] = rows.map(cut)
        const between = (one?: AttributeRow, other?: AttributeRow): number =>
          gower.distance(scale, one ?? {}, other ?? {}).distance ?? Number.NaN
        expect(between(a, c)).toBeLessThanOrEqual(between(a, b) + between(b, c) + 1e-12)
      }),
      RUNS,
    )
  })

  it('knows neither the unit of numbers, nor that of weights, nor the order of attributes', () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: -20, max: 20 }), ({ description, base, rows }, power) => {
        const unit = 2 ** power
        const scaled = (row: AttributeRow): AttributeRow =>
          Object.fromEntries(
            Object.entries(row).map(([name, cell]) => [name, typeof cell === 'number' ? cell * unit : cell]),
          )
        const heavier = Object.fromEntries(
          Object.entries(description)
            .reverse()
            .map(([name, { weight = 1, ...rest }]) => [name, { ...rest, weight: weight * 3 }]),
        )
        const [a = {}, b = {}] = rows
        // Without a range numbers are the same or not, and rounding may part two logarithms.
        const ranged = [
          ...base,
          { ...base[0], number: -1, robust: -1, log: 1 },
          { ...base[0], number: 1, robust: 1, log: 9 },
        ]
        const { distance } = gower.distance(scaleOf(description, ranged), a, b)
        near(gower.distance(scaleOf(description, ranged.map(scaled)), scaled(a), scaled(b)).distance, distance, 1e-9)
        near(gower.distance(scaleOf(heavier, ranged), a, b).distance, distance)
      }),
      RUNS,
    )
  })

  it('knows neither the order of rows, nor that each came twice', () => {
    fc.assert(
      fc.property(sample, ({ description, base, rows }) => {
        const { robust: _, ranks: __, meanRanks: ___, ...exact } = description
        const cut = (row: AttributeRow): AttributeRow =>
          Object.fromEntries(Object.keys(exact).map(name => [name, row[name]]))
        const [a = {}, b = {}] = rows.map(cut)
        const { distance } = gower.distance(scaleOf(exact, base.map(cut)), a, b)
        expect(gower.distance(scaleOf(exact, base.map(cut).reverse()), a, b).distance).toBe(distance)
        expect(gower.distance(scaleOf(exact, [...base, ...base].map(cut)), a, b).distance).toBe(distance)
      }),
      RUNS,
    )
  })

  it('does not see an attribute that one row lacks', () => {
    fc.assert(
      fc.property(sample, whole, ({ description, base, rows }, extra) => {
        const scale = scaleOf(description, base)
        const a: AttributeRow = { ...rows[0] }
        for (const name of Object.keys(description)) {
          const { [name]: _, ...without } = extra as AttributeRow
          const { [name]: __, ...less } = a
          const { distance, coverage } = gower.distance(scale, a, without)
          expect(gower.distance(scale, less, without).distance).toBe(distance)
          expect(coverage).toBeLessThan(1)
        }
      }),
      RUNS,
    )
  })

  it('survives JSON', () => {
    fc.assert(
      fc.property(sample, ({ description, base, rows: [a = {}, b = {}] }) => {
        const scale = scaleOf(description, base)
        const revived = reviveWith([gower.codec], JSON.stringify(scale))
        expect(gower.distance(revived, a, b)).toEqual(gower.distance(scale, a, b))
      }),
      RUNS,
    )
  })

  it('refuses junk by name', () => {
    const columns = { a: [1, 2], b: ['x', 'y'] }
    const description: GowerDescription = { a: { kind: 'number' }, b: { kind: 'nominal' } }
    const scale = gower.fit(columns, description)
    const table = gower.table(scale, columns)
    const calls: readonly ((junk: never) => unknown)[] = [
      junk => gower.fit(junk, description),
      junk => gower.fit(columns, junk),
      junk => gower.fit({ ...columns, a: junk }, description),
      junk => gower.fit({ ...columns, b: [junk, 'x'] }, description),
      junk => gower.fit(columns, { ...description, a: junk }),
      junk => gower.fit(columns, { ...description, a: { kind: 'number', weight: junk } }),
      junk => gower.fit(columns, { ...description, a: { kind: 'number', range: junk } }),
      junk => gower.fromParams(junk),
      junk => gower.table(junk, columns),
      junk => gower.table({ ...scale, params: junk }, columns),
      junk => gower.distances(junk, {}),
      junk => gower.distances(table, junk),
      junk => gower.distances(table, { a: junk }),
      junk => gower.distance(junk, {}, {}),
      junk => gower.distance(scale, junk, {}),
      junk => gower.distanceMatrix(junk),
      junk => gower.pairIndex(junk, 0, 1),
    ]
    for (const call of calls) {
      for (const junk of JUNK) {
        try {
          call(junk as never)
        } catch (error) {
          expect(error).toBeInstanceOf(ClienteleError)
        }
      }
    }
  })
})
