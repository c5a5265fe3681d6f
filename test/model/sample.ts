import type { Codec, LikelihoodReport, ModelDocument, ParamsOf } from '../../src/model/index.js'
import { positive, reviveFields, sealDocument } from '../../src/model/index.js'

/** A made-up model of two parameters, as small as a model can be. */
export const table = Object.freeze({
  rate: positive('purchases in a unit of time'),
  shape: positive('how alike the clients are'),
})

export type SampleParams = ParamsOf<typeof table>
export type SampleModel = ModelDocument<'sample', SampleParams>

/** A report with every field, of numbers that show whether JSON keeps each bit. */
export const report: LikelihoodReport<SampleParams> = {
  source: 'likelihood',
  converged: true,
  iterations: 7,
  evaluations: 9,
  observations: 2357,
  logLikelihood: -9582.429206700001,
  aic: 19168.8584134,
  bic: 19180.388703205874,
  standardErrors: { rate: 0.1 + 0.2, shape: 5e-324 },
  covariance: [
    [0.09000000000000002, -1 / 3],
    [-1 / 3, 1.7976931348623157e308],
  ],
  conditionNumber: 123.45678901234567,
  warnings: [
    { code: 'OBSERVATION_END_ASSUMED', message: 'Observation is taken to end with the log.', path: 'options.until' },
    { code: 'FLAT_RIDGE', message: 'Flat.' },
  ],
  dropped: [
    { reason: 'same-day', count: 12 },
    { reason: 'refund', count: 0 },
  ],
}

/** A document with everything a document can hold. */
export function fitted(): SampleModel {
  return sealDocument(table, {
    kind: 'sample',
    version: 3,
    timeUnit: 'week',
    params: { rate: 0.1 + 0.2, shape: Math.PI },
    fit: structuredClone(report),
  })
}

/** Reads version 3; version 1 said `lambda` for `rate`, version 2 wrote no `shape`. */
export const codec: Codec<SampleModel> = {
  kind: 'sample',
  version: 3,
  migrations: {
    1: ({ params, ...rest }) => ({ ...rest, version: 2, params: { rate: Reflect.get(Object(params), 'lambda') } }),
    2: ({ params, ...rest }) => ({ ...rest, version: 3, params: { ...Object(params), shape: 1 } }),
  },
  revive: document => sealDocument(table, { kind: 'sample', version: 3, ...reviveFields(table, document) }),
}
