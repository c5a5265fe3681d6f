import { describe, expect, it } from 'vitest'
import type { Condition } from '../../../../src/records/index.js'
import { RUN, rowCondition, wholeRun } from '../../../../src/segmentation/rules/columns/rows.js'
import type { ReadColumn } from '../../../../src/segmentation/rules/columns/types.js'
import { TRUTH } from '../../../../src/segmentation/rules/truth.js'

const { no, unknown, yes } = TRUTH
const columns = new Map<string, ReadColumn>([
  ['n', { figures: Float64Array.of(1, 2, 3, Number.NaN) }],
  ['f', { codes: Uint32Array.of(2, 1, 0, 2), meanings: [undefined, false, true] }],
])
const isTrue: Condition = { fact: 'f', is: 'one-of', values: [true] }

/** How true a condition is for the four clients. */
function truths(condition: Condition, clients = wholeRun(4)): readonly number[] {
  const { fill, truth } = rowCondition(condition, columns)
  fill(0, clients)
  return Array.from(truth.slice(0, 4))
}

describe('conditions within', () => {
  const isSmall: Condition = { fact: 'n', is: 'below', value: 2 }

  it('are joined and denied as Kleene has it', () => {
    expect(truths({ all: [isTrue, isSmall] })).toEqual([yes, no, no, unknown])
    expect(truths({ any: [isTrue, isSmall] })).toEqual([yes, no, unknown, yes])
    expect(truths({ not: { any: [isTrue, isSmall] } })).toEqual([no, yes, unknown, no])
    expect(truths({ all: [] })).toEqual([yes, yes, yes, yes])
  })

  it('are worked out for those alone who are asked for', () => {
    const clients = { places: Uint16Array.of(1, 3, 0), count: 2 }
    expect(truths({ any: [isTrue, isSmall] }, clients)).toEqual([no, no, no, yes])
    expect(Array.from(clients.places)).toEqual([1, 3, 0])
  })
})

it('reads the run that begins at a row', () => {
  const figures = Float64Array.from({ length: 2 * RUN }, (_, row) => row)
  const { fill, truth } = rowCondition({ fact: 'n', is: 'at-least', value: RUN + 5 }, new Map([['n', { figures }]]))
  fill(RUN, wholeRun(RUN))
  expect(truth.indexOf(yes)).toBe(5)
  fill(0, wholeRun(RUN))
  expect(truth.includes(yes)).toBe(false)
})
