import { expect, it } from 'vitest'
import { copyCondition } from '../../../src/records/conditions/copy-condition.js'
import type { Condition } from '../../../src/records/index.js'

it('copies every kind of condition to its last list', () => {
  const values = ['steel']
  const condition: Condition = {
    all: [
      {
        not: {
          any: [
            { fact: 'sector', is: 'one-of', values },
            { fact: 'audited', is: 'known' },
          ],
        },
      },
      { fact: 'revenue', is: 'at-least', value: 5 },
    ],
  }
  const copy = copyCondition(condition)
  expect(copy).toEqual(condition)
  values.push('coal')
  expect(JSON.stringify(copy)).not.toContain('coal')
})
