/** Laws of name concentration, connected clients, limits and stress. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClientEdge } from '../../src/risk/index.js'
import {
  checkLimits,
  connectedClients,
  contagion,
  controlOf,
  defaultCascade,
  effectiveOwnership,
  granularityAdjustment,
  groupExposures,
  mostLikelyStress,
  preTradeCheck,
  reverseStress,
  stressCurve,
  stressTest,
  whyConnected,
} from '../../src/risk/index.js'

const RUNS = { numRuns: 60 }
const within = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true })
/** Evenly over orders of magnitude. */
const scale = (from: number, to: number): fc.Arbitrary<number> => within(from, to).map(power => 10 ** power)
const sum = (column: ArrayLike<number>): number => Array.from(column).reduce((total, one) => total + one, 0)
const near = (one: number, other: number, digits = 1e-10): void => {
  expect(Math.abs(one - other)).toBeLessThanOrEqual(digits * Math.max(Math.abs(one), Math.abs(other), 1e-30))
}

const obligor = fc.record({
  exposure: scale(-3, 6),
  probabilityOfDefault: fc.oneof({ weight: 9, arbitrary: scale(-5, -0.01) }, fc.constantFrom(0, 1)),
  lossGivenDefault: fc.oneof({ weight: 9, arbitrary: within(0.01, 1) }, fc.constant(0)),
  assetCorrelation: within(0.01, 0.6),
})
type Obligor = typeof obligor extends fc.Arbitrary<infer T> ? T : never
const columnsOf = (rows: readonly Obligor[]) => ({
  exposure: rows.map(row => row.exposure),
  probabilityOfDefault: rows.map(row => row.probabilityOfDefault),
  lossGivenDefault: rows.map(row => row.lossGivenDefault),
  assetCorrelation: rows.map(row => row.assetCorrelation),
})
const portfolio = fc.array(obligor, { minLength: 1, maxLength: 12 })
const risky = portfolio.filter(rows =>
  rows.some(row => row.probabilityOfDefault > 0 && row.probabilityOfDefault < 0.9 && row.lossGivenDefault > 0.01),
)

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g')
/** Edges among seven clients, of whom nobody is owned by more than a whole. */
const edges = fc
  .array(
    fc.record({
      from: name,
      to: name,
      kind: fc.constantFrom('ownership' as const, 'control' as const, 'dependence' as const),
      share: within(0, 1),
    }),
    { maxLength: 14 },
  )
  .map(list => {
    const owned = new Map<string, number>()
    return list.flatMap((edge): readonly ClientEdge[] => {
      if (edge.from === edge.to) return []
      if (edge.kind !== 'ownership')
        return [edge.kind === 'control' ? { from: edge.from, to: edge.to, kind: 'control' } : edge]
      const before = owned.get(edge.to) ?? 0
      if (before + edge.share > 1) return []
      owned.set(edge.to, before + edge.share)
      return [edge]
    })
  })
const setsOf = (list: readonly ClientEdge[], dependence: 'both-ways' | 'downstream'): readonly string[] =>
  connectedClients(list, { dependence })
    .groups.map(({ members }) => [...members].sort().join(''))
    .sort()

describe('the granularity adjustment', () => {
  it('adds up over obligors, knows no order, grows with the unit and halves with twice the names', () => {
    fc.assert(
      fc.property(risky, scale(-3, 3), (rows, unit) => {
        const found = granularityAdjustment(columnsOf(rows))
        near(sum(found.contributions), found.amount)
        near(sum(found.marginalContributions), found.amount, 1e-8)
        near(granularityAdjustment(columnsOf(rows.toReversed())).amount, found.amount)
        const larger = granularityAdjustment(columnsOf(rows.map(row => ({ ...row, exposure: unit * row.exposure }))))
        near(larger.amount, unit * found.amount)
        near(granularityAdjustment(columnsOf([...rows, ...rows])).adjustment, found.adjustment / 2)
      }),
      RUNS,
    )
  })
})

