/**
 * Where the money of a book is, and how sure that is.
 *
 * @module
 */
import type { ClientClass, Grade } from '../appraisal/index.js'
import { compensatedSum } from '../numeric/core.js'
import type { BookRow } from './portfolio-book.js'

/** Clients of one grade. */
export interface GradeSummary {
  readonly grade: Grade
  readonly clients: number
  readonly classes: Readonly<Record<ClientClass, number>>
  readonly value: number
  readonly exposure: number
  /** Within a year, of the average unit of exposure; absent without any. */
  readonly defaultProbability?: number
  /** How probable it is, on average, that a client's grade is the true one; absent without clients. */
  readonly probability?: number
}

/** In how few hands the value is. */
export interface Concentration {
  /** Clients who bring something, and what together. */
  readonly bringing: number
  readonly brought: number
  /** The fewest of them who bring half of it. */
  readonly half: number
  /** Clients who cost more than they bring, and what is left of them together: <= 0. */
  readonly costing: number
  readonly lost: number
}

/**
 * Half of the width of the interval of a sum: widths of what all clients share add up, those of what each has alone add up by their
 * squares. Exact for normal values.
 */
export function halfWidth(rows: readonly Pick<BookRow, 'common' | 'width'>[]): number {
  const common = compensatedSum(rows.map(row => Math.sqrt(row.common) * row.width))
  const own = compensatedSum(rows.map(row => (1 - row.common) * row.width ** 2))
  return Math.sqrt(common ** 2 + own) / 2
}

export function gradeSummary(grade: Grade, book: readonly BookRow[]): GradeSummary {
  const rows = book.filter(row => row.grade === grade)
  const exposure = compensatedSum(rows.map(row => row.exposure))
  const atRisk = compensatedSum(rows.map(row => row.exposure * row.defaultProbability))
  const clients = rows.length
  return {
    grade,
    clients,
    classes: classesOf(rows),
    value: compensatedSum(rows.map(row => row.value)),
    exposure,
    ...(exposure > 0 && { defaultProbability: atRisk / exposure }),
    ...(clients > 0 && { probability: compensatedSum(rows.map(row => row.gradeProbability)) / clients }),
  }
}

function classesOf(rows: readonly BookRow[]): GradeSummary['classes'] {
  const count = (of: ClientClass): number => rows.filter(row => row.class === of).length
  return { strategic: count('strategic'), quality: count('quality'), ordinary: count('ordinary') }
}

export function concentrationOf(values: readonly number[]): Concentration {
  const bringing = values.filter(value => value > 0).sort((a, b) => b - a)
  const costing = values.filter(value => value < 0)
  const brought = compensatedSum(bringing)
  let half = 0
  for (let sum = 0; half < bringing.length && sum < brought / 2; half++) sum += bringing[half]!
  return { bringing: bringing.length, brought, half, costing: costing.length, lost: compensatedSum(costing) }
}
