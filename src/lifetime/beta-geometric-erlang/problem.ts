import type { Warning } from '../../model/index.js'
import type { CustomerBase } from '../../records/core.js'
import type { LikelihoodProblem } from '../../statistics/fitting.js'
import type { FirstChance } from '../beta-geometric/index.js'
import { SKEWED } from '../beta-geometric/index.js'
import {
  clientsIn,
  expectBase,
  oneTimeBuyersWarnings,
  RATE_AND_DROPOUT,
  sizeOfTerms,
  typicalGap,
  warningsWithoutRepeats,
} from '../foundation/index.js'
import { intervalTerm, knowsIntervals } from './intervals.js'
import { createLogLikelihood } from './likelihood.js'
import { ESTIMATED } from './parameters.js'

/** The likelihood of a base for purchases that take k stages, and what a search needs to know of it. */
export function erlangProblem(first: FirstChance, base: CustomerBase, k: number): LikelihoodProblem<typeof ESTIMATED> {
  expectBase(base)
  const { patterns, dropped } = base
  const constant = intervalTerm(base, k)
  const without = warningsWithoutRepeats(patterns, RATE_AND_DROPOUT)
  const objective = createLogLikelihood(patterns, first, k)
  return {
    parameters: ESTIMATED,
    logLikelihood: {
      evaluate(point, out) {
        objective.evaluate(point, out)
        out.value += constant
      },
    },
    scale: ROUNDINGS * sizeOfTerms(patterns, k),
    typical: { r: 1, alpha: typicalGap(patterns) / k, a: 1, b: 1 },
    observations: clientsIn(patterns),
    dropped,
    warnings: [
      ...without,
      ...(first === 0 ? oneTimeBuyersWarnings(patterns, 'mbgCnbd or paretoNbd') : []),
      ...(k === 1 || knowsIntervals(base) ? [] : [WITHOUT_INTERVALS]),
    ],
    ...(first === 0 ? {} : { skewed: SKEWED }),
  }
}

/** Each term carries the roundings of several logarithms and of what was added up before it. */
const ROUNDINGS = 8

const WITHOUT_INTERVALS: Warning = {
  code: 'INTERVALS_NOT_KEPT',
  message:
    "The log-likelihood lacks a constant, as the times between purchases are not known: do not compare it with that of another k or model. Build the base with { keep: ['intervals'] }",
}
