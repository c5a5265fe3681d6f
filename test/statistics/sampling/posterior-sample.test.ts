import { describe, expect, it } from 'vitest'
import { positive, real } from '../../../src/model/index.js'
import { drawAt } from '../../../src/statistics/index.js'
import { drawColumns } from '../../../src/statistics/sampling/posterior-sample.js'
import { thrown } from '../../errors/thrown.js'

const table = { rate: positive('events'), effect: real('of age') }
const draws = drawColumns(table, [Float64Array.of(1, 2), Float64Array.of(-1, -2)])
const sample = {
  seed: 1,
  chains: [],
  drawsPerChain: 2,
  draws,
  logDensity: new Float64Array(2),
  energy: new Float64Array(2),
}

describe('a draw', () => {
  it('has the parameters of its row', () => {
    const params = drawAt(sample, 1)
    expect(params).toEqual({ rate: 2, effect: -2 })
    expect(Object.isFrozen(params)).toBe(true)
  })

  it.each([-1, 2, 0.5])('%d is refused', index => {
    expect(thrown(() => drawAt(sample, index)).message).toContain('index: expected a whole number from 0 to 1')
  })
})
