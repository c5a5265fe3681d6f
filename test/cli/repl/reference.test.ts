import { expect, it } from 'vitest'
import { readReference } from '../../../src/cli/repl/reference.js'

it('says that the build has to write it where it has not', () => {
  expect(readReference).toThrow(
    expect.objectContaining({ code: 'FILE_NOT_READABLE', hint: expect.stringContaining('Build') }),
  )
})
