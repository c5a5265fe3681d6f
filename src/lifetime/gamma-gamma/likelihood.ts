/**
 * The log-likelihood of the Gamma-Gamma model with its gradient and Hessian, as fast as the structure of the data allows.
 *
 * One client (Fader and Hardie 2013, eq. 1a), with a = px, n = a + q and the share y = xm/(γ+xm), which follows
 * Beta(a, q):
 *
 *   ln f(m | x) = −ln m + ½ ln(aq / 2πn) + R(n) − R(a) − R(q) − a ln((a/n)/y) − q ln((q/n)/(1−y))
 *
 * where R is what Stirling's formula leaves of ln Γ. Everything before the last two terms depends on x alone, so that an
 * evaluation takes a few special functions per distinct x; a client costs a division and some products. In this form
 * nothing cancels where p and q run to infinity, as they do when orders or clients are all alike.
 *
 * Parameters are shared by all clients of one call: groups with parameters of their own are several calls.
 */
import type { Evaluation, Objective } from '../../numeric/core.js'
import { compensatedSum } from '../../numeric/core.js'
import { fillRemainder, stirlingRemainder } from '../foundation/index.js'
import type { SpendBlocks } from '../spend-blocks.js'
import type { Block, Shapes } from './share-sums.js'
import { shareSums, sumCareful, sumFast } from './share-sums.js'

/** Positions of the parameters in gradients and Hessians. */
const P = 0
const Q = 1
const GAMMA = 2
const SIZE = 3

const TWO_PI = 2 * Math.PI
/** Up to this n the fast sums are right to 12 digits. */
const LARGEST_FAST = 4096

/** The likelihood as a search asks for it, and at parameters that are known to the last digit. */
export interface LogLikelihood extends Objective {
  /** Writes value, gradient and Hessian at the parameters themselves; derivatives are by their logarithms here too. */
  at(p: number, q: number, gamma: number, out: Evaluation): void
}

/**
 * The log-likelihood of clients with spend as a function of (ln p, ln q, ln γ). Evaluating it allocates nothing.
 *
 * @param largestFast blocks beyond this n are summed client by client with all digits; 0 for all of them.
 */
export function createLogLikelihood(spend: SpendBlocks, largestFast: number = LARGEST_FAST): LogLikelihood {
  const { start, logMean } = spend
  const logs = logMean.map((mean, k) => (start[k + 1]! - start[k]!) * mean)
  const total = compensatedSum(logs)
  const unit = 2 ** Math.round(total / (2 * Math.LN2 * spend.clients))
  const meanSpend = spend.meanSpend.map(m => m / unit)
  const blocks = Array.from(spend.orders, (orders, k): Block => {
    return { meanSpend, from: start[k]!, to: start[k + 1]!, orders, centre: Math.exp(logMean[k]! - Math.log(unit)) }
  })
  const shapes: Shapes = { p: 1, q: 1, gamma: 1 }
  const sums = shareSums()
  const ofA = stirlingRemainder()
  const ofQ = stirlingRemainder()
  const ofN = stirlingRemainder()
  /** The value of each block, and last what no parameter changes. */
  const values = new Float64Array(blocks.length + 1)

  return {
    at,
    evaluate(point, out) {
      at(Math.exp(point[P]!), Math.exp(point[Q]!), Math.exp(point[GAMMA]!), out)
    },
  }

  function at(p: number, q: number, gamma: number, out: Evaluation): void {
    out.gradient.fill(0)
    out.hessian.fill(0)
    values[blocks.length] = -total
    ofQ.z = q
    fillRemainder(ofQ)
    shapes.p = p
    shapes.q = q
    shapes.gamma = gamma / unit
    for (let k = 0; k < blocks.length; k++) addBlock(k, out)
    out.value = compensatedSum(values)
    mirror(out.hessian)
  }

  function addBlock(k: number, out: Evaluation): void {
    const block = blocks[k]!
    const { p, q } = shapes
    const { gradient: g, hessian: h } = out
    const clients = block.to - block.from
    const a = p * block.orders
    const n = a + q
    ofA.z = a
    ofN.z = n
    fillRemainder(ofA)
    fillRemainder(ofN)
    if (n <= largestFast) sumFast(block, shapes, sums)
    else sumCareful(block, shapes, sums)

    const own = a / n
    const other = q / n
    const byOrders = 0.5 * Math.log((a * other) / TWO_PI) + ofN.value - ofA.value - ofQ.value
    values[k] = clients * byOrders - (a * sums.logOwn + q * sums.logOther)
    const slopeP = clients * (ofA.slope - own * ofN.slope) - a * sums.logOwn
    const slopeQ = clients * (ofQ.slope - other * ofN.slope) - q * sums.logOther
    g[P]! += slopeP
    g[Q]! += slopeQ
    g[GAMMA]! -= sums.surplus
    h[P * SIZE + P]! += slopeP + clients * (own * own * ofN.curvature - ofA.curvature - a * other)
    h[P * SIZE + Q]! += clients * (own * other * ofN.curvature + a * other)
    h[Q * SIZE + Q]! += slopeQ + clients * (other * other * ofN.curvature - ofQ.curvature - a * other)
    h[P * SIZE + GAMMA]! -= a * sums.other
    h[Q * SIZE + GAMMA]! += q * sums.own
    h[GAMMA * SIZE + GAMMA]! -= n * sums.spread
  }
}

/** The lower half of a symmetric matrix from its upper half. */
function mirror(h: Float64Array): void {
  for (let j = 0; j < SIZE; j++) for (let i = 0; i < j; i++) h[j * SIZE + i] = h[i * SIZE + j]!
}
