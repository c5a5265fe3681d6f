import type { Parameter, Warning } from '../../model/index.js'
import type { CustomerBase, Patterns } from '../../records/index.js'
import type { LikelihoodFit } from '../../statistics/index.js'
import { maximizeLikelihood } from '../../statistics/index.js'
import type { FitOptions } from '../contract.js'
import { expectBase } from '../histories.js'
import type { BetaGeometricParams, FirstChance } from './family.js'
import { createLogLikelihood } from './likelihood.js'

/** The parameters at which the likelihood of a base is largest. */
export function fitBetaGeometric(
  parameters: Readonly<Record<keyof BetaGeometricParams, Parameter>>,
  first: FirstChance,
  base: CustomerBase,
  options: FitOptions<BetaGeometricParams>,
): LikelihoodFit<BetaGeometricParams> {
  expectBase(base)
  const { patterns, dropped } = base
  return maximizeLikelihood(
    {
      parameters,
      logLikelihood: createLogLikelihood(patterns, first),
      typical: { r: 1, alpha: typicalGap(patterns), a: 1, b: 1 },
      observations: patterns.weight.reduce((total, weight) => total + weight, 0),
      dropped,
      warnings: warningsOf(patterns),
    },
    options,
  )
}

/** An eighth of the longest age: near enough for Newton's steps at every scale of time. */
export function typicalGap({ times }: Patterns): number {
  const longest = times[times.length - 1]!
  return longest > 0 ? longest / 8 : 1
}

/** What is wrong with a base before anything is fitted to it. */
export function warningsOf({ frequency, size }: Patterns): readonly Warning[] {
  if (frequency[size - 1]! > 0) return []
  const message = 'Nobody bought twice, so neither the rate of purchases nor dropout can be learned. Observe for longer'
  return [{ code: 'NO_REPEAT_PURCHASES', message }]
}
