import { expect, it } from 'vitest'
import { changeText } from '../../../../src/project/decision/decide/change-text.js'
import { policyWith } from './sample.js'

it('says what would have to be, and what is', () => {
  const policy = policyWith()
  expect(changeText({ fact: 'amount', is: 'at-most', value: 1e6 }, 2e6, policy)).toBe(
    'amount is at most EUR 1,000,000 (now EUR 2,000,000)',
  )
  expect(changeText({ fact: 'raroc', is: 'at-least', value: 0.12 }, undefined, policy)).toBe(
    'raroc is at least 12 % (not known now)',
  )
  expect(changeText({ fact: 'cover', is: 'above', value: 1.2 }, 1.2, policy)).toBe('cover is above 1.2 (now 1.2)')
  expect(changeText({ fact: 'audited', is: 'one-of', values: [true] }, false, policy)).toBe('audited is yes (now no)')
  expect(changeText({ fact: 'plan', is: 'known' }, undefined, policy)).toBe('plan is known')
  expect(changeText({ fact: 'sectors', is: 'none-of', values: ['a'] }, ['a', 'b'], policy)).toContain('(now a, b)')
})

it('says of a rate what will do, and how far off what is', () => {
  const policy = policyWith()
  const price = { fact: 'price', is: 'at-least', value: 0.0260004 } as const
  expect(changeText(price, 0.02, policy)).toBe('price is at least 2.601 % (now 2 %)')
  expect(changeText(price, 0.0260003, policy)).toBe('price is at least 2.601 % (now 2.60003 %)')
  expect(changeText({ fact: 'raroc', is: 'above', value: 0.12 }, 0.12, policy)).toBe('raroc is above 12 % (now 12 %)')
  expect(changeText({ fact: 'price', is: 'known' }, 0.02, policy)).toBe('price is known (now 2 %)')
})
