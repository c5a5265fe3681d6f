/** Scenarios that tests of conditioned migration share. */
import type { Curve, Scenario } from '../../../../src/model/index.js'
import { scenario } from '../../../../src/model/index.js'

export const path = (times: readonly number[], values: readonly number[], more: Partial<Curve> = {}): Curve => ({
  unit: 'year',
  times,
  values,
  between: 'step',
  quantity: 'factor',
  ...more,
})

export const story = (name: string, ...values: readonly number[]): Scenario =>
  scenario({
    name,
    factors: {
      creditCycle: path(
        values.map((_, i) => i),
        values,
      ),
    },
  })
