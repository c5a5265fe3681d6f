/** Laws of Qini curves, of the calibration of scores and of plans of contacts. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  averageEffect,
  contactPlan,
  qiniCurve,
  twoModelUplift,
  upliftCalibration,
  upliftGroups,
} from '../../src/loyalty/uplift/index.js'

const RUNS = { numRuns: 100 }
const BARE = { replicates: 0 }

const client = fc.record({
  score: fc.integer({ min: -5, max: 5 }),
  treated: fc.constantFrom(0, 1),
  outcome: fc.constantFrom(0, 1),
  amount: fc.double({ min: -3, max: 3, noNaN: true }).map(power => 10 ** power),
})
type Client = { score: number; treated: number; outcome: number; amount: number }
/** Two of each arm at least. */
const clients = fc
  .array(client, { minLength: 4, maxLength: 60 })
  .map((list): readonly Client[] => list.map((each, i) => (i < 4 ? { ...each, treated: i % 2 } : each)))

const columnsOf = (list: readonly Client[]) => ({
  score: list.map(({ score }) => score),
  treated: list.map(({ treated }) => treated),
  outcome: list.map(({ outcome }) => outcome),
  amount: list.map(({ amount }) => amount),
})

it('a curve goes by the order of scores alone, not by that of rows, and ends at the average effect', () => {
  fc.assert(
    fc.property(clients, fc.constantFrom('radcliffe' as const, 'cumulative-gain' as const), (list, convention) => {
      const { score, treated, outcome } = columnsOf(list)
      const one = qiniCurve(score, treated, outcome, { ...BARE, convention })
      const turned = columnsOf(list.toReversed())
      const other = qiniCurve(
        turned.score.map(s => Math.exp(s / 2)),
        turned.treated,
        turned.outcome,
        { ...BARE, convention },
      )
      expect(other).toEqual(one)
      expect(one.averageEffect).toBeCloseTo(averageEffect(treated, outcome).effect, 12)
      expect([one.share[0], one.gain[0], one.share.at(-1)]).toEqual([0, 0, 1])
      for (let k = 1; k < one.share.length; k++) expect(one.share[k]).toBeGreaterThan(one.share[k - 1]!)
      for (const gain of one.gain) expect(Math.abs(gain)).toBeLessThanOrEqual(1 + 1e-12)
      if (one.normalised !== undefined) expect(one.normalised).toBeLessThanOrEqual(1 + 1e-12)
    }),
    RUNS,
  )
})

it('rows that are there twice change nothing, nor do weights of 2', () => {
  fc.assert(
    fc.property(clients, list => {
      const { score, treated, outcome } = columnsOf(list)
      const twice = columnsOf([...list, ...list])
      const one = qiniCurve(score, treated, outcome, BARE)
      const doubled = qiniCurve(twice.score, twice.treated, twice.outcome, BARE)
      const weighed = qiniCurve(score, treated, outcome, { ...BARE, weights: score.map(() => 2) })
      for (const [k, gain] of one.gain.entries()) {
        expect(doubled.gain[k]).toBeCloseTo(gain, 12)
        expect(weighed.gain[k]).toBeCloseTo(gain, 12)
      }
      expect(doubled.coefficient).toBeCloseTo(one.coefficient, 12)
    }),
    RUNS,
  )
})

it('gains are in the unit of amounts, and what all have changes nothing', () => {
  fc.assert(
    fc.property(clients, fc.constantFrom(2 ** -20, 2 ** 20), (list, unit) => {
      const { score, treated, amount } = columnsOf(list)
      const of = { ...BARE, outcomeKind: 'amount' } as const
      const one = qiniCurve(score, treated, amount, of)
      const scaled = qiniCurve(
        score,
        treated,
        amount.map(each => unit * each),
        of,
      )
      const shifted = qiniCurve(
        score,
        treated,
        amount.map(each => each + 5),
        of,
      )
      expect(scaled.coefficient).toBeCloseRelative(unit * one.coefficient, 1e-9)
      expect(shifted.averageEffect).toBeCloseTo(one.averageEffect, 8)
      // Of cumulative gains also the whole curve.
      const gains = (outcome: readonly number[]) =>
        qiniCurve(score, treated, outcome, { ...of, convention: 'cumulative-gain' })
      expect(gains(amount.map(each => each + 5)).coefficient).toBeCloseTo(gains(amount).coefficient, 8)
    }),
    RUNS,
  )
})

