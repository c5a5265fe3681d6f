/**
 * Intervals about a treatment cover as often as they say: the average effect, the Qini coefficient, the slope of scores to effects,
 * the uplift of single clients, the gain of a plan and the worth of retention. What scores promise without calibration is set beside.
 */
import { expect, it } from 'vitest'
import { pointOfRetention, retentionElasticity } from '../../src/loyalty/economics/index.js'
import type { UpliftCalibration, UpliftModel } from '../../src/loyalty/uplift/index.js'
import {
  averageEffect,
  contactPlan,
  qiniCurve,
  twoModelUplift,
  upliftCalibration,
} from '../../src/loyalty/uplift/index.js'
import { outOfFold } from '../../src/loyalty/uplift/two-model/out-of-fold.js'
import type { Interval, RandomStream } from '../../src/model/index.js'
import { randomStream } from '../../src/model/index.js'
import { foldsOf } from '../../src/statistics/folds.js'
import { drawNormal, logisticRegression } from '../../src/statistics/index.js'
import { saveTable } from './tables.js'

/** Fixed before the first run; run i of a case has seed FIRST_SEED + i. */
const FIRST_SEED = 912_000
const PROOF = 'uplift-coverage'

const percent = (part: number): string => `${(100 * part).toFixed(1)} %`
const holds = ({ lower, upper }: Interval, truth: number): boolean => lower <= truth && truth <= upper

/** Five kinds of clients, as many of each: who acts without and with a treatment. */
const WITHOUT = [0.5, 0.45, 0.4, 0.5, 0.6]
const EFFECT = [-0.05, 0, 0.05, 0.1, 0.15]
const AVERAGE = 0.05
/** By kind from the highest effect down, treated to each fifth: the gain, and the area above the line. */
const GAINS = [0, 0.03, 0.05, 0.06, 0.06, 0.05]
const COEFFICIENT = GAINS.reduce((area, gain, k) => (k === 0 ? 0 : area + (gain + GAINS[k - 1]!) / 10), 0) - AVERAGE / 2

it('of scores of five kinds', () => {
  const RUNS = 1000
  const rows = [200, 1000, 4000].flatMap(clients =>
    [0.5, 0.2].map(treatedShare => {
      const covered = { 'average effect': 0, 'Qini coefficient': 0, slope: 0 }
      for (let run = 0; run < RUNS; run++) {
        const { kind, treated, outcome } = kinds(randomStream(FIRST_SEED + run), clients, treatedShare)
        const { interval } = qiniCurve(kind, treated, outcome, { replicates: 300, seed: run })
        if (holds(averageEffect(treated, outcome).interval!, AVERAGE)) covered['average effect']++
        if (holds(interval!, COEFFICIENT)) covered['Qini coefficient']++
        if (holds(upliftCalibration(kind, treated, outcome)!.slopeInterval, 0.05)) covered.slope++
      }
      const shares = Object.entries(covered).map(([name, count]) => [name, percent(count / RUNS)])
      return { clients, treated: percent(treatedShare), ...Object.fromEntries(shares) }
    }),
  )
  saveTable(PROOF, `Coverage of 95 % intervals about scores of five kinds, ${RUNS} runs each`, rows)
  for (const row of rows) {
    for (const name of ['average effect', 'Qini coefficient', 'slope']) {
      expect(Number.parseFloat(row[name]!), `${name} of ${row.clients}`).toBeGreaterThanOrEqual(93.5)
    }
  }
})

function kinds(uniform: RandomStream, clients: number, treatedShare: number) {
  const kind = Float64Array.from({ length: clients }, () => Math.floor(5 * uniform()))
  const treated = kind.map(() => (uniform() < treatedShare ? 1 : 0))
  const outcome = kind.map((k, i) => (uniform() < WITHOUT[k]! + treated[i]! * EFFECT[k]! ? 1 : 0))
  return { kind, treated, outcome }
}

const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))
/** Log-odds of staying by two columns that vary by 1, without and with an offer. */
const without = (a: number, b: number): number => logistic(0.3 + 0.4 * a - 0.3 * b)
const withOffer = (a: number, b: number): number => logistic(0.5 + 0.2 * a - 0.1 * b)

function columns(uniform: RandomStream, clients: number) {
  const draw = (): Float64Array => Float64Array.from({ length: clients }, () => drawNormal(uniform))
  return { a: draw(), b: draw() }
}

function trial(uniform: RandomStream, clients: number) {
  const { a, b } = columns(uniform, clients)
  const treated = a.map(() => (uniform() < 0.5 ? 1 : 0))
  const stayed = a.map((x, i) => (uniform() < (treated[i] === 1 ? withOffer : without)(x, b[i]!) ? 1 : 0))
  return { a, b, treated, stayed }
}

type SeenTrial = ReturnType<typeof trial>

/** The model of `twoModelUplift.fit`, without the bootstrap of its report. */
function modelOf({ a, b, treated, stayed }: SeenTrial): UpliftModel {
  const arms = [1, 0].map(arm => {
    const own = (column: Float64Array): Float64Array => column.filter((_, i) => treated[i] === arm)
    const { intercept = 0, coefficients, covariance = [] } = logisticRegression({ a: own(a), b: own(b) }, own(stayed))
    return { intercept, coefficients: [coefficients['a']!, coefficients['b']!], covariance }
  })
  const features = ['a', 'b'].map(name => ({ name, centre: 0, spread: 1 }))
  return twoModelUplift.fromParams({ outcomeKind: 'event', features, treated: arms[0]!, control: arms[1]! })
}

