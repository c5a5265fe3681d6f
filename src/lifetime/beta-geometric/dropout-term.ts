/**
 * Σ w ln(1 + e) over the patterns of one frequency, and the sums its derivatives are made of, with
 * e = f ((α+T)/(α+tₓ))ˢ = f e^{su}, f = a/(b+c−1) after c chances to leave, u = ln((α+T)/(α+tₓ)), du = ∂u/∂ln α, ddu = ∂²u/∂(ln α)², q = e/(1+e), v = q/(1+e).
 */
import { logProduct } from '../../numeric/core.js'
import type { Patterns } from '../../records/core.js'
import type { FrequencyBlocks } from '../foundation/index.js'
import type { FirstChance } from './family.js'

/** Weighted sums over the patterns of one block; the same object at every call. */
export interface DropoutSums {
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

/** Asked for one block after the other, in ascending frequency. */
export interface DropoutTerm {
  /** Parameters for the blocks that follow, once `logTime` and `share` hold ln(1+t/α) and t/(α+t). */
  at(r: number, alpha: number, a: number, b: number): void
  /** Sums over block k, whose clients have had a chance to leave. */
  sum(k: number): Readonly<DropoutSums>
  /** Σ w ln(1 + e) over the blocks since the parameters were set. */
  log(): number
}

/** Beyond this the tabulated powers could overflow, and each pattern takes its own exponential. */
const LARGEST_EXPONENT = 300
/** A table costs some products per distinct time and frequency; it pays up to this many of them per pattern. */
const PRODUCTS_PER_PATTERN = 8
/** From one frequency to the next the powers are multiplied on, unless the gap is wider than this. */
const WIDEST_STEP = 16

export function createDropoutTerm(
  patterns: Patterns,
  blocks: FrequencyBlocks,
  first: FirstChance,
  logTime: Float64Array,
  share: Float64Array,
): DropoutTerm {
  const { recency, age, weight, times } = patterns
  const days = times.length
  const worthATable = days * blocks.count <= PRODUCTS_PER_PATTERN * patterns.size
  /** ((1+t/α)/m)ˢ, its inverse and (1+t/α)/m of every distinct time, with m in the middle of them. */
  const power = new Float64Array(days)
  const inversePower = new Float64Array(days)
  const base = new Float64Array(days)
  /** 1/(1+e) of every pattern, which is all that the derivatives need. */
  const kept = new Float64Array(patterns.size)
  const product = logProduct()
  const sums = { q: 0, qu: 0, qdu: 0, qddu: 0, v: 0, vu: 0, vdu: 0, vuu: 0, vudu: 0, vdudu: 0 }
  let r = 0
  let a = 0
  let b = 0
  let middle = 0
  /** The frequency whose powers the table holds; below 0 for none yet. */
  let tabulated = -1
  let logs = 0

  return {
    at(shape, scale, left, right) {
      r = shape
      a = left
      b = right
      logs = 0
      product.reset()
      middle = (logTime[0]! + logTime[days - 1]!) / 2
      if (!worthATable) return
      const unit = Math.exp(-middle)
      for (let d = 0; d < days; d++) base[d] = (1 + times[d]! / scale) * unit
      tabulated = -1
    },
    sum(k) {
      const span = (r + blocks.frequency[k]!) * (logTime[days - 1]! - logTime[0]!)
      if (worthATable && span < LARGEST_EXPONENT) oddsByPowers(k)
      else oddsByExponentials(k)
      sumDerivatives(blocks.start[k]!, blocks.start[k + 1]!)
      return sums
    },
    log: () => logs + product.log(),
  }

  /** Raises the table of powers to s = r + x: some products per distinct time in place of an exponential per pattern. */
  function raisePowers(x: number): void {
    if (tabulated < 0 || x - tabulated > WIDEST_STEP) {
      for (let d = 0; d < days; d++) power[d] = Math.exp((r + x) * (logTime[d]! - middle))
      tabulated = x
    }
    for (; tabulated < x; tabulated++) for (let d = 0; d < days; d++) power[d]! *= base[d]!
    for (let d = 0; d < days; d++) inversePower[d] = 1 / power[d]!
  }

  function oddsByPowers(k: number): void {
    const x = blocks.frequency[k]!
    const odds = a / (b + (x + first - 1))
    raisePowers(x)
    for (let i = blocks.start[k]!; i < blocks.start[k + 1]!; i++) {
      const factor = 1 + odds * power[age[i]!]! * inversePower[recency[i]!]!
      kept[i] = 1 / factor
      product.multiply(factor, weight[i]!)
    }
  }

  function oddsByExponentials(k: number): void {
    const x = blocks.frequency[k]!
    const logFactor = Math.log(a / (b + (x + first - 1)))
    let log = 0
    for (let i = blocks.start[k]!; i < blocks.start[k + 1]!; i++) {
      const logOdds = logFactor + (r + x) * (logTime[age[i]!]! - logTime[recency[i]!]!)
      const smaller = Math.exp(-Math.abs(logOdds))
      const positive = logOdds > 0
      log += weight[i]! * (Math.log1p(smaller) + (positive ? logOdds : 0))
      kept[i] = (positive ? smaller : 1) / (1 + smaller)
    }
    logs += log
  }

  function sumDerivatives(start: number, end: number): void {
    let q = 0
    let qu = 0
    let qdu = 0
    let qddu = 0
    let v = 0
    let vu = 0
    let vdu = 0
    let vuu = 0
    let vudu = 0
    let vdudu = 0
    for (let i = start; i < end; i++) {
      const last = recency[i]!
      const now = age[i]!
      const u = logTime[now]! - logTime[last]!
      const du = share[last]! - share[now]!
      const wq = weight[i]! * (1 - kept[i]!)
      const wv = wq * kept[i]!
      q += wq
      qu += wq * u
      qdu += wq * du
      qddu -= wq * du * (1 - share[now]! - share[last]!)
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
