/**
 * What a summary needs of every client, and no more: a book of 100,000 fits.
 *
 * @module
 */
import type { ClientAppraisal, ClientClass, Grade, RankedAction } from '../appraisal/index.js'
import type { FacetName } from '../appraisal/shapes/index.js'
import type { UnknownTally } from './portfolio-unknown.js'
import { unknownTally } from './portfolio-unknown.js'
import type { WhyTally } from './portfolio-why.js'
import { whyTally } from './portfolio-why.js'
import { addTo } from './tally.js'

/** The four facets of every client. */
export const FACETS: readonly FacetName[] = ['satisfaction', 'loyalty', 'contribution', 'risk']

/** One client in a book. */
export interface BookRow {
  readonly id: string
  readonly name: string
  readonly grade: Grade
  readonly class: ClientClass
  /** That the grade is the true one. */
  readonly gradeProbability: number
  readonly value: number
  /** Width of the interval of the value, and the share of its variance that is common to all clients. */
  readonly width: number
  readonly common: number
  readonly exposure: number
  readonly economicCapital: number
  /** Earnings of the next year after losses; 0 without capital. */
  readonly earnings: number
  readonly defaultProbability: number
  /** Weight of what is known, in the order of {@link FACETS}. */
  readonly coverage: readonly number[]
  /** What is to be done first, where anything should be. */
  readonly action?: RankedAction
}

/** A book in the making, client by client. */
export interface Book {
  readonly rows: readonly BookRow[]
  /** Present values by where they come from. */
  readonly sources: ReadonlyMap<string, number>
  readonly unknown: Pick<UnknownTally, 'finish'>
  readonly why: Pick<WhyTally, 'of'>
  add(client: ClientAppraisal): void
}

/** An empty book. */
export function bookOf(): Book {
  const rows: BookRow[] = []
  const sources = new Map<string, number>()
  const [unknown, why] = [unknownTally(), whyTally()]
  return {
    rows,
    sources,
    unknown,
    why,
    add(client) {
      rows.push(bookRow(client))
      for (const { name, value } of client.value.bySource) addTo(sources, name, value)
      unknown.add(client)
      why.add(client)
    },
  }
}

/** Of a year: the first of the hazard. */
export function defaultProbabilityOf({ outlook }: Pick<ClientAppraisal, 'outlook'>): number {
  const [hazard = 0] = outlook.defaults.perYear
  return -Math.expm1(-hazard)
}

/** The first action that is worth doing. */
export function firstAction({ nextStep }: Pick<ClientAppraisal, 'nextStep'>): RankedAction | undefined {
  return nextStep.actions.find(({ verdict }) => verdict !== 'not-worthwhile')
}

function bookRow(client: ClientAppraisal): BookRow {
  const { id, name, grade, value, facets } = client
  const { raroc = 0, economicCapital, interval } = value
  const action = firstAction(client)
  return {
    id,
    name,
    grade: grade.grade,
    class: grade.class,
    gradeProbability: grade.probabilities[grade.grade],
    value: value.value,
    width: interval.upper - interval.lower,
    common: value.uncertainty.parameters,
    exposure: value.exposure,
    economicCapital,
    earnings: raroc * economicCapital,
    defaultProbability: defaultProbabilityOf(client),
    coverage: FACETS.map(facet => facets[facet].coverage),
    ...(action !== undefined && { action }),
  }
}
