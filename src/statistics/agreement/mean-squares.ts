/**
 * Where the variance of ratings comes from: things, judges, the rest.
 *
 * @module
 */
import { compensatedSum } from '../../numeric/core.js'

/** Mean squares of a table of things by judges, in squares of its unit. */
export interface MeanSquares {
  readonly things: number
  readonly judges: number
  /** Between things. */
  readonly between: number
  /** Within things: judges and rest together. */
  readonly within: number
  readonly ofJudges: number
  readonly rest: number
}

/** Of ratings in parts of the farthest from their mean; undefined where all are the same. */
export function meanSquares(table: readonly (readonly number[])[]): MeanSquares | undefined {
  const [things, judges] = [table.length, table[0]!.length]
  const first = table[0]![0]!
  const all = table.flat()
  if (all.every(rating => rating === first)) return undefined
  const centre = compensatedSum(all.map(rating => rating / things / judges - first / things / judges)) + first
  const unit = all.reduce((most, rating) => Math.max(most, Math.abs(rating - centre)), 0)
  const scaled = table.map(row => row.map(rating => (rating - centre) / unit))
  const ofThing = scaled.map(row => compensatedSum(row) / judges)
  const ofJudge = Array.from({ length: judges }, (_, j) => compensatedSum(scaled.map(row => row[j]!)) / things)
  const grand = compensatedSum(ofThing) / things
  const between = (judges * compensatedSum(ofThing.map(mean => (mean - grand) ** 2))) / (things - 1)
  const ofJudges = (things * compensatedSum(ofJudge.map(mean => (mean - grand) ** 2))) / (judges - 1)
  const within = compensatedSum(scaled.flatMap((row, i) => row.map(rating => (rating - ofThing[i]!) ** 2)))
  const left = scaled.flatMap((row, i) => row.map((rating, j) => (rating - ofThing[i]! - ofJudge[j]! + grand) ** 2))
  return {
    things,
    judges,
    between: withoutRounding(between),
    within: withoutRounding(within / (things * (judges - 1))),
    ofJudges: withoutRounding(ofJudges),
    rest: withoutRounding(compensatedSum(left) / ((things - 1) * (judges - 1))),
  }
}

/** 0 for what is but rounding of it, beside ratings of up to 1. */
function withoutRounding(square: number): number {
  return square < 1e-28 ? 0 : square
}
