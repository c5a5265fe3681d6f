/**
 * A straight line with seasons that a few wild values do not move.
 *
 * @module
 */
import { quantiles } from '../quantile.js'

/** Values by place in a series: some places may have none. */
export interface SeriesPlaces {
  /** Places that have a value, ascending. */
  readonly places: readonly number[]
  readonly values: ArrayLike<number>
}

/** The line of each season. */
export interface SeasonalLine {
  /** Per place: the median of {@link seasonalSlopes}. */
  readonly slope: number
  /** What lies above the slope, by season: medians. Every season has a value. */
  readonly offsets: readonly number[]
}

/** The line whose slope is the median of those between values of the same season. */
export function seasonalLine({ places, values }: SeriesPlaces, period: number): SeasonalLine {
  const slope = median(seasonalSlopes({ places, values }, period))
  const offsets = Array.from({ length: period }, (_, season) =>
    median(places.filter(t => t % period === season).map(t => values[t]! - slope * t)),
  )
  return { slope, offsets }
}

/** Slopes between all pairs of values of the same season. */
export function seasonalSlopes({ places, values }: SeriesPlaces, period: number): readonly number[] {
  const found: number[] = []
  for (const [i, t] of places.entries()) {
    for (let j = i + 1; j < places.length; j++) {
      const later = places[j]!
      if ((later - t) % period === 0) found.push((values[later]! - values[t]!) / (later - t))
    }
  }
  return found
}

function median(values: readonly number[]): number {
  return quantiles(values, [0.5])[0]!
}
