import { expect, it } from 'vitest'
import { plain } from '../../scripts/repl-reference/doc-text.js'

it('takes the marks off links, as they are written and as the compiler gives them', () => {
  expect(plain('as {@link assignSegment} of each; see {@link INDUSTRY }. ')).toBe(
    'as assignSegment of each; see INDUSTRY.',
  )
})
