/**
 * The options of expected credit losses, checked and complete.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject, expectOneOf, reject } from '../../../errors/index.js'
import type { Scenario } from '../../../model/index.js'
import { scenarioWeights } from '../../../model/index.js'
import type { CreditLossOptions, DefaultTiming, UnderScenario } from './types.js'

/** One story and its share; without scenarios there is one that changes nothing. */
export interface Story {
  readonly name: string
  readonly weight: number
  readonly scenario?: Scenario
}

/** The options, complete. */
export interface CreditLossSettings {
  readonly periodsPerYear: number
  readonly timing: DefaultTiming
  readonly beyondCurve: 'refuse' | 'last-hazard'
  readonly stories: readonly Story[]
}

const KNOWN = ['periodsPerYear', 'timing', 'scenarios', 'underScenario', 'beyondCurve']
const ALONE: readonly Story[] = [{ name: 'given', weight: 1 }]

/** Options as a caller gives them, with those of the verb that asks. */
export function creditLossSettings(
  options: Omit<CreditLossOptions, 'underScenario'> & { readonly underScenario?: unknown },
  own: readonly string[] = [],
): CreditLossSettings {
  expectKnownKeys(options, [...KNOWN, ...own], 'options')
  const { periodsPerYear = 12, timing = 'mid-period', beyondCurve = 'refuse', scenarios, underScenario } = options
  if ((scenarios === undefined) !== (underScenario === undefined)) {
    const missing = scenarios === undefined ? 'scenarios' : 'underScenario'
    const hint = 'Scenarios say which stories count, underScenario what each changes'
    reject('MISSING_VALUE', `options.${missing}`, 'both scenarios and underScenario, or neither', undefined, hint)
  }
  return {
    periodsPerYear: expectInteger(periodsPerYear, 'options.periodsPerYear', 1, 365),
    timing: expectOneOf(timing, ['mid-period', 'end-of-period'], 'options.timing'),
    beyondCurve: expectOneOf(beyondCurve, ['refuse', 'last-hazard'], 'options.beyondCurve'),
    stories:
      scenarios === undefined
        ? ALONE
        : scenarioWeights(scenarios).map(({ scenario, weight }) => ({ name: scenario.name, weight, scenario })),
  }
}

/** What a story makes of what is given, and where each field stands, for errors. */
export interface StoryInputs<Inputs> {
  readonly inputs: Inputs
  readonly pathOf: (field: string) => string
}

/** What is given, with what the story changes in it. */
export function inputsOf<Inputs extends object>(
  given: Inputs,
  { name, scenario }: Story,
  under: UnderScenario<Inputs> | undefined,
  { base, changeable }: { readonly base: string; readonly changeable: readonly string[] },
): StoryInputs<Inputs> {
  if (under === undefined || scenario === undefined) return { inputs: given, pathOf: field => `${base}.${field}` }
  const isFunction = typeof under === 'function'
  const path = isFunction ? `options.underScenario('${name}')` : `options.underScenario.${name}`
  const changes = isFunction ? under(scenario, given) : ownValue(under, name)
  if (changes === undefined) return reject('MISSING_VALUE', path, 'what the scenario changes, {} for nothing', changes)
  expectKnownKeys(expectObject(changes, path), changeable, path)
  const pathOf = (field: string): string => `${Object.hasOwn(changes, field) ? path : base}.${field}`
  return { inputs: { ...given, ...changes }, pathOf }
}

function ownValue<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  expectObject(record, 'options.underScenario')
  return Object.hasOwn(record, name) ? record[name] : undefined
}
