import { expect, it } from 'vitest'
import { money } from '../../../src/money/index.js'
import type { ProductTerms } from '../../../src/project/index.js'
import { termStatements } from '../../../src/project/products/term-statements.js'
import { bridge } from './samples.js'

it('says what may be asked for, in units of the currency', () => {
  expect(termStatements(bridge.terms)).toEqual([
    { fact: 'currency', is: 'one-of', values: ['EUR'] },
    { fact: 'amount', is: 'at-least', value: 1000 },
    { fact: 'amount', is: 'at-most', value: 5000 },
    { fact: 'tenorMonths', is: 'at-least', value: 3 },
    { fact: 'tenorMonths', is: 'at-most', value: 18 },
    { fact: 'repayment', is: 'one-of', values: ['bullet'] },
  ])
})

it('counts in the minor units of each currency, from a file too', () => {
  const yen: ProductTerms = { price: [], amount: { least: money(5, 'JPY'), most: money(1.5, 'KWD') } }
  const copy: ProductTerms = JSON.parse(JSON.stringify(yen))
  for (const terms of [yen, copy]) {
    expect(termStatements(terms).slice(1)).toEqual([
      { fact: 'amount', is: 'at-least', value: 5 },
      { fact: 'amount', is: 'at-most', value: 1.5 },
    ])
  }
})

it('says nothing where terms are silent', () => {
  expect(termStatements({ price: [] })).toEqual([])
})
