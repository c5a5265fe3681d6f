import { expect, it } from 'vitest'
import { LOAN_CLASS_WORDS } from '../../src/labels/loan-class-words.js'
import { LOAN_CLASS_RULES, LOAN_CLASSES } from '../../src/risk/index.js'
import { itSpeaksBothLanguages } from './vocabulary.js'

it('has words for every class and every rule, and for nothing else', () => {
  const rules = new Set(LOAN_CLASS_RULES.flatMap(({ rules: of }) => Object.keys(of)))
  const keys = [...LOAN_CLASSES.map(name => `loanClass.${name}`), ...[...rules].map(rule => `loanRule.${rule}`)]
  expect(Object.keys(LOAN_CLASS_WORDS).toSorted()).toEqual(keys.toSorted())
})

itSpeaksBothLanguages(LOAN_CLASS_WORDS)
