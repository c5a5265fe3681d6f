/**
 * From the parameters of an average client and effects per standard deviation to the parameters of a client whose
 * covariates are all 0 and to effects per unit: the same model, in numbers that can be read and scored with.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { EffectErrors, Effects, LikelihoodReport, ParameterTable, ParamsOf, Warning } from '../../model/index.js'
import { effectsAt, mapParameters, pointOf } from '../../model/index.js'
import type { LikelihoodFit } from '../../statistics/fitting.js'
import type { Design } from './design.js'
import type { GroupedProblem } from './grouped-problem.js'
import type { PointShift } from './point-shift.js'

/** Parameters and effects with the report on both. */
export interface EffectsFit<P> extends LikelihoodFit<P> {
  readonly effects: Effects
}

type Matrix = readonly (readonly number[])[]

/** What a search over standardised covariates found, in the units of the covariates. */
export function inUnits<T extends ParameterTable>(
  { plain, path }: Pick<GroupedProblem<T>, 'plain' | 'path'>,
  { free, spreads }: Omit<Design, 'groups'>,
  shift: PointShift,
  none: Effects,
  { params: found, fit }: LikelihoodFit<Readonly<Record<string, number>>>,
): EffectsFit<ParamsOf<T>> {
  const { parameters } = plain
  const values = free.map(({ name }, e) => found[name]! / spreads[e]!.deviation)
  /** By how much an average client is shifted against one whose covariates are 0, per standardised effect. */
  const back = free.map((_, e) => -spreads[e]!.mean / spreads[e]!.deviation)
  const backOn = (process: 'purchase' | 'dropout'): number[] =>
    free.map(({ on }, e) => (on.includes(process) ? back[e]! : 0))
  const [purchase, dropout] = [backOn('purchase'), backOn('dropout')]
  const total = (factors: readonly number[]): number =>
    free.reduce((sum, { name }, e) => sum + factors[e]! * found[name]!, 0)
  const centre = mapParameters(parameters, name => found[name]!)
  shift.at(pointOf(parameters, centre), total(purchase), total(dropout))
  const params = mapParameters(parameters, (name, i) => {
    const { least, most } = parameters[name]!
    const value = Math.exp(shift.point[i]!)
    if (value >= least && value <= most) return value
    const expected = 'covariates whose 0 lies near their values, as parameters are those of a client with 0'
    return reject('OUT_OF_RANGE', path, expected, `${name} ${value}`, 'Take the mean off them')
  })

  const { standardErrors: _, covariance: ofFound, ...rest } = fit
  const scales = [...Object.keys(parameters).map(name => 1 / found[name]!), ...free.map(() => 1)]
  const rows = jacobianOf(
    shift,
    Object.values(params),
    purchase,
    dropout,
    free.map((_e, e) => 1 / spreads[e]!.deviation),
  ).map(row => row.map((cell, j) => cell * scales[j]!))
  const covariance = ofFound && sandwich(rows, ofFound)
  const report: LikelihoodReport<ParamsOf<T>> = {
    ...rest,
    ...(covariance && {
      standardErrors: mapParameters(parameters, (_name, i) => Math.sqrt(covariance[i]![i]!)),
      effectErrors: errorsOf(none, covariance, shift.size),
      covariance,
    }),
    warnings: fit.warnings.map(warning => inWords(warning, free)),
  }
  return { params, effects: effectsAt(none, values), fit: report }
}

/** Of parameters and effects per unit, in the coordinates of an average client and in standardised effects. */
function jacobianOf(
  { size, jacobian }: PointShift,
  params: readonly number[],
  purchase: readonly number[],
  dropout: readonly number[],
  perUnit: readonly number[],
): number[][] {
  const width = size + 2
  const ofParams = params.map((param, i) => {
    const row = Array.from(jacobian.subarray(i * width, (i + 1) * width), cell => param * cell)
    const ofEffects = purchase.map((p, e) => p * row[size]! + dropout[e]! * row[size + 1]!)
    return [...row.slice(0, size), ...ofEffects]
  })
  const ofEffects = perUnit.map((unit, e) => [...params.map(() => 0), ...perUnit.map((_, f) => (e === f ? unit : 0))])
  return [...ofParams, ...ofEffects]
}

/** J C Jᵀ, symmetric to the last digit. */
function sandwich(rows: Matrix, inner: Matrix): Matrix {
  const half = rows.map(row => inner.map(column => dot(row, column)))
  return rows.map((_, i) => rows.map((__, j) => (j <= i ? dot(half[i]!, rows[j]!) : dot(half[j]!, rows[i]!))))
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, i) => sum + x * b[i]!, 0)
}

function errorsOf(none: Effects, covariance: Matrix, size: number): EffectErrors {
  const { equal: _, ...errors } = effectsAt(
    none,
    covariance.slice(size).map((row, e) => Math.sqrt(row[size + e]!)),
  )
  return errors
}

/** An effect at the edge of what is searched has words of its own. */
function inWords(warning: Warning, free: Design['free']): Warning {
  const effect = free.find(({ name }) => warning.code === 'AT_BOUNDARY' && warning.path === `params.${name}`)
  if (effect === undefined) return warning
  const { covariate, on, name } = effect
  const message = `The data do not bound the effect of ${covariate} on ${on.join(' and ')}: ${SEPARATED}`
  return { code: 'AT_BOUNDARY', message, path: `effects.${name}` }
}

const SEPARATED =
  'clients of one kind all did the same, such as none of them leaving. Merge levels, leave it out, or give l2'
