import { describe, expect, it } from 'vitest'
import { fillRemainder, stirlingRemainder } from '../../../src/lifetime/gamma-gamma/stirling-remainder.js'

function at(z: number) {
  const out = stirlingRemainder()
  out.z = z
  fillRemainder(out)
  return out
}

describe('what Stirling leaves', () => {
  // mpmath, 50 digits.
  it.each([
    [1e-10, 10.593986934110418, 0.9999999977551365, 0.9999999999],
    [0.01, 1.4340079537031842, 0.9595571527188058, 0.9901621213528313],
    [0.5, 0.15342640972002736, 0.6351814227307391, 0.7337005501361699],
    [1, 0.08106146679532726, 0.5772156649015329, 0.6449340668482264],
    [7.25, 0.011487002684428697, 0.5114725793756435, 0.5229021929163722],
    [15.9375, 0.005228072761326774, 0.5052267034787544, 0.5104493052304319],
    [16, 0.00520765591960964, 0.505206302597134, 0.5104085512292766],
    [16.5, 0.005049887331583002, 0.5050486531845386, 0.5100936090770599],
    [100, 0.0008333305556349147, 0.5008333250003968, 0.5016666333357139],
    [1e6, 8.333333333333056e-8, 0.5000000833333333, 0.5000001666666667],
    [1e12, 8.333333333333334e-14, 0.5000000000000834, 0.5000000000001666],
  ])('at %d', (z, value, slope, curvature) => {
    const ours = at(z)
    expect(Math.abs(ours.value - value)).toBeLessThan(z < 16 ? 1e-14 : 1e-17)
    expect(Math.abs(ours.slope - slope)).toBeLessThan(1e-14)
    expect(Math.abs(ours.curvature - curvature)).toBeLessThan(4e-14)
  })
})
