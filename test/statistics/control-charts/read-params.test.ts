import { expect, it } from 'vitest'
import { CHARTS, readParams } from '../../../src/statistics/control-charts/read-params.js'
import { thrown } from '../../errors/thrown.js'

const about = { centre: 0.5, standardDeviation: 1 }

it('keeps what each chart needs and refuses what it does not', () => {
  for (const chart of CHARTS) {
    const own = {
      chart,
      centre: 0.5,
      ...(['p', 'np', 'c', 'u'].includes(chart) || chart.startsWith('laney') ? {} : about),
      ...(chart.startsWith('laney') && { scale: 2 }),
      ...(chart === 'cusum' ? { reference: 0.5, decision: 4, headStart: 2 } : { sigmas: 3 }),
      ...(chart === 'ewma' && { lambda: 0.2 }),
    }
    expect(readParams(own, 'params')).toEqual(own)
    expect(thrown(() => readParams({ ...own, other: 1 }, 'params')).path).toBe('params.other')
    expect(thrown(() => readParams({ ...own, centre: 'x' }, 'params')).path).toBe('params.centre')
  }
})

it('makes 0 of −0, which JSON does not know', () => {
  const { centre } = readParams({ chart: 'individuals', centre: -0, standardDeviation: 1, sigmas: 3 }, 'params')
  expect(Object.is(centre, 0)).toBe(true)
})
