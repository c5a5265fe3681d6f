/**
 * Facts of clients, kept: each is worked out once, however often its client is looked at.
 *
 * @module
 */
import { DEFINITIONS } from '../../records/attributes/attributes.js'
import type { ClientView, Definition } from '../../records/attributes/definition.js'
import { canBeTold } from '../../records/attributes/definition.js'
import { isUnknown } from '../../records/attributes/unknown.js'
import type { Fact } from '../../records/conditions/types.js'
import type { Portfolio } from '../../records/index.js'

/** The fact of a client by its row, by the name of the attribute; undefined where it is not known. */
export type KeptFacts = (row: number, attribute: string, view: ClientView) => Fact | undefined

/** What is kept of one attribute, by client; columns are made when it is first asked for. */
interface Kept {
  readonly definition: Definition
  states: Uint8Array
  numbers: Float64Array
  others: Fact[]
}

/** States of a cell; 0 where it was never asked for. */
const [UNKNOWN, NUMBER, OTHER] = [1, 2, 3] as const

/** Room for the facts of all clients of a portfolio, nine bytes each: what an appraisal goes through three times. */
export function keptFacts(known: Portfolio): KeptFacts {
  const { clients = [] } = known
  const columns = new Map<string, Kept>()
  for (const definition of DEFINITIONS) {
    if (canBeTold(known, definition)) columns.set(definition.name, emptyColumn(definition))
  }
  return (row, attribute, view) => {
    const column = columns.get(attribute)
    if (column === undefined) return undefined
    if (column.states.length === 0) makeRoom(column, clients.length)
    const state = column.states[row]
    if (state === NUMBER) return column.numbers[row]
    if (state === UNKNOWN) return undefined
    return state === OTHER ? column.others[row] : keep(column, row, column.definition.of(view))
  }
}

function emptyColumn(definition: Definition): Kept {
  return { definition, states: new Uint8Array(0), numbers: new Float64Array(0), others: [] }
}

function makeRoom(column: Kept, size: number): void {
  column.states = new Uint8Array(size)
  if (column.definition.kind === 'number') column.numbers = new Float64Array(size)
  else column.others = Array<Fact>(size)
}

function keep({ states, numbers, others }: Kept, row: number, answer: ReturnType<Definition['of']>): Fact | undefined {
  if (isUnknown(answer)) {
    states[row] = UNKNOWN
    return undefined
  }
  states[row] = typeof answer === 'number' ? NUMBER : OTHER
  if (typeof answer === 'number') numbers[row] = answer
  else others[row] = answer
  return answer
}
