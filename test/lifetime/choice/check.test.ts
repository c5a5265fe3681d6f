import { expect, it } from 'vitest'
import { found, notChecked } from '../../../src/lifetime/choice/check.js'

it('says what was found, or why nothing was', () => {
  expect(found(true, 'all is well')).toEqual({ verdict: 'holds', said: 'all is well' })
  expect(found(false, 'it is not', '| |')).toEqual({ verdict: 'in doubt', said: 'it is not', table: '| |' })
  expect(notChecked('nobody knows')).toEqual({ verdict: 'not checked', said: 'because nobody knows' })
})