/** Its calibration, of scores out of fold. */
function calibrationOf({ a, b, treated, stayed }: SeenTrial): UpliftCalibration {
  const of = { rows: a.length, treated, outcome: stayed, outcomeKind: 'event' } as const
  const kinds = Array.from(treated, (arm, i) => 2 * arm + stayed[i]!)
  const parts = foldsOf(Array.from(a.keys()), kinds, 5, 1)
  const scores = outOfFold({ trial: of, names: ['a', 'b'], values: [a, b] }, parts, 5, 0)
  return upliftCalibration(scores, treated, stayed)!
}

const POINTS = { a: [-2, 0, 2], b: [0, 0, -1] }

it('of the uplift of single clients by two models', () => {
  const RUNS = 400
  const rows = [500, 2000].flatMap(clients => {
    const covered = [0, 0, 0]
    const means = [0, 0, 0]
    for (let run = 0; run < RUNS; run++) {
      const { a, b, treated, stayed } = trial(randomStream(FIRST_SEED + run), clients)
      const { uplift, lower, upper } = twoModelUplift.scores(modelOf({ a, b, treated, stayed }), POINTS)
      for (const [k, truth] of truths().entries()) {
        means[k]! += uplift[k]! / RUNS
        if (lower![k]! <= truth && truth <= upper![k]!) covered[k]!++
      }
    }
    return truths().map((truth, k) => ({
      clients,
      client: `a ${POINTS.a[k]}, b ${POINTS.b[k]}`,
      truth: truth.toFixed(3),
      'mean estimate': means[k]!.toFixed(3),
      covered: percent(covered[k]! / RUNS),
    }))
  })
  saveTable(PROOF, `Uplift of single clients by two models, 95 % intervals, ${RUNS} runs each`, rows)
  for (const row of rows) {
    expect(Math.abs(Number(row.truth) - Number(row['mean estimate']))).toBeLessThan(0.01)
    expect(Number.parseFloat(row.covered), row.client).toBeGreaterThanOrEqual(92)
  }
})

function truths(): readonly number[] {
  return POINTS.a.map((a, k) => withOffer(a, POINTS.b[k]!) - without(a, POINTS.b[k]!))
}

it('of the gain of a plan', () => {
  const RUNS = 400
  const rows = [500, 2000].map(clients => {
    let [promised, calibrated, truth, covered] = [0, 0, 0, 0]
    for (let run = 0; run < RUNS; run++) {
      const seen = trial(randomStream(FIRST_SEED + run), clients)
      const portfolio = columns(randomStream(FIRST_SEED + run, 1), 2000)
      const { uplift } = twoModelUplift.scores(modelOf(seen), portfolio)
      const terms = { costPerContact: 5, valueOfOutcome: 1000, contacts: 200 }
      const calibration = calibrationOf(seen)
      const plan = contactPlan(uplift, { ...terms, calibration })
      let own = 0
      for (const row of plan.rows) {
        const [x, y] = [portfolio.a[row]!, portfolio.b[row]!]
        own += 1000 * (withOffer(x, y) - without(x, y)) - 5
      }
      promised += contactPlan(uplift, terms).expectedGain / RUNS
      calibrated += plan.expectedGain / RUNS
      truth += own / RUNS
      if (holds(plan.interval!, own)) covered++
    }
    return {
      clients,
      'true gain': Math.round(truth),
      'promised by scores': Math.round(promised),
      calibrated: Math.round(calibrated),
      'calibrated interval covers': percent(covered / RUNS),
    }
  })
  saveTable(PROOF, `Gain of 200 contacts among 2,000 clients, planned after a trial, ${RUNS} runs each`, rows)
  for (const row of rows) {
    expect(row.calibrated - row['true gain']).toBeLessThan(row['promised by scores'] - row['true gain'])
    expect(Number.parseFloat(row['calibrated interval covers'])).toBeGreaterThanOrEqual(91)
  }
})

it('of a point of retention', () => {
  const RUNS = 2000
  const GROUPS = [
    { group: 'a', retention: 0.95, margin: 1 },
    { group: 'b', retention: 0.8, margin: 3 },
    { group: 'c', retention: 0.6, margin: 2 },
  ]
  const rows = [30, 100, 300].map(clients => {
    const truth = GROUPS.reduce((sum, { retention, margin }) => {
      const { perPoint } = retentionElasticity({ retentionPerPeriod: retention, discountRatePerPeriod: 0.08 })
      return sum + clients * margin * perPoint
    }, 0)
    const covered = { 'all together': 0, a: 0, b: 0, c: 0 }
    for (let run = 0; run < RUNS; run++) {
      const uniform = randomStream(FIRST_SEED + run)
      const all = GROUPS.flatMap(of =>
        Array.from({ length: clients }, () => ({ ...of, stayed: Number(uniform() < of.retention) })),
      )
      const found = pointOfRetention(
        {
          stayed: all.map(each => each.stayed),
          marginPerPeriod: all.map(each => each.margin),
          group: all.map(each => each.group),
        },
        { discountRatePerPeriod: 0.08 },
      )
      if (holds(found.interval, truth)) covered['all together']++
      for (const [i, { retention, margin }] of GROUPS.entries()) {
        const { perPoint } = retentionElasticity({ retentionPerPeriod: retention, discountRatePerPeriod: 0.08 })
        const { group, interval } = found.groups[i]!
        if (holds(interval, clients * margin * perPoint)) covered[group as 'a' | 'b' | 'c']++
      }
    }
    const shares = Object.entries(covered).map(([name, count]) => [name, percent(count / RUNS)])
    return { 'clients per group': clients, ...Object.fromEntries(shares) }
  })
  saveTable(PROOF, `Worth of a point of retention, 95 % intervals, ${RUNS} runs each`, rows)
  for (const row of rows) expect(Number.parseFloat(row['all together']!)).toBeGreaterThanOrEqual(93)
})
