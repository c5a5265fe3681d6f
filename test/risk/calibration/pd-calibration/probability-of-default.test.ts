import { expect, it } from 'vitest'
import { pdCalibration } from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'

const MODEL = pdCalibration.fromParams({ method: 'logit-shift', amount: 1, floor: 0.001 })

it('is the same for a client as in a column', () => {
  const pds = [0, 1e-5, 0.2, 1]
  expect(Array.from(pdCalibration.probabilityOfDefault(MODEL, pds))).toEqual(
    pds.map(pd => pdCalibration.probabilityOfDefault(MODEL, pd)),
  )
  expect(pdCalibration.probabilityOfDefault(MODEL, 0)).toBe(0.001)
})

it('refuses probabilities that are none, naming the cell', () => {
  expect(thrown(() => pdCalibration.probabilityOfDefault(MODEL, 2))).toMatchObject({
    path: 'pd',
    hint: 'Write 2 % as 0.02',
  })
  expect(thrown(() => pdCalibration.probabilityOfDefault(MODEL, [0.1, Number.NaN])).path).toBe('pd[1]')
})
