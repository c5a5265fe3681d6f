/** Laws of cut-offs, swap sets and decisions, and that their doors name what is wrong. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import type {
  AcceptanceRule,
  Application,
  CutOffApplicants,
  DecisionPolicy,
  NeededChange,
} from '../../src/project/decision/index.js'
import { breakEvenProbability, decide, profitOptimalCutOff, swapSet } from '../../src/project/decision/index.js'
import { JUNK, pathsOf, replaced } from './junk.js'

const probability = fc.oneof(fc.constantFrom(0, 0.05, 0.1, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }))
const amount = fc.integer({ min: 0, max: 1_000_000 })
const applicant = fc.record({
  probability,
  gain: fc.integer({ min: -100, max: 1_000_000 }),
  loss: amount,
  amount,
  bad: fc.integer({ min: 0, max: 1 }),
})
const applicants = fc.array(applicant, { minLength: 1, maxLength: 40 }).map(rows => ({
  probabilityOfDefault: rows.map(({ probability }) => probability),
  gain: rows.map(({ gain }) => gain),
  loss: rows.map(({ loss }) => loss),
  amount: rows.map(row => row.amount),
  defaulted: rows.map(({ bad }) => bad),
}))
const options = fc.record(
  {
    leastAcceptance: fc.double({ min: 0, max: 1, noNaN: true }),
    mostBadRate: fc.double({ min: 0, max: 1, noNaN: true }),
    mostExposure: fc.integer({ min: 0, max: 10_000_000 }),
  },
  { requiredKeys: [] },
)
/** Of sums of up to 40 amounts. */
const CLOSE = 1e-6

describe('cut-offs', () => {
  it('are the best of their curve, and a rule for each is no worse', () => {
    fc.assert(
      fc.property(applicants, of => {
        const { unconstrained, curve, individual } = profitOptimalCutOff(of)
        const most = Math.max(0, ...curve.expectedProfit)
        expect(Math.abs(unconstrained.expectedProfit - most)).toBeLessThanOrEqual(CLOSE)
        expect(individual.expectedProfit).toBeGreaterThanOrEqual(most - CLOSE)
        expect(individual.accepted - unconstrained.accepted).toBe(
          individual.acceptedInstead - individual.declinedInstead,
        )
      }),
    )
  })

  it('keep every limit, and no limit costs less than nothing', () => {
    fc.assert(
      fc.property(applicants, options, (of, limits) => {
        const { optimum, unconstrained, constraints } = profitOptimalCutOff(of, limits)
        for (const { cost = 0 } of constraints) expect(cost).toBeGreaterThanOrEqual(0)
        if (optimum === undefined) return
        expect(optimum.expectedProfit).toBeLessThanOrEqual(unconstrained.expectedProfit)
        const { leastAcceptance = 0, mostBadRate = 1, mostExposure = Number.MAX_VALUE } = limits
        expect(optimum.acceptedShare).toBeGreaterThanOrEqual(leastAcceptance - 1e-9)
        expect(optimum.exposure).toBeLessThanOrEqual(mostExposure)
        if (optimum.accepted > 0) expect(optimum.expectedBadRate).toBeLessThanOrEqual(mostBadRate + 1e-9)
      }),
    )
  })

  it('do not depend on the order of applicants', () => {
    fc.assert(
      fc.property(applicants, of => {
        const turned = (column: readonly number[]) => column.toReversed()
        const reversed: CutOffApplicants = {
          probabilityOfDefault: turned(of.probabilityOfDefault),
          gain: turned(of.gain),
          loss: turned(of.loss),
        }
        const { curve } = profitOptimalCutOff(of)
        const other = profitOptimalCutOff(reversed).curve
        expect(other.cutOffs).toEqual(curve.cutOffs)
        expect(other.accepted).toEqual(curve.accepted)
        for (const [k, profit] of curve.expectedProfit.entries()) {
          expect(Math.abs(other.expectedProfit[k]! - profit)).toBeLessThanOrEqual(CLOSE)
        }
      }),
    )
  })

  it('lie at gain over gain and loss where these are the same for all', () => {
    const gain = fc.integer({ min: 1, max: 1000 })
    fc.assert(
      fc.property(fc.array(probability, { minLength: 1, maxLength: 50 }), gain, gain, (probabilityOfDefault, g, l) => {
        const even = breakEvenProbability({ gain: g, loss: l })
        fc.pre(probabilityOfDefault.every(p => Math.abs(p - even) > 1e-9))
        const { unconstrained, breakEven } = profitOptimalCutOff({ probabilityOfDefault, gain: g, loss: l })
        expect(breakEven).toBeCloseTo(even, 15)
        expect(unconstrained.accepted).toBe(probabilityOfDefault.filter(p => p < even).length)
      }),
    )
  })
})

