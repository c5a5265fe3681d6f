import { describe, expect, it } from 'vitest'
import type { Statement } from '../../../../src/records/conditions/statement-text.js'
import { filling } from '../../../../src/segmentation/rules/columns/row-statements.js'
import { wholeRun } from '../../../../src/segmentation/rules/columns/rows.js'
import type { ReadColumn } from '../../../../src/segmentation/rules/columns/types.js'
import { TRUTH } from '../../../../src/segmentation/rules/truth.js'

const { no, unknown, yes } = TRUTH
const columns = new Map<string, ReadColumn>([
  ['n', { figures: Float64Array.of(1, 2, 3, Number.NaN) }],
  ['f', { codes: Uint32Array.of(2, 1, 0, 2), meanings: [undefined, false, true] }],
])

/** How true a statement is for the four clients. */
function truths(statement: Statement): readonly number[] {
  const truth = new Uint8Array(4)
  filling(statement, columns.get(statement.fact), truth)(0, wholeRun(4))
  return Array.from(truth)
}

describe('a statement', () => {
  it.each<readonly [Statement, readonly number[]]>([
    [{ fact: 'n', is: 'at-least', value: 2 }, [no, yes, yes, unknown]],
    [{ fact: 'n', is: 'above', value: 2 }, [no, no, yes, unknown]],
    [{ fact: 'n', is: 'at-most', value: 2 }, [yes, yes, no, unknown]],
    [{ fact: 'n', is: 'below', value: 2 }, [yes, no, no, unknown]],
    [{ fact: 'n', is: 'known' }, [yes, yes, yes, no]],
    [{ fact: 'n', is: 'unknown' }, [no, no, no, yes]],
    [{ fact: 'f', is: 'one-of', values: [true] }, [yes, no, unknown, yes]],
    [{ fact: 'f', is: 'unknown' }, [no, no, yes, no]],
    [{ fact: 'gone', is: 'above', value: 2 }, [unknown, unknown, unknown, unknown]],
    [{ fact: 'gone', is: 'unknown' }, [yes, yes, yes, yes]],
  ])('%o', (statement, expected) => {
    expect(truths(statement)).toEqual(expected)
  })
})
