/**
 * Σ w ln(1 + e) over the patterns of one frequency, and the sums its derivatives are made of, with
 * e = c ((α+T)/(α+tₓ))ˢ = c e^{su}, u = ln(α+T) − ln(α+tₓ), du = ∂u/∂α, ddu = ∂²u/∂α², q = e/(1+e), v = q/(1+e).
 */
import type { Patterns } from '../../records/index.js'

/** Weighted sums over the patterns of one block; the same object at every call. */
export interface DropoutSums {
  log: number
  q: number
  qu: number
  qdu: number
  qddu: number
  v: number
  vu: number
  vdu: number
  vuu: number
  vudu: number
  vdudu: number
}

export interface DropoutTerm {
  /** Sums over the patterns from `start` up to `end`, whose frequency makes s and c. */
  sum(
    start: number,
    end: number,
    s: number,
    c: number,
    logTime: Float64Array,
    inverseTime: Float64Array,
  ): Readonly<DropoutSums>
}

/** Beyond this the tabulated powers could overflow, and each pattern takes its own exponential. */
const LARGEST_EXPONENT = 300
/** A product of (1 + e) goes on until here; then one logarithm takes it. */
const LARGEST_PRODUCT = 1e150

export function createDropoutTerm(patterns: Patterns): DropoutTerm {
  const { recency, age, weight, times } = patterns
  const upward = new Float64Array(times.length)
  const downward = new Float64Array(times.length)
  /** 1/(1+e) of every pattern, which is all that the derivatives need. */
  const kept = new Float64Array(patterns.size)
  const sums = { log: 0, q: 0, qu: 0, qdu: 0, qddu: 0, v: 0, vu: 0, vdu: 0, vuu: 0, vudu: 0, vdudu: 0 }

  return {
    sum(start, end, s, c, logTime, inverseTime) {
      const span = s * (logTime[logTime.length - 1]! - logTime[0]!)
      const worthATable = end - start > times.length
      if (worthATable && span < LARGEST_EXPONENT) {
        tabulatePowers(s, c, logTime)
        sums.log = logByTable(start, end)
      } else {
        sums.log = logByExponential(start, end, s, Math.log(c), logTime)
      }
      sumDerivatives(start, end, logTime, inverseTime)
      return sums
    },
  }

  /** e = upward[T] · downward[tₓ]: two exponentials per distinct time in place of one per pattern. */
  function tabulatePowers(s: number, c: number, logTime: Float64Array): void {
    const middle = (logTime[logTime.length - 1]! + logTime[0]!) / 2
    for (let d = 0; d < logTime.length; d++) {
      const power = Math.exp(s * (logTime[d]! - middle))
      upward[d] = c * power
      downward[d] = 1 / power
    }
  }

  /** Logarithms cost more than all the rest of a pattern, so factors of weight 1 and 2 are multiplied up first. */
  function logByTable(start: number, end: number): number {
    let log = 0
    let product = 1
    for (let i = start; i < end; i++) {
      const factor = 1 + upward[age[i]!]! * downward[recency[i]!]!
      kept[i] = 1 / factor
      const w = weight[i]!
      if (w === 1) product *= factor
      else if (w === 2) product *= factor * factor
      else log += w * Math.log(factor)
      if (product > LARGEST_PRODUCT) {
        log += Math.log(product)
        product = 1
      }
    }
    return log + Math.log(product)
  }

  function logByExponential(start: number, end: number, s: number, logC: number, logTime: Float64Array): number {
    let log = 0
    for (let i = start; i < end; i++) {
      const logOdds = logC + s * (logTime[age[i]!]! - logTime[recency[i]!]!)
      const smaller = Math.exp(-Math.abs(logOdds))
      const positive = logOdds > 0
      log += weight[i]! * (Math.log1p(smaller) + (positive ? logOdds : 0))
      kept[i] = (positive ? smaller : 1) / (1 + smaller)
    }
    return log
  }

  function sumDerivatives(start: number, end: number, logTime: Float64Array, inverseTime: Float64Array): void {
    let [q, qu, qdu, qddu, v, vu, vdu, vuu, vudu, vdudu] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    for (let i = start; i < end; i++) {
      const last = recency[i]!
      const now = age[i]!
      const u = logTime[now]! - logTime[last]!
      const du = inverseTime[now]! - inverseTime[last]!
      const wq = weight[i]! * (1 - kept[i]!)
      const wv = wq * kept[i]!
      q += wq
      qu += wq * u
      qdu += wq * du
      qddu -= wq * du * (inverseTime[now]! + inverseTime[last]!)
      v += wv
      vu += wv * u
      vdu += wv * du
      vuu += wv * u * u
      vudu += wv * u * du
      vdudu += wv * du * du
    }
    sums.q = q
    sums.qu = qu
    sums.qdu = qdu
    sums.qddu = qddu
    sums.v = v
    sums.vu = vu
    sums.vdu = vdu
    sums.vuu = vuu
    sums.vudu = vudu
    sums.vdudu = vdudu
  }
}
