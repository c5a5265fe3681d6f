/**
 * How the probability that a client is still one went up and down since its first purchase, had it been asked every day.
 *
 * @module
 */
import { expectList, reject } from '../errors/index.js'
import type { BuyingPair } from '../lifetime/index.js'
import type { ModelDocument } from '../model/index.js'
import type { DateInput, DayNumber } from '../money/core.js'
import { dayNumber, daysPer } from '../money/core.js'
import type { ClientHistory } from '../records/core.js'

/** The probability at the end of a day; on a day of purchase twice, without it and with it. */
export interface AliveAt {
  readonly day: DayNumber
  readonly probability: number
}

/** More points than pixels show nothing. */
const MOST_POINTS = 400

/** Distinct days of purchase, ascending, until the last day observed. */
export function purchaseDays(purchases: readonly DateInput[], until: DayNumber): readonly DayNumber[] {
  const days = expectList(purchases, 'purchases').map((_, i) => dayNumber(purchases[i]!, `purchases[${i}]`))
  const known = [...new Set(days)].filter(day => day <= until).sort((one, other) => one - other)
  if (known.length === 0) reject('EMPTY_INPUT', 'purchases', 'at least one day until options.until', purchases)
  return known
}

/** P(alive) from the first purchase until the last day observed. */
export function aliveHistory<B extends ModelDocument>(
  [module, model]: BuyingPair<B, 'probabilityAlive'>,
  bought: readonly DayNumber[],
  until: DayNumber,
  covariates?: ClientHistory['covariates'],
): readonly AliveAt[] {
  if (model.timeUnit === undefined)
    return reject('UNIT_MISMATCH', 'pair[1].timeUnit', 'a unit of time', undefined, GIVE_UNIT)
  const perUnit = daysPer(model.timeUnit)
  const first = bought[0]!
  const logIntervals = sumsOfLogs(bought, perUnit)
  const step = Math.max(1, Math.ceil((until - first) / MOST_POINTS))
  const at = (day: DayNumber, purchases: number): AliveAt => {
    const recency = (bought[purchases - 1]! - first) / perUnit
    const age = (day - first) / perUnit
    const history = { frequency: purchases - 1, recency, age, logIntervals: logIntervals[purchases - 1]! }
    const client = covariates === undefined ? history : { ...history, covariates }
    return { day, probability: module.probabilityAlive(model, client) }
  }
  return bought.flatMap((day, i) => {
    const next = bought[i + 1]
    const end = next === undefined ? until : next
    const days = Array.from({ length: Math.ceil((end - day) / step) }, (_, k) => day + k * step)
    return [...days.map(day => at(day, i + 1)), ...(end > day || next === undefined ? [at(end, i + 1)] : [])]
  })
}

/** Of the times between purchases so far, which tell some models how regular a client is. */
function sumsOfLogs(bought: readonly DayNumber[], perUnit: number): readonly number[] {
  let sum = 0
  return bought.map((day, i) => {
    if (i > 0) sum += Math.log((day - bought[i - 1]!) / perUnit)
    return sum
  })
}

const GIVE_UNIT = 'Pass { timeUnit } to fromParams, so that days can be counted'
