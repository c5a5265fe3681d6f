/**
 * Which of several sources comes first.
 *
 * @module
 */
import { expectList, expectNonNegative, expectObject, expectText, reject } from '../../errors/index.js'
import type { LooseRecord } from './records-of-table.js'
import { printed, printedValue } from './records-of-table.js'

/**
 * Which source comes first: the one that was dated last, the one that is trusted most, or the first of a list; sources that are not
 * in the list come after it. Of equals the newer comes first; records without a date come last.
 */
export type Precedence = 'newest' | 'most-reliable' | readonly string[]

/** A record that may give a value. */
export interface Candidate {
  readonly record: LooseRecord
  readonly day: number | undefined
  readonly origin: { readonly source?: string; readonly asOf?: string; readonly key?: string }
}

/** Throws unless it is a precedence. */
export function expectPrecedence(
  precedence: unknown,
  sources: Readonly<Record<string, number>> | undefined,
  path: string,
): asserts precedence is Precedence {
  if (precedence === 'newest') return
  if (precedence === 'most-reliable') {
    if (sources === undefined) reject('MISSING_VALUE', 'options.sources', 'how far each source can be trusted', sources)
    return
  }
  if (typeof precedence === 'string') {
    reject('OUT_OF_RANGE', path, "'newest', 'most-reliable' or sources in their order", precedence)
  }
  const list = expectList(precedence, path)
  if (list.length === 0) reject('EMPTY_INPUT', path, 'at least one source', list)
  for (const [i, source] of list.entries()) expectText(source, `${path}[${i}]`)
}

/** Throws unless each source has a score of [0, 1]. */
export function expectSources(sources: unknown, path: string): void {
  for (const [source, score] of Object.entries(expectObject(sources, path))) {
    if (expectNonNegative(score, `${path}.${source}`) > 1) {
      reject('OUT_OF_RANGE', `${path}.${source}`, 'a number from 0 to 1', score)
    }
  }
}

/** Puts candidates for a field in the order in which they are taken; what else is equal goes by source, value and record as text. */
export function candidateOrder(
  precedence: Precedence,
  field: string,
  sources: Readonly<Record<string, number>> = {},
): (a: Candidate, b: Candidate) => number {
  const scores = new Map(Object.entries(sources))
  const rankOf = ({ origin: { source = '' } }: Candidate): number => {
    if (precedence === 'newest') return 0
    if (precedence === 'most-reliable') return -(scores.get(source) ?? -1)
    const place = precedence.indexOf(source)
    return place === -1 ? precedence.length : place
  }
  const lastOf = ({ day = Number.NEGATIVE_INFINITY }: Candidate): number => day
  const textOf = ({ record, origin: { source = '' } }: Candidate): string => {
    return `${source} ${printedValue(record[field])} ${printed(record)}`
  }
  return (a, b) => {
    const rank = rankOf(a) - rankOf(b)
    if (rank !== 0) return rank
    if (lastOf(a) !== lastOf(b)) return lastOf(a) < lastOf(b) ? 1 : -1
    return textOf(a) === textOf(b) ? 0 : textOf(a) < textOf(b) ? -1 : 1
  }
}
