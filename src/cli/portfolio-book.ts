/**
 * What a summary needs of every client, and no more: a book of 100,000 fits.
 *
 * @module
 */
import type { ClientAppraisal, ClientClass, Grade, RankedAction } from '../appraisal/index.js'
import type { FacetName } from '../appraisal/shapes/index.js'

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
  /** Weight of what is known, by facet. */
  readonly coverage: readonly number[]
  /** What is to be done first, where anything should be. */
  readonly action?: RankedAction
}

/** A book in the making. */
export interface Book {
  readonly rows: readonly BookRow[]
  /** Present values by where they come from. */
  readonly sources: ReadonlyMap<string, number>
  /** What is not known of clients, by input. */
  readonly unknown: ReadonlyMap<string, Unknown>
}

/** An input of scores that is not known of some clients. */
export interface Unknown {
  readonly clients: number
  /** Of the scores of these clients together, the part that it decides. */
  readonly weight: number
}

export interface BookKeeper extends Book {
  add(client: ClientAppraisal): void
}

/** An empty book. */
export function bookKeeper(): BookKeeper {
  const rows: BookRow[] = []
  const sources = new Map<string, number>()
  const unknown = new Map<string, Unknown>()
  return {
    rows,
    sources,
    unknown,
    add(client) {
      rows.push(bookRow(client))
      for (const [name, weight] of unknownOf(client)) {
        const { clients, weight: before } = unknown.get(name) ?? NOBODY
        unknown.set(name, { clients: clients + 1, weight: before + weight })
      }
      for (const { name, value } of client.value.bySource) {
        const known = sources.get(name)
        sources.set(name, known === undefined ? value : known + value)
      }
    },
  }
}

const NOBODY: Unknown = { clients: 0, weight: 0 }

/** What is not known of a client, with the part of its score that each decides; an input that counts twice is told once. */
function unknownOf({ grade }: ClientAppraisal): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const { weight, parts } of grade.points) {
    for (const { name, weight: part, isKnown } of parts) {
      if (isKnown || weight * part === 0) continue
      const before = weights.get(name)
      weights.set(name, before === undefined ? weight * part : before + weight * part)
    }
  }
  return weights
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
