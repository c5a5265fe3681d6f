import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FACETS_POLICY } from '../../src/appraisal/facets/index.js'
import type { GradeInputs, GradePoint } from '../../src/appraisal/grading/index.js'
import { CLASSIC_POLICY, VALUE_POLICY } from '../../src/appraisal/grading/index.js'
import { cheapestMoves } from '../../src/appraisal/reasons/cheapest-moves.js'
import type { Change } from '../../src/appraisal/reasons/index.js'
import { contributionsOf, REASONS_POLICY, reasonsOf, smallestChanges } from '../../src/appraisal/reasons/index.js'
import type { LeverCurve } from '../../src/appraisal/reasons/lever-curve.js'
import { gainOf, leastMove } from '../../src/appraisal/reasons/lever-curve.js'
import type { Facet } from '../../src/appraisal/shapes/facet.js'
import { gradedBook } from '../appraisal/reasons/book.js'

/** Points of a score of any inputs and parts. */
const graded = fc
  .array(
    fc.array(fc.record({ weight: fc.double({ min: 1e-6, max: 1, noNaN: true }), grade: unit() }), {
      minLength: 1,
      maxLength: 12,
    }),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .map(inputs => {
    const points = inputs.map((leaves, at): GradePoint => {
      const all = leaves.reduce((sum, { weight }) => sum + weight, 0)
      const parts = leaves.map(({ weight, grade }, part) => {
        const share = weight / all
        return { name: `p${part}`, weight: share, grade, points: 100 * share * grade, isKnown: true, reads: [] }
      })
      const index = parts.reduce((sum, part) => sum + part.points, 0)
      const weight = 1 / inputs.length
      return { input: `i${at}`, weight, index, standardDeviation: 0, coverage: 1, points: weight * index, parts }
    })
    return { score: points.reduce((sum, point) => sum + point.points, 0), points }
  })

function unit(): fc.Arbitrary<number> {
  return fc.double({ min: 0, max: 1, noNaN: true })
}

it('contributions add up to the score less the average, and with it to the score', () => {
  fc.assert(
    fc.property(graded, unit(), (grade, mean) => {
      const book = Object.fromEntries(
        grade.points.map(({ input }) => [input, { whole: mean, parts: { p0: 1 - mean } }]),
      )
      const { score, book: average, parts } = contributionsOf(grade, book)
      const sum = parts.reduce((so, { difference }) => so + difference, 0)
      expect(Math.abs(average + sum - score)).toBeLessThan(1e-12)
      const { up, down, rest } = reasonsOf(grade, book, { most: 2, leastPoints: 0.5 })
      const told = [...up, ...down].reduce((so, { points }) => so + points, rest)
      expect(Math.abs(average + told - score)).toBeLessThan(1e-12)
    }),
  )
})

const curve: fc.Arbitrary<LeverCurve> = fc
  .record({
    steps: fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: -1, max: 6 })), {
      minLength: 1,
      maxLength: 4,
    }),
    costPerUnit: fc.integer({ min: 0, max: 9 }),
    isWhole: fc.boolean(),
  })
  .map(({ steps, costPerUnit, isWhole }) => {
    const [moved, gained] = [[0], [0]]
    for (const [run, rise] of steps) {
      moved.push(moved.at(-1)! + run)
      gained.push(gained.at(-1)! + rise)
    }
    return { moved, gained, costPerUnit, isWhole }
  })

/** Where lines meet one sum, at most one move stops inside a line: all corners of the others are tried. */
function bruteForce(curves: readonly LeverCurve[], needed: number): number {
  let best = Number.POSITIVE_INFINITY
  const walk = (at: number, left: number, cost: number, free: LeverCurve | undefined): void => {
    if (at === curves.length) {
      if (free === undefined) best = left <= 0 ? Math.min(best, cost) : best
      else {
        const move = leastMove(free, left)
        if (move !== undefined) best = Math.min(best, cost + free.costPerUnit * move)
      }
      return
    }
    const own = curves[at]!
    if (free === undefined) walk(at + 1, left, cost, own)
    for (const [point, move] of own.moved.entries()) {
      walk(at + 1, left - own.gained[point]!, cost + own.costPerUnit * move, free)
    }
  }
  walk(0, needed, 0, undefined)
  return best
}

