/** Laws of profiles and portraits over clients of several kinds of attributes, with gaps, ties and six orders of magnitude. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import type { AttributeProfile, Comparison, SegmentProfiles } from '../../src/segmentation/index.js'
import { clientPortrait, describeClient, describeSegment, segmentProfiles } from '../../src/segmentation/index.js'
import { JUNK, pathsOf, replaced } from './junk.js'

const RUNS = { numRuns: 60 }

interface Row {
  readonly of: number
  readonly x: number | null
  readonly word: string | null
  readonly words: readonly string[] | null
  readonly flag: boolean | null
}

const amount = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.double({ min: -3, max: 3, noNaN: true }).map(power => 10 ** power),
)
const row: fc.Arbitrary<Row> = fc.record({
  of: fc.nat(2),
  x: fc.option(amount, { freq: 8 }),
  word: fc.option(fc.constantFrom('a', 'b', 'c'), { freq: 8 }),
  words: fc.option(fc.subarray(['p', 'q', 'r']), { freq: 8 }),
  flag: fc.option(fc.boolean(), { freq: 8 }),
})
/** The first rows are known, so that each column has a kind. */
const FIRST: Row = { of: 0, x: 1, word: 'a', words: ['p'], flag: true }
const rows = fc.array(row, { minLength: 1, maxLength: 40 }).map(list => [FIRST, ...list])

function columnsOf(list: readonly Row[], unit = 1) {
  return {
    x: list.map(({ x }) => (x === null ? null : x * unit)),
    word: list.map(({ word }) => word),
    words: list.map(({ words }) => words),
    flag: list.map(({ flag }) => flag),
  }
}

function profilesOf(list: readonly Row[], unit = 1): SegmentProfiles {
  return segmentProfiles({ segment: list.map(({ of }) => of), segmentNames: ['a', 'b', 'c'] }, columnsOf(list, unit))
}

function comparisonsOf(profiles: readonly AttributeProfile[]): readonly Comparison[] {
  return profiles
    .flatMap(profile => [...(profile.kind === 'number' ? [profile] : profile.shares), profile.missing])
    .flatMap(({ comparison }) => (comparison === undefined ? [] : [comparison]))
}

it('reconciles with the clients', () => {
  fc.assert(
    fc.property(rows, list => {
      const { segments, size } = profilesOf(list)
      expect(segments.reduce((sum, segment) => sum + segment.size, 0)).toBe(size)
      for (const { attributes, size: own } of segments) {
        for (const profile of attributes) {
          expect(profile.known + profile.missing.count).toBe(own)
          if (profile.kind === 'number') continue
          for (const { count, known, others } of profile.shares) {
            expect(count).toBeLessThanOrEqual(known)
            if (others !== undefined) expect(known + others.known).toBeLessThanOrEqual(size)
          }
        }
      }
    }),
    RUNS,
  )
})

it('has figures within their intervals, and no test surer for being one of many', () => {
  fc.assert(
    fc.property(rows, list => {
      for (const { attributes } of profilesOf(list).segments) {
        for (const { effect, interval, pValue, adjustedPValue } of comparisonsOf(attributes)) {
          expect(Math.abs(effect)).toBeLessThanOrEqual(1)
          expect(interval.lower).toBeLessThanOrEqual(effect + 1e-12)
          expect(interval.upper).toBeGreaterThanOrEqual(effect - 1e-12)
          expect(adjustedPValue).toBeGreaterThanOrEqual(pValue)
          expect(adjustedPValue).toBeLessThanOrEqual(1)
        }
      }
    }),
    RUNS,
  )
})

