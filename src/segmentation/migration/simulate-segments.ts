/**
 * Futures of segments, drawn: rates from what counts tell of them, then every client's own moves.
 *
 * @module
 */
import type { Interval, RandomStream } from '../../model/index.js'
import { randomStreams } from '../../model/index.js'
import { drawBeta, drawBinomial, drawGamma, drawPoisson } from '../../statistics/fitting.js'
import type { MoveCounts } from '../../statistics/index.js'
import { quantiles } from '../../statistics/index.js'
import type { SegmentHold } from './types.js'

/** How clients move, and who there is. */
export interface Moving {
  readonly counts: MoveCounts
  readonly rows: MoveCounts
  readonly holds: readonly SegmentHold[]
  readonly leaves: boolean
  readonly start: readonly number[]
  readonly entering: readonly number[]
}

interface Drawing {
  readonly steps: number
  readonly draws: number
  readonly seed: number
  readonly level: number
}

/** The interval of every step and segment; each future has a stream of its own. */
export function predictedIntervals(
  moving: Moving,
  { steps, draws, seed, level }: Drawing,
): readonly (readonly Interval[])[] {
  const size = moving.start.length
  const futures = Array.from({ length: steps * size }, () => new Float64Array(draws))
  const streams = randomStreams(seed)
  for (let draw = 0; draw < draws; draw++) {
    const uniform = streams.next().value
    const rates = drawRates(moving, uniform)
    let now: readonly number[] = moving.start
    for (let step = 0; step < steps; step++) {
      now = drawStep(now, rates, moving.entering, uniform)
      for (let j = 0; j < size; j++) futures[step * size + j]![draw] = now[j]!
    }
  }
  const tail = (1 - level) / 2
  const intervals = futures.map((column): Interval => {
    const [lower, upper] = quantiles(column, [tail, 1 - tail])
    return { lower: lower!, upper: upper!, level, kind: 'predictive', method: 'simulation' }
  })
  return Array.from({ length: steps }, (_, step) => intervals.slice(step * size, (step + 1) * size))
}

interface DrawnRates {
  readonly rows: MoveCounts
  readonly leaving: readonly number[]
}

function drawRates({ counts, rows, holds, leaves }: Moving, uniform: RandomStream): DrawnRates {
  return {
    rows: counts.map((row, i) => (row.some(count => count > 0) ? drawRow(row, uniform) : rows[i]!)),
    leaving: holds.map(({ left, clients }) =>
      leaves && clients > 0 ? drawBeta(uniform, left + 0.5, clients - left + 0.5) : 0,
    ),
  }
}

/** A row by its counts, as Gamma draws over their sum. */
function drawRow(counts: readonly number[], uniform: RandomStream): readonly number[] {
  const draws = counts.map(count => drawGamma(uniform, count + 1 / counts.length, 1))
  const total = draws.reduce((sum, draw) => sum + draw, 0)
  return draws.map(draw => draw / total)
}

function drawStep(
  now: readonly number[],
  { rows, leaving }: DrawnRates,
  entering: readonly number[],
  uniform: RandomStream,
): readonly number[] {
  const then = entering.map(mean => (mean > 0 ? drawPoisson(uniform, mean) : 0))
  for (const [i, clients] of now.entries()) {
    let rest = clients - drawBinomial(uniform, clients, leaving[i]!)
    let open = 1
    for (const [j, share] of rows[i]!.entries()) {
      const moved = j === rows.length - 1 || share >= open ? rest : drawBinomial(uniform, rest, share / open)
      then[j]! += moved
      rest -= moved
      open -= share
    }
  }
  return then
}
