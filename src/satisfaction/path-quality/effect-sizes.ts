/**
 * How much does one path add to what is explained?
 *
 *   f² = (R² with it − R² without it) / (1 − R² with it)
 *
 * @see Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, chapter 9: 0.02 small, 0.15 medium, 0.35 large.
 * @module
 */
import { ClienteleError, expectKnownKeys, reject } from '../../errors/index.js'
import type { SurveyAnswers } from '../answers.js'
import type { PathModel, PathModelOptions, PathStructure } from '../path-model/index.js'
import { pathModel } from '../path-model/index.js'
import { expectModel } from '../path-model/model.js'
import { isAllExplained } from './explained-variance.js'
import { antecedentsOf } from './path-collinearity.js'

/** What one path adds. */
export interface EffectSize {
  readonly from: string
  readonly to: string
  /** >= 0 with scores kept. Absent where it cannot be told: nothing is left unexplained, or antecedents cannot be told apart. */
  readonly fSquared?: number
  /** By Cohen (1988): from 0.02, 0.15 and 0.35 on; absent without `fSquared`. */
  readonly size?: 'none' | 'small' | 'medium' | 'large'
}

/**
 * f² of every path, with the scores of the constructs as they are: what is lost is what the other antecedents cannot take over.
 *
 * @param model of `pathModel.fit`.
 * @returns in the order of the paths.
 * @throws ClienteleError `INVALID_DOCUMENT` for what is no path model.
 * @example
 * import { effectSizes, pathModel } from 'clientele/satisfaction'
 * const answers = { q: [1, 2, 3, 4, 5, 4], s: [2, 1, 4, 3, 5, 5], l: [2, 1, 3, 3, 4, 5] }
 * const single = name => ({ kind: 'composite', items: [name] })
 * const constructs = { Quality: single('q'), Satisfaction: single('s'), Loyalty: single('l') }
 * const paths = [{ from: 'Quality', to: 'Loyalty' }, { from: 'Satisfaction', to: 'Loyalty' }]
 * const [quality, satisfaction] = effectSizes(pathModel.fit(answers, { constructs, paths }))
 * quality.fSquared.toFixed(3) // => '0.000'
 * quality.size // => 'none'
 * satisfaction.size // => 'large'
 */
export function effectSizes(model: PathModel): readonly EffectSize[] {
  const { params } = expectModel(model, 'model')
  const { constructs, explained, paths } = params
  const deviations = new Map(constructs.map(({ name, deviation }) => [name, deviation]))
  const outcomes = new Map(
    explained.map(({ name, rSquared }) => [name, { rSquared, inflation: antecedentsOf(params, name) }]),
  )
  return paths.map(({ from, to, coefficient }) => {
    const { rSquared, inflation } = outcomes.get(to)!
    // What a coefficient explains by itself: its square over what its own variance is inflated by.
    const lost = (coefficient * deviations.get(from)!) ** 2 / inflation.get(from)!
    return { from, to, ...sizeOf(Number.isFinite(inflation.get(from)!) ? lost : Number.NaN, rSquared) }
  })
}

/**
 * f² of every path by estimating the model anew without it, weights and all, as some programs do. It differs from the one with
 * scores kept, since without the path its construct is scored by other neighbours, and may be negative.
 *
 * @param model of `pathModel.fit`.
 * @param answers those of the fit; by question.
 * @param options those of the fit that the model does not hold: `weights`, which must be given again where it had any.
 * @returns in the order of the paths; without a figure where the model cannot do without the path, as those of the parts of an interaction.
 * @throws ClienteleError `INVALID_DOCUMENT` for what is no path model; `MISSING_VALUE` for weights that the fit had; errors of
 * `pathModel.fit` for answers and weights.
 * @example
 * import { pathModel, refittedEffectSizes } from 'clientele/satisfaction'
 * const answers = { q: [1, 2, 3, 4, 5, 4], s1: [2, 1, 4, 3, 5, 5], s2: [1, 2, 3, 4, 4, 5], l: [2, 1, 3, 3, 4, 5] }
 * const of = (...items) => ({ kind: 'composite', items })
 * const constructs = { Quality: of('q'), Satisfaction: of('s1', 's2'), Loyalty: of('l') }
 * const paths = [{ from: 'Quality', to: 'Loyalty' }, { from: 'Satisfaction', to: 'Loyalty' }]
 * const model = pathModel.fit(answers, { constructs, paths })
 * refittedEffectSizes(model, answers).map(({ fSquared }) => fSquared.toFixed(3)) // => ['1.241', '10.362']
 */
export function refittedEffectSizes(
  model: PathModel,
  answers: SurveyAnswers,
  options: Pick<PathModelOptions, 'weights'> = {},
): readonly EffectSize[] {
  expectKnownKeys(options, ['weights'], 'options')
  const { params, fit } = expectModel(model, 'model')
  if (fit.effectiveObservations !== undefined && options.weights === undefined) {
    reject('MISSING_VALUE', 'options.weights', 'the weights with which the model was fitted', undefined)
  }
  const { scheme, standardise, structure } = params
  const { missing, tolerance, mostIterations } = fit
  const settings = { scheme, standardise, missing, tolerance, mostIterations, ...options }
  const explained = new Map(
    pathModel.fit(answers, structure, settings).params.explained.map(of => [of.name, of.rSquared]),
  )
  return params.paths.map(({ from, to }) => {
    const rSquared = explained.get(to)!
    const without = withoutPath(structure, from, to)
    const left = without === undefined ? 0 : explainedBy(answers, without, to, settings)
    return { from, to, ...sizeOf(left === undefined ? Number.NaN : rSquared - left, rSquared) }
  })
}

/** Undefined where nothing is left that acts on the outcome. Constructs without any path left go, too. */
function withoutPath({ constructs, paths }: PathStructure, from: string, to: string): PathStructure | undefined {
  const left = paths.filter(path => path.from !== from || path.to !== to)
  if (!left.some(path => path.to === to)) return undefined
  const inPaths = new Set(left.flatMap(path => [path.from, path.to]))
  const parts = new Set<string>()
  for (const [name, construct] of Object.entries(constructs)) {
    if (construct.kind === 'higher-order' && inPaths.has(name)) for (const part of construct.of) parts.add(part)
  }
  const kept = Object.entries(constructs).filter(([name]) => inPaths.has(name) || parts.has(name))
  return { constructs: Object.fromEntries(kept), paths: left }
}

/** Undefined where the structure can no longer be estimated. */
function explainedBy(
  answers: SurveyAnswers,
  structure: PathStructure,
  outcome: string,
  settings: PathModelOptions,
): number | undefined {
  try {
    return pathModel.fit(answers, structure, settings).params.explained.find(({ name }) => name === outcome)?.rSquared
  } catch (error) {
    if (error instanceof ClienteleError) return undefined
    throw error
  }
}

function sizeOf(lost: number, rSquared: number): Pick<EffectSize, 'fSquared' | 'size'> {
  const fSquared = lost / (1 - rSquared)
  if (isAllExplained(rSquared) || !Number.isFinite(fSquared)) return {}
  const size = fSquared < 0.02 ? 'none' : fSquared < 0.15 ? 'small' : fSquared < 0.35 ? 'medium' : 'large'
  return { fSquared, size }
}