it('does not depend on the order of rows', () => {
  fc.assert(
    fc.property(rows, fc.nat(1000), (list, turn) => {
      const turned = list.map((_, i) => list[(i + turn) % list.length]!).reverse()
      const [one, other] = [profilesOf(list), profilesOf(turned)]
      for (const [s, { attributes, distinctions }] of one.segments.entries()) {
        const others = comparisonsOf(other.segments[s]!.attributes)
        for (const [i, comparison] of comparisonsOf(attributes).entries()) {
          expect(others[i]?.effect).toBeCloseTo(comparison.effect, 12)
          expect(others[i]?.pValue).toBeCloseTo(comparison.pValue, 12)
        }
        expect(other.segments[s]!.distinctions.length).toBe(distinctions.length)
      }
    }),
    RUNS,
  )
})

it('does not depend on the unit of a number', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom(2 ** -30, 2 ** 30), (list, unit) => {
      const [one, other] = [profilesOf(list), profilesOf(list, unit)]
      for (const [s, { attributes }] of one.segments.entries()) {
        const [x, y] = [attributes[0], other.segments[s]!.attributes[0]]
        if (x?.kind !== 'number' || y?.kind !== 'number') continue
        expect(y.comparison).toEqual(x.comparison)
        expect(y.quartiles?.[0]).toBe(x.quartiles === undefined ? undefined : x.quartiles[0] * unit)
      }
    }),
    RUNS,
  )
})

it('has opposite effects of two segments, and the same tests', () => {
  fc.assert(
    fc.property(rows, list => {
      const two = list.map(each => ({ ...each, of: Math.min(1, each.of) }))
      const [a, b] = profilesOf(two).segments
      const [own, others] = [comparisonsOf(a!.attributes), comparisonsOf(b!.attributes)]
      if (own.length !== others.length) return
      for (const [i, { effect, pValue }] of own.entries()) {
        expect(others[i]?.effect).toBeCloseTo(-effect, 12)
        expect(others[i]?.pValue).toBeCloseTo(pValue, 12)
      }
    }),
    RUNS,
  )
})

it('places a higher number no lower, and says all of it in words', () => {
  fc.assert(
    fc.property(rows, amount, amount, (list, one, other) => {
      const peers = {
        segments: { segment: list.map(({ of }) => of), segmentNames: ['a', 'b', 'c'] },
        columns: columnsOf(list),
        segment: 'a',
      }
      const placed = (x: number): number => {
        const portrait = clientPortrait({ x, word: 'z', words: ['q', 'new'], flag: false }, peers)
        for (const language of ['en', 'zh'] as const) {
          const { unusual, typical } = describeClient(portrait, { language })
          expect([...unusual, ...typical].join()).not.toMatch(/undefined|NaN|\{/)
        }
        const [trait] = portrait.traits
        return trait?.kind === 'number' ? (trait.inSegment?.percentile ?? Number.NaN) : Number.NaN
      }
      expect(placed(Math.min(one, other))).toBeLessThanOrEqual(placed(Math.max(one, other)))
    }),
    RUNS,
  )
})

it('describes every segment in both languages', () => {
  fc.assert(
    fc.property(rows, list => {
      const profiles = profilesOf(list)
      for (const { segment } of profiles.segments) {
        for (const language of ['en', 'zh'] as const) {
          const { heading, distinctions, typical } = describeSegment(profiles, segment, { language })
          expect(heading.length).toBeGreaterThan(0)
          expect([...heading, ...distinctions, ...typical].join()).not.toMatch(/undefined|NaN|\{/)
        }
      }
    }),
    RUNS,
  )
})

it('lets junk in nowhere without naming it', () => {
  const columns = columnsOf([FIRST, { of: 1, x: 2, word: 'b', words: [], flag: null }])
  const peers = { segments: { segment: [0, 0], segmentNames: ['a'] }, columns, segment: 'a' }
  for (const path of pathsOf(peers)) {
    for (const junk of JUNK) {
      try {
        const portrait: unknown = Reflect.apply(clientPortrait, undefined, [{ x: 3 }, replaced(peers, path, junk)])
        expect(JSON.stringify(portrait)).not.toMatch(/null/)
      } catch (error) {
        expect(error).toBeInstanceOf(ClienteleError)
        expect(error).toHaveProperty('path', expect.stringMatching(/^(peers|columns|client)/))
      }
    }
  }
})
