/** Relationships that are made up, for tests. */
import type { RelationshipColumns } from '../../../src/loyalty/rates/index.js'

/** Client, start, end. */
export type SpellRow = readonly [client: string, start: string, end: string | null]

export function spells(rows: readonly SpellRow[], group?: readonly (string | null)[]): RelationshipColumns {
  return {
    client: rows.map(([client]) => client),
    start: rows.map(([, start]) => start),
    end: rows.map(([, , end]) => end),
    ...(group && { group }),
  }
}

export const BOOK: readonly SpellRow[] = [
  ['A', '2021-05-01', null],
  ['B', '2022-01-10', '2023-06-30'],
  ['C', '2022-11-20', null],
  ['D', '2022-02-01', '2024-02-01'],
  ['E', '2023-03-01', null],
  ['F', '2022-03-01', '2023-02-01'],
  ['F', '2023-09-01', null],
  ['G', '2023-04-01', '2023-08-01'],
]
