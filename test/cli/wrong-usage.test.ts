import { expect, it } from 'vitest'
import { wrongUsage } from '../../src/cli/wrong-usage.js'

it('tells what was typed as it was typed', () => {
  expect(() => wrongUsage('OUT_OF_RANGE', '--horizon', 'a number > 0', 'x')).toThrow(
    '--horizon: expected a number > 0, received x [OUT_OF_RANGE]',
  )
  expect(() => wrongUsage('OUT_OF_RANGE', '--horizon', 'a number > 0', 'x', 'Try 52')).toThrow('received x. Try 52')
})
