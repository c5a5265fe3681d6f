/**
 * Statements over columns: how true each is for some clients of a run.
 *
 * @module
 */
import { truthOf } from '../../../records/conditions/judge.js'
import type { KnownFacts } from '../../../records/conditions/read-facts.js'
import type { Statement } from '../../../records/conditions/statement-text.js'
import type { NumberCondition } from '../../../records/core.js'
import { TRUTH } from '../truth.js'
import type { CodedColumn, NumberColumn, ReadColumn } from './types.js'

/** Clients of a run, by their places in it: the first `count` of `places`. */
export interface Selection {
  readonly places: Uint16Array
  readonly count: number
}

/** Works out how true something is for some clients of the run that begins at a row. */
export type Fill = (from: number, clients: Selection) => void

/** Fills in how true a statement is. A fact without a column is not known of anybody. */
export function filling(statement: Statement, column: ReadColumn | undefined, truth: Uint8Array): Fill {
  if (column === undefined) {
    truth.fill(TRUTH[truthOf(statement, new Map())])
    return () => undefined
  }
  if ('codes' in column) return fillingOfCodes(statement, column, truth)
  return 'value' in statement ? fillingOfNumbers(statement, column, truth) : fillingOfKnown(statement, column, truth)
}

function fillingOfCodes(statement: Statement, { codes, meanings }: CodedColumn, truth: Uint8Array): Fill {
  const table = Uint8Array.from(meanings, meaning => {
    const known: KnownFacts = new Map(meaning === undefined ? [] : [[statement.fact, meaning]])
    return TRUTH[truthOf(statement, known)]
  })
  return (from, { places, count }) => {
    for (let k = 0; k < count; k++) truth[places[k]!] = table[codes[from + places[k]!]!]!
  }
}

/** Whether a number is known, whatever it is. */
function fillingOfKnown(statement: Statement, { figures }: NumberColumn, truth: Uint8Array): Fill {
  const [known, unknown] = statement.is === 'known' ? [TRUTH.yes, TRUTH.no] : [TRUTH.no, TRUTH.yes]
  return (from, { places, count }) => {
    for (let k = 0; k < count; k++) {
      const place = places[k]!
      truth[place] = Number.isNaN(figures[from + place]!) ? unknown : known
    }
  }
}

/** What is not below is at least; NaN, which is not known, is neither. */
function fillingOfNumbers({ is, value }: NumberCondition, { figures }: NumberColumn, truth: Uint8Array): Fill {
  const [over, under] = is === 'at-least' || is === 'above' ? [TRUTH.yes, TRUTH.no] : [TRUTH.no, TRUTH.yes]
  if (is === 'at-least' || is === 'below') {
    return (from, { places, count }) => {
      for (let k = 0; k < count; k++) {
        const figure = figures[from + places[k]!]!
        truth[places[k]!] = figure >= value ? over : figure < value ? under : TRUTH.unknown
      }
    }
  }
  return (from, { places, count }) => {
    for (let k = 0; k < count; k++) {
      const figure = figures[from + places[k]!]!
      truth[places[k]!] = figure > value ? over : figure <= value ? under : TRUTH.unknown
    }
  }
}