it('groups hold every client once', () => {
  fc.assert(
    fc.property(clients, fc.integer({ min: 1, max: 12 }), (list, groups) => {
      const { score, treated, outcome } = columnsOf(list)
      const found = upliftGroups(score, treated, outcome, { groups })
      expect(found.reduce((sum, each) => sum + each.clients, 0)).toBe(list.length)
      expect(found.length).toBeLessThanOrEqual(groups)
      for (const [i, { meanScore }] of found.entries())
        if (i > 0) expect(meanScore).toBeLessThan(found[i - 1]!.meanScore)
    }),
    RUNS,
  )
})

it('a calibrated score has slope 1', () => {
  fc.assert(
    fc.property(clients, list => {
      const { score, treated, outcome } = columnsOf(list)
      const line = upliftCalibration(score, treated, outcome)
      fc.pre(line !== undefined && Math.abs(line.slope) > 1e-3)
      const moved = score.map(each => line.average + line.slope * (each - line.centre))
      const again = upliftCalibration(moved, treated, outcome)!
      expect(again.slope).toBeCloseTo(1, 8)
      expect(again.average).toBeCloseTo(line.average, 10)
      expect(again.centre).toBeCloseTo(line.average, 10)
    }),
    RUNS,
  )
})

const wish = fc.record({
  uplift: fc.double({ min: -0.3, max: 0.3, noNaN: true }),
  cost: fc.double({ min: 0, max: 50, noNaN: true }),
  value: fc.double({ min: -100, max: 1000, noNaN: true }),
})

it('a plan contacts nobody at a loss, keeps its limits, and goes by no currency', () => {
  fc.assert(
    fc.property(
      fc.array(wish, { minLength: 1, maxLength: 40 }),
      fc.double({ min: 0, max: 500, noNaN: true }),
      (list, budget) => {
        const uplift = list.map(each => each.uplift)
        const plan = (unit: number) =>
          contactPlan(uplift, {
            costPerContact: list.map(each => unit * each.cost),
            valueOfOutcome: list.map(each => unit * each.value),
            budget: unit * budget,
          })
        const { rows, contacted, gain, spend, expectedGain, bestPossible } = plan(1)
        expect(spend).toBeLessThanOrEqual(budget * (1 + 1e-9))
        expect(expectedGain).toBeLessThanOrEqual(bestPossible)
        for (const row of rows) expect(gain[row]).toBeGreaterThan(0)
        expect(contacted.reduce((sum, each) => sum + each, 0)).toBe(rows.length)
        expect(expectedGain).toBeCloseTo(
          Array.from(rows).reduce((sum, row) => sum + gain[row]!, 0),
          9,
        )
        expect(Array.from(plan(1024).rows)).toEqual(Array.from(rows))
        const all = contactPlan(uplift, {
          costPerContact: list.map(each => each.cost),
          valueOfOutcome: list.map(each => each.value),
        })
        expect(bestPossible).toBeLessThanOrEqual(all.expectedGain * (1 + 1e-9) + 1e-9)
      },
    ),
    RUNS,
  )
})

const arm = fc.record({
  intercept: fc.double({ min: -5, max: 5, noNaN: true }),
  coefficients: fc.tuple(fc.double({ min: -5, max: 5, noNaN: true })),
})

it('uplift is the difference of the arms, and turns its sign with them', () => {
  fc.assert(
    fc.property(
      arm,
      arm,
      fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 }),
      (a, b, x) => {
        const features = [{ name: 'x', centre: 3, spread: 2 }]
        const [one, other] = [
          [a, b],
          [b, a],
        ].map(([treated, control]) =>
          twoModelUplift.scores(
            twoModelUplift.fromParams({ outcomeKind: 'event', features, treated: treated!, control: control! }),
            { x },
          ),
        )
        for (const [i, uplift] of one!.uplift.entries()) {
          expect(uplift).toBe(one!.treated.mean[i]! - one!.control.mean[i]!)
          expect(other!.uplift[i]! + uplift).toBe(0)
          expect(Math.abs(uplift)).toBeLessThanOrEqual(1)
        }
      },
    ),
    RUNS,
  )
})
