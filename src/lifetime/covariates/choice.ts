/**
 * Which covariates act on what, as a caller asks for it.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectNonNegative, expectObject, expectText, reject } from '../../errors/index.js'
import type { Effects, Process } from '../../model/index.js'

/** How strongly the size of effects counts against them, one for all or by process. */
export type Penalty = number | { readonly purchase?: number; readonly dropout?: number }

/** Covariates that may act on dropout only. */
export interface DropoutCovariates {
  /** Covariates that may make clients leave sooner or later. */
  readonly dropout: readonly string[]
  /**
   * λ ≥ 0: half of it times the sum of the squared effects, each per standard deviation of its covariate, is taken off the
   * log-likelihood of all clients; 0 by default. `chooseL2` finds one.
   */
  readonly l2?: Penalty
}

/** Covariates that may act on purchases, on dropout, or on both. */
export interface Covariates extends Partial<DropoutCovariates> {
  /** Covariates that may make clients buy more or less often. */
  readonly purchase?: readonly string[]
  /** Those of both lists whose two effects are to be one number. */
  readonly equal?: readonly string[]
}

/** The same, checked. */
export interface CheckedCovariates {
  /** Effects of 0 of every covariate asked for. */
  readonly none: Effects
  readonly l2: Readonly<Record<Process, number>>
}

/** Columns of covariates of clients to be drawn, by name. */
export type DrawnCovariates = Readonly<Record<string, ArrayLike<number>>>

/** Refuses names that are none, twice there, or equal without standing in both lists. */
export function checkCovariates(covariates: unknown, processes: readonly Process[]): CheckedCovariates {
  const fields = expectObject(covariates, PATH)
  const canBeEqual = processes.length > 1
  expectKnownKeys(fields, [...processes, ...(canBeEqual ? ['equal'] : []), 'l2'], PATH)
  const lists = new Map(processes.map(process => [process, namesIn(fields[process], `${PATH}.${process}`)]))
  const asked = processes.filter(process => lists.get(process)!.length > 0)
  if (asked.length === 0) reject('EMPTY_INPUT', PATH, `covariates of ${processes.join(' or ')}`, covariates)
  const equal = namesIn(fields['equal'], `${PATH}.equal`)
  const strange = equal.find(name => processes.some(process => !lists.get(process)!.includes(name)))
  if (strange !== undefined) {
    reject('CONFLICTING_OPTIONS', `${PATH}.equal`, 'covariates of both purchase and dropout', strange)
  }
  const none = asked.map(process => [process, Object.fromEntries(lists.get(process)!.map(name => [name, 0]))] as const)
  return {
    none: { ...Object.fromEntries(none), ...(equal.length === 0 ? {} : { equal }) },
    l2: penaltiesOf(fields['l2'], processes),
  }
}

function namesIn(list: unknown, path: string): readonly string[] {
  if (list === undefined) return []
  const names = expectList(list, path).map((name, i) => expectText(name, `${path}[${i}]`))
  const twice = names.find((name, i) => names.indexOf(name) < i)
  if (twice !== undefined) reject('CONFLICTING_OPTIONS', path, 'each covariate once', twice)
  return names
}

function penaltiesOf(l2: unknown, processes: readonly Process[]): Readonly<Record<Process, number>> {
  if (typeof l2 !== 'object' || l2 === null) {
    const strength = l2 === undefined ? 0 : expectNonNegative(l2, `${PATH}.l2`)
    return { purchase: strength, dropout: strength }
  }
  expectKnownKeys(l2, processes, `${PATH}.l2`)
  const fields = expectObject(l2, `${PATH}.l2`)
  const strengthOf = (process: Process): number =>
    fields[process] === undefined ? 0 : expectNonNegative(fields[process], `${PATH}.l2.${process}`)
  return { purchase: strengthOf('purchase'), dropout: strengthOf('dropout') }
}

const PATH = 'options.covariates'
