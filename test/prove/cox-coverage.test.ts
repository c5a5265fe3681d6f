/**
 * A Cox model finds the coefficients that clients were drawn from, and its intervals cover as often as they say: by standard errors, by
 * the profile of Firth's penalty, by clusters where clients of a group share what nobody sees, and those of survival ahead.
 */
import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import type { Interval } from '../../src/model/index.js'
import { randomStream } from '../../src/model/index.js'
import type { CoxModel } from '../../src/statistics/index.js'
import { coxModel, drawNormal } from '../../src/statistics/index.js'
import { saveTable } from './tables.js'

/** Fixed before the first run; run i of a case has seed FIRST_SEED + i. */
const FIRST_SEED = 1_310_000
const PROOF = 'cox-coverage'
const CASES = [
  { size: 30, runs: 800 },
  { size: 100, runs: 800 },
  { size: 400, runs: 400 },
] as const
const TRUTH = { guarantee: 0.8, margin: -0.5 }
const GROUP_OF = 5
/** Of the frailty that a group shares: 1 is none. Margins of such clients have proportional hazards, with coefficients times this. */
const STABLE = 0.6
const ASKED = { guarantee: [1], margin: [0.5] }

/** Every second client has a guarantee; hazard 1 a year for one without, of which about half are out of view before they leave. */
function book(size: number, seed: number) {
  const uniform = randomStream(seed)
  const guarantee = Array.from({ length: size }, (_, i) => i % 2)
  const margin = guarantee.map(() => drawNormal(uniform))
  const hazard = guarantee.map((has, i) => Math.exp(TRUTH.guarantee * has + TRUTH.margin * margin[i]!))
  return { durations: watched(hazard, uniform, 1.2), columns: { guarantee, margin } }
}

/** Clients of groups: all of a group share one frailty and whether there is a guarantee, each has a margin of its own. */
function groups(size: number, seed: number) {
  const uniform = randomStream(seed)
  const clusters = Array.from({ length: size }, (_, i) => Math.floor(i / GROUP_OF))
  const frailty = Array.from({ length: size / GROUP_OF }, () => drawStable(uniform))
  const guarantee = clusters.map(group => group % 2)
  const margin = guarantee.map(() => drawNormal(uniform))
  const hazard = clusters.map(
    (group, i) => frailty[group]! * Math.exp(TRUTH.guarantee * guarantee[i]! + TRUTH.margin * margin[i]!),
  )
  return { durations: watched(hazard, uniform, 2), columns: { guarantee, margin }, clusters }
}

function watched(hazard: readonly number[], uniform: () => number, longest: number) {
  const life = hazard.map(rate => -Math.log(1 - uniform()) / rate)
  const seen = hazard.map(() => longest * (0.1 + 0.9 * uniform()))
  return {
    unit: 'year',
    duration: life.map((time, i) => Math.min(time, seen[i]!)),
    event: life.map((time, i) => (time <= seen[i]! ? 1 : 0)),
  } as const
}

/** Positive, with E exp(-sZ) = exp(-s^STABLE) (Kanter 1975). */
function drawStable(uniform: () => number): number {
  const angle = Math.PI * uniform()
  const length = -Math.log(1 - uniform())
  return (
    (Math.sin(STABLE * angle) / Math.sin(angle) ** (1 / STABLE)) *
    (Math.sin((1 - STABLE) * angle) / length) ** ((1 - STABLE) / STABLE)
  )
}

/** The model, or nothing where the data are refused, as no estimate is finite. */
function fitted(make: () => CoxModel): CoxModel | undefined {
  try {
    return make()
  } catch (error) {
    if (error instanceof ClienteleError && error.code === 'SEPARATED_OUTCOMES') return undefined
    throw error
  }
}

/** Whether intervals of each column hold the truth; `by` is what a frailty leaves of it. */
function holds(model: CoxModel, by = 1): Readonly<Record<keyof typeof TRUTH, boolean>> {
  const [guarantee, margin] = coxModel.hazardRatios(model)
  return {
    guarantee: isWithin(guarantee!.interval!, Math.exp(by * TRUTH.guarantee)),
    margin: isWithin(margin!.interval!, Math.exp(by * TRUTH.margin)),
  }
}

