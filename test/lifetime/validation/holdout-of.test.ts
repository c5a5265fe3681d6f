import { expect, it } from 'vitest'
import { holdoutOf } from '../../../src/lifetime/validation/holdout-of.js'
import { thrown } from '../../errors/thrown.js'
import { base } from './orders.js'

it('is the holdout of a base', () => {
  expect(holdoutOf(base)).toBe(base.holdout)
})

it('refuses a base without, and says how to build one', () => {
  const { holdout, ...without } = base
  expect(holdout?.duration).toBe(4)
  expect(thrown(() => holdoutOf(without)).message).toBe(
    'base.holdout: expected a holdout, received undefined. Build the base with an earlier observedUntil, and holdoutUntil: the end of the log [MISSING_VALUE]',
  )
  expect(thrown(() => Reflect.apply(holdoutOf, undefined, [{}])).path).toBe('base.kind')
})
