import { expect, it } from 'vitest'
import { expectShare } from '../../../../src/risk/migration/credit-metrics/expect-share.js'
import { thrown } from '../../../errors/thrown.js'

it('is from 0 to 1', () => {
  expect([0, 0.45, 1].map(share => expectShare(share, 'loss'))).toEqual([0, 0.45, 1])
  for (const bad of [-0.01, 1.01, Number.NaN, 45])
    expect(thrown(() => expectShare(bad, 'loss')).code).toBe('OUT_OF_RANGE')
  expect(thrown(() => expectShare('0.45', 'loss'))).toMatchObject({ code: 'INVALID_TYPE', path: 'loss' })
})
