/**
 * Volumes of components that are found in turn with a shape that all have.
 *
 * @module
 */

/** Rounds after which volumes are taken as they are. */
const MOST_ROUNDS = 200

/** Relative change at which volumes have settled. */
const SETTLED = 1e-11

/** Repeats a round until no volume moves; a volume that is no number ends it, and the mixture is refused as singular. */
export function settle(
  start: readonly number[],
  round: (volumes: readonly number[]) => readonly number[],
): readonly number[] {
  let volumes = start
  for (let i = 0; i < MOST_ROUNDS; i++) {
    const next = round(volumes)
    const moved = next.some((volume, k) => Math.abs(volume - volumes[k]!) > SETTLED * volume)
    volumes = next
    if (!moved) return volumes
  }
  return volumes
}

/** (Π vᵢ)^(1/n), by logarithms: 0 where a value is 0. */
export function geometricMean(values: ArrayLike<number>): number {
  let logs = 0
  for (let i = 0; i < values.length; i++) logs += Math.log(values[i]!)
  return Math.exp(logs / values.length)
}

/** Adds a multiple of a part to a total. */
export function addTimes(factor: number, part: Float64Array, total: Float64Array): void {
  for (let at = 0; at < total.length; at++) total[at]! += factor * part[at]!
}

/** The sum of a few numbers. */
export function sumOf(values: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]!
  return sum
}
