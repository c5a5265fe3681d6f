import { TABLES } from 'clientele/records'
import { expect, it } from 'vitest'
import { fieldJudge } from '../../../src/records/quality/field-judge.js'

const { annualRate, signedOn, currency } = TABLES.facilities.fields

it('tells what cannot be from what hardly is', () => {
  const judge = fieldJudge(annualRate!, { least: -0.02, most: 0.5 }, '1950-01-01')
  expect([0.05, -0.02, 0.5].map(judge)).toEqual([undefined, undefined, undefined])
  expect(judge(0.51)).toEqual({ kind: 'implausible-value', expected: 'at least -0.02 and at most 0.5' })
  expect(judge('5 %')).toEqual({ kind: 'wrong-value', expected: 'a number > -1' })
})

it('holds days against the earliest, the field’s own before the common one', () => {
  expect(fieldJudge(signedOn!, undefined, '1950-01-01')('1949-12-31')?.kind).toBe('implausible-value')
  expect(fieldJudge(signedOn!, undefined, '1950-01-01')('1950-01-01')).toBeUndefined()
  expect(fieldJudge(signedOn!, { earliest: '1200-01-01' }, '1950-01-01')('1949-12-31')).toBeUndefined()
})

it('holds no day after 2199 for plausible', () => {
  const judge = fieldJudge(signedOn!, undefined, '1950-01-01')
  expect(judge('2199-12-31')).toBeUndefined()
  expect(judge('2200-01-01')).toEqual({ kind: 'implausible-value', expected: 'a day until 2199-12-31' })
})

it('asks nothing more of words', () => {
  expect(fieldJudge(currency!, { most: 1 }, '1950-01-01')('EUR')).toBeUndefined()
})
