import { expect, it } from 'vitest'
import { causesOf } from '../../../src/risk/roll-forward/causes.js'
import { facilitiesOf } from '../../../src/risk/roll-forward/facilities.js'
import { readMovements } from '../../../src/risk/roll-forward/movements.js'
import { expectPortfolio } from '../../../src/risk/roll-forward/portfolio-columns.js'

const plan = { measure: 'allowance', factors: ['exposure', 'rate'], attribution: 'shapley' } as const
const date = (facility: string[], exposure: number[], rate: number[]) =>
  expectPortfolio({ facility, exposure, rate, allowance: exposure.map((owed, i) => owed * rate[i]!) }, 'x', plan)

it('takes write-offs and recoveries out of what they acted by', () => {
  const [opening, closing] = [date(['a', 'b'], [100, 100], [0.5, 1]), date(['a', 'c'], [60, 10], [0.5, 0.5])]
  const facilities = facilitiesOf(opening, closing)
  const movements = readMovements(
    { facility: ['a', 'b', 'c'], writtenOff: [-15, -80, 0], recovered: [2, 0, 1] },
    facilities.rows,
    3,
  )
  const causes = causesOf(opening, closing, facilities, movements, plan)
  expect(Object.fromEntries(causes)).toEqual({
    new: Float64Array.of(0, 0, 4),
    derecognised: Float64Array.of(0, -20, 0),
    writtenOff: Float64Array.of(-15, -80, 0),
    recovered: Float64Array.of(2, 0, 1),
    exposure: Float64Array.of(-7, 0, 0),
    rate: new Float64Array(3),
    other: new Float64Array(3),
  })
})

it('takes them out of other where no exposure is a factor', () => {
  const none = { ...plan, factors: [] }
  const of = (allowance: number[]) => expectPortfolio({ facility: ['a'], allowance }, 'x', none)
  const facilities = facilitiesOf(of([10]), of([4]))
  const movements = readMovements({ facility: ['a'], writtenOff: [-5] }, facilities.rows, 1)
  expect(causesOf(of([10]), of([4]), facilities, movements, none).get('other')).toEqual(Float64Array.of(-1))
})
