import { expect, it } from 'vitest'
import { expectShare } from '../../../src/loyalty/economics/terms.js'
import { thrown } from '../../errors/thrown.js'

it('is a share or says how to write one', () => {
  expect([0, 0.8, 1].map(share => expectShare(share, 'a'))).toEqual([0, 0.8, 1])
  expect(thrown(() => expectShare(80, 'a'))).toMatchObject({
    code: 'OUT_OF_RANGE',
    path: 'a',
    hint: 'Write 80 % as 0.8',
  })
  expect(thrown(() => expectShare('0.8', 'a')).code).toBe('INVALID_TYPE')
})
