import type { RetentionFit } from '../contractual/problem.js'
import { typicalShapes } from '../contractual/typical-shapes.js'
import { createLogLikelihood } from './likelihood.js'
import { parameters } from './model.js'

/** How this model is fitted to tenures. */
export const RETENTION_FIT: RetentionFit<typeof parameters> = {
  parameters,
  logLikelihood: (_, counts) => createLogLikelihood(counts),
  typical: renewals => ({ ...typicalShapes(renewals), c: 1 }),
  coordinates: { size: 3, dropoutShapes: [0, 1] },
}