describe('ownership and control', () => {
  it('is within [0, 1], at least what is held directly, and solves its equation', () => {
    fc.assert(
      fc.property(edges, name, (list, owner) => {
        fc.pre(list.some(({ from, to }) => from === owner || to === owner))
        const held = new Map(effectiveOwnership(list, owner).map(({ client, effective }) => [client, effective]))
        for (const { client, direct, effective } of effectiveOwnership(list, owner)) {
          expect(effective).toBeLessThanOrEqual(1)
          expect(effective).toBeGreaterThanOrEqual(direct - 1e-12)
          const through = list
            .filter(({ kind, to, from }) => kind === 'ownership' && to === client && from !== owner)
            .map(({ from, share = 0 }) => share * (held.get(from) ?? 0))
          near(effective, direct + sum(through), 1e-9)
        }
      }),
      RUNS,
    )
  })

  it('joins the same clients whatever the order of edges', () => {
    fc.assert(
      fc.property(edges, list => {
        expect(setsOf(list.toReversed(), 'both-ways')).toEqual(setsOf(list, 'both-ways'))
        expect(setsOf(list.toReversed(), 'downstream')).toEqual(setsOf(list, 'downstream'))
      }),
      RUNS,
    )
  })

  it('has a reason for any two of a group, and groups downstream lie within those both ways', () => {
    fc.assert(
      fc.property(edges, list => {
        const connected = connectedClients(list)
        for (const { members } of connected.groups) {
          for (const member of members.slice(1)) {
            const chain = whyConnected(connected, member, members[0] ?? member)
            expect(chain.length).toBeGreaterThan(0)
            const ends = [chain[0]?.from, chain[0]?.to]
            expect(ends).toContain(member)
          }
        }
        const wide = setsOf(list, 'both-ways')
        for (const group of setsOf(list, 'downstream')) {
          expect(wide.some(other => [...group].every(member => other.includes(member)))).toBe(true)
        }
        for (const { share, by } of controlOf(list)) if (by !== 'contract') expect(share).toBeGreaterThan(0.5)
      }),
      RUNS,
    )
  })

  it('has groups that owe what their members owe', () => {
    fc.assert(
      fc.property(edges, fc.array(scale(-2, 5), { minLength: 7, maxLength: 7 }), (list, exposure) => {
        const client = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
        const { groups, group, total } = groupExposures(connectedClients(list), { client, exposure })
        near(sum(groups.map(one => one.exposure)), total)
        for (const one of groups) near(sum(exposure.filter((_, i) => group[i] === one.group)), one.exposure)
      }),
      RUNS,
    )
  })
})

describe('contagion', () => {
  it('makes nobody safer, and follows a cascade that is certain', () => {
    fc.assert(
      fc.property(edges, within(0, 1), (list, pd) => {
        const client = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
        const columns = {
          client,
          exposure: client.map(() => 1),
          probabilityOfDefault: client.map((_, i) => (i === 0 ? 1 : pd * 0.01)),
          lossGivenDefault: client.map(() => 1),
        }
        const found = contagion(list, columns, { paths: 100 })
        for (let i = 0; i < client.length; i++) {
          expect(found.probability[i]).toBeGreaterThanOrEqual(found.ownProbability[i]!)
          expect(found.lower[i]).toBeLessThanOrEqual(found.probability[i]!)
          expect(found.upper[i]).toBeGreaterThanOrEqual(found.probability[i]!)
        }
        const sure = list.map(edge => (edge.kind === 'dependence' ? { ...edge, share: 1, probability: 1 } : edge))
        const failed = new Set(defaultCascade(sure, columns, { failing: ['a'] }).failures.map(one => one.client))
        const certain = contagion(sure, columns, { paths: 100 })
        for (const [i, one] of client.entries()) if (failed.has(one)) expect(certain.probability[i]).toBeCloseTo(1, 12)
      }),
      { numRuns: 30 },
    )
  })

  it('of fewer failures at a higher threshold', () => {
    fc.assert(
      fc.property(edges, within(0.01, 1), within(0.01, 1), (list, one, other) => {
        const client = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
        const columns = {
          client,
          exposure: client.map(() => 1),
          probabilityOfDefault: client.map(() => 0),
          lossGivenDefault: client.map(() => 0.5),
        }
        const loss = (followAt: number): number => defaultCascade(list, columns, { failing: ['a'], followAt }).loss
        expect(loss(Math.max(one, other))).toBeLessThanOrEqual(loss(Math.min(one, other)))
      }),
      RUNS,
    )
  })
})

