/**
 * What a run of the golden tests leaves behind: one entry per record, read back as one list.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { sourceFiles } from '../files.js'

type Fields = Readonly<Record<string, unknown>>

/** A record of a golden file, and how our answer compares with it. */
export interface Judged {
  /** Where the record stands: its file and its place there. */
  readonly file: string
  readonly index: number
  readonly model: string
  readonly family: string
  readonly source: string
  readonly kind: string
  readonly params: Fields
  readonly inputs: Fields
  readonly verdict: 'matched' | 'differing' | 'open'
  /** Of a difference on purpose: why. Of an open record: what it waits for, where somebody said so. */
  readonly reason?: string
  /** Of a difference on purpose: where the truth is known from. */
  readonly truth?: string
  /** The largest difference of all numbers: relative, and absolute where the expected number is below 1. */
  readonly difference?: number
  /** The place of that difference. */
  readonly worst?: Pair
  readonly ours?: unknown
  readonly expected?: unknown
  /** What peers answer to the same input, where that is not `expected`. */
  readonly peers?: Fields
  /** Why those are wrong. */
  readonly cause?: string
}

/** One place of an expected answer, and what we have there. */
export interface Pair {
  readonly path: string
  readonly ours: unknown
  readonly expected: unknown
}

/** The entries of a run, one per record, in the order of files and records. */
export function readJudged(folder: string): readonly Judged[] {
  return oncePerRecord(sourceFiles(folder, '.json').flatMap(file => JSON.parse(readFileSync(file, 'utf8'))))
}

/** Several tests may mention a record: an answer counts before a reason to have none, and that before silence. */
export function oncePerRecord(entries: readonly Judged[]): readonly Judged[] {
  const best = new Map<string, Judged>()
  for (const entry of entries) {
    const key = `${entry.file} ${entry.index}`
    const known = best.get(key)
    if (known === undefined || rank(entry) > rank(known)) best.set(key, entry)
  }
  return [...best.values()].toSorted((a, b) => compare(a.file, b.file) || a.index - b.index)
}

function rank({ verdict, reason }: Judged): number {
  if (verdict !== 'open') return 2
  return reason === undefined ? 0 : 1
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
