/** Laws of sustainability: parts add up, better answers never harm, margins keep to their caps, nothing is counted twice. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Adjustment, EsgPolicy, MarginRatchet, QuantityRange } from '../../src/project/index.js'
import {
  applyAdjustments,
  attributedImpact,
  avoidedEmissions,
  equatorAssessment,
  esgScore,
  marginPath,
  useOfProceeds,
} from '../../src/project/index.js'

const unit = fc.double({ min: 0, max: 1, noNaN: true })
const positive = fc.double({ min: 0.1, max: 100, noNaN: true })

const policies: fc.Arbitrary<EsgPolicy> = fc
  .record({
    points: fc.array(positive, { minLength: 1, maxLength: 8 }),
    missing: fc.constantFrom('reweight', 'worst', 'middle'),
    leastCoverage: unit,
    isCost: fc.boolean(),
  })
  .map(({ points, missing, leastCoverage, isCost }) => ({
    name: 'House',
    missing,
    leastCoverage,
    criteria: points.map((weight, i) => ({
      name: `c${i}`,
      pillar: (['environment', 'social', 'governance'] as const)[i % 3]!,
      points: weight,
      worst: isCost ? 1 : 0,
      best: isCost ? 0 : 1,
    })),
  }))
const answers = fc.array(fc.option(unit, { nil: undefined }), { minLength: 8, maxLength: 8 })
const answered = (policy: EsgPolicy, values: readonly (number | undefined)[]) =>
  Object.fromEntries(policy.criteria.map(({ name }, i) => [name, values[i]]))

describe('a score', () => {
  it('is the sum of its contributions, within its bounds', () => {
    fc.assert(
      fc.property(policies, answers, (policy, values) => {
        const { score, bounds, contributions, coverage, pillars } = esgScore(answered(policy, values), policy)
        expect(bounds.lower).toBeLessThanOrEqual(bounds.upper)
        const weight = Object.values(pillars).reduce((sum, pillar) => sum + pillar.weight, 0)
        expect(weight).toBeCloseTo(1, 12)
        if (score === undefined || contributions === undefined) return
        expect(score).toBe(policy.criteria.reduce((sum, { name }) => sum + contributions[name]!, 0))
        expect(score).toBeGreaterThanOrEqual(bounds.lower - 1e-9)
        expect(score).toBeLessThanOrEqual(bounds.upper + 1e-9)
        if (coverage === 1) expect(bounds.upper - bounds.lower).toBeLessThan(1e-9)
      }),
    )
  })

  it('never falls as an answer gets better', () => {
    fc.assert(
      fc.property(policies, answers, unit, unit, (policy, values, one, other) => {
        const { worst, best } = policy.criteria[0]!
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        const at = (share: number) =>
          esgScore(answered(policy, [worst + share * (best - worst), ...values.slice(1)]), policy).score
        const [poorer, better] = [at(low), at(high)]
        if (poorer !== undefined && better !== undefined) expect(better).toBeGreaterThanOrEqual(poorer - 1e-9)
      }),
    )
  })
})

const ratchets: fc.Arbitrary<MarginRatchet> = fc
  .record({
    targets: fc.array(fc.record({ target: unit, down: positive, up: positive }), { minLength: 1, maxLength: 6 }),
    caps: fc.record({ down: positive, up: positive }),
    missing: fc.constantFrom('missed', 'no-step'),
    steps: fc.constantFrom('replace', 'accumulate'),
    better: fc.constantFrom('lower', 'higher'),
  })
  .map(({ targets, caps, missing, steps, better }) => ({
    annualRate: 0.05,
    caps,
    missing,
    steps,
    indicators: [
      { name: 'kpi', better, targets: targets.map((target, i) => ({ ...target, date: `${2026 + i}-01-01` })) },
    ],
  }))

describe('a margin', () => {
  const reported = (ratchet: MarginRatchet, values: readonly (number | undefined)[]) =>
    ratchet.indicators[0]!.targets.flatMap(({ date }, i) => {
      const value = values[i]
      return value === undefined ? [] : [{ indicator: 'kpi', date, value }]
    })

  it('keeps to its caps', () => {
    fc.assert(
      fc.property(ratchets, answers, (ratchet, values) => {
        const { annualRate, steps } = marginPath(ratchet, reported(ratchet, values))
        for (const { basisPoints } of steps) {
          expect(basisPoints).toBeGreaterThanOrEqual(-ratchet.caps.down)
          expect(basisPoints).toBeLessThanOrEqual(ratchet.caps.up)
        }
        expect(annualRate).toHaveLength(steps.length + 1)
        for (const [i, { value }] of annualRate.slice(1).entries()) {
          expect(value).toBeCloseTo(0.05 + steps[i]!.basisPoints / 1e4, 14)
        }
      }),
    )
  })

  it('never rises as a report gets better', () => {
    fc.assert(
      fc.property(ratchets, answers, unit, unit, (ratchet, values, one, other) => {
        const isLower = ratchet.indicators[0]!.better === 'lower'
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        const ratesAt = (first: number) =>
          marginPath(ratchet, reported(ratchet, [first, ...values.slice(1)])).annualRate
        const better = ratesAt(isLower ? low : high)
        for (const [i, { value }] of ratesAt(isLower ? high : low).entries()) {
          expect(better[i]!.value).toBeLessThanOrEqual(value + 1e-15)
        }
      }),
    )
  })
})

const range: fc.Arbitrary<QuantityRange> = fc
  .tuple(unit, unit, unit)
  .map(three => [...three].sort((a, b) => a - b))
  .map(([lower, value, upper]) => ({ lower: lower!, value: value!, upper: upper! }))

describe('impact', () => {
  it('lies in its range, and so does every product of inputs within theirs', () => {
    fc.assert(
      fc.property(range, range, range, unit, (activity, baselineFactor, projectFactor, share) => {
        const whole = avoidedEmissions([{ activity, baselineFactor, projectFactor }])
        const within = ({ lower, upper }: QuantityRange) => lower + share * (upper - lower)
        const some = within(activity) * (within(baselineFactor) - within(projectFactor))
        for (const tonnes of [whole.value, some]) {
          expect(tonnes).toBeGreaterThanOrEqual(whole.lower - 1e-12)
          expect(tonnes).toBeLessThanOrEqual(whole.upper + 1e-12)
        }
      }),
    )
  })

  it('is shared out whole', () => {
    fc.assert(
      fc.property(fc.array(positive, { minLength: 1, maxLength: 8 }), unit, range, (amounts, equity, tonnes) => {
        const debt = amounts.reduce((sum, one) => sum + one, 0)
        const { financiers, others } = attributedImpact({
          impact: { tonnes },
          equity,
          debt,
          financiers: amounts.map((outstanding, i) => ({ name: `f${i}`, outstanding })),
        })
        const parts = [...financiers, others]
        expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
        for (const end of ['value', 'lower', 'upper'] as const) {
          expect(parts.reduce((sum, { impact }) => sum + impact['tonnes']![end], 0)).toBeCloseTo(tonnes[end], 12)
        }
      }),
    )
  })
})

describe('a use of proceeds', () => {
  it('is counted once', () => {
    const category = fc.constantFrom(undefined, 'windPower', 'gasPower', 'hydropower')
    const measures = fc.record(
      {
        doesNoSignificantHarm: fc.boolean(),
        minimumSafeguards: fc.boolean(),
        lifecycleEmissions: fc.double({ min: 0, max: 200, noNaN: true }),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(positive, category, measures), { maxLength: 8 }), rows => {
        const uses = rows.map(([amount, code, measured], i) => ({
          name: `u${i}`,
          amount,
          ...(code !== undefined && { category: code }),
          measures: measured,
        }))
        const { amounts, themes } = useOfProceeds(uses, { rules: 'eu-taxonomy', on: '2025-01-01' })
        const total = rows.reduce((sum, [amount]) => sum + amount, 0)
        expect(amounts.eligible + amounts['not-eligible'] + amounts['not-known']).toBeCloseTo(total, 9)
        expect(themes.green + themes.social).toBeCloseTo(amounts.eligible, 9)
      }),
    )
  })
})

describe('adjustments', () => {
  it('follow each other in the trail, and end in the change', () => {
    const line = fc.record({ on: fc.constantFrom('capex', 'inflation', 'price'), factor: unit })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), lines => {
        const table = lines.map(
          ({ on, factor }, i): Adjustment => ({
            name: `a${i}`,
            kind: 'policy',
            applies: {},
            target: { on },
            factor,
            source: 'Manual',
          }),
        )
        const { changes, trail } = applyAdjustments(table, { on: '2025-01-01' })
        expect(trail).toHaveLength(lines.length)
        for (const { target, value } of changes) {
          const steps = trail.filter(step => step.target.on === target.on)
          for (const [i, { before, after, factor, operation }] of steps.entries()) {
            expect(before).toBe(i === 0 ? (operation === 'add' ? 0 : 1) : steps[i - 1]!.after)
            expect(after).toBe(operation === 'add' ? before + factor : before * factor)
          }
          expect(value).toBe(steps.at(-1)!.after)
        }
      }),
    )
  })
})

describe('requirements of the Equator Principles', () => {
  it('never grow fewer with more harm', () => {
    const mark = fc.boolean()
    fc.assert(
      fc.property(mark, mark, mark, mark, fc.double({ min: 0, max: 2e5, noNaN: true }), (...given) => {
        const [diverse, irreversible, unprecedented, indigenousPeoples, annualEmissions] = given
        const counts = (['minimal', 'limited', 'significant'] as const).map(adverse => {
          const project = {
            transaction: { product: 'project-finance', capitalCost: 1e8 },
            impacts: { adverse, diverse, irreversible, unprecedented },
            country: 'ZM',
            annualEmissions,
            indigenousPeoples,
          } as const
          const { requirements } = equatorAssessment(project, { on: '2025-01-01' })
          return requirements.filter(({ level }) => level === 'required').length
        })
        expect(counts).toEqual([...counts].sort((one, other) => one - other))
      }),
    )
  })
})