describe('limits', () => {
  it('hold for sums, and a proposal cut to what fits breaches none', () => {
    fc.assert(
      fc.property(
        fc.array(scale(-2, 4), { minLength: 1, maxLength: 20 }),
        scale(-1, 5),
        scale(-1, 5),
        (exposure, amount, more) => {
          const columns = { exposure, sector: exposure.map((_, i) => `s${i % 3}`) }
          const rules = [
            { name: 'sector', by: 'sector', size: { amount } },
            { name: 'all', size: { amount: 3 * amount } },
          ]
          const { uses } = checkLimits(columns, rules)
          near(sum(uses.filter(({ limit }) => limit === 'sector').map(use => use.amount)), sum(exposure))
          const proposal = { exposure: more, sector: 's0' }
          const { most = 1 } = preTradeCheck(columns, rules, proposal)
          const fits = preTradeCheck(columns, rules, { ...proposal, exposure: more * most })
          if (most > 0) expect(fits.isWithin).toBe(true)
          // A hundredth more breaches, where sums of doubles can tell it.
          if (more * most > 1e-9 * amount)
            expect(preTradeCheck(columns, rules, { ...proposal, exposure: 1.01 * more * most }).isWithin).toBe(false)
        },
      ),
      RUNS,
    )
  })
})

describe('stress', () => {
  it('costs more the worse the times, up to what can be lost, whatever the losses given default follow', () => {
    fc.assert(
      fc.property(portfolio, fc.constantFrom('given' as const, 'frye-jacobs' as const), (rows, lossGivenDefault) => {
        const columns = columnsOf(rows)
        const { loss } = stressCurve(columns, { lossGivenDefault, points: 25 })
        const most = sum(rows.map(row => row.exposure * (lossGivenDefault === 'given' ? row.lossGivenDefault : 1)))
        for (let i = 1; i < loss.length; i++) expect(loss[i]).toBeLessThanOrEqual(loss[i - 1]! * (1 + 1e-12))
        expect(loss[0]).toBeLessThanOrEqual(most * (1 + 1e-12))
        expect(loss[24]).toBeGreaterThanOrEqual(0)
      }),
      RUNS,
    )
  })

  it('has contributions that add up, and grows with the unit', () => {
    fc.assert(
      fc.property(portfolio, within(-4, 3), scale(-3, 3), (rows, cycle, unit) => {
        const path = { unit: 'year', times: [0], values: [cycle], between: 'step', quantity: 'factor' } as const
        const story = [{ name: 'one', factors: { creditCycle: path } }]
        const test = stressTest(columnsOf(rows), story, { capitalLevel: 0.999 })
        for (const { contributions, expectedLoss } of [test.base, ...test.scenarios])
          near(sum(contributions), expectedLoss)
        const larger = stressTest(columnsOf(rows.map(row => ({ ...row, exposure: unit * row.exposure }))), story)
        near(larger.base.expectedLoss, unit * test.base.expectedLoss)
      }),
      RUNS,
    )
  })

  it('is found again by reverse stress, which is the most likely one of a single factor', () => {
    fc.assert(
      fc.property(risky, within(-5, 3), (rows, cycle) => {
        const columns = columnsOf(rows)
        const path = { unit: 'year', times: [0], values: [cycle], between: 'step', quantity: 'factor' } as const
        const loss = stressTest(columns, [{ name: 'one', factors: { creditCycle: path } }]).scenarios[0]?.expectedLoss
        const certain = sum(rows.map(row => (row.probabilityOfDefault === 1 ? row.exposure * row.lossGivenDefault : 0)))
        fc.pre(loss !== undefined && loss > certain * 1.01 + 1e-12)
        const back = reverseStress(columns, { loss: Number(loss) })
        if (!back.found) throw new Error(back.why)
        near(back.loss, Number(loss), 1e-8)
        expect(back.creditCycle).toBeCloseTo(cycle, 4)
        const likely = mostLikelyStress(columns, { loss: Number(loss) })
        if (likely.found) expect(likely.distance).toBeCloseTo(Math.abs(back.creditCycle), 5)
        else expect([likely.why, cycle > -1e-4]).toEqual(['always', true])
      }),
      RUNS,
    )
  })
})
