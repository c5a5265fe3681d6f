/**
 * Intervals of survival curves and of scores of predictions cover as often as they say, in small books of which a third is out of view.
 */
import { expect, it } from 'vitest'
import { randomStream } from '../../src/model/index.js'
import { normalQuantile } from '../../src/numeric/index.js'
import {
  concordance,
  kaplanMeier,
  lifetimeQuantile,
  restrictedMean,
  survivalAt,
  survivalAuc,
  survivalBrier,
} from '../../src/statistics/index.js'
import { saveTable } from './tables.js'

/** Fixed before the first run; run i of a case has seed FIRST_SEED + i. */
const FIRST_SEED = 1_270_000
const RUNS = 2000
const PROOF = 'survival-coverage'
const SIZES = [30, 60, 200] as const
const HORIZON = 0.5

/** Lives of hazard e^x with x normal, watched for up to three years. */
function book(size: number, seed: number) {
  const uniform = randomStream(seed)
  const risk = Array.from({ length: size }, () => normalQuantile(uniform()))
  const life = risk.map(x => -Math.log(1 - uniform()) * Math.exp(-x))
  const seen = risk.map(() => 3 * uniform())
  const duration = life.map((time, row) => Math.min(time, seen[row]!))
  const event = life.map((time, row) => (time <= seen[row]! ? 1 : 0))
  const survival = risk.map(x => Math.exp(-HORIZON * Math.exp(x)))
  return { risk, survival, durations: { unit: 'year', duration, event } as const }
}

/** What a book without end says. */
function truth() {
  const { durations, risk, survival } = book(200_000, FIRST_SEED - 1)
  const uniform = randomStream(FIRST_SEED - 2)
  const all = {
    unit: 'year',
    duration: risk.map(x => -Math.log(1 - uniform()) * Math.exp(-x)),
    event: risk.map(() => 1),
  } as const
  const km = kaplanMeier(all)
  return {
    share: survivalAt(km, [HORIZON]).values[0]!,
    median: lifetimeQuantile(km).value!,
    mean: restrictedMean(km, { horizon: HORIZON }).value,
    auc: survivalAuc(all, { risk }, { horizon: HORIZON }).auc,
    brier: survivalBrier(all, { survival }, { horizon: HORIZON }).score,
    concordance: concordance(durations, { risk }).concordance,
  }
}

it('survival, median, restricted mean, concordance, area and Brier score', () => {
  const known = truth()
  const rows = SIZES.map(size => {
    const covered = { share: 0, median: 0, mean: 0, auc: 0, brier: 0, concordance: 0 }
    for (let run = 0; run < RUNS; run++) {
      const { durations, risk, survival } = book(size, FIRST_SEED + run)
      const km = kaplanMeier(durations)
      const at = survivalAt(km, [HORIZON])
      const intervals = {
        share: { lower: at.lower[0]!, upper: at.upper[0]! },
        median: lifetimeQuantile(km).interval,
        mean: restrictedMean(km, { horizon: HORIZON }).interval,
        auc: survivalAuc(durations, { risk }, { horizon: HORIZON }).interval,
        brier: survivalBrier(durations, { survival }, { horizon: HORIZON }).interval,
        concordance: concordance(durations, { risk }).interval,
      }
      for (const name of ['share', 'median', 'mean', 'auc', 'brier', 'concordance'] as const) {
        const { lower, upper } = intervals[name]
        if (lower <= known[name] && known[name] <= upper) covered[name] += 1 / RUNS
      }
    }
    return { size, ...covered }
  })
  const percent = (part: number): string => `${(100 * part).toFixed(1)} %`
  saveTable(
    PROOF,
    `Coverage of 95 % intervals, hazards that differ, a third out of view, ${RUNS} runs each`,
    rows.map(({ size, share, median, mean, auc, brier, concordance: order }) => ({
      clients: size,
      'still there': percent(share),
      median: percent(median),
      'restricted mean': percent(mean),
      concordance: percent(order),
      AUC: percent(auc),
      Brier: percent(brier),
    })),
  )
  for (const row of rows)
    for (const part of [row.share, row.median, row.mean, row.auc, row.brier, row.concordance])
      expect(part).toBeGreaterThan(row.size === 30 ? 0.88 : 0.92)
})
