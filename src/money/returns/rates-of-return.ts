/**
 * From flows in order of time to all their rates of return.
 *
 * @module
 */
import { allZeros } from './all-zeros.js'
import type { CheckedChoice } from './choose.js'
import { chosenOf } from './choose.js'
import type { FlowSum } from './flow-sum.js'
import { evaluate, flowSum, largestTerm, sumValue } from './flow-sum.js'
import type { LogRatio } from './one-sign-change.js'
import { isPlain, logRatio, residualAt, zeroOf } from './one-sign-change.js'
import { logRatioOfLogs } from './one-sign-change-extreme.js'
import type { Signs } from './signs.js'
import type { Certificate, NoRateReason, OpenInterval, RateOfReturn, RatesOfReturn } from './types.js'

/** ln(1 + r) above which 1 + r overflows. */
export const LARGEST_LOG_GROWTH = 709.782712893384

const DESCARTES: Certificate = Object.freeze({ method: 'descartes' })

/** Flows whose signs change at most once need no isolation; `undefined` for others. `count`: flows, zeros included. */
export function ratesWithoutChange(signs: Signs, count: number, isPaid: boolean): RatesOfReturn | undefined {
  const { first, last, changes } = signs
  if (count === 0) return noRate('no-flows', 0, DESCARTES)
  if (first < 0) {
    return { status: 'degenerate', rates: [], roots: [], signChanges: 0, complete: true, certificate: DESCARTES }
  }
  if (changes > 0) return undefined
  if (!isPaid) return noRate('only-received', 0, DESCARTES)
  if (last === count - 1) return noRate('only-paid', 0, DESCARTES)
  return { ...noRate('total-loss', 0, DESCARTES), limit: -1 }
}

/** The one rate of flows that change sign once. */
export function rateOfOneChange(ratio: LogRatio, perUnit: number): RatesOfReturn {
  const logGrowth = zeroOf(ratio) * perUnit
  if (logGrowth > LARGEST_LOG_GROWTH) return { ...noRate('beyond-doubles', 1, DESCARTES), beyondDoubles: [logGrowth] }
  const rate = Math.expm1(logGrowth)
  const residual = residualAt(ratio, logGrowth / perUnit)
  return {
    status: 'unique',
    rates: [rate],
    roots: [{ rate, logGrowth, touches: false, residual }],
    chosen: rate,
    rule: 'only',
    residual,
    signChanges: 1,
    complete: true,
    certificate: DESCARTES,
  }
}

/** The ratio of flows at times, whose signs change once; amounts may be 0 or too large to be added. */
export function ratioAtTimes(times: ArrayLike<number>, amounts: ArrayLike<number>, signs: Signs): LogRatio {
  if (signs.flows === amounts.length && isPlain(signs)) return logRatio(times, amounts, signs.after)
  const sum = withoutZeros(times, amounts)
  const change = sum.mantissas.findIndex(amount => Math.sign(amount) !== Math.sign(sum.mantissas[0]!))
  if (sum.shifts.some(shift => shift !== 0)) return logRatioOfLogs(sum.times, sum.logs, change)
  return logRatio(sum.times, sum.mantissas, change)
}

/** All rates of flows whose signs change more than once. */
export function ratesOfSeveralChanges(
  times: ArrayLike<number>,
  amounts: ArrayLike<number>,
  perUnit: number,
  signChanges: number,
  choice: CheckedChoice,
): RatesOfReturn {
  const plain = withoutZeros(times, amounts)
  const step = commonStep(plain.times)
  const sum = step > 1 ? { ...plain, times: plain.times.map(time => time / step) } : plain
  const scale = perUnit / step
  const { zeros, certificate, open } = allZeros(sum)
  const roots: RateOfReturn[] = []
  const beyondDoubles: number[] = []
  for (const { x, touches } of zeros) {
    const logGrowth = x * scale
    if (logGrowth > LARGEST_LOG_GROWTH) beyondDoubles.push(logGrowth)
    else roots.push({ rate: Math.expm1(logGrowth), logGrowth, touches, residual: residualOf(sum, logGrowth / scale) })
  }
  const intervals = open.map(({ lower, upper }) => ({ lower: lower * scale, upper: upper * scale }))
  return told(roots, beyondDoubles, signChanges, certificate, intervals, choice)
}

function told(
  roots: readonly RateOfReturn[],
  beyondDoubles: readonly number[],
  signChanges: number,
  certificate: Certificate | undefined,
  open: readonly OpenInterval[],
  choice: CheckedChoice,
): RatesOfReturn {
  const facts = { signChanges, ...(beyondDoubles.length === 0 ? {} : { beyondDoubles }) }
  const rates = roots.map(({ rate }) => rate)
  if (roots.length === 0) {
    if (certificate === undefined) return { status: 'undecided', rates, roots, ...facts, complete: false, open }
    const reason = beyondDoubles.length > 0 ? 'beyond-doubles' : 'no-real-rate'
    return { ...noRate(reason, signChanges, certificate), ...facts }
  }
  const { rate: chosen, residual } = chosenOf(roots, choice)
  const rule = roots.length === 1 ? ('only' as const) : choice.rule
  const found = { rates, roots, chosen, rule, residual, ...facts }
  if (roots.length > 1) {
    return certificate === undefined
      ? { status: 'multiple', ...found, complete: false, open }
      : { status: 'multiple', ...found, complete: true, certificate }
  }
  return certificate === undefined
    ? { status: 'undecided', ...found, complete: false, open }
    : { status: 'unique', ...found, complete: true, certificate }
}

function noRate(reason: NoRateReason, signChanges: number, certificate: Certificate) {
  return { status: 'none' as const, reason, rates: [], roots: [], signChanges, complete: true as const, certificate }
}

function residualOf(sum: FlowSum, x: number): number {
  const out = sumValue()
  evaluate(sum, x, largestTerm(sum, x), out)
  return Math.abs(out.value) / out.size
}

function withoutZeros(times: ArrayLike<number>, amounts: ArrayLike<number>): FlowSum {
  const kept = Array.from({ length: amounts.length }, (_, i) => i).filter(i => amounts[i] !== 0)
  const start = times[kept[0]!]!
  return flowSum(
    Float64Array.from(kept, i => times[i]! - start),
    Float64Array.from(kept, i => amounts[i]!),
  )
}

/** The largest whole number that divides all times; 1 where they are not whole. */
function commonStep(times: Float64Array): number {
  let step = 0
  for (const time of times) {
    if (!Number.isInteger(time)) return 1
    let rest = time
    while (rest > 0) [step, rest] = [rest, step % rest]
    if (step === 1) return 1
  }
  return step
}
