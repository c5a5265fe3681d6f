/**
 * Sums over the clients of one block, all with x orders, of how far each client's share y = xm/(γ+xm), which follows
 * Beta(px, q), lies from where a share is expected, px/n with n = px + q.
 *
 * Two ways to the same sums. The fast one multiplies factors up in place of adding logarithms: a division and some
 * products per client. Its rounding grows with n, so that beyond a few thousand the careful one takes over, whose
 * logarithms are of differences pγ − qm without rounding: there the sums keep their digits while p and q run to
 * infinity together, as they do where every client spends the same.
 */
import { productError } from '../../numeric/core.js'

/** The parameters of one evaluation; an object, as numbers handed over one by one would each take memory. */
export interface Shapes {
  p: number
  q: number
  /** In the unit of the block's mean spends. */
  gamma: number
}

/** Where a block's shares lie. */
export interface ShareSums {
  /** Σ ln((px/n) / y). */
  logOwn: number
  /** Σ ln((q/n) / (1−y)). */
  logOther: number
  /** Σ px (1−y) − qy. */
  surplus: number
  /** Σ y. */
  own: number
  /** Σ 1−y. */
  other: number
  /** Σ y (1−y). */
  spread: number
}

/** The block's clients: the mean spends from one position up to another, and their geometric mean. */
export interface Block {
  readonly meanSpend: Float64Array
  readonly from: number
  readonly to: number
  readonly centre: number
  /** How many orders each mean averages. */
  readonly orders: number
}

export function shareSums(): ShareSums {
  return { logOwn: 0, logOther: 0, surplus: 0, own: 0, other: 0, spread: 0 }
}

/** A factor that leads out of this range becomes a logarithm, together with those before it. */
const LARGEST = 1e150
const SMALLEST = 1e-150
/** So many clients are added up at a time: sums of sums round less than one long sum. */
const CHUNK = 1024

/** The sums by one product: with t = (γ+xm)/(γ+xc) for the centre c, 1−y = (1−y(c))/t and Σ ln(m/c) = 0. */
export function sumFast(block: Block, shapes: Shapes, out: ShareSums): void {
  const { meanSpend, from, to, centre, orders } = block
  const { p, q, gamma } = shapes
  const scale = 1 / (gamma + orders * centre)
  const rest = gamma * scale
  const slope = orders * scale
  let logarithm = 0
  let own = 0
  let other = 0
  let spread = 0
  let product = 1
  for (let begin = from; begin < to; begin += CHUNK) {
    const end = Math.min(begin + CHUNK, to)
    let owns = 0
    let others = 0
    let spreads = 0
    for (let i = begin; i < end; i++) {
      const part = slope * meanSpend[i]!
      const t = rest + part
      const inverse = 1 / t
      const next = product * t
      if (next < LARGEST && next > SMALLEST) product = next
      else {
        logarithm += Math.log(product) + Math.log(t)
        product = 1
      }
      owns += part * inverse
      others += rest * inverse
      spreads += part * inverse * (rest * inverse)
    }
    own += owns
    other += others
    spread += spreads
  }
  logarithm += Math.log(product)
  const clients = to - from
  const a = p * orders
  const difference = exactDifference(p, gamma, q, centre)
  out.logOwn = clients * logOwn(a, q, gamma, orders, centre, difference) + logarithm
  out.logOther = clients * logOther(a, q, gamma, orders, centre, difference) + logarithm
  out.own = own
  out.other = other
  out.spread = spread
  out.surplus = a * other - q * own
}

/** The sums client by client. */
export function sumCareful(block: Block, shapes: Shapes, out: ShareSums): void {
  const { meanSpend, from, to, orders } = block
  const { p, q, gamma } = shapes
  const a = p * orders
  out.logOwn = 0
  out.logOther = 0
  out.surplus = 0
  out.own = 0
  out.other = 0
  out.spread = 0
  for (let i = from; i < to; i++) {
    const m = meanSpend[i]!
    const difference = exactDifference(p, gamma, q, m)
    const total = gamma + orders * m
    const own = (orders * m) / total
    const other = gamma / total
    out.logOwn += logOwn(a, q, gamma, orders, m, difference)
    out.logOther += logOther(a, q, gamma, orders, m, difference)
    out.surplus += (orders * difference) / total
    out.own += own
    out.other += other
    out.spread += own * other
  }
}

/** pγ − qm, rounded once. */
function exactDifference(p: number, gamma: number, q: number, m: number): number {
  return p * gamma - q * m + (productError(p, gamma) - productError(q, m))
}

/** ln((a/n) / y) = ln(1 + (pγ−qm)/(nm)), by itself where the sum would cancel. */
function logOwn(a: number, q: number, gamma: number, orders: number, m: number, difference: number): number {
  const excess = difference / ((a + q) * m)
  if (excess > LARGEST) return Math.log(gamma) - Math.log(orders * m) - Math.log1p(q / a)
  return excess > -0.5 ? Math.log1p(excess) : Math.log1p(gamma / (orders * m)) - Math.log1p(q / a)
}

/** ln((q/n) / (1−y)) = ln(1 − x(pγ−qm)/(nγ)), as {@link logOwn}. */
function logOther(a: number, q: number, gamma: number, orders: number, m: number, difference: number): number {
  const excess = (-orders * difference) / ((a + q) * gamma)
  if (excess > LARGEST) return Math.log(orders * m) - Math.log(gamma) - Math.log1p(a / q)
  return excess > -0.5 ? Math.log1p(excess) : Math.log1p((orders * m) / gamma) - Math.log1p(a / q)
}