describe('swap sets', () => {
  const rules = (of: { readonly probabilityOfDefault: readonly number[] }, cut: number): readonly AcceptanceRule[] => [
    { kind: 'at-most', name: 'model', values: of.probabilityOfDefault, cutOff: cut },
    { kind: 'decided', name: 'coin', accepted: of.probabilityOfDefault.map((_, i) => i % 2) },
  ]

  it('reconcile: what is accepted after is what was before, and what is swapped in, less what is swapped out', () => {
    fc.assert(
      fc.property(applicants, probability, (of, cut) => {
        const [after, before] = rules(of, cut)
        const swap = swapSet(of, before!, after!)
        const [both, into, out, neither] = swap.cells
        expect(both!.count + into!.count + out!.count + neither!.count).toBe(of.gain.length)
        expect(swap.before.count).toBe(both!.count + out!.count)
        expect(swap.after.count).toBe(both!.count + into!.count)
        expect(swap.change.accepted).toBe(swap.after.count - swap.before.count)
        expect(swap.before.expectedProfit).toBe(both!.expectedProfit + out!.expectedProfit)
        expect(swap.after.expectedProfit).toBe(both!.expectedProfit + into!.expectedProfit)
        expect(swap.change.expectedProfit).toBe(into!.expectedProfit - out!.expectedProfit)
        const profits = swap.cells.map(({ observed }) => observed?.profit)
        const all = of.defaulted.reduce((sum, bad, i) => sum + (bad === 1 ? -of.loss[i]! : of.gain[i]!), 0)
        expect(profits.reduce<number>((sum, profit = 0) => sum + profit, 0)).toBe(all)
      }),
    )
  })

  it('turn about as the rules do', () => {
    fc.assert(
      fc.property(applicants, probability, (of, cut) => {
        const [first, second] = rules(of, cut)
        const [there, back] = [swapSet(of, first!, second!), swapSet(of, second!, first!)]
        expect(back.cells[1]!.count).toBe(there.cells[2]!.count)
        expect(back.change.expectedProfit).toBeCloseTo(-there.change.expectedProfit, 6)
      }),
    )
  })

  it('earn no less by the best cut-off than by any other on the same probabilities', () => {
    fc.assert(
      fc.property(applicants, probability, (of, cut) => {
        const { cutOff = -1 } = profitOptimalCutOff(of).unconstrained
        const values = of.probabilityOfDefault
        const swap = swapSet(
          of,
          { kind: 'at-most', name: 'any', values, cutOff: cut },
          { kind: 'at-most', name: 'best', values, cutOff },
        )
        expect(swap.change.expectedProfit).toBeGreaterThanOrEqual(-CLOSE)
      }),
    )
  })
})

const eur = (minorUnits: number) => ({ currency: 'EUR', minorUnits })
const POLICY: DecisionPolicy = {
  name: 'Sample',
  version: '1',
  currency: 'EUR',
  rules: [
    { name: 'Risk', when: { fact: 'probabilityOfDefault', is: 'above', value: 0.04 }, effect: { kind: 'refer' } },
    { name: 'Leverage', when: { fact: 'leverage', is: 'above', value: 4 }, effect: { kind: 'decline' } },
    {
      name: 'Small',
      when: { fact: 'revenue', is: 'below', value: 1000 },
      effect: { kind: 'cap', amount: eur(40_000) },
    },
    { name: 'Sector', when: { fact: 'sector', is: 'one-of', values: ['x', 'y'] }, effect: { kind: 'refer' } },
    {
      name: 'Add-on',
      when: { fact: 'leverage', is: 'above', value: 3 },
      effect: { kind: 'price-add-on', annualRate: 0.01 },
    },
  ],
  bands: {
    by: 'probabilityOfDefault',
    bands: [
      { name: 'A', until: 0.01, outcome: 'approve' },
      { name: 'B', until: 0.03, outcome: 'approve', largestAmount: eur(80_000) },
      { name: 'C', until: 0.2, outcome: 'refer', largestAmount: eur(50_000) },
    ],
  },
  price: { annualHurdleRate: 0.1, under: 'refer' },
  overLimit: 'decline',
  authority: [{ name: 'Branch', upTo: eur(60_000) }],
}
const unknown = { requiredKeys: [] }
const application = fc
  .record({
    amount: fc.integer({ min: 1, max: 100_000 }),
    price: fc.double({ min: 0, max: 0.1, noNaN: true }),
    facts: fc.record(
      {
        leverage: fc.double({ min: 0, max: 6, noNaN: true }),
        revenue: fc.integer({ min: 0, max: 2000 }),
        sector: fc.constantFrom('x', 'y', 'z'),
      },
      unknown,
    ),
    figures: fc.record(
      {
        probabilityOfDefault: fc.double({ min: 0, max: 0.3, noNaN: true }),
        raroc: fc.double({ min: 0, max: 0.2, noNaN: true }),
        minimumPrice: fc.double({ min: 0, max: 0.1, noNaN: true }),
      },
      unknown,
    ),
  })
  .map(({ amount, ...others }) => ({ id: 'A', amount: eur(amount), ...others }))
