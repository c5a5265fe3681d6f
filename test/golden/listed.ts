/** What is known of single records beforehand: differences on purpose, and why a peer's figure is wrong. */
import causes from './causes.json' with { type: 'json' }
import differences from './differences.json' with { type: 'json' }
import { asRecord } from './matching.js'
import type { GoldenRecord } from './records.js'

/** Names a family and the records of it: all whose inputs or params contain `where`. */
interface Concerned {
  readonly model: string
  readonly function: string
  readonly where?: Readonly<Record<string, unknown>>
}

/** One difference on purpose, and where the truth is known from. */
export interface Difference extends Concerned {
  readonly reason: string
  readonly source: string
}

interface Cause extends Concerned {
  readonly cause: string
}

const DIFFERENCES: readonly Difference[] = differences
const CAUSES: readonly Cause[] = causes

/** The differences that concern some of these records. */
export function differencesAmong(records: readonly GoldenRecord[]): readonly Difference[] {
  return DIFFERENCES.filter(entry => records.some(record => concerns(entry, record)))
}

/** The difference on purpose that is listed for a record. */
export function differenceOf(record: GoldenRecord): Difference | undefined {
  return DIFFERENCES.find(entry => concerns(entry, record))
}

/** Why peers are wrong where a record says they are, if somebody found out. */
export function causeOf(record: GoldenRecord): string | undefined {
  return CAUSES.find(entry => concerns(entry, record))?.cause
}

export function concerns({ model, function: name, where = {} }: Concerned, record: GoldenRecord): boolean {
  if (model !== record.model || name !== record.function) return false
  const fields = { ...asRecord(record.params), ...asRecord(record.inputs) }
  return Object.entries(where).every(([key, value]) => JSON.stringify(fields[key]) === JSON.stringify(value))
}
