import { expect, it } from 'vitest'
import * as stdlib from '../../../src/numeric/stdlib/gamma-family.js'

it('hands out the functions by name', () => {
  expect(stdlib.stdlibLogGamma(5)).toBeCloseRelative(Math.log(24), 1e-15)
  expect(stdlib.stdlibDigamma(1)).toBeCloseRelative(-0.5772156649015329, 1e-15)
  expect(stdlib.stdlibTrigamma(1)).toBeCloseRelative(Math.PI ** 2 / 6, 1e-15)
  expect(stdlib.stdlibLogBeta(2, 3)).toBeCloseRelative(-Math.log(12), 1e-15)
  expect(stdlib.stdlibErf(1) + stdlib.stdlibErfc(1)).toBeCloseRelative(1, 1e-15)
  expect(stdlib.stdlibErfcInverse(stdlib.stdlibErfc(0.3))).toBeCloseRelative(0.3, 1e-14)
})