const SEVERITY = { approve: 0, refer: 1, decline: 2 } as const

/** The application with a condition met as its words say. */
function met(of: Application, condition: NeededChange['condition']): Application {
  const { fact, is } = condition
  if (!('value' in condition)) {
    const value = 'values' in condition && is === 'one-of' ? condition.values[0] : 'z'
    return { ...of, facts: { ...of.facts, [fact]: value } }
  }
  const { value } = condition
  if (fact === 'amount') return { ...of, amount: eur(Math.floor(value * 100 + 1e-6)) }
  if (fact === 'price') {
    const { raroc: _, ...figures } = { ...of.figures }
    return { ...of, price: value, figures }
  }
  const number = is === 'above' ? value * 1.0001 : is === 'below' ? value * 0.9999 : value
  if (fact === 'probabilityOfDefault' || fact === 'raroc') return { ...of, figures: { ...of.figures, [fact]: number } }
  return { ...of, facts: { ...of.facts, [fact]: number } }
}

describe('decisions', () => {
  it('never become milder as the client becomes riskier, and limits never grow', () => {
    fc.assert(
      fc.property(application, fc.double({ min: 0, max: 0.3, noNaN: true }), probability, (of, low, more) => {
        const at = (probabilityOfDefault: number) =>
          decide({ ...of, figures: { ...of.figures, probabilityOfDefault } }, POLICY)
        const [safer, riskier] = [at(low), at(low + (1 - low) * more)]
        expect(SEVERITY[riskier.outcome]).toBeGreaterThanOrEqual(SEVERITY[safer.outcome])
        const { largest: most = Number.MAX_VALUE } = safer.limit
        const { largest: less = Number.MAX_VALUE } = riskier.limit
        if (riskier.band !== undefined) expect(less).toBeLessThanOrEqual(most)
      }),
    )
  })

  it('never approve what is not known, and approval is never for more than the limit or under the price', () => {
    fc.assert(
      fc.property(application, of => {
        const decision = decide(of, POLICY)
        if (decision.missing.length > 0) expect(decision.outcome).not.toBe('approve')
        if (decision.outcome !== 'approve') return
        const { asked, largest = Number.MAX_VALUE } = decision.limit
        expect(asked).toBeLessThanOrEqual(largest)
        const { required = 0 } = decision.price
        expect(of.price).toBeGreaterThanOrEqual(required - 1e-9)
        expect(decision.authority).toBe('Branch')
      }),
    )
  })

  it('say what would be approved, and it is', () => {
    fc.assert(
      fc.property(application, of => {
        for (const way of decide(of, POLICY).wouldApprove) {
          let changed: Application = of
          for (const { condition } of way) changed = met(changed, condition)
          expect(decide(changed, POLICY).outcome).toBe('approve')
        }
      }),
      { numRuns: 300 },
    )
  })
})

/** What was thrown that is no error of ours. */
function faults(door: (...args: never[]) => unknown, args: readonly unknown[]): readonly string[] {
  return pathsOf(args)
    .filter(path => path.length > 0)
    .flatMap(path =>
      JUNK.flatMap(junk => {
        try {
          const changed = replaced(args, path, junk)
          if (Array.isArray(changed)) Reflect.apply(door, undefined, changed)
          return []
        } catch (thrown) {
          return thrown instanceof ClienteleError ? [] : [`${path.join('.')}: ${String(thrown)}`]
        }
      }),
    )
}

it('whatever stands in whatever field, doors answer or say which field is wrong', () => {
  const of = { probabilityOfDefault: [0.1, 0.2], gain: [1, 2], loss: 5, amount: [1, 1], defaulted: [0, 1] }
  const everything = {
    leastAcceptance: 0.1,
    mostBadRate: 0.5,
    mostExposure: 5,
    bootstrap: { seed: 1, replicates: 100, level: 0.9 },
  }
  const rule = { kind: 'at-most', name: 'r', values: [1, 2], cutOff: 1 }
  const decided = { kind: 'decided', name: 'd', accepted: [1, 0] }
  const asked = {
    id: 'A',
    amount: eur(5),
    price: 0.02,
    facts: { leverage: 5, sector: 'x' },
    figures: { probabilityOfDefault: 0.02, raroc: 0.1, minimumPrice: 0.01, limits: [{ name: 'l', amount: eur(5) }] },
  }
  expect(faults(profitOptimalCutOff, [{ ...of, score: [1, 2] }, everything])).toEqual([])
  expect(faults(swapSet, [{ ...of, outcomeKnown: [1, 0] }, rule, decided])).toEqual([])
  expect(faults(breakEvenProbability, [{ gain: 1, loss: 2 }])).toEqual([])
  expect(faults(decide, [asked, POLICY])).toEqual([])
})
