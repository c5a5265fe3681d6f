import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allocateBudget } from '../../src/appraisal/next-step/allocate-budget.js'
import type { AllocationOption } from '../../src/appraisal/next-step/allocation-types.js'
import { NEXT_STEP_POLICY, nextStepOf, readNextStepPolicy } from '../../src/appraisal/next-step/index.js'
import { ClienteleError } from '../../src/errors/index.js'
import { appraised, CASES, facet, hazard, NOTHING_LEARNT, VALUATION } from '../appraisal/next-step/appraised.js'
import { JUNK, pathsOf, replaced } from './junk.js'

const size = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.double({ min: 0, max: 10, noNaN: true }))
const options: fc.Arbitrary<readonly AllocationOption[]> = fc
  .array(
    fc.record({
      gain: size.map(x => x - 2),
      cost: size,
      group: fc.option(fc.constantFrom('x', 'y'), { nil: undefined }),
    }),
    {
      maxLength: 9,
    },
  )
  .map(list => list.map(({ group, ...rest }, i) => ({ id: `${i}`, ...rest, ...(group !== undefined && { group }) })))

function bruteForce(list: readonly AllocationOption[], budget: number): number {
  let best = 0
  for (let subset = 0; subset < 2 ** list.length; subset++) {
    const chosen = list.filter((_, i) => (subset >> i) & 1)
    const groups = chosen.flatMap(({ group }) => (group === undefined ? [] : [group]))
    if (new Set(groups).size < groups.length) continue
    if (chosen.reduce((sum, { cost }) => sum + cost, 0) > budget * (1 + 1e-12)) continue
    best = Math.max(
      best,
      chosen.reduce((sum, { gain }) => sum + gain, 0),
    )
  }
  return best
}

it('allocates as well as trying every choice', () => {
  fc.assert(
    fc.property(
      options,
      size.map(x => 2 * x),
      (list, budget) => {
        const found = allocateBudget(list, budget)
        expect(found.isExact).toBe(true)
        expect(found.gain).toBeCloseTo(bruteForce(list, budget), 9)
        expect(found.spent).toBeLessThanOrEqual(budget * (1 + 1e-9))
      },
    ),
    { numRuns: 300 },
  )
})

/** Bellman's table by whole units of cost. */
function byTable(list: readonly AllocationOption[], budget: number): number {
  const best = new Float64Array(budget + 1)
  for (const { gain, cost } of list) {
    for (let room = budget; room >= cost; room--) best[room] = Math.max(best[room]!, best[room - cost]! + gain)
  }
  return best[budget]!
}

it('allocates as well as a table does, to many options', () => {
  const many = fc.array(fc.record({ gain: fc.integer({ min: 0, max: 1000 }), cost: fc.integer({ min: 0, max: 60 }) }), {
    minLength: 31,
    maxLength: 200,
  })
  fc.assert(
    fc.property(many, fc.double({ min: 0, max: 1, noNaN: true }), (list, part) => {
      const named = list.map((option, i) => ({ id: `${i}`, ...option }))
      const budget = Math.floor(part * list.reduce((sum, { cost }) => sum + cost, 0))
      const { gain, spent, isExact, bound } = allocateBudget(named, budget)
      const best = byTable(named, budget)
      if (isExact) expect(gain).toBe(best)
      expect(gain).toBeLessThanOrEqual(best)
      expect(bound).toBeGreaterThanOrEqual(best * (1 - 1e-9))
      expect(spent).toBeLessThanOrEqual(budget)
    }),
  )
})

it('gains no less from a larger budget, and no more than its price says', () => {
  fc.assert(
    fc.property(options, size, size, (list, budget, more) => {
      const [small, large] = [allocateBudget(list, budget), allocateBudget(list, budget + more)]
      expect(large.gain).toBeGreaterThanOrEqual(small.gain - 1e-9)
      expect(small.shadowPrice).toBeGreaterThanOrEqual(0)
    }),
  )
})

