import { expect, it } from 'vitest'
import { nearestName } from '../../../src/cli/repl/near-name.js'

it('finds the name with the fewest wrong letters', () => {
  expect(nearestName('bgNdb', ['mbgNbd', 'bgNbd', 'base'])).toBe('bgNbd')
  expect(nearestName('probabilityAlve', ['probabilityAliveAfter', 'probabilityAlive'])).toBe('probabilityAlive')
  expect(nearestName('BGNBD', ['bgNbd'])).toBe('bgNbd')
})

it('suggests nothing that is far off', () => {
  expect(nearestName('x', ['base', 'orders'])).toBe(undefined)
  expect(nearestName('spend', [])).toBe(undefined)
})
