import { expect } from 'vitest'
import type { ShiftedCoordinates } from '../../../src/lifetime/covariates/index.js'
import { pointShift } from '../../../src/lifetime/covariates/point-shift.js'
import type { ModelDocument, ParameterTable } from '../../../src/model/index.js'
import { paramsAt, pointOf } from '../../../src/model/index.js'

/** A model is scored with the parameters that it is fitted with: shifts move both alike. */
export function expectSameShift<M extends ModelDocument>(
  model: M,
  parameters: ParameterTable,
  coordinates: ShiftedCoordinates,
  shifted: (model: M, purchase: number, dropout: number) => ModelDocument,
): void {
  const shift = pointShift(coordinates)
  for (const [purchase, dropout] of [
    [0, 0],
    [0.7, -1.2],
    [-3, 5],
  ] as const) {
    shift.at(pointOf(parameters, model.params), purchase, dropout)
    const fitted = paramsAt(parameters, shift.point)
    const { params, effects } = { effects: undefined, ...shifted(model, purchase, dropout) }
    expect(effects).toBeUndefined()
    expect(Object.keys(params)).toEqual(Object.keys(fitted))
    for (const [name, value] of Object.entries(params)) expect(value).toBeCloseRelative(fitted[name]!, 1e-13)
  }
}
