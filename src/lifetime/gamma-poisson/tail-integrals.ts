/**
 * Integrals over the time u at which a client may have left, from every time t of a list to the last one:
 *
 *   M[t] = ∫ₜ h(u) S(u)/S(t) ((α+t)/(α+u))^σ f(u) du,   σ = r + x
 *
 * for f = 1, the v and their products, which are all that the likelihood and its derivatives are made of, where v are
 * L = ln(1+u/α), q = u/(α+u) and the derivatives of ln h S in the parameters of the law. Each is a cell's own part
 * plus the next time's integral scaled down, so that one pass from the last time to the first gives them all. Everything
 * is scaled to the time it begins at: terms lie between 0 and 1, and nothing overflows for any number of purchases.
 *
 * Nodes are placed once for all frequencies; from one frequency to the next a node costs one product, no exponential.
 */
import type { FitLaw } from './fit-law.js'
import { jetSize } from './fit-law.js'
import type { NodeList } from './fit-nodes.js'
import { createNodes } from './fit-nodes.js'
import { writeMoments } from './moments.js'

/** The integrals over one list of times, asked for one frequency after the other, in ascending order. */
export interface TailIntegrals {
  /** Numbers per time: 1, P = 2 + m first and P(P+1)/2 second ones, the upper half row by row. */
  readonly width: number
  /** M of time d at `width` · d; scaled as above. */
  readonly leaving: Float64Array
  /** The same of a client who is still one at time d: products of L, q and the derivatives of ln S(t). */
  readonly staying: Float64Array
  /** ln(1+t/α) of every time. */
  readonly logTime: Float64Array
  /** ln S(t) of every time. */
  readonly logSurvival: Float64Array
  /** Takes the present parameters for what follows, for frequencies from `lowest` to `highest`. */
  place(lowest: number, highest: number): void
  /** Fills `leaving` from time `first` to time `last`, for clients with x purchases; it counts from `last` on as zero. */
  integrate(x: number, first: number, last: number): void
}

/** From one frequency to the next powers are multiplied on, unless the gap is wider than this. */
const WIDEST_STEP = 4
/** After this many products powers are taken anew, so that roundings do not add up. */
const MOST_STEPS = 64

/** `buying` holds r and α; whoever owns it and the law sets their parameters before nodes are placed. */
export function createTailIntegrals(times: Float64Array, law: FitLaw, buying: Float64Array): TailIntegrals {
  const size = 2 + law.size
  const width = jetSize(size)
  const count = times.length
  const leaving = new Float64Array(count * width)
  const staying = new Float64Array(count * width)
  const logTime = new Float64Array(count)
  const logSurvival = new Float64Array(count)
  /** ((α+t)/(α+t'))^σ and ((α+t)/(α+t')) and S(t')/S(t) from a time to the next. */
  const cellPower = new Float64Array(count)
  const cellRatio = new Float64Array(count)
  const cellLog = new Float64Array(count)
  const cellSurvival = new Float64Array(count)
  const nodes = createNodes(times, width)
  /** By what the next moments are scaled, and the v. */
  const v = new Float64Array(1 + size)
  const survival = new Float64Array(jetSize(law.size))
  const hazard = new Float64Array(jetSize(law.size))
  /** The frequency whose powers the nodes hold; below 0 for none yet. */
  let raised = -1
  let steps = 0

  return {
    width,
    leaving,
    staying,
    logTime,
    logSurvival,
    place(lowest, highest) {
      raised = -1
      nodes.place(law, buying, lowest, highest)
      for (let d = 0; d < count; d++) placeTime(d)
      for (let d = 0; d < count - 1; d++) placeCell(d)
    },
    integrate(x, first, last) {
      raise(x)
      sumCells(nodes, width, cellPower, cellSurvival, leaving, first, last)
    },
  }

  function placeTime(d: number): void {
    const alpha = buying[1]!
    const t = times[d]!
    law.jets(t, survival, hazard)
    logTime[d] = Math.log1p(t / alpha)
    logSurvival[d] = survival[0]!
    v[0] = 1
    v[1] = logTime[d]!
    v[2] = t / (alpha + t)
    for (let i = 1; i <= law.size; i++) v[2 + i] = survival[i]!
    writeMoments(v, survival, staying, d * width, 1)
  }

  function placeCell(d: number): void {
    const alpha = buying[1]!
    const begin = times[d]!
    const beyond = alpha + begin
    cellLog[d] = Math.log1p((times[d + 1]! - begin) / beyond)
    cellRatio[d] = beyond / (alpha + times[d + 1]!)
    cellSurvival[d] = Math.exp(logSurvival[d + 1]! - logSurvival[d]!)
    const start = nodes.start[d]!
    const inCell = nodes.start[d + 1]! - start
    for (let j = 0; j < inCell; j++) {
      const node = start + j
      const u = begin + nodes.later[node]!
      law.jets(u, survival, hazard)
      nodes.log[node] = Math.log1p(nodes.later[node]! / beyond)
      nodes.ratio[node] = beyond / (alpha + u)
      v[0] = nodes.weight[node]! * Math.exp(hazard[0]! + survival[0]! - logSurvival[d]!)
      v[1] = logTime[d]! + nodes.log[node]!
      v[2] = u / (alpha + u)
      for (let i = 1; i <= law.size; i++) v[2 + i] = survival[i]! + hazard[i]!
      for (let i = 1 + law.size; i < survival.length; i++) survival[i]! += hazard[i]!
      writeMoments(v, survival, nodes.values, start * width + j, inCell)
    }
  }

  /** Takes the powers of all nodes and cells to σ = r + x. */
  function raise(x: number): void {
    const last = count - 1
    const sigma = buying[0]! + x
    if (raised < 0 || x - raised > WIDEST_STEP || steps > MOST_STEPS) {
      steps = 0
      for (let node = 0; node < nodes.start[last]!; node++) nodes.power[node] = Math.exp(-sigma * nodes.log[node]!)
      for (let d = 0; d < last; d++) cellPower[d] = Math.exp(-sigma * cellLog[d]!)
      raised = x
    }
    for (; raised < x; raised++) {
      steps++
      multiply(nodes.power, nodes.ratio, nodes.start[last]!)
      multiply(cellPower, cellRatio, last)
    }
  }
}

/** The pass from the last time to the first. */
function sumCells(
  { start, power, values }: NodeList,
  width: number,
  cellPower: Float64Array,
  cellSurvival: Float64Array,
  out: Float64Array,
  first: number,
  last: number,
): void {
  out.fill(0, last * width, (last + 1) * width)
  for (let d = last - 1; d >= first; d--) {
    const begin = start[d]!
    const end = start[d + 1]!
    const scale = cellPower[d]! * cellSurvival[d]!
    let from = begin * width
    const to = d * width
    for (let k = 0; k < width; k++) {
      let sum = scale * out[to + width + k]!
      for (let node = begin; node < end; node++) sum += power[node]! * values[from++]!
      out[to + k] = sum
    }
  }
}

function multiply(out: Float64Array, factors: Float64Array, count: number): void {
  for (let i = 0; i < count; i++) out[i]! *= factors[i]!
}
