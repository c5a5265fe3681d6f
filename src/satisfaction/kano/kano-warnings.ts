import type { ClusterCodes } from '../../statistics/cluster-codes.js'
import { clustersOfRows } from '../../statistics/cluster-codes.js'
import type { KanoFeature, KanoWarning } from './types.js'

/** Of a sample of 20 or 30, Griffin and Hauser (1993) find nine tenths of all needs. */
const FEW_ANSWERS = 20
const MANY_QUESTIONABLE = 0.1
const FEW_CLIENTS = 20

/** What the reader of features should know. */
export function kanoWarnings(
  features: readonly KanoFeature[],
  clusters: ClusterCodes | undefined,
  used: readonly number[],
): readonly KanoWarning[] {
  const clients = clusters === undefined ? undefined : clustersOfRows(clusters, used).count
  return features.flatMap(({ feature, answered, counts }): KanoWarning[] => [
    ...(answered < FEW_ANSWERS
      ? [
          {
            code: 'FEW_ANSWERS' as const,
            feature,
            message: `${answered} answers on ${feature}: take no category for certain`,
          },
        ]
      : []),
    ...(counts.Q > MANY_QUESTIONABLE * answered
      ? [
          {
            code: 'MANY_QUESTIONABLE' as const,
            feature,
            message: `${counts.Q} of ${answered} answers on ${feature} contradict each other: was the question understood?`,
          },
        ]
      : []),
    ...(clients !== undefined && clients < FEW_CLIENTS && answered >= FEW_ANSWERS
      ? [
          {
            code: 'FEW_CLIENTS' as const,
            feature,
            message: `${answered} answers on ${feature} come from ${clients} clients`,
          },
        ]
      : []),
  ])
}