it('takes the same whatever the order of options, and whatever the unit of money', () => {
  fc.assert(
    fc.property(options, size, fc.constantFrom(1e-9, 1024, 1e9), (list, budget, unit) => {
      const one = allocateBudget(list, budget)
      const turned = allocateBudget(list.toReversed(), budget)
      expect(turned.taken.toSorted()).toEqual(one.taken.toSorted())
      const scaled = allocateBudget(
        list.map(option => ({ ...option, gain: option.gain * unit })),
        budget,
      )
      expect(scaled.gain).toBeCloseTo(one.gain * unit, unit > 1 ? 0 : 12)
    }),
  )
})

const share = fc.double({ min: 0, max: 1, noNaN: true })
const anyone = fc
  .record({
    row: fc.integer({ min: 0, max: 59 }),
    grade: fc.constantFrom('A' as const, 'B' as const, 'C' as const),
    index: fc.double({ min: 0, max: 100, noNaN: true }),
    coverage: share,
    defaults: fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 3, maxLength: 3 }),
    leaving: share,
  })
  .map(({ row, grade, index, coverage, defaults, leaving }) => {
    const base = appraised()
    const one = facet(index, coverage)
    return appraised({
      client: CASES[row]!,
      grade: { ...base.grade, grade },
      facets: { satisfaction: one, loyalty: one, contribution: one, risk: one },
      outlook: { ...base.outlook, defaults: hazard(defaults), leaving: hazard(defaults.map(() => leaving)) },
    })
  })

it('gives every client finite figures: a gain within its interval, a net gain that is gain less cost', () => {
  fc.assert(
    fc.property(anyone, one => {
      const { actions } = nextStepOf(one, NOTHING_LEARNT, NEXT_STEP_POLICY, VALUATION)
      for (const { gain, interval, cost, net, verdict } of actions) {
        if (gain === undefined || interval === undefined || cost === undefined || net === undefined) continue
        expect(Number.isFinite(gain)).toBe(true)
        expect(interval.lower).toBeLessThanOrEqual(gain)
        expect(interval.upper).toBeGreaterThanOrEqual(gain)
        expect(net).toBe(gain - cost)
        if (verdict === 'worthwhile') expect(net).toBeGreaterThan(0)
        if (verdict === 'not-worthwhile') expect(net).toBeLessThanOrEqual(0)
      }
    }),
  )
})

it('names no action twice, and only actions of rules that hold', () => {
  fc.assert(
    fc.property(anyone, one => {
      const { actions, rules } = nextStepOf(one, NOTHING_LEARNT, NEXT_STEP_POLICY, VALUATION)
      const fired = new Set(rules.map(({ rule }) => rule))
      expect(new Set(actions.map(({ action }) => action)).size).toBe(actions.length)
      for (const { action, rules: by } of actions) {
        expect(by.length).toBeGreaterThan(0)
        for (const rule of by) {
          expect(fired.has(rule)).toBe(true)
          expect(NEXT_STEP_POLICY.rules[rule]?.take).toContain(action)
        }
      }
    }),
  )
})

it('lets a gain grow with the effect that is stated', () => {
  const gainOf = (one: ReturnType<typeof appraised>, factor: number): number => {
    const [rule] = Object.values(NEXT_STEP_POLICY.rules)
    const policy = {
      ...NEXT_STEP_POLICY,
      actions: {
        act: {
          name: rule!.name,
          hours: 0,
          effects: [{ on: 'lossGivenDefault' as const, factor, logStandardError: 0.1 }],
        },
      },
      rules: { all: { ...rule!, when: { all: [] }, take: ['act'] } },
    }
    return Number(nextStepOf(one, NOTHING_LEARNT, policy, VALUATION).actions[0]?.gain)
  }
  fc.assert(
    fc.property(anyone, share, share, (one, a, b) => {
      const [less, more] = [0.1 + Math.max(a, b), 0.1 + Math.min(a, b)]
      expect(gainOf(one, more)).toBeGreaterThanOrEqual(gainOf(one, less))
    }),
  )
})

const PATHS = pathsOf(NEXT_STEP_POLICY)

it('reads a policy with junk anywhere, or names the place', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PATHS), fc.constantFrom(...JUNK), (path, junk) => {
      try {
        readNextStepPolicy(replaced(NEXT_STEP_POLICY, path, junk))
      } catch (error) {
        expect(error).toBeInstanceOf(ClienteleError)
        expect(String(Object(error).path)).toMatch(/^policy/)
      }
    }),
    { numRuns: 2000 },
  )
})
