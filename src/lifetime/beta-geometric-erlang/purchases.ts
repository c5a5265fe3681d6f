/**
 * How much clients will buy: in all, and discounted to today.
 *
 * @module
 */
import type { FirstChance } from '../beta-geometric/index.js'
import type { Discounting, Histories } from '../foundation/index.js'
import { createEndlessValues } from './endless-values.js'
import type { ErlangParams } from './family.js'
import { createLiving } from './living.js'
import { overStages, stageProbabilities } from './stage-probabilities.js'

/** Expected purchases within t, per history. */
export function purchasesWithin(
  params: ErlangParams,
  first: FirstChance,
  histories: Histories,
  t: number,
): Float64Array {
  const { k, r, alpha, a, b } = params
  const living = createLiving(k)
  return overStages(stageProbabilities(params, first, histories), k, histories, (x, age, out) => {
    for (let j = 0; j < k; j++) {
      out[j] = living.expect('purchases', j, r + k * x + j, alpha + age, a, b + x + first, t)
    }
  })
}

/** Expected repeat purchases of a new client within t: those of the living, if the client did not leave at once. */
export function purchasesOfNewClient({ k, r, alpha, a, b }: ErlangParams, first: FirstChance, t: number): number {
  const stays = first === 1 ? b / (a + b) : 1
  return stays * createLiving(k).expect('purchases', 0, r, alpha, a, b + first, t)
}

/** Present value of one unit of money per purchase, per history. */
export function purchasesDiscounted(
  params: ErlangParams,
  first: FirstChance,
  histories: Histories,
  discounting: Discounting,
): Float64Array {
  if (discounting.force === 0) return purchasesWithin(params, first, histories, discounting.horizon)
  return presentValues('rate', params, first, histories, discounting)
}

/** Present value of one unit of money per year as a client, per history. */
export function yearsAliveDiscounted(
  params: ErlangParams,
  first: FirstChance,
  histories: Histories,
  discounting: Discounting,
): Float64Array {
  return presentValues('survival', params, first, histories, discounting).map(units => units * discounting.yearsPerUnit)
}

function presentValues(
  kind: 'rate' | 'survival',
  params: ErlangParams,
  first: FirstChance,
  histories: Histories,
  discounting: Discounting,
): Float64Array {
  const { k, r, alpha, a, b } = params
  const probabilities = stageProbabilities(params, first, histories)
  if (discounting.force * discounting.horizon > AS_GOOD_AS_ENDLESS) {
    const endless = createEndlessValues(k, discounting.force)
    const value = kind === 'rate' ? endless.purchases : endless.time
    return overStages(probabilities, k, histories, (x, age, out) =>
      value(r + k * x, alpha + age, a, b + x + first, out),
    )
  }
  const living = createLiving(k)
  const finer = 1 + FINER_PER_STAGE * (k - 1)
  return overStages(probabilities, k, histories, (x, age, out) => {
    const [A, B] = [alpha + age, b + x + first]
    for (let j = 0; j < k; j++) {
      const S = r + k * x + j
      const stagesPerTime = (S + 1) / A
      out[j] = discounting.presentValue(t => living.expect(kind, j, S, A, a, B, t), stagesPerTime, finer)
    }
  })
}

/** The rate of purchases goes up and down where they are regular; so much finer sees it to 1e-13, from k = 1 to 24. */
const FINER_PER_STAGE = 1 / 4
/** What comes after e^-40 of a unit of money is worth less than the last digit of what came before. */
const AS_GOOD_AS_ENDLESS = 40
