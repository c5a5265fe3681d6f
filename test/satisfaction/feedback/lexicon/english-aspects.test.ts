import { expect, it } from 'vitest'
import { ENGLISH_ASPECTS } from '../../../../src/satisfaction/feedback/lexicon/english-aspects.js'
import { aspectsOf } from '../comments.js'

it.each([
  ['interest rate', 'rate'],
  ['handling fee', 'fees'],
  ['waiting time', 'speed'],
  ['underwriting', 'approval'],
  ['paperwork', 'documents'],
  ['fine print', 'transparency'],
  ['hotline', 'service'],
  ['loan officer', 'staff'],
  ['guarantor', 'collateral'],
  ['covenants', 'covenant'],
  ['drawdown', 'disbursement'],
  ['prepayment penalty', 'prepayment'],
  ['mobile banking', 'online'],
  ['grace period', 'flexibility'],
  ['credit line', 'limit'],
])('%s is about %s, and judges nothing by itself', (text, aspect) =>
  expect(aspectsOf(text)).toEqual({ [aspect]: 'unknown' }),
)

it('knows of some things what clients want of them', () => {
  const wanted = (name: string): readonly (string | undefined)[] =>
    ENGLISH_ASPECTS.filter(({ aspect }) => aspect === name).map(group => group.wanted)
  expect(wanted('rate')).toEqual(['less'])
  expect(wanted('limit')).toEqual(['more'])
  expect(ENGLISH_ASPECTS.some(({ aspect }) => aspect === undefined)).toBe(true)
})