it('the cheapest moves cost what trying all corners finds, and gain what is needed', () => {
  fc.assert(
    fc.property(fc.array(curve, { maxLength: 4 }), fc.integer({ min: 0, max: 30 }), (curves, needed) => {
      const found = cheapestMoves(curves, needed)
      const best = bruteForce(curves, needed)
      if (found === undefined) {
        expect(best).toBe(Number.POSITIVE_INFINITY)
        return
      }
      expect(found.cost).toBeCloseTo(best, 9)
      const gained = curves.reduce((sum, own, at) => sum + gainOf(own, found.moved[at]!), 0)
      expect(gained).toBeGreaterThanOrEqual(needed - 1e-9)
    }),
    { numRuns: 500 },
  )
})

/** The client with figures moved; grades by the ends of their scales, counted anew. */
function changed(client: GradeInputs, changes: readonly Change[]): GradeInputs {
  const moves = changes.flatMap(({ lever, from, to }) =>
    REASONS_POLICY.levers[lever]!.moves.map(name => ({ name, by: to - from })),
  )
  const byOf = (name: string): number => moves.find(move => move.name === name)?.by ?? 0
  const facets = Object.fromEntries(
    Object.entries(client.facets).map(([name, facet]) => [name, withMoved(name, facet, byOf)]),
  )
  const fact = (name: string) => {
    const own = client.fact(name)
    return typeof own === 'number' ? own + byOf(name) : own
  }
  return { ...client, facets: { ...client.facets, ...facets }, fact }
}

function withMoved(name: string, facet: Facet, byOf: (name: string) => number): Facet {
  const rules = Object.entries(FACETS_POLICY.inputs).find(([other]) => other === name)?.[1]
  const parts = facet.parts.map(part => {
    const by = byOf(`${name}.${part.name}`)
    const scale = rules?.[part.name]?.scale
    if (by === 0 || part.figure === undefined || scale === undefined || typeof scale === 'string') return part
    const [zero, one] = scale
    const grade = Math.min(1, Math.max(0, (part.figure + by - zero) / (one - zero)))
    return { ...part, grade, points: 100 * part.weight * grade }
  })
  return { ...facet, parts, index: parts.reduce((sum, { points }) => sum + points, 0) }
}

it.each([VALUE_POLICY, CLASSIC_POLICY])(
  'the smallest changes do lift the grade, and nothing smaller does: $name',
  policy => {
    const rules = { grading: policy, facets: FACETS_POLICY }
    const { inputs, gradeAgain } = gradedBook(policy, 90, 3)
    let [lifted, alone] = [0, 0]
    for (const client of inputs) {
      for (const previous of [undefined, 'C', 'B'] as const) {
        const today = gradeAgain(client, previous)
        const found = smallestChanges(today, rules, REASONS_POLICY.levers)
        if (found === undefined || found.vetoes.length > 0) continue
        for (const single of found.single) {
          alone++
          expect(gradeAgain(changed(client, [single]), previous).grade).toBe(found.grade)
          const { whole = false } = REASONS_POLICY.levers[single.lever]!
          const less = single.to - (single.to - single.from) * (whole ? 1 / Math.abs(single.to - single.from) : 1e-4)
          expect(gradeAgain(changed(client, [{ ...single, to: less }]), previous).grade).toBe(today.grade)
        }
        if (found.together === undefined) continue
        lifted++
        expect(gradeAgain(changed(client, found.together.changes), previous).grade).toBe(found.grade)
        const [cheapest] = found.single
        if (cheapest !== undefined) expect(found.together.cost).toBeLessThanOrEqual(cheapest.cost * (1 + 1e-9))
      }
    }
    expect(lifted).toBeGreaterThan(20)
    expect(alone).toBeGreaterThan(20)
  },
)
