import type { Parameter, ParameterTable, ParamsOf, Warning } from '../../model/index.js'
import type { CustomerBase, Patterns } from '../../records/index.js'
import type { LikelihoodFit } from '../../statistics/index.js'
import { maximizeLikelihood } from '../../statistics/index.js'
import type { FitOptions } from '../contract.js'
import { expectBase } from '../histories.js'
import type { FitLaw } from './fit-law.js'
import { createLogLikelihood } from './likelihood.js'

/** A model to be fitted: its table with r and α first, then the parameters of the law in the law's order. */
export interface GammaPoissonFit<T extends ParameterTable> {
  readonly parameters: T & Readonly<Record<'r' | 'alpha', Parameter>>
  readonly law: FitLaw
  /** Typical sizes of the parameters for clients who buy and leave within some time. */
  readonly typical: (time: number) => ParamsOf<T>
}

/** The parameters at which the likelihood of a base is largest. */
export function fitGammaPoisson<T extends ParameterTable>(
  { parameters, law, typical }: GammaPoissonFit<T>,
  base: CustomerBase,
  options: FitOptions<ParamsOf<T>>,
): LikelihoodFit<ParamsOf<T>> {
  expectBase(base)
  const { patterns, dropped } = base
  return maximizeLikelihood<T>(
    {
      parameters,
      logLikelihood: createLogLikelihood(patterns, law),
      typical: typical(typicalGap(patterns)),
      scale: sizeOfTerms(patterns),
      observations: patterns.weight.reduce((total, weight) => total + weight, 0),
      dropped,
      warnings: warningsOf(patterns),
    },
    options,
  )
}

/** ln (r)ₓ grows as x ln x, and other terms take most of it away again. */
function sizeOfTerms({ size, frequency, weight }: Patterns): number {
  let sum = 0
  for (let i = 0; i < size; i++) sum += weight[i]! * (1 + frequency[i]! * Math.log1p(frequency[i]!))
  return sum
}

/** An eighth of the longest age: near enough for Newton's steps at every scale of time. */
export function typicalGap({ times }: Patterns): number {
  const longest = times[times.length - 1]!
  return longest > 0 ? longest / 8 : 1
}

function warningsOf({ frequency, size }: Patterns): readonly Warning[] {
  if (frequency[size - 1]! > 0) return []
  const message = 'Nobody bought twice, so neither the rate of purchases nor dropout can be learned. Observe for longer'
  return [{ code: 'NO_REPEAT_PURCHASES', message }]
}
