import { expect, it } from 'vitest'
import { logByTaylorSteps } from '../../src/numeric/hyp2f1-taylor.js'

// Reference values: mpmath, 60 digits.
it.each([
  [500.5, 501, 502, 0.999, 3450.426757345557],
  [3.24, 5.42, 5.2, 0.9999, 31.753330309185827],
  [300, 300, 600, 0.9999, 411.51854344534013],
])('ln F(%d, %d; %d; %d)', (a, b, c, z, expected) => {
  expect(logByTaylorSteps(a, b, c, z, 0.9)).toBeCloseRelative(expected, 1e-14)
})

it('reaches 1 - z = 1e-15: F(1, 1; 2; z) = -ln(1 - z) / z', () => {
  for (const rest of [0.05, 1e-3, 1e-9, 2 ** -50]) {
    const z = 1 - rest
    expect(logByTaylorSteps(1, 1, 2, z, 0.9)).toBeCloseRelative(Math.log(-Math.log(1 - z) / z), 1e-14)
  }
})

it('does not depend on where it starts', () => {
  expect(logByTaylorSteps(40, 3, 20, 0.99, 0.6)).toBeCloseRelative(logByTaylorSteps(40, 3, 20, 0.99, 0.95), 1e-14)
})
