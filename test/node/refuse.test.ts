import { expect, it } from 'vitest'
import { refuse } from '../../src/node/refuse.js'

it('tells what was found without quotes, and a hint where there is one', () => {
  expect(() => refuse('INVALID_CSV', 'a.csv:3', '2 cells', '3')).toThrow(
    'a.csv:3: expected 2 cells, received 3 [INVALID_CSV]',
  )
  expect(() => refuse('INVALID_CSV', 'a.csv:3', '2 cells', '3', 'Look')).toThrow('received 3. Look [INVALID_CSV]')
})
