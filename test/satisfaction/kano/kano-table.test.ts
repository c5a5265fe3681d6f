import { expect, it } from 'vitest'
import {
  expectTable,
  KANO_ANSWERS,
  KANO_TABLE,
  KANO_TABLE_STRICT,
  kanoCategory,
  placeOf,
} from '../../../src/satisfaction/kano/kano-table.js'
import { thrown } from '../../errors/thrown.js'

it('is the table of the literature', () => {
  const rows = KANO_ANSWERS.map(have => KANO_ANSWERS.map(lack => KANO_TABLE[have][lack]).join(''))
  expect(rows).toEqual(['QAAAO', 'RIIIM', 'RIIIM', 'RIIIM', 'RRRRQ'])
  const strict = KANO_ANSWERS.map(have => KANO_ANSWERS.map(lack => KANO_TABLE_STRICT[have][lack]).join(''))
  expect(strict).toEqual(['QAAAO', 'RQIIM', 'RIIIM', 'RIIQM', 'RRRRQ'])
  expect(Object.isFrozen(KANO_TABLE.like)).toBe(true)
})

it('takes a table of one own', () => {
  const own = { ...KANO_TABLE, neutral: { ...KANO_TABLE.neutral, neutral: 'Q' } } as const
  expect(kanoCategory('neutral', 3, own)).toBe('Q')
  expect(expectTable(JSON.parse(JSON.stringify(own)), 'table')).toEqual(own)
  expect(thrown(() => expectTable({ ...own, like: { ...own.like, dislike: 'X' } }, 'table')).path).toBe(
    'table.like.dislike',
  )
  expect(thrown(() => expectTable({ ...own, love: own.like }, 'table')).code).toBe('UNKNOWN_OPTION')
})

it('refuses what is no answer', () => {
  expect([placeOf('dislike'), placeOf(5), placeOf(0), placeOf(1.5), placeOf('5'), placeOf(null)]).toEqual([
    4,
    4,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  expect(thrown(() => kanoCategory(6, 1)).path).toBe('functional')
  expect(thrown(() => kanoCategory(1, JSON.parse('null'))).path).toBe('dysfunctional')
})
