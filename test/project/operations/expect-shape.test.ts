import { describe, expect, it } from 'vitest'
import { expectShape } from '../../../src/project/operations/expect-shape.js'
import { thrown } from '../../errors/thrown.js'

describe('expectShape', () => {
  const issue = (i: number) => ({ code: 'OUT_OF_RANGE' as const, path: `at[${i}]`, expected: 'less', received: 'more' })

  it('lets pass what has no fault', () => {
    expect(() => expectShape(() => [], 1, 'at')).not.toThrow()
  })

  it('throws the first ten faults', () => {
    const error = thrown(() => expectShape(() => Array.from({ length: 12 }, (_, i) => issue(i)), 1, 'at'))
    expect(error).toMatchObject({ path: 'at[0]', issueCount: 12 })
    expect(error.issues).toHaveLength(10)
  })
})
