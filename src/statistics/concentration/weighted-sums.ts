/**
 * All indices of a sample from a handful of sums, in which each value counts as often as it was drawn: what makes
 * thousands of resamples cheap.
 *
 * @module
 */
import type { ReportSettings } from './report-settings.js'

/** Values from the largest on, each with what the indices sum over it. */
export interface PreparedValues {
  readonly amounts: Float64Array
  readonly logs: Float64Array
  /** y^(1−ε); 0 of a value of 0. */
  readonly powers: Float64Array
  readonly settings: ReportSettings
}

/** Sums over a sample. */
export interface SampleSums {
  size: number
  zeros: number
  /** Σ y, Σ y², Σ y ln y, Σ ln y over values above 0, Σ y^(1−ε), Σ rank · y, from the largest on. */
  total: number
  squares: number
  entropy: number
  logs: number
  powers: number
  ranked: number
  /** Σ of the k largest, one per k of the settings. */
  readonly largest: Float64Array
}

/** Values in units near the largest, sorted. */
export function prepareValues(amounts: Float64Array, settings: ReportSettings): PreparedValues {
  const sorted = Float64Array.from(amounts).sort().reverse()
  return {
    amounts: sorted,
    logs: sorted.map(amount => (amount > 0 ? Math.log(amount) : 0)),
    powers: sorted.map(amount => (amount > 0 ? amount ** (1 - settings.aversion) : 0)),
    settings,
  }
}

/** The sums of a sample; every value once where no counts are given. */
export function sumsOf({ amounts, logs, powers, settings }: PreparedValues, counts?: Int32Array): SampleSums {
  const { largest } = settings
  const sums: SampleSums = {
    ...{ size: 0, zeros: 0, total: 0, squares: 0, entropy: 0, logs: 0, powers: 0, ranked: 0 },
    largest: new Float64Array(largest.length),
  }
  for (let i = 0; i < amounts.length; i++) {
    const times = counts === undefined ? 1 : counts[i]!
    if (times === 0) continue
    const amount = amounts[i]!
    const before = sums.size
    for (let k = 0; k < largest.length; k++) {
      const room = largest[k]! - before
      if (room > 0) sums.largest[k]! += amount * Math.min(times, room)
    }
    sums.size += times
    sums.total += times * amount
    sums.squares += times * amount * amount
    sums.ranked += amount * (times * before + (times * (times + 1)) / 2)
    sums.entropy += times * amount * logs[i]!
    sums.logs += times * logs[i]!
    sums.powers += times * powers[i]!
    if (amount === 0) sums.zeros += times
  }
  return sums
}

/** The sums without value i, of all that come once, written to `out`; `below` is Σ of the values after it. */
export function sumsWithout(
  prepared: PreparedValues,
  all: SampleSums,
  i: number,
  below: number,
  out: SampleSums,
): void {
  const { amounts, logs, powers, settings } = prepared
  const amount = amounts[i]!
  out.size = all.size - 1
  out.zeros = all.zeros - (amount === 0 ? 1 : 0)
  out.total = all.total - amount
  out.squares = all.squares - amount * amount
  out.entropy = all.entropy - amount * logs[i]!
  out.logs = all.logs - logs[i]!
  out.powers = all.powers - powers[i]!
  out.ranked = all.ranked - (i + 1) * amount - below
  for (let k = 0; k < out.largest.length; k++) {
    const next = settings.largest[k]!
    const moved = i < next ? (next < amounts.length ? amounts[next]! : 0) - amount : 0
    out.largest[k] = all.largest[k]! + moved
  }
}
