/**
 * An application read once, with its figures as facts beside the others.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, expectObject, reject } from '../../../errors/index.js'
import type { KnownFacts } from '../../../records/conditions/read-facts.js'
import { expectKinds, readFacts } from '../../../records/conditions/read-facts.js'
import type { Fact } from '../../../records/core.js'
import { expectRate } from '../../profitability/engine/read-rate.js'
import { FIGURES } from './fact-kinds.js'
import { amountIn, expectName, expectProbability } from './read-parts.js'
import type { ReadPolicy } from './read-policy.js'
import type { Application, ApplicationFigures } from './types.js'

/** An application without a fault. */
export interface ReadApplication {
  readonly id: string
  /** Minor units. */
  readonly amount: number
  /** Facts, figures, the amount in units of its currency and the price. */
  readonly known: KnownFacts
  readonly limits: readonly { readonly name: string; readonly largest: number }[]
}

export function readApplication(application: Application, policy: ReadPolicy): ReadApplication {
  expectKnownKeys(application, ['id', 'amount', 'price', 'facts', 'figures'], 'application')
  const { currency, minorUnits, kinds } = policy
  const id = expectName(application.id, 'application.id')
  const amount = amountIn(currency, application.amount, 1, 'application.amount')
  const known = new Map(readFacts(application.facts, 'application.facts'))
  for (const name of FIGURES) {
    if (!known.has(name)) continue
    const hint = 'Figures, amount and price have fields of their own'
    reject('CONFLICTING_OPTIONS', `application.facts.${name}`, 'facts of other names', known.get(name), hint)
  }
  expectKinds(known, kinds, 'application.facts')
  known.set('amount', amount / minorUnits)
  if (application.price !== undefined) known.set('price', expectRate(application.price, 'application.price'))
  const { figures = {} } = application
  for (const [name, figure] of readFigures(figures)) known.set(name, figure)
  return { id, amount, known, limits: readLimits(figures.limits, currency) }
}

/** The number known of a figure, if any. */
export function figureOf({ known }: ReadApplication, name: (typeof FIGURES)[number]): number | undefined {
  const figure = known.get(name)
  return typeof figure === 'number' ? figure : undefined
}

/** The same application with one thing otherwise. */
export function withFact(application: ReadApplication, name: string, fact: Fact): ReadApplication {
  return { ...application, known: new Map(application.known).set(name, fact) }
}

/** The same application for another amount, in minor units; its figures are taken as they are. */
export function withAmount(application: ReadApplication, amount: number, minorUnits: number): ReadApplication {
  return { ...withFact(application, 'amount', amount / minorUnits), amount }
}

/** The same application at another price, at which another return is earned, not known here. */
export function withPrice(application: ReadApplication, price: number): ReadApplication {
  const known = new Map(application.known).set('price', price)
  known.delete('raroc')
  return { ...application, known }
}

const FIGURE_DOORS = {
  probabilityOfDefault: expectProbability,
  score: expectFinite,
  raroc: expectReturn,
  minimumPrice: expectRate,
} as const

/** Of next to no capital any return is earned, but none that no percentage can tell. */
function expectReturn(value: unknown, path: string): number {
  const number = expectFinite(value, path)
  return Math.abs(number) <= 1e100 ? number : reject('OUT_OF_RANGE', path, 'a number from -1e100 to 1e100', value)
}

function* readFigures(figures: ApplicationFigures): Generator<readonly [string, number]> {
  const path = 'application.figures'
  expectKnownKeys(figures, ['probabilityOfDefault', 'score', 'raroc', 'minimumPrice', 'limits'], path)
  for (const name of ['probabilityOfDefault', 'score', 'raroc', 'minimumPrice'] as const) {
    const figure = figures[name]
    if (figure === undefined) continue
    yield [name, FIGURE_DOORS[name](figure, `${path}.${name}`)]
  }
}

function readLimits(limits: ApplicationFigures['limits'], currency: string): ReadApplication['limits'] {
  const path = 'application.figures.limits'
  return Array.from(limits === undefined ? [] : expectList(limits, path), (_, i) => {
    const limit = limits![i]!
    expectObject(limit, `${path}[${i}]`)
    expectKnownKeys(limit, ['name', 'amount'], `${path}[${i}]`)
    const largest = amountIn(currency, limit.amount, -Number.MAX_SAFE_INTEGER, `${path}[${i}].amount`)
    // A limit that is exceeded already has less than no room: it allows nothing.
    return { name: expectName(limit.name, `${path}[${i}].name`), largest: Math.max(0, largest) }
  })
}
