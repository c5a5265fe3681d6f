/**
 * Indices of concentration and inequality from the sums of a sample.
 *
 * @module
 */
import type { ReportSettings } from './report-settings.js'
import type { SampleSums } from './weighted-sums.js'

/** The indices of a report. */
export const FIGURES = [
  'herfindahl',
  'normalisedHerfindahl',
  'effectiveNumber',
  'entropy',
  'hallTideman',
  'gini',
  'theil',
  'meanLogDeviation',
  'atkinson',
] as const

/** The name of an index in a report. */
export type ConcentrationFigure = (typeof FIGURES)[number]

/** An index of a sample whose total is above 0; `undefined` where the sample has none. */
export function figureOf(name: ConcentrationFigure, sums: SampleSums, settings: ReportSettings): number | undefined {
  return RULES[name](sums, settings)
}

/** The share of the k largest, by the place of k in the settings. */
export function largestShareOf(sums: SampleSums, place: number): number {
  return Math.min(1, sums.largest[place]! / sums.total)
}

type Rule = (sums: SampleSums, settings: ReportSettings) => number | undefined

const herfindahl = ({ size, total, squares }: SampleSums): number =>
  Math.min(1, Math.max(1 / size, squares / (total * total)))

/** Σ s ln s = Σ y ln y / total − ln total. */
const negativeEntropy = ({ size, total, entropy }: SampleSums): number =>
  Math.max(0 - Math.log(size), Math.min(0, entropy / total - Math.log(total)))

const hallTideman = ({ total, ranked }: SampleSums): number => Math.min(1, 1 / ((2 * ranked) / total - 1))

const RULES: Readonly<Record<ConcentrationFigure, Rule>> = {
  herfindahl,
  normalisedHerfindahl: sums =>
    sums.size === 1 ? undefined : (herfindahl(sums) - 1 / sums.size) / (1 - 1 / sums.size),
  effectiveNumber: sums => 1 / herfindahl(sums),
  entropy: sums => 0 - negativeEntropy(sums),
  hallTideman,
  gini: sums => Math.max(0, 1 - 1 / (sums.size * hallTideman(sums))),
  theil: sums => Math.max(0, Math.log(sums.size) + negativeEntropy(sums)),
  meanLogDeviation: ({ size, zeros, total, logs }) =>
    zeros > 0 ? undefined : Math.max(0, Math.log(total / size) - logs / size),
  atkinson: (sums, { aversion }) => atkinson(sums, aversion),
}

function atkinson({ size, zeros, total, logs, powers }: SampleSums, aversion: number): number {
  if (aversion >= 1 && zeros > 0) return 1
  const logEven = aversion === 1 ? logs / size : Math.log(powers / size) / (1 - aversion)
  return Math.min(1, Math.max(0, 0 - Math.expm1(logEven - Math.log(total / size))))
}
