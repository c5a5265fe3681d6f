/**
 * Krippendorff's alpha of judgements by their place among all values, and what it would be without each thing.
 *
 * With values on a line, all pairs of n judgements are n² − Σ nᵥ² of different ones, or their squared differences come to
 * 2 (n Σ x² − (Σ x)²): no pair has to be formed.
 *
 * @module
 */
import { compensatedSum } from '../../numeric/core.js'
import type { JudgementScale } from './ratings.js'

interface Figures {
  readonly alpha: number
  /** Without each thing in turn; undefined where all others are of one value. */
  readonly without: readonly (number | undefined)[]
}

/** Places of the values that judges gave to one thing. */
type Unit = readonly number[]

/** Undefined where all judgements are of one value. */
export function figuresOf(
  units: readonly Unit[],
  values: readonly (string | number)[],
  scale: JudgementScale,
): Figures | undefined {
  const totals = totalsOf(units, values.length)
  const positions = positionsOf(values, totals, scale)
  const disagreements = units.map(unit => disagreementOf(unit, positions))
  const observed = compensatedSum(disagreements)
  const alpha = alphaOf(observed, totals, positions)
  if (alpha === undefined) return undefined
  const without = units.map((unit, i) => {
    const rest = totals.slice()
    for (const place of unit) rest[place]! -= 1
    if (scale !== 'ordinal') return alphaOf(Math.max(0, observed - disagreements[i]!), rest, positions)
    // How far apart two values are hangs on how many judgements lie between them.
    const moved = positionsOf(values, rest, scale)
    const others = units.map((other, j) => (j === i ? 0 : disagreementOf(other, moved)))
    return alphaOf(compensatedSum(others), rest, moved)
  })
  return { alpha, without }
}

function totalsOf(units: readonly Unit[], size: number): Float64Array {
  const totals = new Float64Array(size)
  for (const unit of units) for (const place of unit) totals[place]! += 1
  return totals
}

/** Where values lie, the first at 0 and the last at 1; undefined of classes in no order. */
function positionsOf(
  values: readonly (string | number)[],
  totals: Float64Array,
  scale: JudgementScale,
): Float64Array | undefined {
  if (scale === 'nominal') return undefined
  const at = scale === 'interval' ? Float64Array.from(values, Number) : middles(totals)
  const first = at[0]!
  // Halves, so that ends at both ends of all numbers have a difference.
  const width = at[at.length - 1]! / 2 - first / 2
  return width > 0 ? at.map(value => (value / 2 - first / 2) / width) : at.fill(0)
}

/** Judgements below each value, its own counting half. */
function middles(totals: Float64Array): Float64Array {
  let below = 0
  return totals.map(total => {
    below += total
    return below - total / 2
  })
}

/** Of the pairs within one thing, each pair both ways, over one less than its judgements. */
function disagreementOf(unit: Unit, positions: Float64Array | undefined): number {
  let sum = 0
  for (let a = 0; a < unit.length; a++) {
    for (let b = 0; b < a; b++) {
      if (positions !== undefined) sum += (positions[unit[a]!]! - positions[unit[b]!]!) ** 2
      else if (unit[a] !== unit[b]) sum += 1
    }
  }
  return (2 * sum) / (unit.length - 1)
}

function alphaOf(observed: number, totals: Float64Array, positions: Float64Array | undefined): number | undefined {
  const given = totals.filter(total => total > 0)
  if (given.length < 2) return undefined
  const all = compensatedSum(given)
  if (positions === undefined) {
    const pairs = all * all - compensatedSum(given.map(total => total * total))
    return 1 - (observed * (all - 1)) / pairs
  }
  const mean = compensatedSum(totals.map((total, place) => total * positions[place]!)) / all
  const squares = compensatedSum(totals.map((total, place) => total * (positions[place]! - mean) ** 2))
  return 1 - (observed * (all - 1)) / (2 * all * squares)
}