function isWithin({ lower, upper }: Pick<Interval, 'lower' | 'upper'>, value: number): boolean {
  return lower <= value && value <= upper
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

it('coefficients are found, and held by standard errors and by profiles of the penalised likelihood', async () => {
  const found = []
  for (const { size, runs } of CASES) {
    await setImmediate()
    const sums = { refused: 0, guarantee: 0, margin: 0, firthGuarantee: 0, firthMargin: 0 }
    const held = { guarantee: 0, margin: 0, firthGuarantee: 0, firthMargin: 0 }
    for (let run = 0; run < runs; run++) {
      const { durations, columns } = book(size, FIRST_SEED + run)
      const firth = coxModel.fit(durations, columns, { firth: true })
      sums.firthGuarantee += firth.params.coefficients['guarantee']!
      sums.firthMargin += firth.params.coefficients['margin']!
      const byProfile = holds(firth)
      held.firthGuarantee += Number(byProfile.guarantee)
      held.firthMargin += Number(byProfile.margin)
      const model = fitted(() => coxModel.fit(durations, columns))
      if (model === undefined) {
        sums.refused++
        continue
      }
      sums.guarantee += model.params.coefficients['guarantee']!
      sums.margin += model.params.coefficients['margin']!
      const byError = holds(model)
      held.guarantee += Number(byError.guarantee)
      held.margin += Number(byError.margin)
    }
    const made = runs - sums.refused
    found.push({
      size,
      runs,
      refused: sums.refused,
      means: [sums.guarantee / made, sums.margin / made, sums.firthGuarantee / runs, sums.firthMargin / runs],
      shares: [held.guarantee / made, held.margin / made, held.firthGuarantee / runs, held.firthMargin / runs],
    })
  }
  saveTable(
    PROOF,
    'Means of coefficients, drawn from 0.8 and -0.5, about half of the clients out of view',
    found.map(({ size, runs, refused, means }) => ({
      clients: size,
      runs,
      separated: refused,
      guarantee: means[0]!.toFixed(3),
      margin: means[1]!.toFixed(3),
      'guarantee, Firth': means[2]!.toFixed(3),
      'margin, Firth': means[3]!.toFixed(3),
    })),
  )
  saveTable(
    PROOF,
    'Coverage of 95 % intervals of hazard ratios in the same runs',
    found.map(({ size, shares }) => ({
      clients: size,
      guarantee: percent(shares[0]!),
      margin: percent(shares[1]!),
      'guarantee, Firth': percent(shares[2]!),
      'margin, Firth': percent(shares[3]!),
    })),
  )
  for (const { size, means, shares } of found) {
    for (const share of shares) {
      expect(share).toBeGreaterThan(0.92)
      expect(share).toBeLessThan(0.98)
    }
    const allowed = size === 400 ? 0.03 : 0.1
    for (const [k, mean] of means.entries()) {
      expect(Math.abs(mean - [TRUTH.guarantee, TRUTH.margin][k % 2]!)).toBeLessThan(allowed)
    }
  }
})

it('robust errors hold for clients of groups, usual ones do not', async () => {
  const rows = []
  for (const { size, runs } of CASES) {
    await setImmediate()
    const held = { usual: 0, robust: 0, usualOwn: 0, robustOwn: 0 }
    let made = 0
    for (let run = 0; run < runs; run++) {
      const { durations, columns, clusters } = groups(size, FIRST_SEED + run)
      const robust = fitted(() => coxModel.fit(durations, columns, { clusters }))
      if (robust === undefined) continue
      made++
      const usual = holds(coxModel.fit(durations, columns), STABLE)
      const byGroup = holds(robust, STABLE)
      held.usual += Number(usual.guarantee)
      held.robust += Number(byGroup.guarantee)
      held.usualOwn += Number(usual.margin)
      held.robustOwn += Number(byGroup.margin)
    }
    rows.push({ size, made, ...held })
  }
  saveTable(
    PROOF,
    `Coverage of 95 % intervals where ${GROUP_OF} clients of a group share a frailty and a guarantee, but no margin`,
    rows.map(({ size, made, usual, robust, usualOwn, robustOwn }) => ({
      clients: size,
      groups: size / GROUP_OF,
      'guarantee, usual': percent(usual / made),
      'guarantee, by groups': percent(robust / made),
      'margin, usual': percent(usualOwn / made),
      'margin, by groups': percent(robustOwn / made),
    })),
  )
  const large = rows.at(-1)!
  expect(large.usual / large.made).toBeLessThan(0.9)
  for (const count of [large.robust, large.robustOwn]) {
    expect(count / large.made).toBeGreaterThan(0.92)
    expect(count / large.made).toBeLessThan(0.98)
  }
})

it('survival ahead is held, of new clients and of those of some tenure', async () => {
  const hazard = Math.exp(TRUTH.guarantee * ASKED.guarantee[0]! + TRUTH.margin * ASKED.margin[0]!)
  const horizon = 0.4
  const truth = Math.exp(-horizon * hazard)
  const rows = []
  for (const { size, runs } of CASES) {
    await setImmediate()
    const held = { fresh: 0, tenured: 0 }
    let made = 0
    for (let run = 0; run < runs; run++) {
      const { durations, columns } = book(size, FIRST_SEED + run)
      const model = fitted(() => coxModel.fit(durations, columns))
      if (model === undefined || model.params.baseline[0]!.until < 0.3 + horizon) continue
      made++
      const at = (tenure: number): boolean => {
        const { lower, upper } = coxModel.survivalIntervals(model, ASKED, { horizon, tenure })
        return isWithin({ lower: lower[0]!, upper: upper[0]! }, truth)
      }
      held.fresh += Number(at(0))
      held.tenured += Number(at(0.3))
    }
    rows.push({ size, made, fresh: held.fresh / made, tenured: held.tenured / made })
  }
  saveTable(
    PROOF,
    `Coverage of 95 % intervals of survival ${horizon} years ahead, truly ${truth.toFixed(3)}`,
    rows.map(({ size, made, fresh, tenured }) => ({
      clients: size,
      runs: made,
      'new client': percent(fresh),
      'after 0.3 years': percent(tenured),
    })),
  )
  for (const { size, fresh, tenured } of rows) {
    for (const share of [fresh, tenured]) expect(share).toBeGreaterThan(size === 30 ? 0.9 : 0.92)
  }
})
