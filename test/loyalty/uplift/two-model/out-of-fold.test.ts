import { expect, it } from 'vitest'
import { rowsOfArm } from '../../../../src/loyalty/uplift/trial.js'
import { meansOf, outOfFold } from '../../../../src/loyalty/uplift/two-model/out-of-fold.js'
import { trainArm } from '../../../../src/loyalty/uplift/two-model/train.js'
import { thrown } from '../../../errors/thrown.js'
import { CALLED, COLUMNS, STAYED } from '../trial-data.js'

const values = [COLUMNS.late, COLUMNS.size].map(column => Float64Array.from(column))
const trial = { rows: 400, treated: CALLED, outcome: STAYED, outcomeKind: 'event' } as const
const data = { trial, names: ['late', 'size'], values }
const parts = Uint8Array.from(CALLED, (_, i) => i % 3)

it('scores each row by models of the other parts', () => {
  const found = outOfFold(data, parts, 3, 0)
  const others = (arm: 0 | 1): Int32Array => rowsOfArm(CALLED, arm).filter(row => row % 3 !== 1)
  const [treated, control] = [trainArm(data, others(1), 0).model, trainArm(data, others(0), 0).model]
  for (const row of [1, 4, 7, 250]) {
    const own = values.map(column => Float64Array.of(column[row]!))
    const expected = meansOf('event', treated, own, 1)[0]! - meansOf('event', control, own, 1)[0]!
    expect(found[row]).toBeCloseTo(expected, 14)
  }
})

it('changes with no outcome of its own part', () => {
  const changed = {
    ...data,
    trial: { ...trial, outcome: STAYED.map((stayed, i) => (parts[i] === 0 ? 1 - stayed : stayed)) },
  }
  const [one, other] = [outOfFold(data, parts, 3, 0), outOfFold(changed, parts, 3, 0)]
  for (const [i, part] of parts.entries()) if (part === 0) expect(other[i]).toBe(one[i])
  expect(other).not.toEqual(one)
})

it('penalises a part where columns tell the outcome', () => {
  const told = { ...data, trial: { ...trial, outcome: COLUMNS.late.map(late => Number(late > 2)) } }
  expect(outOfFold(told, parts, 3, 0)).toEqual(outOfFold(told, parts, 3, 1))
})

it('promises nothing about a part whose others are all of one arm', () => {
  const apart = Uint8Array.from(CALLED)
  const fault = thrown(() => outOfFold(data, apart, 2, 0))
  expect(fault).toMatchObject({ code: 'NO_VARIATION', path: 'options.groups' })
})
