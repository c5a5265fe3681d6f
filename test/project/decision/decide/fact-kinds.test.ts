import { expect, it } from 'vitest'
import { kindsOf } from '../../../../src/project/decision/decide/fact-kinds.js'
import { thrown } from '../../../errors/thrown.js'

it('takes each fact for the same in all rules', () => {
  const kinds = kindsOf([
    { when: { fact: 'guarantor', is: 'known' } },
    { when: { fact: 'guarantor', is: 'one-of', values: ['parent'] } },
    { when: { fact: 'guarantor', is: 'unknown' } },
    { when: { fact: 'plan', is: 'known' } },
  ])
  expect(kinds.get('guarantor')).toBe('words')
  expect(kinds.get('plan')).toBe('any')
  expect(kinds.get('raroc')).toBe('number')
})

it('names the rule that takes a fact for something else', () => {
  const fault = thrown(() =>
    kindsOf([
      { when: { fact: 'leverage', is: 'above', value: 4 } },
      { when: { fact: 'leverage', is: 'one-of', values: ['high'] } },
    ]),
  )
  expect(fault).toMatchObject({ code: 'CONFLICTING_OPTIONS', path: 'policy.rules[1].when' })
  const amount = thrown(() => kindsOf([{ when: { fact: 'amount', is: 'one-of', values: ['large'] } }]))
  expect(amount.code).toBe('CONFLICTING_OPTIONS')
})
