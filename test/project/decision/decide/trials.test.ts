import { expect, it } from 'vitest'
import { trialOf } from '../../../../src/project/decision/decide/trials.js'
import type { NeededChange } from '../../../../src/project/decision/index.js'
import { applicationWith, policyWith } from './sample.js'

const tried = (condition: NeededChange['condition'], facts = {}) => {
  const trial = trialOf(condition, applicationWith(facts), policyWith())
  return trial && [trial.at.known.get(condition.fact), trial.beyond.known.get(condition.fact)]
}

it('tries the bound itself and a little beyond, towards where it is met', () => {
  expect(tried({ fact: 'leverage', is: 'at-most', value: 3 })).toEqual([3, 3 - 3 * Number.EPSILON])
  expect(tried({ fact: 'leverage', is: 'at-least', value: 4 })).toEqual([4, 4 + 4 * Number.EPSILON])
  const [above = 0] = tried({ fact: 'leverage', is: 'above', value: 4 }) ?? []
  expect(above).toBeGreaterThan(4)
  const [below = 0] = tried({ fact: 'leverage', is: 'below', value: 0 }) ?? []
  expect(below).toBe(-Number.MIN_VALUE)
})

it('tries nothing that is so already', () => {
  expect(tried({ fact: 'leverage', is: 'at-most', value: 4 })).toBeUndefined()
  expect(tried({ fact: 'leverage', is: 'below', value: 4 })).toBeUndefined()
  expect(tried({ fact: 'leverage', is: 'above', value: 3 })).toBeUndefined()
  expect(tried({ fact: 'leverage', is: 'at-least', value: 3.2 })).toBeUndefined()
  expect(tried({ fact: 'sector', is: 'one-of', values: ['logistics'] })).toBeUndefined()
  expect(tried({ fact: 'sector', is: 'none-of', values: ['weapons'] })).toBeUndefined()
  expect(tried({ fact: 'sector', is: 'none-of', values: ['weapons'] }, { sector: ['ports', 'rail'] })).toBeUndefined()
  expect(tried({ fact: 'sector', is: 'known' })).toBeUndefined()
  expect(tried({ fact: 'sector', is: 'one-of', values: ['rail'] }, { sector: ['ports', 'rail'] })).toBeUndefined()
})

it('tries no probability that there is not', () => {
  expect(tried({ fact: 'probabilityOfDefault', is: 'below', value: 0 })).toBeUndefined()
  expect(tried({ fact: 'probabilityOfDefault', is: 'above', value: 1 })).toBeUndefined()
  expect(tried({ fact: 'probabilityOfDefault', is: 'at-most', value: 0 })?.[0]).toBe(0)
})

it('goes by whole minor units for amounts', () => {
  const at = (is: 'at-most' | 'below' | 'above' | 'at-least', value: number) => {
    const trial = trialOf({ fact: 'amount', is, value }, applicationWith(), policyWith())
    return trial && [trial.at.amount, trial.beyond.amount]
  }
  expect(at('at-most', 0.29)).toEqual([29, 28])
  expect(at('at-most', 0.295)).toEqual([29, 28])
  expect(at('below', 0.29)).toEqual([28, 27])
  expect(at('above', 300_000)).toEqual([300_000_01, 300_000_02])
  expect(at('at-least', 300_000.005)).toEqual([300_000_01, 300_000_02])
  expect(at('below', 0.01)).toBeUndefined()
  expect(at('at-most', 0.01)).toEqual([1, 1])
  expect(at('at-least', 1e300)).toBeUndefined()
})

it('does not know the return at another price', () => {
  const trial = trialOf({ fact: 'price', is: 'at-least', value: 0.03 }, applicationWith(), policyWith())
  expect(trial?.at.known.get('price')).toBe(0.03)
  expect(trial?.at.known.has('raroc')).toBe(false)
})

it('takes a word that no policy names for any other', () => {
  expect(tried({ fact: 'sector', is: 'none-of', values: ['logistics'] })?.[0]).not.toBe('logistics')
  expect(tried({ fact: 'audited', is: 'one-of', values: [false] })).toEqual([false, false])
  const plan = policyWith({
    rules: [{ name: 'Plan', when: { fact: 'plan', is: 'unknown' }, effect: { kind: 'refer' } }],
  })
  const known = trialOf({ fact: 'plan', is: 'known' }, applicationWith(), plan)
  expect(known?.at.known.get('plan')).toBe(true)
})
