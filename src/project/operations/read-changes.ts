/**
 * Changes of assumptions, checked against the project they are for.
 *
 * @module
 */
import {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectOneOf,
  reject,
} from '../../errors/index.js'
import type { ProjectDescription } from '../../records/core.js'
import type { DriverTarget, ProjectChange } from './types.js'

/** A change that was checked. */
export interface Driver {
  readonly on: DriverTarget['on']
  /** What it moves; absent for all of the kind. */
  readonly name?: string
  /** By year, the last going on; one value for what is no course of years. */
  readonly values: readonly number[]
}

/** Checks changes of the project it was made for. */
export type ChangeReader = (changes: readonly ProjectChange[]) => readonly Driver[]

/** What each target may name one of, and the field that names it. */
const FIELDS = {
  volume: 'line',
  price: 'line',
  'operating-cost': 'line',
  maintenance: 'line',
  capex: 'line',
  inflation: 'index',
  'exchange-rate': 'currency',
  'interest-rate': 'tranche',
  delay: undefined,
  abandonment: undefined,
} as const satisfies Record<DriverTarget['on'], string | undefined>

const TARGETS: readonly DriverTarget['on'][] = [
  'volume',
  'price',
  'operating-cost',
  'maintenance',
  'capex',
  'inflation',
  'exchange-rate',
  'interest-rate',
  'delay',
  'abandonment',
]

type Names = Readonly<Record<DriverTarget['on'], readonly string[]>>

export function changeReader(description: ProjectDescription): ChangeReader {
  const names = namesOf(description)
  return changes => {
    expectList(changes, 'changes')
    return Array.from(changes, (change, i) => readChange(change, `changes[${i}]`, names))
  }
}

function readChange(value: unknown, path: string, names: Names): Driver {
  const change = expectObject(value, path)
  expectKnownKeys(change, ['target', 'value'], path)
  const target = expectObject(change['target'], `${path}.target`)
  const on = expectOneOf(target['on'], TARGETS, `${path}.target.on`)
  const values = readValues(change['value'], on, `${path}.value`)
  const field = FIELDS[on]
  expectKnownKeys(target, field === undefined ? ['on'] : ['on', field], `${path}.target`)
  const given = field === undefined ? undefined : target[field]
  if (field === undefined || given === undefined) return { on, values }
  const name = names[on].find(known => known === given)
  if (name === undefined) reject('OUT_OF_RANGE', `${path}.target.${field}`, oneOf(names[on], field), given)
  return { on, name, values }
}

function oneOf(names: readonly string[], field: string): string {
  if (names.length === 0) return `no ${field}, for the project has none to move`
  const more = names.length > 10 ? `, ... ${names.length - 10} more` : ''
  return `one of ${names.slice(0, 10).join(', ')}${more}`
}

function readValues(value: unknown, on: DriverTarget['on'], path: string): readonly number[] {
  if (on === 'delay' || on === 'abandonment') return [expectInteger(value, path)]
  const check = on === 'inflation' || on === 'interest-rate' ? expectFinite : expectNonNegative
  if (typeof value === 'number') return [check(value, path)]
  if (!Array.isArray(value)) return reject('INVALID_TYPE', path, 'a number, or an array of them by year', value)
  if (value.length === 0) reject('EMPTY_INPUT', path, 'at least one value', value)
  return Array.from(value, (each: unknown, year) => check(each, `${path}[${year}]`))
}

function namesOf(description: ProjectDescription): Names {
  const {
    revenues,
    operatingCosts = [],
    maintenance = [],
    capex,
    indices = {},
    exchangeRates = {},
    financing,
  } = description
  const of = (lines: readonly { readonly name: string }[]): string[] => lines.map(line => line.name)
  return {
    volume: of(revenues.filter(line => line.kind === 'volume-price')),
    price: of(revenues),
    'operating-cost': of(operatingCosts),
    maintenance: of(maintenance),
    capex: of(capex),
    inflation: Object.keys(indices),
    'exchange-rate': Object.keys(exchangeRates),
    'interest-rate': of(financing.debt?.tranches ?? []),
    delay: [],
    abandonment: [],
  }
}
