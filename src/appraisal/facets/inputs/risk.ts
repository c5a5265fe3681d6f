/**
 * What tells how risky a client is: its default probability, how it pays and keeps its word, its accounts, what secures its debt.
 *
 * @module
 */
import type { FacetInput } from '../input.js'
import { aged, attribute, input } from '../input.js'
import type { Reading } from '../reading.js'

const YEARLY = { ageDays: aged('statementAgeDays') }
const BUILDS = { applies: ({ client }: Reading) => client.records('projects').length > 0 }
const OWES = { applies: ({ client }: Reading) => client.figure('exposure') !== 0 }
const IS_BOUND = { applies: ({ client }: Reading) => client.records('covenants').length > 0 }
const BORROWS = { applies: ({ client }: Reading) => client.records('facilities').length > 0 }

/** Where a rating may move: towards more risk, or less. */
const OUTLOOKS = { negative: 1, developing: 0, stable: 0, positive: -1 } as const

export const RISK_INPUTS: readonly FacetInput[] = [
  input(
    'defaultProbability',
    {
      unit: 'share',
      meaning: 'Probability of default within a year: of the outlook where there is one, else of the rating',
      reads: { ratings: 'client date agency rating probabilityOfDefault' },
      logDeviation: ({ outlook }) =>
        outlook && Math.hypot(outlook.defaults.parameterDeviation, outlook.defaults.missingDeviation),
    },
    defaultProbability,
  ),
  input(
    'inDefault',
    { unit: 'flag', meaning: 'Whether a default is open', reads: { defaults: 'client date endedOn outcome' } },
    ({ client }) => {
      const is = client.fact('inDefault')
      return typeof is === 'boolean' ? Number(is) : undefined
    },
  ),
  attribute('pastDefaults', {}, 'defaults'),
  input(
    'daysPastDue',
    {
      unit: 'days',
      meaning: 'Days past due: by schedules and payments or as recorded, whichever is more',
      reads: {
        facilities: 'client currency daysPastDue',
        instalments: 'facility due amount',
        payments: 'facility date amount currency',
      },
      ...BORROWS,
    },
    daysPastDue,
  ),
  attribute('lateShare', BORROWS),
  attribute('bureauDaysPastDue'),
  attribute('fulfilment', { applies: ({ client }) => client.records('contracts').length > 0 }, 'fulfilmentShare'),
  input(
    'ratingOutlook',
    {
      unit: 'direction',
      meaning: 'Where its rating may move: -1 towards less risk, 1 towards more',
      reads: { ratings: 'client date agency outlook' },
    },
    ({ client }) => {
      const outlook = client.fact('ratingOutlook')
      const isOne = outlook === 'negative' || outlook === 'developing' || outlook === 'stable' || outlook === 'positive'
      return isOne ? OUTLOOKS[outlook] : undefined
    },
  ),
  attribute('leverage', YEARLY),
  attribute('interestCover', YEARLY),
  attribute('currentRatio', YEARLY),
  attribute('returnOnAssets', YEARLY),
  attribute('covenantHeadroom', IS_BOUND),
  attribute('securityCover', OWES),
  attribute('utilisation', OWES),
  attribute('concentration', {}, 'exposure'),
  attribute('constructionDelayDays', BUILDS),
  attribute('costOverrun', BUILDS),
]

/** By the first year of the outlook; unknown where that is the book's and tells nothing of this client. */
function defaultProbability({ client, outlook }: Reading): number | undefined {
  if (outlook === undefined) return client.figure('ratedProbabilityOfDefault')
  const [hazard] = outlook.defaults.perYear
  return outlook.defaults.basis === 'book' || hazard === undefined ? undefined : -Math.expm1(-hazard)
}

function daysPastDue({ client }: Reading): number | undefined {
  const [paid, recorded] = [client.figure('daysPastDue'), client.figure('recordedDaysPastDue')]
  if (paid === undefined) return recorded
  return recorded === undefined ? paid : Math.max(paid, recorded)
}
