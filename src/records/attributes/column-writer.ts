/**
 * The column of one attribute, filled client by client.
 *
 * @module
 */
import type { ClientView, Definition } from './definition.js'
import type { AttributeColumn, UnknownReason } from './types.js'
import { isUnknown, NO_TABLE } from './unknown.js'

/** A column, and how the cell of a client is written. */
export interface ColumnWriter {
  readonly column: AttributeColumn
  readonly write: (client: number, view: ClientView) => void
}

/** An empty column of so many clients; `canBeTold` where the tables it reads are there. */
export function columnWriter({ of, ...definition }: Definition, size: number, canBeTold: boolean): ColumnWriter {
  const { name, kind, unit, meaning, reads } = definition
  const defined = new Uint8Array(size)
  const why = new Array<UnknownReason | undefined>(size).fill(undefined)
  const values = new Float64Array(size)
  const words = new Array<string | readonly string[] | undefined>(size).fill(undefined)
  const isWord = kind === 'word' || kind === 'words'
  return {
    column: { attribute: { name, kind, unit, meaning, reads }, ...(isWord ? { words } : { values }), defined, why },
    write(client, view) {
      const answer = canBeTold ? of(view) : NO_TABLE
      if (isUnknown(answer)) {
        why[client] = answer.unknown
        return
      }
      defined[client] = 1
      if (typeof answer === 'string' || typeof answer === 'object') words[client] = answer
      else values[client] = Number(answer)
    },
  }
}
