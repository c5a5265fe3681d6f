/**
 * What covariates do to a model: by how much the logarithm of a rate, or of odds, rises with a unit of each. Plain numbers
 * of a document, in the order in which a fit was asked for them.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, expectObject, reject } from '../errors/index.js'
import type { ParameterRange, ParameterTable } from './parameters.js'
import { real } from './parameters.js'

/** What a covariate may act on. */
export type Process = 'purchase' | 'dropout'

/** One number per covariate. */
export type ByCovariate = Readonly<Record<string, number>>

/** Effects by process and covariate; at least one. */
export interface Effects {
  /** On the logarithm of the rate of purchases. */
  readonly purchase?: ByCovariate
  /** On the logarithm of the mean rate to leave, or of the odds of the mean probability to. */
  readonly dropout?: ByCovariate
  /** Covariates whose two effects are one number; they stand in both. */
  readonly equal?: readonly string[]
}

/** An effect that a fit estimates. */
export interface FreeEffect {
  /** `purchase.gender`, or `equal.gender` where it acts on both alike. */
  readonly name: string
  readonly covariate: string
  readonly on: readonly Process[]
}

const PROCESSES: readonly Process[] = ['purchase', 'dropout']

/**
 * The effects that are estimated, in the order of a covariance: on purchases, on dropout, and those that are one.
 *
 * @example
 * import { freeEffects } from 'clientele/model'
 * const effects = { purchase: { age: 0.1, web: 0.6 }, dropout: { web: 0.6 }, equal: ['web'] }
 * freeEffects(effects).map(({ name }) => name) // => ['purchase.age', 'equal.web']
 */
export function freeEffects(effects: Effects): readonly FreeEffect[] {
  const { equal = [] } = effects
  const own = PROCESSES.flatMap(process =>
    Object.keys(effects[process] ?? {})
      .filter(covariate => !equal.includes(covariate))
      .map(covariate => ({ name: `${process}.${covariate}`, covariate, on: [process] })),
  )
  return [...own, ...equal.map(covariate => ({ name: `equal.${covariate}`, covariate, on: PROCESSES }))]
}

/**
 * Their values, by name.
 *
 * @example
 * import { effectsByName } from 'clientele/model'
 * effectsByName({ purchase: { age: 0.1, web: 0.6 }, dropout: { web: 0.6 }, equal: ['web'] })
 * // => { 'purchase.age': 0.1, 'equal.web': 0.6 }
 */
export function effectsByName(effects: Effects): Readonly<Record<string, number>> {
  const entries = freeEffects(effects).map(({ name, covariate, on }) => [name, effects[on[0]!]![covariate]!] as const)
  return Object.fromEntries(entries)
}

/**
 * The same effects with other values.
 *
 * @param values one per effect that is estimated.
 * @example
 * import { effectsAt } from 'clientele/model'
 * effectsAt({ purchase: { web: 0 }, dropout: { web: 0 }, equal: ['web'] }, [0.6])
 * // => { purchase: { web: 0.6 }, dropout: { web: 0.6 }, equal: ['web'] }
 */
export function effectsAt(effects: Effects, values: ArrayLike<number>): Effects {
  const free = freeEffects(effects)
  const filledBy = (process: Process, covariate: string): number =>
    values[free.findIndex(effect => effect.covariate === covariate && effect.on.includes(process))]!
  const filled = PROCESSES.filter(process => effects[process] !== undefined).map(process => [
    process,
    Object.fromEntries(Object.keys(effects[process]!).map(name => [name, filledBy(process, name)])),
  ])
  return { ...effects, ...Object.fromEntries(filled) }
}

/**
 * Effects as parameters, to stand behind those of a model.
 *
 * @param rangeOf where each is searched; anywhere by default.
 * @example
 * import { effectTable } from 'clientele/model'
 * effectTable({ dropout: { web: -0.2 } })['dropout.web']?.meaning // => 'effect of web on dropout, per unit'
 */
export function effectTable(effects: Effects, rangeOf?: (effect: FreeEffect) => ParameterRange): ParameterTable {
  const entries = freeEffects(effects).map(effect => [effect.name, real(meaningOf(effect), rangeOf?.(effect))] as const)
  return Object.fromEntries(entries)
}

const OF_PROCESS = { purchase: 'the rate of purchases', dropout: 'dropout' }

function meaningOf({ covariate, on }: FreeEffect): string {
  return `effect of ${covariate} on ${on.map(process => OF_PROCESS[process]).join(' and ')}, per unit`
}

/**
 * Effects from anywhere, checked.
 *
 * @param processes what covariates may act on; both by default.
 * @throws ClienteleError naming the effect that is no number, or acts on what it may not.
 * @example
 * import { checkEffects } from 'clientele/model'
 * checkEffects({ dropout: { web: -0.2 } }, 'options.effects', ['dropout']) // => { dropout: { web: -0.2 } }
 * checkEffects({ purchase: { web: 1 } }, 'options.effects', ['dropout']) // => Error UNKNOWN_OPTION
 */
export function checkEffects(value: unknown, path: string, processes: readonly Process[] = PROCESSES): Effects {
  const fields = expectObject(value, path)
  expectKnownKeys(fields, [...processes, 'equal'], path)
  const given = processes.filter(process => fields[process] !== undefined)
  if (given.length === 0) reject('MISSING_VALUE', path, `effects on ${processes.join(' or ')}`, value)
  const effects: Effects = Object.fromEntries(
    given.map(process => [process, numbersIn(fields[process], `${path}.${process}`)]),
  )
  if (fields['equal'] === undefined) return effects
  const equal = expectList(fields['equal'], `${path}.equal`).map((covariate, i) => {
    const name = String(covariate)
    const { purchase, dropout } = effects
    if (purchase?.[name] !== undefined && purchase[name] === dropout?.[name]) return name
    return reject('INVALID_DOCUMENT', `${path}.equal[${i}]`, 'a covariate with one effect on both', covariate)
  })
  return { ...effects, equal }
}

function numbersIn(value: unknown, path: string): ByCovariate {
  const entries = Object.entries(expectObject(value, path))
  if (entries.length === 0) reject('EMPTY_INPUT', path, 'at least one covariate', value)
  return Object.fromEntries(entries.map(([name, effect]) => [name, expectFinite(effect, `${path}.${name}`)]))
}
